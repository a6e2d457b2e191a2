"""Journeys: opening, moving in article and panes, quotes, parties."""

import asyncio
from contextlib import AbstractAsyncContextManager
from typing import Protocol

import pytest
from textual.geometry import Offset
from textual.selection import Selection

from storyview.model.story import Reference, Story
from storyview.tui import keys as key_tables
from storyview.tui.app import StoryviewApp
from storyview.tui.screens import reader as reader_module
from storyview.tui.screens.reader import ReaderScreen
from storyview.tui.widgets.pane_tabs import PaneTabs

from .conftest import TEXT, Desk, Reader, findings_of


class Reading(Protocol):
    def __call__(
        self, story: Story, size: tuple[int, int] = ..., wait: bool = ...
    ) -> AbstractAsyncContextManager[Reader]: ...


async def test_text_is_there_while_the_analysis_goes_on(reading: Reading, story: Story, desk: Desk) -> None:
    desk.hold = asyncio.Event()
    async with reading(story, wait=False) as reader:
        drawn = reader.drawn()
        assert "The harbour of Kelm will stay closed" in drawn
        assert "Reading slowly" in drawn
        assert "being analysed" in drawn
        assert "┃" not in drawn
        await reader.press("j", "j")
        assert reader.under_cursor.startswith("The harbour")
        desk.hold.set()
        await reader.settle()
        drawn = reader.drawn()
        assert "made by hand" in drawn
        assert "being analysed" not in drawn
        assert "┃" in drawn
        assert "Quotes 4" in drawn
        assert desk.saved[story.id] == findings_of(story)
        # The reader was in the first quote when it was found.
        assert reader.current == "q1"


async def test_a_kept_analysis_is_shown_without_another(reading: Reading, story: Story, desk: Desk) -> None:
    desk.saved[story.id] = findings_of(story)
    async with reading(story) as reader:
        assert desk.asked == []
        assert "Quotes 4" in reader.drawn()


