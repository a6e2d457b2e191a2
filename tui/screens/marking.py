"""Marks on the story's screen, and where the reader left off: set, gone to, kept between sessions."""

from pathlib import Path

from textual import work

from ...model.quote_view import QuoteView
from ...model.saved_places import Places, PlaceStore
from ...model.story import Story
from ..config.settings import Settings
from .asking import AskingScreen

# How often the place is kept, in seconds, lest a closed terminal takes it along.
_NOW_AND_THEN = 20.0


class MarkScreen(AskingScreen):
    """A story with the reader's marks, which opens where it was left."""

    def __init__(
        self, path: Path | None, story: Story, view: QuoteView, places: PlaceStore, settings: Settings
    ) -> None:
        """A screen that shows `story` where `places` says that it was left."""
        super().__init__(path, story, view, settings)
        self._places = places
        self._marks: dict[str, int] = {}
        self._start = self._take_places(story)

    def _take_places(self, story: Story) -> int:
        """Take the marks of a story, and tell where it was left."""
        kept = self._places.read(story.text)
        self._marks = dict(kept.marks)
        return kept.offset

    def _resume(self) -> None:
        """Say where the story goes on, and keep from now on where the reader is."""
        if self._start:
            self._say(f"Where you left off; {self.key('article.first')} goes to the start")
        self.set_interval(_NOW_AND_THEN, self._keep_meanwhile)

    def _keep(self) -> None:
        """Keep the place and the marks in the story shown."""
        self._places.write(self.story.text, self._here_and_marks())

    def _here_and_marks(self) -> Places:
        return Places(self.article.cursor, dict(self._marks))

    def _keep_meanwhile(self) -> None:
        self._write(self.story.text, self._here_and_marks())

    @work(thread=True, group="places", exclusive=True)
    def _write(self, text: str, places: Places) -> None:
        self._places.write(text, places)

    def on_unmount(self) -> None:
        """Keep the place when the reader leaves."""
        self._keep()

    def action_set_mark(self) -> None:
        """Ask for a letter and mark the place of the cursor with it."""
        self.ask("Mark this place with a letter", self._set_mark)

    def _set_mark(self, letter: str) -> None:
        if not letter.isalnum():
            self._say("Marks are letters and digits")
            return
        moved = letter in self._marks
        self._marks[letter] = self.article.cursor
        self._keep_meanwhile()
        self._say(f"Mark {letter} {'moved' if moved else 'set'}; {self.key('mark.go')} {letter} goes there")

    def action_go_to_mark(self) -> None:
        """Ask for the letter of a mark and go there."""
        if not self._marks:
            self._say(f"There are no marks in this story; {self.key('mark.set')} and a letter sets one")
            return
        letters = " ".join(sorted(self._marks, key=self._marks.__getitem__))
        self.ask(f"Go to which mark? {letters}", self._go_to_mark)

    def _go_to_mark(self, letter: str) -> None:
        offset = self._marks.get(letter)
        if offset is None:
            self._say(f"There is no mark {letter} in this story")
            return
        self._trail.jump(self._here())
        self.article.go(offset)
        self._follow(self.article.cursor)
        self._trail.settle()
        self.article.focus()
