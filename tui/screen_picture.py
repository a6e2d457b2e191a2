"""One story as a picture of the reader's screen, for slides: SVG, as Textual draws it.

It is a format like those of `storyview.model.export`, which must not know the screen.
"""

import asyncio
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from textual.pilot import Pilot

from ..model.export.interface import Context
from ..model.story import Analysis, Story
from ..model.version import storyview_version
from .app import StoryviewApp
from .widgets.key_line import KeyLine

# The fonts that Textual would have a browser fetch from the web.
_FETCHED_FONTS = re.compile(r"@font-face\s*\{.*?\}\s*", re.DOTALL)
# Seconds between two looks at the screen, which is drawn when they agree.
_BETWEEN = 0.1
_MOST_LOOKS = 100


def render(stories: Iterable[Story], context: Context) -> Iterator[str]:
    """The picture of the screen when the story has just been opened."""
    for story in stories:
        drawn = asyncio.run(_picture(_with_analysis(story), context.size))
        yield _FETCHED_FONTS.sub("", drawn).rstrip() + "\n"


async def _picture(story: Story, size: tuple[int, int]) -> str:
    path = Path(story.source.path) if story.source.path else None
    app = StoryviewApp(path, story, None)
    drawn = ""

    async def draw(pilot: Pilot[object]) -> None:
        nonlocal drawn
        for _ in range(_MOST_LOOKS):
            await pilot.pause(_BETWEEN)
            before, drawn = drawn, app.export_screenshot(title="storyview")
            # The line of keys is the last thing that is made.
            if drawn == before and app.screen.query(KeyLine):
                break
        app.exit()

    await app.run_async(headless=True, size=size, auto_pilot=draw)
    return drawn


def _with_analysis(story: Story) -> Story:
    """A story that the app takes for analysed, so that it does not begin to look for findings."""
    if story.analysis is not None:
        return story
    none = Analysis(model="none", version=storyview_version(), made=datetime.now(UTC))
    return story.model_copy(update={"analysis": none})
