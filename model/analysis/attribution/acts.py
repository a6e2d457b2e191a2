"""Which words the network takes for official actions: of which kind, how certain, by and upon whom."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from ...story import ActionKind, ActionStatus
from .act_tags import ACT_INSIDE, KINDS, NO_ACT, STATUSES
from .links import log_softmax
from .network import Scores
from .tagging import Floats
from .windows import Window

_LEAST_ACT = 0.05
"""A word that is less likely the beginning of a trigger is not told of."""


@dataclass(frozen=True, slots=True)
class SeenAct:
    """Words that may name an official action.

    Attributes:
        start: first character of the trigger.
        end: the character behind it.
        kinds: the probability of each kind; what is left is for no act at all.
        statuses: the probability of each status, if it is one.
        actor: the characters of the likeliest word of the actor, or None for none.
        target: the same of the target.
    """

    start: int
    end: int
    kinds: Mapping[ActionKind, float]
    statuses: Mapping[ActionStatus, float]
    actor: tuple[int, int] | None
    target: tuple[int, int] | None

    @property
    def likely(self) -> float:
        """The probability that the words name an act, of whatever kind."""
        return sum(self.kinds.values())


class SeenActs:
    """The acts that the network sees in a text, to be looked up by their place."""

    def __init__(self, acts: Iterable[SeenAct]) -> None:
        self._acts = sorted(acts, key=lambda act: act.start)

    def __iter__(self) -> Iterator[SeenAct]:
        return iter(self._acts)


def acts_in(window: Window, scores: Scores) -> Iterator[SeenAct]:
    """What the network takes for acts in a window, in order."""
    likely: Floats = np.exp(log_softmax(scores.acts))
    begins = likely[:, NO_ACT + 1 : ACT_INSIDE]
    asked = np.flatnonzero(begins.sum(1) >= _LEAST_ACT).tolist()
    best = likely.argmax(1)
    for word in asked:
        last = word
        while last + 1 < len(best) and best[last + 1] == ACT_INSIDE:
            last += 1
        statuses = np.exp(log_softmax(scores.statuses[[word]]))[0]
        yield SeenAct(
            window.spans[word][0],
            window.spans[last][1],
            dict(zip(KINDS, begins[word].tolist(), strict=True)),
            dict(zip(STATUSES, statuses.tolist(), strict=True)),
            _linked(window, scores.actors[word]),
            _linked(window, scores.targets[word]),
        )


def _linked(window: Window, links: Floats) -> tuple[int, int] | None:
    word = int(links.argmax())
    return window.spans[word] if word < len(window.spans) else None
