"""The dossier of a party over the story: all that the story tells of it, and the way to each place."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer, Static

from ...model.dossier import dossier
from ..dossier_rows import Goal, about, sections
from ..findings import Findings
from ..keys import DOSSIER_KEYS
from ..styles import style_sheet
from ..widgets.dossier_list import DossierList


class DossierScreen(Screen[Goal | None]):
    """One party at a time; ends with the place in the article that the reader wants to go to.

    `party` is the id of the one that is shown.
    """

    CSS_PATH = style_sheet("dossier.tcss")
    BINDINGS: ClassVar[list[BindingType]] = [*DOSSIER_KEYS]
    BINDING_GROUP_TITLE = "From dossier to dossier"
    AUTO_FOCUS = "#rows"

    def __init__(self, findings: Findings, party: str, legend: Content) -> None:
        """A screen that begins with the dossier of `party`.

        Args:
            findings: those of all parties.
            party: its id.
            legend: what the marks mean, for the help.
        """
        super().__init__()
        self._findings = findings
        self._legend = legend
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

    def on_mount(self) -> None:
        """Let the dossier be painted before the keys."""
        self.call_after_refresh(self._add_key_line)

    async def _add_key_line(self) -> None:
        await self.mount(Footer(show_command_palette=False))
        self.refresh_bindings()

    def _show(self, party: str, row: int | None = None) -> None:
        self.party = party
        of = dossier(self._findings.story, party, self._findings.view)
        lines = (Content.assemble(*line) for line in about(self._findings, of))
        self._about.update(Content("\n").join(lines))
        self._box.border_title = f"Party {self._order.index(party) + 1:,}/{len(self._order):,}"
        self._rows.show(sections(self._findings, of), row)
        self.refresh_bindings()

    @on(DossierList.Browsed)
    def _browsed(self, event: DossierList.Browsed) -> None:
        event.stop()
        self._box.border_subtitle = event.place

    @on(DossierList.Chosen)
    def _chosen(self, event: DossierList.Chosen) -> None:
        event.stop()
        if isinstance(event.item.leads_to, Goal):
            self.dismiss(event.item.leads_to)
        else:
            self._way.append((self.party, self._rows.highlighted))
            self._show(event.item.leads_to)

    def action_section(self, step: int) -> None:
        """Go to the next section or the one before."""
        self._rows.go_to_section(step)

    def action_party(self, step: int) -> None:
        """Show the next party, by prominence, or the one before, round the end."""
        self._show(self._order[(self._order.index(self.party) + step) % len(self._order)])

    def action_back(self) -> None:
        """Return to the dossier whose row led to this one."""
        self._show(*self._way.pop())

    def action_close(self) -> None:
        """Return to the story."""
        self.dismiss()

    def action_help(self) -> None:
        """Show the keys that work here."""
        from .help import HelpScreen

        self.app.push_screen(HelpScreen(self.active_bindings, self._legend))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer the way back where there is one."""
        return bool(self._way) if action == "back" else True
