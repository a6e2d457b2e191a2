"""The loss of a linear-chain conditional random field over the tags of paragraphs.

After Lafferty, McCallum, Pereira, "Conditional Random Fields" (ICML 2001).
"""

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from ..analysis.attribution.tagging import TAGS, first_forbidden, forbidden
from ..analysis.attribution.windows import Window
from .examples import Answers


def crf_loss(tags: Tensor, steps: Tensor, windows: Sequence[Window], wanted: Sequence[Answers]) -> Tensor:
    """Mean negative log-likelihood a word; every paragraph is a sequence.

    Args:
        tags: scores of the words' tags, (B, M, TAGS).
        steps: scores of the steps from the row's tag to the column's, (TAGS, TAGS).
        windows: the B windows.
        wanted: their answers; the score of a word that annotators set aside counts as even.
    """
    rows = [
        (number * tags.shape[1] + start, end - start, number, start)
        for number, window in enumerate(windows)
        for start, end in window.paragraphs
    ]
    rows.sort(key=lambda row: -row[1])
    longest = rows[0][1]
    place = np.zeros((len(rows), longest), dtype=np.int64)
    gold = np.zeros((len(rows), longest), dtype=np.int64)
    there = np.zeros((len(rows), longest), dtype=np.float32)
    asked = np.ones((len(rows), longest), dtype=np.float32)
    for n, (at, size, number, start) in enumerate(rows):
        place[n, :size] = np.arange(at, at + size)
        gold[n, :size] = wanted[number].tags[start : start + size]
        there[n, :size] = 1
        asked[n, :size] = np.logical_not(wanted[number].dropped[start : start + size])
    scores = tags.reshape(-1, TAGS)[torch.from_numpy(place)] * torch.from_numpy(asked)[..., None]
    allowed = steps + torch.from_numpy(forbidden())
    answer, counted = torch.from_numpy(gold), torch.from_numpy(there)
    right = (scores.gather(2, answer[..., None])[..., 0] * counted).sum()
    right = right + (allowed[answer[:, :-1], answer[:, 1:]] * counted[:, 1:]).sum()
    lengths = there.sum(0).astype(int)  # how many sequences are that long, for they are sorted
    ahead = scores[:, 0] + torch.from_numpy(first_forbidden())
    ended = []
    for at in range(1, longest):
        if lengths[at] < len(ahead):
            ended.append(ahead[lengths[at] :])
            ahead = ahead[: lengths[at]]
        ahead = torch.logsumexp(ahead[:, :, None] + allowed, 1) + scores[: lengths[at], at]
    every = torch.logsumexp(torch.cat([*ended, ahead]), 1).sum()
    return (every - right) / counted.sum()
