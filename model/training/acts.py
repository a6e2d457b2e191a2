"""Annotated official actions as the answers of words: which of them name an act, and whose."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..analysis.attribution.act_tags import ACT_BEGINS, ACT_INSIDE, NO_ACT, STATUSES
from ..analysis.attribution.windows import Window
from ..story import ActionKind, ActionStatus

Bools = NDArray[np.bool_]
Characters = tuple[int, int]


@dataclass(frozen=True, slots=True)
class MarkedAct:
    """An official action that was marked; spans are (start, end) in characters.

    Attributes:
        trigger: the words that name it.
        kind: of act.
        status: how certain it is.
        actor: who does it, if told.
        target: whom or what it is done to, if told.
    """

    trigger: Characters
    kind: ActionKind
    status: ActionStatus
    actor: Characters | None
    target: Characters | None


@dataclass(frozen=True, slots=True)
class ActAnswers:
    """What the network should say of the acts among the words of a window.

    Attributes:
        tags: of each word.
        first: the number of the first word of each act's trigger, (acts,).
        statuses: their numbers in STATUSES, (acts,).
        actors: which words are of the actor, (acts, words + 1); the last column is for none.
        targets: the same of the target.
    """

    tags: list[int]
    first: list[int]
    statuses: list[int]
    actors: Bools
    targets: Bools


def marked_acts(actions: Iterable[Mapping[str, Any]]) -> list[MarkedAct]:
    """The acts of objects with "trigger", "kind", "status", "actor" and "target"."""

    def span(of: Sequence[int] | None) -> Characters | None:
        return None if of is None else (of[0], of[1])

    return [
        MarkedAct(
            (act["trigger"][0], act["trigger"][1]),
            act["kind"],
            act["status"],
            span(act["actor"]),
            span(act["target"]),
        )
        for act in actions
    ]


def act_answers(window: Window, acts: Iterable[MarkedAct]) -> ActAnswers:
    """What is marked in a window; an actor or target outside of it counts as none."""
    size = len(window.first)
    starts = [start for start, _ in window.spans]
    ends = [end for _, end in window.spans]

    def words(span: Characters | None) -> range:
        return range(0) if span is None else range(bisect_right(ends, span[0]), bisect_left(starts, span[1]))

    def marked(span: Characters | None) -> Bools:
        row = np.zeros(size + 1, dtype=bool)
        row[list(words(span)) or [size]] = True
        return row

    tags = [NO_ACT] * size
    first: list[int] = []
    told: list[MarkedAct] = []
    for act in acts:
        trigger = words(act.trigger)
        if not trigger or any(tags[n] != NO_ACT for n in trigger):
            continue  # of two acts that one word names the network can tell one
        tags[trigger[0]] = ACT_BEGINS[act.kind]
        tags[trigger[0] + 1 : trigger[-1] + 1] = [ACT_INSIDE] * (len(trigger) - 1)
        first.append(trigger[0])
        told.append(act)
    nobody = np.zeros((0, size + 1), dtype=bool)
    return ActAnswers(
        tags,
        first,
        [STATUSES.index(act.status) for act in told],
        np.array([marked(act.actor) for act in told]) if told else nobody,
        np.array([marked(act.target) for act in told]) if told else nobody,
    )
