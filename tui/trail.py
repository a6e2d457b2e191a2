"""The way back: the places that the reader left by a jump."""

from dataclasses import dataclass, field
from pathlib import Path

from ..model.story import Story


@dataclass(frozen=True, slots=True)
class Place:
    """Where the reader was: the story, its file and the offset of the cursor."""

    path: Path | None
    story: Story
    offset: int


@dataclass(slots=True)
class Trail:
    """The places to go back to, the last one last.

    A run of jumps (from quote to quote, down the rows of a pane) leaves one place, the one from
    which the run started; the reader's own step in the article ends a run.
    """

    places: list[Place] = field(default_factory=list)
    jumping: bool = False

    def jump(self, place: Place) -> None:
        """Note that the reader leaves `place` by a jump inside the story."""
        if not self.jumping:
            self.leave(place)
        self.jumping = True

    def leave(self, place: Place) -> None:
        """Note `place` in any case, e.g. since another story is opened."""
        if not self.places or self.places[-1] != place:
            self.places.append(place)
        self.jumping = False

    def settle(self) -> None:
        """The reader goes on from here: the next jump leaves a place again."""
        self.jumping = False

    def back(self) -> Place | None:
        """The last place, taken off the trail, or None at its start."""
        self.jumping = False
        return self.places.pop() if self.places else None
