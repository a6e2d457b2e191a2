"""The Textual app: which screen comes first, the keys that work on every screen, the commands."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from textual.app import SystemCommand
from textual.binding import BindingType
from textual.screen import Screen
from textual.theme import ThemeProvider

from ..model.printable import printable
from ..model.quote_view import EVERYTHING, QuoteView
from ..model.reading.decode import Decoded
from ..model.saved_places import PlaceStore
from .config.loading import UNCONFIGURED, Configuration
from .keys import APP_KEYS
from .screens.first_page import FirstPage
from .screens.frame import StoryFrame
from .styles import style_sheet
from .theming import ConfiguredApp

if TYPE_CHECKING:
    from pathlib import Path

    from textual.command import Provider

    from ..model.story import Story
    from .screens.reader import ReaderScreen


class StoryviewApp(ConfiguredApp):
    """The explorer of one story and those that it leads to."""

    TITLE = "storyview"
    # Textual reads no style sheet of a default screen's own.
    CSS_PATH: ClassVar = [style_sheet("app.tcss"), style_sheet("reader.tcss")]
    BINDINGS: ClassVar[list[BindingType]] = [*APP_KEYS]
    BINDING_GROUP_TITLE = "The app"

    def __init__(
        self,
        path: Path | None,
        story: Story | Decoded,
        model: str | None,
        view: QuoteView = EVERYTHING,
        places: PlaceStore | None = None,
        *,
        configuration: Configuration = UNCONFIGURED,
    ) -> None:
        """An app that opens with `story`, read from `path`.

        The text alone is enough: its first page is shown, then the story is made of it. `model` is the
        spaCy pipeline to use; `view` tells which quotes are shown; `places` where stories were left.
        """
        super().__init__(configuration)
        self._path = path
        self._story = story
        self._model = model
        self._view = view
        self._places = places or PlaceStore()
        self._settings = configuration.settings

    def on_notify(self) -> None:
        """Let a notice take the place of the one before; Textual shows it after this."""
        self.clear_notifications()

    def copy_to_clipboard(self, text: str) -> None:
        """Copy a text without its control characters, and tell how far that went."""
        from .copying import send, tell_of_copy

        text = printable(text)
        sent = send(text, super().copy_to_clipboard)
        self.run_worker(tell_of_copy(self, text, sent), group="copying", exclusive=True)

    async def action_quit(self) -> None:
        """Leave, unless something would be lost."""
        if all(screen.may_leave() for screen in self.screen_stack if isinstance(screen, StoryFrame)):
            self.exit()

    def get_default_screen(self) -> Screen[Any]:
        """The first page, or the reader's screen where the story is there already."""
        if isinstance(self._story, Decoded):
            start = self._places.read(self._story.text).offset
            return FirstPage(self._path, self._story.text, self._reader, start, self._settings)
        return self._reader()

    def _reader(self) -> ReaderScreen:
        """The reader's screen, with all that the first page does without."""
        from ..model.reading.reader import story_of
        from .analysing import with_kept_findings
        from .screens.reader import ReaderScreen

        story = self._story
        if isinstance(story, Decoded):
            story = with_kept_findings(story_of(story, self._path), self._model)
        return ReaderScreen(self._path, story, self._model, self._view, self._places, settings=self._settings)

    def action_command_palette(self) -> None:
        """Let the reader choose a command."""
        self._show_palette(None, "Search for commands…")

    def search_themes(self) -> None:
        """Let the reader choose the colours."""
        self._show_palette([ThemeProvider], "Search for themes…")

    def _show_palette(self, providers: list[type[Provider]] | None, placeholder: str) -> None:
        from .screens.palette import Palette

        if not isinstance(self.screen, Palette):
            self.push_screen(Palette(providers, placeholder=placeholder))

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        """The commands of the palette: everything that a key does where the reader is."""
        seen = set()
        for active in screen.active_bindings.values():
            binding = active.binding
            if binding.id is None or binding.system or not active.enabled or binding.id in seen:
                continue
            seen.add(binding.id)
            perform = partial(self.run_action, binding.action, active.node)
            yield SystemCommand(binding.description, binding.tooltip, perform)
