"""Measure what confidence is worth: `python -m tests.quality.reliability STORIES.jsonl --out FILE`.

Takes the same stories, scorer and options as `attribution_scores`. A quote that was found is right
when it is paired with an annotated one (content words overlap with Dice 0.5 or more, one to one) and
the sources agree. The figures are written to FILE, which `storyview.model.certainty` reads, and
printed: how often quotes were right by how sure they were, the expected calibration error (mean
distance between confidence and share that is right, over ten bins), and what is left by what floor.
"""

import argparse
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from storyview.model.certainty import Bin, Floor, Reliability
from storyview.model.story import Story
from storyview.model.wording import count

from .attribution_scores import Row, Scorer, add_arguments, analyse, as_attribution, load_scorer, read_stories

BINS = 10
DIGITS = 4


@dataclass(frozen=True, slots=True)
class Judged:
    """A quote that was found: how sure the program was, and whether it was right to be."""

    confidence: float
    right: bool


def judge(row: Row, story: Story, scorer: Scorer) -> tuple[list[Judged], int]:
    """The quotes found in an annotated story that count, and how many there are to be found."""
    look = scorer.token_index(scorer.words(row["text"]))
    dropped = row.get("discard", [])
    gold = scorer.prepare(row["attributions"], look, dropped)
    told = [{**as_attribution(quote), "confidence": quote.confidence} for quote in story.quotes]
    found = scorer.prepare(told, look, dropped)
    right = {j for i, j in scorer.pair(gold, found) if scorer.source_agrees(gold[i], found[j])}
    judged = [Judged(one["spans"]["confidence"], j in right) for j, one in enumerate(found)]
    return judged, len(gold)


def reliability(judged: Sequence[Judged], wanted: int, measured_on: str) -> Reliability:
    """The figures of quotes of which `wanted` were to be found."""
    bins = [
        Bin.model_validate(
            {"from": n / BINS, "to": (n + 1) / BINS, "predicted": len(held), "right": _right(held)}
        )
        for n, held in enumerate(in_bins(judged))
    ]
    floors = [_floor(n / BINS, judged, wanted) for n in range(BINS)]
    return Reliability(measured_on=measured_on, quotes=wanted, bins=tuple(bins), floors=tuple(floors))


def in_bins(judged: Iterable[Judged]) -> list[list[Judged]]:
    """The quotes by tenths of their confidence; the last holds also those that are wholly sure."""
    bins: list[list[Judged]] = [[] for _ in range(BINS)]
    for one in judged:
        bins[max(n for n in range(BINS) if n / BINS <= one.confidence)].append(one)
    return bins


def calibration_error(judged: Sequence[Judged]) -> float:
    """The expected calibration error, from 0 to 1; 0 where nothing was found."""
    distances = (abs(sum(one.confidence for one in held) - _right(held)) for held in in_bins(judged))
    return sum(distances) / len(judged) if judged else 0.0


def table(figures: Reliability, judged: Sequence[Judged]) -> str:
    """The figures in lines."""
    lines = [
        f"measured on {figures.measured_on}: {count(figures.quotes, 'quote')}, {len(judged)} found",
        "",
        "confidence",
    ]
    for one, held in zip(figures.bins, in_bins(judged), strict=True):
        line = f"{one.low:.1f} to {one.high:.1f}  {one.predicted:6} found"
        if held:
            sure = sum(quote.confidence for quote in held) / len(held)
            line += f"  {sure:.3f} sure  {one.right / one.predicted:.3f} right"
        lines.append(line)
    lines += [f"expected calibration error {calibration_error(judged):.3f}", "", "from"]
    for step in figures.floors:
        precision = "    –" if step.precision is None else f"{step.precision:.3f}"
        lines.append(f"{step.floor:.1f}  precision {precision}  recall {step.recall:.3f}")
    return "\n".join(lines)


def _floor(floor: float, judged: Sequence[Judged], wanted: int) -> Floor:
    shown = [one for one in judged if one.confidence >= floor]
    return Floor(
        floor=floor,
        precision=round(_right(shown) / len(shown), DIGITS) if shown else None,
        recall=round(_right(shown) / wanted, DIGITS) if wanted else 0.0,
    )


def _right(judged: Iterable[Judged]) -> int:
    return sum(one.right for one in judged)


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, write the file and print the table."""
    parser = argparse.ArgumentParser(description="Measure how often quotes of each confidence are right.")
    add_arguments(parser)
    parser.add_argument("--out", type=Path, required=True, help="the JSON file to write")
    given = parser.parse_args(arguments)
    scorer = load_scorer(given.scorer)
    rows = read_stories(given.stories, held_out=given.held_out, limit=given.limit)
    judged: list[Judged] = []
    wanted = 0
    for row, story in analyse(rows):
        found, more = judge(row, story, scorer)
        judged += found
        wanted += more
    part = "held out from" if given.held_out else "of"
    figures = reliability(judged, wanted, f"{count(len(rows), 'story')} {part} {given.stories.name}")
    given.out.write_text(json.dumps(figures.model_dump(by_alias=True), indent=1) + "\n", encoding="utf-8")
    print(table(figures, judged))


if __name__ == "__main__":
    main()
