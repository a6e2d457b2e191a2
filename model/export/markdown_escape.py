"""Plain text as Markdown that shows exactly that text, and where bold type may begin and end."""

import re
import string
import unicodedata
from collections.abc import Collection, Iterator, Sequence

# A character that means something wherever it stands, and those that do so beside others: the
# beginning of a web address, the colon of an emoji's name, the doubled percent sign.
_MARKUP = re.compile(
    r"[\\`*_\[\]<>&#~|$^={}@]|:(?=//)|(?<=:)/(?=/)|:(?=[\w+-]{1,40}:)|(?<=\bwww)\.|%(?=%)", re.IGNORECASE
)
# What only means something at the beginning of a line: its last character is the one to escape.
_LINE_START = re.compile(r"\s*(?:[-+:%]|\d{1,9}[.)])")


def escaped(line: str) -> str:
    """Markdown that shows `line`, printable text without newlines, wherever it is put."""
    return "".join(escaped_characters(line))


def escaped_characters(line: str) -> list[str]:
    """For each character of `line` the Markdown that shows it, white space at the ends included."""
    pieces = list(line)
    for match in _MARKUP.finditer(line):
        pieces[match.start()] = "\\" + match.group()
    if start := _LINE_START.match(line):
        pieces[start.end() - 1] = "\\" + line[start.end() - 1]
    text_start = len(line) - len(line.lstrip())
    text_end = len(line.rstrip())
    for place in (*range(text_start), *range(max(text_start, text_end), len(line))):
        pieces[place] = f"&#{ord(line[place])};"
    return pieces


def bold_pieces(line: str, wanted: Sequence[int], noted: Collection[int]) -> Iterator[tuple[int, int]]:
    """Where `**` can stand so that the wanted characters of a line are bold.

    Markdown takes `**` for the beginning or end of bold type only beside certain characters, so a
    piece may have to be shorter than wanted, by white space or punctuation at its ends.

    Args:
        line: the text, not escaped.
        wanted: for each of its characters, whether it is to be bold.
        noted: offsets behind which markup in square brackets follows.

    Returns:
        Starts and ends of the pieces, in order and apart from one another.
    """
    at = 0
    while (start := _next(wanted, 1, at)) < len(line):
        at = end = _next(wanted, 0, start)
        while start < end and not _flanks(_outside(line, start - 1, start in noted), line[start]):
            start += 1
        while start < end and not _flanks(_outside(line, end, end in noted), line[end - 1]):
            end -= 1
        if start < end:
            yield start, end


def _next(wanted: Sequence[int], value: int, at: int) -> int:
    return next(
        (place for place in range(at, len(wanted)) if bool(wanted[place]) == bool(value)), len(wanted)
    )


def _outside(line: str, place: int, noted: bool) -> str:
    if noted:
        return "["
    return line[place] if 0 <= place < len(line) else " "


def _flanks(outer: str, inner: str) -> bool:
    """Whether `**` between the two belongs to `inner`, by the older and the newer rules alike."""
    if inner.isspace():
        return False
    # Which symbols count as punctuation has changed: those of doubt must do as either.
    if unicodedata.category(inner)[0] not in "PS":
        return True
    return outer.isspace() or outer in string.punctuation or unicodedata.category(outer)[0] == "P"
