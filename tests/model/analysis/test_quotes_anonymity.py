"""Which sources keep from the reader who they are."""

import pytest

from storyview.model.analysis.quotes.anonymity import is_anonymous

from .told_stories import Parse, tokens


@pytest.mark.parametrize(
    "source",
    [
        "Officials",
        "Two people familiar with the matter",
        "A person close to the talks",
        "Sources close to Ann Bell",
        "Aides to Senator Bell",
        "Critics",
        "Some",
        "Many voters",
        "One lawmaker",
        "Several Republicans",
        "A Democrat on the committee",
        "A neighbour who asked not to be named",
        "An official of the ministry, who was not authorized to speak publicly,",
        "Half of the teachers",
        "Dozens of fishermen",
        "Others",
        "A senior executive at Kestel Energy",
        "Three former employees",
        "White House aides",
        "Ferry passengers",
        "The residents of the island",
        "Friends of the minister",
        "Two prosecutors",
        "A clerk in the mayor's office",
        "The source",
        "The people who live there",
        "His supporters",
        "Somebody",
        "Several of them",
        "Current and former officials",
        "Many of his contemporaries",
    ],
)
def test_people_told_by_what_they_are(parse: Parse, source: str) -> None:
    doc = parse(f"{source} said that the harbour would be shut for the rest of the year.")
    assert is_anonymous(doc, tokens(doc, source) or (0, 0))


@pytest.mark.parametrize(
    "source",
    [
        "Ann Bell",
        "The ministry",
        "Police",
        "Prosecutors",
        "The authorities",
        "The Supreme Court",
        "The White House",
        "A spokesman for the ministry",
        "The ministry's spokeswoman",
        "The poll",
        "A leaked memo",
        "The mayor",
        "His wife",
        "Her solicitor",
        "A federal judge",
        "The jury",
        "The union",
        "Nobody",
        "He",
        "It",
        "A boatman, Tom Reed,",
        "Several candidates, including Ann Bell,",
        "Kestel Energy",
        "The Republicans",
        "The owner of the bar",
        "Her grandson",
        "The driver",
        "Coach Per Lunde",
        "MODERATOR",
        "No one",
        "The union's secretary general",
        "The anchor for Kestel News",
        "The latest number",
    ],
)
def test_names_institutions_offices_and_things(parse: Parse, source: str) -> None:
    doc = parse(f"{source} said that the harbour would be shut for the rest of the year.")
    assert not is_anonymous(doc, tokens(doc, source) or (0, 0))


def test_who_is_pointed_back_to_is_as_anonymous_as_before(parse: Parse) -> None:
    told = "A senior engineer wrote to the board. The [engineer] said the dam was unsafe."
    named = "Ada Pell, the board's adviser, wrote to the mayor. The [adviser] said the dam was unsafe."
    for text, withheld in ((told, True), (named, False)):
        doc = parse(text.replace("[", "").replace("]", ""))
        source = text[text.index("The [") :].split("]")[0].replace("[", "")
        assert is_anonymous(doc, tokens(doc, source) or (0, 0)) is withheld


def test_a_name_that_looks_like_a_trade_is_a_name(parse: Parse) -> None:
    doc = parse("Mr Sanders met the unions in May. Sanders said that the harbour would be shut.")
    assert not is_anonymous(doc, tokens(doc, "[Sanders] said") or (0, 0))


def test_the_label_of_a_transcript_is_like_a_name(parse: Parse) -> None:
    doc = parse("Radio Ardle, Sunday.\n\nPRESENTER: The dredger has gone.\n\nFARADAY: It is safe.\n")
    assert not is_anonymous(doc, tokens(doc, "PRESENTER") or (0, 0))
