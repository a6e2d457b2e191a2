"""From the words of quotes to who speaks, to whom, and how."""

from collections.abc import Sequence

import pytest

from storyview.model.analysis.quotes.speakers import Speakers
from storyview.model.analysis.quotes.voice import Told, Voice
from storyview.model.analysis.quotes.voices import identify, voices
from storyview.model.story import Party

from .told_stories import Parse, cast_of, paragraphs, party, words


def speaker(parse: Parse, text: str, source: str, cue: str, parties: Sequence[Party]) -> str | None:
    doc = parse(text)
    quote = words(doc, source, cue, text[-12:])
    return identify(Speakers(cast_of(doc, parties)), quote).speaker


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        (
            "Ada Bell, who has long opposed the dam, said it was unsafe.",
            "Ada Bell, who has long opposed the dam,",
            "said",
        ),
        ("The shopkeeper, Ada Bell, 61, said it was unsafe.", "The shopkeeper, Ada Bell, 61,", "said"),
        ("Chief vet Dr Ada Bell said it was unsafe.", "Chief vet Dr Ada Bell", "said"),
        ("An engineer named Ada Bell said it was unsafe.", "An engineer named Ada Bell", "said"),
        ("One of them, Ada Bell, said it was unsafe.", "One of them, Ada Bell,", "said"),
        ("They met Ada Bell, who said it was unsafe.", "who", "said"),
        ("Ada Bell's assertion that it is unsafe is new.", "Ada Bell's", "assertion"),
        ("Fishermen and Ada Bell said it was unsafe.", "Fishermen and Ada Bell", "said"),
        ("Ada Bell and Tom Reed said it was unsafe.", "Ada Bell and Tom Reed", "said"),
        ("A letter by Ada Bell said it was unsafe.", "A letter by Ada Bell", "said"),
        ("Ada Bell's letter said it was unsafe.", "Ada Bell's letter", "said"),
        ("A report published by Ada Bell said it was unsafe.", "A report published by Ada Bell", "said"),
        (
            "In a letter, Ada Bell called the dam old. The letter said it was unsafe.",
            "The letter",
            "The letter [said]",
        ),
        ("Ada Bell released a report in May. The report said it was unsafe.", "The report", "said"),
    ],
)
def test_a_person_speaks(parse: Parse, text: str, source: str, cue: str) -> None:
    parties = [party(text, "p1", "Ada Bell")]
    if "Reed" in text:
        parties.append(party(text, "p2", "Tom Reed"))
    assert speaker(parse, text, source, cue, parties) == "p1"


@pytest.mark.parametrize(
    "source",
    [
        "A spokesman for the Harbour Board",
        "The Harbour Board's spokeswoman",
        "A Harbour Board spokesman",
        "Spokespeople for the Harbour Board",
        "A statement from the Harbour Board",
        "A Harbour Board report",
    ],
)
def test_a_body_speaks_through_its_spokesmen_and_papers(parse: Parse, source: str) -> None:
    text = f"{source} said that the dam was not safe."
    doc = parse(text)
    board = party(text, "p1", "Harbour Board", kind="organization")
    voice = identify(Speakers(cast_of(doc, [board])), words(doc, source, "said", "that the dam was not safe"))
    assert (voice.speaker, voice.anonymous) == ("p1", False)


@pytest.mark.parametrize(
    ("source", "anonymous"),
    [
        ("Sources close to Ada Bell", True),
        ("Aides to Ada Bell", True),
        ("A critic of Ada Bell", True),
        ("A spokesman for Ada Bell", False),
        ("A lawyer who has long worked for Ada Bell", True),
        ("A book about Ada Bell", False),
        ("A report of a fall by Ada Bell's horse", False),
    ],
)
def test_who_is_near_a_person_is_not_that_person(parse: Parse, source: str, anonymous: bool) -> None:
    text = f"{source} said that the dam was not safe."
    doc = parse(text)
    quote = words(doc, source, "said", "that the dam was not safe")
    voice = identify(Speakers(cast_of(doc, [party(text, "p1", "Ada Bell")])), quote)
    assert (voice.speaker, voice.anonymous) == (None, anonymous)


