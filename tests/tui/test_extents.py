"""Ends moved word by word, selections trimmed, and the wishes that come of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storyview.model.story import Quote, Span, Story
from storyview.tui.extents import (
    Extent,
    Side,
    carried,
    changed_extents,
    extents_of,
    moved,
    trimmed,
    with_another,
    with_moved_end,
    without,
)
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


def piece(extents: list[Extent], at: int) -> Span:
    span = extents[at].span
    assert span is not None
    return span


def test_only_what_moved_is_changed(analysed: Story) -> None:
    quote = analysed.quotes[2]
    extents = extents_of(quote)
    assert changed_extents(quote, extents) == {}
    long = piece(extents, 1)
    shorter = Extent("content", Span(start=long.start, end=long.end - 5))
    assert changed_extents(quote, [extents[0], shorter, *extents[2:]]) == {
        "content": (extents[0].span, shorter.span)
    }


def test_parts_that_are_not_there_begin_beside_the_words() -> None:
    text = "At noon Vell said: “We cannot,” and left on Monday."
    start = text.index("We cannot")
    words = Span(start=start, end=start + len("We cannot"))
    quote = Quote(id="q", kind="direct", content=(words,), confidence=1, why="")
    extents = extents_of(quote)
    assert [one.role for one in extents] == ["content", "cue", "source"]
    with_cue = with_moved_end(text, extents, 1, "end", -1)
    assert text[piece(with_cue, 1).start : piece(with_cue, 1).end] == "said"
    behind = with_moved_end(text, extents, 2, "end", 1)
    assert text[piece(behind, 2).start : piece(behind, 2).end] == "and"
    on = carried(text, behind, 2, 1)
    assert text[piece(on, 2).start : piece(on, 2).end] == "left"
    source = carried(text, carried(text, with_cue, 1, -1), 1, -1)
    assert text[piece(source, 1).start : piece(source, 1).end] == "noon"
    assert changed_extents(quote, source) == {"cue": piece(source, 1)}
    gone = without(with_cue, 1)
    assert gone == extents
    assert without(extents, 0) is None
    more, at = with_another(text, extents)
    assert (at, text[piece(more, 1).start : piece(more, 1).end]) == (1, "and")
    assert without(more, 0) == [more[1], *more[2:]]
    # The pieces of the words never run into one another.
    assert with_moved_end(text, more, 0, "end", 1)[0] == more[0] or not piece(
        with_moved_end(text, more, 0, "end", 1), 0
    ).overlaps(piece(more, 1))


def test_a_date_keeps_its_day_while_its_words_are_the_same(analysed: Story) -> None:
    action = analysed.actions[0].model_copy(update={"date": Span(start=9, end=20), "when": "2024-05-03"})
    extents = extents_of(action)
    assert [one.role for one in extents] == ["trigger", "actor", "target", "date"]
    longer = [*extents[:3], Extent("date", Span(start=9, end=25))]
    assert changed_extents(action, longer)["when"] == "2024-05-03"
    assert changed_extents(action, [*extents[:3], Extent("date", None)]) == {"date": None}
    assert "when" not in changed_extents(action, [*extents[:3], Extent("date", Span(start=40, end=45))])


def test_a_named_party_stands_where_its_name_is_nearest() -> None:
    text = "Vell came. Oro left. VELL stayed."
    assert place_of_name(text, "vell", 30, None) == Span(start=21, end=25)
    assert place_of_name(text, "Nobody", 0, None) is None
    assert place_of_name(text, "Nobody", 0, Span(start=0, end=4)) == Span(start=0, end=4)


def test_tags_are_typed_in_any_way() -> None:
    assert tags_of("#one, two #one  three,") == ("one", "two", "three")
