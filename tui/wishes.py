"""What a reader can wish to change: the choices of the menus, and the words for them.

Texts are made printable where they are drawn.
"""

from typing import NamedTuple, get_args

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
from .findings import Finding, Findings

NOBODY = "(nobody)"
OWN = "(own)"
TAKE_AWAY = "(take away)"

# The colours that are offered first; any other name of a colour may be typed.
COLOURS = ("yellow", "lime", "aqua", "pink", "orange", "violet")


class Choice(NamedTuple):
    """One of several things to choose from: what it stands for, its title, more about it, its letter."""

    value: str
    title: str
    about: str = ""
    letter: str = ""


def changes_of(findings: Findings, finding: Finding, offset: int) -> list[Choice]:
    """What can be changed of a finding, each with the letter that chooses it.

    Args:
        findings: all findings.
        finding: the one to change.
        offset: the cursor, which tells a mention of a party.
    """
    match finding.item:
        case Quote() as quote:
            return [
                Choice("speaker", "Speaker…", _name(findings, quote.speaker, quote.source), "s"),
                Choice("kind", "Kind…", quote.kind, "k"),
                Choice("form", "Speech, writing or stance…", quote.form, "f"),
                Choice("extent", "Words: move their ends…", "", "w"),
                Choice("addressee", "To whom…", _name(findings, quote.addressee), "t"),
                Choice("anonymous", "Source anonymous", "yes" if quote.anonymous else "no", "a"),
            ]
        case Action() as action:
            return [
                Choice("actor_party", "Actor…", _name(findings, action.actor_party, action.actor), "a"),
                Choice("target_party", "Whom…", _name(findings, action.target_party, action.target), "t"),
                Choice("status", "Status…", action.status, "s"),
                Choice("kind", "Kind…", action.kind, "k"),
                Choice("extent", "Words: move their ends…", "", "w"),
            ]
        case Party() as party:
            here = [
                Choice("split", "The mention here is a party of its own…", "", "s"),
                Choice("reassign", "The mention here means another party…", "", "o"),
                Choice("unmention", "The mention here means nobody", "", "x"),
            ]
            return [
                Choice("name", "Name…", party.name, "n"),
                Choice("kind", "Kind…", party.kind, "k"),
                Choice("merge", "The same as another party…", "", "m"),
                *(here if mention_at(party, offset) else ()),
            ]
    return []


ADDITIONS = (
    Choice("quote", "A quote, of…", "", "q"),
    Choice("action", "An official action…", "", "a"),
    Choice("party", "A party of its own…", "", "p"),
    Choice("mention", "A mention of a party…", "", "m"),
    Choice("note", "A note…", "", "n"),
    Choice("highlight", "A highlight…", "", "h"),
)
"""What can be made of a selection."""


def values_of(kind: str, item: Quote | Action | Party | None) -> list[Choice]:
    """The values to choose from for the kind, form or status of a finding."""
    offered: dict[tuple[str, type], tuple[str, ...]] = {
        ("kind", Quote): get_args(QuoteKind),
        ("form", Quote): get_args(QuoteForm),
        ("kind", Action): get_args(ActionKind),
        ("status", Action): get_args(ActionStatus),
        ("kind", Party): get_args(PartyKind),
    }
    now = getattr(item, kind)
    values = offered[kind, type(item)]
    return [Choice(value, value, "as it is" if value == now else "") for value in values]


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
