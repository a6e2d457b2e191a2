"""The last line: the keys, as closely set as the screen asks for."""

from textual.widgets import Footer

# From how many columns on there is room for the palette's key, and for room around all keys.
_PALETTE = 80
_ROOMY = 100


class KeyLine(Footer):
    """Textual's footer, fitted to the screen."""

    def on_mount(self) -> None:
        """Fit it before it is seen."""
        self.on_resize()

    def on_resize(self) -> None:
        """Leave a narrow line to the keys."""
        width = self.app.size.width
        self.compact = width < _ROOMY
        self.show_command_palette = width >= _PALETTE
