"""Putting what found no place in this text where it belongs, by hand."""

from typing import TYPE_CHECKING

from ...model.story import Span
from ..extents import trimmed
from ..review_words import deed
from ..rows import first_words, one_line
from ..wishes import Choice
from .noting import NotingScreen

if TYPE_CHECKING:
    from ...model.review.entries import Entry
    from ...model.review.session import ReviewSession

_HERE, _LOOK = "here", "look"


class OrphanScreen(NotingScreen):
    """A story on which the reader puts corrections and notes that found no place."""

    def _place_orphan(self, entry: str) -> None:
        """Offer to put an entry that has no place onto the selection or the finding that the keys are at."""
        from ...model.review.reattaching import former_words, sort_wanted
        from ..note_rows import why_lost
        from .choice import ChoiceScreen

        orphans = self._review.reviewed.orphans if self._review is not None else ()
        lost = next((one for one in orphans if one.entry.id == entry), None)
        if lost is None:
            return
        orphan = lost.entry
        wanted, words = sort_wanted(orphan), former_words(orphan)
        choices = []
        if wanted is not None and (place := self._place_for(wanted)) is not None:
            at, finding, told = place
            choices.append(Choice(_HERE, "put it here", told))
        choices.append(Choice(_LOOK, "leave it", self._what_to_do(wanted)))
        if words:
            choices.append(Choice("", "it stood on", f"“{first_words(words, 70)}”"))
        choices.append(Choice("", "the reason", why_lost(lost)))

        def chosen(choice: Choice | None) -> None:
            if choice is not None and choice.value == _HERE:
                self._end_selecting()
                self._change(lambda review: self._reattach(review, orphan, at, finding), "It has a place now")

        self.app.push_screen(ChoiceScreen(deed(orphan).capitalize(), choices), chosen)

    def _place_for(self, wanted: str) -> tuple[Span | None, str | None, str] | None:
        """Where an entry that wants a selection or a finding can go now, and how that is told."""
        if wanted == "selection":
            selected = self.article.selected
            span = trimmed(self.story.text, *selected) if selected is not None else None
            return None if span is None else (span, None, f"on “{one_line(self.story.piece(span), 60)}”")
        here = self.detailed
        if here is None or here.kind != wanted:
            return None
        words = one_line(self.story.text[here.start : here.end], 60)
        return None, here.id, f"on the {wanted} “{words}”"

    @staticmethod
    def _what_to_do(wanted: str | None) -> str:
        if wanted == "selection":
            return "it is kept; select words and come back to put it on them"
        if wanted is not None:
            one = f"an {wanted}" if wanted == "action" else f"a {wanted}"
            return f"it is kept; go to {one} and come back to put it there"
        return "it is kept"

    @staticmethod
    def _reattach(
        review: "ReviewSession", orphan: "Entry", at: Span | None, finding: str | None
    ) -> str | None:
        return review.reattach(orphan, at, finding)
