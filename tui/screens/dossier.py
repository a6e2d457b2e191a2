"""The dossier of a party over the story: all that the story tells of it, and the way to each place."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from ...model.dossier import dossier
from ..dossier_rows import about, sections
from ..findings import Findings
from ..keys import DOSSIER_KEYS
from ..styles import style_sheet
from ..widgets.dossier_list import DossierList
from .browsing import BrowsingScreen


class DossierScreen(BrowsingScreen):
    """One party at a time; ends with the place in the article that the reader wants to go to.

    `party` is the id of the one that is shown.
    """

    CSS_PATH = style_sheet("dossier.tcss")
    BINDINGS: ClassVar[list[BindingType]] = [*DOSSIER_KEYS]
    BINDING_GROUP_TITLE = "From dossier to dossier"

    def __init__(self, findings: Findings, party: str, legend: Content) -> None:
        """A screen that begins with the dossier of `party`.

        Args:
            findings: those of all parties.
            party: its id.
            legend: what the marks mean, for the help.
        """
        super().__init__(findings, legend)
        self._order = [finding.id for finding in findings.of_kind["party"]]
        self.party = party
        # The dossiers from which a row led to another one, and the row.
        self._way: list[tuple[str, int | None]] = []

    def compose(self) -> ComposeResult:
        """What the party is, over the rows; the line of keys comes after the first paint."""
        self._about = Static(id="about", markup=False)
        self._rows = DossierList()
        with Vertical(id="dossier") as self._box:
            yield self._about
            yield self._rows
        self._show(self.party)

    def _show(self, party: str, row: int | None = None) -> None:
        self.party = party
        of = dossier(self._findings.story, party, self._findings.view)
        lines = (Content.assemble(*line) for line in about(self._findings, of))
        self._about.update(Content("\n").join(lines))
        self._box.border_title = f"Party {self._order.index(party) + 1:,}/{len(self._order):,}"
        self._rows.show(sections(self._findings, of), row)
        self.refresh_bindings()

    def follow(self, leads_to: str) -> None:
        """Show the dossier of another party."""
        self._way.append((self.party, self._rows.highlighted))
        self._show(leads_to)

    def action_party(self, step: int) -> None:
        """Show the next party, by prominence, or the one before, round the end."""
        self._show(self._order[(self._order.index(self.party) + step) % len(self._order)])

    def action_back(self) -> None:
        """Return to the dossier whose row led to this one."""
        self._show(*self._way.pop())

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer the way back where there is one."""
        return bool(self._way) if action == "back" else True
