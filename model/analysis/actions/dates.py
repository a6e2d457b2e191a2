"""The time expression that dates an act."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from spacy.tokens import Doc, Token
from spacy.tokens import Span as SpacySpan

from ...story import Span

_COUNT = r"[\d,.]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|few|half"
_HEDGE = (
    "about|around|nearly|almost|over|at least|up to|roughly|some|more than|less than|another|only|just|an?"
)
_UNIT = r"(?:second|minute|hour|day|week|month|year|decade|century|centurie)s?"
_DURATION = re.compile(
    rf"^(?:(?:{_HEDGE}|the)\s+)*(?:{_COUNT})?[\s-]*{_UNIT}(?:[\s-]old|[\s-]long)?$", re.IGNORECASE
)
_AGE = re.compile(r"\bold\b|\bage[ds]?\b", re.IGNORECASE)
_HABIT = re.compile(
    r"^(?:each|every|daily|weekly|monthly|annual|annually|yearly|quarterly|nightly)\b", re.IGNORECASE
)

_OBJECTS = frozenset({"dobj", "nsubjpass", "dative"})
_ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "dative"})
_INSIDE = frozenset(
    {"prep", "pobj", "npadvmod", "tmod", "advmod", "poss", "nmod", "compound", "amod", "pcomp", "agent"}
)
_PAST = frozenset({"last", "ago", "yesterday", "earlier"})
_TIME_PREPOSITIONS = frozenset(
    {"on", "in", "at", "since", "until", "during", "by", "before", "after", "from"}
)


@dataclass(frozen=True, slots=True)
class Dates:
    """The expressions of a text that can date an act, by the index of a token.

    Attributes:
        heads: by their syntactic head.
        starts: by their first token.
        ends: by the token after their last one.
    """

    heads: Mapping[int, SpacySpan]
    starts: Mapping[int, SpacySpan]
    ends: Mapping[int, SpacySpan]


def dates_of(doc: Doc) -> Dates:
    """The expressions that can date an act: no ages, habits or lengths of time."""
    found = [entity for entity in doc.ents if entity.label_ in {"DATE", "TIME"} and _can_date(entity)]
    return Dates(
        heads={entity.root.i: entity for entity in found},
        starts={entity.start: entity for entity in found},
        ends={entity.end: entity for entity in found},
    )


def _can_date(entity: SpacySpan) -> bool:
    text = entity.text.strip()
    if _AGE.search(text) or _HABIT.match(text) or _is_name(entity):
        return False
    return _anchored(entity) or not _DURATION.match(text)


def _is_name(entity: SpacySpan) -> bool:
    """Whether the word is part of a title, as in "the Odale Today": a capital within a sentence."""
    first = entity[0]
    return first.text in {"Today", "Tonight", "Tomorrow", "Yesterday"} and not first.is_sent_start


def _anchored(entity: SpacySpan) -> bool:
    """Whether a length of time is counted from now: "two weeks ago", "in the past few days"."""
    root = entity.root
    words = {token.lower_ for token in entity}
    if words & {"last", "past", "next", "this", "ago", "earlier", "later", "previous", "recent", "coming"}:
        return True
    return root.head.lower_ in {"ago", "earlier", "later"}


def date_of(trigger: Token, dates: Dates, is_other: Callable[[int], bool]) -> SpacySpan | None:
    """The time expression that the grammar ties to a trigger, the nearest one of several.

    Args:
        trigger: the verb or noun.
        dates: what `dates_of` gave.
        is_other: whether the token with an index belongs to another trigger; a time that hangs
            on another act dates that one.
    """
    if not dates.heads:
        return None
    found = list(_below(trigger, dates, is_other, 4)) or list(_beside(trigger, dates, is_other))
    return min(found, key=lambda entity: abs(entity.root.i - trigger.i), default=None)


def _below(token: Token, dates: Dates, is_other: Callable[[int], bool], depth: int) -> Iterator[SpacySpan]:
    if token.i in dates.heads:
        yield dates.heads[token.i]
    elif depth:
        for child in token.children:
            if child.i in dates.heads:
                if child.dep_ not in _ARGUMENTS:
                    yield dates.heads[child.i]
            elif child.dep_ in _OBJECTS:
                # A time after the object is often hung on it: "approved the plan on Tuesday".
                yield from _after_object(child, dates)
            elif child.dep_ in _INSIDE and not is_other(child.i):
                yield from _below(child, dates, is_other, depth - 1)


def _after_object(noun: Token, dates: Dates) -> Iterator[SpacySpan]:
    for child in noun.children:
        if child.i in dates.heads and child.dep_ in {"npadvmod", "tmod"}:
            yield dates.heads[child.i]
        elif child.dep_ == "prep" and child.lower_ in _TIME_PREPOSITIONS:
            yield from (dates.heads[below.i] for below in child.children if below.i in dates.heads)


def _beside(trigger: Token, dates: Dates, is_other: Callable[[int], bool]) -> Iterator[SpacySpan]:
    """Times of a clause that the trigger's belongs to, or that stand right next to its phrase."""
    if trigger.pos_ != "VERB":
        if (after := dates.starts.get(trigger.right_edge.i + 1)) is not None:
            yield after
        return
    if trigger.dep_ in {"relcl", "advcl"}:
        # "On Feb. 9, when the court decided": the time stands before its clause.
        edge = trigger.left_edge.i
        yield from (dates.ends[end] for end in (edge, edge - 1) if end in dates.ends)
        return
    for child in trigger.children:
        if child.dep_ in {"xcomp", "ccomp"} and not is_other(child.i):
            # "Ordered agencies to stop using it last year": what is past dates the order.
            past = _below(child, dates, is_other, 4)
            yield from (entity for entity in past if any(word.lower_ in _PAST for word in entity))
    relatives = [trigger.head] if trigger.dep_ in {"xcomp", "conj"} else []
    relatives += [child for child in trigger.children if child.dep_ == "conj" and child.pos_ == "VERB"]
    for relative in relatives:
        if relative.pos_ == "VERB" and (trigger.dep_ != "xcomp" or not is_other(relative.i)):
            yield from _below(relative, dates, is_other, 2)


def date_span(entity: SpacySpan) -> Span:
    """The span of a time expression, in characters."""
    return Span(start=entity.start_char, end=entity.end_char)
