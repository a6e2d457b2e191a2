"""The screens as they were last looked at, kept as pictures.

After a change that is meant to be seen, look at `snapshot_report.html`, then run
`pytest tests/tui/test_pictures.py --snapshot-update`.
"""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from storyview.model.story import Story
from storyview.tui.app import StoryviewApp
from storyview.tui.config.loading import Configuration
from storyview.tui.config.settings import Settings

from .conftest import Desk

SCREENS = {
    "story": ("n", "n"),
    "dossier": ("2", "g", "enter"),
    "timeline": ("T",),
    "help": ("question_mark",),
    "export": ("e",),
}


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize("size", [(80, 24), (120, 36), (160, 45)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_screen_looks_as_it_did(  # noqa: PLR0917
    screen: str,
    theme: str,
    size: tuple[int, int],
    analysed: Story,
    desk: Desk,
    snap_compare: Callable[..., bool],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    settings = Settings(theme=f"storyview-{theme}")
    # Neither the folder of the test nor the clock may be in the picture.
    story = analysed.model_copy(update={"source": analysed.source.model_copy(update={"path": "harbour.txt"})})
    app = StoryviewApp(Path("harbour.txt"), story, None, configuration=Configuration(settings, settings, {}))
    monkeypatch.setattr(app, "cursor_blink", False, raising=False)

    async def there(pilot: Pilot[None]) -> None:
        while not app.screen_stack[0].query("Footer"):
            await pilot.pause(0.02)
        await app.workers.wait_for_complete()
        await pilot.pause()
        for key in SCREENS[screen]:
            await pilot.press(key)
            await pilot.pause()
        await app.workers.wait_for_complete()
        for field in app.screen.query(Input):
            field.cursor_blink = False
        await asyncio.sleep(0.1)
        await pilot.pause()

    assert snap_compare(app, terminal_size=size, run_before=there)
