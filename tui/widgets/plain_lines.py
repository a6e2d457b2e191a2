"""Drawing the lines of a widget that has no border, padding or opacity, without Textual's work for those."""

from typing import Protocol

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Region, Size
from textual.strip import Strip
from textual.widget import Widget


class Lines(Protocol):
    """A widget that draws line by line and keeps its lines, in plain styles."""

    @property
    def size(self) -> Size:
        """Its columns and rows on the screen."""

    def line(self, y: int) -> Strip:
        """Its line `y`, counted from the first one that can be scrolled to."""


def plain_lines(widget: Lines, crop: Region, top: int = 0) -> list[Strip]:
    """The strips of `crop`, a region of the screen's part of a widget.

    Textual would put each line through all that a style sheet can ask for, which costs more than the line
    itself. The widget must keep its lines: each is asked for whenever anything is painted.

    Args:
        widget: the widget.
        crop: what of it is to be painted.
        top: the line that it is scrolled to.
    """
    strips = [widget.line(top + y) for y in crop.line_range]
    if crop.column_span == (0, widget.size.width):
        return strips
    return [strip.crop(*crop.column_span) for strip in strips]


def plain_style(widget: Widget, style: Style) -> Style:
    """A style in the app's filters, which know of styles alone."""
    (segment,) = plain_strip(widget, Strip([Segment(" ", style)], 1))
    return segment.style or style


def plain_strip(widget: Widget, strip: Strip) -> Strip:
    """A strip in the app's filters."""
    _, background = widget.background_colors
    for line_filter in widget.get_line_filters():
        strip = strip.apply_filter(line_filter, background)
    return strip
