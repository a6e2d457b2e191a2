"""Keys or words and what they mean, side by side; what a line has no room for goes on under the meaning."""

from collections.abc import Sequence

from textual.content import Content
from textual.css.styles import RulesMap
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual

# The least room for a meaning beside its word, in cells.
_LEAST = 10


class Meanings(Visual):
    """Lines of a word and its meaning; a line without a meaning is a title or empty."""

    def __init__(self, lines: Sequence[tuple[Content, str]], indent: int) -> None:
        """These words and meanings.

        Args:
            lines: each word, as wide as `indent` where it has a meaning, and the meaning.
            indent: where the meanings start, in cells.
        """
        self._lines = lines
        self._indent = indent

    def laid(self, width: int) -> Content:
        """All lines, broken so that they fit into `width` cells."""
        room = max(_LEAST, width - self._indent)
        under = Content("\n" + " " * self._indent)
        return Content("\n").join(
            Content.assemble(word, under.join(Content(meaning).wrap(room))) if meaning else word
            for word, meaning in self._lines
        )

    def render_strips(
        self, width: int, height: int | None, style: Style, options: RenderOptions
    ) -> list[Strip]:
        """The lines, at most `width` cells wide."""
        return self.laid(width).render_strips(width, height, style, options)

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """As wide as there is room."""
        return container_width

    def get_height(self, rules: RulesMap, width: int) -> int:
        """How many lines they are at this width."""
        return self.laid(width).get_height(rules, width)
