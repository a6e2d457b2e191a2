"""Where a content begins and ends: what its own words say, weighed against what its cue says.

The tags tell the edges of a content from the words around them; the links `begins` and `ends` tell
them from the cue. Where the two disagree, the likelier place of the two, all in all, is taken.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from .network import Scores
from .tagging import BEGINS, INSIDE, Floats, Stretch, logarithms

CUE_WEIGHT = 0.6
"""What the cue says against what the words say; chosen on the stories held out from training."""


class Edges:
    """The edges of the contents of a window.

    Args:
        scores: the network's.
        likely: the probabilities of the words' tags, (words, TAGS).
        paragraphs: the words of each paragraph, as (first, behind the last).
        found: all stretches of the window.
    """

    def __init__(
        self,
        scores: Scores,
        likely: Floats,
        paragraphs: Sequence[tuple[int, int]],
        found: Sequence[Stretch],
    ) -> None:
        self._scores = scores
        self._paragraphs = paragraphs
        self._begins = logarithms(likely[:, BEGINS["content"]])
        goes_on = np.append(likely[1:, INSIDE["content"]], 0)
        goes_on[[end - 1 for _, end in paragraphs]] = 0
        said = likely[:, BEGINS["content"]] + likely[:, INSIDE["content"]]
        self._ends = logarithms(said) + logarithms(1 - goes_on)
        self._taken = np.zeros(len(likely), dtype=bool)
        for stretch in found:
            self._taken[stretch.start : stretch.end] = True

    def settle(self, pieces: Sequence[Stretch], cue: Stretch) -> list[Stretch]:
        """The pieces of a content, in order, with the outer edges where they are likeliest."""
        first, last = pieces[0], pieces[-1]
        start = _better(self._begins, self._scores.begins[cue.start], first.start)
        if start >= first.end or not self._is_free(start, first.start, beside=first.start):
            start = first.start
        end = _better(self._ends, self._scores.ends[cue.start], last.end - 1) + 1
        if end <= max(last.start, start) or not self._is_free(last.end, end, beside=last.end - 1):
            end = last.end
        self._taken[start : first.start] = True
        self._taken[last.end : end] = True
        settled = list(pieces)
        settled[0] = replace(settled[0], start=start)
        settled[-1] = replace(settled[-1], end=end)
        return settled

    def _is_free(self, start: int, end: int, beside: int) -> bool:
        """Whether the words to grow by are nobody's, and of the paragraph of the word beside them."""
        if start >= end:
            return True
        first, behind = next(span for span in self._paragraphs if span[0] <= beside < span[1])
        return first <= start and end <= behind and not self._taken[start:end].any()


def _better(by_words: Floats, by_cue: Floats, place: int) -> int:
    """The place itself, or that which the cue points to, whichever is likelier by both."""
    pointed = int(by_cue.argmax())
    gain = by_words[pointed] - by_words[place] + CUE_WEIGHT * (by_cue[pointed] - by_cue[place])
    return pointed if gain > 0 else place
