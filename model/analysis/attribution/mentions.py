"""What the network takes each word for: a part of a name, a description, a pronoun, and of whom."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from .links import log_softmax
from .mention_tags import MENTION_TAGS, NAME_BEGINS, NAME_INSIDE, NO_MENTION, TYPES, MentionType
from .network import Scores
from .tagging import NEVER, Floats
from .windows import Window

_LEAST_MENTION = 0.2
"""A word that is less likely a mention has no antecedents to be asked for."""
_LEAST_ANTECEDENT = 0.02

Antecedents = Sequence[tuple[int, float]]
"""First characters of the words that a mention may be linked to, each with its probability."""


@dataclass(frozen=True, slots=True)
class SeenName:
    """Words that the network takes for a name: characters `start` to before `end`, and of what."""

    start: int
    end: int
    type: MentionType
    likely: float


class SeenMentions:
    """The mentions of a text, as the network sees them.

    Args:
        spans: the characters (start, end) of the words, in order.
        likely: the probabilities of their tags, (words, MENTION_TAGS).
        antecedents: from the first character of a word to its likely antecedents.
    """

    def __init__(
        self, spans: Sequence[tuple[int, int]], likely: Floats, antecedents: Mapping[int, Antecedents]
    ) -> None:
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]
        self._likely = likely
        self._antecedents = antecedents

    def likely_types(self, start: int, end: int) -> Floats | None:
        """The mean probability that the words between these characters name each of TYPES, (TYPES + 1,).

        The last one is for no name at all. None where the network read nothing.
        """
        first, last = bisect_right(self._ends, start), bisect_left(self._starts, end)
        if first >= last:
            return None
        mean = self._likely[first:last].mean(0)
        named = [mean[NAME_BEGINS[kind]] + mean[NAME_INSIDE[kind]] for kind in TYPES]
        return np.array([*named, 1 - sum(named)], dtype=np.float32)

    def antecedents(self, start: int) -> Antecedents:
        """What the mention whose head begins with this character may be linked to; the rest is for none."""
        return self._antecedents.get(start, ())

    def names(self) -> Iterator[SeenName]:
        """The stretches whose likeliest tags are those of a name."""
        tags = self._likely.argmax(1)
        begun = {tag: kind for kind, tag in NAME_BEGINS.items()}
        n = 0
        while n < len(tags):
            kind = begun.get(int(tags[n]))
            first, n = n, n + 1
            if kind is None:
                continue
            while n < len(tags) and tags[n] == NAME_INSIDE[kind]:
                n += 1
            inside = self._likely[first:n][:, [NAME_BEGINS[kind], NAME_INSIDE[kind]]].sum(1)
            yield SeenName(self._starts[first], self._ends[n - 1], kind, float(inside.mean()))


@dataclass(frozen=True, slots=True)
class SeenWindow:
    """The part of `SeenMentions` that is from one window; its attributes are the same."""

    spans: Sequence[tuple[int, int]]
    likely: Floats
    antecedents: Mapping[int, Antecedents]


def see(window: Window, scores: Scores) -> SeenWindow:
    """What the network takes the words of a window for."""
    likely = np.exp(log_softmax(scores.mentions))
    return SeenWindow(window.spans, likely, dict(_antecedents(window, scores, likely)))


def gather(windows: Iterable[SeenWindow]) -> SeenMentions:
    """The windows of a text together."""
    ordered = sorted(windows, key=lambda window: window.spans[0])
    nothing = np.zeros((0, MENTION_TAGS), dtype=np.float32)
    return SeenMentions(
        [span for window in ordered for span in window.spans],
        np.concatenate([nothing, *(window.likely for window in ordered)]),
        {start: found for window in ordered for start, found in window.antecedents.items()},
    )


def _antecedents(window: Window, scores: Scores, likely: Floats) -> Iterator[tuple[int, Antecedents]]:
    asked = np.flatnonzero(1 - likely[:, NO_MENTION] >= _LEAST_MENTION)
    if not len(asked):
        return
    size = len(window.spans)
    open_ = np.concatenate([np.tri(size, k=-1, dtype=bool), np.ones((size, 1), dtype=bool)], 1)[asked]
    shares = np.exp(log_softmax(np.where(open_, scores.antecedents[asked], np.float32(NEVER))))[:, :size]
    for word, row in zip(asked.tolist(), shares, strict=True):
        found = np.flatnonzero(row >= _LEAST_ANTECEDENT)
        if len(found):
            yield window.spans[word][0], [(window.spans[n][0], float(row[n])) for n in found.tolist()]
