"""Speech that dashes open goes on behind the words that tell who says it."""

import pytest

from storyview.model.analysis.quotes.finder import find_drafts

from .given_attributions import NO_EVIDENCE, attribution, layout_of
from .told_stories import Parse

LEAD = "The ferry to Sund was late again on Monday, and the pier was full of people.\n\n"


def said(parse: Parse, line: str, source: str, cue: str, content: str) -> list[str]:
    """The pieces of the one quote of a line of which the network read this much."""
    text = f"{LEAD}{line}\n"
    (draft,) = find_drafts(layout_of(parse(text), [attribution(text, source, cue, content)]))
    assert draft.spoken
    return [text[slice(*piece)].strip(" ,—–") for piece in draft.content]


@pytest.mark.parametrize("dash", ["—", "–", "―"])
@pytest.mark.parametrize(
    ("line", "read", "more"),
    [
        ("I came, he said, and saw.", ("he", "said", "I came"), "and saw."),
        ("We waited, said Holm, and then it rained.", ("Holm", "said", "We waited"), "and then it rained."),
        ("The boat, she said, is old. It leaks.", ("she", "said", "The boat"), "is old. It leaks."),
        ("The boat is old, he added, but it floats.", ("he", "added", "The boat is old"), "but it floats."),
        ("If you ask me, Holm replied, nobody cares.", ("Holm", "replied", "If you ask me"), "nobody cares."),
    ],
)
def test_speech_goes_on_behind_a_comma(
    parse: Parse, dash: str, line: str, read: tuple[str, str, str], more: str
) -> None:
    assert said(parse, f"{dash} {line}", *read) == [read[2], more]


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("— The boat is old, said Ida Holm, who runs the bakery.", "Ida Holm, who runs the bakery"),
        ("— The boat is old, said Ida Holm, who runs the bakery.", "Ida Holm"),
        ("— The boat is old, said Ida Holm, looking at the sea.", "Ida Holm"),
        ("— The boat is old, said Ida Holm, a baker from Sund.", "Ida Holm"),
        ("— The boat is old, said Ida Holm, in a low voice.", "Ida Holm"),
        ("— The boat is old, said Ida Holm, as the rain began.", "Ida Holm"),
        ("— The boat is old, said Ida Holm, and turned away.", "Ida Holm"),
        ("— The boat is old, said Ida Holm. She shut the door.", "Ida Holm"),
    ],
)
def test_what_tells_of_the_speaker_is_not_said(parse: Parse, line: str, source: str) -> None:
    assert said(parse, line, source, "said", "The boat is old") == ["The boat is old"]


@pytest.mark.parametrize("end", [". — ", ", — "])
def test_another_dash_opens_more_of_it(parse: Parse, end: str) -> None:
    found = said(parse, f"— Never, said Marta{end}Not once. — Not for gold.", "Marta", "said", "Never")
    assert found == ["Never", "Not once.", "Not for gold."]


def test_what_has_a_cue_of_its_own_is_another_quote(parse: Parse) -> None:
    text = f"{LEAD}— Never, said Marta. — Once, said Ida Holm.\n"
    given = [
        attribution(text, "Marta", "said", "Never"),
        attribution(text, "Ida Holm", "[said] Ida", "Once"),
    ]
    found = find_drafts(layout_of(parse(text), given))
    assert [[text[slice(*piece)] for piece in draft.content] for draft in found] == [["Never"], ["Once"]]


def test_speech_that_a_dash_opens_is_told_however_unlikely(parse: Parse) -> None:
    unlikely = NO_EVIDENCE._replace(content=-100.0)
    text = f"{LEAD}— Never, said Marta. The boat is old, she said.\n"
    spoken = attribution(text, "Marta", "said", "Never", evidence=unlikely)
    plain = attribution(text, "she", "she [said]", "The boat is old", evidence=unlikely)
    (draft,) = find_drafts(layout_of(parse(text), [spoken, plain]))
    assert text[slice(*draft.content[0])] == "Never"


def test_dashes_elsewhere_open_nothing(parse: Parse) -> None:
    text = f"{LEAD}The boat — a wreck — is old, she said, and it leaks.\n"
    (draft,) = find_drafts(layout_of(parse(text), [attribution(text, "she", "said", "The boat")]))
    assert not draft.spoken
    assert [text[slice(*piece)] for piece in draft.content] == ["The boat"]
