"""A small dialog: a finding's pieces are moved word by word, added and taken away, with the text shown."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from ...model.printable import printable
from ..extents import Extent, Side, carried, with_another, with_moved_end, without
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
            box.border_title = "The parts of the finding"
            box.border_subtitle = self._keys()
            self._part = Static(id="extent-part", markup=False)
            self._words = Static(id="extent-words", markup=False)
            self._help = Static(id="extent-help", markup=False)
            yield self._part
            yield self._words
            yield self._help

    def _keys(self) -> str:
        """What the keys do that change nothing, in one line."""
        ids = ("next", "take", "close")
        part, take, close = (key_of(self, f"extent.{key}") for key in ids)
        return f"{part} part · {take} keeps · {close}"

    def _ways(self) -> str:
        """What the keys can do to the part that is shown."""
        ids = ("left", "right", "side", "carry_left", "carry_right", "remove", "add")
        left, right, side, back, on, remove, add = (key_of(self, f"extent.{key}") for key in ids)
        role, span = self._extents[self._at]
        if span is None:
            return f"{right} begins it behind the words, {left} before them"
        ways = [f"{left} {right} a word", f"{side} the other end", f"{back} {on} all of it"]
        if without(self._extents, self._at) is not None:
            ways.append(f"{remove} none")
        if role == "content":
            ways.append(f"{add} more words")
        return " · ".join(ways)

    def on_mount(self) -> None:
        """Show the first piece."""
        self._show()

    def _show(self) -> None:
        role, span = self._extents[self._at]
        name = _ROLES.get(role, role.capitalize())
        number = f" · {self._at + 1} of {len(self._extents)}" if len(self._extents) > 1 else ""
        told = "there is none" if span is None else f"the {self._side} moves"
        self._part.update(f"{name}{number}: {told}")
        self._help.update(self._ways())
        # A part that is not there would stand near the words of the finding.
        near = span or self._extents[0].span
        assert near is not None
        before = _shown(self._text[max(0, near.start - _AROUND) : near.start])
        words = _both_ends(_shown(self._text[near.start : near.end]))
        behind = _shown(self._text[near.end : near.end + _AROUND])
        if span is None:
            pieces = [(before, "$text-muted"), (words, "italic"), (behind, "$text-muted")]
        else:
            pieces = [
                (before, "$text-muted"),
                ("▸", "bold reverse" if self._side == "start" else "bold"),
                (words, "bold underline"),
                ("◂", "bold reverse" if self._side == "end" else "bold"),
                (behind, "$text-muted"),
            ]
        self._words.update(Content.assemble(*pieces))

    def action_move(self, step: int) -> None:
        """Move the end by a word."""
        self._extents = with_moved_end(self._text, self._extents, self._at, self._side, step)
        self._show()

    def action_carry(self, step: int) -> None:
        """Move the whole part by a word."""
        self._extents = carried(self._text, self._extents, self._at, step)
        self._show()

    def action_remove(self) -> None:
        """Say that there is no such part."""
        if (left := without(self._extents, self._at)) is not None:
            self._extents = left
            self._at = min(self._at, len(left) - 1)
            self._show()

    def action_add(self) -> None:
        """Add another piece to the words of a quote."""
        self._extents, self._at = with_another(self._text, self._extents)
        self._side = "end"
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
