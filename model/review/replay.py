"""From a story as it was analysed and the entries of its review to the reviewed story."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from copy import copy
from dataclasses import dataclass, field
from functools import singledispatchmethod
from typing import Any

from ..story import Action, Highlight, Note, Party, Quote, ReviewCounts, Story
from .anchors import LostPlaceError, Places
from .draft import BY_HAND, Draft, Finding
from .entries import (
    AddAction,
    AddHighlight,
    AddMention,
    AddNote,
    AddParty,
    AddQuote,
    ChangeAction,
    ChangeNote,
    ChangeParty,
    ChangeQuote,
    Confirm,
    Entry,
    Made,
    MergeParties,
    ReassignMention,
    Reject,
    SplitParty,
    Target,
    made_by,
    made_id,
)
from .history import counting
from .resolving import Resolver
from .states import UNCHECKED, FindingState, Stamps, State

# The entries that say something about one finding, which must be as its reader saw it.
_NAMING = (Confirm, Reject, ChangeQuote, ChangeAction, ChangeParty)


@dataclass(frozen=True, slots=True)
class Orphan:
    """An entry that could not be replayed, and why, in a sentence for the reader."""

    entry: Entry
    why: str


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A story after its review.

    Attributes:
        story: the reviewed story, without what was rejected; its `review` counts what was done.
        states: of each finding that a reader checked, changed, added or rejected, by id.
        found: of each finding that a reader checked what the machine had found there, by id; it has
            no findings that were added. Rejected ones are only here.
        orphans: the entries that found no place, in their order.
    """

    story: Story
    states: Mapping[str, FindingState] = field(default_factory=dict)
    found: Mapping[str, Finding] = field(default_factory=dict)
    orphans: tuple[Orphan, ...] = ()

    def state(self, id_: str) -> FindingState:
        """What has become of the finding with this id."""
        return self.states.get(id_, UNCHECKED)


def replay(story: Story, entries: Iterable[Entry]) -> Reviewed:
    """What the entries make of a story.

    Args:
        story: the story as it was analysed, by whatever analysis; its text may differ from that
            which the entries were made on.
        entries: all entries of a review in their order, those taken back among them.

    Returns:
        The reviewed story, which is `story` itself where no entry counts.
    """
    active = counting(entries)
    return Replay(story, active).result() if active else Reviewed(story)


