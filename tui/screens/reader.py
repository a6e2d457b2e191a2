"""The reader's screen: all that goes on around a story: analysis, other stories, export, help."""

from pathlib import Path
from typing import TYPE_CHECKING

from textual import work

from ...model.errors import StoryviewError
from ...model.lens import WHOLE, LensView
from ...model.quote_view import QuoteView
from ...model.saved_places import PlaceStore
from ...model.story import Party, Reference, Story
from .. import messages
from ..config.settings import Settings
from ..garbage import resume_collection
from ..notices import missing
from ..rows import one_line
from ..trail import Place
from .correcting import CorrectingScreen

if TYPE_CHECKING:
    from ...model.lens import Lens
    from ..dossier_rows import Goal
    from .export import ExportScreen

# When the line of keys is made and the folder is searched for the stories that references lead to, in seconds
# after all else: kept findings should be seen before.
_SOON = 0.05


class ReaderScreen(CorrectingScreen):
    """One story at a time, with the way back to those before it."""

    def __init__(
        self,
        path: Path | None,
        story: Story,
        model: str | None,
        view: QuoteView,
        places: PlaceStore,
        *,
        settings: Settings,
    ) -> None:
        """A screen that shows `story`, read from `path`, and analyses with the pipeline `model`."""
        super().__init__(path, story, view, places, settings)
        self._model = model
        self._export: ExportScreen | None = None

    def on_mount(self) -> None:
        """See to the findings."""
        self._name_story()
        self._see_to_findings()
        self._follow(self.article.cursor)
        self._keep_telling_where()
        self._keep_up_with_others()
        self._resume()
        self.call_after_refresh(self.set_timer, _SOON, self._add_key_line)

    async def _add_key_line(self) -> None:
        """Show the keys, the last thing that is made when the program starts, and link the references."""
        from ..widgets.key_line import KeyLine

        await self.mount(KeyLine())
        self.refresh_bindings()
        self._link(self.story)
        resume_collection()

    # The story

    def _show_story(self, place: Place) -> None:
        """Show the story of a place; its analysis goes on or starts again if it has none yet."""
        self._keep()
        self._put_review_away()
        self.path, self.story, self._linked = place.path, place.story, False
        self._analysed_to = 0
        self._take_places(place.story)
        self._end_search()
        self.current = None
        self._take_findings()
        self.article.show_story(place.story, place.offset)
        self._name_story()
        self._see_to_findings()
        self._follow(self.article.cursor)
        self._link(place.story)

    def _see_to_findings(self) -> None:
        self._failure = None
        self._put_review_away()
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

        def beginning(begun: Story, end: int) -> None:
            self.post_message(messages.BeginningAnalysed(begun, end))

        try:
            done = await analysed(story.without_findings(), self._model, progress, beginning)
        except (StoryviewError, OSError, ValueError) as error:
            self.post_message(messages.AnalysisFailed(story.id, str(error)))
        else:
            self.post_message(messages.AnalysisFinished(done))

    def on_analysis_progress(self, message: messages.AnalysisProgress) -> None:
        """Say what the analysis is at."""
        if message.story == self.story.id and self.title_bar.working:
            step = one_line(message.step)
            self.title_bar.working = step[:1].upper() + step[1:]

    def on_beginning_analysed(self, message: messages.BeginningAnalysed) -> None:
        """Show what was found in the beginning while the rest is read."""
        if message.story.id == self.story.id and self.title_bar.working:
            self._analysed_to = message.end
            self._take_analysed(message.story)
            self._say_about_panes()

    def on_analysis_finished(self, message: messages.AnalysisFinished) -> None:
        """Mark the findings and fill the panes."""
        if message.story.id == self.story.id:
            self._take_analysed(message.story)
            self._findings_are_there()

    def _take_analysed(self, story: Story) -> None:
        """Show other findings of the same story; cursor and rows stay where they are in the text."""
        # The references may have been linked since the analysis began.
        self.story = story.model_copy(update={"references": self.story.references})
        self._take_findings()
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
        self.call_after_refresh(self._take_up_review)

    def _say_about_panes(self) -> None:
        """Tell the export dialog too what there is to write."""
        super()._say_about_panes()
        if self._export is not None:
            self._export.story = self._to_write
            self._export.missing = missing(self.story, self._failure)

    @property
    def _to_write(self) -> Story:
        """The story as it may be written: with all findings or none."""
        return self.story if self.story.analysis is not None else self.story.without_findings()

    # Leaving

    def action_leave(self) -> None:
        """End what is under way: the search, else the narrowed view, else the stay in the panes."""
        if self._end_selecting():
            return
        if self._search_shown:
            self._end_search()
        elif not self.lens.is_whole:
            self._widen(WHOLE)
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
            self._put_on(self.lens)

    def on_row_chosen(self, message: messages.RowChosen) -> None:
        """Open a party's dossier or a reference; go to anything else and read on from there."""
        finding = self.findings.by_id.get(message.finding) if self.findings else None
        if finding is None:
            return
        if isinstance(finding.item, Party):
            self._open_dossier(finding.id)
            return
        self._go(finding)
        self._trail.settle()
        if isinstance(finding.item, Reference):
            self._open(self.story, finding.item)
        else:
            self.article.focus()

    def on_place_wanted(self, message: messages.PlaceWanted) -> None:
        """Go to a finding and read on from there."""
        if self.findings and (finding := self.findings.by_id.get(message.finding)):
            self._go(finding)
            self._trail.settle()
            self.article.focus()

    def action_dossier(self) -> None:
        """Show all that the story tells of the party that the reader is at."""
        if (party := self._party_here()) is not None:
            self._open_dossier(party)

    def _open_dossier(self, party: str) -> None:
        from .dossier import DossierScreen

        if self.findings is None:
            return
        all_ = self.findings if self.lens.is_whole else self._made_findings(WHOLE)
        dossier = DossierScreen(all_, party, self.article.legend())

        def closed(goal: "Goal | None") -> None:
            if goal is not None:
                self._go_to_goal(goal)
            elif self.findings and (last := self.findings.by_id.get(dossier.party)):
                self.panes.point_at(last)
                self._detail()

        self.app.push_screen(dossier, closed)

    def action_lens(self) -> None:
        """Let the reader choose what to look at alone."""
        if self.findings is None or (why := missing(self.story, self._failure)):
            self._say(f"No lens: {why}")
            return
        from .lenses import LensScreen

        def chosen(lens: "Lens | None") -> None:
            if lens is not None:
                self._look_through(lens)

        self.app.push_screen(LensScreen(self.findings, self.current), chosen)

    def action_timeline(self) -> None:
        """Show the official acts in order of time, and who acts on whom."""
        if not self.story.actions:
            why = missing(self.story, self._failure)
            self._say(f"No timeline: {why}" if why else "There are no official actions")
            return
        from .timeline import TimelineScreen

        all_ = self._made_findings(WHOLE)

        def closed(goal: "Goal | None") -> None:
            if goal is not None:
                self._go_to_goal(goal)

        self.app.push_screen(TimelineScreen(all_, self.article.legend()), closed)

    def _go_to_goal(self, goal: "Goal") -> None:
        """Go to a place; if the lens does not show it, show all again."""
        if self.findings is None:
            return
        finding = self.findings.by_id.get(goal.finding)
        if finding is None or self.findings.only not in (None, *finding.parties):
            self._put_on(WHOLE)
            # Where all findings came meanwhile in the place of the beginning's it may have another id.
            finding = self.findings.by_id.get(goal.finding) or self.findings.at(goal.start)
        if finding is None:
            self.article.go(goal.start, goal.end)
            return
        self.panes.bring(finding.kind)
        self._go(finding, goal.start, goal.end)
        self._trail.settle()
        self.article.focus()

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
        start = self._places.read(message.story.text).offset
        self._show_story(Place(message.path, message.story, start))
        self.article.focus()
        self._say(f"Opened {message.path.name}; {self.key('place.back')} goes back")

    def on_opening_failed(self, message: messages.OpeningFailed) -> None:
        """Say why a reference can't be opened."""
        self.notify(one_line(message.reason, 600), severity="warning", markup=False)

    def action_export(self) -> None:
        """Ask for a format and a file, and write the story."""
        from .export import ExportScreen

        self._export = ExportScreen(
            self._to_write,
            missing(self.story, self._failure),
            self.view,
            self.settings.export_format,
            None if self.lens.is_whole else self._lens_view(),
        )
        self.app.push_screen(self._export, self._export_closed)

    def _lens_view(self) -> LensView:
        """What is looked at now, to be written."""
        name = self.findings.only_name if self.findings else ""
        return LensView(self.view.floor, self.view.stances, self.lens, name)

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
        """Give `n` to the lens; offer another try after a failure, else a choice."""
        if action == "retry":
            return self._failure is not None
        if action in ("stances", "floor"):
            return self._failure is None
        if action in ("through", "quote"):
            return (action == "through") != self.lens.is_whole
        return super().check_action(action, parameters)
