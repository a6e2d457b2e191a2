"""Remarks and notices: where they stand, and what they leave in sight."""

from contextlib import AbstractAsyncContextManager
from typing import Protocol

import pytest
from textual.geometry import Size
from textual.widgets._toast import Toast

from storyview.model.story import Story
from storyview.tui.widgets import title_bar
from storyview.tui.widgets.title_bar import TitleBar

from .conftest import Reader


class Reading(Protocol):
    def __call__(
        self, story: Story, size: tuple[int, int] = ..., wait: bool = ...
    ) -> AbstractAsyncContextManager[Reader]: ...


async def test_a_remark_stands_in_the_title_and_hides_nothing(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        before = reader.drawn().splitlines()
        await reader.press("b")
        after = reader.drawn().splitlines()
        assert "This is where you began" in after[0]
        assert "harbour.txt" in after[0]
        assert after[1:] == before[1:]
        assert not reader.app.query(Toast)


async def test_a_way_back_that_is_found_ends_the_remark_that_there_is_none(
    reading: Reading, story: Story
) -> None:
    async with reading(story) as reader:
        await reader.press("n", "G", "b", "b", "b")
        assert "This is where you began" in reader.drawn().splitlines()[0]
        await reader.press("B")
        assert "This is where you began" not in reader.drawn()


async def test_the_newest_remark_takes_the_place_of_the_one_before(
    reading: Reading, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(title_bar, "_BRIEFLY", 0.3)
    async with reading(story) as reader:
        await reader.press("b", *["n"] * 5)
        first = reader.drawn().splitlines()[0]
        assert "From the last quote to the first" in first
        assert "began" not in first
        await reader.pilot.pause(0.6)
        first = reader.drawn().splitlines()[0]
        assert "From the last" not in first
        assert "made by hand" in first


@pytest.mark.parametrize("width", [1, 2, 5, 20, 34, 35, 36, 60, 200])
def test_the_title_line_fits_with_any_remark(width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(TitleBar, "size", Size(width, 1))
    bar = TitleBar()
    bar.set_reactive(TitleBar.story_name, "harbour.txt · 日本語の新聞 and a long title")
    for remark in ("", "From the last quote to the first", "日本語の新聞" * 9):
        bar.set_reactive(TitleBar.remark, remark)
        assert bar.render().cell_length <= max(width, 2)


async def test_notices_do_not_stack_and_leave_the_search_count_in_sight(
    reading: Reading, story: Story
) -> None:
    async with reading(story, size=(80, 24)) as reader:
        await reader.press("slash", *"kelm", "enter")
        for number in range(5):
            reader.app.notify(f"Notice {number} " + "of many words " * 8, severity="warning")
        await reader.pilot.pause(0.2)
        drawn = reader.drawn()
        assert len(reader.app.screen.query(Toast)) == 1
        assert "Notice 4" in drawn
        assert "Notice 3" not in drawn
        assert f"1/{story.text.lower().count('kelm')}" in drawn
        assert "Quit" in drawn.splitlines()[-1]
