"""Learning the weights of antecedents from annotated texts.

    python -m storyview.model.analysis.parties.learning TEXTS.jsonl

Each line of the file is a JSON object with "text" and "entities", each of these with "mentions"
that have a "span" and a "head", both [start, end] in characters. Printed are the tables of
`antecedent_weights`, and before them how often links to named parties are right when learnt on
four fifths of the texts and tried on the rest.
"""

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc, Token

from ...reading.blocks import find_blocks
from ...story import Story, story_id
from ..pipeline import load_analyser
from . import find_parties
from .cast import Entity
from .discourse import Discourse
from .ranking import features

TABLES = {"_PERSON": "mf", "_THING": "n", "_SEVERAL": "p", "_DESCRIPTION": "d"}
"""The name of a table to the forms that it serves."""
THRESHOLDS = (0.3, 0.5, 0.6)
FOLDS = 5
STEPS = 400
RATE = 0.05
LEAST_WEIGHT = 0.05
LEAST_OVERLAP = 0.4
"""Dice overlap of a token with a mention or its head from which on the token stands for it."""


@dataclass(frozen=True)
class Example:
    """One pronoun or description with its possible antecedents.

    Attributes:
        text: the number of the text that it stands in.
        form: the pronoun's form, or "d".
        evidence: the features of each possible antecedent.
        right: whether each is meant.
        named: whether each has a name.
    """

    text: int
    form: str
    evidence: list[dict[str, float]]
    right: list[bool]
    named: list[bool]


class Teacher:
    """A judge who knows the annotation, and who notes what there was to choose from."""

    def __init__(self, text: int, entities: Sequence[Mapping[str, Any]]) -> None:
        self.examples: list[Example] = []
        self._text = text
        self._mentions = [
            (number, mention["span"], mention["head"])
            for number, entity in enumerate(entities)
            for mention in entity["mentions"]
        ]
        self._known: dict[int, int | None] = {}

    def __call__(
        self, discourse: Discourse, token: Token, possible: Sequence[Entity], form: str, lemma: str = ""
    ) -> tuple[Entity, float] | None:
        """The right antecedent, if it is among the possible ones."""
        meant = self._entity(token)
        right = [meant is not None and self._entity(discourse.doc[e.last]) == meant for e in possible]
        evidence = [
            dict(features(discourse, token, entity, place, lemma)) for place, entity in enumerate(possible)
        ]
        named = [bool(entity.name) for entity in possible]
        self.examples.append(Example(self._text, form, evidence, right, named))
        return (possible[right.index(True)], 1.0) if any(right) else None

    def _entity(self, token: Token) -> int | None:
        if token.i not in self._known:
            start, end = token.idx, token.idx + len(token)
            overlaps = [
                (max(overlap(start, end, *span), overlap(start, end, *head)), number)
                for number, span, head in self._mentions
                if start < head[1] and end > head[0]
            ]
            most, number = max(overlaps, default=(0.0, -1))
            self._known[token.i] = number if most >= LEAST_OVERLAP else None
        return self._known[token.i]


def overlap(start: int, end: int, other_start: int, other_end: int) -> float:
    """The Dice overlap of two stretches of characters that share some, 0 to 1."""
    shared = min(end, other_end) - max(start, other_start)
    return 2 * shared / (end - start + other_end - other_start)


def learn(examples: Iterable[Example]) -> dict[str, float]:
    """Maximum likelihood weights with a Gaussian prior of unit variance, "none" among them."""
    used = [example for example in examples if example.evidence]
    names = sorted({name for example in used for evidence in example.evidence for name in evidence})
    column = {name: i for i, name in enumerate(names)}
    rows = [evidence for example in used for evidence in example.evidence]
    table = np.zeros((len(rows), len(names)))
    for i, evidence in enumerate(rows):
        for name, value in evidence.items():
            table[i, column[name]] = value
    owner = np.repeat(np.arange(len(used)), [len(example.evidence) for example in used])
    right = np.array([meant for example in used for meant in example.right], dtype=float)
    answered = np.array([any(example.right) for example in used])
    weights = np.zeros(len(names) + 1)
    first, second = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):
        gradient = _gradient(weights, table, owner, right, answered)
        first = 0.9 * first + 0.1 * gradient
        second = 0.999 * second + 0.001 * gradient**2
        change = (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
        weights -= RATE * change
    learnt = {name: round(float(weights[i]), 2) for name, i in column.items()}
    kept = {name: weight for name, weight in learnt.items() if abs(weight) >= LEAST_WEIGHT}
    return kept | {"none": round(float(weights[-1]), 2)}


def _gradient(
    weights: NDArray[np.float64],
    table: NDArray[np.float64],
    owner: NDArray[np.int64],
    right: NDArray[np.float64],
    answered: NDArray[np.bool_],
) -> NDArray[np.float64]:
    """Of the negative logarithm of the posterior; the last weight is that of "none"."""
    scores = np.exp(np.clip(table @ weights[:-1], -30, 30))
    none = np.exp(weights[-1])
    totals = np.bincount(owner, scores, len(answered)) + none
    of_right = np.bincount(owner, scores * right, len(answered))
    expected = np.where(answered[owner], scores * right / np.maximum(of_right[owner], 1e-9), 0.0)
    by_feature = table.T @ (scores / totals[owner] - expected) + weights[:-1]
    return np.append(by_feature, (none / totals - ~answered).sum())


def precision(examples: Sequence[Example], threshold: float) -> tuple[int, float]:
    """How many links to named antecedents there are in cross-validation, and the share of right ones."""
    links: list[bool] = []
    for fold in range(FOLDS):
        weights = learn(example for example in examples if example.text % FOLDS != fold)
        for example in examples:
            if example.text % FOLDS != fold or not example.evidence:
                continue
            scores = np.exp(
                [sum(weights.get(n, 0.0) * v for n, v in evidence.items()) for evidence in example.evidence]
            )
            best = int(np.argmax(scores))
            if scores[best] / (scores.sum() + np.exp(weights["none"])) >= threshold and example.named[best]:
                links.append(example.right[best])
    return len(links), sum(links) / max(1, len(links))


def _examples(path: Path) -> list[Example]:
    analyser = load_analyser()
    out = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        record = json.loads(line)
        text = record["text"]
        doc: Doc = analyser.parse(Story(id=story_id(text), text=text, blocks=find_blocks(text)))
        teacher = Teacher(number, record["entities"])
        find_parties(doc, teacher)
        out += teacher.examples
    return out


def main() -> None:
    """Print the figures and the tables for the file named on the command line."""
    examples = _examples(Path(sys.argv[1]))
    for name, forms in TABLES.items():
        used = [example for example in examples if example.form in forms]
        for threshold in THRESHOLDS:
            links, share = precision(used, threshold)
            print(f"# {name} from {threshold}: {links} links, {share:.3f} right")
        print(f"{name} = {{")
        for feature, weight in sorted(learn(used).items()):
            print(f'    "{feature}": {weight},')
        print("}\n")


if __name__ == "__main__":
    main()
