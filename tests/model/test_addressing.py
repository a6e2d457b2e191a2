"""Who is spoken to where that is no party."""

import pytest

from storyview.model.addressing import addressed_words
from storyview.model.story import Quote, Span, Story


def told(text: str, cue: str, *content: str) -> str:
    def span(piece: str) -> Span:
        return Span(start=text.index(piece), end=text.index(piece) + len(piece))

    pieces = tuple(span(piece) for piece in content)
    quote = Quote(id="q", kind="indirect", content=pieces, cue=span(cue), confidence=1, why="")
    return addressed_words(Story(id="s", text=text, quotes=(quote,)), quote)


@pytest.mark.parametrize(
    ("text", "cue", "content", "words"),
    [
        ("Moss told reporters that the dam was safe.", "told", "that the dam was safe", "reporters"),
        ("Moss told reporters that the dam was safe.", "told reporters", "that the dam", "reporters"),
        ('"It is safe," she told the court.', "told", '"It is safe,"', "the court"),
        ("“It is safe,” she told a crowd in Ardle.", "told", "“It is safe,”", "a crowd"),
        ("Bell told a group of farmers on Monday it was late.", "told", "it was late", "a group of farmers"),
        ("The firm assured its customers no data was lost.", "assured", "no data was lost", "its customers"),
        ("Bell is telling anyone who asks: go.", "is telling", "go", "anyone"),
        ("The plan, he told the inquiry, was sound.", "told", "was sound", "the inquiry"),
    ],
)
def test_words_behind_a_verb_of_telling(text: str, cue: str, content: str, words: str) -> None:
    assert told(text, cue, content) == words


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("Moss said reporters were wrong.", "said", "reporters were wrong"),
        ("Moss was told the dam was safe.", "was told", "the dam was safe"),
        ("Moss told of a night at sea.", "told of", "a night at sea"),
        ("Moss told him that it was late.", "told", "that it was late"),
        ('"It is late," Moss told.', "told", '"It is late,"'),
        ("He told the old man with whom he had come that it was late.", "told", "the old man"),
        ("Told one two three four five six seven eight that it was late.", "Told", "that it was late"),
    ],
)
def test_other_words_are_no_addressee(text: str, cue: str, content: str) -> None:
    assert told(text, cue, content) == ""


def test_a_quote_without_a_cue_is_said_to_nobody_known() -> None:
    quote = Quote(id="q", kind="direct", content=(Span(start=0, end=3),), confidence=1, why="")
    assert addressed_words(Story(id="s", text="Yes told them", quotes=(quote,)), quote) == ""
