"""The first page: the beginning of a text, seen before anything is known of the story."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storyview.model.reading.pieces import find_pieces
from storyview.model.reading.reader import read_story
from storyview.model.reading.text import read_text
from storyview.tui.app import StoryviewApp
from storyview.tui.beginning import beginning
from storyview.tui.screens.first_page import FirstPage
from storyview.tui.screens.reader import ReaderScreen

from .conftest import Desk, Reader, findings_of

LINES = ("A title", "", "", "By Ada Brandt", "READ MORE: Crane falls", "- an item", "Related stories:")
PROSE = "The crane was not safe, he said on Tuesday, and nobody had told her. "


@given(st.lists(st.sampled_from((*LINES, PROSE, PROSE * 3)), max_size=30), st.integers(20, 900))
def test_the_beginning_is_laid_out_as_the_whole(lines: list[str], enough: int) -> None:
    text = "\n".join(lines)
    first = beginning(text, enough)
    assert text.startswith(first.text)
    if len(first.text) < enough:
        assert first.blocks == find_pieces(text)[: len(first.blocks)]
    if len(text) > enough:
        assert len(first.text) <= enough


def test_one_endless_paragraph_is_cut() -> None:
    assert beginning("word " * 10_000, 1_000).text == ("word " * 10_000)[:1_000]


@pytest.fixture
def app(folder: Path, desk: Desk) -> StoryviewApp:
    path = folder / "harbour.txt"
    return StoryviewApp(path, read_text(path), None)


async def test_the_text_is_there_first(app: StoryviewApp, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []

    def reader() -> ReaderScreen:
        assert isinstance(app.screen, FirstPage)
        seen.append(Reader(app, pilot, []).drawn())
        return make()

    make = app._reader
    monkeypatch.setattr(app, "_reader", reader)
    async with app.run_test(size=(100, 30)) as pilot:
        while not isinstance(app.screen, ReaderScreen):
            await pilot.pause(0.02)
        await pilot.pause()
        assert "harbour.txt · Harbour of Kelm to stay closed" in seen[0]
        assert "“We cannot" in seen[0]
        # The rows stand where they stood.
        now = Reader(app, pilot, []).drawn().splitlines()
        assert [row[3:56].rstrip() for row in seen[0].splitlines()[1:20]] == [
            row[3:56].rstrip() for row in now[1:20]
        ]


async def test_keys_typed_on_the_first_page_are_not_lost(
    app: StoryviewApp, folder: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = read_story(folder / "harbour.txt")
    desk.saved[story.id] = findings_of(story)
    make = app._reader

    def reader() -> ReaderScreen:
        first = app.screen
        assert isinstance(first, FirstPage)
        first._keys += ["n", "n"]
        return make()

    monkeypatch.setattr(app, "_reader", reader)
    async with app.run_test(size=(100, 30)) as pilot:
        for _ in range(100):
            await pilot.pause(0.02)
            screen = app.screen
            if isinstance(screen, ReaderScreen) and screen.current is not None:
                break
        assert isinstance(screen, ReaderScreen)
        assert screen.current is not None
        assert screen.current.id == "q2"
