"""What the heads of the network are taught by, for windows of B, filled up to M words."""

from collections.abc import Sequence
from typing import cast

import torch
from torch import Tensor
from torch.nn import functional

from ..analysis.attribution.act_tags import NO_ACT
from ..analysis.attribution.tagging import NEVER
from .acts import ActAnswers, Bools
from .examples import IGNORED, Answers

NO_ACT_WEIGHT = 0.3
"""Weight of a word without an act beside one of a trigger: of thirty words one names an act."""


def tag_loss(scores: Tensor, wanted: Sequence[Sequence[int]]) -> Tensor:
    """Cross-entropy of tags, (B, M, tags)."""
    gold = _filled(scores, wanted)
    loss = functional.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=IGNORED)
    return cast("Tensor", loss)


def antecedent_loss(scores: Tensor, wanted: Sequence[Answers]) -> Tensor:
    """Mean negative logarithm of the share that a mention's right antecedents have of all, (B, M, M + 1).

    After Lee et al., "End-to-end Neural Coreference Resolution" (EMNLP 2017).
    """
    most = scores.shape[1]
    right = torch.zeros(scores.shape, dtype=torch.bool)
    asked = torch.zeros(scores.shape[:2], dtype=torch.bool)
    for row, answer in enumerate(wanted):
        size = len(answer.mentioning)
        right[row, :size, :size] = torch.from_numpy(answer.antecedents[:, :size])
        right[row, :size, most] = torch.from_numpy(answer.antecedents[:, size])
        asked[row, :size] = torch.from_numpy(answer.mentioning)
    if not asked.any():
        return 0 * scores.sum()
    earlier = torch.ones(most, most + 1, dtype=torch.bool).tril(-1)
    earlier[:, most] = True
    shares = scores.masked_fill(~earlier, NEVER).log_softmax(-1)
    return -torch.logsumexp(shares.masked_fill(~right, NEVER), -1)[asked].mean()


def link_loss(scores: Tensor, wanted: Sequence[Sequence[int]]) -> Tensor:
    """Cross-entropy of links, (B, M, M) or with a last column for none, (B, M, M + 1)."""
    most = scores.shape[1]
    gold = torch.full((len(wanted), most), IGNORED)
    for row, answer in enumerate(wanted):
        found = torch.tensor(answer)
        gold[row, : len(answer)] = torch.where(found == len(answer), most, found)
    if not (gold >= 0).any():
        return 0 * scores.sum()
    loss = functional.cross_entropy(
        scores.reshape(-1, scores.shape[-1]), gold.reshape(-1), ignore_index=IGNORED
    )
    return cast("Tensor", loss)


def act_losses(
    acts: Tensor, statuses: Tensor, actors: Tensor, targets: Tensor, wanted: Sequence[ActAnswers]
) -> dict[str, Tensor]:
    """The losses of official actions, by name.

    Args:
        acts: scores of their tags, (B, M, ACT_TAGS).
        statuses: of how certain the act is that a word names, (B, M, STATUSES).
        actors: from the first word of a trigger to each word of the actor or to none, (B, M, M + 1).
        targets: the same for the target.
        wanted: what is marked.
    """
    tags = _act_loss(acts, wanted)
    rows = torch.tensor([row for row, answer in enumerate(wanted) for _ in answer.first])
    if not len(rows):
        nothing = 0 * (statuses.sum() + actors.sum() + targets.sum())
        return {
            "acts": tags,
            "statuses": nothing,
            "actors": nothing,
            "targets": nothing,
        }
    first = torch.tensor([word for answer in wanted for word in answer.first])
    known = torch.tensor([status for answer in wanted for status in answer.statuses])
    return {
        "acts": tags,
        "statuses": functional.cross_entropy(statuses[rows, first], known),
        "actors": _any_loss(actors[rows, first], [row for answer in wanted for row in answer.actors]),
        "targets": _any_loss(targets[rows, first], [row for answer in wanted for row in answer.targets]),
    }


def _act_loss(scores: Tensor, wanted: Sequence[ActAnswers]) -> Tensor:
    """Cross-entropy of the tags of acts, (B, M, ACT_TAGS), the few words that have one weighing more."""
    weights = torch.ones(scores.shape[-1])
    weights[NO_ACT] = NO_ACT_WEIGHT
    gold = _filled(scores, [answer.tags for answer in wanted])
    loss = functional.cross_entropy(
        scores.flatten(0, 1), gold.flatten(), weight=weights, ignore_index=IGNORED
    )
    return cast("Tensor", loss)


def _any_loss(scores: Tensor, right: Sequence[Bools]) -> Tensor:
    """Mean negative logarithm of the share that all right columns have together; scores (acts, M + 1)."""
    table = torch.zeros(scores.shape, dtype=torch.bool)
    for row, marks in enumerate(right):
        size = len(marks) - 1
        table[row, :size] = torch.from_numpy(marks[:size])
        table[row, -1] = bool(marks[size])
    return -torch.logsumexp(scores.log_softmax(-1).masked_fill(~table, NEVER), -1).mean()


def _filled(scores: Tensor, wanted: Sequence[Sequence[int]]) -> Tensor:
    """The answers as a table (B, M), IGNORED where there is no word."""
    gold = torch.full(scores.shape[:2], IGNORED)
    for row, tags in enumerate(wanted):
        gold[row, : len(tags)] = torch.tensor(tags)
    return gold
