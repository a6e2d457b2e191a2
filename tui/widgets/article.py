"""The article: its rows drawn one by one, with the findings marked and a cursor in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.cache import LRUCache
from textual.content import Content
from textual.geometry import Region, Size
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip
from textual.style import Style as VisualStyle

from ..checking import margin_sign
from ..drawing import row_strip
from ..keys import ARTICLE_KEYS
from ..looks import LOOKS, gutter, layers, legend
from ..marks import PlaceIndex, sweep
from ..messages import CursorMoved, EnterPressed
from ..moving import column_of, next_word, offset_at, word_at
from ..page import Block, Page, Readable, lay_out, paragraphs, shown_text
from ..searching import Search
from ..selecting import piece_of, pointed_at, selection_of
from .plain_lines import plain_lines, plain_style
from .reversible import Reversible

if TYPE_CHECKING:
    from ..findings import Finding, Findings

READING_WIDTH = 84
GUTTER = 3
# Rows that stay visible above and below the cursor.
_MARGIN = 2


class ArticleView(Reversible, ScrollView, can_focus=True):
    """The article of one story, from the text's own offsets to what is on the screen and back.

    `findings`, `current` and `search` come from the screen; `cursor` is an offset of the text.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"article--{look}" for look in LOOKS}
    BINDINGS: ClassVar[list[BindingType]] = [*ARTICLE_KEYS]
    BINDING_GROUP_TITLE = "In the article"

    findings: reactive[Findings | None] = reactive(None, repaint=False)
    current: reactive[Finding | None] = reactive(None, repaint=False)
    search: reactive[Search] = reactive(Search, repaint=False)
    cursor: reactive[int] = reactive(0, repaint=False)

    def __init__(self, story: Readable, offset: int = 0) -> None:
        """An article view that shows `story` with the cursor at `offset`."""
        super().__init__(id="article")
        self._strips: LRUCache[int, Strip] = LRUCache(1024)
        self._styles: dict[tuple[str, ...], Style] = {}
        self._page = Page([], [])
        self._width = 0
        self._margin = 0
        self._top = 0
        self._goal: int | None = None
        self._take(story)
        self.set_reactive(ArticleView.cursor, offset)

    def _take(self, story: Readable) -> None:
        self._text = story.text
        self._shown = shown_text(story)
        self._paragraphs = paragraphs(story)
        self._blocks = PlaceIndex[Block](block for block in story.blocks if block.kind != "paragraph")

    def show_story(self, story: Readable, offset: int = 0) -> None:
        """Show another story with the cursor at `offset`."""
        self._take(story)
        self.screen.clear_selection()
        self._lay_out()
        self.go(offset, far=True)
        self.refresh()

    # Where things are

    @property
    def top_row(self) -> int:
        """The first row on the screen."""
        return int(self.scroll_offset.y)

    @property
    def top_offset(self) -> int:
        """The offset of the first character on the screen."""
        rows = self._page.rows
        return rows[min(self.top_row, len(rows) - 1)].start if rows else 0

    def _lay_out(self) -> None:
        width = self.scrollable_content_region.width
        if width <= 0:
            return
        self._width = width
        columns = max(1, min(READING_WIDTH, width - GUTTER - 1))
        self._margin = max(0, (width - GUTTER - 1 - columns) // 2)
        self._page = lay_out(self._shown, self._paragraphs, columns)
        self._strips.clear()
        self.virtual_size = Size(width, len(self._page.rows))

    def on_resize(self) -> None:
        """Break the rows anew; the first visible character stays the first."""
        if self.scrollable_content_region.width == self._width:
            return
        first = self._width == 0
        # A row holds many characters: the one that was asked to stay is kept over many resizes.
        kept = self._top if self._page.row_of(self._top) == self.top_row else self.top_offset
        self.screen.clear_selection()
        self._lay_out()
        if first:
            self.go(self.cursor, far=True)
        else:
            self._top = kept
            self._scroll_to_row(self._page.row_of(kept))
        self.refresh()

    # Moving

    def go(self, start: int, end: int | None = None, far: bool = False) -> None:
        """Put the cursor at `start` and bring it, and as much as fits up to `end`, to the screen.

        Args:
            start: an offset.
            end: the end of what should be seen, exclusive.
            far: scroll even if it is on the screen already, so that it stands near the top.
        """
        self.cursor = self._page.first_drawn(start, end or start + 1)
        self._goal = None
        row, height = self._page.row_of(self.cursor), self.size.height
        last = self._page.row_of(end - 1) if end else row
        top = self.top_row
        if far or row < top + _MARGIN or min(last, row + height // 2) >= top + height - _MARGIN:
            self._scroll_to_row(row - height // 4)

    def _scroll_to_row(self, row: int) -> None:
        self.scroll_to(y=max(0, row), animate=False, force=True)

    def _step_to(self, row: int, jump: bool = False) -> None:
        """Move the cursor to a row, as near as may be to the column it was in."""
        if self._goal is None:
            self._goal = column_of(self._page, self._shown, self.cursor)
        self._set_cursor(offset_at(self._page, self._shown, row, self._goal), jump)

    def _set_cursor(self, offset: int, jump: bool = False, pointed: bool = False) -> None:
        before = self.cursor
        self.cursor = offset
        row, height = self._page.row_of(offset), self.size.height
        top = self.top_row
        if not pointed:
            margin = min(_MARGIN, max(0, (height - 1) // 2))
            if row < top + margin:
                self._scroll_to_row(row - margin)
            elif row >= top + height - margin:
                self._scroll_to_row(row - height + 1 + margin)
        self.post_message(CursorMoved(before, offset, jump, pointed))

    def action_row(self, step: int) -> None:
        """Go one row up or down, over the blank ones."""
        row = self._page.text_row(self._start_row(step) + step, step)
        if row is not None:
            self._step_to(row)
        elif step < 0:
            self._scroll_to_row(0)

    def _start_row(self, step: int) -> int:
        """The row that a step starts from: the cursor's, or one in view if the wheel left that behind."""
        row, top = self._page.row_of(self.cursor), self.top_row
        last = top + self.size.height - 1
        if top <= row <= last:
            return row
        return top + _MARGIN - 1 if step > 0 else last - _MARGIN + 1

    def action_page(self, step: int, part: int = 1) -> None:
        """Go one screenful up or down, or the `part`th part of one."""
        if not self._page.rows:
            return
        distance = step * max(1, (self.size.height - _MARGIN) // part)
        row = min(max(0, self._start_row(step) + distance), len(self._page.rows) - 1)
        target = self._page.text_row(row, step)
        if target is None:
            target = self._page.text_row(row, -step)
        self._scroll_to_row(self.top_row + distance)
        if target is not None:
            self._step_to(target)

    def action_word(self, step: int) -> None:
        """Go one word to the right or left."""
        self._goal = None
        if (start := next_word(self._shown, self.cursor, step)) is not None:
            self._set_cursor(start)

    def action_edge(self, step: int) -> None:
        """Go to the start or the end of the article."""
        self._goal = None
        edge = len(self._text) if step > 0 else 0
        self._set_cursor(self._page.visible_offset(edge), jump=True)
        self._scroll_to_row(len(self._page.rows) if step > 0 else 0)

    def action_enter(self) -> None:
        """Ask for the row of what is under the cursor."""
        self.post_message(EnterPressed(self.cursor))

    # The mouse

    def _offset_at(self, event: events.MouseEvent) -> int | None:
        _, place = self.screen.get_widget_and_offset_at(event.screen_x, event.screen_y)
        return None if place is None else pointed_at(self._page, self._shown, place)

    def on_click(self, event: events.Click) -> None:
        """Put the cursor there; a double click selects the word, a triple click the paragraph."""
        # The base class would select the whole article.
        event.prevent_default()
        offset = self._offset_at(event)
        if offset is None or (self.text_selection and event.chain == 1):
            return
        if event.chain == 1:
            self._goal = None
            self._set_cursor(self._page.visible_offset(offset), pointed=True)
        elif event.chain == 2:
            self._select(word_at(self._shown, offset))
        else:
            parts = (part for part in self._paragraphs if part.end > offset)
            self._select(next(((part.start, part.end) for part in parts), None))

    def _select(self, piece: tuple[int, int] | None) -> None:
        if piece is None:
            return
        self.screen.selections = {self: selection_of(self._page, *piece)}

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The story's own text under the mouse selection, whatever the rows were broken at."""
        start, end = piece_of(self._page, self._shown, selection)
        return self._text[start:end], "\n"

    @property
    def selected(self) -> tuple[int, int] | None:
        """Start and end of what the mouse selected, None if that is nothing."""
        start, end = piece_of(self._page, self._shown, s) if (s := self.text_selection) else (0, 0)
        return (start, end) if start < end else None

    def selection_updated(self, selection: Selection | None) -> None:
        """Draw the rows anew when the mouse selection changes."""
        self._strips.clear()
        self.refresh()

    # Drawing

    def notify_style_update(self) -> None:
        """Forget what was drawn in other colours."""
        super().notify_style_update()
        self._strips.clear()
        self._styles.clear()

    def watch_findings(self) -> None:
        """Draw the marks of other findings."""
        self._strips.clear()
        self.refresh()

    def watch_search(self) -> None:
        """Draw the places of another search."""
        self._strips.clear()
        self.refresh()

    def watch_cursor(self, before: int, after: int) -> None:
        """Draw the two rows that the cursor left and entered."""
        for row in {self._page.row_of(before), self._page.row_of(after)}:
            self._drop(row, row)

    def watch_current(self, before: Finding | None, after: Finding | None) -> None:
        """Draw the rows of the two findings."""
        for finding in (before, after):
            for mark in finding.places if finding else ():
                self._drop(self._page.row_of(mark.start), self._page.row_of(mark.end - 1))

    def _drop(self, first: int, last: int) -> None:
        for row in range(first, last + 1):
            self._strips.discard(row)
        top = self.top_row
        if first < top + self.size.height and last >= top:
            self.refresh_lines(first, last - first + 1)

    def render_lines(self, crop: Region) -> list[Strip]:
        """The strips of `crop`; the first time the start is laid out here, before word comes of the size."""
        if not self._width and not self.cursor:
            self._lay_out()
        return plain_lines(self, crop, self.top_row)

    def render_line(self, y: int) -> Strip:
        """The strip of the row that stands `y` rows below the top of the view."""
        return self.line(self.top_row + y)

    def line(self, y: int) -> Strip:
        """The strip of a row, blank behind the last one."""
        if y >= len(self._page.rows):
            return Strip.blank(self._width, self._style(()))
        strip = self._strips.get(y)
        if strip is None:
            strip = self._strips[y] = self._draw(y)
        return strip

    def _style(self, looks: tuple[str, ...]) -> Style:
        style = self._styles.get(looks)
        if style is None:
            style = self._styles[looks] = plain_style(self, self._visual(looks).rich_style)
        return style

    def legend(self) -> Content:
        """What the marks mean, each line in the look that it explains."""
        return legend(self._visual)

    def _visual(self, looks: tuple[str, ...]) -> VisualStyle:
        return self.get_visual_style(*(f"article--{look}" for look in looks))

    def _selected_in(self, row: int) -> tuple[int, int] | None:
        """What the mouse selected in a row, in offsets of the text."""
        span = self.text_selection.get_span(row) if self.text_selection else None
        if span is None:
            return None
        start, end = self._page.rows[row]
        return start + span[0], end if span[1] < 0 else start + span[1]

    def _draw(self, row: int) -> Strip:
        start, end = self._page.rows[row]
        findings, current = self.findings, self.current
        marks = findings.marks.within(start, end) if findings and end > start else []
        light = findings.light if findings else None
        signs, sign_look = gutter(start, marks, current)
        signs += margin_sign(findings, marks, start, end)
        sign = Segment(f"{' ' * self._margin}{signs}", self._style((sign_look,)))
        over = layers(
            start,
            end,
            marks=marks,
            blocks=self._blocks.within(start, end),
            current=current,
            search=self.search,
            cursor=self.cursor,
            selected=self._selected_in(row),
            outside=light.outside(start, end) if light else (),
            highlights=findings.highlights.within(start, end) if findings else (),
        )
        stretches = sweep(start, end, over) if end > start else ()
        return row_strip(self._shown, row, start, stretches, sign=sign, width=self._width, style=self._style)
