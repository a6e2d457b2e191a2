"""What the beginning of an exported story looks like, before it is written."""

import re
from itertools import islice

from ..model.errors import StoryviewError
from ..model.export import Exporter
from ..model.export.interface import encoded
from ..model.printable import printable
from ..model.quote_view import QuoteView
from ..model.story import Story

_MOST_LINES = 60
_LONGEST_LINE = 200
_BEGINNING = 64 * 1024
"""In bytes."""

_COLOURS = re.compile(r"\x1b\[[0-9;]*m")


def preview(story: Story, exporter: Exporter, view: QuoteView) -> str:
    """The first lines of what `exporter` would write, in printable text; why not, where there are none.

    Of several files it is the names of all and the lines of the first. Of a page its head is left out.
    """
    try:
        match exporter.form:
            case "binary":
                return "A file for other programs: there are no lines to show."
            case "folder":
                documents = [
                    (one.name, b"".join(map(encoded, one.pieces)))
                    for one in exporter.documents([story], view)
                ]
                names = ", ".join(name for name, _ in documents)
                return _lines(f"{names}\n\n".encode() + (documents[0][1] if documents else b""))
            case _:
                return _lines(_beginning(story, exporter, view))
    except StoryviewError as error:
        return printable(str(error))


def _beginning(story: Story, exporter: Exporter, view: QuoteView) -> bytes:
    pieces: list[bytes] = []
    length = 0
    for piece in exporter.render([story], view):
        pieces.append(piece)
        length += len(piece)
        if length > _BEGINNING:
            break
    found = b"".join(pieces)
    return found.partition(b"<body>")[2] or found


def _lines(data: bytes) -> str:
    text = _COLOURS.sub("", data[:_BEGINNING].decode("utf-8", "ignore")).removeprefix("\ufeff")
    lines = (printable(line)[:_LONGEST_LINE] for line in text.lstrip("\n").split("\n"))
    return "\n".join(islice(lines, _MOST_LINES))