def test_a_spokesman_who_is_a_party_speaks_himself(parse: Parse) -> None:
    text = "Tom Reed came. The spokesman for the Harbour Board said that it was unsafe."
    parties = [
        party(text, "p1", "Harbour Board", kind="organization"),
        party(text, "p2", "Tom Reed", "The spokesman for the Harbour Board"),
    ]
    assert speaker(parse, text, "The spokesman for the Harbour Board", "said", parties) == "p2"


@pytest.mark.parametrize("first", ["Ada Bell was named in a report", "Ada Bell commented on a report"])
def test_who_stands_beside_a_paper_need_not_be_its_author(parse: Parse, first: str) -> None:
    text = f"{first} in May. The report said it was unsafe."
    assert speaker(parse, text, "The report", "said", [party(text, "p1", "Ada Bell")]) is None


def test_a_letter_of_somebody_unknown_in_between_is_in_the_way(parse: Parse) -> None:
    text = "In a letter, Ada Bell called it old. A second letter came in May. The letter said it was unsafe."
    assert speaker(parse, text, "The letter", "said", [party(text, "p1", "Ada Bell")]) is None


@pytest.mark.parametrize(
    ("source", "expected"),
    [("Republicans", "p1"), ("The Republicans", "p1"), ("One Republican", None), ("Many Republicans", None)],
)
def test_some_of_a_group_are_not_the_group(parse: Parse, source: str, expected: str | None) -> None:
    text = f"{source} said that the dam was not safe."
    name = "Republicans" if "Republicans" in text else "Republican"
    doc = parse(text)
    voice = identify(
        Speakers(cast_of(doc, [party(text, "p1", name, kind="group")])),
        words(doc, source, "said", "that the dam was not safe"),
    )
    assert (voice.speaker, voice.anonymous) == (expected, expected is None)


def test_a_bare_noun_means_the_one_body_with_it_in_its_name(parse: Parse) -> None:
    text = "The Harbour Ministry met in May. The ministry said it was unsafe."
    ministry = party(text, "p1", "Harbour Ministry", kind="organization")
    assert speaker(parse, text, "The ministry", "said", [ministry]) == "p1"
    text = "The Harbour Ministry met the Health Ministry in May. The ministry said it was unsafe."
    both = [
        party(text, f"p{n}", f"{name} Ministry", kind="organization")
        for n, name in enumerate(("Harbour", "Health"))
    ]
    assert speaker(parse, text, "The ministry", "said", both) is None


def test_a_title_before_the_name_is_known_in_full(parse: Parse) -> None:
    text = "Gen. Brandl came. The general said it was unsafe."
    assert speaker(parse, text, "The general", "said", [party(text, "p1", "Gen. Brandl")]) == "p1"


def test_more_words_before_the_noun_tell_of_the_last_one_named(parse: Parse) -> None:
    text = "Sen. Bell came. The Ohio senator said it was unsafe."
    assert speaker(parse, text, "The Ohio senator", "said", [party(text, "p1", "Sen. Bell")]) == "p1"
    text = "Sen. Bell met Tom Reed. The Ohio senator said it was unsafe."
    parties = [party(text, "p1", "Sen. Bell"), party(text, "p2", "Tom Reed")]
    assert speaker(parse, text, "The Ohio senator", "said", parties) is None


def test_nobody_is_named_where_nobody_is_told(parse: Parse) -> None:
    text = "It was announced that the dam was not safe."
    doc = parse(text)
    quote = words(doc, None, "was announced", "that the dam was not safe")
    assert identify(Speakers(cast_of(doc)), quote) == Voice()


def test_first_person_inside_a_quote_is_its_speaker(parse: Parse) -> None:
    text = '"Then I said the dam was not safe," Ada Bell said.'
    doc = parse(text)
    parties = [party(text, "p1", "Ada Bell")]
    outer = words(doc, "Ada Bell", "Bell [said]", '"Then I said the dam was not safe,"', direct=True)
    inner = words(doc, "I", "I [said]", "the dam was not safe")
    found = voices(cast_of(doc, parties), [inner, outer], paragraphs(doc))
    assert [voice.speaker for voice in found] == ["p1", "p1"]


