"""The line in which the reader types the words that the rows of a pane must hold."""

from dataclasses import dataclass
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Input, Label

from ..keys import FILTER_KEYS


class FilterBar(Horizontal):
    """A field for the words; what they leave of the rows is the panes' business."""

    BINDINGS: ClassVar[list[BindingType]] = [*FILTER_KEYS]
    BINDING_GROUP_TITLE = "In the filter"

    @dataclass
    class Typed(Message):
        """The words changed."""

        words: str

        def can_replace(self, message: Message) -> bool:
            """Only the last of a burst matters."""
            return isinstance(message, FilterBar.Typed)

    class Accepted(Message):
        """The words are complete; the reader goes on in the rows."""

    class Left(Message):
        """The reader wants all rows again."""

    def compose(self) -> ComposeResult:
        """A slash and the field."""
        yield Label("/")
        yield Input(placeholder="only rows with…", compact=True, select_on_focus=False)

    def show(self, words: str) -> None:
        """Show the words of a pane, as it was left."""
        field = self.query_one(Input)
        if field.value != words:
            with self.prevent(Input.Changed):
                field.value = words
            field.action_end()

    def open(self) -> None:
        """Let the reader type."""
        self.query_one(Input).focus()

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.Typed(event.value))

    @on(Input.Submitted)
    def _accepted(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(self.Accepted())

    @on(events.DescendantBlur)
    def _left_alone(self) -> None:
        """Give the line back when the keys leave the field empty."""
        if not self.query_one(Input).value.strip():
            self.display = False

    def action_accept(self) -> None:
        """Go on in the rows."""
        self.post_message(self.Accepted())

    def action_leave(self) -> None:
        """Give the filter up."""
        self.post_message(self.Left())
