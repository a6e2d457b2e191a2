"""A small dialog: any number of several places in the text."""

from collections.abc import Collection, Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from ...model.story import Span
from ..key_names import key_of
from ..keys import PICKING_KEYS
from ..rows import first_words, one_line
from ..styles import style_sheet
from .choice import ChoiceList

# How much of the text stands before a place, and behind it: a row of 60 columns, or this at least.
_BEFORE = 24
_ROW = 44
_BEHIND = 12


class PickingScreen(ModalScreen[list[Span] | None]):
    """Ends with the places that were chosen, at least one; None for no change."""

    CSS_PATH = style_sheet("choice.tcss")
    BINDINGS: ClassVar[list[BindingType]] = [*PICKING_KEYS]
    BINDING_GROUP_TITLE = "Among the places"

    def __init__(self, title: str, text: str, places: Sequence[Span], chosen: Collection[int]) -> None:
        """A choice among places.

        Args:
            title: what they are chosen for.
            text: the story's.
            places: at least one.
            chosen: the numbers, from 0, of those that are chosen at first.
        """
        super().__init__()
        self._title = title
        self._text = text
        self._places = places
        self._chosen = set(chosen)

    def compose(self) -> ComposeResult:
        """The places under one another."""
        with Vertical(id="choice-box") as self._box:
            self._box.border_title = one_line(self._title, 60)
            yield ChoiceList(id="choices")

    def on_mount(self) -> None:
        """Begin with the first that is chosen."""
        self._show(min(self._chosen, default=0))

    def _show(self, at: int) -> None:
        rows = self.query_one(ChoiceList)
        rows.set_options(Option(self._row(number)) for number in range(len(self._places)))
        rows.highlighted = at
        keys = ("toggle", "take", "close")
        toggle, take, close = (key_of(self, f"picking.{key}") for key in keys)
        told = f"{len(self._chosen):,} of {len(self._places):,} chosen"
        self._box.border_subtitle = f"{told} · {toggle} · {take} · {close}"

    def _row(self, number: int) -> Content:
        place = self._places[number]
        before = one_line(self._text[max(0, place.start - _BEFORE) : place.start])
        # No part of a word.
        before = before.partition(" ")[2] if place.start > _BEFORE else before
        room = max(_BEHIND, _ROW - len(before) - (place.end - place.start))
        behind = first_words(self._text[place.end : place.end + 2 * _ROW], room)
        gap = " " if self._text[place.start - 1 : place.start].isspace() else ""
        space = " " if self._text[place.end : place.end + 1].isspace() else ""
        return Content.assemble(
            ("[x] " if number in self._chosen else "[ ] ", "bold $text-accent"),
            (f"{before}{gap}", "$text-muted"),
            (one_line(self._text[place.start : place.end], 80), "bold underline"),
            (f"{space}{behind}", "$text-muted"),
        )

    @on(OptionList.OptionSelected)
    def _pointed(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self._toggle(event.option_index)

    def _toggle(self, number: int) -> None:
        self._chosen ^= {number}
        self._show(number)

    def action_cursor(self, step: int) -> None:
        """Go to the next place or the one before."""
        rows = self.query_one(ChoiceList)
        rows.highlighted = ((rows.highlighted or 0) + step) % len(self._places)

    def action_toggle_place(self) -> None:
        """Choose the highlighted place, or do so no more."""
        if (number := self.query_one(ChoiceList).highlighted) is not None:
            self._toggle(number)

    def action_take(self) -> None:
        """Take those that are chosen."""
        if self._chosen:
            self.dismiss([self._places[number] for number in sorted(self._chosen)])

    def action_close(self) -> None:
        """Close without a change."""
        self.dismiss(None)
