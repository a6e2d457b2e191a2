"""From finding to finding in order of the text: the stops of one kind, or of one party."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from .findings import Finding, Findings
from .marks import Kind

_STOPS = frozenset(("trigger", "mention", "reference"))


class Stop(NamedTuple):
    """A place in the text to stop at, and the finding that it belongs to."""

    start: int
    end: int
    finding: Finding


class Way:
    """Stops in order of the text, at most one at each offset."""

    def __init__(self, stops: Iterable[Stop]) -> None:
        """Order the stops; of several at one offset the longest is kept."""
        self.stops: list[Stop] = []
        for stop in sorted(stops, key=lambda stop: (stop.start, -stop.end)):
            if not self.stops or self.stops[-1].start != stop.start:
                self.stops.append(stop)
        self._starts = [stop.start for stop in self.stops]

    def next(self, offset: int, step: int) -> tuple[Stop, int, bool] | None:
        """The stop after (`step` 1) or before (-1) an offset.

        Returns:
            The stop, its number from 1 on, and whether the way led round the end; None without stops.
        """
        if not self.stops:
            return None
        if step > 0:
            at = bisect_right(self._starts, offset)
        else:
            here = bisect_left(self._starts, offset)
            at = here - 1
            # In the midst of a stop the former one is not that stop's own beginning.
            if at >= 0 and offset < self.stops[at].end and offset not in self._starts[here : here + 1]:
                at -= 1
        wrapped = not 0 <= at < len(self.stops)
        at %= len(self.stops)
        return self.stops[at], at + 1, wrapped


class Ways:
    """The ways through the findings of a story, each made when it is first gone."""

    def __init__(self, findings: Findings) -> None:
        """The ways through `findings`."""
        self.findings = findings
        self._of_kind: dict[Kind, Way] = {}
        self._of_party: dict[str, Way] = {}

    def of_kind(self, kind: Kind) -> Way:
        """From one finding of `kind` to the next; of parties and actions each mention and report counts."""
        if kind not in self._of_kind:
            self._of_kind[kind] = Way(s for found in self.findings.of_kind[kind] for s in _stops(found))
        return self._of_kind[kind]

    def of_party(self, party: str) -> Way:
        """Through all that the story tells of a party: where it is named, speaks and acts."""
        if party not in self._of_party:
            kinds = self.findings.of_kind
            found = [f for kind in ("quote", "action") for f in kinds[kind] if party in f.parties]
            named = [f for f in kinds["party"] if f.id == party]
            self._of_party[party] = Way(s for finding in (*found, *named) for s in _stops(finding))
        return self._of_party[party]


def _stops(finding: Finding) -> list[Stop]:
    if finding.kind == "quote":
        return [Stop(finding.start, finding.end, finding)]
    return [Stop(mark.start, mark.end, finding) for mark in finding.places if mark.role in _STOPS]
