"""A story's findings as annotation tools know them: labelled spans, and links between these.

Offsets count code points of `Story.text`, and each span is one that the text has: whatever a tool wants
otherwise (UTF-16 units, no line ends in a span) its own format makes of it.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, TypeAlias

from ..printable import one_line
from ..story import Action, Party, Quote, Span, Story
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
            facts |= _checked(party)
            label = party.kind.capitalize()
            yield Annotation(
                f"{row.anchor}-{number}",
                row.anchor,
                "parties",
                label,
                (_bare(mention),),
                _known(facts),
                *_by(party),
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
            **_checked(quote),
        }
        content = joined(quote.content)
        yield Annotation(row.anchor, row.anchor, "quotes", "Quote", content, _known(facts), *_by(quote))
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
            **_checked(action),
        }
        trigger = (action.trigger,)
        yield Annotation(row.anchor, row.anchor, "actions", "Action", trigger, _known(facts), *_by(action))
        yield from _parts(action, row.anchor, "actions")


def _parts(finding: Quote | Action, anchor: str, layer: Layer) -> Iterator[Annotation]:
    for role, span in finding.parts():
        if role not in ("content", "trigger"):
            yield Annotation(f"{anchor}-{role}", anchor, layer, role.capitalize(), (span,))


def _others(story: Story, rows: Rows) -> Iterator[Annotation]:
    for reference, told in zip(story.references, rows.references, strict=True):
        facts = {"label": told.label, "title": told.title, "url": told.url}
        yield Annotation(
            told.anchor, told.anchor, "references", "Reference", (_bare(reference),), _known(facts)
        )
    for note, written in zip(story.notes, rows.notes, strict=True):
        facts = {
            "note": written.text,
            "tags": "; ".join(filter(None, written.tags)),
            "about": rows.anchors.get(note.about or "", ""),
            "created": written.created,
        }
        who, span = one_line(note.creator or ""), (_bare(note),)
        yield Annotation(
            written.anchor, written.anchor, "notes", "Note", span, _known(facts), who, note.created
        )
    for mark in story.highlights:
        facts = {"colour": one_line(mark.colour), "created": f"{mark.created:%Y-%m-%d}"}
        id_, who = rows.anchors[mark.id], one_line(mark.creator or "")
        yield Annotation(
            id_, id_, "highlights", "Highlight", (_bare(mark),), _known(facts), who, mark.created
        )


def _checked(finding: Party | Quote | Action) -> dict[str, str]:
    """What a reader has made of a finding."""
    return {"checked": finding.review.state} if finding.review else {}


def _by(finding: Party | Quote | Action) -> tuple[str, datetime | None]:
    """Who checked a finding, and when."""
    return (one_line(finding.review.creator), finding.review.time) if finding.review else ("", None)


def _known(facts: Mapping[str, str]) -> Mapping[str, str]:
    return {key: value for key, value in facts.items() if value}


def _bare(span: Span) -> Span:
    """A span alone, without what else is known of what stands there."""
    return Span(start=span.start, end=span.end)


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
