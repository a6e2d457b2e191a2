"""The article of the web page: which elements it is made of and what is marked in each."""

import unicodedata
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import get_args

from markupsafe import Markup, escape

from ..printable import printable
from ..story import QuoteKind, Story
from ..unnamed import UNNAMED
from .rows import Rows
from .segments import Mark, Section, Segment, sections, segments, story_marks

_QUOTE_ROLES = frozenset(get_args(QuoteKind))


@dataclass(frozen=True, slots=True)
class Label:
    """What leads from the article to a finding's row, and what it says of the finding."""

    anchor: str
    kind: str
    words: str


@dataclass(frozen=True, slots=True)
class Piece:
    """Text that is marked alike throughout, with the labels that stand before it.

    Attributes:
        text: the text as HTML.
        roles: what it is in the findings that it belongs to, of a highlight with its hue; empty where it is
            not marked.
        parts: these findings and roles, each as `anchor:role`.
        about: these findings in words.
        labels: of the findings that begin here.
    """

    text: Markup
    roles: tuple[str, ...]
    parts: tuple[str, ...]
    about: tuple[str, ...]
    labels: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class Element:
    """A block of the article; `tag` is empty for the white space between two blocks."""

    tag: str
    kind: str
    pieces: tuple[Piece, ...]


def article_elements(story: Story, rows: Rows) -> Iterator[Element]:
    """The article from beginning to end; the texts of all pieces together are the story's."""
    shown = printable(story.text)
    labels = {label.anchor: label for label in _labels(rows)}
    label_of = {id_: labels[anchor] for id_, anchor in rows.anchors.items() if anchor in labels}
    labels_at: defaultdict[int, list[Label]] = defaultdict(list)
    for id_, start in _starts(story):
        labels_at[start].append(label_of[id_])

    hues = {mark.id: row.hue for mark, row in zip(story.highlights, rows.highlights, strict=True)}

    def role(mark: Mark) -> str:
        return f"highlight-{hues[mark.id]}" if mark.role == "highlight" else mark.role

    def piece(segment: Segment) -> Piece:
        start, end = segment.start, segment.end
        return Piece(
            text=_as_html(story.text[start:end], shown[start:end]),
            roles=_roles(segment, role),
            parts=tuple(f"{rows.anchors[mark.id]}:{role(mark)}" for mark in segment.marks),
            about=tuple(dict.fromkeys(label_of[mark.id].words for mark in segment.marks)),
            labels=tuple(labels_at[start]),
        )

    parts = list(sections(story))
    starts = [part.start for part in parts]
    title = next((part for part in parts if part.kind == "title"), None)
    cut = segments(len(story.text), story_marks(story), starts)
    by_section = groupby(cut, key=lambda segment: bisect_right(starts, segment.start))
    for part, (_, inside) in zip(parts, by_section, strict=True):
        tag = "h1" if part is title else _tag(part, story.text)
        yield Element(tag, part.kind or "text", tuple(map(piece, inside)))


def _tag(part: Section, text: str) -> str:
    if part.kind in ("title", "heading"):
        return "h2"
    # Only what HTML itself takes for white space may stand between two elements.
    between = part.kind is None and not text[part.start : part.end].strip(" \t\n")
    return "" if between else "p"


def _roles(segment: Segment, role: Callable[[Mark], str]) -> tuple[str, ...]:
    """The roles of the marks, and "nested" where a quote lies within another."""
    roles = tuple(dict.fromkeys(map(role, segment.marks)))
    quotes = {mark.id for mark in segment.marks if mark.role in _QUOTE_ROLES}
    return (*roles, "nested") if len(quotes) > 1 else roles


def _starts(story: Story) -> Iterator[tuple[str, int]]:
    """The id of each finding and where its label stands."""
    for quote in story.quotes:
        yield quote.id, min(span.start for span in quote.content)
    for action in story.actions:
        yield action.id, action.trigger.start
    for party in story.parties:
        yield party.id, min(mention.start for mention in party.mentions)
    yield from ((reference.id, reference.start) for reference in story.references)
    yield from ((note.id, note.start) for note in story.notes)
    yield from ((mark.id, mark.start) for mark in story.highlights)


def _labels(rows: Rows) -> Iterator[Label]:
    for quote in rows.quotes:
        words = f"{quote.kind} quote ({quote.form}), {quote.by}"
        yield Label(quote.anchor, "quote", f"{quote.anchor.upper()}: {words}")
    for action in rows.actions:
        words = f"official action, {action.kind} ({action.status}) by {action.actor or UNNAMED}"
        yield Label(action.anchor, "action", f"{action.anchor.upper()}: {words}")
    for party in rows.parties:
        yield Label(party.anchor, "party", f"{party.anchor.upper()}: {party.kind} {party.name}")
    for reference in rows.references:
        yield Label(reference.anchor, "reference", f"{reference.anchor.upper()}: reference")
    for note in rows.notes:
        yield Label(note.anchor, "note", f"{note.anchor.upper()}: note, {note.text}")
    for mark in rows.highlights:
        yield Label(mark.anchor, "highlight", f"{mark.anchor.upper()}: highlight, {mark.colour}")


def _as_html(raw: str, shown: str) -> Markup:
    """`shown` as HTML, with each character that differs from `raw` marked as a stand-in for it."""
    if raw == shown:
        return escape(shown)
    html: list[Markup] = []
    for same, pairs in groupby(zip(raw, shown, strict=True), key=lambda pair: pair[0] == pair[1]):
        if same:
            html.append(escape("".join(after for _, after in pairs)))
        else:
            for before, after in pairs:
                name = f"U+{ord(before):04X} {unicodedata.name(before, 'control character')}"
                html.append(Markup('<span class="stand-in" title="{}">{}</span>').format(name, after))
    return Markup().join(html)
