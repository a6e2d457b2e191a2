"""Stories as files of other programs: one module a format, and the table of them all.

A format is a module with `render(stories) -> Iterator[str]` and a line in `EXPORTERS`. The modules
are imported when something is first exported to them, so that the table costs nothing.
"""

import pkgutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from ..story import Story


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

    def render(self, stories: "Iterable[Story]") -> Iterator[str]:
        """One document of these stories, piece by piece, ending in a newline.

        Args:
            stories: exactly one story, unless the format holds many. They are taken one by one.
        """
        render = cast("Callable[[Iterable[Story]], Iterator[str]]", pkgutil.resolve_name(self.writer))
        return render(stories)


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
