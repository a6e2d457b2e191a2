"""Letters in reverse, which a theme without colours marks most with."""

from typing import TYPE_CHECKING

from textual.style import Style

from ..themes import MONO

if TYPE_CHECKING:
    from textual.widget import Widget as _Base
else:
    # A widget's first base that is one gives it its component classes and style.
    _Base = object


class Reversible(_Base):
    """Put before a widget's base: its component classes may reverse letters, which Textual forgets."""

    def get_visual_style(self, *component_classes: str, partial: bool = False) -> Style:
        """The style, in reverse if the last component class that says anything of it says so."""
        style = super().get_visual_style(*component_classes, partial=partial)
        if self.app.theme == MONO:
            told = (self.get_component_styles(name).text_style.reverse for name in component_classes)
            reverse = [says for says in told if says is not None]
            style += Style(reverse=bool(reverse and reverse[-1]))
        return style
