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
    # By look, of each row how many places there are and where the first one begins.
    tally: dict[str, tuple[list[int], list[int]]] = {}
    for finding in findings.marked.values() if height > 0 else ():
        for begin, end, _, _, _, look in finding.places:
            if look is None:
                continue
            if look not in tally:
                tally[look] = [0] * height, [length] * height
            numbers, starts = tally[look]
            top = begin * height // length
            # A name counts once.
            bottom = top if look == "name" else (end - 1) * height // length
            for row in range(top, bottom + 1):
                numbers[row] += 1
                if begin < starts[row]:  # noqa: PLR1730 (a call each would double the time)
                    starts[row] = begin
    nothing = [0] * height, [length] * height
    names, firsts = tally.get("name", nothing)
    most = max(names, default=0)

    def first(looks: tuple[str, ...], row: int) -> Cell:
        found = (Cell(SIGNS[look], look, tally[look][1][row]) for look in looks if look in tally)
        return next((cell for cell in found if tally[cell.look][0][row]), NOTHING)

    def named(row: int) -> Cell:
        if not names[row]:
            return NOTHING
        return Cell(_FEW_TO_MANY[(3 * names[row] - 1) // most], "name", firsts[row])

    return [(first(_QUOTES, row), first(_POINTS, row), named(row)) for row in range(height)]


def row_of(offset: int, length: int, height: int) -> int:
    """The row of the map that stands for an offset of a text so long."""
    return min(offset * height // max(1, length), max(0, height - 1))


def offset_of(row: int, length: int, height: int) -> int:
    """The first offset that a row of the map stands for."""
    return -(-row * length // max(1, height))
