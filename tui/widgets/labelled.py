"""Labels laid over the rows of a widget, as long as the reader is asked to type one."""

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from ..labels import Label
from .plain_lines import plain_style

if TYPE_CHECKING:
    from textual.scroll_view import ScrollView

    class _Rows(ScrollView):
        def line(self, y: int) -> Strip: ...

else:
    # No widget of its own: Textual follows one line of base classes only.
    _Rows = object


class Labelled(_Rows):
    """What a widget that draws row by row needs for labels over its rows, which scroll with them."""

    _labels: dict[int, list[Label]] | None = None
    _label_style = Style.null()

    def show_labels(self, labels: Iterable[Label], style: Style) -> None:
        """Draw labels over the rows, in place of those before."""
        rows = defaultdict(list)
        for label in labels:
            rows[label.row].append(label)
        self._labels = rows or None
        self._label_style = plain_style(self, style)
        self.refresh()

    def line(self, y: int) -> Strip:
        """A row with its labels."""
        strip = super().line(y)
        if self._labels is None:
            return strip
        for label in self._labels.get(y, ()):
            letters = Strip([Segment(label.letters, self._label_style)])
            behind = label.cell + letters.cell_length
            strip = Strip.join([strip.crop(0, label.cell), letters, strip.crop(behind)])
        return strip
