"""Journeys: searching, other stories and the way back, export, help, themes, the palette."""

import asyncio
import threading
from contextlib import AbstractAsyncContextManager, suppress
from pathlib import Path
from typing import Protocol

import pytest
from textual.command import CommandList, Hit, Hits, Provider
from textual.worker import WorkerFailed

from storyview.model.reading.reader import read_story
from storyview.model.story import Reference, Story
from storyview.tui import app as app_module
from storyview.tui import expressions
from storyview.tui.screens.help import HelpScreen
from storyview.tui.screens.palette import Palette
from storyview.tui.screens.reader import ReaderScreen
from storyview.tui.searching import Matches, Query

from .conftest import OTHER, TEXT, Desk, Reader


class Reading(Protocol):
    def __call__(
        self, story: Story, size: tuple[int, int] = ..., wait: bool = ...
    ) -> AbstractAsyncContextManager[Reader]: ...


async def typed(reader: Reader, text: str) -> None:
    await reader.press(*("space" if c == " " else c for c in text))


async def test_searching(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        places = TEXT.lower().count("kelm")
        await reader.press("slash")
        await typed(reader, "kelm")
        # The first place is shown while the phrase is typed; n is a letter of it.
        assert f"1/{places}" in reader.drawn()
        await reader.press("enter", "n", "n")
        assert f"3/{places}" in reader.drawn()
        assert reader.screen.article.cursor == reader.screen.search.matches[2][0]
        await reader.press("N", "N", "N")
        assert f"{places}/{places}" in reader.drawn()
        assert "last" in reader.said[-1]
        await reader.press("escape")
        assert f"/{places}" not in reader.drawn()
        # n goes from quote to quote again.
        await reader.press("g", "n")
        assert reader.current == "q1"


async def test_a_search_for_what_is_not_there(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("j", "slash")
        await typed(reader, "zebra")
        assert "not found" in reader.drawn()
        await reader.press("enter", "n")
        assert "not in the article" in reader.said[-1]
        await reader.press("escape", "n")
        assert reader.current == "q1"


async def test_giving_a_search_up_returns_to_where_it_began(reading: Reading, story: Story) -> None:
    async with reading(story, size=(100, 14)) as reader:
        await reader.press("slash")
        await typed(reader, "almost")
        assert reader.under_cursor.startswith("almost")
        await reader.press("escape")
        assert reader.screen.article.cursor == 0
        assert reader.screen.article.has_focus
        await reader.press("slash", "enter", "n")
        assert reader.current == "q1"


async def test_the_place_before_a_search_can_be_returned_to(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("j", "slash")
        here = reader.screen.article.cursor
        await typed(reader, "paper")
        await reader.press("enter", "escape", "b")
        assert reader.screen.article.cursor == here


async def test_ways_to_search(reading: Reading, story: Story) -> None:
    async with reading(story, size=(120, 30)) as reader:
        await reader.press("slash")
        await typed(reader, "or")
        assert "alt+c Case" in reader.drawn()
        count = len(reader.screen.search.matches)
        await reader.press("alt+w")
        whole = len(reader.screen.search.matches)
        assert whole < count
        await reader.press("alt+c", "alt+w")
        assert len(reader.screen.search.matches) < count
        await reader.press("alt+w")
        # The keys turned no letter of the phrase, and work behind Enter too.
        await reader.press("enter", "alt+c", "alt+w")
        assert reader.screen.search.query.phrase == "or"
        assert f"1/{count}" in reader.drawn()
        await reader.press("escape", "alt+w")
        assert not reader.screen.search.query.words


async def test_searching_for_an_expression(reading: Reading, story: Story) -> None:
    async with reading(story, size=(120, 30)) as reader:
        await reader.press("j", "slash", "alt+r")
        here = reader.screen.article.cursor
        await typed(reader, "ve(l")
        await reader.until("a ( is not closed")
        await typed(reader, "l)")
        await reader.until("1/2")
        await reader.press("enter", "n")
        assert reader.under_cursor.startswith("Vell, the plan")
        await reader.press("escape", "b")
        assert reader.screen.article.cursor == here


async def test_an_expression_without_end_leaves_the_keys_alive(
    reading: Reading, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    patience = threading.Event()

    def find_slowly(text: str, query: Query) -> Matches:
        patience.wait(20)
        raise expressions.ExpressionError("takes too long")

    monkeypatch.setattr(expressions, "find_expression", find_slowly)
    async with reading(story) as reader:
        await reader.press("slash", "alt+r")
        await typed(reader, "(a+)+$c")
        await reader.press("enter")
        assert "searching" in reader.drawn()
        await reader.press("n")
        assert reader.said[-1] == "Still searching"
        patience.set()
        await reader.until("takes too long")
        await reader.press("n")
        assert "takes too long" in reader.said[-1]


async def test_an_expression_that_is_found_too_late_is_forgotten(
    reading: Reading, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    patience = threading.Event()

    def find_slowly(text: str, query: Query) -> Matches:
        patience.wait(20)
        return ((0, 1),)

    monkeypatch.setattr(expressions, "find_expression", find_slowly)
    async with reading(story) as reader:
        await reader.press("slash", "alt+r", "x", "escape")
        patience.set()
        await reader.settle()
        assert reader.screen.search.matches == ()


async def test_a_search_round_the_end_says_so(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("G", "slash")
        await typed(reader, "harbour")
        assert "Round the end" in reader.said[-1]


async def test_a_reference_opens_its_story_and_b_returns(reading: Reading, story: Story, desk: Desk) -> None:
    async with reading(story) as reader:
        await reader.press("n", "n", "4", "enter")
        await reader.settle()
        assert reader.screen.story.text == OTHER
        assert "It was very loud" in reader.drawn()
        assert "harbour.txt › crane.txt · Crane falls in Kelm" in reader.drawn()
        assert "Opened crane.txt" in reader.said[-1]
        assert len(desk.asked) == 2
        await reader.press("b")
        await reader.settle()
        assert reader.screen.story.text == TEXT
        assert "Opened" not in reader.said[-1]
        assert reader.under_cursor.startswith("READ MORE")
        assert "›" not in reader.drawn()
        # The story came back with its findings; nothing was analysed again.
        assert len(desk.asked) == 2
        assert "Quotes 4" in reader.drawn()
        # Before that came the jump from the second quote.
        await reader.press("b")
        assert reader.screen.article.cursor == 0
        await reader.press("b")
        assert "began" in reader.said[-1]


async def test_leaving_during_the_analysis_and_coming_back(
    reading: Reading, folder: Path, desk: Desk
) -> None:
    desk.failure = "no pipeline"
    async with reading(read_story(folder / "harbour.txt")) as reader:
        desk.failure = None
        await reader.press("4", "enter")
        await reader.settle()
        assert reader.screen.story.text == OTHER
        assert "no pipeline" not in reader.screen.notice
        await reader.press("b")
        await reader.settle()
        assert "Quotes 4" in reader.drawn()


async def test_b_returns_to_the_place_before_the_panes(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("j", "j", "j")
        here = reader.screen.article.cursor
        await reader.press("1", "j", "j", "j", "b")
        assert reader.screen.article.cursor == here


async def test_help_is_made_from_the_live_keys(reading: Reading, story: Story) -> None:
    async with reading(story, size=(100, 130)) as reader:
        reader.app.set_keymap({"story.export": "x"})
        await reader.press("question_mark")
        assert isinstance(reader.app.screen, HelpScreen)
        drawn = reader.drawn()
        told = {binding.tooltip for _, binding, _, _ in reader.screen.active_bindings.values() if binding.id}
        assert len(told) > 20
        for tooltip in told - {"Try again"}:
            assert tooltip in drawn
        assert "x  Write the story" in drawn
        assert "e  Write the story" not in drawn
        assert "A direct quote" in drawn
        for topic in ("From finding to finding", "What is shown", "To search", "To correct and to note"):
            assert f"│  {topic} " in drawn
        await reader.press("question_mark")
        assert reader.is_back()


async def test_words_of_the_help_go_on_under_themselves(reading: Reading, story: Story) -> None:
    async with reading(story, size=(60, 240)) as reader:
        await reader.press("2", "question_mark")
        drawn = reader.drawn().splitlines()
    number = next(number for number, line in enumerate(drawn) if "Go to the place in the text; " in line)
    begins = drawn[number].index("Go to the place")
    assert drawn[number + 1][:begins].strip(" │") == ""
    assert drawn[number + 1][begins] != " "


async def test_the_footer_shows_the_keys(reading: Reading, story: Story) -> None:
    needed = ("Quote", "Search", "Lens", "Confirm", "Change", "Help", "Quit")
    for size, more in (((60, 20), ()), ((80, 24), ("Party", "Export")), ((100, 30), ("Back", "palette"))):
        async with reading(story, size=size) as reader:
            footer = reader.drawn().splitlines()[-1]
            assert [word for word in (*needed, *more) if word not in footer] == []


async def test_themes_light_and_dark(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("n", "n")
        for theme in ("textual-light", "textual-dark", "nord", "solarized-light", "gruvbox"):
            reader.app.theme = theme
            await reader.pilot.pause()
            article = reader.screen.article
            direct, plain = article._style(("direct",)), article._style(())
            current = article._style(("direct", "current"))
            assert len({str(style.bgcolor) for style in (direct, plain, current)}) == 3
        await reader.press("t")
        assert not isinstance(reader.app.screen, ReaderScreen)


async def test_the_palette_has_the_commands(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        commands = {c.title: c for c in reader.app.get_system_commands(reader.app.screen)}
        assert {"Next quote", "Export", "Search", "Help", "Quit", "Theme", "Parties"} <= set(commands)
        await commands["Next quote"].callback()
        await reader.pilot.pause()
        assert reader.current == "q1"


async def test_q_leaves(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("q")
        assert reader.app.return_code == 0


class SlowCommands(Provider):
    """Answers when the palette is gone."""

    async def search(self, query: str) -> Hits:
        with suppress(asyncio.CancelledError):
            await asyncio.sleep(5)
        yield Hit(1, query, lambda: None)


@pytest.mark.parametrize("leave", ["ctrl+q", "escape"])
@pytest.mark.parametrize("wait", [0, 0.01, 0.6])
async def test_the_palette_can_be_left_while_it_searches(
    reading: Reading, story: Story, monkeypatch: pytest.MonkeyPatch, wait: float, leave: str
) -> None:
    monkeypatch.setattr(app_module.StoryviewApp, "COMMANDS", {SlowCommands})
    async with reading(story) as reader:
        reader.app.simulate_key("ctrl+p")
        reader.app.simulate_key("x")
        await reader.pilot.pause(wait)
        reader.app.simulate_key(leave)
        await reader.pilot.pause(0.2)
        assert reader.app.return_code in (None, 0)


async def test_a_search_of_the_palette_that_fails_does_no_harm(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("ctrl+p")
        palette = reader.app.screen
        assert isinstance(palette, Palette)
        # What happens where the list is gone before the search begins.
        await palette.query_one(CommandList).remove()
        worker = palette._gather_commands("x")
        with pytest.raises(WorkerFailed, match="CommandList"):
            await worker.wait()
        await reader.press("escape")
        assert reader.is_back()
        assert reader.app.return_code is None


@pytest.mark.parametrize("key", ["e", "question_mark", "t"])
async def test_quitting_from_a_dialog(reading: Reading, story: Story, key: str) -> None:
    async with reading(story) as reader:
        await reader.press(key, "ctrl+q")
        assert reader.app.return_code == 0


async def test_hostile_text_never_reaches_the_terminal(reading: Reading, desk: Desk) -> None:
    text = "Read \x1b[31mthis\x07 now [bold]or[/bold]\u202e else\n\nREAD MORE: \x1b]0;title\x07 [red]x"
    start = text.index("READ")
    reference = Reference(id="r1", start=start, end=len(text), label="READ \x1b[0m", title="\x1b]0;[red]x")
    story = Story(id="evil", title="\x1b]2;evil\x07[b]", text=text, references=(reference,))
    async with reading(story) as reader:
        await reader.press("4", "enter")
        await reader.settle()
        drawn = reader.drawn()
        assert not {"\x1b", "\x07", "\u202e"} & set(drawn)
        assert "[bold]or[/bold]" in drawn
        assert "[red]x" in drawn


def test_run_takes_the_keys_from_the_terminal_when_the_story_came_by_a_pipe(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from storyview.model.errors import StoryviewError
    from storyview.tui.terminal import take_keys_from_terminal

    def no_terminal(*_: object) -> int:
        raise OSError("no such device")

    monkeypatch.setattr("os.open", no_terminal)
    monkeypatch.setattr("sys.stdin", None)
    with pytest.raises(StoryviewError, match="no terminal"):
        take_keys_from_terminal()
