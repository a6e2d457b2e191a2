"""The way back and forth: the places that the reader left by a jump."""

from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from ..model.story import Story

# So many places are remembered.
_LONGEST = 500


@dataclass(frozen=True, slots=True)
class Place:
    """Where the reader was: the story, its file and the offset of the cursor."""

    path: Path | None
    story: Story
    offset: int

    def is_at(self, other: "Place") -> bool:
        """Whether both are one place, however much is known of the story."""
        return (self.story.id, self.offset) == (other.story.id, other.offset)


@dataclass(slots=True)
class Trail:
    """The places to go back to, the last one last, and those to go forward to, the next one last.

    A run of jumps (from quote to quote, down the rows of a pane) leaves one place, the one from
    which the run started; the reader's own step in the article ends a run.
    """

    places: list[Place] = field(default_factory=list)
    ahead: list[Place] = field(default_factory=list)
    jumping: bool = False

    def jump(self, place: Place) -> None:
        """Note that the reader leaves `place` by a jump inside the story."""
        if not self.jumping:
            self.leave(place)
        self.jumping = True

    def leave(self, place: Place) -> None:
        """Note `place` in any case, e.g. since another story is opened; what was ahead is given up."""
        if not self.places or not self.places[-1].is_at(place):
            self.places.append(place)
            del self.places[:-_LONGEST]
        self.ahead.clear()
        self.jumping = False

    def settle(self) -> None:
        """The reader goes on from here: the next jump leaves a place again."""
        self.jumping = False

    def back(self, here: Place) -> Place | None:
        """The last place, from which `here` is ahead, or None at the start of the trail."""
        return self._turn(self.places, self.ahead, here)

    def forward(self, here: Place) -> Place | None:
        """The place that the reader came back from, or None at the end of the trail."""
        return self._turn(self.ahead, self.places, here)

    def _turn(self, towards: list[Place], behind: list[Place], here: Place) -> Place | None:
        self.jumping = False
        while towards and towards[-1].is_at(here):
            towards.pop()
        if not towards:
            return None
        behind.append(here)
        return towards.pop()

    def way(self) -> list[Place]:
        """A place of each story on the way here, in order; a story that was left and met again twice."""
        return [next(places) for _, places in groupby(self.places, key=lambda place: place.story.id)]
