"""Findings for brat: for each story its text and a file in the standoff format, and one configuration.

Quotes and actions are events: the cue (or, where a quote has none, its words) and the trigger carry them,
and what belongs to them are their arguments. brat knows no span with a line end in it: such a span is
cut there, and so at whatever else a program might read as the end of a line or column.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import count
from typing import get_args

from ..story import ActionKind, ActionStatus, QuoteForm, QuoteKind, Span, Story
from .annotations import LAYERS, Annotation, annotations, in_words, joined
from .file_names import FileStems
from .interface import Context, Document

_CUT = re.compile(r"[\t\n\x0b-\r\x1c-\x1e\x85\u2028\u2029]+")
_VALUES = {"Kind": "kind", "Form": "form", "Status": "status"}
"""The attributes with a value, and which fact each tells."""
_FLAGS = {"Anonymous": "anonymous", "Guessed": "guessed"}


def render(stories: Iterable[Story], _: Context) -> Iterator[Document]:
    """Two files for each story, and at last the configuration of the folder."""
    stems = FileStems()
    for story in stories:
        stem = stems.free(story)
        yield Document(f"{stem}.txt", [story.text])
        yield Document(f"{stem}.ann", _Standoff(story).lines())
    if len(stems):
        yield Document("annotation.conf", [_configuration()])


class _Standoff:
    """The lines of one story's annotations, each kind of them numbered by itself."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._found = annotations(story)
        self._spans = {item.id: _in_lines(story, item.spans) for item in self._found.items}
        self._links = self._found.outgoing()
        self._numbers = {kind: count(1) for kind in "TEA#"}
        self._at: dict[tuple[Span, ...], str] = {}
        self._names: dict[str, str] = {}
        """What each annotation is called in the file, if it is there."""

    def _next(self, kind: str) -> str:
        return f"{kind}{next(self._numbers[kind])}"

    def lines(self) -> Iterator[str]:
        """All lines, each with its end; what has no character that brat can show is left out."""
        events = [item for item in self._found.items if _is_event(item)]
        for item in self._found.items:
            if item.layer not in ("quotes", "actions") and self._spans[item.id]:
                self._names[item.id], line = self._entity(item.label, self._spans[item.id])
                yield line
        self._names.update({item.id: self._next("E") for item in events if self._spans[item.id]})
        for item in events:
            if self._spans[item.id]:
                yield from self._event(item)
        for item in self._found.items:
            yield from self._about(item)
        yield from self._equivalents()

    def _entity(self, label: str, spans: tuple[Span, ...]) -> tuple[str, str]:
        """A new name for some words, and the line that gives it to them."""
        name = self._next("T")
        self._at.setdefault(spans, name)
        places = ";".join(f"{span.start} {span.end}" for span in spans)
        words = " ".join(map(self._story.piece, spans))
        return name, f"{name}\t{label} {places}\t{words}\n"

    def _event(self, item: Annotation) -> Iterator[str]:
        """The lines of a quote or an action: what it is carried by, its parts, and the event itself."""
        type_ = "Statement" if item.layer == "quotes" else "Action"
        carried_by = self._spans.get(f"{item.id}-cue") or self._spans[item.id]
        trigger, line = self._entity(type_, carried_by)
        yield line
        told = [f"{type_}:{trigger}"]
        if item.layer == "quotes":
            content = trigger if carried_by == self._spans[item.id] else None
            if content is None:
                content, line = self._part("Quote", self._spans[item.id])
                yield line
            told.append(f"Content:{content}")
        for link in self._links.get(item.id, ()):
            if link.type == "Cue":
                continue
            if link.target not in self._names and self._spans[link.target]:
                self._names[link.target], line = self._part(link.type, self._spans[link.target])
                yield line
            if link.target in self._names:
                told.append(f"{link.type}:{self._names[link.target]}")
        yield f"{self._names[item.id]}\t{' '.join(told)}\n"

    def _part(self, label: str, spans: tuple[Span, ...]) -> tuple[str, str]:
        """A name for a part of an event: the one that its words have already, or a new one with its line."""
        return (self._at[spans], "") if spans in self._at else self._entity(label, spans)

    def _about(self, item: Annotation) -> Iterator[str]:
        name = self._names.get(item.id)
        if name is None or not item.facts:
            return
        for attribute, fact in _VALUES.items():
            if _is_event(item) and fact in item.facts:
                yield f"{self._next('A')}\t{attribute} {name} {item.facts[fact]}\n"
        for attribute, fact in _FLAGS.items():
            if _is_event(item) and fact in item.facts:
                yield f"{self._next('A')}\t{attribute} {name}\n"
        if item.layer != "parties" or item.id.endswith("-1"):
            yield f"{self._next('#')}\tAnnotatorNotes {name}\t{in_words(item)}\n"

    def _equivalents(self) -> Iterator[str]:
        """The mentions of each party that has several."""
        same: dict[str, dict[str, None]] = {}
        for item in self._found.items:
            if item.layer == "parties" and item.id in self._names:
                same.setdefault(item.finding, {})[self._names[item.id]] = None
        for names in same.values():
            if len(names) > 1:
                yield f"*\tEquiv {' '.join(names)}\n"


def _is_event(item: Annotation) -> bool:
    return item.layer in ("quotes", "actions") and item.id == item.finding


def _in_lines(story: Story, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The same words without line ends, in pieces that do not overlap or touch, none of them blank."""
    pieces: list[Span] = []
    for span in joined(spans):
        at = span.start
        for cut in (*_CUT.finditer(story.text, span.start, span.end), None):
            end = cut.start() if cut else span.end
            if end > at and not story.text[at:end].isspace():
                if pieces and pieces[-1].end == at:
                    pieces[-1] = Span(start=pieces[-1].start, end=end)
                else:
                    pieces.append(Span(start=at, end=end))
            at = cut.end() if cut else end
    return tuple(pieces)


def _configuration() -> str:
    """The folder's `annotation.conf`: what there can be in its files."""
    parts = [label for layer in LAYERS.values() for label in layer if label not in ("Cue", "Action")]
    parties = "|".join(LAYERS["parties"])
    return "\n".join(
        (
            "[entities]",
            *parts,
            "",
            "[relations]",
            "<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>",
            *(
                f"Equiv\tArg1:{party}, Arg2:{party}, <REL-TYPE>:symmetric-transitive"
                for party in LAYERS["parties"]
            ),
            "",
            "[events]",
            # The words of a part may be marked already as something else, a party for instance.
            f"Statement\tContent?:<ANY>, Source?:<ANY>, Speaker?:{parties}, Addressee?:{parties}",
            "Action\tActor?:<ANY>, Target?:<ANY>, Date?:<ANY>, "
            f"ActorParty?:{parties}, TargetParty?:{parties}, SameAs?:Action, ReportedIn?:Statement",
            "",
            "[attributes]",
            "Kind\tArg:<EVENT>, Value:" + "|".join((*get_args(QuoteKind), *get_args(ActionKind))),
            "Form\tArg:Statement, Value:" + "|".join(get_args(QuoteForm)),
            "Status\tArg:Action, Value:" + "|".join(get_args(ActionStatus)),
            "Anonymous\tArg:Statement",
            "Guessed\tArg:Statement",
            "",
        )
    )
