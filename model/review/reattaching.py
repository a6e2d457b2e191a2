"""Entries that found no place, put by hand where the reader says that they belong."""

from collections.abc import Callable
from typing import Any

from ..errors import UsageError
from ..story import Span
from .anchors import Anchor, LostPlaceError, Places
from .entries import (
    ActionBody,
    ActionTarget,
    AddAction,
    AddHighlight,
    AddMention,
    AddNote,
    AddParty,
    AddQuote,
    ChangeAction,
    ChangeParty,
    ChangeQuote,
    Confirm,
    Entry,
    MentionAnchor,
    MergeParties,
    PartyTarget,
    QuoteBody,
    QuoteTarget,
    Reject,
)
from .naming import Namer

_SORTS = {QuoteTarget: "quote", ActionTarget: "action", PartyTarget: "party"}


def former_words(entry: Entry) -> str:
    """The words that an entry stood on, empty where it stands on none of its own."""
    match entry:
        case AddNote() | AddHighlight():
            pieces: tuple[Anchor, ...] = (entry.at,)
        case AddQuote():
            pieces = entry.quote.content
        case AddAction():
            pieces = (entry.action.trigger,)
        case AddParty():
            pieces = entry.mentions[:1]
        case AddMention():
            pieces = (entry.mention,)
        case _:
            pieces = _pieces_of(getattr(entry, "target", None))
    return " … ".join(piece.exact for piece in pieces)


def _pieces_of(target: object) -> tuple[Anchor, ...]:
    match target:
        case QuoteTarget():
            return target.found.content
        case ActionTarget():
            return (target.found.trigger,)
        case PartyTarget():
            return target.mentions[:1]
    return ()


def sort_wanted(entry: Entry) -> str | None:
    """What an entry can be put onto: a "selection", or a finding: "quote", "action" or "party".

    Returns:
        None for one that can't be put anywhere, such as a change of a note that is not there.
    """
    if isinstance(entry, AddNote | AddHighlight | AddQuote | AddAction | AddParty | AddMention):
        return "selection"
    if isinstance(entry, Confirm | Reject | ChangeQuote | ChangeAction | ChangeParty | MergeParties):
        return _SORTS.get(type(entry.target))
    return None


def reattached(
    entry: Entry, namer: Namer, *, at: Span | None, finding: str | None, made: dict[str, str]
) -> Entry:
    """An entry that says what `entry` says, in the place or of the finding that the reader has chosen.

    Args:
        entry: one that `sort_wanted` knows a place for.
        namer: names things as they are in the text at hand; what else the entry stands on is kept as far
            as it is there.
        at: the selection, for an entry that wants one.
        finding: the id of the finding, for an entry that wants one.
        made: by whom and on what text the new entry is made.

    Raises:
        UsageError: the entry wants something else, or nothing of it would be left.
    """
    wanted = sort_wanted(entry)
    kept = entry.model_dump(exclude={"id", "time", "creator", "text_id", "instead_of"}) | made
    kept["instead_of"] = entry.id

    places = Places(namer.text)

    def here(anchor: Anchor | None) -> Anchor | None:
        return _here(anchor, entry, namer, places)

    if wanted == "selection" and at is not None:
        there = namer.anchors([at])[0]
        match entry:
            case AddNote():
                kept |= {"at": there, "about": None}
            case AddHighlight():
                kept |= {"at": there}
            case AddQuote():
                kept["quote"] = _body(entry.quote, here, {"content": (there,)})
            case AddAction():
                kept["action"] = _body(entry.action, here, {"trigger": there})
            case AddParty():
                kept["mentions"] = (namer.mention(at, entry.mentions[0].form),)
            case AddMention():
                kept["mention"] = namer.mention(at, entry.mention.form)
    elif wanted in ("quote", "action", "party") and finding is not None:
        kept["target"] = namer.target(finding)
        if isinstance(entry, ChangeQuote | ChangeAction):
            kept["changes"] = _changes(entry, here)
            if not kept["changes"]:
                raise UsageError("Nothing is left of this change: its words are not in this text.")
    else:
        raise UsageError("This correction can't be put there.")
    return type(entry).model_validate(kept)


def _here(anchor: Anchor | None, entry: Entry, namer: Namer, places: Places) -> Anchor | None:
    """The anchor in the text at hand, None where its words are not there."""
    if anchor is None:
        return None
    try:
        span = places.place(anchor, entry.text_id)
    except LostPlaceError:
        return None
    if isinstance(anchor, MentionAnchor):
        return namer.mention(span, anchor.form)
    return namer.anchors([span])[0]


def _body(
    body: QuoteBody | ActionBody, here: Callable[[Anchor | None], Anchor | None], own: dict[str, Any]
) -> dict[str, Any]:
    """The body with its own words in the new place, and of its other words those that are there."""
    values: dict[str, Any] = {name: getattr(body, name) for name in type(body).model_fields}
    for name, value in values.items():
        if isinstance(value, Anchor):
            values[name] = here(value)
    return values | own


def _changes(
    entry: ChangeQuote | ChangeAction, here: Callable[[Anchor | None], Anchor | None]
) -> dict[str, Any]:
    """What was changed, without words that are not there."""
    values: dict[str, Any] = {}
    for name in entry.changes.model_fields_set:
        value = getattr(entry.changes, name)
        if isinstance(value, Anchor):
            value = here(value)
        elif name == "content":
            value = tuple(filter(None, map(here, value)))
            if len(value) < len(getattr(entry.changes, name)):
                continue
        if value is None and getattr(entry.changes, name) is not None:
            continue
        values[name] = value
    return values
