"""Quotes in the making to the quotes of the document model."""

from collections.abc import Iterable, Sequence

from spacy.tokens import Doc, Token

from ...story import Party, Quote, QuoteKind, Span
from ..mentions import parties_by_token
from .drafts import Draft, merged
from .layout import Layout
from .readings import Range, trimmed
from .speakers import addressee_of, party_of


def as_quotes(layout: Layout, drafts: Iterable[Draft], parties: Sequence[Party]) -> tuple[Quote, ...]:
    """The quotes in order of their first piece, with ids.

    Args:
        layout: the text.
        drafts: what was found in it.
        parties: who may be speaking.
    """
    doc = layout.doc
    named = parties_by_token(doc, parties)
    made = []
    for draft in drafts:
        source = _source(layout, draft)
        if pieces := _pieces(layout, draft, source):
            made.append((pieces, source, draft))
    made.sort(key=lambda row: (row[0][0], row[2].cue or (0, 0)))
    out = []
    for n, (pieces, source, draft) in enumerate(made, 1):
        addressee = addressee_of(draft.word) if draft.word is not None else None
        quote = Quote(
            id=f"q{n}",
            kind="direct" if draft.ground == "turn" else _kind(doc, pieces, layout.quoted),
            content=tuple(_span(doc, piece) for piece in pieces),
            cue=_span(doc, draft.cue) if draft.cue else None,
            source=_span(doc, source) if source else None,
            speaker=party_of(draft.speaker.meant, named) if draft.speaker else None,
            addressee=party_of(addressee, named) if addressee is not None else None,
            confidence=round(draft.likely, 2),
            why=draft.why(),
        )
        out.append(quote)
    return tuple(out)


def _source(layout: Layout, draft: Draft) -> Range | None:
    """The words that name the source, with appositions and clauses, but never the cue or the content.

    Where parser and content disagree about a name, it is the source's, unless quotation marks
    stand around it.
    """
    if draft.source is not None or draft.speaker is None:
        return draft.source
    head = draft.speaker.shown
    start, end = head.left_edge.i, head.right_edge.i + 1
    own = [(stretch.start, stretch.end) for stretch in layout.stretches_in([(start, end)])]
    held = [stretch for stretch in own if stretch in draft.pieces]
    held += [piece for piece in draft.pieces if not piece[0] <= head.i < piece[1]]
    held += [draft.cue] if draft.cue else []
    for first, last in held:
        if first <= head.i < last:
            return None
        if head.i < first < end:
            end = first
        if start < last <= head.i:
            start = last
    return trimmed(layout.doc, (start, end))


def _pieces(layout: Layout, draft: Draft, source: Range | None) -> list[Range]:
    """What is said, in order, without the cue and the source, without loose marks at the edges."""
    doc = layout.doc
    parts = merged(draft.pieces)
    for hole in (draft.cue, source):
        if hole is not None:
            parts = [part for piece in parts for part in _around(piece, hole)]
    kept = (
        trimmed(doc, part, closed=draft.ground == "turn" or layout.quoted[part[1] - 1] == 1) for part in parts
    )
    return [piece for piece in kept if piece and any(_is_word(token) for token in doc[piece[0] : piece[1]])]


def _around(piece: Range, hole: Range) -> Iterable[Range]:
    start, end = piece
    if hole[1] <= start or end <= hole[0]:
        return (piece,)
    return [part for part in ((start, hole[0]), (hole[1], end)) if part[0] < part[1]]


def _kind(doc: Doc, pieces: Sequence[Range], quoted: bytearray) -> QuoteKind:
    words = [token.i for start, end in pieces for token in doc[start:end] if _is_word(token)]
    inside = sum(quoted[i] for i in words)
    if inside == len(words):
        return "direct"
    return "mixed" if inside else "indirect"


def _is_word(token: Token) -> bool:
    return any(character.isalnum() for character in token.text)


def _span(doc: Doc, piece: Range) -> Span:
    last = doc[piece[1] - 1]
    return Span(start=doc[piece[0]].idx, end=last.idx + len(last))
