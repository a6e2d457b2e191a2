"""What opening a story costs: `python tests/bench/bench_opening.py [--long WORDS]` (Linux).

Prints a table: when the first row of the article is on the terminal, against the "One line." of the
least Textual app; when the panes of a story that was analysed before are full; the memory; `--help` and
`--version` against importing pydantic; and, for a long story that was never analysed, when the first
findings are there and when all are. By the clock and in CPU time: on a machine with other work the
latter tells more. Medians of alternating runs.
"""

import argparse
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from itertools import cycle, islice
from pathlib import Path

from in_terminal import Seen, bare, seen, storyview  # type: ignore[import-not-found, unused-ignore]

SAMPLES = Path(__file__).resolve().parents[2] / "assets" / "stories"
RUNS = 9
MEGABYTE = 1 << 20


def long_text(words: int) -> str:
    """The sample stories one after another, over and over, in an order that is no story's."""
    texts = [path.read_text("utf-8") for path in sorted(SAMPLES.glob("*.txt"))]
    paragraphs = [line for text in texts for line in text.split("\n") if len(line) > 100]
    random.Random(5).shuffle(paragraphs)
    taken, count = [], 0
    for paragraph in islice(cycle(paragraphs), words):
        taken.append(paragraph)
        count += len(paragraph.split())
        if count >= words:
            break
    return "The harbour stays closed\n\n" + "\n\n".join(taken)


def medians(runs: Sequence[Seen]) -> tuple[float, float]:
    """Milliseconds by the clock and of CPU."""
    return 1000 * statistics.median(r.clock for r in runs), 1000 * statistics.median(r.cpu for r in runs)


def line(label: str, clock: float, cpu: float, goal: str = "", unit: str = "ms") -> None:
    """Print one line of the table."""
    places = 0 if unit == "ms" else 2
    print(f"{label:<52}{clock:>9.{places}f} {unit:<3}{cpu:>9.{places}f} {unit:<3}{goal:>8}")


def report_first_row(path: Path) -> None:
    """Print when the first row, and the panes of a story analysed before, are there."""
    title, *_ = path.read_text("utf-8").split("\n")
    # The cursor parts the first letter from the others; the second line of a row follows its speaker.
    words = (title[2:20], "  direct")
    seen(storyview(path), words)  # analysed and kept from now on
    least, first, full = [], [], []
    for _ in range(RUNS):
        least += seen(bare(), ["One line."])
        row, panes = seen(storyview(path), words)
        first.append(row)
        full.append(panes)
    a, b, c = medians(least), medians(first), medians(full)
    line("the least app: its line", *a)
    line("storyview: the first row of the article", *b)
    line("  against the least app", b[0] / a[0], b[1] / a[1], "1.30", "×")
    line("storyview: the panes of a story analysed before", *c)
    line("  after the first row", c[0] - b[0], c[1] - b[1], "100")
    print(f"{'  processes started for it':<52}{max(run.children for run in full):>9}{'0':>29}")


def report_memory(paths: Sequence[Path]) -> None:
    """Print what the viewer holds when a story's first row is there and, a little later, all of it."""
    least = statistics.median(run.memory for _ in range(3) for run in seen(bare(), ["One line."]))
    print(f"{'the least app: memory':<52}{least / MEGABYTE:>9.1f} MB")
    for path in paths:
        size = path.stat().st_size
        # The line of keys is the last thing that is made.
        (there,) = seen(storyview(path), ["palette"])
        goal = (1.5 * least + 4 * size) / MEGABYTE
        label = f"storyview: with a text of {size / MEGABYTE:.2f} MB"
        print(f"{label:<52}{there.memory / MEGABYTE:>9.1f} MB{goal:>25.1f}")


def report_start() -> None:
    """Print `--help` and `--version` against importing pydantic."""

    def milliseconds(*arguments: str) -> float:
        spent = []
        for _ in range(RUNS):
            began = time.perf_counter()
            subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)
            spent.append(1000 * (time.perf_counter() - began))
        return statistics.median(spent)

    pydantic = milliseconds("-c", "import pydantic; pydantic.BaseModel")
    for option in ("--help", "--version"):
        ratio = milliseconds("-m", "storyview.tui.cli", option) / pydantic
        print(f"{option + ' against importing pydantic':<52}{ratio:>9.2f} ×{'1.50':>28}")


def report_streaming(path: Path, words: int) -> None:
    """Print when the first and when all findings of a long story are there that was never analysed."""
    began, whole = seen(storyview(path), ["These are", "Reading 100%"])
    label = f"{words:,} words, never analysed:"
    print(f"{label:<52}")
    line("  the findings of its beginning", began.clock, began.cpu, unit="s")
    line("  all of it parsed", whole.clock, whole.cpu, unit="s")


def main() -> None:
    """Run all and print the table."""
    parser = argparse.ArgumentParser(description=re.split(r"\n\n", __doc__ or "")[0])
    parser.add_argument("--long", type=int, default=0, metavar="WORDS", help="analyse a story so long, too")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"XDG_CACHE_HOME": folder, "XDG_STATE_HOME": folder, "XDG_CONFIG_HOME": folder}
        short = Path(folder) / "short.txt"
        short.write_text((SAMPLES / "seaweed-licences.txt").read_text("utf-8"), "utf-8")
        print(f"{'':<52}{'by the clock':>13}{'CPU':>10}{'goal':>10}")
        report_first_row(short)
        long = Path(folder) / "long.txt"
        long.write_text(long_text(100_000), "utf-8")
        report_memory([short, long])
        report_start()
        if options.long:
            never = Path(folder) / "never.txt"
            never.write_text(long_text(options.long), "utf-8")
            report_streaming(never, options.long)


if __name__ == "__main__":
    main()
