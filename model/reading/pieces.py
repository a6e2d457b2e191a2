"""Text to the pieces that it is laid out in: a title, a byline, a heading, a reference, a paragraph.

Nothing here needs the document model, so that a story is on the screen before that is loaded.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from .front_matter import FRONT_BLOCKS, dateline_length, is_byline, is_date_line, is_sign_off
from .reference_lines import list_entry, parse_reference_line, split_run_in

if TYPE_CHECKING:
    from ..story import BlockKind

TITLE_CHARACTERS = 160
HEADING_CHARACTERS = 90
HEADING_WORDS = 14
WRAPPED_COLUMNS = range(30, 101)
"""How wide a column is that somebody wrapped a text to by hand or by program."""

_GROUP = re.compile(r"[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")
_ENDS_CLAUSE = re.compile(r"[.;,:][\"'”’)\]]*$")
_ENDS_SENTENCE = re.compile(r"[.!?:][\"'”’)\]]*$")
_ABBREVIATION = re.compile(r"(?:\b(?:[A-Za-z]\.){2,}|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|vs|No)\.)$")
_LIST_ITEM = re.compile(r"^(?:[-*•·▪◦‣]|\d{1,2}[.)])\s+\S")
_CAPTION = re.compile(
    r"^[\[(]?(?:file\s+|library\s+)?"
    r"(?:photo|photograph|image|picture|caption|pictured|video|credit|graphic)s?"
    r"(?:\s+(?:by|credit|courtesy)\b|\s*[:/|])",
    re.I,
)
_TURN = re.compile(r"^[A-Z][A-Z .'’\-]{1,40}(?:\([^)]*\))?:\s")
"""A turn of a transcript: "PRESENTER: Good evening"."""


class Piece(NamedTuple):
    """A line or paragraph and what it is for; offsets count code points of the text, end exclusive."""

    start: int
    end: int
    kind: "BlockKind"


def find_pieces(text: str) -> tuple[Piece, ...]:
    """The pieces of a text in order, each without the white space around it.

    Blank lines always part pieces. A single newline does so too, unless the lines are those of
    a paragraph that was wrapped to a narrow column; such a piece holds newlines. A dateline
    before the first words of a paragraph is a piece of its own on the same line.
    """
    places = [place for group in _GROUP.finditer(text) for place in _places(group.group(), group.start())]
    pieces: list[Piece] = []
    under_label = False  # below a line such as "Related stories:"
    for i, (start, end) in enumerate(places):
        line = text[start:end]
        kind = _kind(line, i, last=i == len(places) - 1)
        if (
            under_label
            and kind in {"list_item", "heading"}
            and (list_entry(line) or _touches(text, places, i))
        ):
            kind = "reference"
        elif kind == "reference":
            parsed = parse_reference_line(line)
            under_label = parsed is not None and not parsed.title
        else:
            under_label = False
        length = dateline_length(line) if kind == "paragraph" and i < FRONT_BLOCKS else 0
        if length:
            pieces.append(Piece(start, start + len(line[:length].rstrip()), "dateline"))
        pieces.append(Piece(start + length, end, kind))
    return tuple(pieces)


def _touches(text: str, places: list[tuple[int, int]], i: int) -> bool:
    """Whether no blank line parts this place from the one before."""
    return text[places[i - 1][1] : places[i][0]].count("\n") <= 1


def _places(group: str, offset: int) -> Iterator[tuple[int, int]]:
    """Cut lines that no blank line parts where pieces begin and end, in offsets of the text."""
    lines = [(match.start(), match.end()) for match in re.finditer(r"[^\n]+", group)]
    if _is_wrapped([group[start:end] for start, end in lines]):
        lines = [(0, len(group))]
    for start, end in lines:
        for a, b in split_run_in(group[start:end]):
            piece = group[start + a : start + b]
            if piece.strip():
                left = offset + start + a + len(piece) - len(piece.lstrip())
                yield left, left + len(piece.strip())


def _is_wrapped(lines: list[str]) -> bool:
    """Whether these lines are one paragraph in a narrow column.

    Then no line but the last had room for the next one's first word, most of them break off
    in mid-sentence, and the last one ends it.
    """
    longest = max(len(line.rstrip()) for line in lines)
    if len(lines) < 2 or longest not in WRAPPED_COLUMNS:
        return False
    body = [line.rstrip() for line in lines[:-1]]
    full = all(
        len(line) + 1 + len(after.split()[0]) > longest * 0.9
        for line, after in zip(body, lines[1:], strict=True)
    )
    broken = sum(not _ENDS_SENTENCE.search(line) for line in body)
    special = any(
        parse_reference_line(line) or _LIST_ITEM.match(line) or _TURN.match(line) or is_date_line(line)
        for line in lines
    )
    ended = _ENDS_SENTENCE.search(lines[-1].rstrip()) is not None
    return full and ended and broken > len(body) / 2 and not special


def _kind(line: str, index: int, *, last: bool) -> "BlockKind":
    kind: BlockKind = "paragraph"
    if parse_reference_line(line) is not None:
        kind = "reference"
    elif is_sign_off(line) or (index < FRONT_BLOCKS and is_byline(line)):
        kind = "byline"
    elif index < FRONT_BLOCKS and is_date_line(line):
        kind = "dateline"
    elif _CAPTION.match(line) and len(line) <= 300:
        kind = "caption"
    elif _LIST_ITEM.match(line):
        kind = "list_item"
    elif not last and _stands_alone(line):
        if index == 0 and len(line) <= TITLE_CHARACTERS:
            kind = "title"
        elif index > 0 and _is_heading(line):
            kind = "heading"
    return kind


def _stands_alone(line: str) -> bool:
    """Whether a line is neither a sentence, nor a wrapped paragraph, nor somebody's turn."""
    ends = _ENDS_CLAUSE.search(line) and not _ABBREVIATION.search(line)
    return not ends and "\n" not in line and not _TURN.match(line)


def _is_heading(line: str) -> bool:
    words = len(line.split())
    if len(line) > HEADING_CHARACTERS or words > HEADING_WORDS:
        return False
    if not (line[0].isupper() or line[0].isdigit()):
        return False  # a quotation that stands alone, or the rest of a sentence
    return words <= 8 or not line.endswith(("?", "!"))
