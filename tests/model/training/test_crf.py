"""The loss against counting out every sequence of tags."""

import math
from collections.abc import Sequence
from itertools import pairwise, product
from typing import Any

import numpy as np
import pytest

from storyview.model.analysis.attribution.tagging import BEGINS, INSIDE, TAGS
from storyview.model.analysis.attribution.windows import Window
from storyview.model.training.examples import IGNORED, Answers

torch = pytest.importorskip("torch")

from storyview.model.training.crf import crf_loss  # noqa: E402

SOURCE, CUE, CONTENT = BEGINS["source"], BEGINS["cue"], BEGINS["content"]
IN_CONTENT = INSIDE["content"]


def window_of(*sizes: int) -> Window:
    """A window of paragraphs of so many words."""
    bounds = [sum(sizes[:n]) for n in range(len(sizes) + 1)]
    words = bounds[-1]
    return Window([], [], list(range(words)), [(n, n + 1) for n in range(words)], list(pairwise(bounds)))


NO_LINKS = np.zeros(0, dtype=bool)


def answers_of(tags: Sequence[int], dropped: Sequence[int] = ()) -> Answers:
    nowhere = [IGNORED] * len(tags)
    aside = [n in dropped for n in range(len(tags))]
    return Answers(list(tags), nowhere, nowhere, nowhere, nowhere, aside, None, [], NO_LINKS, NO_LINKS)


def random_scores(seed: int, *shape: int) -> Any:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


def surprise(scores: Any, steps: Any, gold: Sequence[int]) -> float:
    """Minus the logarithm of the probability of the gold tags, over all sequences there are."""
    insides = {inside: {BEGINS[role], inside} for role, inside in INSIDE.items()}

    def weight(tags: Sequence[int]) -> float:
        if tags[0] in insides or any(b in insides and a not in insides[b] for a, b in pairwise(tags)):
            return 0.0
        total = sum(float(scores[n, tag]) for n, tag in enumerate(tags))
        return math.exp(total + sum(float(steps[a, b]) for a, b in pairwise(tags)))

    return math.log(sum(map(weight, product(range(TAGS), repeat=len(gold))))) - math.log(weight(gold))


def test_loss_of_a_paragraph_is_its_surprise_a_word() -> None:
    gold = [SOURCE, CUE, CONTENT, IN_CONTENT]
    scores, steps = random_scores(1, 1, 4, TAGS), random_scores(2, TAGS, TAGS)
    loss = crf_loss(scores, steps, [window_of(4)], [answers_of(gold)])
    assert float(loss) == pytest.approx(surprise(scores[0], steps, gold) / 4, abs=1e-5)


def test_paragraphs_of_all_windows_are_sequences_of_their_own() -> None:
    first, second = [CONTENT, SOURCE, CUE, CONTENT], [0, CONTENT]
    scores, steps = random_scores(3, 2, 6, TAGS), random_scores(4, TAGS, TAGS)
    windows = [window_of(1, 3), window_of(2)]
    loss = crf_loss(scores, steps, windows, [answers_of(first), answers_of(second)])
    wanted = (
        surprise(scores[0, :1], steps, first[:1])
        + surprise(scores[0, 1:4], steps, first[1:])
        + surprise(scores[1, :2], steps, second)
    )
    assert float(loss) == pytest.approx(wanted / 6, abs=1e-5)


def test_scores_of_words_set_aside_count_for_nothing() -> None:
    gold = [SOURCE, CUE, CONTENT, IN_CONTENT]
    scores, steps = random_scores(5, 1, 4, TAGS), random_scores(6, TAGS, TAGS)
    loss = crf_loss(scores, steps, [window_of(4)], [answers_of(gold, dropped=[1, 2])])
    even = scores[0].clone()
    even[1:3] = 0
    assert float(loss) == pytest.approx(surprise(even, steps, gold) / 4, abs=1e-5)


def test_filling_does_not_matter() -> None:
    scores, steps = random_scores(7, 1, 3, TAGS), random_scores(8, TAGS, TAGS)
    given = [window_of(3)], [answers_of([0, CUE, CONTENT])]
    filled = torch.cat([scores, 50 * torch.ones(1, 5, TAGS)], 1)
    assert float(crf_loss(filled, steps, *given)) == pytest.approx(float(crf_loss(scores, steps, *given)))


def test_loss_falls_along_its_slope() -> None:
    scores = random_scores(9, 1, 5, TAGS).requires_grad_()
    steps = random_scores(10, TAGS, TAGS).requires_grad_()
    given = [window_of(2, 3)], [answers_of([SOURCE, CUE, CONTENT, IN_CONTENT, IN_CONTENT])]
    before = crf_loss(scores, steps, *given)
    before.backward()
    after = crf_loss(scores - 0.1 * scores.grad, steps - 0.1 * steps.grad, *given)
    assert 0 < after.item() < before.item()
