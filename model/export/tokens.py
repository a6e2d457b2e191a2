"""A story's text in spaCy's tokens, cut further wherever a finding begins or ends inside of one."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from ..story import Span

_LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class Token:
    """A token: offsets in code points, and whether one space stands behind it that is no token."""

    start: int
    end: int
    spaced: bool


def tokens(text: str, spans: Collection[Span]) -> list[Token]:
    """The tokens of a text; with the spaces behind them they are the whole of it.

    White space is a token too, but for a single space behind a word, unless a span begins or ends with it.

    Args:
        text: the text.
        spans: each of them begins where a token does and ends where one does.
    """
    starts = {span.start for span in spans}
    ends = {span.end for span in spans}
    edges = sorted(starts | ends)
    found: list[Token] = []
    for token in _blank().tokenizer(text):
        start, end = token.idx, token.idx + len(token)
        inner = edges[bisect_right(edges, start) : bisect_left(edges, end)]
        found += (Token(at, to, False) for at, to in pairwise((start, *inner, end)))
        if token.whitespace_:
            if end in starts or end + 1 in ends:
                found.append(Token(end, end + 1, False))
            else:
                found[-1] = Token(found[-1].start, end, True)
    return found


def token_range(cut: list[Token], span: Span) -> range:
    """The numbers of the tokens that a span is made of."""
    first = bisect_left(cut, span.start, key=lambda token: token.start)
    return range(first, bisect_left(cut, span.end, key=lambda token: token.start, lo=first))


def document(text: str, cut: list[Token]) -> Doc:
    """A text as a spaCy document of its tokens; the document's text is the same."""
    words = [text[token.start : token.end] for token in cut]
    return Doc(_blank().vocab, words=words, spaces=[token.spaced for token in cut])


@cache
def _blank() -> Language:
    return spacy.blank(_LANGUAGE)
