"""The official acts of a story in order of time, and who acts on whom, with the way to each place."""

from typing import ClassVar, Literal, TypeAlias

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Static

from ...model.acting import acting
from ...model.timeline import timeline
from ..findings import Findings
from ..keys import TIMELINE_KEYS
from ..styles import style_sheet
from ..timeline_rows import acting_sections, pair_sections, timeline_sections
from ..widgets.timeline_list import TimelineList
from .browsing import BrowsingScreen

View: TypeAlias = Literal["time", "acting"]


class TimelineScreen(BrowsingScreen):
    """Two views of the same acts; ends with the place in the article that the reader wants to go to.

    `view` is the one that is shown; `pair` the number of actor and target whose acts are listed in
    place of the second view, or None.
    """

    CSS_PATH = style_sheet("timeline.tcss")
    BINDINGS: ClassVar[list[BindingType]] = [*TIMELINE_KEYS]
    BINDING_GROUP_TITLE = "From view to view"

    def __init__(self, findings: Findings, legend: Content) -> None:
        """A screen that begins with the timeline.

        Args:
            findings: those of all parties.
            legend: what the marks mean, for the help.
        """
        super().__init__(findings, legend)
        self._timeline = timeline(findings.story)
        self._pairs = acting(findings.story)
        self._row_of: dict[View, int | None] = {"time": None, "acting": None}
        self.view: View = "time"
        self.pair: int | None = None

    def compose(self) -> ComposeResult:
        """The names of the views over the rows; the line of keys comes after the first paint."""
        self._names: dict[View, Static] = {
            "time": Static("Timeline", id="view-time", markup=False),
            "acting": Static("Who acts on whom", id="view-acting", markup=False),
        }
        self._rows = TimelineList()
        with Vertical(id="timeline") as self._box:
            yield Horizontal(*self._names.values(), id="views")
            yield self._rows
        self._box.border_title = "Official actions"
        self._show()

    def _show(self) -> None:
        for view, name in self._names.items():
            name.set_class(view == self.view, "-front")
        row = self._row_of[self.view]
        if self.view == "time":
            self._rows.show(timeline_sections(self._findings, self._timeline), row)
        elif self.pair is None:
            self._rows.show(acting_sections(self._pairs), row)
        else:
            self._rows.show(pair_sections(self._findings, self._pairs[self.pair]))
        self.refresh_bindings()

    @on(events.Click, "#view-time")
    @on(events.Click, "#view-acting")
    def _clicked(self, event: events.Click) -> None:
        event.stop()
        self._turn_to("time" if event.widget is self._names["time"] else "acting")

    def _turn_to(self, view: View) -> None:
        if self.pair is None:
            self._row_of[self.view] = self._rows.highlighted
        self.view, self.pair = view, None
        self._show()

    def follow(self, leads_to: str) -> None:
        """List the acts of a pair in place of all pairs."""
        self._row_of["acting"] = self._rows.highlighted
        self.pair = int(leads_to)
        self._show()

    def action_view(self) -> None:
        """Show the other view."""
        self._turn_to("acting" if self.view == "time" else "time")

    def action_back(self) -> None:
        """Return from the acts of a pair to all pairs."""
        self._turn_to("acting")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer the way back where there is one."""
        return self.pair is not None if action == "back" else True
