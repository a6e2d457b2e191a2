"""The side beside the article: the four panes under their tabs, and the details of one finding."""

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.reactive import reactive
from textual.widgets import Static

from ..detail_facts import all_facts
from ..findings import Finding, Findings
from ..marks import Kind
from ..notices import in_lines
from ..rows import heading
from ..wrapping import wrap
from .dragged_edge import DraggedEdge
from .fact_lines import FactLine, FactLines
from .filter_bar import FilterBar
from .finding_list import FindingList
from .pane_tabs import KINDS, PaneTabs

# The details stand beside their labels.
_WIDE = 6
_INDENT = " " * _WIDE


def _rows(text: str, width: int) -> list[str]:
    return [text[start:end] for start, end in wrap(text, 0, len(text), width)]


class Panes(Vertical, DraggedEdge):
    """Quotes, parties, actions and references; all that is shown comes from the screen."""

    findings: reactive[Findings | None] = reactive(None, repaint=False)
    detailed: reactive[Finding | None] = reactive(None, repaint=False)
    # Where the cursor is, as far as it matters to the details.
    spot: reactive[int] = reactive(0, repaint=False)
    notice: reactive[str] = reactive("", repaint=False)
    choice: reactive[tuple[str, ...]] = reactive((), repaint=False)

    # Made when it is first wanted.
    _filter: FilterBar | None = None

    def __init__(self) -> None:
        """Empty panes."""
        super().__init__(id="panes")
        self._tabs = PaneTabs()
        self._notice = Static(id="notice", markup=False)
        self._choice = Static(id="choice", markup=False)
        self._lists = {kind: FindingList(kind) for kind in KINDS}
        self._facts = FactLines()
        self._details = VerticalScroll(self._facts, id="details", can_focus=False)
        for kind, rows in self._lists.items():
            rows.display = kind == self._tabs.front

    def compose(self) -> ComposeResult:
        """The tabs, the notice, the lists, one of them in front, the details."""
        yield self._tabs
        yield self._notice
        yield self._choice
        yield from self._lists.values()
        yield self._details

    @property
    def front(self) -> Kind:
        """The kind of the pane in front."""
        return self._tabs.front

    def list_of(self, kind: Kind) -> FindingList:
        """The list in the pane of `kind`."""
        return self._lists[kind]

    def bring(self, kind: Kind) -> None:
        """Bring the pane of `kind` to the front; the keys stay in the panes if they were there."""
        if kind == self.front:
            return
        focused = self._lists[self.front].has_focus
        self._lists[self.front].display = False
        self._lists[kind].display = True
        self._tabs.front = kind
        self.watch_choice()
        self._show_filter()
        if focused:
            self._lists[kind].focus()

    def point_at(self, finding: Finding) -> None:
        """Highlight the row of a finding in its pane, in front or not."""
        self._lists[finding.kind].point_at(finding)

    def reveal(self, finding: Finding) -> None:
        """Highlight the row of a finding in its pane, even if a filter or a fold hides it."""
        self._lists[finding.kind].reveal(finding)
        self._count_rows()
        self._show_filter()

    @on(PaneTabs.Chosen)
    def _chosen(self, event: PaneTabs.Chosen) -> None:
        event.stop()
        self.bring(event.kind)
        self._lists[event.kind].focus()

    @on(FindingList.Neighbour)
    def _neighbour(self, event: FindingList.Neighbour) -> None:
        event.stop()
        self.bring(KINDS[(KINDS.index(self.front) + event.step) % len(KINDS)])

    def watch_findings(self) -> None:
        """Give the lists their findings and count them in the tabs."""
        for rows in self._lists.values():
            rows.findings = self.findings
        self._tabs.hidden = self.findings.hidden if self.findings else 0
        self._count_rows()
        self._show_filter()

    def _count_rows(self) -> None:
        self._tabs.counts = {kind: self._count(kind) for kind in KINDS}

    def _count(self, kind: Kind) -> str:
        if self.findings is None:
            return ""
        here, all_ = self._lists[kind].shown, self.findings.totals[kind]
        if self.findings.story.analysis is None and kind != "reference":
            return f"{here:,}+" if here else ""
        return f"{here:,}" if here == all_ else f"{here:,}/{all_:,}"

    # The filter

    @on(FindingList.FilterWanted)
    async def _filter_wanted(self, event: FindingList.FilterWanted) -> None:
        event.stop()
        if self._filter is None:
            self._filter = FilterBar()
            await self.mount(self._filter, after=self._choice)
        self._show_filter(wanted=True)
        self._filter.open()

    @on(FilterBar.Typed)
    def _filter_typed(self, event: FilterBar.Typed) -> None:
        self._lists[self.front].words = event.words
        self._count_rows()

    @on(FilterBar.Accepted)
    def _filter_accepted(self, event: FilterBar.Accepted) -> None:
        event.stop()
        rows = self._lists[self.front]
        rows.point_at_first()
        self._show_filter()
        rows.focus()

    @on(FilterBar.Left)
    @on(FindingList.FilterLeft)
    def _filter_left(self, event: FilterBar.Left | FindingList.FilterLeft) -> None:
        event.stop()
        rows = self._lists[self.front]
        rows.words = ""
        self._count_rows()
        self._show_filter()
        rows.focus()

    def _show_filter(self, wanted: bool = False) -> None:
        """Show the field where the pane in front has a filter, or the reader wants one."""
        if self._filter is not None:
            words = self._lists[self.front].words
            self._filter.show(words)
            self._filter.display = wanted or bool(words.strip())

    # What is shown

    def on_resize(self) -> None:
        """Break the details and the choice anew."""
        self.watch_detailed()
        self.watch_choice()

    def watch_notice(self) -> None:
        """Show what the reader should know about the panes, e.g. why they are empty."""
        self._notice.update(self.notice)
        self._notice.display = bool(self.notice)

    def watch_choice(self) -> None:
        """Show over the quotes which of them are shown, where that is not all."""
        # As wide as the tabs, less the room on both sides; it has no width of its own until it is seen.
        self._choice.update(in_lines(self.choice, self._tabs.size.width - 2))
        self._choice.display = bool(self.choice) and self.front == "quote"

    def watch_detailed(self) -> None:
        """Show what kind of finding it is that the details are about, and the details."""
        if self._details.is_attached:
            # The box keeps its height: another layout for each key would cost more than the key. Only
            # where all is told it may be longer than the box.
            self._facts.show(self._told(), layout=self._whole)
            self._details.scroll_home(animate=False)

    @property
    def _whole(self) -> bool:
        return self.has_class("-one")

    def _told(self) -> list[FactLine]:
        if self.findings is None or self.detailed is None:
            return []
        width = self._details.scrollable_content_region.width
        lines = [FactLine(row, "heading", len(row)) for row in _rows(heading(self.detailed), width)]
        for label, fact in all_facts(self.findings, self.detailed, self.spot, whole=self._whole):
            first, *more = _rows(fact, width - _WIDE) or [""]
            lines.append(FactLine(f"{label:<{_WIDE}}{first}", "label", _WIDE))
            lines += (FactLine(_INDENT + row) for row in more)
        return lines

    def watch_spot(self) -> None:
        """Tell of another place of the same finding."""
        self.watch_detailed()

    def toggle_details(self) -> None:
        """Leave room for one row alone and give the rest to its details, or undo that."""
        self.toggle_class("-one")
        self.call_after_refresh(self.watch_detailed)

    def scroll_details(self, step: int) -> None:
        """Scroll the details by a screenful of theirs, down (`step` 1) or up (-1)."""
        height = self._details.scrollable_content_region.height
        self._details.scroll_relative(y=step * max(1, height - 1), animate=False)
