"""The last line: the keys, as closely set as the screen asks for."""

from textual.app import ComposeResult
from textual.widgets import Footer
from textual.widgets._footer import FooterKey

# What a narrow line does without, what all but a wide one does, and what any line does where it stands
# alone; the help tells of all three.
_SPARE = "stances"
_EXTRA = frozenset(("lens", "confirm", "change"))
_HALVES = frozenset(("quote(-1)", "through(-1)"))
# From how many columns on there is room for the palette's key, and for room around all keys.
_PALETTE = 80
_ROOMY = 116


class KeyLine(Footer):
    """Textual's footer, fitted to the screen."""

    def compose(self) -> ComposeResult:
        """The keys, those that a narrower line does without marked."""
        for part in super().compose():
            if isinstance(part, FooterKey):
                part.set_class(part.action == _SPARE, "-spare")
                part.set_class(part.action in _EXTRA, "-extra")
                if part.action in _HALVES and not part.has_class("-grouped"):
                    continue
            yield part

    def on_mount(self) -> None:
        """Fit it before it is seen."""
        self.on_resize()

    def on_resize(self) -> None:
        """Leave a narrow line to the keys."""
        width = self.app.size.width
        self.set_class(width < _PALETTE, "-tight")
        self.compact = width < _ROOMY
        self.show_command_palette = width >= _PALETTE
