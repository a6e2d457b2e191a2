"""What a story says of itself before it begins: who wrote it, where and when."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .published import stated_date

if TYPE_CHECKING:
    from ..story import Block

FRONT_BLOCKS = 6
"""Bylines and datelines stand among this many first blocks of a story."""

_BYLINE = re.compile(r"^(?:by|story by|words by|written by|text by|from)\s+(?P<names>\S.*)$", re.I)
_SIGN_OFF = re.compile(
    r"^[\[(]?(?:additional\s+)?(?:reporting|writing|editing|edited|compiled|translated|research)\s+by\b", re.I
)
# Words in small letters that a byline may hold beside names.
_BYLINE_WORDS = frozenset(
    "and & in of for at the our with staff writer writers correspondent correspondents editor reporter "
    "reporters bureau chief agency agencies political business legal science health foreign senior special "
    "de del della di da du van von der den la le al el bin ibn y e i".split()
)
_TIME_WORDS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday published updated posted last modified first "
    "on at am pm a.m. p.m. gmt utc bst est edt cet et pt date".split()
)

_PLACE = r"[A-Z][A-Z'’.\-]+(?:\s[A-Z][A-Z'’.\-]+){0,3}(?:,\s[A-Z][A-Za-z.'’ ]{1,20})?"
_MIXED_PLACE = r"[A-Z][a-z]+(?:\s[A-Z][a-z]+){0,2}(?:,\s[A-Z][A-Za-z. ]{1,20})?"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_DAY = rf"(?:,?\s(?:{_MONTH}\s\d{{1,2}}|\d{{1,2}}\s{_MONTH})(?:,?\s\d{{4}})?)"
_AGENCY = r"(?:\s\([A-Z][A-Za-z.&/ ]{1,30}\))"
_DASH = r"\s?(?:[—–]|--|-(?=\s))\s*"
# A place in capitals is enough; one in small letters wants a date or an agency beside it.
_DATELINE = re.compile(
    rf"^(?:{_PLACE}{_DAY}?{_AGENCY}?{_DASH}"
    rf"|{_MIXED_PLACE}{_DAY}?{_AGENCY}{_DASH}"
    rf"|{_MIXED_PLACE}{_DAY}{_AGENCY}?{_DASH})(?=\S)"
)


def is_byline(line: str) -> bool:
    """Whether a line among the first blocks names the authors: "By Ana Ruiz in Lisbon"."""
    match = _BYLINE.match(line)
    if match is None or len(line) > 140 or line.endswith((".", "!", "?")):
        return False
    words = re.findall(r"[\w&'’.\-]+", _without_date(match["names"]))
    if not words or not words[0][0].isupper() or words[0].lower() in _TIME_WORDS:
        return False
    allowed = _BYLINE_WORDS | _TIME_WORDS
    return all(word[0].isupper() or word[0].isdigit() or word.lower() in allowed for word in words)


def is_sign_off(line: str) -> bool:
    """Whether a line anywhere credits work on the story: "(Reporting by … Editing by …)"."""
    return _SIGN_OFF.match(line) is not None


def is_date_line(line: str) -> bool:
    """Whether a line holds a full date and little else: "LISBON, May 2, 2024", "Friday, 7 March 2025"."""
    if len(line) > 100 or stated_date(line) is None:
        return False
    words = re.findall(r"[^\W\d_][\w.]*", _without_date(line))
    other = [word for word in words if word.lower() not in _TIME_WORDS]
    return len(other) <= 3 and all(word[0].isupper() for word in other)


def dateline_length(line: str) -> int:
    """How many characters of a paragraph are its dateline ("LISBON (Wire) — "), 0 without one."""
    match = _DATELINE.match(line)
    return match.end() if match else 0


def stated_byline(text: str, blocks: "Sequence[Block]") -> str | None:
    """Who the story says it is by, without the word "By"."""
    for block in blocks[:FRONT_BLOCKS]:
        if block.kind == "byline" and (match := _BYLINE.match(text[block.start : block.end])):
            return match["names"].strip()
    return None


def stated_publication(text: str, blocks: "Sequence[Block]") -> str | None:
    """The ISO date that a dateline or byline among the first blocks states."""
    for block in blocks[:FRONT_BLOCKS]:
        if block.kind in {"dateline", "byline"} and (found := stated_date(text[block.start : block.end])):
            return found[0]
    return None


def _without_date(line: str) -> str:
    found = stated_date(line)
    return line if found is None else line[: found[1]] + line[found[2] :]
