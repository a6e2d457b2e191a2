"""Quotation marks to quoted stretches, by the characters alone.

Every paragraph is read on its own, so that a forgotten mark never spoils more than its
paragraph. What stands inside a stretch, other marks included, belongs to it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from ..story import Span

Direction = Literal["open", "close", "either"]
Family = Literal["double", "guillemet", "single"]

_MARK = re.compile(r"''|``|‘‘|’’|[\"“”„‟«»'‘’`]")
_FAMILIES: dict[str, Family] = {
    **dict.fromkeys("«»", "guillemet"),
    **dict.fromkeys("'‘’`", "single"),
}
_WRITTEN: dict[str, Direction] = {
    **dict.fromkeys(("“", "„", "‟", "``", "‘‘", "‘", "«", "`"), "open"),
    **dict.fromkeys(("”", "’’", "’", "»"), "close"),
}
_BEFORE_OPENING = re.compile(r"(?:^|[\s(\[{/—–―-]|[“\"„«‘':])$")
_AFTER_CLOSING = re.compile(r"$|[\s.,;:!?)\]}/—–―…-]|[”\"»’']")
# Words that begin with an apostrophe: "'em", "'90s".
_ELISION = re.compile(r"\d\ds?\b|(?:em|til|till|cause|tis|twas|n|bout|round|cos)\b", re.I)
# A closing mark and an apostrophe look alike after "workers'" and "talkin'".
_OWNER = re.compile(r"\w[sxz]$", re.I)
_CLIPPED = re.compile(r"\w\win$", re.I)
_FEET_AND_INCHES = re.compile(r"\d\s?['’′]\s?\d{1,2}$")
# After these a quotation may begin whose closing mark was forgotten.
_BEFORE_QUOTATION = re.compile(r"[.!?:,;…][)\]]?\s*$")


@dataclass(frozen=True, slots=True)
class Quoted:
    """A stretch in quotation marks, the marks included; offsets of the text.

    Attributes:
        start: first character.
        end: behind the last character.
        goes_on: no mark closes it, for the next paragraph opens it again.
    """

    start: int
    end: int
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    family: Family
    direction: Direction
    doubtful: bool = False
    """It may be an apostrophe."""


def find_quoted(text: str, paragraphs: Iterable[Span]) -> tuple[Quoted, ...]:
    """The outermost quoted stretches of the paragraphs, in order, none across two of them.

    Args:
        text: the whole text.
        paragraphs: where quotation marks are looked for, in order, without overlaps.
    """
    spans = list(paragraphs)
    out: list[Quoted] = []
    for n, span in enumerate(spans):
        line = text[span.start : span.end]
        following = spans[n + 1] if n + 1 < len(spans) else None
        reopened = text[following.start : following.end] if following else ""
        out.extend(
            Quoted(span.start + found.start, span.start + found.end, found.goes_on)
            for found in _in_paragraph(line, reopened)
        )
    return tuple(out)


def _in_paragraph(line: str, following: str) -> Iterator[Quoted]:
    marks = list(_marks(line))
    last = {mark.family: i for i, mark in enumerate(marks)}
    at = 0
    while at < len(marks):
        opening = marks[at]
        if opening.direction == "close":  # nothing is open: a stray mark, an apostrophe, inches
            at += 1
            continue
        closing = _closing(marks, at)
        if closing is not None and _is_sound(marks, at, closing):
            if line[opening.end : marks[closing].start].strip():
                yield Quoted(opening.start, marks[closing].end)
            at = closing + 1
            continue
        if last[opening.family] == at and line[opening.end :].strip():
            goes_on = _opens_with(following, opening.family)
            if goes_on or (opening.family != "single" and _may_begin(line, opening)):
                yield Quoted(opening.start, len(line), goes_on)
                return
        at += 1


def _may_begin(line: str, opening: _Mark) -> bool:
    before = line[max(0, opening.start - 4) : opening.start]
    return opening.start == 0 or _BEFORE_QUOTATION.search(before) is not None


def _marks(line: str) -> Iterator[_Mark]:
    for match in _MARK.finditer(line):
        start, end = match.span()
        sign = match.group()
        family = _FAMILIES.get(sign, "double")
        before, after = line[max(0, start - 8) : start], line[end : end + 8]
        opens = bool(_BEFORE_OPENING.search(before)) and after[:1].strip() != ""
        closes = before[-1:].strip() != "" and bool(_AFTER_CLOSING.match(after))
        if family == "single":
            if before[-1:].isalnum() and after[:1].isalnum():
                continue
            if opens and not closes and (sign == "’" or _ELISION.match(after)):
                continue
        if sign == '"' and _FEET_AND_INCHES.search(before):
            continue
        if opens != closes:
            direction: Direction = "open" if opens else "close"
        else:
            direction = _WRITTEN.get(sign, "either")
        clipped = _CLIPPED.search(before) or (after[:1] == " " and _OWNER.search(before))
        doubtful = family == "single" and bool(clipped)
        yield _Mark(start, end, family, direction, doubtful)


def _closing(marks: list[_Mark], at: int) -> int | None:
    """Which mark closes the one at `at`; None if another is opened before, or none is left."""
    family = marks[at].family
    doubtful: int | None = None
    depth = 1
    for i in range(at + 1, len(marks)):
        mark = marks[i]
        if mark.family != family:
            continue
        if mark.direction == "open":
            if family == "single" or not _is_nested(marks, i):
                break
            depth += 1
        elif mark.doubtful:
            doubtful = i if doubtful is None else doubtful
        else:
            depth -= 1
            if depth == 0:
                return i
    return doubtful


def _is_nested(marks: list[_Mark], at: int) -> bool:
    """Whether an opening mark inside a quotation opens another one: two closing marks must follow."""
    following = (mark.direction for mark in marks[at + 1 : at + 8] if mark.family == marks[at].family)
    return [*islice(following, 2)] in (["close"] * 2, ["close", "either"], ["either"] * 2)


def _is_sound(marks: list[_Mark], opening: int, closing: int) -> bool:
    """Single marks hold whole quotations inside; a lone double mark tells that they are apostrophes."""
    if marks[opening].family != "single":
        return True
    inside = sum(mark.family == "double" for mark in marks[opening + 1 : closing])
    return inside % 2 == 0


def _opens_with(line: str, family: Family) -> bool:
    first = next(_marks(line), None)
    return (
        first is not None
        and first.start == 0
        and first.family == family
        and first.direction in {"open", "either"}
    )
