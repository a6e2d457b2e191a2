"""Moving the edge between the article and the panes, by key and by mouse, and the panes to another side."""

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from textual import on

from ..config.settings import LEAST, MOST
from ..widgets.dragged_edge import DraggedEdge
from ..widgets.panes import Panes
from ..widgets.title_bar import TitleBar
from .frame import BESIDE, WIDTHS, StoryFrame

if TYPE_CHECKING:
    from ..config.remembered import Remembered
    from ..theming import ConfiguredApp

# Per cent.
_STEP = 4


class SplitScreen(StoryFrame):
    """A screen with an article and panes, whose common edge can be moved."""

    panes: Panes

    def _share(self) -> float:
        """Per cent that the article has now, of the columns or of the rows."""
        if not self.is_beside:
            return self.settings.article_height
        if self.settings.article_width is not None:
            return self.settings.article_width
        return 100 * (1 - self.panes.outer_size.width / max(1, self.size.width))

    def _set_share(self, percent: float, keep: bool = True) -> None:
        share = min(max(LEAST, round(percent)), MOST)
        name: Remembered
        if self.is_beside:
            name, settings = "article_width", replace(self.settings, article_width=share)
        else:
            name, settings = "article_height", replace(self.settings, article_height=share)
        self.take_settings(settings)
        self.split()
        if keep:
            self._remember(name, share)

    def _remember(self, name: "Remembered", value: str | int) -> None:
        cast("ConfiguredApp", self.app).remember(name, value)

    def action_move_split(self, step: int) -> None:
        """Give the article a little more room, or less."""
        self._set_share(self._share() + step * _STEP)

    @on(DraggedEdge.Moved)
    def _edge_moved(self, event: DraggedEdge.Moved) -> None:
        # The first line of the screen and the last belong to neither.
        share = event.x / self.size.width if self.is_beside else (event.y - 1) / max(1, self.size.height - 2)
        self._set_share(100 * share, keep=event.done)

    def action_turn_panes(self) -> None:
        """Put the panes below the article, or beside it again."""
        panes = "below" if self.settings.panes == "side" else "side"
        self.take_settings(replace(self.settings, panes="below" if self.settings.panes == "side" else "side"))
        for _, name in WIDTHS:
            self.remove_class(name)
        self.add_class(next(name for least, name in self.widths if self.app.size.width >= least))
        self.split()
        self._remember("panes", panes)
        if self.app.size.width < BESIDE:
            # Nothing is to be seen of it.
            where = "beside" if panes == "side" else "below"
            self.query_one(TitleBar).say(f"Panes {where} the article from {BESIDE} columns on")
