"""How certain an act is, and on what word that rests."""

from dataclasses import dataclass

from ...story import ActionStatus

# The most guarded first.
_GUARDED: tuple[ActionStatus, ...] = ("denied", "threatened", "alleged", "planned", "ongoing", "done")


@dataclass(frozen=True, slots=True)
class Reading:
    """What the grammar around a trigger says of the act.

    Attributes:
        status: the status, or None when no act is reported (a wish, a duty, a condition).
        word: the word that it rests on, empty where it is the plain tense.
    """

    status: ActionStatus | None
    word: str = ""


DONE = Reading("done")


def more_guarded(one: Reading, other: Reading) -> Reading:
    """The one of two readings that claims less; no act at all claims least."""
    if one.status is None or other.status is None:
        return one if one.status is None else other
    return min(one, other, key=lambda reading: _GUARDED.index(reading.status or "done"))
