"""Stories as files of other programs: one module a format, and the table of them all.

A format is a module with `render(stories, choice) -> Iterator[str]` and a line in `EXPORTERS`. The
stories come with the quotes that are to be shown alone, and `choice` says in words which these are,
for a format that has a place for it. The modules are imported when something is first exported to
them, so that the table costs little.
"""

import pkgutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import cast

from ..quote_view import EVERYTHING, QuoteView, shown_story
from ..story import Story
from .choice import choice_in_words


@dataclass(frozen=True, slots=True)
class Exporter:
    """One format that stories can be written in.

    Attributes:
        name: what the reader calls it, as in `--to html`.
        suffix: how its files end, with the dot.
        title: what a menu calls it.
        holds_many: whether one document holds any number of stories; else it holds exactly one.
        writer: where its render function is, as `package.module:function`.
    """

    name: str
    suffix: str
    title: str
    holds_many: bool
    writer: str

    def render(self, stories: Iterable[Story], view: QuoteView = EVERYTHING) -> Iterator[str]:
        """One document of these stories, piece by piece, ending in a newline.

        Args:
            stories: exactly one story, unless the format holds many. They are taken one by one.
            view: which of their quotes it shows; all of them by default.
        """
        render = cast("Callable[[Iterable[Story], str], Iterator[str]]", pkgutil.resolve_name(self.writer))
        return render((shown_story(story, view) for story in stories), choice_in_words(view))


EXPORTERS: dict[str, Exporter] = {
    exporter.name: exporter
    for exporter in (
        Exporter("html", ".html", "Web page", False, f"{__name__}.html_page:render"),
        Exporter("md", ".md", "Markdown", False, f"{__name__}.markdown_text:render"),
        Exporter("json", ".json", "JSON, one story", False, f"{__name__}.json_story:render"),
        Exporter("jsonl", ".jsonl", "JSON Lines, many stories", True, f"{__name__}.json_lines:render"),
    )
}
"""The formats by name, in the order that menus show them."""
