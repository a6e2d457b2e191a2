"""The official acts of a story in order of time."""

from dataclasses import dataclass
from datetime import date

from .acts import Act, acts
from .iso_dates import days
from .story import Story


@dataclass(frozen=True, slots=True)
class Dated:
    """An act with the first and last day of the time in which the story puts it."""

    act: Act
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Timeline:
    """Acts in order of the day on which their time begins, and those without a date in order of the text."""

    dated: tuple[Dated, ...]
    undated: tuple[Act, ...]


def timeline(story: Story) -> Timeline:
    """The acts of a story in order of time.

    Of acts that begin on the same day the shorter time comes first: what was on the first of a
    month before what was some time in it. An act whose date can't be understood has none.
    """
    dated, undated = [], []
    for act in acts(story):
        span = days(act.action.when or "")
        if span is None:
            undated.append(act)
        else:
            dated.append(Dated(act, *span))
    dated.sort(key=lambda one: (one.first, one.last, one.act.action.trigger.start))
    return Timeline(tuple(dated), tuple(undated))
