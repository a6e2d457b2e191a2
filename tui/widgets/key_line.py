"""The last line: as many of the keys as fit, those that a reader needs most first."""

from collections.abc import Iterable
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import Footer
from textual.widgets._footer import FooterKey

if TYPE_CHECKING:
    from textual.screen import Screen

_PALETTE = "command_palette"
# What a narrow line does without, by what the keys do: the first of these goes first.
_FIRST_TO_GO = ("stances", _PALETTE, "back", "export", "narrow", "lens", "change", "confirm")
# A group is told by its first key where both would not fit beside one another anyway.
_HALVES = frozenset(("quote(-1)", "through(-1)"))
# Cells around a key and its words, around those of a group, and more of them where there is room.
_AROUND, _AROUND_GROUP, _AROUND_PALETTE = 2, 3, 3
_ROOM = 1


class Told(NamedTuple):
    """What stands in the line as one: the actions of its keys, and how many cells it takes.

    Where there is room for all, it takes `roomy` cells.
    """

    actions: tuple[str, ...]
    cells: int
    roomy: int


def those_that_fit(told: Iterable[Told], width: int) -> tuple[frozenset[str], bool]:
    """The actions that are not told in a line of `width` cells, and whether it must be closely set."""
    left = list(told)
    if sum(one.roomy for one in left) <= width:
        return frozenset(), False
    gone: set[str] = set()
    for action in _FIRST_TO_GO:
        if sum(one.cells for one in left) <= width:
            break
        gone |= {action}
        left = [one for one in left if action not in one.actions]
    return frozenset(gone), True


class KeyLine(Footer):
    """Textual's footer, fitted to the screen."""

    _gone: frozenset[str] = frozenset()
    # What the line was last made for.
    _made_for: list[tuple[Binding, bool]] | None = None

    def compose(self) -> ComposeResult:
        """The footer's keys without those that do not fit."""
        self._gone, self.compact = those_that_fit(self._told(), self.app.size.width)
        for part in super().compose():
            if isinstance(part, FooterKey):
                if part.action in self._gone or (
                    part.has_class("-command-palette") and _PALETTE in self._gone
                ):
                    continue
                if part.action in _HALVES and not part.has_class("-grouped"):
                    continue
            yield part

    def bindings_changed(self, screen: "Screen[Any]") -> None:
        """Make the line anew only where other keys are to be told: it costs more than most keys do."""
        told = [(one.binding, one.enabled) for one in screen.active_bindings.values() if one.binding.show]
        if told != self._made_for and self.app.app_focus:
            self._made_for = told
            super().bindings_changed(screen)

    def on_resize(self) -> None:
        """Tell more keys, or fewer."""
        if self.is_mounted and those_that_fit(self._told(), self.app.size.width) != (
            self._gone,
            self.compact,
        ):
            self.refresh(recompose=True)

    def _told(self) -> list[Told]:
        """All that the line would tell."""
        actives = self.screen.active_bindings
        by_action: dict[str, Binding] = {}
        for active in actives.values():
            if active.binding.show:
                by_action.setdefault(active.binding.action, active.binding)
        told = []
        for group, members in groupby(by_action.values(), key=lambda binding: binding.group):
            bindings = list(members)
            if group is not None and len(bindings) > 1:
                cells = cell_len(group.description) + _AROUND_GROUP + sum(map(self._key_cells, bindings))
                told.append(Told(tuple(binding.action for binding in bindings), cells, cells))
                continue
            for binding in bindings:
                if binding.action not in _HALVES:
                    cells = self._key_cells(binding) + cell_len(binding.description) + _AROUND
                    told.append(Told((binding.action,), cells, cells + _ROOM))
        palette = actives.get(self.app.COMMAND_PALETTE_BINDING)
        if self.show_command_palette and palette is not None:
            binding = palette.binding
            cells = self._key_cells(binding) + cell_len(binding.description) + _AROUND_PALETTE
            told.append(Told((_PALETTE,), cells, cells + _ROOM))
        return told

    def _key_cells(self, binding: Binding) -> int:
        return cell_len(self.app.get_key_display(binding))