class Replay:
    """One replay; entries are applied one by one, and each changes everything it says or nothing."""

    def __init__(self, story: Story, entries: Sequence[Entry], places: Places | None = None) -> None:
        """Replay over `story`, as it was analysed, the entries that count; `places` are those of its text."""
        self._draft = Draft(story)
        self._resolver = Resolver(story, self._draft, places or Places(story.text))
        self._states: dict[str, FindingState] = {}
        self._dropped: set[str] = set()
        self._stamps = Stamps()
        orphans: dict[int, Orphan] = {}
        # First everything is brought to how the reader saw it found, then it is changed in order.
        for step in (self._see, self._apply):
            for number, entry in enumerate(entries):
                if number not in orphans:
                    try:
                        step(entry)
                    except LostPlaceError as lost:
                        orphans[number] = Orphan(entry, str(lost))
        self._orphans = [orphans[number] for number in sorted(orphans)]

    def follows(self, entry: Entry) -> bool:
        """Whether `with_one` may add an entry: what it names does not depend on what others name.

        Only the first look at all entries, before any is applied, could make a difference, and there
        a finding of the analysis at hand is itself, whoever else names it.
        """
        return not isinstance(entry, _NAMING) or self._resolver.is_at_hand(entry.target, entry)

    def with_one(self, entry: Entry) -> "Replay":
        """The replay of one entry more, the last; it is the same as that of all of them from the start.

        Args:
            entry: one that `follows`.
        """
        after = copy(self)
        after._draft = self._draft.copy()
        after._resolver = self._resolver.over(after._draft)
        after._states, after._dropped = dict(self._states), set(self._dropped)
        try:
            after._see(entry)
            after._apply(entry)
        except LostPlaceError as lost:
            after._orphans = [*self._orphans, Orphan(entry, str(lost))]
        return after

    def result(self) -> Reviewed:
        """The reviewed story: what was rejected is left out, and the rest is stamped."""
        draft, seen = self._draft.copy(), self._resolver.seen
        rejected = [id_ for id_, one in self._states.items() if one.state == "rejected"]
        draft.remove((*self._dropped, *rejected))
        states: dict[str, FindingState] = {}
        for id_, one in self._states.items():
            if one.state == "rejected":
                states[id_] = one
            elif (finding := draft.finding(id_)) is not None:  # else it has become part of another
                states[id_], stamped = self._stamps.stamped(finding, one, seen.get(id_))
                draft.put(stamped)
        number = Counter(one.state for one in states.values())
        counts = ReviewCounts(
            confirmed=number["confirmed"],
            corrected=number["corrected"],
            added=number["added"],
            rejected=number["rejected"],
            orphaned=len(self._orphans),
        )
        return Reviewed(
            story=draft.finished().model_copy(update={"review": counts}),
            states=states,
            found=dict(seen),
            orphans=tuple(self._orphans),
        )

    def _see(self, entry: Entry) -> None:
        """Bring the finding that an entry says something about to how its reader saw it found."""
        if isinstance(entry, _NAMING) and not isinstance(entry.target, Made):
            self._resolver.find(entry.target, entry, as_found=not isinstance(entry, Reject))

    def _mark(self, id_: str, entry: Entry, state: State) -> None:
        """Note what has become of a finding."""
        former = self._states.get(id_, UNCHECKED).state
        if former == "added" or made_by(id_) is not None:
            state = "added"
        elif former == "corrected" and state == "confirmed":
            state = "corrected"
        self._dropped.discard(id_)
        self._states[id_] = FindingState(state, entry.creator, entry.time)

    @singledispatchmethod
    def _apply(self, entry: Any) -> None:
        raise AssertionError(f"nothing is known of {entry!r}")

    @_apply.register
    def _confirm(self, entry: Confirm) -> None:
        self._mark(self._finding(entry.target, entry), entry, "confirmed")

    @_apply.register
    def _reject(self, entry: Reject) -> None:
        id_ = self._resolver.find(entry.target, entry)
        if self._draft.current(id_) != id_:
            raise LostPlaceError("the party that it rejects has become part of another one")
        if isinstance(entry.target, Made):
            self._dropped.add(id_)
            self._states.pop(id_, None)
        else:
            self._states[id_] = FindingState("rejected", entry.creator, entry.time)

    @_apply.register(ChangeQuote)
    @_apply.register(ChangeAction)
    def _change(self, entry: ChangeQuote | ChangeAction) -> None:
        id_ = self._finding(entry.target, entry)
        kind = Quote if isinstance(entry, ChangeQuote) else Action
        if not isinstance(self._draft.finding(id_), kind):
            raise LostPlaceError(f"it changes what is no {kind.__name__.lower()}")
        values = self._resolver.values(entry.changes, entry, entry.changes.model_fields_set)
        self._draft.change(id_, values)
        self._mark(id_, entry, "corrected")

    @_apply.register
    def _change_party(self, entry: ChangeParty) -> None:
        id_ = self._resolver.party(entry.target, entry)
        values = self._resolver.values(entry.changes, entry, entry.changes.model_fields_set)
        former = self._draft.parties[id_]
        name = values.get("name", former.name)
        if name != former.name:
            aliases = (former.name, *(alias for alias in former.aliases if alias != former.name))
            values["aliases"] = tuple(alias for alias in aliases if alias != name)
        self._draft.change(id_, values)
        self._mark(id_, entry, "corrected")

    @_apply.register
    def _change_note(self, entry: ChangeNote) -> None:
        id_ = self._resolver.find(entry.target, entry)
        if id_ not in self._draft.notes:
            raise LostPlaceError("it changes what is no note")
        values = self._resolver.values(entry.changes, entry, entry.changes.model_fields_set)
        self._draft.notes[id_] = self._draft.notes[id_].model_copy(update=values)

    @_apply.register
    def _merge(self, entry: MergeParties) -> None:
        gone = self._resolver.party(entry.target, entry)
        into = self._resolver.party(entry.into, entry)
        self._draft.merge(gone, into)
        self._mark(into, entry, "corrected")

    @_apply.register
    def _split(self, entry: SplitParty) -> None:
        places = self._resolver.spans(entry.mentions, entry)
        old, new = self._resolver.party(entry.target, entry), made_id(entry.id)
        self._draft.split(old, places, new, entry.name, entry.party_kind)
        self._mark(new, entry, "added")
        if old in self._draft.parties:
            self._mark(old, entry, "corrected")

    @_apply.register
    def _reassign(self, entry: ReassignMention) -> None:
        (place,) = self._resolver.spans((entry.mention,), entry)
        old = self._resolver.party(entry.target, entry)
        to = None if entry.to is None else self._resolver.party(entry.to, entry)
        self._draft.reassign(place, old, to)
        for id_ in (old, to):
            if id_ is not None and id_ in self._draft.parties:
                self._mark(id_, entry, "corrected")

    @_apply.register
    def _add_quote(self, entry: AddQuote) -> None:
        values = self._resolver.values(entry.quote, entry)
        self._add(Quote(id=made_id(entry.id), confidence=1.0, why=BY_HAND, **values), entry)

    @_apply.register
    def _add_action(self, entry: AddAction) -> None:
        values = self._resolver.values(entry.action, entry)
        self._add(Action(id=made_id(entry.id), confidence=1.0, why=BY_HAND, **values), entry)

    @_apply.register
    def _add_party(self, entry: AddParty) -> None:
        mentions = self._resolver.mentions(entry.mentions, entry)
        id_ = made_id(entry.id)
        self._add(Party(id=id_, name=entry.name, kind=entry.party_kind, mentions=mentions), entry)

    @_apply.register
    def _add_mention(self, entry: AddMention) -> None:
        mentions = self._resolver.mentions((entry.mention,), entry)
        id_ = self._resolver.party(entry.to, entry)
        self._draft.add_mentions(id_, mentions)
        self._mark(id_, entry, "corrected")

    @_apply.register
    def _add_note(self, entry: AddNote) -> None:
        (place,) = self._resolver.spans((entry.at,), entry)
        about = None
        if entry.about is not None:
            with suppress(
                LostPlaceError
            ):  # the words that it is about are there, if not what was found there
                about = self._draft.current(self._resolver.find(entry.about, entry, create=False))
        id_ = made_id(entry.id)
        self._draft.notes[id_] = Note(
            id=id_,
            text=entry.text,
            tags=entry.tags,
            created=entry.time,
            creator=entry.creator,
            about=about,
            start=place.start,
            end=place.end,
        )

    @_apply.register
    def _add_highlight(self, entry: AddHighlight) -> None:
        (place,) = self._resolver.spans((entry.at,), entry)
        id_ = made_id(entry.id)
        self._draft.highlights[id_] = Highlight(
            id=id_,
            colour=entry.colour,
            created=entry.time,
            creator=entry.creator,
            start=place.start,
            end=place.end,
        )

    def _add(self, finding: Finding, entry: Entry) -> None:
        self._draft.put(finding)
        self._mark(finding.id, entry, "added")

    def _finding(self, target: Target, entry: Entry) -> str:
        """The id of the finding that an entry is about.

        Raises:
            LostPlaceError: there is none, or it is no finding but a note, say.
        """
        id_ = self._draft.current(self._resolver.find(target, entry))
        if self._draft.finding(id_) is None:
            raise LostPlaceError("what it is about is no finding")
        return id_
