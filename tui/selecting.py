"""What the mouse points at and selects in the article, in offsets of the text and not of its rows."""

from collections.abc import Iterator

from textual.geometry import Offset
from textual.selection import Selection

from .page import Page
from .wrapping import characters


def pointed_at(page: Page, shown: str, place: Offset, step: int = -1) -> int:
    """The offset of a place.

    Args:
        page: the rows.
        shown: the text as it is drawn.
        place: a number of code points in a row, and the row.
        step: inside of a character of several code points, -1 for its start, 1 for its end.
    """
    start, end = page.rows[min(max(0, place.y), len(page.rows) - 1)]
    offset = min(start + place.x, end)
    for left, right in characters(shown[start:end]):
        if left < offset - start < right:
            return start + (right if step > 0 else left)
    return offset


def piece_of(page: Page, shown: str, selection: Selection) -> tuple[int, int]:
    """The start and end of what is selected; a side that is not told is that of the text."""
    start = 0 if selection.start is None else pointed_at(page, shown, selection.start)
    end = len(shown) if selection.end is None else pointed_at(page, shown, selection.end, 1)
    return start, end


def selection_of(page: Page, start: int, end: int) -> Selection:
    """The selection of a piece of the text."""
    first, last = page.row_of(start), page.row_of(end - 1)
    return Selection(Offset(start - page.starts[first], first), Offset(end - page.starts[last], last))


def parts(text: str) -> Iterator[tuple[int, int]]:
    """The pieces that a text is to be drawn in, so that each place in it can be told from its cells.

    Textual counts the cells of each code point for itself, which is wrong for characters of several.
    """
    yield from characters(text) or [(0, len(text))]
