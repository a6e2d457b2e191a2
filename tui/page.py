"""The article laid out for one width: paragraphs, rows, and the way between offsets and rows."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

from ..model.printable import printable
from .wrapping import wrap

if TYPE_CHECKING:
    from ..model.story import BlockKind

_UNSEEN = {ord(c): " " for c in "\n\t\r\v\f"}
_HEAD = ("title", "byline", "dateline")
_TIGHT = {(above, below) for above in _HEAD for below in ("byline", "dateline")} | {
    ("list_item", "list_item"),
    ("reference", "reference"),
}


class Block(Protocol):
    """A piece of a text and what it is for."""

    @property
    def start(self) -> int:
        """Where it starts."""

    @property
    def end(self) -> int:
        """Where it ends, exclusive."""

    @property
    def kind(self) -> BlockKind:
        """What it is for."""


class Readable(Protocol):
    """What can be laid out: a story, or the beginning of one that is still being read."""

    @property
    def text(self) -> str:
        """The text."""

    @property
    def blocks(self) -> Sequence[Block]:
        """Its blocks, whatever their order."""


class Paragraph(NamedTuple):
    """A piece of the text that starts on a row of its own, without white space at its ends."""

    start: int
    end: int
    kind: BlockKind


class Row(NamedTuple):
    """One row of the article: `start == end` for the blank one between paragraphs."""

    start: int
    end: int


def shown_text(story: Readable) -> str:
    """The story's text as it may be drawn: as long as the text, one row's characters only."""
    return printable(story.text).translate(_UNSEEN)


def paragraphs(story: Readable) -> list[Paragraph]:
    """The story's blocks as they stand below one another, in order of the text.

    Blocks on one line (a dateline and what follows it) flow together. Text that lies in no
    block is never lost: it makes paragraphs of its own, a line each.
    """
    found: list[Paragraph] = []
    text, reached = story.text, 0
    for block in sorted(story.blocks, key=lambda b: (b.start, b.end)):
        if block.end <= reached:
            continue
        start = max(block.start, reached)
        gap = text[reached:start]
        if gap.strip():
            found += _lines(text, reached, start)
        elif found and "\n" not in gap and "\n" not in text[start : start + 1]:
            before = found.pop()
            start = before.start
        found += _trimmed(text, start, block.end, block.kind)
        reached = block.end
    found += _lines(text, reached, len(text))
    return found


def _lines(text: str, start: int, end: int) -> Iterator[Paragraph]:
    for line in text[start:end].split("\n"):
        yield from _trimmed(text, start, start + len(line), "paragraph")
        start += len(line) + 1


def _trimmed(text: str, start: int, end: int, kind: BlockKind) -> Iterator[Paragraph]:
    piece = text[start:end]
    if kept := piece.strip():
        first = start + piece.index(kept)
        yield Paragraph(first, first + len(kept), kind)


@dataclass(frozen=True, slots=True)
class Page:
    """All rows of the article at one width."""

    rows: list[Row]
    starts: list[int]

    def row_of(self, offset: int) -> int:
        """The number of the row that `offset` stands in; the nearest row for one in no row."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def text_row(self, row: int, step: int = 1) -> int | None:
        """The first row with text from `row` on in the direction of `step`, or None."""
        while 0 <= row < len(self.rows):
            if self.rows[row].end > self.rows[row].start:
                return row
            row += step
        return None

    def first_drawn(self, start: int, end: int) -> int:
        """The first offset of `start`:`end` that is drawn, or the nearest one to it that is.

        What begins among the spaces that a row was broken at begins in the row below.
        """
        row = self.row_of(start)
        below = self.text_row(row + 1)
        if below is not None and start >= self.rows[row].end and self.rows[below].start < end:
            return self.rows[below].start
        return self.visible_offset(start)

    def visible_offset(self, offset: int) -> int:
        """`offset`, or the nearest one that is drawn on the screen."""
        row = self.text_row(self.row_of(offset))
        if row is None and (row := self.text_row(len(self.rows) - 1, -1)) is None:
            return 0
        start, end = self.rows[row]
        return min(max(offset, start), end - 1)


def lay_out(shown: str, parts: list[Paragraph], width: int) -> Page:
    """The page of a text that is `width` cells wide.

    Args:
        shown: the text as it is drawn (see `shown_text`).
        parts: its paragraphs.
        width: cells in a row.
    """
    rows: list[Row] = []
    above: Paragraph | None = None
    for part in parts:
        if above is not None and (above.kind, part.kind) not in _TIGHT:
            rows.append(Row(above.end, above.end))
        rows += (Row(start, end) for start, end in wrap(shown, part.start, part.end, width))
        above = part
    return Page(rows, [row.start for row in rows])
