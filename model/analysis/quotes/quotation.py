"""What quotation marks add to attributions: a quotation is said whole, and a long one in one breath.

The network reads words one by one; quotation marks tell surely where a direct quote begins and ends.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from ..attribution.attributions import Attribution, Characters

MOST = 0.5
"""A content that holds this share of a quotation says all of it."""
_SPACE = " \t\n\xa0"
_LOOSE_FRONT = _SPACE + ",;:.!?–—―-)]…"
_LOOSE_BACK = _SPACE + ",;:–—―-([."
_WORD = re.compile(r"[^\W_]")


class Quotations:
    """The quotations of a text.

    Args:
        text: the whole text.
        stretches: its stretches in quotation marks, the marks included, in order.
    """

    def __init__(self, text: str, stretches: Sequence[Characters]) -> None:
        self._text = text
        self._stretches = stretches
        self._ends = [end for _, end in stretches]
        self._opens = {start for start, _ in stretches}
        self._closes = set(self._ends)

    def whole(self, attribution: Attribution) -> Attribution:
        """The attribution, its pieces grown to the quotations of which they hold most.

        A quotation in which its cue stands is not its own.
        """
        grown = [self._grown(piece, attribution.cue) for piece in attribution.content]
        return replace(attribution, content=tuple(_joined(grown)))

    def first_within(self, words: Characters) -> Characters | None:
        """The first quotation that begins inside the words, behind their beginning; None if there is none."""
        for n in range(bisect_right(self._ends, words[0]), len(self._stretches)):
            if words[0] < self._stretches[n][0] < words[1]:
                return self._stretches[n]
            if self._stretches[n][0] >= words[1]:
                break
        return None

    def trimmed(self, piece: Characters, *, closed: bool = False) -> Characters | None:
        """The piece without white space and loose punctuation at its edges; None if no word is left.

        Args:
            piece: what to trim; the marks of quotations stay.
            closed: the piece ends where its speaker ended, so that its full stop belongs to it.
        """
        text, (start, end) = self._text, piece
        loose = _SPACE if closed else _LOOSE_BACK
        while start < end and start not in self._opens and text[start] in _LOOSE_FRONT:
            start += 1
        while start < end and end not in self._closes and text[end - 1] in loose:
            end -= 1
        return (start, end) if _WORD.search(text, start, end) else None

    def _grown(self, piece: Characters, cue: Characters | None) -> Characters:
        start, end = piece
        for n in range(bisect_right(self._ends, piece[0]), len(self._stretches)):
            first, last = self._stretches[n]
            if first >= piece[1]:
                break
            held = min(piece[1], last) - max(piece[0], first)
            if held >= MOST * (last - first) and not (cue and cue[0] < last and first < cue[1]):
                start, end = min(start, first), max(end, last)
        return start, end


def in_one_breath(
    text: str, found: Iterable[Attribution], unclosed: Collection[int] = ()
) -> Iterator[Attribution]:
    """The attributions in order, quotations without a cue joined to those right before them.

    A long speech goes on over many paragraphs, further than the network sees at one time; only its
    last paragraph closes the quotation.

    Args:
        text: the whole text.
        found: its attributions.
        unclosed: where quotations end that the next paragraph goes on with.
    """
    held: Attribution | None = None
    for attribution in sorted(found, key=lambda one: one.content[0]):
        if held is not None and _goes_on(text, held, attribution, unclosed):
            held = replace(held, content=(*held.content, *attribution.content))
            continue
        if held is not None:
            yield held
        held = attribution
    if held is not None:
        yield held


def _goes_on(text: str, held: Attribution, attribution: Attribution, unclosed: Collection[int]) -> bool:
    if attribution.cue is not None or min(held.evidence.quoted, attribution.evidence.quoted) < MOST:
        return False
    start, end = held.content[-1][1], attribution.content[0][0]
    if start > end or _WORD.search(text, start, end) is not None:
        return False
    return "\n" not in text[start:end] or any(place in unclosed for place in range(start, end))


def _joined(pieces: Iterable[Characters]) -> list[Characters]:
    """The pieces in order, overlapping ones made one."""
    out: list[Characters] = []
    for start, end in sorted(pieces):
        if out and start < out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out
