"""A story's findings as annotation tools know them: labelled spans, and links between these.

Offsets count code points of `Story.text`, and each span is one that the text has: whatever a tool wants
otherwise (UTF-16 units, no line ends in a span) its own format makes of it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, TypeAlias

from ..printable import one_line
from ..story import Action, Highlight, Note, Party, Quote, Span, Story
from .rows import Rows, story_rows

Layer: TypeAlias = Literal["quotes", "actions", "parties", "references", "notes", "highlights"]
LinkType: TypeAlias = Literal[
    "Cue", "Source", "Speaker", "Addressee",
    "Actor", "Target", "Date", "ActorParty", "TargetParty", "SameAs", "ReportedIn",
]  # fmt: skip

LAYERS: Mapping[Layer, tuple[str, ...]] = {
    "quotes": ("Quote", "Cue", "Source"),
    "actions": ("Action", "Actor", "Target", "Date"),
    "parties": ("Person", "Organization", "State", "Place", "Group"),
    "references": ("Reference",),
    "notes": ("Note",),
    "highlights": ("Highlight",),
}
"""The labels of each layer."""

COLOURS: Mapping[str, str] = {
    "Quote": "#ffe08a", "Cue": "#ffc2a8", "Source": "#bfe3b4",
    "Action": "#ffb3ba", "Actor": "#c9d8ff", "Target": "#e0c8ff", "Date": "#d9d9d9",
    "Person": "#aee1f5", "Organization": "#b8e6d3", "State": "#f5d0a9", "Place": "#d6e5a3",
    "Group": "#f2c6de",
    "Reference": "#cfd8dc", "Note": "#fff59d", "Highlight": "#e6ee9c",
}  # fmt: skip
"""A light colour for each label, on which black text is read well."""


@dataclass(frozen=True, slots=True)
class Annotation:
    """Labelled words of a story.

    Attributes:
        id: letters, digits and hyphens, of no other annotation of the story: a quote's, action's,
            reference's or note's own anchor, `q1-cue` for a part of it, `p1-3` for a party's third mention.
        finding: the anchor of what it is of.
        layer: the sort of finding.
        label: what the words are.
        spans: one, or the pieces of a quote in the order of the text; these never overlap.
        facts: what is known of it besides, by the field's name; each is printable and on one line.
        reader: who wrote it, or checked what the machine found; empty if that is not known or nobody did.
        time: when that was; None if it is as the machine found it.
    """

    id: str
    finding: str
    layer: Layer
    label: str
    spans: tuple[Span, ...]
    facts: Mapping[str, str] = field(default_factory=dict)
    reader: str = ""
    time: datetime | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """A link from one annotation to another, by their ids."""

    type: LinkType
    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Annotations:
    """All annotations of a story, those of a kind in the order of the story, and their links."""

    items: tuple[Annotation, ...]
    links: tuple[Link, ...]

    def outgoing(self) -> Mapping[str, Sequence[Link]]:
        """The links of each annotation that has any."""
        grouped: defaultdict[str, list[Link]] = defaultdict(list)
        for link in self.links:
            grouped[link.source].append(link)
        return grouped


def annotations(story: Story) -> Annotations:
    """The annotations of everything that was found in `story`, notes included."""
    rows = story_rows(story)
    mentions = {party.id: _Mentions(party, rows.anchors[party.id]) for party in story.parties}
    items = (*_parties(story, rows), *_quotes(story, rows), *_actions(story, rows), *_others(story, rows))
    links = (*_quote_links(story, rows, mentions), *_action_links(story, rows, mentions))
    return Annotations(items, links)


def joined(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The same pieces in the order of the text, those that overlap made one."""
    whole: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, span.end)):
        if whole and span.start < whole[-1].end:
            whole[-1] = Span(start=whole[-1].start, end=max(whole[-1].end, span.end))
        else:
            whole.append(Span(start=span.start, end=span.end))
    return tuple(whole)


class _Mentions:
    """The annotations of a party's mentions, by their places."""

    def __init__(self, party: Party, anchor: str) -> None:
        self._ids = [(mention, f"{anchor}-{n}") for n, mention in enumerate(party.mentions, 1)]

    def nearest(self, span: Span | None) -> str:
        """The id of the mention that shares characters with `span`, else of the first one."""
        within = (id_ for mention, id_ in self._ids if span is not None and mention.overlaps(span))
        return next(within, self._ids[0][1])


def _parties(story: Story, rows: Rows) -> Iterator[Annotation]:
    for party, row in zip(story.parties, rows.parties, strict=True):
        common = {"name": row.name, "description": row.description, "aliases": "; ".join(row.aliases)}
        for number, mention in enumerate(party.mentions, 1):
            facts = {**common, "form": mention.form, "confidence": sure(mention.confidence)}
            label = party.kind.capitalize()
            yield _finding(
                "parties", label, row.anchor, (mention,), facts, of=party, id_=f"{row.anchor}-{number}"
            )


