"""Bytes to text: which encoding, which line ends, and is it text at all."""

import codecs
import re
from dataclasses import dataclass

from ..errors import StoryviewError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What a text says of itself: an editor's line ("coding: latin-1"), XML or an HTML meta element.
_DECLARED = re.compile(rb"(?:charset|encoding|coding)\s*[=:]\s*[\"']?([A-Za-z][\w.:-]+)")
_PAGES = ("<!doctype html", "<html")
_SNIFFED = 4096


@dataclass(frozen=True)
class Decoded:
    """A text with LF line ends and no byte-order mark, and the encoding that it was in."""

    text: str
    encoding: str


def decode(data: bytes, name: str) -> Decoded:
    """The text that some bytes stand for.

    Tries a byte-order mark, UTF-8, what the text declares of itself, then detection.

    Args:
        data: the whole input.
        name: what to call it in an error.

    Raises:
        StoryviewError: the bytes are no text, or a web page.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decoded(data[len(mark) :], encoding, name)
    if b"\0" in data[:_SNIFFED]:
        raise _not_text(name)
    try:
        return _clean(data.decode("utf-8"), "utf-8", name)
    except UnicodeDecodeError:
        pass
    if (declared := _declared(data[:_SNIFFED])) is not None:
        try:
            return _clean(data.decode(declared), declared, name)
        except UnicodeDecodeError:
            pass  # it declares what it is not: look for ourselves
    mended = data.decode("utf-8", "replace")
    if _is_damaged_utf8(mended):
        return _clean(mended, "utf-8", name)
    return _detect(data, name)


def _decoded(data: bytes, encoding: str, name: str) -> Decoded:
    try:
        return _clean(data.decode(encoding), encoding, name)
    except UnicodeDecodeError as error:
        raise StoryviewError(
            f"{name} begins like {encoding.upper()} but is damaged at byte {error.start}: "
            "save it again as UTF-8."
        ) from None


def _declared(head: bytes) -> str | None:
    match = _DECLARED.search(head)
    if match is None:
        return None
    try:
        return codecs.lookup(match.group(1).decode("ascii")).name
    except LookupError:
        return None


def _is_damaged_utf8(mended: str) -> bool:
    """Whether a text that is no valid UTF-8 is one all the same, but for a stray byte here and there.

    By chance, bytes above 127 of another encoding hardly ever make up characters of UTF-8.
    """
    right = sum(character > "\x7f" and character != "\ufffd" for character in mended)
    return right > 2 * mended.count("\ufffd")


def _detect(data: bytes, name: str) -> Decoded:
    from charset_normalizer import from_bytes  # only the odd file needs it

    matches = from_bytes(data)
    best = matches.best()
    if best is None:
        raise _not_text(name)
    # Among equals take what browsers fall back to for English (the Encoding Standard).
    usual = next((m for m in matches if m.encoding == "cp1252" and m.chaos <= best.chaos), None)
    chosen = "cp1252" if usual or "cp1252" in best.could_be_from_charset else best.encoding
    return _clean(data.decode(chosen), chosen, name)


def _clean(text: str, encoding: str, name: str) -> Decoded:
    # A text may hold a stray control character; a binary file is full of them.
    head = text[:_SNIFFED]
    odd = sum(1 for c in head if (c < " " and c not in "\t\n\r\f\v\x1b") or c == "�")
    if odd > len(head) * 0.05:
        raise _not_text(name)
    if head.lstrip("\ufeff \t\r\n").lower().startswith(_PAGES):
        raise StoryviewError(
            f"{name} is a saved web page: its tags would be read as words. Save the article's text alone, "
            "for instance from the browser's reader view, and open that."
        )
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return Decoded(text, encoding)


def _not_text(name: str) -> StoryviewError:
    return StoryviewError(f"{name} is not a text file, it holds binary data: storyview reads plain text.")
