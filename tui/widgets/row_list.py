"""A list of rows of two lines each, which keeps its lines as they were drawn."""

from typing import TYPE_CHECKING

from rich.style import Style as RichStyle
from textual import events
from textual.cache import LRUCache
from textual.geometry import Region, Size
from textual.reactive import reactive
from textual.strip import Strip
from textual.style import Style
from textual.widgets import OptionList

from .plain_lines import plain_strip, plain_style
from .reversible import Reversible
from .row_visual import ROW_HEIGHT, LinesVisual

if TYPE_CHECKING:
    from typing import Self

# Rows of several screens.
_KEPT = 256


class RowList(Reversible, OptionList, inherit_bindings=False):
    """Options drawn as rows, without what Textual does for those of any height and kind."""

    # Two rows change, not the list.
    highlighted: reactive[int | None] = reactive(None, repaint=False)

    # The row under the mouse.
    _pointed: int | None = None

    def __init__(self, id: str) -> None:  # noqa: A002
        """A list without rows."""
        self._drawn: LRUCache[int, list[Strip]] = LRUCache(_KEPT)
        self._plain_styles: dict[RichStyle, RichStyle] = {}
        super().__init__(id=id)

    def on_resize(self) -> None:
        """Tell how long the list is, and keep the highlighted row in sight."""
        width = self.scrollable_content_region.width
        self.virtual_size = Size(width, self.option_count * ROW_HEIGHT)
        self.scroll_to_highlight()

    def watch_highlighted(self, before: int | None, after: int | None) -> None:  # type: ignore[override]
        """Draw the two rows anew and tell of the new one."""
        super().watch_highlighted(after)
        for index in (before, after):
            if index is not None:
                self._drawn.discard(index)
                self.refresh_lines(index * ROW_HEIGHT, ROW_HEIGHT)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Know the row that the mouse is over; the base class draws the list anew."""
        self._pointed = event.style.meta.get("option")

    def on_leave(self) -> None:
        """Know that the mouse is over no row."""
        self._pointed = None

    def refresh(
        self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False
    ) -> "Self":
        """Draw all rows anew, or only what is in `regions` of the list."""
        if not regions:
            self._drawn.clear()
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    def render_line(self, y: int) -> Strip:
        """The line that stands `y` lines below the top of the view."""
        return self.line(y + int(self.scroll_offset.y))

    def line(self, y: int) -> Strip:
        """A line of a row, or what Textual draws for other options and behind the last one."""
        index, line = divmod(y, ROW_HEIGHT)
        drawn = self._drawn.get(index)
        if drawn is None:
            visual = self.get_option_at_index(index).prompt if index < self.option_count else None
            if not isinstance(visual, LinesVisual):
                return plain_strip(self, super().render_line(y - int(self.scroll_offset.y)))
            width, place = self.scrollable_content_region.width, RichStyle.from_meta({"option": index})
            drawn = self._drawn[index] = visual.strips(
                width, self._row_style(index), lambda style: self._plain(style) + place
            )
        return drawn[line]

    def _plain(self, style: RichStyle) -> RichStyle:
        if style not in self._plain_styles:
            self._plain_styles[style] = plain_style(self, style)
        return self._plain_styles[style]

    def notify_style_update(self) -> None:
        """Forget what was drawn in other colours."""
        super().notify_style_update()
        self._drawn.clear()
        self._plain_styles.clear()

    def _row_style(self, index: int) -> Style:
        state = ""
        if self.get_option_at_index(index).disabled:
            state = "-disabled"
        elif index == self.highlighted:
            state = "-highlighted"
        elif index == self._pointed:
            state = "-hover"
        base = "option-list--option"
        return self.get_visual_style(base, base + state) if state else self.get_visual_style(base)
