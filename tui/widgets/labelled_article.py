"""The article with labels over it."""

from ..wrapping import cells
from .article import GUTTER
from .labelled import Labelled
from .scroll_bars import PlainBar
from .visual import VisualArticle


class LabelledArticle(Labelled, VisualArticle):
    """The article, which can tell where on the screen an offset is."""

    def on_mount(self) -> None:
        """Have a scroll bar that costs little to move."""
        self.vertical_scrollbar.renderer = PlainBar  # type: ignore[misc]

    def in_sight(self) -> tuple[int, int]:
        """The first offset on the screen and the end of the last row."""
        rows = self._page.rows
        if not rows:
            return 0, 0
        return self.top_offset, rows[min(self.top_row + self.size.height, len(rows)) - 1].end

    def cell_of(self, offset: int) -> tuple[int, int]:
        """The row of an offset, and the cell in it."""
        row = self._page.row_of(offset)
        return row, self._margin + GUTTER + cells(self._shown[self._page.starts[row] : offset])
