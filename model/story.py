"""The document model: one story and what is found in it.

Every other room of the program speaks this and nothing else. All offsets are 0-based,
end-exclusive and count Unicode code points of `Story.text`, so that `text[start:end]` is
exactly the marked piece. All classes are immutable; a changed story is a new story.

The JSON form carries its version in `schema`; `read_story_json` reads it back and
`story_json_schema` describes it.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import chain
from typing import Annotated, Any, Literal, Self, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from .errors import StoryviewError

SCHEMA: Literal["storyview/1"] = "storyview/1"

BlockKind: TypeAlias = Literal[
    "title", "byline", "dateline", "heading", "paragraph", "reference", "list_item", "caption"
]
PartyKind: TypeAlias = Literal["person", "organization", "state", "place", "group"]
MentionForm: TypeAlias = Literal["name", "nominal", "pronoun"]
QuoteKind: TypeAlias = Literal["direct", "indirect", "mixed"]
QuoteForm: TypeAlias = Literal["speech", "writing", "stance"]
ActionKind: TypeAlias = Literal[
    "ban",
    "sanction",
    "fine",
    "charge",
    "investigate",
    "detain",
    "rule",
    "order",
    "legislate",
    "regulate",
    "testify",
    "appoint",
    "agree",
    "negotiate",
    "warn",
    "disclose",
    "force",
    "aid",
    "other",
]
ActionStatus: TypeAlias = Literal["done", "ongoing", "planned", "threatened", "alleged", "denied"]

PartRole: TypeAlias = Literal["content", "cue", "source", "trigger", "actor", "target", "date"]

ReviewState: TypeAlias = Literal["confirmed", "corrected", "added"]

Confidence: TypeAlias = Annotated[float, Field(ge=0, le=1)]


class Part(BaseModel):
    """Anything that a story is made of: immutable, without unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid", serialize_by_alias=True)


class Span(Part):
    """A piece of the text, never empty."""

    start: int = Field(ge=0)
    end: int

    @model_validator(mode="after")
    def _not_empty(self) -> Self:
        if self.end <= self.start:
            raise ValueError(f"span {self.start}:{self.end} is empty")
        return self

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end


class Block(Span):
    """A line or paragraph of the article and what it is for."""

    kind: BlockKind


class Review(Part):
    """What a reader has made of a finding; a finding without one is as the machine found it."""

    state: ReviewState
    creator: str = Field(description="who did")
    time: datetime


class Mention(Span):
    """One place where a party is named, described or stood for by a pronoun."""

    form: MentionForm
    confidence: Confidence = Field(1.0, description="how sure it is that this party is meant")
    why: str = Field("", description="what says that this party is meant, in a few words")


class Party(Part):
    """A person, body, state, place or group with all its mentions, in order of the text."""

    id: str
    name: str
    kind: PartyKind
    description: str | None = None
    described: Span | None = Field(None, description="the place in the text that the description is from")
    aliases: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = Field(min_length=1)
    review: Review | None = None


class Quote(Part):
    """What somebody says, writes or thinks: its pieces, its cue and who it is from."""

    id: str
    kind: QuoteKind
    form: QuoteForm = Field(
        "speech", description="said, written, or a stance: what somebody thinks, hopes or wants"
    )
    content: tuple[Span, ...] = Field(min_length=1)
    cue: Span | None = None
    source: Span | None = None
    speaker: str | None = Field(None, description="party id")
    anonymous: bool = Field(
        False, description="the source is told without saying who: 'officials', 'a person close to the talks'"
    )
    addressee: str | None = Field(None, description="party id")
    confidence: Confidence
    why: str
    review: Review | None = None

    def parts(self) -> Iterator[tuple[PartRole, Span]]:
        """Every span of the quote and what it is of it, the content first."""
        for piece in self.content:
            yield "content", piece
        yield from _present(("cue", self.cue), ("source", self.source))


class Action(Part):
    """An official action: an act of authority or a formal institutional step."""

    id: str
    kind: ActionKind
    status: ActionStatus
    trigger: Span
    actor: Span | None = None
    actor_party: str | None = Field(None, description="party id")
    target: Span | None = None
    target_party: str | None = Field(None, description="party id")
    date: Span | None = None
    when: str | None = Field(None, description="ISO 8601 date or interval")
    same_as: str | None = Field(None, description="action id")
    reported_in: str | None = Field(None, description="quote id")
    confidence: Confidence
    why: str
    review: Review | None = None

    def parts(self) -> Iterator[tuple[PartRole, Span]]:
        """Every span of the action and what it is of it, the trigger first."""
        yield "trigger", self.trigger
        yield from _present(("actor", self.actor), ("target", self.target), ("date", self.date))


def _present(*parts: tuple[PartRole, Span | None]) -> Iterator[tuple[PartRole, Span]]:
    return ((role, span) for role, span in parts if span is not None)


class Reference(Span):
    """A line such as "READ MORE: …" that leads to another story."""

    id: str
    label: str
    title: str
    url: str | None = None
    story: str | None = Field(None, description="id of the story that it leads to")
    score: Confidence | None = Field(None, description="how nearly the titles agree, 1 is equal")


class Note(Span):
    """What the reader wrote about a piece of the text."""

    id: str
    text: str
    tags: tuple[str, ...] = ()
    created: datetime
    creator: str | None = Field(None, description="who wrote it")
    about: str | None = Field(None, description="id of the finding that it is about")


class Highlight(Span):
    """A piece of the text that the reader marked with a colour."""

    id: str
    colour: str = Field(description="the name that the reader gave it")
    created: datetime
    creator: str | None = None


