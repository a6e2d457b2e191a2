"""The time expression that dates an act, and its ISO form where it is plain."""

import re
from collections.abc import Container
from datetime import datetime

from spacy.tokens import Doc, Token
from spacy.tokens import Span as SpacySpan

from ...story import Span

_DURATION = re.compile(
    r"^(?:(?:about|around|nearly|almost|over|at least|up to|roughly|some|more than|less than|another|only|just|a|an|the)\s+)*"
    r"(?:[\d,.]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|few|half|dozens of|decades of)?"
    r"[\s-]*(?:second|minute|hour|day|week|month|year|decade|century|centurie)s?(?:[\s-]old|[\s-]long)?$",
    re.IGNORECASE,
)
_AGE = re.compile(r"\bold\b|\bage[ds]?\b", re.IGNORECASE)
_HABIT = re.compile(
    r"^(?:each|every|daily|weekly|monthly|annual|annually|yearly|quarterly|nightly)\b", re.IGNORECASE
)
_YEAR = re.compile(r"^(?:1[5-9]|20)\d\d$")

_FORMATS = (
    ("%B %d, %Y", "%Y-%m-%d"),
    ("%B %d %Y", "%Y-%m-%d"),
    ("%b %d, %Y", "%Y-%m-%d"),
    ("%b %d %Y", "%Y-%m-%d"),
    ("%d %B %Y", "%Y-%m-%d"),
    ("%d %b %Y", "%Y-%m-%d"),
    ("%Y-%m-%d", "%Y-%m-%d"),
    ("%B %Y", "%Y-%m"),
    ("%b %Y", "%Y-%m"),
)


def dates_of(doc: Doc) -> dict[int, SpacySpan]:
    """The expressions that can date an act, by the index of their syntactic head."""
    found: dict[int, SpacySpan] = {}
    for entity in doc.ents:
        if entity.label_ not in {"DATE", "TIME"}:
            continue
        text = entity.text.strip()
        if _AGE.search(text) or _HABIT.match(text):
            continue
        if _DURATION.match(text) and not _anchored(entity):
            continue
        found[entity.root.i] = entity
    return found


def _anchored(entity: SpacySpan) -> bool:
    """Whether a length of time is counted from now, or is a time itself: "two weeks ago", "in the past few days"."""
    root = entity.root
    words = {token.lower_ for token in entity}
    if words & {"last", "past", "next", "this", "ago", "earlier", "later", "previous", "recent", "coming"}:
        return True
    return root.head.lower_ in {"ago", "earlier", "later"}


def date_of(trigger: Token, dates: dict[int, SpacySpan], triggers: Container[int]) -> SpacySpan | None:
    """The time expression in the clause of a trigger that is nearest to it in the tree.

    Args:
        trigger: the verb or noun.
        dates: what `dates_of` gave.
        triggers: indices of all triggers; a time that hangs on another act dates that one.
    """
    if not dates:
        return None
    own = _below(trigger, dates, triggers, 4)
    if own is not None or trigger.pos_ == "VERB":
        return own
    return None


def _below(
    token: Token, dates: dict[int, SpacySpan], triggers: Container[int], depth: int
) -> SpacySpan | None:
    if token.i in dates:
        return dates[token.i]
    if depth == 0:
        return None
    for child in token.children:
        if child.dep_ in {
            "npadvmod",
            "tmod",
            "advmod",
            "prep",
            "pobj",
            "poss",
            "nmod",
            "compound",
            "pcomp",
            "amod",
            "npmod",
            "dobj",
            "appos",
            "agent",
        }:
            if child.i in triggers and child.i not in dates:
                continue
            if (
                child.dep_ in {"pobj", "dobj", "appos", "agent"}
                and child.i not in dates
                and child.pos_ not in {"NOUN", "PROPN", "NUM"}
            ):
                continue
            if child.dep_ == "dobj" and child.i not in dates:
                # A time after the object is often hung on it: "approved the plan on Tuesday".
                found = _below_preposition(child, dates)
            else:
                found = _below(child, dates, triggers, depth - 1)
            if found is not None:
                return found
    return None


def _below_preposition(noun: Token, dates: dict[int, SpacySpan]) -> SpacySpan | None:
    for child in noun.children:
        if child.i in dates and child.dep_ in {"npadvmod", "tmod"}:
            return dates[child.i]
        if child.dep_ == "prep" and child.lower_ in {"on", "in", "at", "since", "until", "during"}:
            for grandchild in child.children:
                if grandchild.i in dates:
                    return dates[grandchild.i]
    return None


def date_span(entity: SpacySpan) -> Span:
    """The span of a time expression, in characters."""
    return Span(start=entity.start_char, end=entity.end_char)


def iso_date(text: str) -> str | None:
    """The ISO 8601 form of a date that says its year, else None.

    "Feb. 9, 2016" is 2016-02-09, "January 2016" is 2016-01 and "1998" is 1998; "last Friday" needs
    to be read against the date of the story and gives None here.
    """
    plain = re.sub(r"\s+", " ", text).strip(" ,")
    plain = re.sub(r"^(?:on |in |the )+", "", plain, flags=re.IGNORECASE)
    plain = re.sub(r"^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? ", "", plain, flags=re.IGNORECASE)
    plain = re.sub(r"(?<=\d)(?:st|nd|rd|th)\b", "", plain)
    plain = re.sub(r"\b([A-Za-z]{3,4})\.", r"\1", plain).replace("Sept ", "Sep ")
    if _YEAR.match(plain):
        return plain
    for known, iso in _FORMATS:
        try:
            return datetime.strptime(plain, known).strftime(iso)
        except ValueError:
            continue
    return None
