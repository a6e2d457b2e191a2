"""The reader's hand on the story's screen: what is done is kept at once, shown at once, and taken back."""

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from ...model.errors import StoryviewError
from ...model.lens import Lens
from ...model.wording import count
from ..checking import next_unchecked, target_of
from ..findings import Finding, Findings
from ..keys import REVIEW_KEYS
from ..notices import missing
from ..rejected import with_rejected
from ..review_words import (
    about_journal,
    about_orphans,
    about_place,
    about_redo,
    about_trouble,
    about_undo,
)
from ..rows import one_line
from ..trail import Place
from .copying import CopyingScreen

if TYPE_CHECKING:
    from ...model.review.entries import Entry
    from ...model.review.session import ReviewSession
    from ..key_names import KeyOf

# How often the journal is looked at for what other programs have added, in seconds.
_NOW_AND_THEN = 2.0


class ReviewScreen(CopyingScreen):
    """A story whose findings the reader confirms and rejects.

    The review is opened when the story has one, or when the reader does the first thing.
    """

    BINDINGS: ClassVar[list[BindingType]] = [*REVIEW_KEYS]

    _review: "ReviewSession | None" = None
    _review_problem: str | None = None
    _rejected_shown = False
    _told_place = False
    # How many entries are kept in a file of the reader's choice.
    _kept_elsewhere = 0
    # Of how many changes in no file the reader was told when they wanted to leave.
    _told_unkept = 0

    # The review of the story that is shown

    def _keep_up_with_others(self) -> None:
        """Show from now on what other programs add to the review."""
        self.set_interval(_NOW_AND_THEN, self._look_for_others)

    def _put_review_away(self) -> None:
        """Go back to the story as it was analysed: another story comes, or other findings do."""
        if self._review is not None:
            self.story = self._review.analysed
        self._review = self._review_problem = None

    def _take_up_review(self) -> None:
        """Show the review of the story, if there is one."""
        from ...model.review.location import places

        if self._review is not None or self.story.analysis is None:
            return
        if any(path.exists() for path in places(self.story)) and self._opened_review() is not None:
            self._show_review()

    def _opened_review(self) -> "ReviewSession | None":
        """The review, opened if need be; None where its journal can't be used, which is told."""
        if self._review is not None:
            return self._review
        from ...model.review.session import open_review

        try:
            review = open_review(self.story, self.settings.reader)
        except StoryviewError as error:
            if self._review_problem != str(error):
                self._review_problem = str(error)
                self._warn(f"Nothing can be corrected here: {error}")
            return None
        self._review, self._review_problem = review, None
        if told := about_journal(review.store, review.reviewed, self.key):
            self._warn(" ".join(told))
        return review

    def _warn(self, text: str) -> None:
        self.notify(one_line(text, 800), severity="warning", timeout=12, markup=False)

    def _here(self, offset: int | None = None) -> Place:
        """A place in the story as it was analysed: what is kept of it is replayed when it is shown again."""
        here = super()._here(offset)
        return Place(here.path, self._review.analysed, here.offset) if self._review is not None else here

    def _made_findings(self, lens: Lens) -> Findings:
        """The findings with what became of them, rejected ones among them if the reader likes."""
        if self._review is None:
            return super()._made_findings(lens)
        reviewed = self._review.reviewed
        story = with_rejected(self.story, reviewed) if self._rejected_shown else self.story
        return Findings(story, lens, self._linked, self.view, reviewed, before=self.findings)

    def _show_review(self) -> None:
        """Show the story as the review has it; cursor, rows and lens stay where they can."""
        if self._review is None:
            return
        reviewed = self._review.reviewed.story
        self.story = reviewed.model_copy(update={"references": self.story.references})
        lens = self.lens
        if lens.party is not None and self.story.party(lens.party) is None:
            lens = lens.narrowed(None)
        self._put_on(lens)
        if self.current is None:
            self._follow(self.article.cursor)
        self.refresh_bindings()

    def _look_for_others(self) -> None:
        """Take in what other programs have added meanwhile."""
        if not self.is_current or self.title_bar.working:
            return
        if self._review is None:
            if self._review_problem is None:
                self._take_up_review()
            return
        orphans = len(self._review.reviewed.orphans)
        try:
            changed = self._review.refresh()
        except StoryviewError as error:
            if self._review_problem != str(error):
                self._review_problem = str(error)
                self._warn(str(error))
            return
        if changed:
            self._show_review()
            self._say("Changes of another program were taken in")
            if (now := len(self._review.reviewed.orphans)) > orphans:
                self._warn(about_orphans(now - orphans, self.key))

    # Doing something

    def _change(self, change: "Callable[[ReviewSession], object]", said: str = "") -> bool:
        """Change something, keep it, show it and say so; False where nothing was changed.

        Args:
            change: does it.
            said: what to say of it.
        """
        if self.title_bar.working:
            self._say("Not yet: the analysis is not finished")
            return False
        if (review := self._opened_review()) is None:
            self._say("Nothing was changed: the journal can't be used")
            return False
        try:
            change(review)
        except StoryviewError as error:
            self._say(str(error))
            return False
        self._show_review()
        if said:
            self._say(said)
        self._tell_whether_kept()
        return True

    def _tell_whether_kept(self) -> None:
        """Tell where changes are kept, if not beside the story, and when they are not."""
        if self._review is None:
            return
        store = self._review.store
        if store.trouble is not None:
            self._warn(about_trouble(store.trouble, self.key))
        elif store.elsewhere is not None and not self._told_place:
            self._told_place = True
            self._warn(about_place(store.elsewhere))

    def _checkable(self) -> tuple[Finding, str] | None:
        """The finding that the keys are at, and the id of what they change of it; if none, that is said."""
        finding = self.detailed
        if self.findings is None or finding is None:
            why = missing(self.story, self._failure)
            self._say(f"Nothing to check: {why}" if why else "Nothing here to check: go to a finding first")
            return None
        target = target_of(self.findings, finding, self.article.cursor)
        if target is None:
            self._say("References are not checked: they stand in the text")
            return None
        return finding, target

    def action_confirm(self) -> None:
        """Say that a finding is right, and go to the next one that nobody has checked."""
        if (at := self._checkable()) is not None:
            finding, id_ = at
            self._check(finding, lambda review: review.confirm(id_), "Confirmed")

    def action_reject(self) -> None:
        """Say that there is no such finding, and go to the next one that nobody has checked."""
        if (at := self._checkable()) is not None:
            finding, id_ = at
            self._check(
                finding,
                lambda review: review.reject(id_),
                f"Rejected; {self.key('review.undo')} takes it back",
            )

    def _check(self, finding: Finding, change: "Callable[[ReviewSession], object]", said: str) -> None:
        before = self.findings
        if not self._change(change) or before is None or self.findings is None:
            return
        if (found := next_unchecked(before, finding, self.findings)) is None:
            self._say(f"{said}. Nothing unchecked is left here")
            return
        self.panes.bring(found.kind)
        self._go(found)
        self._say(said)

    def action_undo_change(self) -> None:
        """Take back the last change."""
        self._turn_time(lambda review: review.undo(), about_undo, "There is nothing to take back")

    def action_redo_change(self) -> None:
        """Do again what was taken back last."""
        self._turn_time(lambda review: review.redo(), about_redo, "There is nothing to do again")

    def _turn_time(
        self,
        turn: "Callable[[ReviewSession], Entry | None]",
        about: "Callable[[Entry, KeyOf], str]",
        nothing: str,
    ) -> None:
        turned: list[Entry | None] = []
        if not self._change(lambda review: turned.append(turn(review))):
            return
        if (entry := turned[0]) is None:
            self._say(nothing)
            return
        target = getattr(entry, "target", None)
        finding = self.findings.by_id.get(getattr(target, "id", "")) if self.findings else None
        if finding is not None:
            self.panes.bring(finding.kind)
            self._go(finding)
        self._say(about(entry, self.key))

    def action_show_rejected(self) -> None:
        """Show what was rejected among the findings, or hide it again."""
        counts = self.story.review
        if not self._rejected_shown and not (counts and counts.rejected):
            self._say("Nothing was rejected")
            return
        self._rejected_shown = not self._rejected_shown
        self._show_review()
        self._say("What was rejected is shown, struck out" if self._rejected_shown else "It is hidden again")

    @property
    def _unkept(self) -> int:
        """How many changes are in no file."""
        if self._review is None or len(self._review.store.entries) == self._kept_elsewhere:
            return 0
        return len(self._review.store.pending)

    def may_leave(self) -> bool:
        """Whether nothing is lost when the reader leaves, or the reader wants so although they were told."""
        unkept = self._unkept
        if self._review is None or unkept == self._told_unkept or self._review.store.retry():
            return True
        self._told_unkept = unkept
        lost, keep, leave = count(unkept, "change"), self.key("review.keep"), self.key("app.quit")
        where = f"{keep} keeps them elsewhere; {leave} again leaves"
        self._warn(f"{lost} can't be written and would be lost: {where}")
        return False

    def on_unmount(self) -> None:
        """Try a last time to write what is not on the disk."""
        if self._unkept and self._review is not None:
            self._review.store.retry()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to keep changes where some are not kept."""
        if action == "keep_changes":
            return self._unkept > 0
        return super().check_action(action, parameters)
