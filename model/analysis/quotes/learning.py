"""Learning the weights from annotated stories.

    python -m storyview.model.analysis.quotes.learning STORIES.jsonl

Each line of the file is a JSON object with "text" and "attributions", each of these with
"source", "cue" and "content" as lists of [start, end] in characters. What is printed is the
table of `weights`; it holds no text of the stories, only weights of words that came up often.
"""

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from spacy.tokens import Doc

from ...reading.blocks import find_blocks
from ...story import Story, story_id
from ..pipeline import load_analyser
from .finder import weigh
from .layout import Layout
from .readings import Reading

SAME = 0.5
"""Dice overlap of two contents from which on they are taken for the same one."""
AS_GOOD = 0.1
"""A reading that overlaps less than the best one by no more than this is neither right nor wrong."""
LEAST_COUNT = 5
LEAST_WEIGHT = 0.3
RIDGE = 2.0
STEPS = 150
COLUMNS = 106

Example = tuple[list[str], bool]
"""The features of a reading, and whether it is right."""


def examples(doc: Doc, attributions: Iterable[Mapping[str, Sequence[Sequence[int]]]]) -> list[Example]:
    """The readings of a parsed story that are clearly right or wrong by its annotation.

    A reading inside what is said to be somebody's words is left out: it may well be a quote in
    the quote, which is not annotated.
    """
    layout = Layout(doc)
    gold: list[set[int]] = []
    by_cue: dict[int, list[int]] = defaultdict(list)
    said: set[int] = set()
    for attribution in attributions:
        content = _words(doc, (layout.tokens(*span) for span in attribution["content"]))
        if not content:
            continue
        for span in attribution["cue"]:
            for i in range(*layout.tokens(*span)):
                by_cue[i].append(len(gold))
        gold.append(content)
        said |= content
    rows = []
    best: dict[int, float] = defaultdict(float)
    for reading, names in weigh(layout):
        match, overlap = _match(_grown(layout, reading), gold, by_cue[reading.word.i])
        best[match] = max(best[match], overlap)
        rows.append((reading, names, match, overlap))
    out: list[Example] = []
    for reading, names, match, overlap in rows:
        if overlap >= SAME:
            if overlap >= best[match] or overlap < best[match] - AS_GOOD:
                out.append((names, overlap >= best[match]))
        elif match >= 0 or reading.word.i not in said:
            out.append((names, False))
    return out


def fit(rows: Sequence[Example]) -> dict[str, float]:
    """Weights of a logistic regression with a ridge penalty, by full-batch Adam."""
    counts = Counter(name for names, _ in rows for name in names)
    columns = {
        name: n for n, name in enumerate(name for name, count in counts.items() if count >= LEAST_COUNT)
    }
    kept = [[columns[name] for name in names if name in columns] for names, _ in rows]
    row_of = np.repeat(np.arange(len(rows)), [len(names) for names in kept])
    column_of = np.fromiter((column for names in kept for column in names), dtype=np.int64)
    right = np.array([label for _, label in rows], dtype=np.float64)
    weights, drift, scale = (np.zeros(len(columns)) for _ in range(3))
    for step in range(1, STEPS + 1):
        total = np.bincount(row_of, weights[column_of], len(rows))
        error = 1 / (1 + np.exp(-total)) - right
        slope = np.bincount(column_of, error[row_of], len(columns)) + RIDGE * weights
        drift = 0.9 * drift + 0.1 * slope
        scale = 0.999 * scale + 0.001 * slope * slope
        rate = 0.1 if step < STEPS * 0.7 else 0.02
        weights -= rate * (drift / (1 - 0.9**step)) / (np.sqrt(scale / (1 - 0.999**step)) + 1e-8)
    return {name: float(weights[n]) for name, n in columns.items() if abs(weights[n]) >= LEAST_WEIGHT}


def table(weights: Mapping[str, float]) -> str:
    """The weights as lines "group: value weight value weight …", groups and values sorted."""
    groups: dict[str, list[str]] = defaultdict(list)
    for name in sorted(weights):
        group, value = name.split(": ", 1)
        if value.replace("_", "").replace("-", "").replace(" ", "").replace("$", "").isalnum():
            groups[group].append(f"{value.replace(' ', '+')} {weights[name]:.1f}")
    lines = []
    for group, entries in groups.items():
        line = f"{group}:"
        for entry in entries:
            if len(line) + len(entry) > COLUMNS:
                lines.append(line)
                line = f"{group}:"
            line += f" {entry}"
        lines.append(line)
    return "\n".join(lines)


def _words(doc: Doc, ranges: Iterable[tuple[int, int]]) -> set[int]:
    return {i for start, end in ranges for i in range(start, end) if doc[i].text[0].isalnum()}


def _grown(layout: Layout, reading: Reading) -> set[int]:
    """The words of the content and of the quotations that it shares words with, as `direct` joins them."""
    quotations = (
        (stretch.start, stretch.end)
        for stretch in layout.stretches_in(reading.content)
        if not stretch.start <= reading.cue[0] < stretch.end
    )
    return _words(layout.doc, (*reading.content, *quotations))


def _match(words: set[int], gold: Sequence[set[int]], candidates: Iterable[int]) -> tuple[int, float]:
    """The annotated content that the words are most like, -1 if none, and how much (Dice)."""
    best = (-1, 0.0)
    for n in candidates:
        overlap = 2 * len(words & gold[n]) / (len(words) + len(gold[n]))
        if overlap > best[1]:
            best = (n, overlap)
    return best


def main(path: Path) -> None:
    """Print the weights learnt from the stories of a file."""
    analyser = load_analyser()
    rows: list[Example] = []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            annotated: dict[str, Any] = json.loads(line)
            text = annotated["text"].replace("\r\n", "\n")
            doc = analyser.parse(Story(id=story_id(text), text=text, blocks=find_blocks(text)))
            rows += examples(doc, annotated["attributions"])
    print(table(fit(rows)))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
