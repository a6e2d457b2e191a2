"""A small dialog in which the reader writes: a name, a note and its tags, the name of a file."""

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Label

from ..key_names import key_of
from ..keys import WRITING_KEYS
from ..rows import one_line
from ..styles import style_sheet


class Field(NamedTuple):
    """A line to write in: its label and what stands in it at first."""

    label: str
    value: str = ""


class WritingScreen(ModalScreen[tuple[str, ...] | None]):
    """Ends with what was written, a text for each field without spaces around it; None if it was given up."""

    CSS_PATH = style_sheet("choice.tcss")
    BINDINGS: ClassVar[list[BindingType]] = [*WRITING_KEYS]
    BINDING_GROUP_TITLE = "In the dialog"
    AUTO_FOCUS = "Input"

    def __init__(self, title: str, fields: Sequence[Field]) -> None:
        """A dialog with these fields."""
        super().__init__()
        self._title = title
        self._fields = fields

    def compose(self) -> ComposeResult:
        """The fields under one another."""
        with Vertical(id="writing-box") as box:
            box.border_title = one_line(self._title, 60)
            box.border_subtitle = f"Enter keeps · {key_of(self, 'writing.close')} gives up"
            for field in self._fields:
                yield Label(field.label, markup=False)
                yield Input(one_line(field.value, 2000), compact=True)

    @on(Input.Submitted)
    def _written(self, event: Input.Submitted) -> None:
        event.stop()
        self.dismiss(tuple(one_line(field.value, 2000).strip() for field in self.query(Input)))

    def action_close(self) -> None:
        """Give up what was written."""
        self.dismiss(None)
