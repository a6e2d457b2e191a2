"""Where a step leads in the text: to the next word, or to the same column of another row."""

import re

from .page import Page
from .wrapping import cells

_WORD = re.compile(r"\S+")
# No word is looked for further back than this.
_REACH = 1000


def next_word(shown: str, offset: int, step: int) -> int | None:
    """Where the next word (`step` 1) or the one before (-1) starts, or None at the end of the text."""
    if step < 0:
        words = _WORD.finditer(shown, max(0, offset - _REACH), offset)
        return max((word.start() for word in words), default=None)
    here = _WORD.match(shown, offset)
    found = _WORD.search(shown, here.end() if here else offset)
    return found.start() if found else None


def word_at(shown: str, offset: int) -> tuple[int, int] | None:
    """The word that `offset` stands in, or the one after it."""
    words = _WORD.finditer(shown, max(0, offset - _REACH))
    return next((word.span() for word in words if word.end() > offset), None)


def column_of(page: Page, shown: str, offset: int) -> int:
    """The column of its row, in cells, that `offset` stands in."""
    return cells(shown[page.starts[page.row_of(offset)] : offset]) if page.rows else 0


def offset_at(page: Page, shown: str, row: int, column: int) -> int:
    """The offset of what stands in a column of a row; of its last character where it is shorter."""
    start, end = page.rows[row]
    reached = 0
    for offset in range(start, end):
        reached += cells(shown[offset])
        if reached > column:
            return offset
    return max(start, end - 1)
