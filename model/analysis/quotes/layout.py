"""Where the characters, blocks and quotation marks of a text lie among its tokens."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from spacy.tokens import Doc

from ...story import Block
from ..attribution.windows import quotable
from ..quotation_marks import Quoted, find_quoted
from ..syntax import blocks_of
from .heads import Range
from .quotation import Quotations


@dataclass(frozen=True, slots=True)
class Stretch:
    """A quoted stretch in tokens, marks included.

    Attributes:
        start: first token.
        end: behind the last token.
        sentence: it is one or more whole sentences.
    """

    start: int
    end: int
    sentence: bool


class Layout:
    """A parsed text as places to look at; made once for a text, for each of these readings costs."""

    def __init__(self, doc: Doc) -> None:
        """Note where each token starts and ends."""
        self.doc = doc
        self.text: str = doc.text
        places = doc.to_array(["IDX", "LENGTH"]).astype(np.int64)
        self._starts: list[int] = places[:, 0].tolist()
        self._ends: list[int] = (places[:, 0] + places[:, 1]).tolist()

    def tokens(self, start: int, end: int) -> Range:
        """The tokens that share a character with the stretch from `start` to `end`."""
        return bisect_right(self._ends, start), bisect_left(self._starts, end)

    @cached_property
    def blocks(self) -> Sequence[Block]:
        """The blocks in which there may be quotes."""
        return quotable(blocks_of(self.doc))

    @cached_property
    def paragraphs(self) -> Sequence[Range]:
        """The tokens of these blocks."""
        return [self.tokens(block.start, block.end) for block in self.blocks]

    @cached_property
    def quotations(self) -> Quotations:
        """The stretches in quotation marks, in characters."""
        return Quotations(self.text, [(quoted.start, quoted.end) for quoted in self._quoted_stretches])

    @cached_property
    def unclosed(self) -> frozenset[int]:
        """Where quotations end that the next paragraph goes on with, in characters."""
        return frozenset(quoted.end for quoted in self._quoted_stretches if quoted.goes_on)

    @cached_property
    def _quoted_stretches(self) -> Sequence[Quoted]:
        return find_quoted(self.text, self.blocks)

    @cached_property
    def stretches(self) -> Sequence[Stretch]:
        """The stretches in quotation marks, in order."""
        out: list[Stretch] = []
        at = 0
        for quoted in self._quoted_stretches:
            while self.blocks[at].end <= quoted.start:
                at += 1
            start, end = self.tokens(quoted.start, quoted.end)
            out.append(Stretch(start, end, self._is_sentence(start, end, self.paragraphs[at])))
        return out

    def stretches_in(self, ranges: Iterable[Range]) -> Iterator[Stretch]:
        """The stretches that share a token with the ranges."""
        for start, end in ranges:
            at = bisect_right(self.stretches, start, key=lambda stretch: stretch.end)
            while at < len(self.stretches) and self.stretches[at].start < end:
                yield self.stretches[at]
                at += 1

    @cached_property
    def quoted(self) -> bytearray:
        """For each token 1 when it stands in quotation marks, or is one, else 0."""
        out = bytearray(len(self.doc))
        for stretch in self.stretches:
            out[stretch.start : stretch.end] = b"\1" * (stretch.end - stretch.start)
        return out

    def _is_sentence(self, start: int, end: int, paragraph: Range) -> bool:
        """Whether whole sentences stand between the marks, and nothing else in theirs."""
        doc = self.doc
        floor, ceiling = paragraph
        begins = start == floor or doc[start - 1].text[-1] in ".!?…:”\"'’"
        closes = end == ceiling or any(token.text[-1] in ".!?…" for token in doc[max(start, end - 2) : end])
        follows = end == ceiling or doc[end].text[0].isupper() or not doc[end].text[0].isalnum()
        return begins and closes and follows
