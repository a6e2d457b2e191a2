"""Stories as one table: a row a finding, for spreadsheets and data frames.

`text[start:end]` of the story is the row's `text` where the finding is in one piece; of a quote in
several, `pieces` has them all, `text` joins them by " … ", and `start` and `end` are of the whole.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from itertools import chain
from typing import Literal, TypeAlias

from ..story import Span, Story
from ..unnamed import UNATTRIBUTED
from .rows import BETWEEN_PIECES, Rows, safe_url, story_file, story_rows, story_title

_AROUND = 60
"""How many characters of the text before and behind a finding tell its context."""

Found: TypeAlias = Literal["quote", "action", "party", "reference", "note", "highlight"]


@dataclass(frozen=True, slots=True)
class TableRow:
    """A finding with all that is told of it; an empty string or None where there is nothing to tell.

    Attributes:
        story: the story's id; `title`, `file`, `url`, `published` are the story's, too.
        finding: what it is.
        id: its anchor, as in the other formats.
        kind: of the quote, action or party; the label of a reference, tags of a note, colour of a highlight.
        form: of a quote.
        status: of an action.
        who: who says or does it, or the party; a quote without a source is "unattributed". Of a note or
            highlight the reader who made it.
        as_written: the same in the story's own words.
        whom: who is spoken to or acted upon; `whom_as_written` in the story's own words.
        cue: the words that say that it is said.
        text: its own words; of a party those of its first mention.
        start: in code points; `end` is exclusive, and so are the `pieces`.
        before: the text in front of it; `after` that behind it.
        when: the date of an action; the day that a note or highlight was made.
        url_of_reference: where a reference leads.
        confidence: from 0 to 1.
        why: what it rests on.
        checked: what a reader has made of the finding, e.g. `confirmed by Ann, 2026-11-24`.
        note: what the reader wrote on it, or on words of it.
    """

    story: str
    title: str
    file: str
    url: str
    published: str
    finding: Found
    id: str
    kind: str
    form: str
    status: str
    who: str
    as_written: str
    whom: str
    whom_as_written: str
    cue: str
    text: str
    start: int
    end: int
    pieces: tuple[tuple[int, int], ...]
    before: str
    after: str
    when: str
    url_of_reference: str
    confidence: float | None
    why: str
    checked: str
    note: str


COLUMNS = tuple(field.name for field in fields(TableRow))


def table_rows(story: Story, text: str | None = None) -> Iterator[TableRow]:
    """The rows of a story: its quotes, actions, parties, references, notes and highlights, each in order.

    Args:
        story: the story.
        text: what stands for its text, with the same offsets, such as a printable form of it.
    """
    maker = _Rows(story, story.text if text is None else text, story_rows(story))
    found = chain(maker.quotes(), maker.actions(), maker.parties(), maker.references())
    return chain(found, maker.notes(), maker.highlights())


class _Rows:
    """Makes the rows of one story; what a row does not say of itself is empty."""

    def __init__(self, story: Story, text: str, rows: Rows) -> None:
        self._story, self._text, self._rows = story, text, rows
        self._of_story = {
            "story": story.id,
            "title": story_title(story),
            "file": story_file(story),
            "url": safe_url(story.source.url),
            "published": story.published or "",
        }

    def quotes(self) -> Iterator[TableRow]:
        for quote, row in zip(self._story.quotes, self._rows.quotes, strict=True):
            yield self._row(
                "quote",
                quote.id,
                quote.content,
                kind=row.kind,
                form=row.form,
                who=row.speaker or UNATTRIBUTED,
                as_written=self._words(quote.source),
                whom=row.addressee,
                cue=self._words(quote.cue),
                confidence=quote.confidence,
                why=row.why,
                checked=row.checked,
            )

    def actions(self) -> Iterator[TableRow]:
        for action, row in zip(self._story.actions, self._rows.actions, strict=True):
            yield self._row(
                "action",
                action.id,
                (action.trigger,),
                kind=row.kind,
                status=row.status,
                who=row.actor,
                as_written=self._words(action.actor),
                whom=row.target,
                whom_as_written=self._words(action.target),
                when=row.when or row.date,
                confidence=action.confidence,
                why=row.why,
                checked=row.checked,
            )

    def parties(self) -> Iterator[TableRow]:
        for party, row in zip(self._story.parties, self._rows.parties, strict=True):
            first = min(party.mentions, key=lambda mention: mention.start)
            yield self._row(
                "party",
                party.id,
                (first,),
                kind=row.kind,
                who=row.name,
                why=row.description,
                checked=row.checked,
            )

    def references(self) -> Iterator[TableRow]:
        for reference, row in zip(self._story.references, self._rows.references, strict=True):
            yield self._row(
                "reference",
                reference.id,
                (reference,),
                kind=row.label,
                who=row.title,
                url_of_reference=row.url,
                confidence=reference.score,
            )

    def notes(self) -> Iterator[TableRow]:
        for note, row in zip(self._story.notes, self._rows.notes, strict=True):
            tags = ", ".join(row.tags)
            yield self._row("note", note.id, (note,), kind=tags, who=row.by, when=row.created)

    def highlights(self) -> Iterator[TableRow]:
        for mark, row in zip(self._story.highlights, self._rows.highlights, strict=True):
            told = {"kind": row.colour, "who": row.by, "when": row.created}
            yield self._row("highlight", mark.id, (mark,), **told)

    def _row(self, finding: Found, id_: str, pieces: tuple[Span, ...], **told: object) -> TableRow:
        start, end = min(piece.start for piece in pieces), max(piece.end for piece in pieces)
        values: dict[str, object] = {
            **dict.fromkeys(COLUMNS, ""),
            **self._of_story,
            "finding": finding,
            "id": self._rows.anchors[id_],
            "text": BETWEEN_PIECES.join(map(self._words, pieces)),
            "start": start,
            "end": end,
            "pieces": tuple((piece.start, piece.end) for piece in pieces),
            "before": self._text[max(start - _AROUND, 0) : start],
            "after": self._text[end : end + _AROUND],
            "confidence": None,
            "note": "; ".join(
                note.text
                for note in self._story.notes
                if note.about == id_ or any(map(note.overlaps, pieces))
            ),
            **told,
        }
        return TableRow(**values)  # type: ignore[arg-type]

    def _words(self, span: Span | None) -> str:
        return self._text[span.start : span.end] if span else ""
