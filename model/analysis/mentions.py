"""From places in the text to the parties and quotes that cover them."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TypeVar

from spacy.tokens import Doc

from ..story import Party, Quote, Span

T = TypeVar("T")


def parties_by_token(doc: Doc, parties: Sequence[Party]) -> dict[int, Party]:
    """The party of each token that a mention covers; the shortest mention decides."""
    return _by_token(doc, [(mention, party) for party in parties for mention in party.mentions])


def quotes_by_token(doc: Doc, quotes: Sequence[Quote]) -> dict[int, Quote]:
    """The quote whose content covers each token; the shortest piece decides."""
    return _by_token(doc, [(piece, quote) for quote in quotes for piece in quote.content])


def _by_token(doc: Doc, pieces: list[tuple[Span, T]]) -> dict[int, T]:
    starts = doc.to_array("IDX").tolist()
    found: dict[int, T] = {}
    for span, owner in sorted(pieces, key=lambda piece: piece[0].start - piece[0].end):
        first = max(bisect_right(starts, span.start) - 1, 0)
        for i in range(first, bisect_left(starts, span.end)):
            found[i] = owner
    return found
