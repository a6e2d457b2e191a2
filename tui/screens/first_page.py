"""What is on the screen at once: the first page of the text, while all else is still being loaded."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import Screen

from ..beginning import ENOUGH, beginning
from ..config.settings import Settings
from ..widgets.article import ArticleView
from ..widgets.title_bar import TitleBar, story_name
from .frame import StoryFrame


class FirstArticle(ArticleView, inherit_bindings=False):
    """The article before its keys work."""

    BINDINGS: ClassVar[list[BindingType]] = []


class FirstPage(StoryFrame):
    """The beginning of a story; it makes room for the reader's screen as soon as it has been seen.

    Whatever is loaded for it delays the first paint, so it knows neither the document model nor findings.
    """

    def __init__(
        self,
        path: Path | None,
        text: str,
        reader: Callable[[], Screen[Any]],
        offset: int = 0,
        settings: Settings = Settings(),  # noqa: B008
    ) -> None:
        """A screen that shows the beginning of `text`, read from `path`, as far as the page at `offset`.

        `reader` makes the screen that follows; it may take its time.
        """
        super().__init__(settings)
        self._beginning = beginning(text, offset + ENOUGH)
        self._offset = offset
        self._path = path
        self._reader = reader
        self._keys: list[str] = []

    def compose(self) -> ComposeResult:
        """The title and the article beside the place for the panes."""
        title = TitleBar()
        title.story_name = story_name(self._path, self._beginning.title)
        yield title
        yield FirstArticle(self._beginning, self._offset)
        self.show_map()
        yield self.minimap
        self.panes = Vertical(id="panes")
        yield self.panes

    def on_mount(self) -> None:
        """Let the page be painted before anything else is made."""
        self.call_after_refresh(self._open)

    def on_key(self, event: events.Key) -> None:
        """Keep the keys for the reader's screen."""
        self._keys.append(event.key)
        event.stop()

    async def _open(self) -> None:
        await self.app.push_screen(self._reader())
        for key in self._keys:
            self.app.simulate_key(key)
