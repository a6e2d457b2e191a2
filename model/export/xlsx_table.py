"""Stories as a workbook of one sheet, a row a finding. Every text is written as text, never as a formula."""

import io
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

import xlsxwriter
from xlsxwriter.exceptions import XlsxWriterException

from ..errors import StoryviewError
from ..story import Story
from .cells import HEADINGS, cell_rows, may_be_formula
from .interface import Context

_MOST_ROWS = 1_048_576
_MOST_CHARACTERS = 32_767
_WIDE, _USUAL = 60, 18
# The same stories make the same file, whenever they are written.
_NO_TIME = datetime(1980, 1, 1, tzinfo=UTC)


def render(stories: Iterable[Story], _: Context) -> Iterator[bytes]:
    """The workbook, whole.

    Raises:
        StoryviewError: there are more findings than a sheet has rows.
    """
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"constant_memory": True, "in_memory": False})
    book.set_properties({"created": _NO_TIME})
    sheet = book.add_worksheet("Findings")
    sheet.freeze_panes(1, 0)
    for column, heading in enumerate(HEADINGS):
        sheet.set_column(column, column, _WIDE if heading == "text" else _USUAL)
        sheet.write_string(0, column, heading, book.add_format({"bold": True}))
    # Excel then leaves it a text also when the reader goes into the cell and out again.
    quoted = book.add_format({"quote_prefix": True})
    number = 0
    for cells in (cells for story in stories for cells in cell_rows(story)):
        number += 1
        if number >= _MOST_ROWS:
            raise StoryviewError(
                "A sheet has no room for so many findings: export fewer stories at once, or to csv."
            )
        for column, cell in enumerate(cells):
            if isinstance(cell, str):
                text = cell if _units(cell) <= _MOST_CHARACTERS else _cut(cell)
                sheet.write_string(number, column, text, quoted if may_be_formula(text) else None)
            else:
                sheet.write_number(number, column, cell)
    sheet.autofilter(0, 0, max(number, 1), len(HEADINGS) - 1)
    try:
        book.close()
    except XlsxWriterException as error:
        raise StoryviewError(f"The workbook can't be written: {error}.") from error
    yield file.getvalue()


def _units(text: str) -> int:
    """How long a text is for Excel, which counts in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _cut(text: str) -> str:
    units = text.encode("utf-16-le", "surrogatepass")[: 2 * (_MOST_CHARACTERS - 1)]
    return units.decode("utf-16-le", "ignore") + "…"
