"""A story on the screen: the article beside the panes, and how cursor, rows and view keep together."""

from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.reactive import reactive

from ...model.lens import WHOLE, Lens, carried
from ...model.quote_view import QuoteView
from ...model.story import Story
from .. import messages
from ..config.settings import Settings
from ..findings import Finding, Findings
from ..keys import READER_KEYS
from ..marks import Kind
from ..notices import about_choice, about_panes, lens_title, no_findings, nothing_in_lens
from ..rows import one_line
from ..searching import Search
from ..trail import Place, Trail
from ..widgets.filter_bar import FilterBar
from ..widgets.labelled_article import LabelledArticle
from ..widgets.pane_tabs import KINDS
from ..widgets.panes import Panes
from ..widgets.title_bar import TitleBar
from .split import SplitScreen


class StoryScreen(SplitScreen):
    """One story, its findings, and what the reader wants to see of them."""

    BINDINGS: ClassVar[list[BindingType]] = [*READER_KEYS]
    BINDING_GROUP_TITLE = "Everywhere"

    findings: reactive[Findings | None] = reactive(None, repaint=False)
    current: reactive[Finding | None] = reactive(None, repaint=False)
    detailed: reactive[Finding | None] = reactive(None, repaint=False)
    search: reactive[Search] = reactive(Search, repaint=False)
    notice: reactive[str] = reactive("", repaint=False)
    choice: reactive[tuple[str, ...]] = reactive((), repaint=False)

    def __init__(self, path: Path | None, story: Story, view: QuoteView, settings: Settings) -> None:
        """A screen that shows `story`, read from `path`, and those of its quotes that are in `view`."""
        super().__init__(settings)
        self.path = path
        self.story = story
        self.view = view
        self._trail = Trail()
        self._failure: str | None = None
        # How far a long story is analysed, while that goes on: an offset.
        self._analysed_to = 0
        self._linked = False
        self._start = 0
        self.set_reactive(StoryScreen.findings, Findings(story, view=view))

    def compose(self) -> ComposeResult:
        """The title and the article beside the panes; the line of keys comes after the first paint."""
        self.title_bar = TitleBar()
        self.article = LabelledArticle(self.story, self._start).data_bind(
            StoryScreen.findings, StoryScreen.current, StoryScreen.search
        )
        self.panes = Panes().data_bind(
            StoryScreen.findings, StoryScreen.detailed, StoryScreen.notice, StoryScreen.choice
        )
        yield self.title_bar
        self.minimap.data_bind(StoryScreen.findings)
        self.show_map()
        yield self.article
        yield self.minimap
        yield self.panes

    def _take_findings(self, lens: Lens | None = None) -> None:
        """Show the findings of the story as it is now through a lens: another one, or that of before."""
        if lens is None:
            lens = carried(self.lens, self.findings.only_name if self.findings else "", self.story)
        self.findings = self._made_findings(lens)
        self.title_bar.lens = lens_title(self.findings)
        self.refresh_bindings()

    def _made_findings(self, lens: Lens) -> Findings:
        """The findings of the story as it is now through a lens."""
        return Findings(self.story, lens, self._linked, self.view, before=self.findings)

    def _say_about_panes(self) -> None:
        """Set what stands above the panes: a failure, the analysis on its way, what is not shown."""
        if self.findings is not None:
            self.notice = about_panes(self.findings, self._failure, self.key, self._analysed_to)
            self.choice = about_choice(self.findings, self._precision())

    def _precision(self) -> float | None:
        """How many of the quotes in view are right, as far as it was measured; of all it is not told."""
        if self.view.floor == 0:
            return None
        from ...model.certainty import measured_precision

        return measured_precision(self.view.floor)

    def _say(self, text: str) -> None:
        """Remark on something where it hides neither text nor panes."""
        self.title_bar.say(one_line(text))

    # Cursor and rows follow one another

    def _here(self, offset: int | None = None) -> Place:
        return Place(self.path, self.story, self.article.cursor if offset is None else offset)

    def _follow(self, offset: int, pointed: bool = False) -> None:
        """Make the finding at `offset` current, and its row; one that was pointed at comes to the front."""
        findings = self.findings
        if findings is None:
            return
        front = None if pointed else findings.at(offset, self.panes.front)
        finding = front or findings.at(offset)
        for kind in KINDS:
            if (of_kind := findings.at(offset, kind)) is not None:
                self.panes.point_at(of_kind)
        if pointed and finding is not None:
            self.panes.bring(finding.kind)
        self.current = finding
        self._detail()

    def _detail(self) -> None:
        """Tell of the finding that the keys are at: a row if they are in the panes, else the current one."""
        row = self.panes.list_of(self.panes.front).finding
        finding = row if self.panes.has_focus_within else self.current
        spot = finding.spot(self.article.cursor) if finding is not None else 0
        if finding is self.detailed:
            self.panes.spot = spot
        else:
            # One change tells of both.
            self.panes.set_reactive(Panes.spot, spot)
            self.detailed = finding

    def on_descendant_focus(self) -> None:
        """Tell of another finding when the keys go to a pane or to the article."""
        self._detail()

    @on(FilterBar.Typed)
    def _tell_of_filtered(self) -> None:
        """Tell of no row that the filter has just taken away."""
        self._detail()

    def _deselect(self) -> None:
        """Forget what the mouse selected: the reader goes on from it."""
        if self.selections:
            self.clear_selection()

    def _go(self, finding: Finding, start: int | None = None, end: int | None = None) -> None:
        """Scroll to a finding, or to one of its places, mark it and its row."""
        self._trail.jump(self._here())
        self._deselect()
        self.current = finding
        self.article.go(*((finding.start, finding.end) if start is None else (start, end)))
        self.panes.point_at(finding)
        self._detail()

    def on_cursor_moved(self, message: messages.CursorMoved) -> None:
        """Let the panes follow the cursor."""
        self._deselect()
        if message.jump:
            self._trail.jump(self._here(message.before))
        else:
            self._trail.settle()
        self._follow(message.offset, message.pointed)

    def on_row_browsed(self, message: messages.RowBrowsed) -> None:
        """Let the article follow the pane."""
        if self.findings and (finding := self.findings.by_id.get(message.finding)):
            self._go(finding)

    def on_enter_pressed(self, message: messages.EnterPressed) -> None:
        """Go to the row of the finding under the cursor."""
        finding = self.current or (self.findings.at(message.offset) if self.findings else None)
        if finding is None:
            self._say("Nothing was found under the cursor")
            return
        self.panes.reveal(finding)
        self.action_pane(finding.kind)

    def action_pane(self, kind: Kind) -> None:
        """Bring a pane to the front and give it the keys."""
        self.panes.bring(kind)
        self.panes.list_of(kind).focus()
        self._point_near(kind)
        self._detail()

    def _point_near(self, kind: Kind) -> None:
        """Let a pane without a row of its own start near the cursor; the article stays where it is."""
        if self.findings is None or self.panes.list_of(kind).finding is not None:
            return
        if (near := self.findings.nearest(self.article.cursor, kind)) is not None:
            self.panes.point_at(near)
            self.panes.list_of(kind).point_at_first()

    def action_details(self) -> None:
        """Show one row with all that is known of it, or all rows again."""
        self.panes.toggle_details()
        self.split()
        # The panes may take rows from the article, and the cursor must stay in sight.
        self.call_after_refresh(self.article.go, self.article.cursor)

    def action_scroll_details(self, step: int) -> None:
        """Show more of details that are longer than their room."""
        self.panes.scroll_details(step)

    def action_other_side(self) -> None:
        """Give the keys to the pane in front, or back to the article."""
        if self.article.has_focus:
            self.action_pane(self.panes.front)
        else:
            self.article.focus()

    # From quote to quote

    def action_quote(self, step: int) -> None:
        """Go to the next or previous quote, round the end if need be."""
        cursor, current = self.article.cursor, self.current
        # Keys typed fast come before word of where the last one led: then the cursor alone tells.
        here = current if current is not None and current.holds(cursor) else None
        found = self.findings.next_quote(cursor, here, step) if self.findings else None
        if found is None:
            self._say(no_findings(self.story, self._failure, "quote"))
            return
        quote, wrapped = found
        self.panes.bring("quote")
        self._go(quote)
        if wrapped:
            self._say("From the last quote to the first" if step > 0 else "From the first quote to the last")

    def action_through(self, step: int) -> None:
        """Go to the next or previous finding that the lens shows, round the end if need be."""
        cursor, current = self.article.cursor, self.current
        here = current if current is not None and current.holds(cursor) else None
        found = self.findings.steps.take(cursor, here, step) if self.findings else None
        if self.findings is None or found is None:
            self._say(nothing_in_lens(self.story, self._failure, self.key))
            return
        self.panes.bring(found.finding.kind)
        self._go(found.finding)
        self.title_bar.lens = lens_title(self.findings, found.number)
        if found.wrapped:
            self._say("From the last one to the first" if step > 0 else "From the first one to the last")

    def action_again(self, step: int) -> None:
        """Go to the next or former place that tells of what the keys are at, round the end if need be."""
        finding = self.detailed
        if self.findings is None or finding is None:
            self._say("Nothing here to follow: go to an action or a party first")
            return
        place, number, all_ = self.findings.next_place(finding, self.article.cursor, step)
        self.panes.bring(finding.kind)
        self._go(finding, place.start, place.end)
        self._say(f"Place {number:,} of {all_:,}" if all_ > 1 else "It is told here alone")

    # What is shown

    def action_narrow(self) -> None:
        """Show one party's quotes and actions alone, or all again."""
        if self.findings is None:
            return
        lens = self.findings.lens
        if lens.party is not None:
            self._widen(lens.narrowed(None))
        elif (party := self._party_here()) is not None:
            self._put_on(lens.narrowed(party))

    def _party_here(self) -> str | None:
        """The party that the keys are at, or that of the current finding; if there is none, that is said."""
        row = self.panes.list_of("party").finding if self.panes.list_of("party").has_focus else None
        finding = row or self.current
        if finding is not None and finding.parties:
            return finding.parties[0]
        self._say("No party here: go to a party or its quote first")
        return None

    def _look_through(self, lens: Lens) -> None:
        """Show what a lens shows, and the pane where that is."""
        self._put_on(lens)
        if self.current is None:
            self._follow(self.article.cursor)
        if self.panes.front not in lens.kinds:
            self.panes.bring(lens.kinds[0])
        self._point_near(self.panes.front)
        self._detail()

    def _widen(self, lens: Lens) -> None:
        """Show more, and tell of what is under the cursor if it was not shown."""
        self._put_on(lens)
        if self.current is None:
            self._follow(self.article.cursor)

    def _put_on(self, lens: Lens) -> None:
        """Show what a lens shows."""
        kept = self.current
        self._take_findings(lens)
        shown = self.findings.by_id if self.findings else {}
        # What was current is kept if it is still shown; a reference may have changed.
        self.current = shown.get(kept.id) if kept else None
        for finding in (self.current, shown.get(lens.party) if lens.party else None):
            if finding is not None:
                self.panes.point_at(finding)
        self._detail()
        self._say_about_panes()

    @property
    def lens(self) -> Lens:
        """What is looked at."""
        return self.findings.lens if self.findings else WHOLE

    def action_stances(self) -> None:
        """Hide the quotes that are stances, or show them again."""
        self._look(replace(self.view, stances=not self.view.stances))
        self._say(
            "Stances are shown"
            if self.view.stances
            else f"Stances are hidden; {self.key('quotes.stances')} shows them"
        )

    def action_floor(self, step: int) -> None:
        """Ask quotes to be surer, or less sure."""
        view = self.view.stepped(step)
        if view == self.view:
            self._say("No view is stricter" if step > 0 else "Quotes are shown however sure they are")
        self._look(view)

    def _look(self, view: QuoteView) -> None:
        """Show other quotes, and the pane where they are."""
        self.view = view
        self._put_on(self.lens)
        if self.current is None:
            self._follow(self.article.cursor)
        self.panes.bring("quote")
        self._point_near("quote")
        self._detail()
