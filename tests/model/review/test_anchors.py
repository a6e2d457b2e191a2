"""Places in a text that has changed: found for certain, or given up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storyview.model.review.anchors import CONTEXT, Anchor, LostPlaceError, Places, anchor_of
from storyview.model.story import Span, story_id

WORDS = ("said", "the", "“No,”", "mayor", "é", "👩‍❤️‍👨", "e\u0301", "\n", "a", "a a", "said the mayor")
texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=60).map(" ".join)


def span(text: str, words: str) -> Span:
    return Span(start=text.index(words), end=text.index(words) + len(words))


def place(anchor: Anchor, made_on: str, text: str) -> Span | None:
    try:
        return Places(text).place(anchor, story_id(made_on))
    except LostPlaceError:
        return None


@st.composite
def pieces(draw: st.DrawFn) -> tuple[str, Span]:
    text = draw(texts)
    start = draw(st.integers(0, len(text) - 1))
    return text, Span(start=start, end=draw(st.integers(start + 1, len(text))))


def test_an_anchor_knows_its_words_and_what_is_around() -> None:
    text = "x" * 40 + "The mayor spoke." + "y" * 40
    anchor = anchor_of(text, span(text, "mayor"))
    assert anchor.exact == "mayor"
    assert anchor.prefix == "x" * (CONTEXT - 4) + "The "
    assert anchor.suffix == " spoke." + "y" * (CONTEXT - 7)


def test_what_stands_twice_is_known_by_more() -> None:
    line = "“No comment,” the mayor said again and again on Monday to everybody.\n"
    text = "First.\n" + line * 3 + "Last.\n"
    second = text.index("mayor", text.index("mayor") + 1)
    anchor = anchor_of(text, Span(start=second, end=second + 5))
    assert len(anchor.prefix) > CONTEXT
    found = place(anchor, text, "New.\n" + text)
    assert found == Span(start=second + 5, end=second + 10)
    # With one of the three lines gone nobody can tell which one was meant.
    assert place(anchor, text, "First.\n" + line * 2 + "Last.\n") is None


def test_pieces_outside_of_the_text_are_refused() -> None:
    with pytest.raises(ValueError, match="outside the text"):
        anchor_of("short", Span(start=3, end=9))


def test_offsets_that_a_journal_makes_up_are_not_believed() -> None:
    text = "The mayor spoke."
    with pytest.raises(LostPlaceError, match="does not stand"):
        Places(text).place(Anchor(start=0, end=5, exact="mayor"), story_id(text))


@given(pieces())
def test_in_its_own_text_an_anchor_is_where_it_was(piece: tuple[str, Span]) -> None:
    text, where = piece
    anchor = anchor_of(text, where)
    assert place(anchor, text, text) == where
    # Also when only its words and surroundings count.
    assert place(anchor, "another text", text) == where


@given(pieces(), st.data())
def test_after_an_edit_a_place_is_the_right_one_or_none(piece: tuple[str, Span], data: st.DataObject) -> None:
    text, where = piece
    anchor = anchor_of(text, where)
    start = data.draw(st.integers(0, len(text)), "start")
    end = data.draw(st.integers(start, len(text)), "end")
    new = data.draw(st.sampled_from(("", "Q", "\n\nNew words. ")), "new")
    edited = text[:start] + new + text[end:]
    found = place(anchor, text, edited)
    if found is None:
        return
    assert edited[found.start : found.end] == anchor.exact
    by = len(new) - (end - start)
    same, along = where, Span(start=max(0, where.start + by), end=max(1, where.end + by))
    assert found == (along if where.start >= end else same)


@given(pieces(), st.text(max_size=50), st.text(max_size=50))
def test_what_is_put_around_a_text_does_not_matter(piece: tuple[str, Span], before: str, after: str) -> None:
    text, where = piece
    anchor = anchor_of(text, where)
    found = place(anchor, text, before + text + after)
    if (before + text + after).count(text) == 1 and len(anchor.prefix + anchor.exact + anchor.suffix) > 80:
        assert found is not None
    if found is not None and len(anchor.prefix + anchor.exact + anchor.suffix) > 120:
        assert found.start == where.start + len(before)
