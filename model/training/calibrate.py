"""Learning how far to trust an attribution, on the stories held out from training.

    python -m storyview.model.training.calibrate STORIES.jsonl --out FOLDER

Reads the held-out stories with the network in `assets/attribution` and fits the weights of
`confidence` to whether its attributions are right: the content agrees with one that people marked,
and the sources overlap or are both none. Writes `confidence.json` into FOLDER.
"""

import argparse
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from ..analysis.attribution import Attribution, attribute
from ..analysis.attribution.confidence import Calibration, Evidence
from ..reading.blocks import find_blocks
from .examples import AnnotatedStory, load_stories

SAME = 0.5
"""Dice overlap of the words of two contents from which on they are taken for the same one."""
RIDGE = 1.0
GROUPS = 20
"""Into so many groups of equal size the held-out attributions are cut for their calibration."""
STEPS = 30
"""Newton's method is at its end long before."""

Pieces = TypeVar("Pieces", bound=tuple[float, ...])
"""Pieces of evidence: a named tuple of numbers."""
Spans = Iterable[tuple[int, int]]


def judged(story: AnnotatedStory) -> Iterator[tuple[Attribution, bool]]:
    """What the network finds in a story, and whether it is right.

    What touches words that the annotators set aside is left out.
    """
    found = [
        attribution
        for attribution in attribute(story.text, find_blocks(story.text))
        if not any(_touch(attribution.content, [span]) for span in story.discarded)
    ]
    words, marked = _Words(story.text), story.attributions or ()
    said = [words.of(attribution.content) for attribution in found]
    gold = [words.of(attribution["content"]) for attribution in marked]
    pairs = sorted(
        ((_dice(mine, theirs), n, m) for n, mine in enumerate(said) for m, theirs in enumerate(gold)),
        reverse=True,
    )
    paired: dict[int, int] = {}
    for overlap, n, m in pairs:
        if overlap >= SAME and n not in paired and m not in paired.values():
            paired[n] = m
    for n, attribution in enumerate(found):
        own = words.of([attribution.source] if attribution.source else [])
        theirs = words.of(marked[paired[n]]["source"]) if n in paired else frozenset()
        yield attribution, n in paired and (bool(own & theirs) or not (own or theirs))


def fit(evidence: Sequence[Pieces], right: Sequence[bool]) -> tuple[float, Pieces]:
    """The bias and the weights of a logistic regression, by Newton's method."""
    table = np.array(evidence)
    mean, spread = table.mean(0), table.std(0) + 1e-9
    design = np.column_stack([np.ones(len(table)), (table - mean) / spread])
    answers = np.array(right, dtype=float)
    penalty = RIDGE * np.eye(design.shape[1])
    penalty[0, 0] = 0
    weights: NDArray[np.float64] = np.zeros(design.shape[1])
    for _ in range(STEPS):
        likely = 1 / (1 + np.exp(-design @ weights))
        slope = design.T @ (likely - answers) + penalty @ weights
        curve = (design * (likely * (1 - likely))[:, None]).T @ design + penalty
        weights -= np.linalg.solve(curve, slope)
    plain = weights[1:] / spread
    return float(weights[0] - plain @ mean), type(evidence[0])(*plain.tolist())


class _Words:
    """The words of a text, by number."""

    def __init__(self, text: str) -> None:
        matches = list(re.finditer(r"\w+", text))
        self._starts = np.array([match.start() for match in matches])
        self._ends = np.array([match.end() for match in matches])

    def of(self, spans: Spans) -> frozenset[int]:
        """The words that share a character with any of the spans."""
        return frozenset(
            n
            for start, end in spans
            for n in range(
                int(np.searchsorted(self._ends, start, side="right")),
                int(np.searchsorted(self._starts, end, side="left")),
            )
        )


def _dice(one: frozenset[int], other: frozenset[int]) -> float:
    return 2 * len(one & other) / (len(one) + len(other)) if one or other else 0.0


def _touch(one: Spans, other: Spans) -> bool:
    return any(start < end_ and start_ < end for start, end in one for start_, end_ in other)


def calibrated(evidence: Sequence[Evidence], right: Sequence[bool]) -> Calibration:
    """A logistic regression, its outcomes made shares of right ones by isotonic regression.

    After Zadrozny and Elkan, "Transforming classifier scores into accurate multiclass probability
    estimates" (KDD 2002), over groups of equal size, so that no few examples make a step.
    """
    bias, weights = fit(evidence, right)
    plain = Calibration(bias, weights, ((0, 0), (1, 1)))
    outcomes = np.array([plain.outcome(one) for one in evidence])
    answers = np.array(right, dtype=float)
    steps: list[tuple[float, float, int]] = []
    for group in np.array_split(np.argsort(outcomes, kind="stable"), min(GROUPS, len(outcomes))):
        steps.append((float(outcomes[group].mean()), float(answers[group].mean()), len(group)))
        while len(steps) > 1 and steps[-2][1] >= steps[-1][1]:
            steps[-2:] = [_together(*steps[-2:])]
    return Calibration(bias, weights, ((0.0, 0.0), *((outcome, share) for outcome, share, _ in steps)))


def _together(one: tuple[float, float, int], other: tuple[float, float, int]) -> tuple[float, float, int]:
    size = one[2] + other[2]
    outcome, share = ((one[n] * one[2] + other[n] * other[2]) / size for n in (0, 1))
    return outcome, share, size


def as_json(learnt: Calibration) -> str:
    """The file of what was learnt."""
    saved = {
        "bias": round(learnt.bias, 4),
        "weights": {name: round(weight, 4) for name, weight in learnt.weights._asdict().items()},
        "knots": [[round(outcome, 4), round(share, 4)] for outcome, share in learnt.knots],
    }
    return json.dumps(saved, indent=1) + "\n"


def main() -> None:
    """Read the command line and learn."""
    parser = argparse.ArgumentParser(description="Learn how far to trust an attribution.")
    parser.add_argument("stories", type=Path, help="annotated stories, JSON Lines, as for `train`")
    parser.add_argument("--out", type=Path, required=True, help="folder for confidence.json")
    given = parser.parse_args()
    rows = [row for story in load_stories(given.stories, "held-out") for row in judged(story)]
    learnt = calibrated([found.evidence for found, _ in rows], [right for _, right in rows])
    (given.out / "confidence.json").write_text(as_json(learnt), encoding="utf-8")
    print(f"{len(rows)} attributions, {sum(right for _, right in rows)} right")


if __name__ == "__main__":
    main()
