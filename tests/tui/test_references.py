"""References: linked beside the analysis, in whichever order the two are done."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import pytest

from storyview.model.opening import link_references
from storyview.model.story import Source, Story
from storyview.tui import following

from .conftest import OTHER, Desk, Reader


class Reading(Protocol):
    def __call__(
        self, story: Story, size: tuple[int, int] = ..., wait: bool = ...
    ) -> AbstractAsyncContextManager[Reader]: ...


@dataclass
class Linking:
    """Holds the linking of references up until a test lets it go on."""

    may_go_on: threading.Event = field(default_factory=threading.Event)


@pytest.fixture
def linking(monkeypatch: pytest.MonkeyPatch) -> Iterator[Linking]:
    linking = Linking()

    def link_when_allowed(story: Story) -> Story:
        linking.may_go_on.wait(10)
        return link_references(story)

    monkeypatch.setattr(following, "link_references", link_when_allowed)
    yield linking
    linking.may_go_on.set()


async def test_findings_first_then_links(reading: Reading, story: Story, linking: Linking) -> None:
    async with reading(story, wait=False) as reader:
        await reader.until("Quotes 4")
        await reader.press("n", "n", "n", "4")
        assert "READ MORE" in reader.drawn()
        assert "can be opened" not in reader.drawn()
        assert "not in this folder" not in reader.drawn()
        linking.may_go_on.set()
        await reader.until("can be opened")
        assert "Quotes 4" in reader.drawn()
        assert len(reader.screen.story.quotes) == 4
        # Nothing moved under the reader.
        assert reader.current == reader.row("quote") == "q3"
        assert reader.front() == "reference"
        assert reader.row("reference") == story.references[0].id


async def test_links_first_then_findings(
    reading: Reading, story: Story, linking: Linking, desk: Desk
) -> None:
    desk.hold = asyncio.Event()
    linking.may_go_on.set()
    async with reading(story, wait=False) as reader:
        await reader.press("4")
        await reader.until("can be opened")
        assert reader.screen.story.analysis is None
        desk.hold.set()
        await reader.until("Quotes 4")
        assert "can be opened" in reader.drawn()
        assert reader.screen.story.references[0].story is not None
        assert reader.screen.story.references[0].score == 1


async def test_links_leave_a_narrowed_view_as_it_is(reading: Reading, story: Story, linking: Linking) -> None:
    async with reading(story, wait=False) as reader:
        await reader.until("Quotes 4")
        await reader.press("2", "f", "4")
        linking.may_go_on.set()
        await reader.until("can be opened")
        assert "Quotes 2/4" in reader.drawn()
        assert "Only Jon Vell" in reader.drawn()


async def test_links_of_the_story_before_are_not_those_of_this_one(
    reading: Reading, story: Story, linking: Linking
) -> None:
    async with reading(story, wait=False) as reader:
        await reader.until("Quotes 4")
        # Enter looks the story up itself.
        await reader.press("4", "enter")
        await reader.until("It was very loud")
        linking.may_go_on.set()
        await reader.settle()
        assert reader.screen.story.text == OTHER
        assert reader.screen.story.references == ()
        await reader.press("b", "4")
        await reader.until("can be opened")


async def test_a_reference_to_no_story_of_the_folder(reading: Reading, story: Story, folder: Path) -> None:
    (folder / "crane.txt").unlink()
    async with reading(story) as reader:
        await reader.press("4")
        await reader.until("not in this folder")
        await reader.press("enter")
        await reader.settle()
        assert "Crane falls in Kelm" in reader.said[-1]


async def test_a_story_from_a_pipe_has_no_folder(reading: Reading, story: Story) -> None:
    async with reading(story.model_copy(update={"source": Source()})) as reader:
        await reader.press("4")
        assert "no folder to look in" in reader.drawn()
        await reader.press("enter")
        await reader.settle()
        assert "from a pipe has no folder" in reader.said[-1]
