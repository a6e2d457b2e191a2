"""Choices whose state is seen without colours: one of several, and yes or no.

Enter is none of their keys: it is left to the dialog that they stand in.
"""

from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content
from textual.widgets import Checkbox, RadioButton, RadioSet

from ..keys import TICK_KEYS


class Choice(RadioButton):
    """One of several: `(•)` when it is chosen, `( )` when not."""

    BUTTON_LEFT = BUTTON_RIGHT = ""

    def render(self) -> Content:
        """The mark and the label."""
        self.BUTTON_INNER = "(•)" if self.value else "( )"
        return super().render()


class OneOf(RadioSet, inherit_bindings=False):
    """Several choices, of which `choose` takes one after the other."""

    _taken: Choice | None = None

    def choose(self, step: int) -> None:
        """Take the choice `step` places further, round the end if need be."""
        choices = list(self.query(Choice))
        # Of keys that come fast the set has not heard yet which choice the one before took.
        at = choices.index(self._taken) if self._taken and self._taken.value else self.pressed_index
        self._taken = chosen = choices[(at + step) % len(choices)]
        chosen.value = True
        chosen.scroll_visible(animate=False)


class Tick(Checkbox, inherit_bindings=False):
    """Yes, `[x]`, or no, `[ ]`."""

    BINDINGS: ClassVar[list[BindingType]] = [*TICK_KEYS]
    BUTTON_LEFT = BUTTON_RIGHT = ""

    def render(self) -> Content:
        """The mark and the label."""
        self.BUTTON_INNER = "[x]" if self.value else "[ ]"
        return super().render()
