import pytest

from storyview.model.story import Block, BlockKind, Story, story_id
from storyview.tui.moving import column_of, next_word, offset_at, word_at
from storyview.tui.page import Page, Row, lay_out, paragraphs, shown_text


def story_of(text: str, *blocks: tuple[BlockKind, str]) -> Story:
    found, at = [], 0
    for kind, piece in blocks:
        start = text.index(piece, at)
        at = start + len(piece)
        found.append(Block(kind=kind, start=start, end=at))
    return Story(id=story_id(text), text=text, blocks=tuple(found))


def shown(story: Story, width: int = 20) -> list[str]:
    page = lay_out(shown_text(story), paragraphs(story), width)
    return [shown_text(story)[start:end] for start, end in page.rows]


def test_paragraphs_stand_apart_and_the_head_stays_together() -> None:
    text = "Title\nBy Ann\n\nFirst.\nSecond."
    story = story_of(
        text, ("title", "Title"), ("byline", "By Ann"), ("paragraph", "First."), ("paragraph", "Second.")
    )
    assert shown(story) == ["Title", "By Ann", "", "First.", "", "Second."]


def test_a_line_broken_inside_a_paragraph_flows_on() -> None:
    text = "One line\nand its other half."
    assert shown(story_of(text, ("paragraph", text)), 40) == ["One line and its other half."]


def test_a_dateline_flows_into_its_paragraph() -> None:
    text = "KELM, May 3 – The harbour closed."
    story = story_of(text, ("dateline", "KELM, May 3 –"), ("paragraph", "The harbour closed."))
    assert shown(story, 60) == [text]


@pytest.mark.parametrize("blocks", [(), (("paragraph", "Second."),), (("paragraph", "First."),)])
def test_text_outside_of_blocks_is_never_lost(blocks: tuple[tuple[BlockKind, str], ...]) -> None:
    text = "\nFirst.\n\nSecond.\n  Third.\n"
    assert shown(story_of(text, *blocks)) == ["First.", "", "Second.", "", "Third."]


def test_overlapping_blocks_show_each_character_once() -> None:
    text = "abcdefghij"
    story = Story(
        id="x",
        text=text,
        blocks=(Block(kind="paragraph", start=0, end=6), Block(kind="paragraph", start=4, end=10)),
    )
    assert "".join(shown(story)) == text


def test_what_could_drive_the_terminal_is_not_shown() -> None:
    text = "red \x1b[31m and\ttab \u202e end"
    there = shown_text(story_of(text))
    assert len(there) == len(text)
    assert not {"\x1b", "\t", "\u202e"} & set(there)


def page() -> tuple[Page, str]:
    text = "alpha beta gamma\n\ndelta"
    story = story_of(text, ("paragraph", "alpha beta gamma"), ("paragraph", "delta"))
    return lay_out(shown_text(story), paragraphs(story), 10), shown_text(story)


def test_rows_and_offsets() -> None:
    laid, _ = page()
    assert laid.rows == [Row(0, 10), Row(11, 16), Row(16, 16), Row(18, 23)]
    assert [laid.row_of(offset) for offset in (0, 9, 10, 11, 15, 16, 17, 18, 22, 99)] == [
        0, 0, 0, 1, 1, 2, 2, 3, 3, 3,
    ]  # fmt: skip


def test_the_cursor_stays_on_what_is_drawn() -> None:
    laid, _ = page()
    assert [laid.visible_offset(offset) for offset in (-5, 10, 16, 17, 99)] == [0, 9, 18, 18, 22]
    assert Page([], []).visible_offset(7) == 0
    assert laid.text_row(2) == 3
    assert laid.text_row(2, -1) == 1
    assert laid.text_row(4) is None


def test_what_begins_at_a_break_begins_in_the_row_below() -> None:
    laid, _ = page()
    at, below = laid.rows[0].end, laid.rows[1].start
    assert laid.visible_offset(at) == at - 1
    assert laid.first_drawn(at, below + 1) == below
    assert laid.first_drawn(at, below) == at - 1
    assert laid.first_drawn(3, 9) == 3
    assert Page([], []).first_drawn(7, 9) == 0


def test_the_same_column_of_another_row() -> None:
    laid, text = page()
    assert column_of(laid, text, 8) == 8
    assert offset_at(laid, text, 3, 2) == 20
    assert offset_at(laid, text, 3, 50) == 22
    wide = story_of("日本語 abc")
    assert offset_at(lay_out(wide.text, paragraphs(wide), 20), wide.text, 0, 3) == 1


def test_words() -> None:
    text = "alpha  beta, gamma"
    assert [next_word(text, at, 1) for at in (0, 4, 5, 7, 14)] == [7, 7, 7, 13, None]
    assert [next_word(text, at, -1) for at in (0, 3, 7, 13, 15)] == [None, 0, 0, 7, 13]
    assert word_at(text, 8) == (7, 12)
    assert word_at(text, 5) == (7, 12)
    assert word_at(text, 99) is None


def test_a_million_characters_without_a_space() -> None:
    text = "x" * 1_000_000
    assert len(lay_out(text, paragraphs(story_of(text)), 80).rows) == 12_500
