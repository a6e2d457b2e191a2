"""What the targets and anchors of entries are in one story under one analysis."""

from collections.abc import Collection, Iterable
from copy import copy
from functools import cached_property
from typing import Any

from ..story import Action, Mention, Part, Party, Quote, Span, Story
from .anchors import Anchor, LostPlaceError, Places
from .draft import BY_HAND, Draft, Finding, findings_of
from .entries import (
    ActionBody,
    ActionTarget,
    Entry,
    Made,
    MentionAnchor,
    PartyTarget,
    QuoteBody,
    QuoteTarget,
    Target,
    analysis_key,
    made_id,
)
from .matching import (
    Index,
    action_index,
    matching_action,
    matching_party,
    matching_quote,
    mention_index,
    quote_index,
)

CHECKED = "checked by hand"
"""What a finding rests on that a reader has checked, but that this analysis does not find."""

_PARTIES = {"speaker", "addressee", "actor_party", "target_party"}
_WITHOUT_PARTIES = {
    "quote": QuoteBody.model_fields.keys() - _PARTIES,
    "action": ActionBody.model_fields.keys() - _PARTIES,
}
_SORTS: dict[str, type[Finding]] = {"quote": Quote, "action": Action, "party": Party}
# What tells one quote or action from all others.
_PLACE = {"quote": ("content",), "action": ("trigger", "actor")}

_KEPT = "kept-"
"""Before the id of the entry that keeps a finding which this analysis no longer makes."""


