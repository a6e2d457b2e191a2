"""Stories as files of other programs: one module a format, and the table of them all.

`interface` tells what a format is: a module with a `render` function and a line in `EXPORTERS`, or an
entry point of another package. The modules are imported when something is first exported to them, so
that the table costs little; other packages are asked only for a name that is not in it, or for all.
"""

from collections.abc import Mapping
from difflib import get_close_matches
from importlib.metadata import EntryPoint, entry_points
from types import MappingProxyType

from ..errors import StoryviewError, UsageError
from ..printable import one_line
from .interface import Context, Document, Exporter, Form, Piece

__all__ = ["EXPORTERS", "Context", "Document", "Exporter", "Form", "Piece", "all_exporters", "exporter"]

ENTRY_POINTS = "storyview.exporters"
"""The group of entry points by which other packages offer a format."""

EXPORTERS: dict[str, Exporter] = {
    exporter.name: exporter
    for exporter in (
        Exporter("html", ".html", "Web page", False, f"{__name__}.html_page:render", linked=True),
        Exporter("md", ".md", "Markdown", False, f"{__name__}.markdown_text:render"),
        Exporter("json", ".json", "JSON, one story", False, f"{__name__}.json_story:render"),
        Exporter("jsonl", ".jsonl", "JSON Lines, many stories", True, f"{__name__}.json_lines:render"),
        Exporter("webanno", ".jsonld", "W3C Web Annotation", True, f"{__name__}.web_annotation:render"),
        Exporter("hypothesis", ".json", "Hypothesis import", True, f"{__name__}.hypothesis_import:render"),
        Exporter("brat", "", "brat", True, f"{__name__}.brat:render", "folder"),
        Exporter("doccano", ".jsonl", "doccano", True, f"{__name__}.doccano:render"),
        Exporter("labelstudio", ".json", "Label Studio", True, f"{__name__}.label_studio:render"),
        Exporter("docbin", ".spacy", "spaCy DocBin", True, f"{__name__}.spacy_docbin:render", "binary"),
        Exporter("displacy", "", "displaCy pages", True, f"{__name__}.displacy_pages:render", "folder"),
        Exporter("conllu", ".conllu", "CoNLL-U", True, f"{__name__}.conllu:render"),
        Exporter("qdpx", ".qdpx", "REFI-QDA project", True, f"{__name__}.qdpx:render", "binary"),
        Exporter("csv", ".csv", "Table, CSV", True, f"{__name__}.csv_table:render"),
        Exporter("xlsx", ".xlsx", "Table, Excel", True, f"{__name__}.xlsx_table:render", "binary", "xlsx"),
        Exporter(
            *("parquet", ".parquet", "Table, Parquet", True, f"{__name__}.parquet_table:render"),
            *("binary", "parquet"),
        ),
        Exporter("schemaorg", ".jsonld", "schema.org NewsArticle", False, f"{__name__}.schema_org:render"),
        Exporter("ansi", ".ansi", "Text in colours", False, f"{__name__}.ansi_text:render", "coloured"),
    )
}
"""The formats that come with the program by name, in the order that menus show them."""


def exporter(name: str, more: Mapping[str, Exporter] = MappingProxyType({})) -> Exporter:
    """The format of this name, one of the program's own or of another package.

    Args:
        name: what the reader calls it.
        more: formats of the caller's own, by name.

    Raises:
        UsageError: there is none.
        StoryviewError: the package that offers it is broken.
    """
    own = {**EXPORTERS, **more}
    if name in own:
        return own[name]
    others = entry_points(group=ENTRY_POINTS)
    if name not in others.names:
        known = [*own, *sorted({*others.names} - {*own})]
        near = get_close_matches(name.lower(), known, 1)
        meant = f"; did you mean {near[0]}? Choose" if near else ": choose"
        raise UsageError(f"There is no format {one_line(name)!r}{meant} from {', '.join(known)}.")
    return _loaded(others[name])


def all_exporters() -> dict[str, Exporter]:
    """Every format by name, the program's own first; what another package offers and breaks is left out."""
    found = dict(EXPORTERS)
    for point in sorted(entry_points(group=ENTRY_POINTS), key=lambda point: point.name):
        if point.name not in found:
            try:
                found[point.name] = _loaded(point)
            except StoryviewError:
                continue
    return found


def _loaded(point: EntryPoint) -> Exporter:
    try:
        given = point.load()
    except Exception as error:  # whatever another package may raise
        problem = f"{type(error).__name__}: {error}"
    else:
        if isinstance(given, Exporter) and given.name == point.name:
            return given
        problem = f"{point.value} is no Exporter of this name"
    raise StoryviewError(
        f"The format {one_line(point.name)!r} of another package can't be used: {one_line(problem)}."
    )
