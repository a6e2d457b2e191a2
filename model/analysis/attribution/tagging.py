"""From the network's scores of words to the likeliest stretches: a linear-chain decoder.

Each word has one of seven tags: outside, or the beginning or inside of a source, a cue or a content.
The likeliest sequence of a paragraph is Viterbi's, the probabilities are those of the
forward-backward algorithm (Rabiner, "A tutorial on hidden Markov models", 1989). Paragraphs are
decoded side by side, the long ones with the long ones.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Role = Literal["source", "cue", "content"]
Floats = NDArray[np.float32]
Tags = NDArray[np.int8]

ROLES: tuple[Role, ...] = ("source", "cue", "content")
OUTSIDE = 0
BEGINS: Mapping[Role, int] = {"source": 1, "cue": 3, "content": 5}
INSIDE: Mapping[Role, int] = {"source": 2, "cue": 4, "content": 6}
TAGS = 7

NEVER = -1e4
"""Score of what cannot be."""
_SIDE_BY_SIDE = 64
_LEAST = 1e-6


@dataclass(frozen=True, slots=True)
class Tagging:
    """The tags of a paragraph's words.

    Attributes:
        tags: the likeliest sequence, (words,).
        likely: the probability of each tag at each word, (words, TAGS).
    """

    tags: Tags
    likely: Floats


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of one role, `start` to before `end`."""

    role: Role
    start: int
    end: int


def logarithms(likely: Floats) -> Floats:
    """Natural logarithms of probabilities; those near 0 count as a millionth."""
    return np.log(np.maximum(likely, np.float32(_LEAST)))


def forbidden() -> Floats:
    """NEVER for a step from the row's tag to the column's that cannot be, else 0: (TAGS, TAGS)."""
    table = np.zeros((TAGS, TAGS), dtype=np.float32)
    for role in ROLES:
        table[:, INSIDE[role]] = NEVER
        table[[BEGINS[role], INSIDE[role]], INSIDE[role]] = 0
    return table


def first_forbidden() -> Floats:
    """NEVER for the tags that no paragraph can begin with, else 0: (TAGS,)."""
    table = np.zeros(TAGS, dtype=np.float32)
    table[list(INSIDE.values())] = NEVER
    return table


def decode(paragraphs: Sequence[Floats], steps: Floats) -> list[Tagging]:
    """The tags of paragraphs.

    Args:
        paragraphs: for each one the scores of its words' tags, (words, TAGS), with one word at least.
        steps: scores of the steps from the row's tag to the column's, (TAGS, TAGS).
    """
    allowed = steps + forbidden()
    order = sorted(range(len(paragraphs)), key=lambda n: -len(paragraphs[n]))
    out: dict[int, Tagging] = {}
    for at in range(0, len(order), _SIDE_BY_SIDE):
        group = order[at : at + _SIDE_BY_SIDE]
        sizes = [len(paragraphs[n]) for n in group]
        scores = np.zeros((sizes[0], len(group), TAGS), dtype=np.float32)
        for column, n in enumerate(group):
            scores[: sizes[column], column] = paragraphs[n]
        there = np.arange(sizes[0])[:, None] < np.array(sizes)
        tags = _viterbi(scores, there, allowed)
        likely = _probabilities(scores, there, allowed)
        for column, n in enumerate(group):
            out[n] = Tagging(tags[: sizes[column], column], likely[: sizes[column], column])
    return [out[n] for n in range(len(paragraphs))]


def stretches(tags: Tags) -> Iterator[Stretch]:
    """The stretches that the tags of a paragraph mark, in order."""
    begun = {tag: role for role, tag in BEGINS.items()}
    role: Role | None = None
    start = 0
    for n, tag in enumerate([*tags.tolist(), OUTSIDE]):
        if role is not None and tag != INSIDE[role]:
            yield Stretch(role, start, n)
            role = None
        if tag in begun:
            role, start = begun[tag], n


def _viterbi(scores: Floats, there: NDArray[np.bool_], allowed: Floats) -> Tags:
    """The likeliest tags, (words, paragraphs), of scores (words, paragraphs, TAGS)."""
    length, rows, _ = scores.shape
    best = scores[0] + first_forbidden()
    came_from = np.zeros((length, rows, TAGS), dtype=np.int8)
    came_from[:] = np.arange(TAGS)  # behind the end of a paragraph nothing changes any more
    for at in range(1, length):
        ways = best[:, :, None] + allowed
        chosen = ways.argmax(1)
        now = there[at]
        came_from[at, now] = chosen[now]
        best = np.where(now[:, None], ways.max(1) + scores[at], best)
    tags = np.zeros((length, rows), dtype=np.int8)
    tags[-1] = best.argmax(1)
    for at in range(length - 1, 0, -1):
        tags[at - 1] = np.take_along_axis(came_from[at], tags[at][:, None].astype(np.int64), 1)[:, 0]
    return tags


def _probabilities(scores: Floats, there: NDArray[np.bool_], allowed: Floats) -> Floats:
    """The probability of each tag, shaped like the scores (words, paragraphs, TAGS)."""
    length = len(scores)
    weight = np.exp(allowed)
    ahead = np.empty_like(scores)
    ahead[0] = scores[0] + first_forbidden()
    for at in range(1, length):
        ahead[at] = _log_sum(ahead[at - 1], weight) + scores[at]
    behind = np.zeros_like(scores)
    for at in range(length - 2, -1, -1):
        onward = _log_sum(scores[at + 1] + behind[at + 1], weight.T)
        behind[at] = np.where(there[at + 1][:, None], onward, 0)
    together = ahead + behind
    together -= together.max(-1, keepdims=True)
    likely: Floats = np.exp(together)
    likely /= likely.sum(-1, keepdims=True)
    return likely


def _log_sum(scores: Floats, weight: Floats) -> Floats:
    """Logarithm of the weighted sums of exp(scores), (rows, TAGS) by (TAGS, TAGS)."""
    highest = scores.max(-1, keepdims=True)
    with np.errstate(divide="ignore"):  # what cannot be has probability 0 and the logarithm -inf
        summed = np.log(np.exp(scores - highest) @ weight)
    logarithms: Floats = np.maximum(summed, np.float32(NEVER)) + highest
    return logarithms
