"""A small dialog: the ends of a finding's pieces are moved word by word, with the text shown as it goes."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from ...model.printable import printable
from ..extents import Extent, Side, with_moved_end
from ..key_names import key_of
from ..keys import EXTENT_KEYS
from ..styles import style_sheet

# How much of the text stands before and behind the piece.
_AROUND = 160
_ROLES = {"content": "The words"}


class ExtentScreen(ModalScreen[list[Extent] | None]):
    """Ends with all pieces as they are then, None for no change."""

    CSS_PATH = style_sheet("choice.tcss")
    BINDINGS: ClassVar[list[BindingType]] = [*EXTENT_KEYS]
    BINDING_GROUP_TITLE = "In the dialog"

    def __init__(self, text: str, extents: list[Extent]) -> None:
        """The pieces `extents` of `text`, at least one."""
        super().__init__()
        self._text = text
        self._extents = list(extents)
        self._at = 0
        self._side: Side = "end"

    def compose(self) -> ComposeResult:
        """The piece in its text, and which end moves."""
        with Vertical(id="extent-box") as box:
            box.border_title = "Move the ends"
            box.border_subtitle = self._keys()
            self._part = Static(id="extent-part", markup=False)
            self._words = Static(id="extent-words", markup=False)
            yield self._part
            yield self._words

    def _keys(self) -> str:
        """What the keys do, in one line."""
        ids = ("left", "right", "side", "next", "take", "close")
        left, right, side, part, take, close = (key_of(self, f"extent.{key}") for key in ids)
        return f"{left} {right} move · {side} end · {part} part · {take} keeps · {close}"

    def on_mount(self) -> None:
        """Show the first piece."""
        self._show()

    def _show(self) -> None:
        role, span = self._extents[self._at]
        name = _ROLES.get(role, role.capitalize())
        number = f" · {self._at + 1} of {len(self._extents)}" if len(self._extents) > 1 else ""
        self._part.update(f"{name}{number}: the {self._side} moves")
        before = _shown(self._text[max(0, span.start - _AROUND) : span.start])
        behind = _shown(self._text[span.end : span.end + _AROUND])
        start, end = ("▸", "◂")
        self._words.update(
            Content.assemble(
                (before, "$text-muted"),
                (start, "bold reverse" if self._side == "start" else "bold"),
                (_both_ends(_shown(self._text[span.start : span.end])), "bold underline"),
                (end, "bold reverse" if self._side == "end" else "bold"),
                (behind, "$text-muted"),
            )
        )

    def action_move(self, step: int) -> None:
        """Move the end by a word."""
        self._extents = with_moved_end(self._text, self._extents, self._at, self._side, step)
        self._show()

    def action_side(self) -> None:
        """Let the other end move."""
        self._side = "start" if self._side == "end" else "end"
        self._show()

    def action_part(self, step: int) -> None:
        """Go to the next piece or the one before."""
        self._at = (self._at + step) % len(self._extents)
        self._show()

    def action_take(self) -> None:
        """Keep the pieces as they are now."""
        self.dismiss(self._extents)

    def action_close(self) -> None:
        """Close without a change."""
        self.dismiss(None)


def _both_ends(words: str) -> str:
    """As much of the words as leaves both ends in sight."""
    return words if len(words) <= 2 * _AROUND else f"{words[:_AROUND]} … {words[-_AROUND:]}"


def _shown(text: str) -> str:
    return printable(text).replace("\n", " ")
