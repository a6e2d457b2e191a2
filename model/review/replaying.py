"""Replaying again as entries come and go: from the last point that they have in common with before."""

from collections.abc import Iterable, Sequence

from ..story import Story
from .anchors import Places
from .entries import Entry
from .history import counting
from .replay import Replay, Reviewed

KEPT = 8
"""How many of the last entries can be taken back without replaying all that came before."""


class Replayer:
    """Replays the entries of one story; it gives what `replay` gives, sooner where little has changed."""

    def __init__(self, story: Story) -> None:
        """Nothing is replayed yet; `story` is as it was analysed."""
        self._story = story
        self._places = Places(story.text)
        self._ids: list[str] = []
        # What the first so many entries make of the story, the shortest first.
        self._stages: list[tuple[int, Replay]] = []

    def replay(self, entries: Iterable[Entry]) -> Reviewed:
        """What all entries, those taken back among them, make of the story."""
        active = counting(entries)
        ids = [entry.id for entry in active]
        same = next((n for n, pair in enumerate(zip(ids, self._ids, strict=False)) if pair[0] != pair[1]), -1)
        if same < 0:
            same = min(len(ids), len(self._ids))
        self._stages = [stage for stage in self._stages if stage[0] <= same]
        self._ids = ids
        if not active:
            return Reviewed(self._story)
        self._go_on(active)
        return self._stages[-1][1].result()

    def _go_on(self, active: Sequence[Entry]) -> None:
        """Replay what no stage has replayed yet."""
        done = self._stages[-1][0] if self._stages else 0
        if not self._stages or len(active) - done > KEPT or not self._follow(active[done:]):
            done = max(0, len(active) - KEPT)
            first = Replay(self._story, active[:done], self._places)
            unruly = [number for number in range(done, len(active)) if not first.follows(active[number])]
            if unruly:
                done = unruly[-1] + 1
                first = Replay(self._story, active[:done], self._places)
            self._stages = [(done, first)]
        for number in range(done, len(active)):
            self._stages.append((number + 1, self._stages[-1][1].with_one(active[number])))
        del self._stages[: -1 - KEPT]

    def _follow(self, entries: Iterable[Entry]) -> bool:
        return all(self._stages[-1][1].follows(entry) for entry in entries)