def _quotes(story: Story, rows: Rows) -> Iterator[Annotation]:
    for quote, row in zip(story.quotes, rows.quotes, strict=True):
        facts = {
            "kind": row.kind,
            "form": row.form,
            "speaker": row.speaker,
            "anonymous": "yes" if row.anonymous else "",
            "guessed": "yes" if row.guessed else "",
            "addressee": row.addressee,
            "confidence": sure(row.confidence),
            "why": row.why,
        }
        yield _finding("quotes", "Quote", row.anchor, joined(quote.content), facts, of=quote)
        yield from _parts(quote, row.anchor, "quotes")


def _actions(story: Story, rows: Rows) -> Iterator[Annotation]:
    for action, row in zip(story.actions, rows.actions, strict=True):
        facts = {
            "kind": row.kind,
            "status": row.status,
            "plover": row.plover,
            "actor": row.actor,
            "target": row.target,
            "date": row.date,
            "when": row.when,
            "confidence": sure(row.confidence),
            "why": row.why,
        }
        yield _finding("actions", "Action", row.anchor, (action.trigger,), facts, of=action)
        yield from _parts(action, row.anchor, "actions")


def _others(story: Story, rows: Rows) -> Iterator[Annotation]:
    for reference, told in zip(story.references, rows.references, strict=True):
        facts = {"label": told.label, "title": told.title, "url": told.url}
        yield _finding("references", "Reference", told.anchor, (reference,), facts)
    for note, written in zip(story.notes, rows.notes, strict=True):
        facts = {
            "note": written.text,
            "tags": "; ".join(filter(None, written.tags)),
            "about": rows.anchors.get(note.about or "", ""),
            "created": written.created,
        }
        yield _finding("notes", "Note", written.anchor, (note,), facts, of=note)
    for mark, drawn in zip(story.highlights, rows.highlights, strict=True):
        facts = {"colour": one_line(mark.colour), "created": drawn.created}
        yield _finding("highlights", "Highlight", drawn.anchor, (mark,), facts, of=mark)


def _finding(
    layer: Layer,
    label: str,
    anchor: str,
    spans: Iterable[Span],
    facts: Mapping[str, str],
    *,
    of: Party | Quote | Action | Note | Highlight | None = None,
    id_: str | None = None,
) -> Annotation:
    """The annotation of a finding, or of a place of it that has an id of its own.

    Args:
        layer: the sort of finding.
        label: what the words are.
        anchor: the finding's.
        spans: its words, maybe with what else is known of what stands there.
        facts: those that are empty are left out.
        of: what tells which reader wrote or checked it, and when.
        id_: the annotation's, if that is not the anchor.
    """
    known = {key: value for key, value in facts.items() if value}
    who, time = None, None
    if isinstance(of, Note | Highlight):
        who, time = of.creator, of.created
    elif of is not None and of.review:
        who, time = of.review.creator, of.review.time
        known["checked"] = of.review.state
    bare = tuple(Span(start=span.start, end=span.end) for span in spans)
    return Annotation(id_ or anchor, anchor, layer, label, bare, known, one_line(who or ""), time)


def _parts(finding: Quote | Action, anchor: str, layer: Layer) -> Iterator[Annotation]:
    for role, span in finding.parts():
        if role not in ("content", "trigger"):
            yield Annotation(f"{anchor}-{role}", anchor, layer, role.capitalize(), (span,))


def _quote_links(story: Story, rows: Rows, mentions: Mapping[str, _Mentions]) -> Iterator[Link]:
    for quote in story.quotes:
        anchor = rows.anchors[quote.id]
        if quote.cue:
            yield Link("Cue", anchor, f"{anchor}-cue")
        if quote.source:
            yield Link("Source", anchor, f"{anchor}-source")
        if quote.speaker is not None:
            yield Link("Speaker", anchor, mentions[quote.speaker].nearest(quote.source))
        if quote.addressee is not None:
            yield Link("Addressee", anchor, mentions[quote.addressee].nearest(None))


def _action_links(story: Story, rows: Rows, mentions: Mapping[str, _Mentions]) -> Iterator[Link]:
    for action in story.actions:
        anchor = rows.anchors[action.id]
        if action.actor:
            yield Link("Actor", anchor, f"{anchor}-actor")
        if action.target:
            yield Link("Target", anchor, f"{anchor}-target")
        if action.date:
            yield Link("Date", anchor, f"{anchor}-date")
        if action.actor_party is not None:
            yield Link("ActorParty", anchor, mentions[action.actor_party].nearest(action.actor))
        if action.target_party is not None:
            yield Link("TargetParty", anchor, mentions[action.target_party].nearest(action.target))
        if action.same_as is not None:
            yield Link("SameAs", anchor, rows.anchors[action.same_as])
        if action.reported_in is not None:
            yield Link("ReportedIn", anchor, rows.anchors[action.reported_in])


def sure(confidence: float) -> str:
    """A confidence as formats of text tell it, from `0.00` to `1.00`."""
    return f"{confidence:.2f}"


def in_words(annotation: Annotation) -> str:
    """The facts of an annotation for people, e.g. `kind: direct; speaker: Ines Calloway`."""
    return one_line("; ".join(f"{key}: {value}" for key, value in annotation.facts.items()))
