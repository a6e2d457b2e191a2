"""The tabs over the panes, in one line: what there is, how many of each, which is in front.

One widget of one row, since every container round the panes would be drawn again with each key.
"""

from dataclasses import dataclass
from typing import ClassVar

from rich.cells import cell_len
from textual import events
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from ..marks import Kind
from .reversible import Reversible

# The titles for a line of little and of enough room.
TITLES: dict[Kind, tuple[str, str]] = {
    "quote": ("Quotes", "Quotes"),
    "party": ("Part.", "Parties"),
    "action": ("Acts", "Actions"),
    "reference": ("Refs", "References"),
}
KINDS: tuple[Kind, ...] = tuple(TITLES)


class PaneTabs(Reversible, Widget):
    """The four titles with their counts; `front` is the kind of the pane in front.

    `hidden` is the number of quotes that the reader does not want to see.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {"tabs--front"}

    front: reactive[Kind] = reactive("quote")
    counts: reactive[dict[Kind, str]] = reactive(dict)
    hidden: reactive[int] = reactive(0)

    @dataclass
    class Chosen(Message):
        """The reader clicked on a tab."""

        kind: Kind

    def labels(self) -> list[tuple[Kind, str]]:
        """The tabs' texts, the fullest that fit.

        What is told of hidden quotes goes first, then the titles are shortened, then it is not told of how
        many those shown are, of the panes behind before the one in front.
        """
        texts: dict[Kind, str] = {}
        for hidden in (f" · {self.hidden:,} hidden", f" −{self.hidden:,}", "") if self.hidden else ("",):
            texts = self._texts(hidden)
            if self._fits(texts):
                return list(texts.items())
        for kind in sorted(KINDS, key=lambda kind: kind == self.front):
            if self._fits(texts):
                break
            texts[kind] = texts[kind].partition("/")[0]
        return list(texts.items())

    def _texts(self, hidden: str) -> dict[Kind, str]:
        """The texts with the titles shortened from the last to the first until they fit, then set close."""
        texts = {kind: self._text(kind, full, hidden) for kind, (_, full) in TITLES.items()}
        for kind in reversed(KINDS):
            if self._fits(texts):
                return texts
            texts[kind] = self._text(kind, TITLES[kind][0], hidden)
        return texts if self._fits(texts) else {kind: text.rstrip() for kind, text in texts.items()}

    def _fits(self, texts: dict[Kind, str]) -> bool:
        return sum(cell_len(text) for text in texts.values()) <= self.size.width

    def _text(self, kind: Kind, title: str, hidden: str) -> str:
        count = self.counts.get(kind, "")
        if not count:
            return f" {title} "
        return f" {title} {count}{hidden if kind == 'quote' else ''} "

    def render(self) -> Content:
        """The tabs side by side, the one in front as a chip."""
        return Content.assemble(
            *(
                (text, self.get_visual_style("tabs--front") if kind == self.front else "")
                for kind, text in self.labels()
            )
        )

    def on_click(self, event: events.Click) -> None:
        """Choose the tab under the mouse."""
        reached = 0
        for kind, text in self.labels():
            reached += cell_len(text)
            if event.x < reached:
                self.post_message(self.Chosen(kind))
                return
