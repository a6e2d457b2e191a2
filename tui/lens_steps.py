"""From finding to finding: the next one and the one before, round the end."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .findings import Finding


class Step(NamedTuple):
    """Where a step leads: the finding, its number from 1 on, and whether the way led round the end."""

    finding: Finding
    number: int
    wrapped: bool


class Steps:
    """The findings that the keys lead through."""

    def __init__(self, found: Sequence[Finding], *, in_order: bool) -> None:
        """A way through `found`, which stand `in_order` of the text or in one of their own."""
        self.found = found
        self._starts = [finding.start for finding in found] if in_order else None
        self._numbers = {finding.id: number for number, finding in enumerate(found)}
        # Where the last step led; a way that is not in order of the text is gone on from there.
        self._last: int | None = None

    def take(self, offset: int, current: Finding | None, step: int) -> Step | None:
        """The finding after (`step` 1) or before (-1) the current one.

        Args:
            offset: the place of the cursor, from where to look when no finding of these is current.
            current: the finding under the cursor.
            step: 1 or -1.

        Returns:
            None when there is no finding at all.
        """
        if not self.found:
            return None
        here = self._numbers.get(current.id) if current is not None else None
        if here is None and self._starts is None:
            here = self._last
        if here is not None:
            at = here + step
        elif self._starts is None:
            at = 0 if step > 0 else len(self.found) - 1
        else:
            at = bisect_right(self._starts, offset) if step > 0 else bisect_left(self._starts, offset) - 1
        self._last = number = at % len(self.found)
        return Step(self.found[number], number + 1, not 0 <= at < len(self.found))
