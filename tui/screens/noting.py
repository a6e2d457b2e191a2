"""Selecting, noting and highlighting on the story's screen, and the list of what was noted."""

from typing import TYPE_CHECKING

from ...model.story import Span
from ..extents import trimmed
from ..review_words import about_trouble
from ..wishes import COLOURS, OWN, TAKE_AWAY, Choice, tags_of
from .reviewing import ReviewScreen

if TYPE_CHECKING:
    from ..dossier_rows import Goal


class NotingScreen(ReviewScreen):
    """A story on which the reader selects words, writes notes and lays colours."""

    # Selecting

    def action_select(self) -> None:
        """Select from the cursor on, or leave the selection as it is."""
        if self.article.is_selecting:
            self.article.end_selecting()
            make, note, colour, copy = self._keys_of_selection()
            self._say(f"Selected: {make} makes a finding, {note} a note, {colour} a highlight, {copy} copies")
            return
        self.article.focus()
        self.article.begin_selecting()
        *keys, last = self._keys_of_selection()
        self._say(f"Selecting: move to the last word, then {', '.join(keys)} or {last}")

    def _keys_of_selection(self) -> list[str]:
        """The keys that make something of a selection."""
        return [self.key(id_) for id_ in ("review.change", "review.note", "review.highlight", "copy.cited")]

    def _deselect(self) -> None:
        """Keep what the cursor draws out."""
        if not self.article.is_selecting:
            super()._deselect()

    def _end_selecting(self) -> bool:
        """Forget the selection; whether there was any."""
        was = self.article.is_selecting
        self.article.end_selecting()
        self.clear_selection()
        return was

    def _selected_span(self) -> Span | None:
        """What is selected, without quotation marks and spaces round it."""
        selected = self.article.selected
        return trimmed(self.story.text, *selected) if selected is not None else None

    def _noted(self) -> tuple[Span, str | None] | None:
        """What a note or highlight is for: the selection, else the finding the keys are at, by its id."""
        if (span := self._selected_span()) is not None:
            return span, None
        if self.detailed is None or self.detailed.kind == "reference":
            select = self.key("review.select")
            self._say(f"Nothing here to note: go to a finding, or select words with {select} or the mouse")
            return None
        if (at := self._checkable()) is None:
            return None
        finding, id_ = at
        places = [m for m in finding.places if m.role in ("content", "trigger", "mention")]
        here = next((m for m in places if m.start <= self.article.cursor < m.end), places[0])
        return Span(start=here.start, end=here.end), id_

    # Notes

    def action_note(self) -> None:
        """Write a note, or change the one that is there."""
        if (at := self._noted()) is None:
            return
        from .writing import Field, WritingScreen

        span, about = at
        here = (n for n in self.story.notes if (about and n.about == about) or n.overlaps(span))
        note = next(here, None)
        tags = " ".join(note.tags) if note else ""

        def written(texts: tuple[str, ...] | None) -> None:
            if texts is None:
                return
            text, typed = texts
            self._end_selecting()
            if note is not None and not (text or typed):
                self._change(lambda review: review.reject(note.id), "The note is taken away")
            elif note is not None:
                self._change(
                    lambda review: review.change_note(note.id, text=text, tags=tags_of(typed)), "Noted"
                )
            elif text or typed:
                self._change(lambda review: review.add_note(span, text, tags_of(typed), about), "Noted")

        fields = (Field("Note", note.text if note else ""), Field("Tags", tags))
        self.app.push_screen(WritingScreen("A note" if note is None else "Change the note", fields), written)

    # Colours

    def action_highlight(self) -> None:
        """Lay a colour over what is selected, or over the finding that the keys are at."""
        if (at := self._noted()) is None:
            return
        from .choice import ChoiceScreen

        span, _ = at
        here = [mark for mark in self.story.highlights if mark.overlaps(span)]
        used = dict.fromkeys((*(mark.colour for mark in self.story.highlights), *COLOURS))
        choices = [Choice(colour, colour) for colour in used]
        if here:
            choices.append(Choice(TAKE_AWAY, "no colour", f"takes {here[0].colour} away"))

        def chosen(choice: Choice | None) -> None:
            if choice is None:
                return
            from ..widgets.visual import colour_of

            colour = choice.title if choice.value == OWN else choice.value
            if choice.value == TAKE_AWAY:
                self._end_selecting()
                self._change(lambda review: review.reject(here[0].id), "The colour is taken away")
            elif colour_of(colour) is None:
                self._say(f"No colour is called {colour}: try teal, gold or #ffcc00")
            else:
                self._end_selecting()
                self._change(lambda review: review.add_highlight(span, colour), "Highlighted")

        self.app.push_screen(ChoiceScreen("Which colour", choices, own="a colour of your own"), chosen)

    # What there is

    def action_list_review(self) -> None:
        """List notes, highlights, what was checked, and what found no place."""
        if self.findings is None or self._review is None:
            self._say("Nothing was noted or corrected yet")
            return
        from .notes import NotesScreen

        def closed(goal: "Goal | None") -> None:
            if goal is not None and goal.start < 0:
                self._place_orphan(goal.finding)
            elif goal is not None:
                self._go_to_goal(goal)

        self.app.push_screen(NotesScreen(self.findings, self.article.legend()), closed)

    def _go_to_goal(self, goal: "Goal") -> None:
        raise NotImplementedError

    def _place_orphan(self, entry: str) -> None:
        raise NotImplementedError

    # What is not on the disk

    def action_keep_changes(self) -> None:
        """Try again to write what is not on the disk; if that fails, ask where else to write it."""
        if self._review is None:
            return
        store = self._review.store
        if store.retry():
            self._say("All changes are on the disk")
            self.refresh_bindings()
            return
        from pathlib import Path

        from ...model.errors import StoryviewError
        from .export import typed_path
        from .writing import Field, WritingScreen

        self._warn(about_trouble(store.trouble or "", self.key))

        def written(texts: tuple[str, ...] | None) -> None:
            if texts is None or not texts[0]:
                return
            try:
                path = Path(typed_path(texts[0]))
                store.save_copy(path)
            except (StoryviewError, OSError, ValueError) as error:
                self._warn(f"Not written: {error}")
            else:
                self._kept_elsewhere = len(store.entries)
                self._warn(f"All changes are in {path}. `storyview review STORY --add` takes them in again.")

        self.app.push_screen(WritingScreen("Keep the changes elsewhere", (Field("File"),)), written)
