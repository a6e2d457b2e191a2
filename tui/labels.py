"""Short labels for what is in sight: which findings get one, what it is, and where it stands."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from .findings import HEART, Finding, Findings

# The letters under the fingers first.
LETTERS = "asdfghjklqwertyuiopzxcvbnm"


class Target(NamedTuple):
    """A place in the article that a label leads to, and the finding that it belongs to."""

    start: int
    end: int
    finding: Finding


class Label(NamedTuple):
    """A label on the screen: the row and the cell that it begins at, and its letters."""

    row: int
    cell: int
    letters: str


def labels(count: int) -> list[str]:
    """So many labels of one or two letters, none the beginning of another; those of one letter first.

    There are no more than two letters can make, which is more than a screen has rows for.
    """
    several = 0
    while several < len(LETTERS) and len(LETTERS) - several + several * len(LETTERS) < count:
        several += 1
    single = len(LETTERS) - several
    double = (first + second for first in LETTERS[single:] for second in LETTERS)
    return [*LETTERS[:single], *double][:count]


def targets(findings: Findings, top: int, bottom: int) -> list[Target]:
    """What can be gone to between two offsets, in order of the text.

    That is each marked place of a party or an act, each quote once, and of a finding without any
    mark in sight (a party called “she”) its first place.

    Args:
        findings: what is shown.
        top: the first offset in sight.
        bottom: the last one, exclusive.
    """
    found: list[Target] = []
    met: set[str] = set()
    hearts = [mark for mark in findings.marks.within(top, bottom) if mark.role in HEART]
    # The marked places come first: a finding that has one needs no other.
    for mark in sorted(hearts, key=lambda mark: (mark.look is None, mark.start)):
        if mark.finding in met and (mark.look is None or mark.kind == "quote"):
            continue
        met.add(mark.finding)
        found.append(Target(max(mark.start, top), min(mark.end, bottom), findings.by_id[mark.finding]))
    return sorted(found, key=lambda target: target[:2])


def placed(
    ends: Sequence[tuple[int, int]], size: int, cell_of: Callable[[int], tuple[int, int]]
) -> Iterator[tuple[int, tuple[int, int]]]:
    """Find room for a label on each piece of the text; a short piece comes before a long one around it.

    Args:
        ends: where the pieces start and end.
        size: the cells that each label needs.
        cell_of: the row and the cell of an offset.

    Yields:
        The number of a piece and the row and cell of its label; nothing for a piece without room.
    """
    taken: set[tuple[int, int]] = set()
    for number in sorted(range(len(ends)), key=lambda number: ends[number][1] - ends[number][0]):
        start, end = ends[number]
        for offset in range(start, max(end, start + 1)):
            row, cell = cell_of(offset)
            cells = {(row, cell + more) for more in range(size)}
            if not cells & taken:
                taken |= cells
                yield number, (row, cell)
                break
