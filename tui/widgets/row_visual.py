"""A row as Textual draws it: two lines, cut at the width, made when they are first seen."""

from collections.abc import Callable, Sequence
from functools import cache, lru_cache, partial

from rich.segment import Segment
from rich.style import Style as RichStyle
from textual.css.styles import RulesMap
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual

from ..findings import Findings
from ..rows import Line, row
from ..wrapping import cells, cells_of

ROW_HEIGHT = 2
_SET = {
    "": Style(),
    "bold": Style(bold=True),
    "italic": Style(italic=True),
    # Seen in a highlighted row, too, which is bold as a whole.
    "marked": Style(bold=True, underline=True),
}
# How much of their colour dim letters keep; terminals differ in what they make of letters called dim.
_DIM = 0.82


@lru_cache(256)
def _rich_style(style: Style, name: str) -> RichStyle:
    return (_dim(style) if name == "dim" else style + _SET[name]).rich_style


def _dim(style: Style) -> Style:
    """The style with weaker letters, where it has colours of its own to weaken them by."""
    ground, letters = style.background, style.foreground
    if ground is None or letters is None or ground.ansi is not None or letters.ansi is not None:
        return style
    return style + Style(foreground=ground.blend(ground + letters, _DIM, alpha=1))


def _cut(text: str, width: int) -> str:
    """The text cut to so many cells, with one "…" behind what is left and never a second one."""
    if width <= 0:
        return ""
    kept = cells_of(text, width - 1).rstrip(" .…")
    return cells_of(f"{kept}…", width)


class LinesVisual(Visual):
    """Two lines; cheap enough that a list of thousands opens at once."""

    def __init__(self, lines: Callable[[], Sequence[Line]]) -> None:
        """What `lines` tells when it is asked."""
        self._lines = lines

    def render_strips(
        self, width: int, height: int | None, style: Style, options: RenderOptions
    ) -> list[Strip]:
        """The two lines, `width` cells wide."""
        return self.strips(width, style)[:height]

    def strips(
        self, width: int, style: Style, finish: Callable[[RichStyle], RichStyle] | None = None
    ) -> list[Strip]:
        """The two lines, `width` cells wide, in the styles that `finish` makes of theirs."""

        @cache
        def styled(name: str) -> RichStyle:
            rich_style = _rich_style(style, name)
            return rich_style if finish is None else finish(rich_style)

        return [self._strip(line, width, styled) for line in self._lines()]

    @staticmethod
    def _strip(line: Line, width: int, styled: Callable[[str], RichStyle]) -> Strip:
        segments = [Segment(" ", styled(""))]
        room = max(0, width - 2)
        # The facts in dim letters follow a name of any length and must be seen all the same.
        facts = min(sum(cells(text) for text, name in line if name == "dim"), room // 2)
        for text, name in line:
            here = room if name == "dim" else room - facts
            taken = cells(text)
            if taken > here:
                text, taken = _cut(text, here), here  # noqa: PLW2901
            segments.append(Segment(text, styled(name)))
            room -= taken
            if name == "dim":
                facts = max(0, facts - taken)
            if room <= 0:
                break
        segments.append(Segment(" " * (room + 1), styled("")))
        return Strip(segments, width)

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """As wide as there is room."""
        return container_width

    def get_minimal_width(self, rules: RulesMap) -> int:
        """A sign and a letter."""
        return 4

    def get_height(self, rules: RulesMap, width: int) -> int:
        """Two lines, whatever the width."""
        return ROW_HEIGHT


class RowVisual(LinesVisual):
    """The row of a finding."""

    def __init__(self, findings: Callable[[], Findings], id_: str) -> None:
        """The row of the finding `id_` of those that `findings` tells when the row is drawn."""
        super().__init__(partial(_lines_of, findings, id_))


def _lines_of(findings: Callable[[], Findings], id_: str) -> tuple[Line, Line]:
    here = findings()
    return row(here, here.by_id[id_])