def test_the_speaker_of_the_sentence_before_goes_on(parse: Parse) -> None:
    text = 'Ada Bell said the dam was old. "It will break," she said.'
    doc = parse(text)
    first = words(doc, "Ada Bell", "said", "the dam was old")
    second = words(doc, "she", "she [said]", '"It will break,"', direct=True)
    found = voices(cast_of(doc, [party(text, "p1", "Ada Bell")]), [first, second], paragraphs(doc))
    assert [voice.speaker for voice in found] == ["p1", "p1"]


@pytest.mark.parametrize("source", ["the Nigerian", "the 31-year-old"])
def test_a_people_or_an_age_is_used_like_a_pronoun(parse: Parse, source: str) -> None:
    text = f'Coach Ada Bell heard of it by text. "My phone buzzed," {source} said.'
    doc = parse(text)
    parties = [
        party(text, "p1", "Ada Bell"),
        party(text, "p2", "Nigerian" if "N" in source else "phone", kind="group"),
    ]
    quote = words(doc, source, "said", '"My phone buzzed,"', direct=True)
    found = identify(Speakers(cast_of(doc, parties)), quote)
    assert (found.speaker, found.anonymous) == ("p1", False)


def test_he_is_not_a_woman_and_not_whom_he_names(parse: Parse) -> None:
    text = 'Mrs Bell said the dam was old. "It will break," he said.'
    doc = parse(text)
    quote = words(doc, "he", "he [said]", '"It will break,"', direct=True)
    bell = party(text, "p1", "Mrs Bell")
    before = Told(words(doc, "Mrs Bell", "said", "the dam was old"), Voice("p1"))
    assert identify(Speakers(cast_of(doc, [bell])), quote, before=before).speaker is None

    text = 'Tom Reed was asked about it. "Reed saved my life," [he] said.'.replace("[he]", "he")
    doc = parse(text)
    reed = party(text, "p1", "Reed", "he")
    quote = words(doc, "he", "said", '"Reed saved my life,"', direct=True)
    assert identify(Speakers(cast_of(doc, [reed])), quote).speaker is None


def test_a_pronoun_is_as_anonymous_as_the_source_before(parse: Parse) -> None:
    text = '"It will break," an engineer said. "It is old," he said.'
    doc = parse(text)
    quotes = [
        words(doc, "an engineer", "engineer [said]", '"It will break,"', direct=True),
        words(doc, "he", "he [said]", '"It is old,"', direct=True),
    ]
    found = voices(cast_of(doc), quotes, paragraphs(doc))
    assert [(voice.speaker, voice.anonymous) for voice in found] == [(None, True), (None, True)]


def test_a_wish_for_anonymity_counts_where_the_source_alone_does_not_tell(parse: Parse) -> None:
    text = "Her lawyer said, on condition of anonymity, that the dam was not safe."
    doc = parse(text)
    quote = words(doc, "Her lawyer", "said", "that the dam was not safe")
    assert identify(Speakers(cast_of(doc)), quote).anonymous


def test_a_stance_told_within_a_quotation_is_a_stance(parse: Parse) -> None:
    text = '"Everyone wants to sail the big ones," Ada Bell said.'
    doc = parse(text)
    quotes = [
        words(doc, "Ada Bell", "Bell [said]", '"Everyone wants to sail the big ones,"', direct=True),
        words(doc, "Everyone", "wants", "to sail the big ones", direct=True),
    ]
    found = voices(cast_of(doc, [party(text, "p1", "Ada Bell")]), quotes, paragraphs(doc))
    assert [voice.form for voice in found] == ["speech", "stance"]


def test_addressee_form_and_run_of_a_whole_story(parse: Parse) -> None:
    text = (
        "“It is old,” Ada Bell told Kestel News.\n\n“It will break.”\n\n“And nobody cares.”\n\n"
        "The dam stands above Ardle.\n\n“Let it be.”\n"
    )
    doc = parse(text)
    parties = [party(text, "p1", "Ada Bell"), party(text, "p2", "Kestel News", kind="organization")]
    quotes = [
        words(doc, "Ada Bell", "told", "“It is old,”", direct=True),
        *(
            words(doc, None, None, piece, direct=True, alone=True)
            for piece in ("“It will break.”", "“And nobody cares.”", "“Let it be.”")
        ),
    ]
    found = voices(cast_of(doc, parties), quotes, paragraphs(doc))
    assert found[0] == Voice("p1", addressee="p2")
    assert [voice.speaker for voice in found] == ["p1", "p1", "p1", None]