async def test_keys_work_before_the_line_of_keys_is_there(
    story: Story, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.saved[story.id] = findings_of(story)
    monkeypatch.setattr(reader_module, "_SOON", 5)
    app = StoryviewApp(None, story, None)
    async with app.run_test(size=(100, 30)) as pilot:
        screen = app.screen
        assert isinstance(screen, ReaderScreen)
        await pilot.pause()
        while screen.story.analysis is None:
            await pilot.pause(0.02)
        await pilot.press("n", "n")
        await pilot.pause()
        assert not screen.query("Footer")
        assert screen.current is not None
        assert screen.current.id == "q2"


async def test_a_failed_analysis_leaves_the_article_and_says_why(
    reading: Reading, story: Story, desk: Desk
) -> None:
    desk.failure = "There is no pipeline [here]."
    async with reading(story) as reader:
        drawn = reader.drawn()
        assert "There is no" in drawn
        assert "[here]" in drawn
        assert "The harbour of Kelm will stay closed" in drawn
        await reader.press("n")
        assert reader.current is None
        desk.failure = None
        await reader.press("r")
        await reader.settle()
        assert "There is no" not in reader.drawn()
        assert "Quotes 4" in reader.drawn()
        assert len(desk.asked) == 2


async def test_quotes_follow_one_another_and_go_round(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        seen = []
        for _ in range(4):
            await reader.press("n")
            assert reader.row("quote") == reader.current
            seen.append(reader.current)
        assert seen == ["q1", "q2", "q3", "q4"]
        assert reader.said == []
        await reader.press("n")
        assert reader.current == "q1"
        assert "first" in reader.said[-1]
        await reader.press("p")
        assert reader.current == "q4"
        assert "last" in reader.said[-1]
        assert reader.under_cursor.startswith("the plan is")


async def test_a_quote_is_looked_for_from_where_the_last_key_led(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("n", "n")
        # Both keys are done before the screen is told where the first one led.
        reader.screen.article.action_edge(1)
        reader.screen.action_quote(-1)
        assert reader.current == "q4"


@pytest.mark.parametrize("pane", ["1", "2", "3", "4"])
async def test_next_quote_works_in_every_pane(reading: Reading, story: Story, pane: str) -> None:
    async with reading(story) as reader:
        await reader.press(pane, "n", "n")
        assert reader.current == "q2"
        assert reader.row("quote") == "q2"
        assert reader.front() == "quote"
        assert reader.screen.panes.list_of("quote").has_focus


async def test_moving_in_a_pane_scrolls_the_article(reading: Reading, story: Story) -> None:
    async with reading(story, size=(100, 12)) as reader:
        await reader.press("1", "G")
        assert reader.row("quote") == reader.current == "q4"
        assert "almost ready" in reader.drawn()
        await reader.press("k")
        assert reader.current == "q3"
        await reader.press("g")
        assert reader.current == "q1"
        assert "The harbour of Kelm will stay closed" in reader.drawn()


async def test_moving_in_the_article_selects_the_row(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press(*["j"] * 4)
        assert reader.current == reader.row("quote") == "q2"
        while not reader.under_cursor.startswith("Jon Vell"):
            await reader.press("l")
        assert reader.row("party") == "vell"
        await reader.press("j", "home")
        while not reader.under_cursor.startswith("A court"):
            await reader.press("j")
        # The pane in front stays; the row of the other kind is chosen in its own.
        assert reader.front() == "quote"
        assert reader.row("action") == "a1"
        await reader.press("enter")
        assert reader.front() == "action"
        assert reader.screen.panes.list_of("action").has_focus


async def test_keys_of_the_article(reading: Reading, story: Story) -> None:
    async with reading(story, size=(100, 14)) as reader:
        article = reader.screen.article
        await reader.press("l")
        assert reader.under_cursor.startswith("of Kelm")
        await reader.press("j")
        assert reader.under_cursor.startswith("randt")
        await reader.press("h", "up", "left")
        assert article.cursor == 0
        await reader.press("G")
        assert article.cursor == len(TEXT.rstrip()) - 1
        assert "almost ready" in reader.drawn()
        await reader.press("g")
        assert article.cursor == 0
        assert article.top_row == 0
        await reader.press("pagedown")
        assert article.cursor > TEXT.index("Jon Vell")
        await reader.press("pageup")
        assert article.top_row == 0
        await reader.pilot.resize_terminal(100, 14)
        await reader.press("g", "ctrl+d")
        half = article.top_row
        await reader.press("g", "ctrl+f")
        assert 0 < half < article.top_row <= 2 * half + 1
        await reader.press("ctrl+b")
        assert article.top_row == 0


async def test_panes_by_number_tab_and_arrows(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        panes = reader.screen.panes
        for key, kind in zip("1234", ("quote", "party", "action", "reference"), strict=True):
            await reader.press(key)
            assert reader.front() == kind
            assert panes.list_of(kind).has_focus
        await reader.press("l")
        assert reader.front() == "quote"
        assert panes.list_of("quote").has_focus
        await reader.press("left", "left")
        assert reader.front() == "action"
        await reader.press("tab")
        assert reader.screen.article.has_focus
        await reader.press("shift+tab")
        assert panes.list_of("action").has_focus
        await reader.press("escape")
        assert reader.screen.article.has_focus


async def test_entering_a_pane_leaves_the_article_where_it_is(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("2")
        assert reader.row("party") == "vell"
        assert reader.screen.article.cursor == 0
        await reader.press("o")
        assert reader.under_cursor.startswith("Jon Vell")
        assert reader.screen.article.has_focus


async def test_one_party_alone_and_all_again(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("2", "f")
        assert reader.screen.notice.startswith("Only Jon Vell: 2 quotes and 0 actions")
        assert "Only Jon Vell" in reader.drawn()
        assert "Quotes 2/4" in reader.drawn()
        await reader.press("n", "n")
        assert reader.current == "q4"
        await reader.press("n")
        assert reader.current == "q2"
        await reader.press("f")
        assert "Only Jon Vell" not in reader.drawn()
        assert reader.current == "q2"
        # On a quote, f means its speaker; Escape from the article undoes it too.
        await reader.press("f")
        assert "Only Jon Vell" in reader.drawn()
        await reader.press("escape")
        assert "Quotes 4" in reader.drawn()


async def test_a_party_is_needed_to_narrow(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("f")
        assert "party" in reader.said[-1]
        await reader.press("n", "f")
        assert reader.current == "q1"
        assert len(reader.said) == 2


async def test_a_click_points_at_a_finding(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        article = reader.screen.article
        row = article._page.row_of(TEXT.index("fined"))
        column = 3 + TEXT.index("fined") - article._page.starts[row]
        await reader.pilot.click("#article", offset=(column + article._margin, row - article.top_row))
        await reader.pilot.pause()
        assert reader.under_cursor.startswith("fined")
        assert reader.current == "a1"
        assert reader.front() == "action"
        await reader.pilot.click(PaneTabs, offset=(2, 0))
        await reader.pilot.pause()
        assert reader.front() == "quote"


async def test_the_mouse_selects_the_storys_own_text(reading: Reading, story: Story) -> None:
    async with reading(story, size=(80, 30)) as reader:
        article = reader.screen.article
        page = article._page
        start, end = TEXT.index("stay closed for"), TEXT.index("According")
        first, last = page.row_of(start), page.row_of(end - 1)
        assert last > first + 5
        selection = Selection(
            Offset(start - page.starts[first], first), Offset(end - page.starts[last], last)
        )
        reader.screen.selections = {article: selection}
        assert reader.screen.get_selected_text() == TEXT[start:end].rstrip("\n")
        assert article.get_selection(Selection(None, None)) == (TEXT, "\n")
        await reader.pilot.resize_terminal(60, 30)
        await reader.pilot.pause()
        assert not reader.screen.selections


async def test_a_double_click_selects_a_word(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        article = reader.screen.article
        at = (article._margin + 5, 0)
        await reader.pilot.double_click("#article", offset=at)
        await reader.pilot.pause()
        assert reader.screen.get_selected_text() == "Harbour"
        await reader.pilot.triple_click("#article", offset=at)
        await reader.pilot.pause()
        assert reader.screen.get_selected_text() == "Harbour of Kelm to stay closed"


async def test_the_first_visible_character_stays_over_resizes(reading: Reading, desk: Desk) -> None:
    text = "\n\n".join(f"Paragraph {n} " + "word " * 60 for n in range(60))
    story = Story(id="long", text=text)
    async with reading(story) as reader:
        article = reader.screen.article
        article.scroll_to(y=100, animate=False)
        await reader.pilot.pause()
        kept = article.top_offset
        for width in (60, 140, 83, 100):
            await reader.pilot.resize_terminal(width, 30)
            await reader.pilot.pause()
            row = article._page.row_of(kept)
            assert article.top_row == row
        assert article.top_offset == kept


async def test_a_step_after_the_wheel_starts_from_what_is_seen(reading: Reading, desk: Desk) -> None:
    text = "\n".join(f"Row {n}." for n in range(100))
    async with reading(Story(id="long", text=text)) as reader:
        article = reader.screen.article
        article.scroll_to(y=60, animate=False)
        await reader.pilot.pause()
        await reader.press("j")
        assert article.top_row == 60
        assert 60 <= article._page.row_of(article.cursor) <= 64
        article.scroll_to(y=120, animate=False)
        await reader.pilot.pause()
        await reader.press("k")
        assert article.top_row == 120
        assert article._page.row_of(article.cursor) >= 120 + article.size.height - 4


async def test_tabs_fit_beside_the_article(reading: Reading, story: Story) -> None:
    async with reading(story, size=(80, 24)) as reader:
        tabs = reader.screen.query_one(PaneTabs)
        for counts in (("4", "3", "1", "1"), ("21", "12", "16", "1")):
            tabs.counts = dict(zip(("quote", "party", "action", "reference"), counts, strict=True))
            texts = [text for _, text in tabs.labels()]
            assert sum(map(len, texts)) <= tabs.size.width
            assert all(text.split()[-1] == count for text, count in zip(texts, counts, strict=True))


async def test_panes_fold_under_the_article(reading: Reading, story: Story) -> None:
    async with reading(story, size=(79, 30)) as reader:
        article, panes = reader.screen.article.region, reader.screen.panes.region
        assert panes.y >= article.bottom
        assert panes.width == 79
        await reader.pilot.resize_terminal(80, 24)
        await reader.pilot.pause()
        article, panes = reader.screen.article.region, reader.screen.panes.region
        assert panes.x >= article.right
        assert article.width >= 40


@pytest.mark.parametrize("size", [(30, 8), (20, 4), (400, 100), (80, 5)])
async def test_every_size_is_survived(reading: Reading, story: Story, size: tuple[int, int]) -> None:
    async with reading(story, size=size) as reader:
        await reader.press(
            "n", "2", "j", "f", "tab", "G", "slash", "k", "enter", "n", "escape", "question_mark"
        )
        await reader.press("escape", "n")
        assert reader.screen.article._page.rows


@pytest.mark.parametrize("text", ["x", "\n\n\n", "“", "日本語の新聞" * 300, "a\u0301" * 500])
async def test_odd_texts_are_survived(reading: Reading, text: str) -> None:
    async with reading(Story(id="odd", text=text)) as reader:
        await reader.press(
            "j", "G", "l", "pagedown", "g", "n", "1", "enter", "2", "f", "slash", "x", "enter", "N"
        )
        assert reader.screen.story.text == text


async def test_reading_width_is_capped(reading: Reading, desk: Desk) -> None:
    async with reading(Story(id="wide", text="word " * 500), size=(200, 30)) as reader:
        assert max(end - start for start, end in reader.screen.article._page.rows) <= 84


def test_every_key_has_an_id_and_says_what_it_does() -> None:
    tables = [table for name, table in vars(key_tables).items() if name.endswith("_KEYS")]
    assert len(tables) > 6
    keys = [key for table in tables for key in table]
    assert all(key.id and key.tooltip and key.description for key in keys)
    assert len({key.id for key in keys}) == len(keys)


async def test_a_row_under_the_mouse_is_drawn_as_such(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        rows = reader.screen.panes.list_of("quote")
        plain, other = rows.render_line(2), rows.render_line(4)
        await reader.pilot.hover(rows, (3, 2))
        await reader.pilot.pause()
        assert rows.render_line(2) != plain
        assert rows.render_line(4) == other
        await reader.pilot.hover(rows, (3, 4))
        await reader.pilot.pause()
        assert rows.render_line(2) == plain
        assert rows.render_line(4) != other


async def test_a_far_row_comes_to_the_screen_with_its_list(reading: Reading, desk: Desk) -> None:
    lines = [f"Read also: Story number {number:02}" for number in range(80)]
    references = tuple(
        Reference(id=f"r{n}", start=n * 27, end=n * 27 + 26, label="Read also", title=lines[n][11:])
        for n in range(80)
    )
    story = Story(id="many", text="\n".join(lines), references=references)
    async with reading(story, size=(80, 20)) as reader:
        await reader.press("4")
        rows = reader.screen.panes.list_of("reference")
        await reader.press("end")
        assert rows.highlighted == rows.option_count - 1 == 79
        assert "Story number 79" in reader.drawn()
        await reader.pilot.resize_terminal(120, 12)
        await reader.pilot.pause()
        assert "Story number 79" in "".join(rows.render_line(y).text for y in range(rows.size.height))
        await reader.press("home")
        assert "Story number 00" in "".join(rows.render_line(y).text for y in range(rows.size.height))
