"""Headings stand apart: what is said under one begins and ends there, and so do its cue and its source.

The network reads a heading and the paragraph below as one run of words and joins what nobody wrote
as one sentence. Of the attributions of PolNeAR's training set not one crosses the edge of a heading.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...story import Block
from ..attribution.attributions import Attribution, Characters
from .quotation import MOST
from .telling import QUOTED

HEADS = frozenset({"title", "heading"})
"""The kinds of blocks that are headings."""


class Sections:
    """A text cut at its headings: each heading is a section, and so are the paragraphs between two.

    Args:
        blocks: those of the text in which there may be quotes, in order.
    """

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._starts = [block.start for block in blocks]
        self._ends = [block.end for block in blocks]
        self._numbers = list(_numbers(blocks))

    def within(self, attribution: Attribution, unclosed: frozenset[int] = frozenset()) -> Attribution | None:
        """What of an attribution stands in one section; None where no quote is left of it.

        Its section is that of its cue, without one that of its source, without either that of its
        first piece. A quotation in another section loses the cue and the source that are not its own;
        words without quotation marks are no quote without them.

        Args:
            attribution: as the network reads it.
            unclosed: where quotations end that the next paragraph goes on with, in characters: these
                may lead from a heading into the paragraph below.
        """
        parts = [*attribution.content, attribution.cue, attribution.source]
        touched = {number for part in parts if part for number in self._touched(part)}
        if len(touched) <= 1 or self._leads_on(attribution, unclosed):
            return attribution
        home = self._number((attribution.cue or attribution.source or attribution.content[0])[0])
        content = tuple(piece for part in attribution.content if (piece := self._cut(part, home)) is not None)
        if content:
            source = attribution.source and self._cut(attribution.source, home)
            return replace(attribution, content=content, source=source)
        if attribution.evidence.quoted < QUOTED:
            return None
        alone = replace(attribution, cue=None, source=None)
        return self.within(alone, unclosed)

    def _leads_on(self, attribution: Attribution, unclosed: frozenset[int]) -> bool:
        """Whether a quotation that is opened in one paragraph and goes on in the next holds it together."""
        pieces = attribution.content
        return attribution.evidence.quoted >= MOST and any(
            place in unclosed for _, end in pieces[:-1] for place in (end, end + 1)
        )

    def _number(self, character: int) -> int:
        at = bisect_right(self._starts, character) - 1
        return self._numbers[at] if at >= 0 else 0

    def _touched(self, part: Characters) -> Iterator[int]:
        yield self._number(part[0])
        yield self._number(part[1] - 1)

    def _cut(self, part: Characters, section: int) -> Characters | None:
        """What of a stretch stands in a section."""
        if self._number(part[0]) == section == self._number(part[1] - 1):
            return part
        inside = [
            (max(part[0], start), min(part[1], end))
            for start, end, number in zip(self._starts, self._ends, self._numbers, strict=True)
            if number == section and start < part[1] and part[0] < end
        ]
        return (inside[0][0], inside[-1][1]) if inside else None


def _numbers(blocks: Sequence[Block]) -> Iterator[int]:
    number, before = 0, False
    for block in blocks:
        head = block.kind in HEADS
        number += head or before
        before = head
        yield number
