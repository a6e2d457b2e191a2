"""The list in one pane: a row of two lines for each finding of one kind."""

from contextlib import suppress
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import OptionList
from textual.widgets.option_list import Option, OptionDoesNotExist

from ..findings import Finding, Findings
from ..keys import PANE_KEYS
from ..marks import Kind
from ..messages import RowBrowsed, RowChosen
from .row_visual import ROW_HEIGHT, RowVisual

_EMPTY: dict[Kind, str] = {
    "quote": "No quotes",
    "party": "No parties",
    "action": "No official actions",
    "reference": "No references",
}


class FindingList(OptionList, inherit_bindings=False):
    """The findings of one kind; `findings` comes from the screen.

    The rows are made when the list is first seen, since the pane may stay behind the others.
    """

    BINDINGS: ClassVar[list[BindingType]] = [*PANE_KEYS]
    BINDING_GROUP_TITLE = "In the panes"

    findings: reactive[Findings | None] = reactive(None, repaint=False)
    # Two rows change, not the list.
    highlighted: reactive[int | None] = reactive(None, repaint=False)

    class Neighbour(Message):
        """The reader wants the pane on the left (`step` -1) or the right (1)."""

        def __init__(self, step: int) -> None:
            """A wish to go `step` panes to the right."""
            super().__init__()
            self.step = step

    def __init__(self, kind: Kind) -> None:
        """An empty list for findings of `kind`."""
        super().__init__(id=f"list-{kind}")
        self.kind: Kind = kind
        self._shown: Findings | None = None
        self._wanted: Finding | None = None

    def watch_findings(self, before: Findings | None, after: Findings | None) -> None:
        """Show the rows of other findings, at once if the list can be seen.

        Of the same story the row that was highlighted stays so, where it is still there.
        """
        kept = self._row(before)
        same = before is not None and after is not None and before.story.id == after.story.id
        self._wanted = after.by_id.get(kept.id) if kept and same and after else None
        self._fill_if_seen()

    def on_show(self) -> None:
        """Make the rows when the pane comes to the front."""
        self._fill_if_seen()
        super().on_show()

    def on_resize(self) -> None:
        """Keep the highlighted row in sight."""
        self.scroll_to_highlight()

    def watch_highlighted(self, before: int | None, after: int | None) -> None:  # type: ignore[override]
        """Draw the two rows anew and tell of the new one."""
        super().watch_highlighted(after)
        for index in (before, after):
            if index is not None:
                self.refresh_lines(index * ROW_HEIGHT, ROW_HEIGHT)

    def scroll_to_highlight(self, top: bool = False) -> None:
        """Scroll as far as need be; then by half a screen, so that not every step draws all rows anew."""
        if self.highlighted is None or not self.size:
            return
        line, shown, height = self.highlighted * ROW_HEIGHT, self.scroll_offset.y, self.size.height
        if top or line < shown or line + ROW_HEIGHT > shown + height:
            above = 0 if top else (height // ROW_HEIGHT - 1) // 2 * ROW_HEIGHT
            self.scroll_to(y=line - above, animate=False, force=True)

    def _fill_if_seen(self) -> None:
        if not self.size or self.findings is None or self._shown is self.findings:
            return
        self._shown = findings = self.findings
        found = findings.of_kind[self.kind]
        options = [Option(RowVisual(findings, finding), id=finding.id) for finding in found]
        with self.prevent(OptionList.OptionHighlighted):
            self.set_options(options or self._nothing(findings))
            if self._wanted is not None:
                self.point_at(self._wanted)

    def _nothing(self, findings: Findings) -> list[Option]:
        """What stands in a pane without rows; before the analysis nothing can be said of most."""
        if findings.story.analysis is None and self.kind != "reference":
            return []
        if self.kind == "quote" and findings.only is None and findings.hidden:
            return [Option(Content(" All quotes are hidden"), disabled=True)]
        of_party = " of this party" if findings.only is not None else ""
        return [Option(Content(f" {_EMPTY[self.kind]}{of_party}"), disabled=True)]

    def point_at(self, finding: Finding) -> None:
        """Highlight the row of a finding without telling anybody."""
        self._wanted = finding
        if self._shown is not self.findings:
            return
        with self.prevent(OptionList.OptionHighlighted), suppress(OptionDoesNotExist):
            self.highlighted = self.get_option_index(finding.id)

    @property
    def finding(self) -> Finding | None:
        """The finding whose row is highlighted, or will be when the rows are made."""
        return self._row(self.findings)

    def _row(self, findings: Findings | None) -> Finding | None:
        if self._shown is not findings:
            return self._wanted
        option = self.highlighted_option
        return findings.by_id.get(option.id) if findings and option and option.id else None

    @on(OptionList.OptionHighlighted)
    def _browsed(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        if event.option_id is not None:
            self._wanted = self.finding
            self.post_message(RowBrowsed(event.option_id))

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        if event.option_id is not None:
            self.post_message(RowChosen(event.option_id))

    def action_neighbour(self, step: int) -> None:
        """Ask for the pane on the left or right."""
        self.post_message(self.Neighbour(step))