class Source(Part):
    """Where the text came from."""

    path: str | None = None
    url: str | None = None
    media_type: str = "text/plain"
    encoding: str = "utf-8"


class Analysis(Part):
    """What made the findings."""

    model: str = Field(description="name and version of the spaCy pipeline")
    version: str = Field(description="version of storyview")
    made: datetime


class ReviewCounts(Part):
    """How many findings of a story a reader has checked, and with what result."""

    confirmed: int = 0
    corrected: int = 0
    added: int = 0
    rejected: int = Field(0, description="found by the machine and left out of the story")
    orphaned: int = Field(0, description="corrections and notes that found no place in this text")


class Findings(Part):
    """What the analysis finds in a text; the form in which an analysis is kept.

    References are not among them: they are read with the text, before any analysis.
    """

    parties: tuple[Party, ...] = ()
    quotes: tuple[Quote, ...] = ()
    actions: tuple[Action, ...] = ()
    analysis: Analysis | None = None


class Story(Part):
    """One news story with everything that was found in it.

    Raises:
        pydantic.ValidationError: when a span lies outside the text, an id is used twice, or an
            id that something refers to does not exist.
    """

    schema_version: Literal["storyview/1"] = Field(SCHEMA, alias="schema")
    id: str
    title: str | None = None
    byline: str | None = None
    published: str | None = Field(None, description="ISO 8601 date, where the story states it")
    language: str = "en"
    source: Source = Source()
    text: str
    blocks: tuple[Block, ...] = ()
    parties: tuple[Party, ...] = ()
    quotes: tuple[Quote, ...] = ()
    actions: tuple[Action, ...] = ()
    references: tuple[Reference, ...] = ()
    notes: tuple[Note, ...] = ()
    highlights: tuple[Highlight, ...] = ()
    analysis: Analysis | None = None
    review: ReviewCounts | None = Field(None, description="null where no reader has changed anything")

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        length = len(self.text)
        for span in self._spans():
            if span.end > length:
                raise ValueError(f"span {span.start}:{span.end} lies outside the text of {length} characters")
        parts: tuple[Iterable[Party | Quote | Action | Reference | Note | Highlight], ...] = (
            self.parties,
            self.quotes,
            self.actions,
            self.references,
            self.notes,
            self.highlights,
        )
        uses = Counter(part.id for group in parts for part in group)
        if twice := sorted(id_ for id_, n in uses.items() if n > 1):
            raise ValueError(f"ids used more than once: {', '.join(twice)}")
        self._check_links("party", {p.id for p in self.parties}, self._party_links())
        self._check_links("quote", {q.id for q in self.quotes}, (a.reported_in for a in self.actions))
        self._check_links("action", {a.id for a in self.actions}, (a.same_as for a in self.actions))
        return self

    @staticmethod
    def _check_links(what: str, known: set[str], links: Iterable[str | None]) -> None:
        if missing := sorted({link for link in links if link is not None} - known):
            raise ValueError(f"no {what} has the id {', '.join(missing)}")

    def _party_links(self) -> Iterator[str | None]:
        for quote in self.quotes:
            yield quote.speaker
            yield quote.addressee
        for action in self.actions:
            yield action.actor_party
            yield action.target_party

    def _spans(self) -> Iterator[Span]:
        yield from self.blocks
        yield from self.references
        yield from self.notes
        yield from self.highlights
        for party in self.parties:
            yield from party.mentions
        said_and_done: Iterable[Quote | Action] = chain(self.quotes, self.actions)
        for item in said_and_done:
            yield from (span for _, span in item.parts())

    def piece(self, span: Span) -> str:
        """The text of a span."""
        return self.text[span.start : span.end]

    def party(self, party_id: str | None) -> Party | None:
        """The party with this id, or None."""
        return next((p for p in self.parties if p.id == party_id), None)

    def with_findings(self, findings: Findings) -> "Story":
        """The same story with these findings in place of its own, checked again."""
        fields = {name: getattr(self, name) for name in type(self).model_fields if name != "schema_version"}
        fields.update({name: getattr(findings, name) for name in Findings.model_fields})
        return Story(**fields)

    def without_findings(self) -> "Story":
        """The same story as it was read."""
        return self.model_copy(update={"parties": (), "quotes": (), "actions": (), "analysis": None})

    def findings(self) -> Findings:
        """What was found in the story, without the story."""
        return Findings(**{name: getattr(self, name) for name in Findings.model_fields})


def story_id(text: str) -> str:
    """The id of a story: the first 16 hex digits of the SHA-256 of its text in UTF-8."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def read_story_json(data: str | bytes, name: str = "the story") -> Story:
    """The story that `data`, its JSON form, describes.

    Args:
        data: one story as JSON.
        name: what to call the input in an error.

    Raises:
        StoryviewError: it is no JSON, of another schema version, or breaks the model's rules.
    """
    try:
        raw = json.loads(data)
    except ValueError as error:
        raise StoryviewError(f"{name} is not valid JSON: {error}.") from None
    version = raw.get("schema") if isinstance(raw, dict) else None
    if version != SCHEMA:
        raise StoryviewError(
            f"{name} has the schema {version!r}, but this storyview reads {SCHEMA!r}: "
            "export it again with this version, or read it with the one that wrote it."
        )
    try:
        return Story.model_validate(raw)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(step) for step in first["loc"]) or "the story as a whole"
        raise StoryviewError(f"{name} breaks the document model at {where}: {first['msg']}.") from None


def story_json_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a story's JSON form."""
    schema = Story.model_json_schema(by_alias=True, mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, "title": SCHEMA}
