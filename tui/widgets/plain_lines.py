"""Drawing the lines of a widget that has no border, padding or opacity, without Textual's work for those."""

from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget


def plain_lines(widget: Widget, crop: Region) -> list[Strip]:
    """The strips of `crop` as `widget.render_line` makes them, in the app's filters.

    Textual would put each new line through all that a style sheet can ask for, which costs more than the
    line itself. The widget must keep its lines: each is asked for whenever it is painted.
    """
    filters, (_, background) = widget.get_line_filters(), widget.background_colors
    strips = []
    for y in crop.line_range:
        strip = widget.render_line(y)
        for line_filter in filters:
            strip = strip.apply_filter(line_filter, background)
        strips.append(strip)
    if crop.column_span == (0, widget.size.width):
        return strips
    return [strip.crop(*crop.column_span) for strip in strips]
