"""What a reader did, one entry a change: the lines of a journal.

Entries name what they are about by what the machine found there, with anchors, not by an id of one
analysis alone: so they can be replayed over another analysis, and over another version of the text.
What an earlier entry made is named by that entry.
"""

from datetime import UTC, datetime
from typing import Annotated, Any, Literal, TypeAlias, cast
from uuid import uuid4

from pydantic import AwareDatetime, Field, SerializerFunctionWrapHandler, TypeAdapter, model_serializer

from ..story import ActionKind, ActionStatus, Analysis, MentionForm, Part, PartyKind, QuoteForm, QuoteKind
from .anchors import Anchor

HEADER: Literal["storyview-review/1"] = "storyview-review/1"


class MentionAnchor(Anchor):
    """A place where a party is mentioned."""

    form: MentionForm = "name"


class Made(Part):
    """What an entry made: a quote, action, party, note or highlight added by hand, a party split off."""

    what: Literal["made"] = "made"
    entry: str = Field(description="id of the entry that made it")


class Found(Part):
    """What the machine found.

    Attributes:
        id: its id in the analysis that found it.
        analysis: `analysis_key` of that analysis, empty where it isn't known.
    """

    id: str
    analysis: str = ""


class PartyTarget(Found):
    """A party as the machine found it, known by some of its mentions."""

    what: Literal["party"] = "party"
    name: str
    kind: PartyKind
    mentions: tuple[MentionAnchor, ...] = Field(min_length=1)


PartyRef: TypeAlias = Annotated[PartyTarget | Made, Field(discriminator="what")]


class QuoteBody(Part):
    """All that is told of a quote."""

    kind: QuoteKind = "direct"
    form: QuoteForm = "speech"
    content: tuple[Anchor, ...] = Field(min_length=1)
    cue: Anchor | None = None
    source: Anchor | None = None
    speaker: PartyRef | None = None
    anonymous: bool = False
    addressee: PartyRef | None = None


class ActionBody(Part):
    """All that is told of an official action."""

    kind: ActionKind
    status: ActionStatus = "done"
    trigger: Anchor
    actor: Anchor | None = None
    actor_party: PartyRef | None = None
    target: Anchor | None = None
    target_party: PartyRef | None = None
    date: Anchor | None = None
    when: str | None = None


class QuoteTarget(Found):
    """A quote as the machine found it."""

    what: Literal["quote"] = "quote"
    found: QuoteBody


class ActionTarget(Found):
    """An official action as the machine found it."""

    what: Literal["action"] = "action"
    found: ActionBody


Target: TypeAlias = Annotated[
    QuoteTarget | ActionTarget | PartyTarget | Made,
    Field(discriminator="what"),
]


