"""The details: of which finding, and where they stand on screens of all sizes."""

from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime
from typing import Protocol

import pytest
from textual.geometry import Offset
from textual.selection import Selection

from storyview.model.story import Analysis, Quote, Span, Story
from storyview.tui.widgets.fact_lines import FactLines

from .conftest import Reader


class Reading(Protocol):
    def __call__(
        self, story: Story, size: tuple[int, int] = ..., wait: bool = ...
    ) -> AbstractAsyncContextManager[Reader]: ...


def told(reader: Reader) -> str | None:
    """The id of the finding that the details are about."""
    return reader.screen.detailed.id if reader.screen.detailed else None


async def test_the_details_follow_the_keys(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("n", "n")
        assert told(reader) == reader.current == "q2"
        assert "┃ Direct · speech" in reader.drawn()
        # A pane has its own row; going there makes it no current finding, but tells of it.
        await reader.press("3")
        assert reader.row("action") == told(reader) == "a1"
        assert reader.current == "q2"
        assert "◆ Official action" in reader.drawn()
        await reader.press("h")
        assert told(reader) == reader.row("party")
        await reader.press("tab")
        assert told(reader) == "q2"
        await reader.press("tab", "j")
        assert told(reader) == reader.row("party") == reader.current


async def test_the_details_name_the_kind_when_another_pane_is_in_front(
    reading: Reading, story: Story
) -> None:
    async with reading(story) as reader:
        await reader.press("n", "escape")
        while not reader.under_cursor.startswith("READ MORE"):
            await reader.press("j")
        assert reader.front() == "quote"
        assert told(reader) == story.references[0].id
        assert "→ Reference" in reader.drawn()


async def test_a_pane_without_rows_has_no_details(reading: Reading, story: Story) -> None:
    text = "Nothing but a line."
    async with reading(Story(id="bare", text=text)) as reader:
        await reader.press("4")
        assert told(reader) is None


@pytest.mark.parametrize("size", [(70, 30), (60, 20), (79, 24), (80, 24), (120, 36)])
async def test_details_are_in_sight(reading: Reading, story: Story, size: tuple[int, int]) -> None:
    async with reading(story, size=size) as reader:
        await reader.press("n", "n")
        drawn = reader.drawn()
        for words in ("Direct · speech", "Who", "Cue", "Why"):
            assert words in drawn
        # Rows and text stay in sight beside them.
        assert "We cannot" in drawn
        assert "Quotes 4" in drawn
        assert "the port authority" in drawn


@pytest.mark.parametrize("size", [(45, 20), (40, 24), (80, 16), (60, 20), (120, 36)])
async def test_one_row_with_all_its_details(reading: Reading, story: Story, size: tuple[int, int]) -> None:
    async with reading(story, size=size) as reader:
        await reader.press("n", "n", "d")
        await reader.pilot.pause()
        rows, details = reader.screen.panes.list_of("quote"), reader.screen.query_one("#details")
        assert rows.size.height == 2
        assert details.region.y >= rows.region.bottom
        assert details.content_size.width >= reader.screen.panes.content_size.width - 2
        assert "Direct · speech" in reader.drawn()
        assert "Jon Vell" in reader.drawn()
        await reader.press("n")
        assert told(reader) == "q3"
        assert "Ines Oro" in reader.drawn()
        assert rows.scroll_offset.y == 4
        await reader.press("d")
        await reader.pilot.pause()
        assert rows.size.height > 2


async def test_the_cursor_stays_in_sight_when_the_panes_grow(reading: Reading, story: Story) -> None:
    async with reading(story, size=(60, 20)) as reader:
        article = reader.screen.article
        await reader.press("j", "j", "j", "j", "j", "d")
        await reader.pilot.pause()
        row = article._page.row_of(article.cursor)
        assert article.top_row <= row < article.top_row + article.size.height


LONG = "“" + " ".join(f"word{n}" for n in range(400)) + " the end.”"


def with_long_quote(story: Story) -> Story:
    """A story whose only quote is longer than any screen."""
    text = f"Vell spoke on Monday.\n\n{LONG} he said.\n"
    start = text.index(LONG)
    quote = Quote(
        id="long",
        kind="direct",
        content=(Span(start=start, end=start + len(LONG)),),
        cue=Span(start=text.index("said"), end=text.index("said") + 4),
        confidence=0.9,
        why="quotation marks",
    )
    analysis = Analysis(model="made by hand", version="1", made=datetime(2024, 5, 6, tzinfo=UTC))
    return Story(id="long", text=text, source=story.source, quotes=(quote,), analysis=analysis)


@pytest.mark.parametrize("size", [(80, 24), (120, 36)])
async def test_all_the_details_tell_the_whole_quote(
    reading: Reading, story: Story, size: tuple[int, int]
) -> None:
    async with reading(with_long_quote(story), size=size) as reader:
        await reader.press("n")
        assert "Words" not in reader.drawn()
        await reader.press("d")
        await reader.pilot.pause()
        details = reader.screen.query_one("#details")
        seen = drawn_words(reader)
        while details.scroll_offset.y < details.max_scroll_y:
            await reader.press("J")
            seen += drawn_words(reader)
        assert {f"word{n}" for n in range(1, 400)} <= set(seen)
        assert "Why" in reader.drawn()
        await reader.press("K")
        assert details.scroll_offset.y < details.max_scroll_y
        # Another look begins at the top, and the short details have no words.
        await reader.press("d")
        await reader.pilot.pause()
        assert details.scroll_offset.y == 0
        assert "Words" not in reader.drawn()


def drawn_words(reader: Reader) -> list[str]:
    """The words of the details on the screen."""
    box = reader.screen.query_one("#details").region
    rows = reader.drawn().split("\n")[box.y : box.bottom]
    return [word for row in rows for word in row[box.x :].split()]


async def test_the_mouse_selects_in_the_details(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("n", "n")
        facts = reader.screen.query_one(FactLines)
        plain = [facts.line(y) for y in range(3)]
        assert plain[0].text.rstrip() == "┃ Direct · speech"
        reader.screen.selections = {facts: Selection(Offset(2, 0), Offset(3, 1))}
        await reader.pilot.pause()
        assert reader.screen.get_selected_text() == "Direct · speech\nWho"
        marked = [facts.line(y) for y in range(3)]
        assert [strip.text for strip in marked] == [strip.text for strip in plain]
        assert [a == b for a, b in zip(marked, plain, strict=True)] == [False, False, True]
        reader.screen.clear_selection()
        await reader.pilot.pause()
        assert [facts.line(y) for y in range(3)] == plain
