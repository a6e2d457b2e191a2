"""The export dialog: its keys, what can be seen of it without colours, and what it says it did."""

import asyncio
import json
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Protocol

import pytest
from textual.widgets import Input, Static

from storyview.model.errors import StoryviewError
from storyview.model.export import EXPORTERS
from storyview.model.printable import printable
from storyview.model.quote_view import EVERYTHING
from storyview.model.story import Story
from storyview.tui.formats import formats
from storyview.tui.previewing import preview
from storyview.tui.screens.export import ExportScreen, suggested_path, typed_path, with_suffix_of
from storyview.tui.widgets.choices import Choice, OneOf, Tick

from .conftest import TEXT, Desk, Reader


class Reading(Protocol):
    def __call__(
        self, story: Story, size: tuple[int, int] = ..., wait: bool = ...
    ) -> AbstractAsyncContextManager[Reader]: ...


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that is the current one."""
    target = tmp_path / "out"
    target.mkdir()
    monkeypatch.chdir(target)
    return target


def dialog(reader: Reader) -> ExportScreen:
    assert isinstance(reader.app.screen, ExportScreen)
    return reader.app.screen


def file_name(reader: Reader) -> Input:
    return dialog(reader).query_one("#path", Input)


async def write(reader: Reader, name: str | None = None) -> None:
    if name is not None:
        file_name(reader).value = name
    await reader.press("enter")
    await reader.settle()


async def test_e_and_enter_write_a_page(reading: Reading, story: Story, target: Path) -> None:
    async with reading(story) as reader:
        await reader.press("e")
        assert file_name(reader).value == "harbour.html"
        assert file_name(reader).has_focus
        await write(reader)
        written = target / "harbour.html"
        assert "<html" in written.read_text("utf-8")
        assert reader.is_back()
        assert reader.said[-1].startswith("Written: ")
        assert str(written) in reader.said[-1]
        assert f"{written.stat().st_size:,} bytes" in reader.said[-1]


async def test_arrows_choose_a_format_and_the_name_follows(
    reading: Reading, story: Story, target: Path
) -> None:
    async with reading(story) as reader:
        await reader.press("e")
        assert "(•) Web page" in reader.drawn()
        offered = [choice.value for choice in dialog(reader).query(Choice)]
        assert offered == [True, *[False] * (len(formats()) - 1)]
        await reader.press("down", "down")
        assert file_name(reader).value == "harbour.json"
        assert "(•) JSON, one story" in reader.drawn()
        assert reader.drawn().count("(•)") == 1
        await reader.press("up", "up", "up")
        assert "(•) Picture of the screen" in reader.drawn()
        await reader.press("down")
        assert file_name(reader).value == "harbour.html"
        # In the list itself they do the same.
        await reader.press("tab", "down", "down")
        assert file_name(reader).value == "harbour.json"
        await write(reader)
        data = json.loads((target / "harbour.json").read_text("utf-8"))
        assert data["text"] == TEXT
        assert len(data["quotes"]) == 4


async def test_no_step_is_lost_of_arrows_that_come_fast(reading: Reading, story: Story, target: Path) -> None:
    async with reading(story) as reader:
        await reader.press("e")
        choices = dialog(reader).query_one(OneOf)
        for _ in range(5):
            choices.choose(1)
        await reader.settle()
        assert choices.pressed_index == 5
        assert [choice.value for choice in dialog(reader).query(Choice)].count(True) == 1
        choices.choose(-1)
        choices.choose(-1)
        await reader.settle()
        assert choices.pressed_index == 3
        assert file_name(reader).value == "harbour.jsonl"


def previewed(reader: Reader) -> str:
    return str(dialog(reader).query_one("#preview", Static).content)


async def test_the_first_lines_are_shown_of_each_format(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("e")
        await reader.settle()
        assert "Harbour" in previewed(reader)
        assert "<!DOCTYPE" not in previewed(reader)
        await reader.press("down")
        await reader.settle()
        assert previewed(reader).startswith("---\ntitle: ")
        assert "title: " in reader.drawn()


async def test_the_preview_holds_what_the_lens_shows(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("n", "n", "f", "e", "down")
        await reader.settle()
        through_the_lens = previewed(reader)
        dialog(reader).query_one("#lens", Tick).value = False
        await reader.settle()
        assert previewed(reader) != through_the_lens


@pytest.mark.parametrize("name", EXPORTERS)
def test_a_preview_is_short_and_drives_no_terminal(name: str) -> None:
    hostile = Story(id="x", text="\x1b[31mred\u202e\n" * 5000, title="\x9b2J")
    told = preview(hostile, EXPORTERS[name], EVERYTHING)
    assert told == printable(told)
    assert told.count("\n") < 60
    assert all(len(line) <= 200 for line in told.split("\n"))


async def test_typing_names_the_file_and_keeps_the_suffix(
    reading: Reading, story: Story, target: Path
) -> None:
    async with reading(story) as reader:
        await reader.press("e", *"kelm")
        assert file_name(reader).value == "kelm.html"
        await write(reader)
        assert (target / "kelm.html").exists()


async def test_another_suffix_is_kept(reading: Reading, story: Story, target: Path) -> None:
    async with reading(story) as reader:
        await reader.press("e")
        file_name(reader).value = "kelm.txt"
        await reader.press("down")
        assert file_name(reader).value == "kelm.txt"
        await write(reader)
        assert (target / "kelm.txt").read_text("utf-8").startswith("---")


async def test_a_name_with_a_slash_at_its_end_is_a_folder(
    reading: Reading, story: Story, target: Path
) -> None:
    async with reading(story) as reader:
        await reader.press("e")
        await write(reader, "pages/")
        assert (target / "pages" / "harbour.html").is_file()
        assert reader.is_back()


async def test_a_file_that_exists_is_replaced_only_when_asked(
    reading: Reading, story: Story, target: Path
) -> None:
    kept = target / "harbour.html"
    kept.write_text("mine")
    async with reading(story) as reader:
        await reader.press("e")
        await write(reader)
        reason = str(dialog(reader).query_one("#result", Static).render())
        assert "exists" in reason
        assert "tick “Replace" in reason
        assert "--force" not in reason
        assert kept.read_text() == "mine"
        assert "[ ] Replace" in reader.drawn()
        await reader.press("tab", "tab", "space")
        assert dialog(reader).query_one(Tick).has_focus
        assert "[x] Replace" in reader.drawn()
        await write(reader)
        assert reader.is_back()
        assert kept.read_text() != "mine"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        (" ", "name of a file"),
        ("nowhere/else/x.html", "no folder"),
        ("~nobody-of-this-name/x.html", "home folder"),
        ("bad\x00name.html", "null"),
    ],
)
async def test_what_cannot_be_written_is_explained(
    reading: Reading, story: Story, target: Path, name: str, reason: str
) -> None:
    async with reading(story) as reader:
        await reader.press("e")
        await write(reader, name)
        assert reason in str(dialog(reader).query_one("#result", Static).render())
        await reader.press("escape")
        assert reader.is_back()
        assert list(target.iterdir()) == []


async def test_an_export_during_the_analysis_says_what_it_lacks(
    reading: Reading, story: Story, target: Path, desk: Desk
) -> None:
    desk.hold = asyncio.Event()
    async with reading(story, wait=False) as reader:
        await reader.press("e")
        await reader.until("The analysis is not finished: no parties, quotes or actions")
        await reader.press("enter")
        while not reader.said:
            await reader.pilot.pause(0.02)
        assert "without parties, quotes and actions, since the analysis is not finished" in reader.said[-1]
        # Findings that come while the dialog is open are written.
        await reader.press("e")
        desk.hold.set()
        await reader.settle()
        assert "no parties, quotes or actions" not in reader.drawn()
        await write(reader, "whole.html")
        assert reader.said[-1].startswith("Written: ")
        assert "Jon Vell" in (target / "whole.html").read_text("utf-8")


async def test_an_export_after_a_failed_analysis_says_so(
    reading: Reading, story: Story, target: Path, desk: Desk
) -> None:
    desk.failure = "no pipeline"
    async with reading(story) as reader:
        await reader.press("e")
        await reader.until("The analysis failed: no parties, quotes or actions")
        await write(reader)
        assert "since the analysis failed" in reader.said[-1]


@pytest.mark.parametrize("size", [(120, 36), (80, 24), (70, 30), (60, 20)])
async def test_the_dialog_fits(reading: Reading, story: Story, size: tuple[int, int]) -> None:
    async with reading(story, size=size) as reader:
        await reader.press("e")
        box = dialog(reader).query_one("#export")
        assert box.max_scroll_y == 0
        assert "Enter writes" in reader.drawn()


async def test_the_buttons_work(reading: Reading, story: Story, target: Path) -> None:
    async with reading(story) as reader:
        await reader.press("e")
        await reader.pilot.click("#close")
        assert reader.is_back()
        await reader.press("e")
        await reader.pilot.click("#write")
        await reader.settle()
        assert (target / "harbour.html").exists()


def test_a_story_of_no_file_has_a_name_to_export_to() -> None:
    assert suggested_path(Story(id="x", text="x"), EXPORTERS["md"]) == "story.md"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("a.html", "a.md"),
        ("./b/a.html", "./b/a.md"),
        ("a.b.html", "a.b.md"),
        ("a.txt", "a.txt"),
        ("a.json", "a.json"),
        ("a", "a"),
        ("out/", "out/"),
    ],
)
def test_only_the_suffix_of_the_format_before_is_changed(typed: str, expected: str) -> None:
    assert with_suffix_of(typed, EXPORTERS["html"], EXPORTERS["md"]) == expected


def test_typed_paths(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/reader")
    assert typed_path("~/x.md") == "/home/reader/x.md"
    assert typed_path("~/") == "/home/reader/"
    assert typed_path("out/") == "out/"
    assert typed_path("/") == "/"
    with pytest.raises(StoryviewError, match="home folder"):
        typed_path("~nobody-of-this-name/x")
