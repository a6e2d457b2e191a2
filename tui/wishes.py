"""What a reader can wish to change: the choices of the menus, and the words for them.

Texts are made printable where they are drawn.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple, get_args

from ..model.iso_dates import written
from ..model.story import (
    Action,
    ActionKind,
    ActionStatus,
    Party,
    PartyKind,
    Quote,
    QuoteForm,
    QuoteKind,
    Span,
)
from .detail_facts import mention_at
from .extents import extents_of
from .findings import Finding, Findings

# The findings that a selection is offered to be a part of, and how much is told of them, in characters.
_NEAREST = 4
_LONG = 24

NOBODY = "(nobody)"
OWN = "(own)"
TAKE_AWAY = "(take away)"

# The colours that are offered first; any other name of a colour may be typed.
COLOURS = ("yellow", "lime", "aqua", "pink", "orange", "violet")


class Choice(NamedTuple):
    """One of several things to choose from: what it stands for, its title, more about it.

    One with an `id` is chosen by the key that has that id, another one by its number.
    """

    value: str
    title: str
    about: str = ""
    id: str = ""


def changes_of(findings: Findings, finding: Finding, offset: int) -> list[Choice]:
    """What can be changed of a finding, and the values to choose from where these are few.

    The choice of a value stands for `field=value`.

    Args:
        findings: all findings.
        finding: the one to change.
        offset: the cursor, which tells a mention of a party.
    """
    match finding.item:
        case Quote() as quote:
            return [
                Choice("speaker", "Speaker…", _name(findings, quote.speaker, quote.source), "change.speaker"),
                Choice("addressee", "To whom…", _name(findings, quote.addressee), "change.addressee"),
                Choice("extent", "Words, cue, source…", _lacking(quote), "change.words"),
                Choice(
                    "anonymous", "Source anonymous", "yes" if quote.anonymous else "no", "change.anonymous"
                ),
                *_values(quote, "kind", get_args(QuoteKind)),
                *_values(quote, "form", get_args(QuoteForm)),
            ]
        case Action() as action:
            return [
                Choice(
                    "actor_party", "Actor…", _name(findings, action.actor_party, action.actor), "change.actor"
                ),
                Choice(
                    "target_party",
                    "Whom…",
                    _name(findings, action.target_party, action.target),
                    "change.target",
                ),
                Choice("kind", "Kind…", action.kind, "change.kind"),
                Choice("extent", "Words, actor, target, date…", _lacking(action), "change.act_words"),
                Choice("when", "When…", written(action.when) if action.when else "", "change.when"),
                *_values(action, "status", get_args(ActionStatus)),
            ]
        case Party() as party:
            here = [
                Choice("reassign", "The mention here means another party…", "", "change.reassign"),
                Choice("unmention", "The mention here means nobody", "", "change.unmention"),
            ]
            return [
                Choice("name", "Name…", party.name, "change.name"),
                Choice("merge", "The same as another party…", "", "change.merge"),
                Choice("split", "Some mentions are a party of its own…", "", "change.split"),
                *(here if mention_at(party, offset) else ()),
                *_values(party, "kind", get_args(PartyKind)),
            ]
    return []


def _lacking(item: Quote | Action) -> str:
    """Which parts a finding has not."""
    lacks = [one.role for one in extents_of(item) if one.span is None]
    return f"no {', no '.join(lacks)}" if lacks else ""


def parts_near(findings: Findings, span: Span) -> list[Choice]:
    """What a selection can be of the quotes and actions nearest to it, each as `role id`.

    Args:
        findings: all findings.
        span: the selection.
    """
    items: list[Quote | Action] = [*findings.story.quotes, *findings.story.actions]
    near = sorted(items, key=lambda item: _distance(item, span))[:_NEAREST]
    return [
        Choice(f"{role} {item.id}", f"{title} “{_short(findings, item)}”", about)
        for item in near
        for role, title, about in _roles(findings, item, span)
    ]


def _roles(findings: Findings, item: Quote | Action, span: Span) -> Iterator[tuple[str, str, str]]:
    """The roles that a selection can have in a finding, how they are called, and what has them now."""
    if isinstance(item, Quote):
        yield "content", "The words of", ""
        if not any(piece.overlaps(span) for piece in item.content):
            yield "more", "More words of", ""
    for role, now in extents_of(item):
        if role != "content":
            yield role, f"The {role} of", f"now “{_cut(findings.story.piece(now))}”" if now else "now none"


def _distance(item: Quote | Action, span: Span) -> int:
    pieces = item.content if isinstance(item, Quote) else (item.trigger,)
    return min(max(0, piece.start - span.end, span.start - piece.end) for piece in pieces)


def _short(findings: Findings, item: Quote | Action) -> str:
    return _cut(findings.story.piece(item.content[0] if isinstance(item, Quote) else item.trigger))


def _cut(words: str) -> str:
    return words if len(words) <= _LONG else f"{words[:_LONG].rstrip()}…"


def with_part(item: Quote | Action, role: str, span: Span) -> dict[str, Any]:
    """The new values of a finding of which a selection is a part, as one of `parts_near` says."""
    if role in ("content", "more") and isinstance(item, Quote):
        kept = item.content if role == "more" else ()
        return {"content": tuple(sorted((*kept, span), key=lambda piece: piece.start))}
    if role == "date" and isinstance(item, Action) and item.date is not None and item.date.overlaps(span):
        return {"date": span, "when": item.when}
    return {role: span}


def _values(item: Quote | Action | Party, field: str, values: tuple[str, ...]) -> Iterator[Choice]:
    """A choice for each value that a field may have."""
    now = getattr(item, field)
    return (Choice(f"{field}={v}", v.capitalize(), "as it is" if v == now else "") for v in values)


ADDITIONS = (
    Choice("quote", "A quote, of…", "", "add.quote"),
    Choice("action", "An official action…", "", "add.action"),
    Choice("party", "A party of its own…", "", "add.party"),
    Choice("mention", "A mention of a party…", "", "add.mention"),
    Choice("part", "A part of a quote or action…", "", "add.part"),
    Choice("note", "A note…", "", "add.note"),
    Choice("highlight", "A highlight…", "", "add.highlight"),
)
"""What can be made of a selection."""


def kinds_of_actions() -> list[Choice]:
    """The kinds of official actions."""
    return [Choice(kind, kind) for kind in get_args(ActionKind)]


def kinds_of_parties() -> list[Choice]:
    """The kinds of parties."""
    return [Choice(kind, kind) for kind in get_args(PartyKind)]


def parties_near(findings: Findings, offset: int, without: str | None = None) -> list[Choice]:
    """The parties to choose from, those named nearest to an offset first, places last.

    Args:
        findings: all findings.
        offset: where the reader is.
        without: the id of one that is not offered.
    """

    def distance(party: Party) -> int:
        return min(abs(mention.start - offset) for mention in party.mentions)

    # Places seldom say or do anything.
    near = sorted(
        (p for p in findings.story.parties if p.id != without), key=lambda p: (p.kind == "place", distance(p))
    )
    return [Choice(party.id, party.name, party.description or party.kind) for party in near]


def parties_like(findings: Findings, party: Party) -> list[Choice]:
    """The parties that another one may be, those that share a word of its names first.

    Args:
        findings: all findings.
        party: the one that is not offered.
    """

    def words(one: Party) -> set[str]:
        return {word for name in (one.name, *one.aliases) for word in name.casefold().split()}

    mine = words(party)
    others = [other for other in findings.story.parties if other.id != party.id]
    others.sort(key=lambda other: (-len(mine & words(other)), -len(other.mentions)))
    return [Choice(other.id, other.name, other.description or other.kind) for other in others]


def place_of_name(text: str, name: str, offset: int, instead: Span | None) -> Span | None:
    """Where a party that the reader names is mentioned: its name nearest to an offset, else `instead`."""
    folded, wanted = text.casefold(), name.casefold()
    if len(folded) != len(text):
        folded, wanted = text, name
    starts = []
    at = folded.find(wanted) if wanted else -1
    while at >= 0:
        starts.append(at)
        at = folded.find(wanted, at + 1)
    if not starts:
        return instead
    start = min(starts, key=lambda one: abs(one - offset))
    return Span(start=start, end=start + len(wanted))


def tags_of(typed: str) -> tuple[str, ...]:
    """The tags that were typed, with or without `#`, separated by commas or spaces."""
    words = (word.strip().lstrip("#") for word in typed.replace(",", " ").split())
    return tuple(dict.fromkeys(word for word in words if word))


def _name(findings: Findings, party: str | None, words: Span | None = None) -> str:
    """Who somebody is, or the story's words for whom it names no party."""
    if party in findings.parties:
        return findings.parties[party].name
    return f"“{findings.story.piece(words)}”, no party" if words else "nobody"
