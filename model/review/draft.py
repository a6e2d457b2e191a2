"""A story while its review is replayed: findings that can be changed until it is finished."""

from collections.abc import Collection, Iterable
from copy import copy
from typing import Any, TypeAlias

from ..story import Action, Highlight, Mention, Note, Party, PartyKind, Quote, Span, Story

BY_HAND = "by hand"
"""What a finding rests on that a reader added."""

Finding: TypeAlias = Party | Quote | Action


def findings_of(story: Story) -> tuple[Finding, ...]:
    """All findings of a story that a reader may check."""
    return (*story.parties, *story.quotes, *story.actions)


class Draft:
    """The findings of a story by id; whatever is done to them, the links between them stay whole."""

    def __init__(self, story: Story) -> None:
        """`story` as it was analysed."""
        self.story = story
        self.parties = {party.id: party for party in story.parties}
        self.quotes = {quote.id: quote for quote in story.quotes}
        self.actions = {action.id: action for action in story.actions}
        self.notes: dict[str, Note] = {note.id: note for note in story.notes}
        self.highlights: dict[str, Highlight] = {mark.id: mark for mark in story.highlights}
        self._became: dict[str, str] = {}
        self._moved = False

    def copy(self) -> "Draft":
        """Another draft of the same, which is changed without this one."""
        other = copy(self)
        other.parties, other.quotes, other.actions = dict(self.parties), dict(self.quotes), dict(self.actions)
        other.notes, other.highlights = dict(self.notes), dict(self.highlights)
        other._became = dict(self._became)
        return other

    def finding(self, id_: str) -> Finding | None:
        """The finding with this id as it is now."""
        return self.parties.get(id_) or self.quotes.get(id_) or self.actions.get(id_)

    def current(self, id_: str) -> str:
        """The id of what this is now: a party may have become part of another one."""
        while id_ in self._became:
            id_ = self._became[id_]
        return id_

    def put(self, finding: Finding) -> None:
        """Add a finding, or put it in the place of the one with its id."""
        if isinstance(finding, Party):
            self.parties[finding.id] = finding
            return
        self._moved = True
        if isinstance(finding, Quote):
            self.quotes[finding.id] = finding
        else:
            self.actions[finding.id] = finding

    def change(self, id_: str, values: dict[str, Any]) -> None:
        """Give a finding that is there other values; they must be of the right types."""
        finding = self.finding(id_)
        if finding is not None and any(getattr(finding, name) != value for name, value in values.items()):
            self.put(finding.model_copy(update=values))

    def merge(self, gone: str, into: str) -> None:
        """Make two parties one, under the name of `into`."""
        if gone == into:
            return
        old, new = self.parties.pop(gone), self.parties[into]
        names = dict.fromkeys((*new.aliases, old.name, *old.aliases))
        names.pop(new.name, None)
        described = new if new.description is not None else old
        self.parties[into] = new.model_copy(
            update={
                "aliases": tuple(names),
                "mentions": _in_order((*new.mentions, *old.mentions)),
                "description": described.description,
                "described": described.described,
            }
        )
        self._became[gone] = into
        self._relink({gone}, into)

    def split(self, id_: str, places: tuple[Span, ...], new_id: str, name: str, kind: PartyKind) -> None:
        """Make mentions of a party a new one; what is said and done there goes with them."""
        moved = [_by_hand(m) for m in self.parties[id_].mentions if _touches(m, places)]
        fresh = [_new_mention(place) for place in places if not _touches(place, moved)]
        self.parties[new_id] = Party(id=new_id, name=name, kind=kind, mentions=_in_order((*moved, *fresh)))
        self._take_away(id_, places, new_id)

    def reassign(self, place: Span, id_: str, to: str | None) -> None:
        """Give a mention of a party to another, or to none; what is said and done there goes with it."""
        if id_ == to:
            return
        if to is not None:
            moved = [_by_hand(m) for m in self.parties[id_].mentions if m.overlaps(place)]
            self.add_mentions(to, moved or [_new_mention(place)])
        self._take_away(id_, (place,), to)

    def add_mentions(self, id_: str, mentions: Iterable[Mention]) -> None:
        """Add mentions to a party."""
        party = self.parties[id_]
        self.parties[id_] = party.model_copy(update={"mentions": _in_order((*mentions, *party.mentions))})

    def remove(self, ids: Iterable[str]) -> None:
        """Take things away, with the links to them."""
        gone = set(ids)
        if not gone:
            return
        if parties := gone & self.parties.keys():
            self._relink(parties, None)
        if quotes := gone & self.quotes.keys():
            for action in [one for one in self.actions.values() if one.reported_in in quotes]:
                self.change(action.id, {"reported_in": None})
        heads = {one.same_as for one in self.actions.values()}
        for id_ in [id_ for id_ in self.actions if id_ in gone]:
            if id_ in heads:
                heads |= self._regroup(id_)
            del self.actions[id_]
        for note in [one for one in self.notes.values() if one.about in gone]:
            self.notes[note.id] = note.model_copy(update={"about": None})
        for kept in (self.parties, self.quotes, self.notes, self.highlights):
            for id_ in gone & kept.keys():
                del kept[id_]

    def finished(self) -> Story:
        """The story as it is now, in order of the text where something was added or moved."""
        quotes, actions = tuple(self.quotes.values()), tuple(self.actions.values())
        if self._moved:
            quotes = tuple(sorted(quotes, key=lambda quote: quote.content[0].start))
            actions = tuple(sorted(actions, key=lambda action: action.trigger.start))
        return self.story.model_copy(
            update={
                "parties": tuple(self.parties.values()),
                "quotes": quotes,
                "actions": actions,
                "notes": tuple(sorted(self.notes.values(), key=lambda note: note.start)),
                "highlights": tuple(sorted(self.highlights.values(), key=lambda mark: mark.start)),
            }
        )

    def _take_away(self, id_: str, places: tuple[Span, ...], to: str | None) -> None:
        """Take the mentions in these places from a party; left without any, it has become `to`."""
        self._relink({id_}, to, places)
        rest = tuple(m for m in self.parties[id_].mentions if not _touches(m, places))
        if rest:
            self.parties[id_] = self.parties[id_].model_copy(update={"mentions": rest})
            return
        self._relink({id_}, to)
        self.parties.pop(id_)
        if to is not None:
            self._became[id_] = to

    def _relink(self, old: Collection[str], new: str | None, places: tuple[Span, ...] | None = None) -> None:
        """Point what is said and done by `old`, or only what is so told in these places, at `new`."""

        def meant(party: str | None, told: Span | None) -> bool:
            return party in old and (places is None or (told is not None and _touches(told, places)))

        # There may be thousands, of which few are concerned.
        for quote in [one for one in self.quotes.values() if one.speaker in old or one.addressee in old]:
            values = {"speaker": new} if meant(quote.speaker, quote.source) else {}
            if meant(quote.addressee, None):
                values["addressee"] = new
            if values:
                self.quotes[quote.id] = quote.model_copy(update=values)
        for action in [
            one for one in self.actions.values() if one.actor_party in old or one.target_party in old
        ]:
            values = {"actor_party": new} if meant(action.actor_party, action.actor) else {}
            if meant(action.target_party, action.target):
                values["target_party"] = new
            if values:
                self.actions[action.id] = action.model_copy(update=values)

    def _regroup(self, gone: str) -> set[str]:
        """Let the other reports of an act name another of them once the one that they name is gone.

        Returns:
            The id of that one, if there is any.
        """
        others = [one for one in self.actions.values() if one.same_as == gone]
        for other in others:
            first = None if other is others[0] else others[0].id
            self.actions[other.id] = other.model_copy(update={"same_as": first})
        return {other.id for other in others[:1]}


def _in_order(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """The mentions in order of the text; of several in one place the first."""
    there: dict[tuple[int, int], Mention] = {}
    for mention in mentions:
        there.setdefault((mention.start, mention.end), mention)
    return tuple(there[place] for place in sorted(there))


def _touches(span: Span, places: Iterable[Span]) -> bool:
    return any(span.overlaps(place) for place in places)


def _by_hand(mention: Mention) -> Mention:
    return mention.model_copy(update={"confidence": 1.0, "why": BY_HAND})


def _new_mention(place: Span) -> Mention:
    return Mention(start=place.start, end=place.end, form="name", why=BY_HAND)