class Changes(Part):
    """New values of some fields; only those that were given count, None among them."""

    @model_serializer(mode="wrap")
    def _given(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        return {name: value for name, value in handler(self).items() if name in self.model_fields_set}


class QuoteChanges(Changes):
    """What is different in a quote."""

    kind: QuoteKind = "direct"
    form: QuoteForm = "speech"
    content: tuple[Anchor, ...] = Field((), min_length=1)
    cue: Anchor | None = None
    source: Anchor | None = None
    speaker: PartyRef | None = None
    anonymous: bool = False
    addressee: PartyRef | None = None


class ActionChanges(Changes):
    """What is different in an official action."""

    kind: ActionKind = "other"
    status: ActionStatus = "done"
    trigger: Anchor = cast("Anchor", None)  # never looked at unless given, which None can't be
    actor: Anchor | None = None
    actor_party: PartyRef | None = None
    target: Anchor | None = None
    target_party: PartyRef | None = None
    date: Anchor | None = None
    when: str | None = None


class PartyChanges(Changes):
    """What is different in a party."""

    name: str = Field("", min_length=1)
    kind: PartyKind = "person"


class NoteChanges(Changes):
    """What is different in a note."""

    text: str = ""
    tags: tuple[str, ...] = ()


def _new_id() -> str:
    return uuid4().hex


def _now() -> datetime:
    return datetime.now(UTC)


class EntryBase(Part):
    """What every entry has.

    Attributes:
        id: its own, unique everywhere.
        time: when it was made, in UTC.
        creator: who made it.
        text_id: `story_id` of the text that its anchors count in.
        instead_of: id of an entry that found no place, of which this one says the same in another place.
    """

    id: str = Field(default_factory=_new_id, min_length=1)
    time: AwareDatetime = Field(default_factory=_now)
    creator: str
    text_id: str
    instead_of: str | None = None


class Confirm(EntryBase):
    """The finding is right as it stands."""

    kind: Literal["confirm"] = "confirm"
    target: Target


class Reject(EntryBase):
    """There is no such finding; of what was made by hand: take it away."""

    kind: Literal["reject"] = "reject"
    target: Target


class ChangeQuote(EntryBase):
    """Some of a quote is different."""

    kind: Literal["change_quote"] = "change_quote"
    target: QuoteTarget | Made = Field(discriminator="what")
    changes: QuoteChanges


class ChangeAction(EntryBase):
    """Some of an official action is different."""

    kind: Literal["change_action"] = "change_action"
    target: ActionTarget | Made = Field(discriminator="what")
    changes: ActionChanges


class ChangeParty(EntryBase):
    """A party has another name or is of another kind."""

    kind: Literal["change_party"] = "change_party"
    target: PartyRef
    changes: PartyChanges


class ChangeNote(EntryBase):
    """A note says something else."""

    kind: Literal["change_note"] = "change_note"
    target: Made
    changes: NoteChanges


class MergeParties(EntryBase):
    """The party `target` is the party `into`."""

    kind: Literal["merge_parties"] = "merge_parties"
    target: PartyRef
    into: PartyRef


class SplitParty(EntryBase):
    """Some mentions of a party are another party, a new one."""

    kind: Literal["split_party"] = "split_party"
    target: PartyRef
    name: str = Field(min_length=1)
    party_kind: PartyKind
    mentions: tuple[Anchor, ...] = Field(min_length=1)


class ReassignMention(EntryBase):
    """A mention means another party, or none at all."""

    kind: Literal["reassign_mention"] = "reassign_mention"
    mention: Anchor
    target: PartyRef = Field(description="the party that it was taken for")
    to: PartyRef | None


class AddQuote(EntryBase):
    """A quote that the machine did not find."""

    kind: Literal["add_quote"] = "add_quote"
    quote: QuoteBody


class AddAction(EntryBase):
    """An official action that the machine did not find."""

    kind: Literal["add_action"] = "add_action"
    action: ActionBody


class AddParty(EntryBase):
    """A party that the machine did not find."""

    kind: Literal["add_party"] = "add_party"
    name: str = Field(min_length=1)
    party_kind: PartyKind
    mentions: tuple[MentionAnchor, ...] = Field(min_length=1)


class AddMention(EntryBase):
    """A mention of a party that the machine did not find."""

    kind: Literal["add_mention"] = "add_mention"
    mention: MentionAnchor
    to: PartyRef


class AddNote(EntryBase):
    """Words or tags about a piece of the text, or about a finding there."""

    kind: Literal["add_note"] = "add_note"
    at: Anchor
    about: Target | None = None
    text: str = ""
    tags: tuple[str, ...] = ()


class AddHighlight(EntryBase):
    """A colour on a piece of the text."""

    kind: Literal["add_highlight"] = "add_highlight"
    at: Anchor
    colour: str = Field(min_length=1)


class Undo(EntryBase):
    """Another entry is taken back."""

    kind: Literal["undo"] = "undo"
    entry: str = Field(description="id of the entry")


class Redo(EntryBase):
    """An entry that was taken back counts again."""

    kind: Literal["redo"] = "redo"
    entry: str = Field(description="id of the entry")


Entry: TypeAlias = Annotated[
    Confirm
    | Reject
    | ChangeQuote
    | ChangeAction
    | ChangeParty
    | ChangeNote
    | MergeParties
    | SplitParty
    | ReassignMention
    | AddQuote
    | AddAction
    | AddParty
    | AddMention
    | AddNote
    | AddHighlight
    | Undo
    | Redo,
    Field(discriminator="kind"),
]

_ENTRY: TypeAdapter[Entry] = TypeAdapter(Entry)

_MADE_BY_HAND = "by-hand-"


def read_entry(line: bytes) -> Entry:
    """The entry that a line of a journal holds.

    Raises:
        pydantic.ValidationError: it holds none.
    """
    return _ENTRY.validate_json(line)


def entry_line(entry: Entry) -> bytes:
    """The line of a journal that holds an entry, with its line end."""
    return entry.model_dump_json().encode() + b"\n"


def analysis_key(analysis: Analysis | None) -> str:
    """What tells one run of the analysis from all others; empty for none."""
    return "" if analysis is None else f"{analysis.model} {analysis.version} {analysis.made.isoformat()}"


def made_id(entry_id: str) -> str:
    """The id in a story of what the entry with this id made."""
    return _MADE_BY_HAND + entry_id


def made_by(finding_id: str) -> str | None:
    """The id of the entry that made the finding with this id by hand, None if the machine found it."""
    return finding_id.removeprefix(_MADE_BY_HAND) if finding_id.startswith(_MADE_BY_HAND) else None
