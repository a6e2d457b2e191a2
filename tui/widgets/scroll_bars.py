"""Textual's vertical scroll bar drawn without Rich's console, which costs more than the bar."""

from rich.style import Style as RichStyle
from textual.css.styles import RulesMap
from textual.scrollbar import ScrollBarRender
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual


class PlainBar(ScrollBarRender, Visual):
    """What the `renderer` of a vertical scroll bar may be."""

    def render_strips(
        self, width: int, height: int | None, style: Style, options: RenderOptions
    ) -> list[Strip]:
        """The lines of the bar."""
        colours = self.style
        assert isinstance(colours, RichStyle)
        assert colours.bgcolor is not None
        assert colours.color is not None
        bar = self.render_bar(
            height or 0,
            self.virtual_size,
            self.window_size,
            self.position,
            width,
            back_color=colours.bgcolor,
            bar_color=colours.color,
        )
        return [Strip([segment], width) for segment in bar.segments]

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """As wide as the bar was made."""
        return self.thickness

    def get_minimal_width(self, rules: RulesMap) -> int:
        """As wide as the bar was made."""
        return self.thickness

    def get_height(self, rules: RulesMap, width: int) -> int:
        """As high as what is in sight of what it scrolls."""
        return self.window_size
