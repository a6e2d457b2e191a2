"""Journeys: from finding to finding, back and forward, and where one is."""

from contextlib import AbstractAsyncContextManager
from typing import Protocol

import pytest

from storyview.model.story import Story

from .conftest import OTHER, TEXT, Desk, Reader


class Reading(Protocol):
    def __call__(
        self, story: Story, size: tuple[int, int] = ..., wait: bool = ...
    ) -> AbstractAsyncContextManager[Reader]: ...


@pytest.mark.parametrize("pane", ["escape", "1", "2", "3", "4"])
async def test_next_and_former_of_each_kind_from_anywhere(reading: Reading, story: Story, pane: str) -> None:
    async with reading(story) as reader:
        await reader.press(pane, "a")
        assert reader.current == reader.row("action") == "a1"
        assert reader.under_cursor.startswith("fined")
        assert reader.front() == "action"
        assert "Official action 1 of 1" in reader.said[-1]
        await reader.press("a")
        assert "round the end" in reader.said[-1]
        await reader.press("w")
        assert reader.under_cursor.startswith("Nordkran")
        assert reader.row("party") == "nordkran"
        await reader.press("w", "w", "W")
        assert reader.under_cursor.startswith("Ines Oro")
        assert "Mention 3 of 5" in reader.said[-1]
        await reader.press("x")
        assert reader.under_cursor.startswith("READ MORE")
        await reader.press("X", "A")
        assert reader.under_cursor.startswith("fined")


async def test_steps_before_the_analysis_say_why_there_are_none(
    reading: Reading, story: Story, desk: Desk
) -> None:
    desk.failure = "broken"
    async with reading(story) as reader:
        await reader.press("a")
        assert reader.said[-1] == "No official actions: the analysis failed"
        await reader.press("right_square_bracket")
        assert "No party is selected" in reader.said[-1]
        # References are read with the text.
        await reader.press("x")
        assert reader.current == "r1"


async def test_the_way_of_the_selected_party(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("2", "j")
        assert reader.row("party") == "oro"
        await reader.press("g", "right_square_bracket")
        assert reader.row("party") == "vell"
        assert "Jon Vell 3 of 4" in reader.said[-1]
        await reader.press("right_square_bracket")
        assert reader.current == "q4"
        await reader.press("right_square_bracket")
        assert reader.current == "q2"
        assert "round the end" in reader.said[-1]
        # What was said by another selects that party.
        await reader.press("n", "right_square_bracket")
        assert reader.under_cursor.startswith("Oro said")
        assert "Ines Oro 3 of 3" in reader.said[-1]
        await reader.press("left_square_bracket")
        assert reader.current == "q3"


@pytest.mark.parametrize(("back", "forward"), [("b", "B"), ("alt+left", "alt+right"), ("ctrl+o", "ctrl+i")])
async def test_back_and_forward_over_places_and_stories(
    reading: Reading, story: Story, back: str, forward: str
) -> None:
    async with reading(story) as reader:
        article = reader.screen.article
        await reader.press("4", "enter")
        await reader.settle()
        await reader.press("G")
        far = article.cursor
        assert reader.screen.story.text == OTHER
        await reader.press(back, back)
        await reader.settle()
        assert reader.screen.story.text == TEXT
        await reader.press(back)
        assert article.cursor == 0
        await reader.press(back)
        assert "began" in reader.said[-1]
        await reader.press(forward)
        assert reader.under_cursor.startswith("READ MORE")
        await reader.press(forward, forward)
        await reader.settle()
        assert reader.screen.story.text == OTHER
        assert "harbour.txt › crane.txt" in reader.drawn()
        await reader.press(forward)
        assert article.cursor == far
        await reader.press(forward)
        assert "came back from" in reader.said[-1]


async def test_where_the_reader_is(reading: Reading, story: Story) -> None:
    async with reading(story, size=(120, 30)) as reader:
        assert "0%" in reader.drawn().splitlines()[0]
        await reader.press("G")
        first = reader.drawn().splitlines()[0]
        assert "§ What happens next · ¶ 3/3 100%" in first
        assert "made by hand" in first
        await reader.pilot.resize_terminal(60, 24)
        await reader.pilot.pause()
        first = reader.drawn().splitlines()[0]
        assert "¶ 3/3 100%" in first
        assert "harbour.txt" in first
