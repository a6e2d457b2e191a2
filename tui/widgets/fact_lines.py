"""The details of a finding, line by line: what stands before a line in another look, all of it to select."""

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from rich.style import Style as RichStyle
from textual.geometry import Region, Size
from textual.selection import Selection
from textual.strip import Strip
from textual.style import Style
from textual.widget import Widget

from ..drawing import row_strip
from ..marks import Layer, sweep
from .plain_lines import plain_lines, plain_style

_SELECTED = "selected"


class FactLine(NamedTuple):
    """A line of text; its first `until` code points have the look "heading" or "label"."""

    text: str
    look: str = ""
    until: int = 0


class FactLines(Widget):
    """Lines that fit the width; with each key others take their place, so they are drawn in few steps."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"facts--heading", "facts--label"}

    def __init__(self) -> None:
        """No lines."""
        super().__init__(id="facts")
        self._lines: Sequence[FactLine] = ()
        self._strips: dict[int, Strip] = {}
        self._styles: dict[tuple[str, ...], RichStyle] = {}

    def show(self, lines: Sequence[FactLine], *, layout: bool) -> None:
        """Show other lines; `layout` tells whether the widget is to become as high as they are."""
        self._lines = lines
        self._strips.clear()
        self.refresh(layout=layout)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As high as the lines."""
        return len(self._lines)

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The text under the mouse selection."""
        return selection.extract("\n".join(line.text for line in self._lines)), "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        """Draw the lines anew when the mouse selection changes."""
        self._strips.clear()
        self.refresh()

    def notify_style_update(self) -> None:
        """Forget what was drawn in other colours."""
        super().notify_style_update()
        self._strips.clear()
        self._styles.clear()

    def on_resize(self) -> None:
        """Forget what was drawn in another width."""
        self._strips.clear()

    def render_lines(self, crop: Region) -> list[Strip]:
        """The strips of `crop`."""
        return plain_lines(self, crop)

    def line(self, y: int) -> Strip:
        """The strip of a line, blank behind the last one."""
        if y not in self._strips:
            self._strips[y] = self._draw(y)
        return self._strips[y]

    def _draw(self, y: int) -> Strip:
        width = self.size.width
        if y >= len(self._lines):
            return Strip.blank(width, self._style(()))
        text, look, until = self._lines[y]
        over = [Layer(0, until, look, 0)]
        if self.text_selection and (span := self.text_selection.get_span(y)) is not None:
            over.append(Layer(span[0], len(text) if span[1] < 0 else span[1], _SELECTED, 1))
        stretches = sweep(0, len(text), over) if text else ()
        return row_strip(text, y, 0, stretches, sign=Segment(""), width=width, style=self._style)

    def _style(self, looks: tuple[str, ...]) -> RichStyle:
        style = self._styles.get(looks)
        if style is None:
            visual = self.get_visual_style(*(f"facts--{look}" for look in looks if look != _SELECTED))
            if _SELECTED in looks:
                visual += Style.from_styles(self.screen.get_component_styles("screen--selection"))
            style = self._styles[looks] = plain_style(self, visual.rich_style)
        return style