class Resolver:
    """Names of findings to ids of a draft.

    A finding of another analysis is the one in the same place in this analysis, which is then made
    what the reader saw; if there is none, it is made anew, for the reader has checked it.

    Attributes:
        seen: the findings that entries are about as the machine found them and their reader saw
            them, by id.
    """

    def __init__(self, story: Story, draft: Draft, places: Places) -> None:
        """`story` as it was analysed, the draft of it that missing findings are put into, and its text."""
        self.seen: dict[str, Finding] = {}
        self._draft = draft
        self._places = places
        self._analysis = analysis_key(story.analysis)
        self._base: dict[str, Finding] = {finding.id: finding for finding in findings_of(story)}
        self._story = story
        self._claimed: dict[tuple[Any, ...], str] = {}
        self._taken: set[str] = set()
        self._as_seen: set[str] = set()

    def over(self, draft: Draft) -> "Resolver":
        """A resolver that knows what this one knows, for a copy of its draft."""
        other = copy(self)
        other._draft = draft
        other.seen, other._claimed = dict(self.seen), dict(self._claimed)
        other._taken, other._as_seen = set(self._taken), set(self._as_seen)
        return other

    @cached_property
    def _quotes(self) -> Index:
        return quote_index(self._story.quotes)

    @cached_property
    def _actions(self) -> Index:
        return action_index(self._story.actions)

    @cached_property
    def _actions_by_id(self) -> dict[str, Action]:
        return {action.id: action for action in self._story.actions}

    @cached_property
    def _mentions(self) -> tuple[Index, dict[str, str]]:
        return mention_index(self._story.parties)

    def spans(self, anchors: Iterable[Anchor], entry: Entry) -> tuple[Span, ...]:
        """Where these anchors stand."""
        return tuple(self._places.place(anchor, entry.text_id) for anchor in anchors)

    def mentions(self, anchors: Iterable[MentionAnchor], entry: Entry) -> tuple[Mention, ...]:
        """Mentions made by hand in the places of these anchors, in order of the text."""
        placed = {(s.start, s.end): a for a in anchors for s in self.spans((a,), entry)}
        return tuple(
            Mention(start=start, end=end, form=placed[start, end].form, why=BY_HAND)
            for start, end in sorted(placed)
        )

    def values(self, part: Part, entry: Entry, names: Collection[str] | None = None) -> dict[str, Any]:
        """The fields of a finding that the fields `names` of `part`, or all of them, tell.

        Raises:
            LostPlaceError: an anchor or a party has no place; then nothing was made anew.
        """
        given = {
            name: getattr(part, name) for name in type(part).model_fields if names is None or name in names
        }
        # Parties come last: one that is missing is made, which must not be for an entry that fails.
        placed = {name: self._value(value, entry) for name, value in given.items() if not _is_party(value)}
        placed |= {name: self.party(value, entry) for name, value in given.items() if _is_party(value)}
        return {name: placed[name] for name in given}

    def _value(self, value: Any, entry: Entry) -> Any:
        if isinstance(value, Anchor):
            return self._places.place(value, entry.text_id)
        if isinstance(value, tuple) and value and isinstance(value[0], Anchor):
            return self.spans(value, entry)
        return value

    def party(self, target: PartyTarget | Made, entry: Entry) -> str:
        """The id of the party that is meant, or of what it has become.

        Raises:
            LostPlaceError: there is none.
        """
        id_ = self._draft.current(self.find(target, entry))
        if id_ not in self._draft.parties:
            raise LostPlaceError("the party that it names is no longer there")
        return id_

    def find(self, target: Target, entry: Entry, *, as_found: bool = False, create: bool = True) -> str:
        """The id of what is meant; in the draft it may have become part of another party.

        Args:
            target: what the entry says it is about.
            entry: that entry.
            as_found: make the finding what `target` says that was found, whatever this analysis says.
            create: make what this analysis does not find.

        Raises:
            LostPlaceError: there is none.
        """
        if isinstance(target, Made):
            id_ = made_id(target.entry)
            now = self._draft.current(id_)
            if not (self._draft.finding(now) or now in self._draft.notes or now in self._draft.highlights):
                raise LostPlaceError("what it is about has been taken back, or has no place in this text")
            return id_
        if self.is_at_hand(target, entry):
            self.seen.setdefault(target.id, self._base[target.id])
            return target.id
        if isinstance(target, PartyTarget):
            return self._party(target, entry, as_found=as_found, create=create)
        return self._quote_or_action(target, entry, as_found=as_found, create=create)

    def is_at_hand(self, target: Target, entry: Entry) -> bool:
        """Whether a target is named as this analysis found it in this text, or by who made it.

        Nothing has to be looked for then, nor does it matter what else was named before.
        """
        if isinstance(target, Made):
            return True
        if not self._analysis or target.analysis != self._analysis or entry.text_id != self._places.text_id:
            return False
        return isinstance(self._base.get(target.id), _SORTS[target.what])

    def _quote_or_action(
        self, target: QuoteTarget | ActionTarget, entry: Entry, *, as_found: bool, create: bool
    ) -> str:
        values = self.values(target.found, entry, _WITHOUT_PARTIES[target.what])
        key = (target.what, *(values[name] for name in _PLACE[target.what]))
        id_ = self._claimed.get(key) or self._match(target, values)
        if id_ is None and not create:
            raise LostPlaceError("this analysis finds nothing there")
        if as_found:
            values = self.values(target.found, entry)
        if id_ is None:
            id_ = self._fresh_id(entry)
            made = Quote if isinstance(target, QuoteTarget) else Action
            self.seen[id_] = made(id=id_, confidence=1.0, why=CHECKED, **values)
            self._draft.put(self.seen[id_])
            self._as_seen.add(id_)
        self._claim(key, id_)
        if as_found and id_ not in self._as_seen:
            self._as_seen.add(id_)
            self.seen[id_] = self.seen[id_].model_copy(update=values)
            self._draft.change(id_, values)
        return id_

    def _match(self, target: QuoteTarget | ActionTarget, values: dict[str, Any]) -> str | None:
        if isinstance(target, QuoteTarget):
            return matching_quote(self._quotes, values["content"], target.id, self._taken)
        return matching_action(
            self._actions,
            self._actions_by_id,
            values["trigger"],
            actor=values["actor"],
            id_=target.id,
            taken=self._taken,
        )

    def _party(self, target: PartyTarget, entry: Entry, *, as_found: bool, create: bool) -> str:
        mentions = self._those_that_stand(target, entry)
        key = ("party", *((m.start, m.end) for m in mentions))
        id_ = self._claimed.get(key)
        if id_ is None:
            index, owners = self._mentions
            id_ = matching_party(
                index, owners, self._story.parties, mentions, id_=target.id, name=target.name
            )
        if id_ is None and not create:
            raise LostPlaceError("this analysis finds no such party")
        if id_ is None:
            id_ = self._fresh_id(entry)
            self.seen[id_] = Party(id=id_, name=target.name, kind=target.kind, mentions=mentions)
            self._draft.put(self.seen[id_])
            self._as_seen.add(id_)
        self._claim(key, id_)
        if as_found and id_ not in self._as_seen:
            self._as_seen.add(id_)
            values = {"name": target.name, "kind": target.kind}
            self.seen[id_] = self.seen[id_].model_copy(update=values)
            self._draft.change(id_, values)
        return id_

    def _claim(self, key: tuple[Any, ...], id_: str) -> None:
        """Whatever is said of this place from now on is about the finding with this id."""
        self._claimed[key] = id_
        self._taken.add(id_)
        if id_ in self._base:
            self.seen.setdefault(id_, self._base[id_])

    def _those_that_stand(self, target: PartyTarget, entry: Entry) -> tuple[Mention, ...]:
        """Those mentions by which a party is known that have a place in this text."""
        found: list[Mention] = []
        lost: LostPlaceError | None = None
        for anchor in target.mentions:
            try:
                found += self.mentions((anchor,), entry)
            except LostPlaceError as error:
                lost = error
        if not found and lost is not None:
            raise lost
        return tuple(sorted(found, key=lambda mention: (mention.start, mention.end)))

    def _fresh_id(self, entry: Entry) -> str:
        """An id for what an entry keeps; the same whenever the same entries are replayed."""
        usual = _KEPT + entry.id
        return next(
            id_
            for id_ in (usual, *(f"{usual}-{number}" for number in range(2, 100)))
            if self._draft.finding(id_) is None
        )


def _is_party(value: object) -> bool:
    return isinstance(value, PartyTarget | Made)
