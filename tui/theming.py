"""The colours of the app: which themes there are, what the style sheets need of them, the one to keep."""

import os
from functools import partial

from textual.app import App

from .config.loading import Configuration
from .config.remembered import Remembered, remember
from .themes import MONO, OWN_THEMES, looks_of


class ConfiguredApp(App[None]):
    """An app in the reader's colours, with the reader's keys, that remembers what is chosen in it."""

    def __init__(self, configuration: Configuration) -> None:
        """An app that is set as `configuration` tells; without colours if NO_COLOR tells so."""
        if os.environ.get("NO_COLOR") == "":
            del os.environ["NO_COLOR"]  # as if it were not set, says no-color.org
        # The terminal's own colours, so that Textual leaves all colours out and not only their hues.
        super().__init__(ansi_color=True if "NO_COLOR" in os.environ else None)
        self._configured = configuration.configured
        self.reader_keys = configuration.settings.keys
        self._kept_theme = configuration.settings.theme
        for theme in OWN_THEMES:
            self.register_theme(theme)
        self.theme = MONO if self.no_color else configuration.settings.theme
        if configuration.settings.keys:
            from .config.keymap import textual_keymap

            self._keymap = textual_keymap(configuration.settings.keys)

    def get_css_variables(self) -> dict[str, str]:
        """What the theme tells, and what our style sheets need besides."""
        variables = super().get_css_variables()
        self.theme_variables = {**looks_of(variables), **variables}
        return self.theme_variables

    def watch_theme(self, theme: str) -> None:
        """Remember a theme that was chosen while the app runs."""
        if theme not in (self._kept_theme, MONO if self.no_color else ""):
            self._kept_theme = theme
            self.remember("theme", theme)

    def remember(self, name: Remembered, value: str | int) -> None:
        """Keep a choice for the next time."""
        instead_of = getattr(self._configured, name)
        self.run_worker(partial(remember, name, value, instead_of), thread=True, group=f"remember {name}")
