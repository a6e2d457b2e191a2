"""Ends moved word by word, selections trimmed, and the wishes that come of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storyview.model.story import Span, Story
from storyview.tui.extents import Extent, Side, changed_extents, extents_of, moved, trimmed
from storyview.tui.wishes import place_of_name, tags_of

WORDS = "He said, “it's well-known – yes” (twice)."


@pytest.mark.parametrize(
    ("side", "step", "expected"),
    [
        ("end", 1, "it's well-known –"),
        ("end", -1, "it's"),
        ("start", -1, "“it's well-known"),
        ("start", 1, "well-known"),
    ],
)
def test_an_end_moves_by_a_word_or_a_mark(side: Side, step: int, expected: str) -> None:
    start = WORDS.index("it's")
    span = moved(WORDS, Span(start=start, end=start + len("it's well-known")), side, step)
    assert WORDS[span.start : span.end] == expected


def test_a_piece_is_never_empty_nor_outside() -> None:
    assert moved("one", Span(start=0, end=3), "end", 1) == Span(start=0, end=3)
    assert moved("one", Span(start=0, end=3), "end", -1) == Span(start=0, end=3)
    assert moved("one", Span(start=0, end=3), "start", 1) == Span(start=0, end=3)


@given(st.text(min_size=1, max_size=60), st.data())
def test_any_text_can_be_moved_in(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start=start, end=data.draw(st.integers(start + 1, len(text))))
    for side in ("start", "end"):
        for step in (-1, 1):
            after = moved(text, span, side, step)
            assert 0 <= after.start < after.end <= len(text)
            if side == "start":
                assert after.end == span.end
            else:
                assert after.start == span.start


@pytest.mark.parametrize(
    ("selected", "left"),
    [
        (" “We cannot,” ", "We cannot"),
        ("in the U.S.", "in the U.S."),
        ("so it ended.”", "so it ended"),
        ("plain", "plain"),
    ],
)
def test_selections_lose_the_marks_around_them(selected: str, left: str) -> None:
    span = trimmed(selected, 0, len(selected))
    assert span is not None
    assert selected[span.start : span.end] == left


def test_of_marks_alone_nothing_is_left() -> None:
    assert trimmed(" “” ", 0, 4) is None


def test_only_what_moved_is_changed(analysed: Story) -> None:
    quote = analysed.quotes[2]
    extents = extents_of(quote)
    assert changed_extents(quote, extents) == {}
    shorter = Extent("content", Span(start=extents[1].span.start, end=extents[1].span.end - 5))
    assert changed_extents(quote, [extents[0], shorter, *extents[2:]]) == {
        "content": (extents[0].span, shorter.span)
    }


def test_a_named_party_stands_where_its_name_is_nearest() -> None:
    text = "Vell came. Oro left. VELL stayed."
    assert place_of_name(text, "vell", 30, None) == Span(start=21, end=25)
    assert place_of_name(text, "Nobody", 0, None) is None
    assert place_of_name(text, "Nobody", 0, Span(start=0, end=4)) == Span(start=0, end=4)


def test_tags_are_typed_in_any_way() -> None:
    assert tags_of("#one, two #one  three,") == ("one", "two", "three")
