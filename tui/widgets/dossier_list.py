"""The rows of a dossier: sections under their titles, with a highlight that goes from row to row."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from ..dossier_rows import Item, Section
from ..keys import DOSSIER_ROW_KEYS
from ..rows import Line
from .row_list import RowList
from .row_visual import ROW_HEIGHT, LinesVisual


class DossierList(RowList, inherit_bindings=False):
    """Titles, which are as high as a row, and rows that lead somewhere."""

    BINDINGS: ClassVar[list[BindingType]] = [*DOSSIER_ROW_KEYS]
    BINDING_GROUP_TITLE = "In the dossier"

    class Browsed(Message):
        """The highlight moved; `place` tells where it is, e.g. `Mentions 3/17`."""

        def __init__(self, place: str) -> None:
            """The highlight is at `place`."""
            super().__init__()
            self.place = place

    class Chosen(Message):
        """The reader wants to go where a row leads."""

        def __init__(self, item: Item) -> None:
            """A wish to go where `item` leads."""
            super().__init__()
            self.item = item

    def __init__(self) -> None:
        """A list without rows."""
        super().__init__(id="rows")
        self._sections: Sequence[Section] = ()
        self._rows: list[Item | None] = []
        self._titles: list[int] = []

    def show(self, sections: Sequence[Section], highlighted: int | None = None) -> None:
        """Show other sections, with the highlight where it was or on the first row."""
        self._sections = sections
        self._rows, self._titles = [], []
        options = []
        for section in sections:
            self._titles.append(len(self._rows))
            self._rows += (None, *section.items)
            options.append(Option(LinesVisual(partial(_title, section)), disabled=True))
            options += (Option(LinesVisual(item.lines)) for item in section.items)
        self.set_options(options)
        if options:
            self.highlighted = highlighted or 1

    def scroll_to_highlight(self, top: bool = False) -> None:
        """Scroll as far as need be, and keep the title of a section over its first row in sight."""
        if self.highlighted is None or not self.size:
            return
        first = self.highlighted - 1 if self.highlighted - 1 in self._titles else self.highlighted
        line, end = first * ROW_HEIGHT, (self.highlighted + 1) * ROW_HEIGHT
        shown, height = self.scroll_offset.y, self.size.height
        if top or line < shown:
            self.scroll_to(y=line, animate=False, force=True)
        elif end > shown + height:
            self.scroll_to(y=end - height, animate=False, force=True)

    def go_to_section(self, step: int) -> None:
        """Highlight the first row of the next section (`step` 1) or of the one before (-1), round the end."""
        if self._titles:
            here = self._section()
            self.highlighted = self._titles[(here + step) % len(self._titles)] + 1
            self.scroll_to_highlight(top=True)

    def _section(self) -> int:
        return max(0, bisect_right(self._titles, self.highlighted or 0) - 1)

    @on(OptionList.OptionHighlighted)
    def _browsed(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        if self.highlighted is not None:
            number = self._section()
            section = self._sections[number]
            at = self.highlighted - self._titles[number]
            self.post_message(self.Browsed(f"{section.title} {at:,}/{len(section.items):,}"))

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        item = self._rows[event.option_index]
        if item is not None:
            self.post_message(self.Chosen(item))


def _title(section: Section) -> tuple[Line, Line]:
    return (), ((section.title, "bold"), (f" · {len(section.items):,}", ""))
