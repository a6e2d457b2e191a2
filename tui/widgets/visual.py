"""Selecting in the article by the keyboard, and the colours that the reader laid over it."""

from textual.color import Color, ColorParseError
from textual.style import Style

from ..looks import HIGHLIGHT
from ..moving import word_at
from .article import ArticleView

# What lies over a highlight.
_OVER = ("current", "match", "selected", "cursor")
_UNKNOWN = "yellow"


def colour_of(name: str) -> Color | None:
    """The colour with this name, or None where there is none that can be drawn."""
    try:
        colour = Color.parse(name.strip().lower())
    except ColorParseError:
        return None
    return colour if colour.ansi is None and colour.a == 1 else None


class VisualArticle(ArticleView):
    """The article with a selection that the cursor draws out, from word to word."""

    _anchor: int | None = None

    @property
    def is_selecting(self) -> bool:
        """Whether the cursor draws out a selection."""
        return self._anchor is not None

    def begin_selecting(self) -> None:
        """Select the word of the cursor, and from now on what lies between it and the cursor."""
        self._anchor = self.cursor
        self._draw_out()

    def end_selecting(self) -> None:
        """Let the selection be; the cursor no longer changes it."""
        self._anchor = None

    def watch_cursor(self, before: int, after: int) -> None:
        """Draw the rows of the cursor, and the selection."""
        super().watch_cursor(before, after)
        self._draw_out()

    def on_mouse_down(self) -> None:
        """Leave the selection to the mouse."""
        self.end_selecting()

    def _draw_out(self) -> None:
        if self._anchor is None:
            return
        words = [word for at in (self._anchor, self.cursor) if (word := word_at(self._shown, at))]
        if words:
            self._select((min(word[0] for word in words), max(word[1] for word in words)))

    def _visual(self, looks: tuple[str, ...]) -> Style:
        """The look of a highlight is the colour that the reader named."""
        names = [look for look in looks if look.startswith(HIGHLIGHT)]
        if not names:
            return super()._visual(looks)
        style = super()._visual(tuple("highlight" if look in names else look for look in looks))
        covered = looks[-1].startswith(_OVER)
        if covered or (style.background is not None and style.background.ansi is not None):
            return style
        colour = colour_of(names[-1].removeprefix(HIGHLIGHT)) or Color.parse(_UNKNOWN)
        return style + Style(background=colour, foreground=colour.get_contrast_text(1.0))
