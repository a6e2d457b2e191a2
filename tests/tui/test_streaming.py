"""A long story: the findings of its beginning are shown while the rest is still being analysed."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import TypeAlias

import pytest

from storyview.model.story import Findings, Story

from .conftest import Desk, Reader, findings_of

Reading: TypeAlias = Callable[..., AbstractAsyncContextManager[Reader]]


def begun(story: Story) -> tuple[Findings, int]:
    """What is found up to the fine, under other ids than those of the whole."""
    whole = findings_of(story)
    end = story.text.index("READ MORE")
    vell = whole.parties[0].model_copy(update={"id": "oro", "mentions": whole.parties[0].mentions[:1]})
    second = whole.quotes[1].model_copy(update={"id": "q1", "speaker": "oro"})
    fine = whole.actions[0].model_copy(update={"target_party": None})
    found = Findings(parties=(vell,), quotes=(second,), actions=(fine,), analysis=whole.analysis)
    return found, end


@pytest.fixture
def held(desk: Desk, story: Story) -> asyncio.Event:
    """Lets the analysis end."""
    desk.begun = begun(story)
    desk.hold = asyncio.Event()
    return desk.hold


async def test_the_beginning_is_shown_and_said_to_be_one(
    reading: Reading, story: Story, desk: Desk, held: asyncio.Event
) -> None:
    async with reading(story, wait=False) as reader:
        await reader.until("Quotes 1+")
        drawn = reader.drawn()
        words = len(story.text[: begun(story)[1]].split())
        joined = " ".join(row.split("▏")[-1].strip() for row in drawn.splitlines())
        assert f"the first {words} of {len(story.text.split())} words" in joined
        assert "Quotes 1+" in drawn
        assert "┃" in drawn
        assert desk.saved == {}
        # The keys work.
        await reader.press("n")
        assert reader.current == "q1"
        assert reader.under_cursor.startswith("We cannot")


async def test_the_whole_takes_its_place_and_nothing_moves(
    reading: Reading, story: Story, desk: Desk, held: asyncio.Event
) -> None:
    async with reading(story, wait=False) as reader:
        await reader.until("Quotes 1+")
        await reader.press("n", "1")
        cursor, top = reader.screen.article.cursor, reader.screen.article.top_row
        held.set()
        await reader.settle()
        assert reader.screen.article.cursor == cursor
        assert reader.screen.article.top_row == top
        # "q1" is another quote now: the reader stays with the one in the text.
        assert reader.current == "q2"
        assert reader.row("quote") == "q2"
        assert reader.screen.panes.list_of("quote").has_focus
        assert "Quotes 4" in reader.drawn()
        assert "being analysed" not in reader.drawn()
        assert desk.saved == {story.id: findings_of(story)}


async def test_a_row_that_the_cursor_is_not_at_stays_too(
    reading: Reading, story: Story, held: asyncio.Event
) -> None:
    async with reading(story, wait=False) as reader:
        await reader.until("Quotes 1+")
        await reader.press("2")
        assert reader.row("party") == "oro"
        reader.screen.article.go(0)
        held.set()
        await reader.settle()
        assert reader.row("party") == "vell"


async def test_a_failure_leaves_the_beginning(
    reading: Reading, story: Story, desk: Desk, held: asyncio.Event
) -> None:
    desk.failure = "The child died."
    async with reading(story, wait=False) as reader:
        await reader.until("Quotes 1+")
        held.set()
        await reader.settle()
        joined = " ".join(row.split("▏")[-1].strip() for row in reader.drawn().splitlines())
        assert "The child died." in joined
        assert "These are the findings of the first" in joined
        assert desk.saved == {}


async def test_nothing_half_analysed_is_exported(reading: Reading, story: Story, held: asyncio.Event) -> None:
    async with reading(story, wait=False) as reader:
        await reader.until("Quotes 1+")
        await reader.press("e")
        await reader.until("The analysis is not finished: no parties, quotes or actions.")
        held.set()
        await reader.settle()
        assert "not finished" not in reader.drawn()
