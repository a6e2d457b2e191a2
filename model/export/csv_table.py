"""Stories as CSV for spreadsheets: UTF-8 with a byte-order mark, a row a finding.

A cell that a spreadsheet might take for a formula begins with an apostrophe more than the story has.
"""

import csv
import io
from collections.abc import Iterable, Iterator

from ..story import Story
from .cells import HEADINGS, cell_rows, may_be_formula
from .interface import Context


def render(stories: Iterable[Story], _: Context) -> Iterator[str]:
    """The headings, then the rows of one story after the other."""
    yield "\ufeff" + _lines([HEADINGS])
    for story in stories:
        yield _lines(cell_rows(story))


def _lines(rows: Iterable[tuple[str | int | float, ...]]) -> str:
    lines = io.StringIO()
    writer = csv.writer(lines, lineterminator="\n")
    for row in rows:
        writer.writerow([_harmless(cell) if isinstance(cell, str) else cell for cell in row])
    return lines.getvalue()


def _harmless(cell: str) -> str:
    return f"'{cell}" if may_be_formula(cell) else cell
