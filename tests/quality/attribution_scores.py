"""Score the quotes of annotated stories: `python -m tests.quality.attribution_scores STORIES.jsonl`.

STORIES holds one JSON object a line: "id", "text", "attributions", each of these with "source", "cue"
and "content" as lists of [start, end] in characters, and maybe "discard", spans that the annotators
set aside. Every story is analysed with the pipeline that is installed, and the quotes found are scored
by a scorer that comes with the corpora, not with this project: `--scorer` tells where it is. What its
figures count, its docstring says.

`--held-out` takes only the stories that training never sees, every tenth from the first on.
"""

import argparse
import importlib.util
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol, cast

from storyview.model.analysis.pipeline import load_analyser
from storyview.model.reading.reader import make_story
from storyview.model.story import Quote, Story
from storyview.model.training.examples import HELD_OUT

SCORER = Path(__file__).resolve().parents[3] / "shared" / "eval" / "score_quotes.py"

Row = Mapping[str, Any]
"""A JSON object: an annotated story, an attribution, a figure."""
Words = Mapping[str, Any]
"""An attribution as the scorer sees it: for each role the numbers of its words, and its "spans"."""


class Scorer(Protocol):
    """What the scorer's module offers."""

    def words(self, text: str) -> Any:
        """Where the words of a text are."""

    def token_index(self, tokens: Any) -> Any:
        """Tells the words, by number, that spans touch."""

    def prepare(self, attributions: Sequence[Row], look: Any, dropped: Any) -> list[Words]:
        """The attributions that count; what is set aside does not."""

    def pair(self, gold: Sequence[Words], pred: Sequence[Words]) -> list[tuple[int, int]]:
        """Which found attribution stands for which annotated one, by number: (annotated, found)."""

    def source_agrees(self, g: Words, p: Words) -> bool:
        """Whether both name the same source, or none."""

    def score(
        self, gold_docs: Sequence[Row], pred_docs: Mapping[str, Row], errors: int = 0
    ) -> dict[str, Any]:
        """The figures by name; prints as many errors as it is asked for."""


def load_scorer(path: Path) -> Scorer:
    """The scorer that the Python file `path` holds.

    Raises:
        SystemExit: there is no such file.
    """
    spec = importlib.util.spec_from_file_location("scorer_of_quotes", path) if path.is_file() else None
    if spec is None or spec.loader is None:
        raise SystemExit(f"There is no scorer {path}: tell with --scorer where score_quotes.py is.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return cast("Scorer", module)


def read_stories(path: Path, *, held_out: bool, limit: int | None) -> list[Row]:
    """The annotated stories of a file; of those that are wanted the first `limit`.

    Raises:
        SystemExit: there is no such file.
    """
    if not path.is_file():
        raise SystemExit(f"There is no file {path}: check the path.")
    rows: list[Row] = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    return rows[:: HELD_OUT if held_out else 1][:limit]


def analyse(rows: Sequence[Row]) -> Iterator[tuple[Row, Story]]:
    """The annotated stories with what the program finds in them.

    Raises:
        SystemExit: a story is read as another text, for then no offset can be trusted.
    """
    analyser = load_analyser()
    for n, row in enumerate(rows, 1):
        if sys.stderr.isatty():
            print(f"\r{n} of {len(rows)} stories", end="\n" if n == len(rows) else "", file=sys.stderr)
        story = make_story(row["text"].encode(), row["id"], None)
        if story.text != row["text"]:
            raise SystemExit(f"The text of the story {row['id']!r} is read as another one.")
        yield row, analyser.analyse(story)


def as_attribution(quote: Quote) -> dict[str, Any]:
    """The quote in the form of the annotation."""
    parts: dict[str, Any] = {"content": [], "cue": [], "source": []}
    for role, span in quote.parts():
        parts[role].append([span.start, span.end])
    return parts


def table(figures: Mapping[str, Any]) -> str:
    """One line a figure."""
    lines = []
    for name, value in figures.items():
        if isinstance(value, Mapping):
            shares = "  ".join(f"{short} {value[key]:.3f}" for short, key in _SHARES)
            lines.append(f"{name:18} {shares}   gold {value['gold']}  predicted {value['predicted']}")
        else:
            lines.append(f"{name}: {value}")
    return "\n".join(lines)


_SHARES = (("P", "precision"), ("R", "recall"), ("F1", "f1"))


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments that tell what is measured."""
    parser.add_argument("stories", type=Path, help="annotated stories, JSON Lines")
    parser.add_argument("--held-out", action="store_true", help="only the stories that training never sees")
    parser.add_argument("--limit", type=int, metavar="N", help="only the first N of these stories")
    parser.add_argument("--scorer", type=Path, default=SCORER, help="the scorer, a Python file")


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description="Score quotes against annotated stories.")
    add_arguments(parser)
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="tell the first N errors")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    given = parser.parse_args(arguments)
    scorer = load_scorer(given.scorer)
    rows = read_stories(given.stories, held_out=given.held_out, limit=given.limit)
    found = {
        row["id"]: {"id": row["id"], "attributions": [as_attribution(quote) for quote in story.quotes]}
        for row, story in analyse(rows)
    }
    figures = scorer.score(rows, found, given.errors)
    print(json.dumps(figures, indent=1) if given.json else table(figures))


if __name__ == "__main__":
    main()
