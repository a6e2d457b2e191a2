"""A row of the article as a strip: its stretches in their styles, each telling the mouse where it is."""

from collections.abc import Callable, Iterable

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from .marks import Stretch
from .selecting import parts
from .wrapping import cells


def row_strip(
    shown: str,
    row: int,
    start: int,
    stretches: Iterable[Stretch],
    *,
    sign: Segment,
    width: int,
    style: Callable[[tuple[str, ...]], Style],
) -> Strip:
    """The strip of one row.

    Args:
        shown: the article's text as it may be drawn.
        row: the row's number.
        start: the offset that it starts at.
        stretches: what it is made of; none for a blank row.
        sign: what stands before it.
        width: how many cells wide the strip is at least.
        style: how looks are drawn.
    """
    segments = [sign]
    used = sign.cell_length
    for left, right, looks in stretches:
        text = shown[left:right]
        for first, last in parts(text):
            # The mouse finds its place in the text by this.
            place = _place(left - start + first, row)
            segments.append(Segment(text[first:last], style(looks) + place))
        used += cells(text)
    blank = style(()) if len(segments) > 1 else style(()) + _place(0, row)
    segments.append(Segment(" " * (width - used), blank))
    return Strip(segments, max(used, width))


def _place(column: int, row: int) -> Style:
    return Style.from_meta({"offset": (column, row)})
