"""The cells of a spreadsheet: none can become a formula, drive a terminal or deceive who reads it."""

import re
from collections.abc import Iterator

from ..printable import one_line, printable
from ..story import Story
from .table import COLUMNS, TableRow, table_rows

HEADINGS = tuple(column.replace("_", " ") for column in COLUMNS)

# What spreadsheets take for the beginning of a formula, in East Asian width too, and what they may
# take away in front of it.
_FORMULA = re.compile(r"[\s'\"]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]")


def cell_rows(story: Story) -> Iterator[tuple[str | int | float, ...]]:
    """The story's rows as cells in the order of `HEADINGS`; `pieces` are told as `12-30 45-60`.

    Texts are as they stand in the story, but for the characters that `printable` replaces.
    """
    for row in table_rows(story, printable(story.text)):
        yield tuple(_cell(row, column) for column in COLUMNS)


def _cell(row: TableRow, column: str) -> str | int | float:
    value = getattr(row, column)
    if column == "pieces":
        return " ".join(f"{start}-{end}" for start, end in value)
    if value is None:
        return ""
    if not isinstance(value, str):
        return value  # type: ignore[no-any-return]
    # The story's own words keep their lines, what others wrote is told on one.
    return value if column in _OF_THE_TEXT else one_line(value)


_OF_THE_TEXT = frozenset(("as_written", "whom_as_written", "cue", "text", "before", "after"))


def may_be_formula(cell: str) -> bool:
    """Whether a spreadsheet that reads `cell` as if it were typed may take it for a formula."""
    return _FORMULA.match(cell) is not None
