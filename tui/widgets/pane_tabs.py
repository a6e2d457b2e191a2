"""The tabs over the panes, in one line: what there is, how many of each, which is in front.

One widget of one row, since every container round the panes would be drawn again with each key.
"""

from dataclasses import dataclass

from rich.cells import cell_len
from textual import events
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from ..marks import Kind

# The titles for a line of little and of enough room.
TITLES: dict[Kind, tuple[str, str]] = {
    "quote": ("Quotes", "Quotes"),
    "party": ("Part.", "Parties"),
    "action": ("Acts", "Actions"),
    "reference": ("Refs", "References"),
}
KINDS: tuple[Kind, ...] = tuple(TITLES)


class PaneTabs(Widget):
    """The four titles with their counts; `front` is the kind of the pane in front."""

    front: reactive[Kind] = reactive("quote")
    counts: reactive[dict[Kind, str]] = reactive(dict)

    @dataclass
    class Chosen(Message):
        """The reader clicked on a tab."""

        kind: Kind

    def labels(self) -> list[tuple[Kind, str]]:
        """The tabs' texts: the titles shortened from the last to the first until they fit, then set close."""
        texts = {kind: self._text(kind, full) for kind, (_, full) in TITLES.items()}
        for kind in reversed(KINDS):
            if self._fits(texts):
                break
            texts[kind] = self._text(kind, TITLES[kind][0])
        if not self._fits(texts):
            texts = {kind: text.rstrip() for kind, text in texts.items()}
        return list(texts.items())

    def _fits(self, texts: dict[Kind, str]) -> bool:
        return sum(cell_len(text) for text in texts.values()) <= self.size.width

    def _text(self, kind: Kind, title: str) -> str:
        count = self.counts.get(kind, "")
        return f" {title} {count} " if count else f" {title} "

    def render(self) -> Content:
        """The tabs side by side, the one in front as a chip."""
        return Content.assemble(
            *(
                (text, "bold $block-cursor-foreground on $primary" if kind == self.front else "")
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
