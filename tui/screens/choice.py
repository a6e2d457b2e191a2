"""A small dialog: one of several things, taken by its number or key, or found by typing a part of it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from ..key_names import key_of
from ..keys import ACTION_CHANGE_KEYS, ADDITION_KEYS, CHOICE_KEYS, PARTY_CHANGE_KEYS, QUOTE_CHANGE_KEYS
from ..rows import first_words, one_line
from ..styles import style_sheet
from ..wishes import OWN, Choice
from ..wrapping import cells, cells_of

# As many as there are keys for numbers.
_NUMBERED = 9


class ChoiceList(OptionList, can_focus=False, inherit_bindings=False):
    """The choices; its keys are those of the screen.

    It never has the keys, so that a row's colours can be read where it is highlighted, too.
    """


class ChoiceField(Input):
    """A field that leaves digits to the numbers of the choices until something is typed."""

    def check_consume_key(self, key: str, character: str | None) -> bool:
        """Whether the field takes a key for its own."""
        if not self.value and character is not None and character.isdigit():
            return False
        return super().check_consume_key(key, character)


class ChoiceScreen(ModalScreen[Choice | None]):
    """Ends with the choice, None for none; what the reader typed themselves is a choice called `OWN`."""

    CSS_PATH = style_sheet("choice.tcss")
    BINDINGS: ClassVar[list[BindingType]] = [*CHOICE_KEYS]
    BINDING_GROUP_TITLE = "In the choice"

    def __init__(self, title: str, choices: Sequence[Choice], own: str = "") -> None:
        """A choice among `choices`; where these have keys of their own nothing can be typed to find one.

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
        self._by_id = {choice.id: choice for choice in choices if choice.id}
        self._phrase = ""

    def compose(self) -> ComposeResult:
        """The field, where one types, over the choices."""
        with Vertical(id="choice-box") as box:
            box.border_title = one_line(self._title, 60)
            way = "a key" if self._by_id else "a number, or type"
            box.border_subtitle = f"{way} · {key_of(self, 'choice.take')} · {key_of(self, 'choice.close')}"
            if not self._by_id:
                yield ChoiceField(placeholder="type a part of it", compact=True, id="choice-filter")
            yield ChoiceList(id="choices")

    def on_mount(self) -> None:
        """Offer everything."""
        self._show("")

    def _show(self, typed: str) -> None:
        self._phrase = typed
        words = typed.casefold().split()
        self._shown = [
            choice
            for choice in self._choices
            if all(word in f"{choice.title} {choice.about}".casefold() for word in words)
        ]
        if self._own and typed.strip():
            self._shown.append(Choice(OWN, typed.strip(), self._own))
        rows = self.query_one(ChoiceList)
        numbers = {choice: key_of(self, f"choice.{n}") for n, choice in enumerate(self._numbered(), 1)}
        keys = {choice: key_of(self, choice.id) for choice in self._by_id.values()}
        rows.set_options(_rows(self._shown, {**numbers, **keys}))
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

    def _numbered(self) -> list[Choice]:
        """The choices that can be taken by their number, in order; none while something is typed."""
        return [] if self._phrase else [choice for choice in self._shown if not choice.id][:_NUMBERED]

    def action_number(self, number: int) -> None:
        """Take the choice with a number."""
        self.dismiss(self._numbered()[number - 1])

    def action_pick(self, id_: str) -> None:
        """Take the choice with an id, if it is offered."""
        if (choice := self._by_id.get(id_)) is not None:
            self.dismiss(choice)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave digits to the field once something is typed, or where there are no so many choices."""
        if action == "number":
            return parameters[0] in range(1, len(self._numbered()) + 1)
        return super().check_action(action, parameters)

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


class QuoteMenu(ChoiceScreen):
    """What can be changed of a quote."""

    BINDINGS: ClassVar[list[BindingType]] = [*QUOTE_CHANGE_KEYS]


class ActionMenu(ChoiceScreen):
    """What can be changed of an official action."""

    BINDINGS: ClassVar[list[BindingType]] = [*ACTION_CHANGE_KEYS]


class PartyMenu(ChoiceScreen):
    """What can be changed of a party."""

    BINDINGS: ClassVar[list[BindingType]] = [*PARTY_CHANGE_KEYS]


class SelectionMenu(ChoiceScreen):
    """What can be made of a selection."""

    BINDINGS: ClassVar[list[BindingType]] = [*ADDITION_KEYS]


MENUS: Mapping[str, type[ChoiceScreen]] = {
    "quote": QuoteMenu,
    "action": ActionMenu,
    "party": PartyMenu,
    "selection": SelectionMenu,
}
"""The menus by what they are for."""


def _rows(choices: Iterable[Choice], keys: Mapping[Choice, str]) -> list[Option]:
    """A row for each choice, the key that takes it before it."""
    width = max((cells(key) for key in keys.values()), default=0)
    rows = []
    for choice in choices:
        key = cells_of(keys.get(choice, ""), width) + "  " if keys else ""
        title, about = first_words(choice.title, 80), first_words(choice.about, 80)
        rows.append(
            Option(
                Content.assemble(
                    (key, "bold $text-accent"), title, (f"  {about}" if about else "", "$text-muted")
                )
            )
        )
    return rows
