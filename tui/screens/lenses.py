"""The choice of a reading lens: what to look at alone, and how much of it there is."""

from typing import ClassVar

from rich.cells import set_cell_size
from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Footer, OptionList
from textual.widgets.option_list import Option

from ...model.lens import WHOLE, Lens
from ..findings import Finding, Findings
from ..keys import LENS_KEYS
from ..lens_choices import LensChoice, lens_choices, parties_to_hear, party_at
from ..rows import one_line
from ..styles import style_sheet
from ..wrapping import cells

# How wide a row is, and how much narrower than the screen, in cells.
_WIDTH = 58
_AROUND = 8


class LensList(OptionList, inherit_bindings=False):
    """The lenses; its keys are those of the screen."""


class LensScreen(ModalScreen[Lens | None]):
    """Ends with the lens that the reader wants, None for no change."""

    CSS_PATH = style_sheet("lenses.tcss")
    BINDINGS: ClassVar[list[BindingType]] = [*LENS_KEYS]
    BINDING_GROUP_TITLE = "Among the lenses"
    AUTO_FOCUS = "#lenses"

    def __init__(self, findings: Findings, current: Finding | None) -> None:
        """A choice among the lenses for what is shown now, where the reader is at `current`."""
        super().__init__()
        self._findings = findings
        self._party = party_at(findings, current)
        self._choices: list[LensChoice] = []

    def compose(self) -> ComposeResult:
        """The lenses in a box."""
        with Vertical(id="lens-box") as box:
            box.border_title = "Look at"
            yield LensList(id="lenses")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Begin at the lens that is on."""
        self._show()
        lenses = [choice.lens for choice in self._choices]
        on_now = self._findings.lens
        self.query_one(LensList).highlighted = lenses.index(on_now) if on_now in lenses else 0

    def _show(self) -> None:
        self._choices = lens_choices(self._findings, self._party)
        rows = self.query_one(LensList)
        kept = rows.highlighted
        rows.set_options(Option(self._row(choice)) for choice in self._choices)
        rows.highlighted = kept

    def _row(self, choice: LensChoice) -> Content:
        """The lens on the left, marked if it is on, its counts on the right."""
        sign = "◉" if choice.lens == self._findings.lens else " "
        counts = choice.counts
        width = min(_WIDTH, self.app.size.width - _AROUND)
        room = max(1, width - cells(counts) - len("◉   "))
        title = one_line(choice.title, 80)
        title = title if cells(title) <= room else f"{set_cell_size(title, room - 1)}…"
        gap = " " * max(1, room - cells(title))
        return Content.assemble(f"{sign} {title}{gap} ", (counts, "dim" if len(choice.sifted) == 0 else ""))

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.dismiss(self._choices[event.option_index].lens)

    def action_cursor_down(self) -> None:
        """Go one lens down."""
        self.query_one(LensList).action_cursor_down()

    def action_cursor_up(self) -> None:
        """Go one lens up."""
        self.query_one(LensList).action_cursor_up()

    def action_first(self) -> None:
        """Go to the first lens."""
        self.query_one(LensList).action_first()

    def action_last(self) -> None:
        """Go to the last lens."""
        self.query_one(LensList).action_last()

    def action_select(self) -> None:
        """Look through the highlighted lens."""
        self.query_one(LensList).action_select()

    def action_party(self, step: int) -> None:
        """Offer the lenses for another party."""
        parties = parties_to_hear(self._findings)
        if self._party is None or not parties:
            return
        at = parties.index(self._party) + step if self._party in parties else 0
        self._party = parties[at % len(parties)]
        self._show()

    def action_whole(self) -> None:
        """Show everything again."""
        self.dismiss(WHOLE)

    def action_close(self) -> None:
        """Close without a change."""
        self.dismiss(None)
