"""The reader's screen: the article, the panes, and everything that the keys do to them."""

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import events, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.reactive import reactive
from textual.screen import Screen

from ...model.errors import StoryviewError
from ...model.story import Reference, Story
from .. import messages
from ..findings import Finding, Findings
from ..keys import READER_KEYS
from ..marks import Kind
from ..notices import about_panes, missing
from ..rows import one_line
from ..searching import Search, search
from ..trail import Place, Trail
from ..widgets.article import ArticleView
from ..widgets.pane_tabs import KINDS
from ..widgets.panes import Panes
from ..widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from ..widgets.search_bar import SearchBar
    from .export import ExportScreen

# How many columns article and panes need side by side, and, below the article, rows and details.
_BESIDE = 80
_SPLIT = 60
# From how many rows on there is room for the details of a finding.
_TALL = 20
# When the line of keys is made, in seconds after the panes: kept findings should be seen before the keys.
_SOON = 0.05


class ReaderScreen(Screen[None]):
    """One story at a time, with the way back to those before it."""

    BINDINGS: ClassVar[list[BindingType]] = [*READER_KEYS]
    BINDING_GROUP_TITLE = "Everywhere"
    AUTO_FOCUS = "#article"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (_SPLIT, "-folded"), (_BESIDE, "-beside")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-low"), (_TALL, "-tall")]  # noqa: RUF012

    findings: reactive[Findings | None] = reactive(None, repaint=False)
    current: reactive[Finding | None] = reactive(None, repaint=False)
    detailed: reactive[Finding | None] = reactive(None, repaint=False)
    search: reactive[Search] = reactive(Search, repaint=False)
    notice: reactive[str] = reactive("", repaint=False)

    search_bar: "SearchBar | None" = None

    def __init__(self, path: Path | None, story: Story, model: str | None) -> None:
        """A screen that shows `story`, read from `path`, and analyses with the pipeline `model`."""
        super().__init__()
        self.path = path
        self.story = story
        self._model = model
        self._trail = Trail()
        self._failure: str | None = None
        self._linked = False
        self._export: ExportScreen | None = None
        self._furnished = False
        self._early: list[str] | None = []
        self._searching = False
        self._search_began = 0
        self.set_reactive(ReaderScreen.findings, Findings(story))

    def compose(self) -> ComposeResult:
        """The title and the article beside the panes; the rest comes after the first paint."""
        yield TitleBar()
        yield ArticleView(self.story).data_bind(
            ReaderScreen.findings, ReaderScreen.current, ReaderScreen.search
        )
        yield Panes(id="panes").data_bind(ReaderScreen.findings, ReaderScreen.detailed, ReaderScreen.notice)

    def on_mount(self) -> None:
        """Let the text be painted before anything else is made."""
        self.article = self.query_one(ArticleView)
        self.panes = self.query_one(Panes)
        self.title_bar = self.query_one(TitleBar)
        self._name_story()
        self.call_after_refresh(self._furnish)

    async def _furnish(self) -> None:
        """Make what the first paint did without, and see to the findings."""
        self._see_to_findings()
        await self.panes.fill()
        self._furnished = True
        self._follow(self.article.cursor)
        self._link(self.story)
        self.set_timer(_SOON, self._add_key_line)

    async def _add_key_line(self) -> None:
        """Show the keys, and do what was typed while nothing could be done yet."""
        from ..widgets.key_line import KeyLine

        await self.mount(KeyLine())
        early, self._early = self._early or [], None
        self.refresh_bindings()
        for key in early:
            # A key that this screen sent would end here on its way up.
            self.app.call_later(self.app.simulate_key, key)

    def on_key(self, event: events.Key) -> None:
        """Keep the keys that come before there is anything to do; those of article and app work at once."""
        active = self.active_bindings.get(event.key)
        if self._early is not None and active is not None and not active.enabled:
            self._early.append(event.key)

    # The story

    def _name_story(self) -> None:
        name = self.path.name if self.path else "standard input"
        title = f"{name} · {self.story.title}" if self.story.title else name
        self.title_bar.story_name = one_line(title)

    def _show_story(self, place: Place) -> None:
        """Show the story of a place; its analysis goes on or starts again if it has none yet."""
        self.path, self.story, self._linked = place.path, place.story, False
        self._end_search()
        self.current = None
        self.findings = Findings(place.story)
        self.article.show_story(place.story, place.offset)
        self._name_story()
        self._see_to_findings()
        self._follow(self.article.cursor)
        self._link(place.story)

    def _see_to_findings(self) -> None:
        self._failure = None
        self.refresh_bindings()
        if self.story.analysis is None:
            self.title_bar.working = "Looking for findings"
            self._say_about_panes()
            self._analyse(self.story)
        else:
            # An analysis of the story before may still be on its way.
            self.workers.cancel_group(self, "analysis")
            self._findings_are_there()

    @work(group="analysis", exclusive=True)
    async def _analyse(self, story: Story) -> None:
        from ..analysing import analysed

        def progress(step: str) -> None:
            self.post_message(messages.AnalysisProgress(story.id, step))

        try:
            done = await analysed(story, self._model, progress)
        except (StoryviewError, OSError, ValueError) as error:
            self.post_message(messages.AnalysisFailed(story.id, str(error)))
        else:
            self.post_message(messages.AnalysisFinished(done))

    def on_analysis_progress(self, message: messages.AnalysisProgress) -> None:
        """Say what the analysis is at."""
        if message.story == self.story.id and self.title_bar.working:
            step = one_line(message.step)
            self.title_bar.working = step[:1].upper() + step[1:]

    def on_analysis_finished(self, message: messages.AnalysisFinished) -> None:
        """Mark the findings and fill the panes."""
        if message.story.id != self.story.id:
            return
        # The references may have been linked since the analysis began.
        self.story = message.story.model_copy(update={"references": self.story.references})
        self.findings = Findings(self.story, linked=self._linked)
        self._findings_are_there()
        self._follow(self.article.cursor)

    def on_analysis_failed(self, message: messages.AnalysisFailed) -> None:
        """Say why there are no findings; the article stays readable."""
        if message.story != self.story.id:
            return
        self._failure = message.reason
        self.title_bar.working = ""
        self.title_bar.state = "The analysis failed"
        self._say_about_panes()
        self.refresh_bindings()

    def _findings_are_there(self) -> None:
        self.title_bar.working = ""
        self.title_bar.state = one_line(self.story.analysis.model) if self.story.analysis else ""
        self._say_about_panes()

    def _say_about_panes(self) -> None:
        """Set the notice above the panes: a failure, the analysis on its way, or a narrowed view."""
        if self.findings is not None:
            self.notice = about_panes(self.findings, self._failure)
        if self._export is not None:
            self._export.story = self.story
            self._export.missing = missing(self.story, self._failure)

    # Cursor and rows follow one another

    def _here(self, offset: int | None = None) -> Place:
        return Place(self.path, self.story, self.article.cursor if offset is None else offset)

    def _follow(self, offset: int, pointed: bool = False) -> None:
        """Make the finding at `offset` current, and its row; one that was pointed at comes to the front."""
        findings = self.findings
        if findings is None or not self._furnished:
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
        """Tell of the finding that the keys are at: the row in a pane that has them, else the current one."""
        if self._furnished:
            rows = self.panes.list_of(self.panes.front)
            self.detailed = rows.finding if rows.has_focus else self.current

    def on_descendant_focus(self) -> None:
        """Tell of another finding when the keys go to a pane or to the article."""
        self._detail()

    def _go(self, finding: Finding) -> None:
        """Scroll to a finding, mark it and its row."""
        self._trail.jump(self._here())
        self.current = finding
        self.article.go(finding.start, finding.end)
        self.panes.point_at(finding)
        self._detail()

    def on_cursor_moved(self, message: messages.CursorMoved) -> None:
        """Let the panes follow the cursor."""
        if message.jump:
            self._trail.jump(self._here(message.before))
        else:
            self._trail.settle()
        self._follow(message.offset, message.pointed)

    def on_row_browsed(self, message: messages.RowBrowsed) -> None:
        """Let the article follow the pane."""
        if self.findings and (finding := self.findings.by_id.get(message.finding)):
            self._go(finding)

    def on_row_chosen(self, message: messages.RowChosen) -> None:
        """Open a reference; go to anything else and read on from there."""
        finding = self.findings.by_id.get(message.finding) if self.findings else None
        if finding is None:
            return
        self._go(finding)
        self._trail.settle()
        if isinstance(finding.item, Reference):
            self._open(self.story, finding.item)
        else:
            self.article.focus()

    def on_enter_pressed(self, message: messages.EnterPressed) -> None:
        """Go to the row of the finding under the cursor."""
        if not self._furnished:
            return
        finding = self.current or (self.findings.at(message.offset) if self.findings else None)
        if finding is None:
            self._say("Nothing was found under the cursor")
            return
        self.panes.point_at(finding)
        self.action_pane(finding.kind)

    def action_pane(self, kind: Kind) -> None:
        """Bring a pane to the front and give it the keys."""
        self.panes.bring(kind)
        rows = self.panes.list_of(kind)
        rows.focus()
        # Without a row of its own the pane starts near the cursor; the article stays where it is.
        if (
            rows.finding is None
            and self.findings
            and (near := self.findings.nearest(self.article.cursor, kind))
        ):
            self.panes.point_at(near)
        self._detail()

    def action_details(self) -> None:
        """Show one row with all that is known of it, or all rows again."""
        self.panes.toggle_details()
        # The panes may take rows from the article, and the cursor must stay in sight.
        self.call_after_refresh(self.article.go, self.article.cursor)

    def action_other_side(self) -> None:
        """Give the keys to the pane in front, or back to the article."""
        if self.article.has_focus:
            self.action_pane(self.panes.front)
        else:
            self.article.focus()

    # Quotes and parties

    def action_quote(self, step: int) -> None:
        """Go to the next or previous quote, round the end if need be."""
        cursor, current = self.article.cursor, self.current
        # Keys typed fast come before word of where the last one led: then the cursor alone tells.
        here = current if current is not None and current.holds(cursor) else None
        found = self.findings.next_quote(cursor, here, step) if self.findings else None
        if found is None:
            why = missing(self.story, self._failure)
            self._say(f"No quotes: {why}" if why else "There are no quotes")
            return
        quote, wrapped = found
        self.panes.bring("quote")
        self._go(quote)
        if wrapped:
            self._say("From the last quote to the first" if step > 0 else "From the first quote to the last")

    def action_narrow(self) -> None:
        """Show one party's quotes and actions alone, or all again."""
        if self.findings is None:
            return
        if self.findings.only is not None:
            self._narrow(None)
            return
        row = self.panes.list_of("party").finding if self.panes.list_of("party").has_focus else None
        finding = row or self.current
        if finding is None or not finding.parties:
            self._say("No party here: go to a party or its quote first")
        else:
            self._narrow(finding.parties[0])

    def _narrow(self, party: str | None) -> None:
        kept = self.current
        self.findings = Findings(self.story, party, self._linked)
        # What was current is kept if it is still shown; a reference may have changed.
        self.current = self.findings.by_id.get(kept.id) if kept else None
        for finding in (self.current, self.findings.by_id.get(party) if party else None):
            if finding is not None:
                self.panes.point_at(finding)
        self._detail()
        self._say_about_panes()

    # Searching

    async def action_search(self) -> None:
        """Let the reader type a phrase."""
        if self.search_bar is None:
            from ..widgets.search_bar import SearchBar

            self.search_bar = SearchBar()
            await self.mount(self.search_bar)
        self._searching = False
        self._search_began = self.article.cursor
        self.search_bar.open()
        self.refresh_bindings()

    def watch_search(self) -> None:
        """Count the places in the search field, which is made when it is first wanted."""
        if self.search_bar is not None:
            self.search_bar.search = self.search

    def on_search_typed(self, message: messages.SearchTyped) -> None:
        """Show the first place of the phrase while it is typed."""
        self.search = search(self.story.text, message.phrase, self._search_began)
        start, end = self.search.current or (self._search_began, self._search_began + 1)
        self.article.go(start, end)

    def on_search_accepted(self) -> None:
        """Go on in the article with n and N."""
        self.article.focus()
        if not self.search.phrase.strip():
            self._end_search()
            return
        self._searching = True
        if self.search.matches:
            self._trail.leave(self._here(self._search_began))
            self._follow(self.article.cursor)
        self.refresh_bindings()

    def on_search_left(self) -> None:
        """Return to where the search began."""
        self._end_search()
        self.article.go(self._search_began)
        self.article.focus()

    def action_match(self, step: int) -> None:
        """Go to the next or previous place of the phrase, round the end if need be."""
        if not self.search.matches:
            self._say("The phrase is not in the article")
            return
        self.search, wrapped = self.search.step(step)
        if self.search.current:
            self.article.go(*self.search.current)
            self._follow(self.article.cursor)
        if wrapped:
            self._say("From the last place to the first" if step > 0 else "From the first place to the last")

    def _end_search(self) -> None:
        self._searching = False
        self.search = Search()
        if self.search_bar is not None:
            self.search_bar.close()
        self.refresh_bindings()

    def action_leave(self) -> None:
        """End what is under way: the search, else the narrowed view, else the stay in the panes."""
        if self.search_bar is not None and self.search_bar.display:
            self._end_search()
        elif self.findings and self.findings.only is not None:
            self._narrow(None)
        else:
            self.clear_selection()
            self.article.focus()

    # Other stories, export

    @work(thread=True, group="linking", exclusive=True)
    def _link(self, story: Story) -> None:
        from ..following import linked

        self.post_message(messages.ReferencesLinked(story.id, linked(story)))

    def on_references_linked(self, message: messages.ReferencesLinked) -> None:
        """Tell in the rows which references can be opened; findings that came meanwhile stay."""
        if message.story != self.story.id or self.findings is None:
            return
        self._linked = True
        self.story = self.story.model_copy(update={"references": message.references})
        if message.references:
            self._narrow(self.findings.only)

    @work(thread=True, group="opening", exclusive=True)
    def _open(self, story: Story, reference: Reference) -> None:
        from ..following import followed

        try:
            path, found = followed(story, reference)
        except (StoryviewError, OSError) as error:
            self.post_message(messages.OpeningFailed(str(error)))
        else:
            self.post_message(messages.StoryOpened(path, found))

    def on_story_opened(self, message: messages.StoryOpened) -> None:
        """Show the story that a reference led to."""
        self._trail.leave(self._here())
        self._show_story(Place(message.path, message.story, 0))
        self.article.focus()
        self._say(f"Opened {message.path.name}; b goes back")

    def on_opening_failed(self, message: messages.OpeningFailed) -> None:
        """Say why a reference can't be opened."""
        self.notify(one_line(message.reason, 600), severity="warning", markup=False)

    def action_back(self) -> None:
        """Return to the place before the last jump, in this story or the one before."""
        place = self._trail.back()
        if place is None:
            self._say("This is where you began")
        elif place.story.id != self.story.id:
            self._show_story(place)
        else:
            self.article.go(place.offset)
            self._follow(self.article.cursor)

    def action_export(self) -> None:
        """Ask for a format and a file, and write the story."""
        from .export import ExportScreen

        self._export = ExportScreen(self.story, missing(self.story, self._failure))
        self.app.push_screen(self._export, self._export_closed)

    def _export_closed(self, _: None) -> None:
        self._export = None

    def action_help(self) -> None:
        """Show the keys that work here and what the marks mean."""
        from .help import HelpScreen

        self.app.push_screen(HelpScreen(self.active_bindings, self.article.legend()))

    def action_retry(self) -> None:
        """Analyse again after a failure."""
        self._see_to_findings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Give `n` to the search while there is one; offer another try only after a failure."""
        if self._early is not None:
            return None
        if action == "match":
            return self._searching
        if action == "retry":
            return self._failure is not None
        if action == "search":
            return self._searching or self.search_bar is None or not self.search_bar.display
        return True

    def _say(self, text: str) -> None:
        """Remark on something where it hides neither text nor panes."""
        self.title_bar.say(one_line(text))
