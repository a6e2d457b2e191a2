"""A scale of time: where a day lies on it, and which days to write under it."""

from dataclasses import dataclass
from datetime import date, timedelta

from ..iso_dates import written

_MOST_TICKS = 4


@dataclass(frozen=True, slots=True)
class Tick:
    """A day that is written on the scale; `side` tells on which side of it there is room for words."""

    x: float
    words: str
    side: str


@dataclass(frozen=True, slots=True)
class TimeScale:
    """The days from `first` to `last`, from `left` to `right`."""

    first: date
    last: date
    left: float
    right: float

    def x(self, day: date) -> float:
        """Where a day lies; the middle where there is but one."""
        days = (self.last - self.first).days
        if not days:
            return (self.left + self.right) / 2
        return self.left + (self.right - self.left) * (day - self.first).days / days

    def ticks(self) -> tuple[Tick, ...]:
        """The first day, the last, and where there are more some between, evenly."""
        days = (self.last - self.first).days
        parts = min(days, _MOST_TICKS - 1)
        places = [self.first + timedelta(days * n // parts) for n in range(parts)] if parts else []
        found = []
        for day in (*places, self.last):
            side = "middle" if not parts else "start" if day == self.first else "middle"
            if parts and day == self.last:
                side = "end"
            found.append(Tick(round(self.x(day), 1), written(day.isoformat()), side))
        return tuple(found)
