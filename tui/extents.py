"""Moving the ends of a piece of the text word by word, and what of a finding such pieces are."""

import re
from collections.abc import Sequence
from typing import Any, Literal, NamedTuple, TypeAlias

from ..model.story import Action, Quote, Span

Side: TypeAlias = Literal["start", "end"]

# A word, or a mark by itself.
_TOKEN = re.compile(r"\w+(?:[’'\-]\w+)*|[^\w\s]")
# No word is looked for further away than this.
_REACH = 400
_QUOTATION_MARKS = "\"'“”„‟«»‘’‚‹›"


class Extent(NamedTuple):
    """A piece of a finding: what it is of it, and where it stands."""

    role: str
    span: Span


def extents_of(item: Quote | Action) -> list[Extent]:
    """The pieces of a quote or action whose ends can be moved, those that make it what it is first."""
    return [Extent(role, span) for role, span in item.parts()]


def changed_extents(item: Quote | Action, after: Sequence[Extent]) -> dict[str, Any]:
    """The new values of the fields whose pieces are others, as `change_quote` and `change_action` take them.

    Args:
        item: the finding as it was.
        after: all its pieces now.
    """
    values: dict[str, Any] = {
        role: span for role, span in after if role != "content" and getattr(item, role) != span
    }
    content = tuple(one.span for one in after if one.role == "content")
    if isinstance(item, Quote) and content != item.content:
        values["content"] = content
    return values


def moved(text: str, span: Span, side: Side, step: int) -> Span:
    """The piece with one end moved by a word, or by a mark; as it was where that end can't move.

    Args:
        text: the story's.
        span: the piece.
        side: which end.
        step: 1 towards the end of the text, -1 towards its start.
    """
    here = span.start if side == "start" else span.end
    tokens = list(_TOKEN.finditer(text, max(0, here - _REACH), min(len(text), here + _REACH)))
    edges = [token.start() if side == "start" else token.end() for token in tokens]
    found = (
        min((e for e in edges if e > here), default=here)
        if step > 0
        else max((e for e in edges if e < here), default=here)
    )
    if side == "start":
        return Span(start=found, end=span.end) if found < span.end else span
    return Span(start=span.start, end=found) if found > span.start else span


def with_moved_end(text: str, extents: Sequence[Extent], at: int, side: Side, step: int) -> list[Extent]:
    """The pieces with one end of one of them moved by a word, unless it would run into another one.

    Args:
        text: the story's.
        extents: all pieces of a finding.
        at: which of them, from 0.
        side: which end of it.
        step: 1 towards the end of the text, -1 towards its start.
    """
    role, span = extents[at]
    after = moved(text, span, side, step)
    others = (one.span for n, one in enumerate(extents) if n != at and one.role == role)
    if any(after.overlaps(other) for other in others):
        return list(extents)
    return [*extents[:at], Extent(role, after), *extents[at + 1 :]]


def edge_of(extents: Sequence[Extent], side: Side) -> int:
    """Which of a finding's pieces begins its words, or ends them: the first of all is one of these."""
    words = [n for n, one in enumerate(extents) if one.role == extents[0].role]
    return words[0] if side == "start" else words[-1]


def trimmed(text: str, start: int, end: int) -> Span | None:
    """What was selected without the spaces and marks around it; None if nothing is left."""
    while start < end and (text[start].isspace() or text[start] in _QUOTATION_MARKS):
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in f"{_QUOTATION_MARKS},;:"):
        end -= 1
    # The full stop of a sentence goes, that of an abbreviation such as U.S. stays.
    word = text[start:end].rpartition(" ")[2]
    if word.endswith(".") and word.count(".") == 1 and len(word) > 1:
        end -= 1
    return Span(start=start, end=end) if start < end else None
