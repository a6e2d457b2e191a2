"""The side beside the article: the four panes under their tabs, and the details of the current row."""

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.reactive import reactive
from textual.widgets import Static, TabbedContent, TabPane, Tabs

from ..findings import Finding, Findings
from ..marks import Kind
from ..rows import details
from .finding_list import FindingList

# The titles of the tabs for panes of little, some and enough width.
TITLES: dict[Kind, tuple[str, str, str]] = {
    "quote": ("Quotes", "Quotes", "Quotes"),
    "party": ("Part.", "Parties", "Parties"),
    "action": ("Acts", "Actions", "Actions"),
    "reference": ("Refs", "Refs", "References"),
}
KINDS: tuple[Kind, ...] = tuple(TITLES)
# From how many columns on the second and the third titles fit, with their counts.
_WIDTHS = (40, 48)


class Panes(Vertical):
    """Quotes, parties, actions and references; all that is shown comes from the screen."""

    findings: reactive[Findings | None] = reactive(None, repaint=False)
    current: reactive[Finding | None] = reactive(None, repaint=False)
    notice: reactive[str] = reactive("", repaint=False)

    def compose(self) -> ComposeResult:
        """A notice, the tabs, the details."""
        yield Static(id="notice", markup=False)
        with TabbedContent(id="tabs"):
            for kind in KINDS:
                with TabPane(TITLES[kind][0], id=kind):
                    yield FindingList(kind).data_bind(Panes.findings)
        yield Static(id="details", markup=False)

    def on_mount(self) -> None:
        """The lists take the keys, never the tabs."""
        self.query_one(Tabs).can_focus = False
        self._label()
        self.watch_notice()

    def on_resize(self) -> None:
        """Shorten the tabs where there is little room."""
        self._label()

    @property
    def front(self) -> Kind:
        """The kind of the pane in front."""
        active = self.query_one(TabbedContent).active
        return next((kind for kind in KINDS if kind == active), "quote")

    def list_of(self, kind: Kind) -> FindingList:
        """The list in the pane of `kind`."""
        return self.query_one(f"#list-{kind}", FindingList)

    def bring(self, kind: Kind) -> None:
        """Bring the pane of `kind` to the front."""
        self.query_one(TabbedContent).active = kind

    def point_at(self, finding: Finding) -> None:
        """Highlight the row of a finding in its pane, in front or not."""
        self.list_of(finding.kind).point_at(finding)

    @on(FindingList.Neighbour)
    def _neighbour(self, event: FindingList.Neighbour) -> None:
        event.stop()
        kind = KINDS[(KINDS.index(self.front) + event.step) % len(KINDS)]
        self.bring(kind)
        self.list_of(kind).focus()

    def watch_findings(self) -> None:
        """Count the findings in the tabs."""
        self._label()

    def watch_notice(self) -> None:
        """Show what the reader should know about the panes, e.g. why they are empty."""
        if self.is_mounted:
            notice = self.query_one("#notice", Static)
            notice.update(self.notice)
            notice.display = bool(self.notice)

    def watch_current(self) -> None:
        """Show the details of the current finding."""
        if self.is_mounted:
            known = details(self.findings, self.current) if self.findings and self.current else Content("")
            box = self.query_one("#details", Static)
            box.update(known)
            box.display = bool(known)

    def _label(self) -> None:
        if not self.is_mounted:
            return
        tabs = self.query_one(TabbedContent)
        for kind, titles in TITLES.items():
            title = titles[sum(self.size.width >= width for width in _WIDTHS)]
            tabs.get_tab(kind).label = Content.assemble(title, *self._count(kind))

    def _count(self, kind: Kind) -> tuple[tuple[str, str], ...]:
        if self.findings is None or (self.findings.story.analysis is None and kind != "reference"):
            return ()
        here, all_ = len(self.findings.of_kind[kind]), self.findings.totals[kind]
        return ((f" {here:,}" if here == all_ else f" {here:,}/{all_:,}", "dim"),)
