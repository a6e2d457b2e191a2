"""A small dialog: one of several things, found by typing a part of it, or by its letter."""

from collections.abc import Sequence
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from ..keys import CHOICE_KEYS
from ..rows import one_line
from ..styles import style_sheet
from ..wishes import OWN, Choice


class ChoiceList(OptionList, inherit_bindings=False):
    """The choices; its keys are those of the screen."""


class ChoiceScreen(ModalScreen[Choice | None]):
    """Ends with the choice, None for none; what the reader typed themselves is a choice called `OWN`."""

    CSS_PATH = style_sheet("choice.tcss")
    BINDINGS: ClassVar[list[BindingType]] = [*CHOICE_KEYS]
    BINDING_GROUP_TITLE = "In the choice"

    def __init__(self, title: str, choices: Sequence[Choice], own: str = "") -> None:
        """A choice among `choices`; where they have letters these choose, else what is typed filters them.

        Args:
            title: what is chosen.
            choices: at least one.
            own: what a name is called that is typed and not among them; empty if there must be none.
        """
        super().__init__()
        self._title = title
        self._choices = list(choices)
        self._own = own
        self._shown: list[Choice] = []
        self._by_letter = {choice.letter: choice for choice in choices if choice.letter}

    def compose(self) -> ComposeResult:
        """The field, where one types, over the choices."""
        with Vertical(id="choice-box") as box:
            box.border_title = one_line(self._title, 60)
            box.border_subtitle = "a letter, or Enter · Esc" if self._by_letter else "type · Enter · Esc"
            if not self._by_letter:
                yield Input(placeholder="type a part of it", compact=True, id="choice-filter")
            yield ChoiceList(id="choices")

    def on_mount(self) -> None:
        """Offer everything."""
        self._show("")

    def _show(self, typed: str) -> None:
        words = typed.casefold().split()
        self._shown = [
            choice
            for choice in self._choices
            if all(word in f"{choice.title} {choice.about}".casefold() for word in words)
        ]
        if self._own and typed.strip():
            self._shown.append(Choice(OWN, typed.strip(), self._own))
        rows = self.query_one(ChoiceList)
        rows.set_options(Option(_row(choice)) for choice in self._shown)
        rows.highlighted = 0 if self._shown else None

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self._show(event.value)

    @on(Input.Submitted)
    def _accepted(self, event: Input.Submitted) -> None:
        event.stop()
        self.action_take()

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.dismiss(self._shown[event.option_index])

    def on_key(self, event: events.Key) -> None:
        """Let a letter choose."""
        if (choice := self._by_letter.get(event.character or "")) is not None:
            event.stop()
            self.dismiss(choice)

    def action_cursor(self, step: int) -> None:
        """Go to the next choice or the one before."""
        rows = self.query_one(ChoiceList)
        if self._shown:
            rows.highlighted = ((rows.highlighted or 0) + step) % len(self._shown)

    def action_take(self) -> None:
        """Take the highlighted choice."""
        rows = self.query_one(ChoiceList)
        if rows.highlighted is not None:
            self.dismiss(self._shown[rows.highlighted])

    def action_close(self) -> None:
        """Close without a choice."""
        self.dismiss(None)


def _row(choice: Choice) -> Content:
    letter = f"{choice.letter}  " if choice.letter else ""
    title, about = one_line(choice.title, 80), one_line(choice.about, 60)
    return Content.assemble(
        (letter, "bold $text-accent"), title, (f"  {about}" if about else "", "$text-muted")
    )
