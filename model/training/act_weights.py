"""Learning how far the network and the lexicon are to be believed about official acts.

    python -m storyview.model.training.act_weights ACTIONS.jsonl… --stories STORIES.jsonl

Reads every tenth line of the files, which the network has not learnt from, and all of a file called
`…held_out.jsonl`, and prints the numbers of `analysis/actions/act_weights.py`. A line without "text" has that
of the story with its "id".
"""

import argparse
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from ..analysis.actions.finder import Finder, trigger_span
from ..analysis.actions.weighing import Evidence
from ..analysis.pipeline import load_analyser
from ..reading.blocks import find_blocks
from ..story import Span, Story, story_id
from .calibrate import fit
from .examples import HELD_OUT, read_rows

WHOLE = "held_out"
"""A file called so is read whole."""


def judged(rows: Sequence[Mapping[str, Any]]) -> Iterator[tuple[Evidence, bool]]:
    """What speaks for each act that may be told in these stories, and whether readers marked one there.

    What only one of two readers marked is left out.
    """
    analyser = load_analyser()
    for row in rows:
        text = row["text"]
        doc = analyser.read(Story(id=story_id(text), text=text, blocks=find_blocks(text)))
        free = list(row["actions"])
        for found in Finder(doc, doc._.storyview_parties, doc._.storyview_quotes).weighed():
            trigger = trigger_span(found.candidate)
            act = next((act for act in free if _touch(trigger, act["trigger"])), None)
            if act is not None:
                free.remove(act)
            if act is None or not act.get("optional"):
                yield found.evidence, act is not None


def _touch(span: Span, ends: Sequence[int]) -> bool:
    return span.start < ends[1] and ends[0] < span.end


def main() -> None:
    """Read the command line and print."""
    parser = argparse.ArgumentParser(description="Learn how sure official acts are.")
    parser.add_argument("actions", type=Path, nargs="+", help="stories with annotated actions, JSON Lines")
    parser.add_argument("--stories", type=Path, required=True, help="the stories whose texts are left out")
    given = parser.parse_args()
    texts = {row["id"]: row["text"] for row in read_rows(given.stories)}
    rows = [
        {"text": texts.get(row["id"]), **row}
        for path in given.actions
        for row in read_rows(path)[:: 1 if WHOLE in path.stem else HELD_OUT]
    ]
    found = list(judged(rows))
    bias, weights = fit([evidence for evidence, _ in found], [right for _, right in found])
    print(f"BIAS = {bias:.2f}")
    print(f"WEIGHTS = ({', '.join(f'{weight:.2f}' for weight in weights)})")


if __name__ == "__main__":
    main()
