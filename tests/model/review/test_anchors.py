"""Places in a text that has changed: found for certain, or given up."""

import re

import pytest
from hypothesis import given, settings
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


def shared(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    return next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


def is_right(text: str, edited: str, where: Span, found: Span) -> bool:
    """Whether one edit that leaves the piece alone makes of the one text the other, with the piece there.

    Where a text repeats itself several edits come to the same, and nobody can tell them apart.
    """
    by = len(edited) - len(text)
    if found == where and where.end <= shared(text, edited):
        return True
    along = (where.start + by, where.end + by)
    return (found.start, found.end) == along and len(text) - where.start <= shared(text[::-1], edited[::-1])


@settings(max_examples=300)
@given(pieces(), st.data())
def test_after_an_edit_a_place_is_the_right_one_or_none(piece: tuple[str, Span], data: st.DataObject) -> None:
    text, where = piece
    anchor = anchor_of(text, where)
    start = data.draw(st.integers(0, len(text)), "start")
    end = data.draw(st.integers(start, len(text)), "end")
    new = data.draw(st.sampled_from(("", "Q", "\n\nNew words. ")), "new")
    edited = text[:start] + new + text[end:]
    found = place(anchor, text, edited)
    if found is not None:
        assert edited[found.start : found.end] == anchor.exact
        assert is_right(text, edited, where, found)


def test_a_text_that_repeats_itself_at_length_makes_no_long_entries() -> None:
    story = "".join(f"Line {number} of a long story that stands here twice.\n" for number in range(200))
    text = story + story
    anchor = anchor_of(text, span(text, "Line 100"))
    assert not anchor.alone
    assert len(anchor.prefix) == len(anchor.suffix) == CONTEXT
    assert place(anchor, text, text) == span(text, "Line 100")
    # Were one of the two gone, nobody could tell which.
    assert place(anchor, text, story) is None


PASSAGES = (
    "The mayor said on Tuesday that the harbour would stay closed for a month. ",
    "The mayor said on Tuesday that nobody had told her so, and she left. ",
    "She said on Tuesday that the harbour would stay closed until May. ",
    "No comment. ",
    "A court fined the operator of the crane. ",
)


@settings(max_examples=600)
@given(st.lists(st.sampled_from(PASSAGES), min_size=1, max_size=9), st.data())
def test_where_passages_stand_several_times_nothing_is_misplaced(
    passages: list[str], data: st.DataObject
) -> None:
    text = "".join(passages)
    words = [match.span() for match in re.finditer(r"\S+", text)]
    first = data.draw(st.integers(0, len(words) - 1), "first word")
    last = data.draw(st.integers(first, min(len(words) - 1, first + 14)), "last word")
    where = Span(start=words[first][0], end=words[last][1])
    anchor = anchor_of(text, where)
    # Whole passages go or come, or words in the midst of them, as editors do it.
    edges = sorted({0, len(text), *(edge for word in words for edge in word)})
    start = data.draw(st.sampled_from(edges), "start")
    end = data.draw(st.sampled_from([edge for edge in edges if edge >= start]), "end")
    new = data.draw(st.sampled_from(("", " later", *PASSAGES)), "new")
    edited = text[:start] + new + text[end:]
    if (found := place(anchor, text, edited)) is not None:
        # Where a passage was typed anew, word for word, in such a way that words and surroundings stand
        # there as they were, it is the passage moved: nothing in the text tells otherwise.
        typed = Span(start=start, end=start + len(new) + 1)
        around = Span(start=max(0, found.start - len(anchor.prefix)), end=found.end + len(anchor.suffix))
        assert is_right(text, edited, where, found) or (new in PASSAGES and around.overlaps(typed))


TOLD = (
    "Nobody knew why. “We cannot let ships in,” Jon Vell told the reporters on Monday, as the rain began. "
    "Later it stopped."
)


@pytest.mark.parametrize(
    ("exact", "old", "new"),
    [
        ("We cannot let ships in", "Jon Vell told", "harbour master Jon Vell told"),
        ("We cannot let ships in", "Nobody knew why.", "Few knew the reason."),
        ("told", "the reporters", "everybody"),
        ("Jon Vell", "We cannot let", "We will not let"),
        ("Jon Vell told the reporters on Monday", "in,” Jon", "in here,” Jon"),
    ],
)
def test_an_edit_beside_the_words_does_not_lose_them(exact: str, old: str, new: str) -> None:
    text = "x" * 50 + TOLD + "y" * 50
    edited = "An earlier line. " + text.replace(old, new)
    found = place(anchor_of(text, span(text, exact)), text, edited)
    assert found == span(edited, exact)


def test_words_alone_are_not_enough() -> None:
    words = "the harbour of Kelm would stay closed for a month"
    text = f"It was said that {words}, and so it did."
    anchor = anchor_of(text, span(text, words))
    assert "exact" in anchor.once
    assert place(anchor, text, f"Nobody believes {words}? Yes.") is None


def test_landmarks_that_disagree_tell_nothing() -> None:
    before, behind = (
        "The very first line of the story was here. ",
        " And here the story went on, as ever.",
    )
    text = f"{before}said{behind}"
    anchor = anchor_of(text, span(text, "said"))
    assert place(anchor, text, f"{before}said no.{behind}") is not None
    assert place(anchor, text, f"{behind} said. {before}said so") is not None
    assert place(anchor, text, f"{before}said, and then he said{behind}") is None


def test_what_was_twice_in_the_old_text_is_no_landmark_in_the_new() -> None:
    line = "The mayor said on Tuesday that it would stay closed. "
    text = f"First she came. {line}Nobody believed her then. {line}Then she left."
    second = text.rindex("Tuesday")
    anchor = anchor_of(text, Span(start=second, end=second + 7))
    assert place(anchor, text, f"First she came. {line}Nobody believed her then.") is None


@given(pieces(), st.text(max_size=50), st.text(max_size=50))
def test_what_is_put_around_a_text_does_not_matter(piece: tuple[str, Span], before: str, after: str) -> None:
    text, where = piece
    anchor = anchor_of(text, where)
    found = place(anchor, text, before + text + after)
    if (before + text + after).count(text) == 1 and len(anchor.prefix + anchor.exact + anchor.suffix) > 80:
        assert found is not None
    if found is not None and len(anchor.prefix + anchor.exact + anchor.suffix) > 120:
        assert found.start == where.start + len(before)
