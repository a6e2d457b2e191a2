"""Text to attributions, with the trained network."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from storyview.model.analysis.attribution import Attribution, attribute
from storyview.model.reading.blocks import find_blocks

from .hostile import HOSTILE


def attributions(text: str) -> list[Attribution]:
    return attribute(text, find_blocks(text))


def pieces(text: str, spans: tuple[tuple[int, int] | None, ...]) -> list[str]:
    return [text[slice(*span)] for span in spans if span is not None]


@pytest.mark.parametrize("marks", ['""', "“”", "‘’", "„“", "«»", ("''", "''"), ("``", "''")])
def test_a_plain_quotation_is_found_in_marks_of_every_style(marks: tuple[str, str]) -> None:
    opening, closing = marks
    text = f"{opening}The bridge will stay closed until spring,{closing} the mayor said on Monday.\n"
    (found,) = attributions(text)
    assert [piece.strip(opening + closing) for piece in pieces(text, found.content)] == [
        "The bridge will stay closed until spring,"
    ]
    assert pieces(text, (found.cue, found.source)) == ["said", "the mayor"]


def test_an_indirect_one_is_found_where_it_stands() -> None:
    text = "The weather was fine.\n\nOfficials said the bridge would stay closed until spring.\n"
    (found,) = attributions(text)
    assert pieces(text, found.content) == ["the bridge would stay closed until spring"]
    assert pieces(text, (found.cue, found.source)) == ["said", "Officials"]


@pytest.mark.parametrize("text", ["", "\n", "\u200b\n", "Nobody spoke.\n"])
def test_nothing_is_found_where_nobody_says_anything(text: str) -> None:
    assert attributions(text) == []


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(HOSTILE) | st.text(max_size=6), max_size=30).map("".join))
@example("“" * 300 + " he said")
@example("\u200b\n\nHe said no.\n\n\u200d")
def test_attributions_of_hostile_text_lie_in_it(text: str) -> None:
    found = attributions(text)
    for one in found:
        spans = [*one.content, *(span for span in (one.cue, one.source) if span is not None)]
        assert one.content
        assert all(0 <= start < end <= len(text) for start, end in spans)
        assert list(one.content) == sorted(one.content)
        assert all(end <= start for (_, end), (start, _) in zip(one.content, one.content[1:], strict=False))
    assert [one.content[0] for one in found] == sorted(one.content[0] for one in found)


def test_the_same_text_gives_the_same_attributions() -> None:
    text = "“No,” she said.\n\nThe UN warned that it rains.\n" * 5
    assert attributions(text) == attributions(text)
