"""From places in the text to the parties and quotes that cover them."""

from bisect import bisect_right
from collections.abc import Sequence

from spacy.tokens import Doc

from ...story import Party, Quote


def parties_by_token(doc: Doc, parties: Sequence[Party]) -> dict[int, Party]:
    """The party of each token that a mention covers; the shortest mention decides."""
    starts = [token.idx for token in doc]
    mentions = sorted(
        (
            (mention.end - mention.start, mention.start, mention.end, party)
            for party in parties
            for mention in party.mentions
        ),
        key=lambda row: -row[0],
    )
    found: dict[int, Party] = {}
    for _, start, end, party in mentions:
        first = max(bisect_right(starts, start) - 1, 0)
        for i in range(first, len(starts)):
            if starts[i] >= end:
                break
            found[i] = party
    return found


def quotes_by_token(doc: Doc, quotes: Sequence[Quote]) -> dict[int, str]:
    """The id of the quote whose content covers each token; the shortest piece decides."""
    starts = [token.idx for token in doc]
    pieces = sorted(
        (
            (piece.end - piece.start, piece.start, piece.end, quote.id)
            for quote in quotes
            for piece in quote.content
        ),
        key=lambda row: -row[0],
    )
    found: dict[int, str] = {}
    for _, start, end, quote in pieces:
        first = max(bisect_right(starts, start) - 1, 0)
        for i in range(first, len(starts)):
            if starts[i] >= end:
                break
            found[i] = quote
    return found
