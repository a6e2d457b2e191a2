"""A screen over the story whose rows lead to a place in the article, or to other rows."""

from textual import on
from textual.containers import Vertical
from textual.content import Content
from textual.screen import Screen

from ..dossier_rows import Goal
from ..findings import Findings
from ..widgets.dossier_list import DossierList
from ..widgets.key_line import KeyLine


class BrowsingScreen(Screen[Goal | None]):
    """Ends with the place in the article that the reader wants to go to.

    A subclass makes `_box` and `_rows` when it is composed.
    """

    AUTO_FOCUS = "#rows"

    _box: Vertical
    _rows: DossierList

    def __init__(self, findings: Findings, legend: Content) -> None:
        """A screen without rows.

        Args:
            findings: those of all parties.
            legend: what the marks mean, for the help.
        """
        super().__init__()
        self._findings = findings
        self._legend = legend

    def follow(self, leads_to: str) -> None:
        """Show the other rows that a row leads to."""
        raise NotImplementedError

    def on_mount(self) -> None:
        """Let the rows be painted before the line of keys."""
        self.call_after_refresh(self._add_key_line)

    async def _add_key_line(self) -> None:
        await self.mount(KeyLine(show_command_palette=False))
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
            self.follow(event.item.leads_to)

    def action_section(self, step: int) -> None:
        """Go to the next section or the one before."""
        self._rows.go_to_section(step)

    def action_close(self) -> None:
        """Return to the story."""
        self.dismiss()

    def action_help(self) -> None:
        """Show the keys that work here."""
        from .help import HelpScreen

        self.app.push_screen(HelpScreen(self.active_bindings, self._legend))
