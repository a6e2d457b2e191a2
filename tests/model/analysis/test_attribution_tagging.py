"""The decoder of tags against counting out every sequence."""

from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from storyview.model.analysis.attribution.tagging import (
    BEGINS,
    INSIDE,
    OUTSIDE,
    TAGS,
    Floats,
    Stretch,
    Tagging,
    decode,
    first_forbidden,
    forbidden,
    stretches,
)

NO_STEPS = np.zeros((TAGS, TAGS), dtype=np.float32)
SOURCE, CUE, CONTENT = BEGINS["source"], BEGINS["cue"], BEGINS["content"]
IN_SOURCE, IN_CUE, IN_CONTENT = INSIDE["source"], INSIDE["cue"], INSIDE["content"]


def random_scores(seed: int, words: int, spread: float = 2.0) -> Floats:
    return np.random.default_rng(seed).normal(0, spread, (words, TAGS)).astype(np.float32)


def random_steps(seed: int) -> Floats:
    return np.random.default_rng(1000 + seed).normal(0, 1, (TAGS, TAGS)).astype(np.float32)


def can_be(tags: tuple[int, ...]) -> bool:
    """Whether every inside follows its beginning or itself, told apart from the tables of the decoder."""
    role_of = {tag: role for table in (BEGINS, INSIDE) for role, tag in table.items()}
    insides = set(INSIDE.values())
    return all(
        tag not in insides or (before is not None and role_of.get(before) == role_of[tag])
        for before, tag in pairwise((None, *tags))
    )


def counted_out(scores: Floats, steps: Floats) -> tuple[tuple[int, ...], Floats]:
    """The likeliest sequence and each tag's probability at each word, over all sequences there are."""
    best: tuple[int, ...] = ()
    highest = -np.inf
    weights = np.zeros(scores.shape)
    for tags in product(range(TAGS), repeat=len(scores)):
        if not can_be(tags):
            continue
        score = sum(float(scores[n, tag]) for n, tag in enumerate(tags))
        score += sum(float(steps[a, b]) for a, b in pairwise(tags))
        if score > highest:
            best, highest = tags, score
        weights[np.arange(len(tags)), list(tags)] += np.exp(score)
    return best, (weights / weights.sum(1, keepdims=True)).astype(np.float32)


def assert_same(one: Tagging, other: Tagging) -> None:
    assert one.tags.tolist() == other.tags.tolist()
    np.testing.assert_allclose(one.likely, other.likely, atol=1e-5)


@pytest.mark.parametrize("words", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("seed", [1, 2])
def test_tags_and_probabilities_are_those_of_counting_out(words: int, seed: int) -> None:
    scores, steps = random_scores(seed, words), random_steps(seed)
    best, likely = counted_out(scores, steps)
    (found,) = decode([scores], steps)
    assert tuple(found.tags.tolist()) == best
    np.testing.assert_allclose(found.likely, likely, atol=1e-4)


def test_steps_matter() -> None:
    scores = np.zeros((3, TAGS), dtype=np.float32)
    steps = NO_STEPS.copy()
    scores[0, CUE] = 5
    steps[CUE, CONTENT] = steps[CONTENT, IN_CONTENT] = 5
    assert decode([scores], steps)[0].tags.tolist() == [CUE, CONTENT, IN_CONTENT]


@given(st.lists(st.integers(1, 30), min_size=1, max_size=80), st.integers(0, 1000))
def test_paragraphs_side_by_side_are_decoded_as_one_by_one(sizes: list[int], seed: int) -> None:
    paragraphs = [random_scores(seed + n, size) for n, size in enumerate(sizes)]
    steps = random_steps(seed)
    together = decode(paragraphs, steps)
    assert [len(tagging.tags) for tagging in together] == sizes
    for n in range(0, len(sizes), 7):
        assert_same(together[n], decode([paragraphs[n]], steps)[0])


@given(st.integers(1, 40), st.integers(0, 1000))
def test_no_sequence_takes_a_forbidden_step(words: int, seed: int) -> None:
    scores = random_scores(seed, words, spread=20)
    scores[:, list(INSIDE.values())] += 50
    (found,) = decode([scores], random_steps(seed))
    assert can_be(tuple(found.tags.tolist()))
    assert found.likely[0, list(INSIDE.values())].max() == pytest.approx(0, abs=1e-6)


@pytest.mark.parametrize("spread", [0.0, 1.0, 300.0])
def test_probabilities_of_a_word_add_up_to_one(spread: float) -> None:
    (found,) = decode([random_scores(3, 200, spread)], random_steps(3))
    assert np.isfinite(found.likely).all()
    np.testing.assert_allclose(found.likely.sum(1), 1, atol=1e-5)
    assert found.likely.min() >= 0


def test_nothing_is_decoded_from_nothing() -> None:
    assert decode([], NO_STEPS) == []


def test_the_tables_forbid_what_cannot_be_and_nothing_else() -> None:
    steps, first = forbidden(), first_forbidden()
    for tag in range(TAGS):
        assert (first[tag] == 0) == can_be((tag,))
        begun = next((begin for role, begin in BEGINS.items() if INSIDE[role] == tag), tag)
        before = (begun,) if begun == tag else (begun, tag)
        for following in range(TAGS):
            assert (steps[tag, following] == 0) == can_be((*before, following))


@pytest.mark.parametrize(
    ("tags", "found"),
    [
        ([OUTSIDE], []),
        ([SOURCE], [Stretch("source", 0, 1)]),
        ([SOURCE, IN_SOURCE, CUE], [Stretch("source", 0, 2), Stretch("cue", 2, 3)]),
        ([OUTSIDE, CONTENT, IN_CONTENT, OUTSIDE], [Stretch("content", 1, 3)]),
        ([CONTENT, CONTENT, IN_CONTENT], [Stretch("content", 0, 1), Stretch("content", 1, 3)]),
        ([CUE, IN_CUE, IN_CUE], [Stretch("cue", 0, 3)]),
        ([IN_CONTENT, IN_SOURCE, CUE], [Stretch("cue", 2, 3)]),
        ([CONTENT, IN_CUE, IN_CONTENT], [Stretch("content", 0, 1)]),
    ],
)
def test_stretches(tags: list[int], found: list[Stretch]) -> None:
    assert list(stretches(np.array(tags, dtype=np.int8))) == found


@given(st.integers(1, 40), st.integers(0, 1000))
def test_stretches_hold_every_tagged_word_once(words: int, seed: int) -> None:
    (found,) = decode([random_scores(seed, words)], NO_STEPS)
    held = [n for stretch in stretches(found.tags) for n in range(stretch.start, stretch.end)]
    assert held == [n for n, tag in enumerate(found.tags) if tag != OUTSIDE]
