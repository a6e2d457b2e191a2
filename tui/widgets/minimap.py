"""The map beside the article: where in the story the findings lie, and what of it is on the screen."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Region
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from ..minimap import Cell, Row, chart, offset_of, row_of
from .plain_lines import plain_lines, plain_style

if TYPE_CHECKING:
    from ..findings import Findings
    from ..marks import Mark, PlaceIndex

_IN_SIGHT, _HERE = "▐", "»"
_LOOKS = ("direct", "mixed", "indirect", "action", "reference", "name", "sight", "here")


class MiniMap(Widget):
    """Signs for quotes, for actions and references, and for names; `findings` comes from the screen.

    `sight` are the first offset on the screen and the end of the last row there; `cursor` is an offset.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"minimap--{look}" for look in _LOOKS}
    ALLOW_SELECT = False

    findings: reactive["Findings | None"] = reactive(None, repaint=False)
    sight: reactive[tuple[int, int]] = reactive((0, 0), repaint=False)
    cursor: reactive[int] = reactive(0, repaint=False)

    _chart: "tuple[PlaceIndex[Mark], int, list[Row]] | None" = None

    def __init__(self) -> None:
        """An empty map."""
        super().__init__()
        # By the row's number, whether it is in sight and whether the cursor is in it.
        self._strips: dict[tuple[int, bool, bool], Strip] = {}
        self._looks: dict[str, Style] = {}
        # The rows in sight and that of the cursor, as they were painted last.
        self._seen, self._here = range(0), 0

    @dataclass
    class Clicked(Message):
        """The reader wants to go to what a place of the map stands for."""

        offset: int

    @property
    def _length(self) -> int:
        return len(self.findings.story.text) if self.findings is not None else 0

    def _row_of(self, offset: int) -> int:
        return row_of(offset, self._length, self.size.height)

    def _rows_of(self, sight: tuple[int, int]) -> range:
        return range(self._row_of(sight[0]), self._row_of(max(sight[0], sight[1] - 1)) + 1)

    def _signs(self) -> list[Row]:
        """The chart, made anew only for other places or another height."""
        findings, height = self.findings, self.size.height
        if findings is None:
            return []
        if self._chart is None or self._chart[0] is not findings.marks or self._chart[1] != height:
            self._chart = findings.marks, height, chart(findings, height)
        return self._chart[2]

    def watch_findings(self, before: "Findings | None", after: "Findings | None") -> None:
        """Draw the map of other findings, unless they stand in the same places."""
        if before is None or after is None or before.marks is not after.marks:
            self._strips.clear()
            self.refresh()

    def on_resize(self) -> None:
        """Draw a map of another height."""
        self._strips.clear()

    def watch_cursor(self, before: int, after: int) -> None:
        """Draw the rows that the cursor left and entered."""
        self._refresh_rows({self._row_of(before)} ^ {self._row_of(after)})

    def watch_sight(self, before: tuple[int, int], after: tuple[int, int]) -> None:
        """Draw the rows that came into sight or went out of it."""
        self._refresh_rows(set(self._rows_of(before)) ^ set(self._rows_of(after)))

    def _refresh_rows(self, rows: set[int]) -> None:
        if rows and self.size:
            self.refresh(Region(0, min(rows), self.size.width, max(rows) - min(rows) + 1))

    def notify_style_update(self) -> None:
        """Forget what was drawn in other colours."""
        super().notify_style_update()
        self._strips.clear()
        self._looks.clear()

    def render_lines(self, crop: Region) -> list[Strip]:
        """The strips of `crop`; the map keeps them."""
        self._seen, self._here = self._rows_of(self.sight), self._row_of(self.cursor)
        return plain_lines(self, crop)

    def render_line(self, y: int) -> Strip:
        """A row of the map."""
        (strip,) = self.render_lines(Region(0, y, self.size.width, 1))
        return strip

    def line(self, y: int) -> Strip:
        """A row of the map: whether it is in sight, then the signs."""
        state = y, y in self._seen, y == self._here
        if state not in self._strips:
            signs = self._signs()
            self._strips[state] = self._draw(signs[y] if y < len(signs) else (), *state[1:])
        return self._strips[state]

    def _draw(self, signs: Sequence[Cell], seen: bool, here: bool) -> Strip:
        mark, look = (_HERE, "here") if here else (_IN_SIGHT, "sight")
        cells = [(mark, look) if seen or here else (" ", "")] if signs else []
        cells += [(cell.sign, cell.look) for cell in signs]
        return Strip([Segment(sign, self._look(look)) for sign, look in cells]).adjust_cell_length(
            self.size.width, self._look("")
        )

    def _look(self, look: str) -> Style:
        if look not in self._looks:
            style = self.get_component_rich_style(f"minimap--{look}") if look else self.rich_style
            self._looks[look] = plain_style(self, style)
        return self._looks[look]

    def on_click(self, event: events.Click) -> None:
        """Go to the first finding that a sign stands for, or to that share of the text."""
        event.stop()
        signs = self._signs()
        if event.y < len(signs):
            column = event.x - 1
            cell = signs[event.y][column] if 0 <= column < 3 else None
            there = offset_of(event.y, self._length, self.size.height)
            self.post_message(self.Clicked(cell.start if cell is not None and cell.look else there))
