"""Moving the pieces of a finding word by word, adding those that it lacks, and taking them away."""

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
    """A piece of a finding: what it is of it, and where it stands; None where the finding has none."""

    role: str
    span: Span | None


def extents_of(item: Quote | Action) -> list[Extent]:
    """The pieces that a quote or action has or could have, those that make it what it is first."""
    if isinstance(item, Quote):
        words = [Extent("content", piece) for piece in item.content]
        return [*words, Extent("cue", item.cue), Extent("source", item.source)]
    return [Extent(role, getattr(item, role)) for role in ("trigger", "actor", "target", "date")]


def changed_extents(item: Quote | Action, after: Sequence[Extent]) -> dict[str, Any]:
    """The new values of the fields whose pieces are others, as `change_quote` and `change_action` take them.

    Args:
        item: the finding as it was.
        after: all its pieces now.
    """
    values: dict[str, Any] = {
        role: span for role, span in after if role != "content" and getattr(item, role) != span
    }
    content = tuple(sorted((one.span for one in after if one.role == "content" and one.span), key=_start))
    if isinstance(item, Quote) and content != item.content:
        values["content"] = content
    date = values.get("date")
    if isinstance(item, Action) and date is not None and item.date is not None and date.overlaps(item.date):
        # More or fewer words for the same date.
        values["when"] = item.when
    return values


def _start(span: Span) -> int:
    return span.start


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
    span = extents[at].span
    if span is None:
        return with_begun(text, extents, at, step)
    return _with(extents, at, moved(text, span, side, step))


def carried(text: str, extents: Sequence[Extent], at: int, step: int) -> list[Extent]:
    """The pieces with one of them moved as a whole by a word, unless it would run into another one."""
    span = extents[at].span
    if span is None:
        return with_begun(text, extents, at, step)
    sides: tuple[Side, Side] = ("end", "start") if step > 0 else ("start", "end")
    after = span
    for side in sides:
        after = moved(text, after, side, step)
    return _with(extents, at, after)


def with_begun(text: str, extents: Sequence[Extent], at: int, step: int) -> list[Extent]:
    """The pieces with one that was not there, as the word behind the finding's words or before them."""
    own = [one.span for one in extents if one.role == extents[0].role and one.span is not None]
    word = _word(text, own[-1].end if step > 0 else own[0].start, step)
    return list(extents) if word is None else _with(extents, at, word)


def with_another(text: str, extents: Sequence[Extent]) -> tuple[list[Extent], int]:
    """The pieces of a quote with one more of its words, the next one behind them, and which that is."""
    own = [n for n, one in enumerate(extents) if one.role == "content"]
    last = extents[own[-1]].span if own else None
    word = _word(text, last.end, 1) if last is not None else None
    if word is None:
        return list(extents), own[-1] if own else 0
    at = own[-1] + 1
    return [*extents[:at], Extent("content", word), *extents[at:]], at


def without(extents: Sequence[Extent], at: int) -> list[Extent] | None:
    """The pieces without one of them; None where the finding would be nothing without it."""
    role, _ = extents[at]
    if role == "trigger" or (role == "content" and sum(one.role == role for one in extents) == 1):
        return None
    gone = [] if role == "content" else [Extent(role, None)]
    return [*extents[:at], *gone, *extents[at + 1 :]]


def _with(extents: Sequence[Extent], at: int, after: Span) -> list[Extent]:
    """The pieces with another place for one of them, unless it would run into another one of its role."""
    role = extents[at].role
    others = (one.span for n, one in enumerate(extents) if n != at and one.role == role)
    if any(other is not None and after.overlaps(other) for other in others):
        return list(extents)
    return [*extents[:at], Extent(role, after), *extents[at + 1 :]]


def _word(text: str, offset: int, step: int) -> Span | None:
    """The first word from an offset on, or the last one before it, not too far away."""
    near = (offset, min(len(text), offset + _REACH)) if step > 0 else (max(0, offset - _REACH), offset)
    words = [match.span() for match in _TOKEN.finditer(text, *near) if match.group()[0].isalnum()]
    if not words:
        return None
    start, end = words[0 if step > 0 else -1]
    return Span(start=start, end=end)


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
