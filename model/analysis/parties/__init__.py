"""Parties: who takes part in a story, each one once, with all mentions."""

from spacy.tokens import Doc

from ...story import Mention, Party, Span
from ..syntax import blocks_of
from .cast import Entity
from .casting import cast_names
from .names import find_names

_SILENT = frozenset({"reference", "byline", "dateline"})


def find_parties(doc: Doc) -> tuple[Party, ...]:
    """All parties of a parsed text, in order of their first mention."""
    silent = _silent(doc)
    cast = cast_names(doc, find_names(doc, silent), silent)
    return tuple(_party(doc, f"p{n}", entity) for n, entity in enumerate(cast, 1))


def _silent(doc: Doc) -> list[tuple[int, int]]:
    """The tokens (start, end) of the blocks that are not the story's own sentences."""
    out = []
    for block in blocks_of(doc):
        if block.kind in _SILENT:
            span = doc.char_span(block.start, block.end, alignment_mode="expand")
            if span is not None:
                out.append((span.start, span.end))
    return out


def _party(doc: Doc, party_id: str, entity: Entity) -> Party:
    mentions = tuple(
        Mention(start=doc[m.start].idx, end=doc[m.end - 1].idx + len(doc[m.end - 1]), form=m.form)
        for m in sorted(entity.mentions, key=lambda m: m.start)
    )
    return Party(id=party_id, name=" ".join(entity.name), kind=entity.kind, mentions=mentions)
