"""Learning how far spaCy's recogniser and the network are to be believed about names.

    python -m storyview.model.training.name_labels TEXTS.jsonl

Reads the texts held out from training, which the network has not seen, and prints the table of
`analysis/parties/label_weights.py`. Each line of the file is a JSON object with "text" and "entities",
each of these with a "type" and "mentions" that have a "span" and a "head".
"""

import argparse
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ..analysis.parties import recognised_names, silent_tokens
from ..analysis.parties.learning import Example, learn, overlap
from ..analysis.parties.recognising import KINDS
from ..analysis.pipeline import load_analyser
from ..reading.blocks import find_blocks
from ..story import Story, story_id
from .examples import HELD_OUT

_LEAST_OVERLAP = 0.4
"""Dice overlap of a name with a mention or its head from which on it is a name of that entity."""


def examples(texts: Iterator[Mapping[str, Any]]) -> Iterator[Example]:
    """For every name of the texts what speaks for each of KINDS, and which of them it is."""
    analyser = load_analyser()
    for number, row in enumerate(texts):
        text = row["text"]
        blocks = find_blocks(text)
        doc = analyser.parse(Story(id=story_id(text), text=text, blocks=blocks))
        found = recognised_names(doc, blocks, silent_tokens(doc, blocks))
        for n, name in enumerate(found.names):
            last = doc[name.end - 1]
            kind = _kind(row["entities"], doc[name.first].idx, last.idx + len(last))
            yield Example(
                number, "name", found.features(n), [kind == one for one in KINDS], [True] * len(KINDS)
            )


def _kind(entities: list[Mapping[str, Any]], start: int, end: int) -> str | None:
    """The type of the entity whose mention stands most nearly between these characters, or None."""
    overlaps = [
        (max(overlap(start, end, *mention["span"]), overlap(start, end, *mention["head"])), entity["type"])
        for entity in entities
        for mention in entity["mentions"]
        if start < mention["head"][1] and end > mention["head"][0]
    ]
    most, kind = max(overlaps, default=(0.0, None))
    return kind if most >= _LEAST_OVERLAP else None


def main() -> None:
    """Print the table for the file named on the command line."""
    parser = argparse.ArgumentParser(description="Learn how far to believe two recognisers about names.")
    parser.add_argument("texts", type=Path, help="texts with annotated mentions, JSON Lines")
    lines = parser.parse_args().texts.read_text(encoding="utf-8").splitlines()
    rows = (json.loads(line) for line in lines[::HELD_OUT])
    print("WEIGHTS: dict[str, float] = {")
    for feature, weight in sorted(learn(examples(rows)).items()):
        print(f'    "{feature}": {weight},')
    print("}")


if __name__ == "__main__":
    main()
