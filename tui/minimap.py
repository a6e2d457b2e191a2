"""What the map beside the article shows: where in the story the findings lie, in signs."""

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from .looks import SIGNS

if TYPE_CHECKING:
    from .findings import Findings

# What stands for few and many names in a cell.
_FEW_TO_MANY = "·•●"
# What comes before another in one cell: own words before told ones, the rarer reference before the act.
_QUOTES = ("direct", "mixed", "indirect")
_POINTS = ("reference", "action")


class Cell(NamedTuple):
    """One sign of the map, how it looks, and the first offset that it stands for."""

    sign: str
    look: str
    start: int


NOTHING = Cell(" ", "", -1)
# Quotes, actions and references, names.
Row: TypeAlias = tuple[Cell, Cell, Cell]


def chart(findings: "Findings", height: int) -> list[Row]:
    """The map of a story's findings, the same share of the text in each of its rows.

    Args:
        findings: what is shown.
        height: how many rows there are.
    """
    length = max(1, len(findings.story.text))
    marks: dict[str, dict[int, tuple[int, int]]] = {}
    for finding in findings.marked.values() if height > 0 else ():
        for begin, end, _, _, _, look in finding.places:
            if look is None:
                continue
            rows = marks.setdefault(look, {})
            top = begin * height // length
            # A name counts once.
            bottom = top if look == "name" else (end - 1) * height // length
            for row in range(top, bottom + 1):
                start, number = rows.get(row, (begin, 0))
                rows[row] = min(start, begin), number + 1
    names = marks.get("name", {})
    most = max((number for _, number in names.values()), default=1)

    def first(looks: tuple[str, ...], row: int) -> Cell:
        found = (Cell(SIGNS[look], look, marks[look][row][0]) for look in looks if row in marks.get(look, {}))
        return next(found, NOTHING)

    def named(row: int) -> Cell:
        if row not in names:
            return NOTHING
        start, number = names[row]
        return Cell(_FEW_TO_MANY[(3 * number - 1) // most], "name", start)

    return [(first(_QUOTES, row), first(_POINTS, row), named(row)) for row in range(height)]


def row_of(offset: int, length: int, height: int) -> int:
    """The row of the map that stands for an offset of a text so long."""
    return min(offset * height // max(1, length), max(0, height - 1))


def offset_of(row: int, length: int, height: int) -> int:
    """The first offset that a row of the map stands for."""
    return -(-row * length // max(1, height))
