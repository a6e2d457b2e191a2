"""Copying: what the tools of a machine hold, what the terminal is asked, and what the reader is told."""

import asyncio
import base64
import os
import stat
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Protocol

import pytest
from textual.widgets import Input

from storyview.model.story import Story
from storyview.tui import clipboard, copying
from storyview.tui.clipboard import about_copy, copied_by, is_remote, terminal_may_copy
from storyview.tui.screens.uncopied import UncopiedScreen

from .conftest import TEXT, Reader


class Reading(Protocol):
    def __call__(
        self, story: Story, size: tuple[int, int] = ..., wait: bool = ...
    ) -> AbstractAsyncContextManager[Reader]: ...


def tool(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of tools, which come before all others, on a machine with a screen."""
    folder = tmp_path / "tools"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("DISPLAY", ":7")
    for name in ("WAYLAND_DISPLAY", "SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY", "TMUX", "STY", "TERM_PROGRAM"):
        monkeypatch.delenv(name, raising=False)
    return folder


async def test_a_tool_that_holds_the_text_is_named(desktop: Path, tmp_path: Path) -> None:
    held = tmp_path / "held"
    # It stays in the background as the real one does, and prints what must not reach the screen.
    tool(desktop, "xclip", f'case "$*" in *-o*) cat {held};; *) cat > {held}; echo noise; sleep 30 & ;; esac')
    began = asyncio.get_running_loop().time()
    assert await copied_by("“Olé” 日本", os.environ) == "xclip"
    assert held.read_text("utf-8") == "“Olé” 日本"
    assert asyncio.get_running_loop().time() - began < 20


@pytest.mark.parametrize(
    "script", ["exit 1", "cat > /dev/null", 'case "$*" in *-o*) echo other;; *) cat > /dev/null;; esac']
)
async def test_a_tool_that_does_not_hold_it_is_not_believed(desktop: Path, script: str) -> None:
    tool(desktop, "xclip", script)
    assert await copied_by("text", os.environ) == ""


async def test_a_tool_that_hangs_is_left_behind(desktop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tool(desktop, "xclip", "sleep 60")
    monkeypatch.setattr(clipboard, "_PATIENCE", 0.5)
    assert await copied_by("text", os.environ) == ""


async def test_far_away_no_tool_of_this_machine_is_used(desktop: Path, tmp_path: Path) -> None:
    tool(desktop, "xclip", f"cat > {tmp_path / 'held'}")
    assert await copied_by("text", {**os.environ, "SSH_CONNECTION": "1"}) == ""
    assert not (tmp_path / "held").exists()


async def test_tmux_keeps_what_it_is_given(desktop: Path, tmp_path: Path) -> None:
    held = tmp_path / "held"
    tool(desktop, "tmux", f'case "$1" in load-buffer) cat > {held};; *) cat {held};; esac')
    assert await copied_by("text", {**os.environ, "SSH_TTY": "x", "TMUX": "y"}) == "tmux"
    assert held.read_text() == "text"


@pytest.mark.parametrize(
    ("environment", "may"),
    [
        ({"TERM": "xterm-256color"}, True),
        ({"TERM": "screen-256color", "TMUX": "x"}, True),
        ({"TERM": "screen", "STY": "1.x"}, False),
        ({"TERM": "linux"}, False),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"}, False),
    ],
)
def test_terminals_that_are_known_to_be_deaf(environment: dict[str, str], may: bool) -> None:
    assert terminal_may_copy(environment) is may


def test_what_is_told_is_no_more_than_is_known() -> None:
    assert about_copy("xclip", True) == about_copy("xclip", False) == "Copied by xclip"
    assert about_copy("", True) == "Sent to the terminal (which may not allow it)"
    assert about_copy("", False) == ""
    assert about_copy("tmux", True).startswith("Copied into tmux")
    assert is_remote({"SSH_TTY": "/dev/pts/1"})
    assert not is_remote({"SSH_TTY": ""})


@pytest.fixture
def tools(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Says which tool holds what is copied from now on, and makes the terminal one that may copy."""
    monkeypatch.setenv("TERM", "xterm-256color")
    for name in ("STY", "TERM_PROGRAM"):
        monkeypatch.delenv(name, raising=False)

    def hold(name: str) -> None:
        async def held(text: str, environment: object) -> str:
            return name

        monkeypatch.setattr(copying, "copied_by", held)

    hold("")
    return hold


def sent(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the terminal is asked to take, from now on."""
    asked: list[str] = []
    driver = reader.app._driver
    assert driver is not None

    def write(data: str) -> None:
        if data.startswith("\x1b]52;c;"):
            asked.append(base64.b64decode(data.removeprefix("\x1b]52;c;").removesuffix("\a")).decode())

    monkeypatch.setattr(driver, "write", write)
    return asked


async def test_y_copies_with_the_citation_and_capital_y_the_words(
    reading: Reading, story: Story, tools: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with reading(story) as reader:
        asked = sent(reader, monkeypatch)
        await reader.press("y")
        assert asked == []
        assert "Nothing to copy" in reader.said[-1]
        await reader.press("n", "n", "y")
        await reader.settle()
        at = TEXT.index("We cannot")
        place = f"in “Harbour of Kelm to stay closed”, harbour.txt, characters {at}–{at + 28}"
        assert asked == [f"“We cannot [yet] let ships in” — Jon Vell (“harbour master Jon Vell”), {place}"]
        assert reader.said[-1].startswith("Sent to the terminal (which may not allow it):\n“We cannot [yet]")
        tools("xclip")
        await reader.press("Y")
        await reader.settle()
        assert asked[-1] == "We cannot [yet] let ships in"
        assert reader.said[-1] == "Copied by xclip:\nWe cannot [yet] let ships in"
        # In a pane it is the row that is copied, and what Textual copies goes the same way.
        await reader.press("3", "Y", "ctrl+c")
        await reader.settle()
        assert asked[-2:] == ["A court in Kelm fined the operator, Nordkran, 40,000 crowns in March."] * 2
        reader.app.copy_to_clipboard("a\x1b[2Jb")
        await reader.settle()
        assert asked[-1] == "a␛[2Jb"


async def test_what_nothing_can_copy_is_shown_and_written(
    reading: Reading,
    story: Story,
    tools: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("TERM", "linux")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "taken.txt").write_text("mine")
    async with reading(story) as reader:
        asked = sent(reader, monkeypatch)
        await reader.press("n", "n", "Y")
        await reader.settle()
        assert isinstance(reader.app.screen, UncopiedScreen)
        assert asked == []
        assert "Not copied" in reader.drawn()
        assert "We cannot [yet] let ships in" in reader.drawn()
        field = reader.app.screen.query_one(Input)
        field.value = "taken.txt"
        await reader.press("enter")
        assert "already exists" in reader.drawn()
        assert "--force" not in reader.drawn()
        field.value = "words.txt"
        await reader.press("enter")
        await reader.settle()
        assert reader.is_back()
        assert (tmp_path / "words.txt").read_text("utf-8") == "We cannot [yet] let ships in\n"
        assert (tmp_path / "taken.txt").read_text() == "mine"
        await reader.press("Y")
        await reader.settle()
        await reader.press("escape")
        assert reader.is_back()


async def drag(reader: Reader, start: int, end: int) -> None:
    """Select `start`:`end` of the article with the mouse, which lets go on the last character."""
    article = reader.screen.article
    page = article._page
    places = []
    for at in (start, end - 1):
        row = page.row_of(at)
        column = article._margin + 3 + clipboard_cells(reader, page.starts[row], at)
        places.append((column, row - article.top_row))
    await reader.pilot.mouse_down("#article", offset=places[0])
    await reader.pilot.hover("#article", offset=places[1])
    await reader.pilot.mouse_up("#article", offset=places[1])
    await reader.pilot.pause()


def clipboard_cells(reader: Reader, start: int, end: int) -> int:
    from storyview.tui.wrapping import cells

    return cells(reader.screen.article._shown[start:end])


async def test_the_mouse_selects_the_storys_text_and_it_is_copied(
    reading: Reading, story: Story, tools: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with reading(story, size=(80, 30)) as reader:
        asked = sent(reader, monkeypatch)
        start, end = TEXT.index("stay closed for"), TEXT.index("happens next")
        await drag(reader, start, end)
        page = reader.screen.article._page
        assert page.row_of(end) > page.row_of(start) + 5
        assert reader.screen.article.selected == (start, end)
        await reader.press("ctrl+c")
        await reader.settle()
        # No line end of a row is in it, and every one of the story is.
        assert asked == [TEXT[start:end]]
        await reader.press("y")
        await reader.settle()
        assert asked[-1].endswith(
            f"in “Harbour of Kelm to stay closed”, harbour.txt, characters {start}–{end}"
        )
        # Going on forgets the selection.
        await reader.press("n", "Y")
        await reader.settle()
        assert reader.screen.article.selected is None
        assert asked[-1] == "The harbour of Kelm will stay closed for a month"


@pytest.mark.parametrize(
    "text", ["日本語の 港は 閉鎖 される", "a\u0301 b\u0301 c\u0301 x 👩‍👩‍👧 e\u0301 end of it"]
)
async def test_wide_and_combined_characters_are_selected_whole(
    reading: Reading, tools: Callable[[str], None], text: str
) -> None:
    whole = f"{text} {text}\n\nA second line."
    async with reading(Story(id="w", text=whole), size=(80, 24)) as reader:
        end = whole.index("second")
        start = whole.rindex(" ", 0, len(text)) + 1
        await drag(reader, start, end)
        assert reader.screen.article.selected == (start, end)
