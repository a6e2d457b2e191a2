"""The list in one pane: a row of two lines for each finding of one kind."""

from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.content import Content
from textual.geometry import Region
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from ..filtering import Choice, can_fold, filtered, folded, folds_at_first, searched_rows
from ..findings import Finding, Findings
from ..keys import PANE_KEYS
from ..marks import Kind
from ..messages import PlaceWanted, RowBrowsed, RowChosen
from ..rows import Line
from .labelled import Labelled
from .plain_lines import plain_lines
from .row_list import RowList
from .row_visual import ROW_HEIGHT, LinesVisual, RowVisual

_EMPTY: dict[Kind, str] = {
    "quote": "No quotes",
    "party": "No parties",
    "action": "No official actions",
    "reference": "No references",
}


class FindingList(Labelled, RowList, inherit_bindings=False):
    """The findings of one kind; `findings` comes from the screen, `words` filter them.

    The rows are made when the list is first seen, since the pane may stay behind the others.
    """

    BINDINGS: ClassVar[list[BindingType]] = [*PANE_KEYS]
    BINDING_GROUP_TITLE = "In the panes"

    findings: reactive[Findings | None] = reactive(None, repaint=False)
    words: reactive[str] = reactive("", repaint=False)

    class Neighbour(Message):
        """The reader wants the pane on the left (`step` -1) or the right (1)."""

        def __init__(self, step: int) -> None:
            """A wish to go `step` panes to the right."""
            super().__init__()
            self.step = step

    class FilterWanted(Message):
        """The reader wants to type which rows to show."""

    class FilterLeft(Message):
        """The reader wants all rows again."""

    def __init__(self, kind: Kind) -> None:
        """An empty list for findings of `kind`."""
        super().__init__(id=f"list-{kind}")
        self.kind: Kind = kind
        self._shown: Findings | None = None
        self._wanted: Finding | None = None
        self._folded = False
        self._searched: dict[str, str] | None = None
        self._choice = Choice(())

    # Which rows there are

    def watch_findings(self, before: Findings | None, after: Findings | None) -> None:
        """Show the rows of other findings, at once if the list can be seen.

        Of the same story the row that was highlighted stays so, where it is still there, and so do
        the filter and the fold.
        """
        kept = self._row(before)
        same = before is not None and after is not None and before.story.id == after.story.id
        self._wanted = after.counterpart(kept) if kept and same and after else None
        self._searched = None
        if not same:
            self.set_reactive(FindingList.words, "")
        if after is not None and not (same and before and before.totals["party"] == after.totals["party"]):
            self._folded = folds_at_first(after, self.kind)
        self._choose()
        self._fill_if_seen()

    def watch_words(self) -> None:
        """Show the rows that hold other words; the highlighted one stays so, where it is still there."""
        self._show_anew()

    def _choose(self) -> None:
        findings = self.findings
        found = findings.of_kind[self.kind] if findings else []
        if findings and self.words.strip():
            self._choice = filtered(found, self.words, self._searched_rows(findings))
        elif findings and self._folded:
            self._choice = folded(findings, found)
        else:
            self._choice = Choice(tuple(found))

    def _searched_rows(self, findings: Findings) -> dict[str, str]:
        if self._searched is None:
            self._searched = searched_rows(findings, self.kind)
        return self._searched

    def _show_anew(self) -> None:
        self._wanted = self.finding or self._wanted
        self._choose()
        self._shown = None
        self._fill_if_seen()

    @property
    def shown(self) -> int:
        """How many findings the pane holds: all, or those that the filter leaves."""
        return len(self._choice.found) + self._choice.folded

    def on_show(self) -> None:
        """Make the rows when the pane comes to the front."""
        self._fill_if_seen()
        super().on_show()

    def _fill_if_seen(self) -> None:
        if not self.display or self.findings is None or self._shown is self.findings:
            return
        self._shown = findings = self.findings
        ids = [finding.id for finding in self._choice.found]
        if ids and len(ids) == self.option_count and ids == list(self._id_to_option):
            # The same rows tell of other findings: to make thousands anew would cost more than the key.
            self.refresh()
        else:
            # A row tells of what has its id then, so that most are still there.
            former = self._id_to_option
            options = [former.get(id_) or Option(RowVisual(self._listed, id_), id=id_) for id_ in ids]
            if self._choice.folded:
                options.append(Option(LinesVisual(self._fold_lines)))
            with self.prevent(OptionList.OptionHighlighted):
                self.set_options(options or self._nothing(findings))
        if self._wanted is not None:
            self.point_at(self._wanted)

    def _listed(self) -> Findings:
        """The findings that the rows tell of."""
        assert self._shown is not None
        return self._shown

    def _fold_lines(self) -> tuple[Line, Line]:
        from ..key_names import key_of

        return ((f"… {self._choice.folded:,} more, named once", "italic"),), (
            (f"  {key_of(self, 'pane.enter')} or {key_of(self, 'pane.fold')} shows them", "dim"),
        )

    def _nothing(self, findings: Findings) -> list[Option]:
        """What stands in a pane without rows; before the analysis nothing can be said of most."""
        if findings.of_kind[self.kind]:
            return [Option(Content(f" {_EMPTY[self.kind]} with these words"), disabled=True)]
        if findings.story.analysis is None and self.kind != "reference":
            return []
        if self.kind == "quote" and findings.lens.is_whole and findings.hidden:
            return [Option(Content(" All quotes are hidden"), disabled=True)]
        where = " of this party" if findings.lens.what == "all" else " in this lens"
        return [
            Option(Content(f" {_EMPTY[self.kind]}{'' if findings.lens.is_whole else where}"), disabled=True)
        ]

    def render_lines(self, crop: Region) -> list[Strip]:
        """The strips of `crop`; the rows keep them."""
        return plain_lines(self, crop, int(self.scroll_offset.y))

    # Which row is highlighted

    def scroll_to_highlight(self, top: bool = False) -> None:
        """Scroll as far as need be; then by half a screen, so that not every step draws all rows anew."""
        if self.highlighted is None or not self.size:
            return
        line, shown, height = self.highlighted * ROW_HEIGHT, self.scroll_offset.y, self.size.height
        if top or line < shown or line + ROW_HEIGHT > shown + height:
            above = 0 if top else (height // ROW_HEIGHT - 1) // 2 * ROW_HEIGHT
            self.scroll_to(y=line - above, animate=False, force=True)

    def point_at(self, finding: Finding) -> None:
        """Highlight the row of a finding without telling anybody; no row where it has none."""
        self._wanted = finding
        if self._shown is None or self._shown is not self.findings:
            return
        with self.prevent(OptionList.OptionHighlighted):
            # A folded party has no row: to show the line at the end instead would hide the prominent ones.
            shown = finding.id in self._id_to_option
            self.highlighted = self.get_option_index(finding.id) if shown else None

    def reveal(self, finding: Finding) -> None:
        """Highlight the row of a finding, without filter and fold if they hide it."""
        if finding not in self._choice.found:
            self._folded = False
            self.words = ""
            self._show_anew()
        self.point_at(finding)

    def point_at_first(self) -> None:
        """Highlight the first row if none is, without telling anybody."""
        if self.highlighted is None and self._choice.found:
            self.point_at(self._choice.found[0])

    @property
    def finding(self) -> Finding | None:
        """The finding whose row is highlighted, or will be when the rows are made."""
        return self._row(self.findings)

    def _row(self, findings: Findings | None) -> Finding | None:
        if self._shown is None or self._shown is not findings:
            return self._wanted if self._wanted in self._choice.found else None
        option = self.highlighted_option
        return findings.by_id.get(option.id) if option and option.id else None

    def rows_in_sight(self) -> list[tuple[int, Finding]]:
        """The findings whose rows are on the screen, each with the line that its row begins at."""
        if self.findings is None or not self.size:
            return []
        top = int(self.scroll_offset.y)
        first, last = -(-top // ROW_HEIGHT), (top + self.size.height + 1) // ROW_HEIGHT
        shown = self.options[first:last]
        rows = ((first + number, self.findings.by_id.get(o.id or "")) for number, o in enumerate(shown))
        return [(index * ROW_HEIGHT, finding) for index, finding in rows if finding is not None]

    # What the reader wants

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
        else:
            self.action_fold()

    def action_neighbour(self, step: int) -> None:
        """Ask for the pane on the left or right."""
        self.post_message(self.Neighbour(step))

    def action_place(self) -> None:
        """Ask for the place of the highlighted row."""
        if (finding := self.finding) is not None:
            self.post_message(PlaceWanted(finding.id))

    def action_filter(self) -> None:
        """Ask for the field of the filter, and be ready for the first letter."""
        if self.findings is not None:
            self._searched_rows(self.findings)
        self.post_message(self.FilterWanted())

    def action_clear(self) -> None:
        """Ask for all rows."""
        self.post_message(self.FilterLeft())

    def action_fold(self) -> None:
        """Fold the minor parties into one line, or unfold them."""
        if self._folded and self.finding is None and self.findings is not None:
            # The reader was at the line: go on with the first of what it stood for.
            minor = self.findings.minor
            self._wanted = next((f for f in self.findings.of_kind[self.kind] if f.id in minor), None)
        self._folded = not self._folded
        self._show_anew()
        if self._folded and self.highlighted is None:
            # The reader was at a row that is folded now.
            with self.prevent(OptionList.OptionHighlighted):
                self.highlighted = self.option_count - 1

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to fold where there is something to fold, and all rows where a filter leaves some out."""
        if action == "fold":
            return self.findings is not None and not self.words and can_fold(self.findings, self.kind)
        if action == "clear":
            return bool(self.words)
        return True
