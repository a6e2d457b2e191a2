"""What the analysis costs: `python tests/bench/bench_analysis.py [--model NAME]`.

Prints the bare spaCy pipeline against the whole analysis of the same text, by the clock and as CPU
seconds (the network works beside the parser, on a second core), the cost a word of a long text
against a short one, and each component's share; and the start of `storyview --help` against a bare
`import pydantic`. Ratios matter, not absolute values; nothing else should be running.
"""

import argparse
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from storyview.model.analysis.attribution import read_by_network
from storyview.model.analysis.components import COMPONENTS
from storyview.model.analysis.network_reading import keep_reading
from storyview.model.analysis.pipeline import Analyser, load_analyser
from storyview.model.reading.reader import make_story
from storyview.model.story import Story

SAMPLES = Path(__file__).resolve().parents[2] / "assets" / "stories"
SHORT_WORDS = 1_000
LONG_WORDS = 100_000


def sample_text(words: int) -> str:
    """The sample stories one after another, over and over, up to about this many words."""
    stories = [path.read_text("utf-8") for path in sorted(SAMPLES.glob("*.txt"))]
    paragraphs = [line for story in stories for line in story.split("\n") if line.strip()]
    text: list[str] = []
    count = 0
    while count < words:
        paragraph = paragraphs[len(text) % len(paragraphs)]
        text.append(paragraph)
        count += len(paragraph.split())
    return "\n\n".join(text)


def seconds(action: Callable[[], object], times: int) -> tuple[float, float]:
    """The least time by the clock and the least CPU time of several runs."""
    clock, processor = [], []
    for _ in range(times):
        began = time.perf_counter(), time.process_time()
        action()
        clock.append(time.perf_counter() - began[0])
        processor.append(time.process_time() - began[1])
    return min(clock), min(processor)


def wall_seconds(command: list[str], times: int = 7) -> float:
    """The least time that a command takes from start to end."""
    spent = []
    for _ in range(times):
        began = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        spent.append(time.perf_counter() - began)
    return min(spent)


def report_analysis(analyser: Analyser, story: Story, times: int) -> float:
    """Print what the story costs; returns seconds a word by the clock."""
    words = len(story.text.split())
    bare, bare_cpu = seconds(lambda: analyser.parse(story), times)
    whole, whole_cpu = seconds(lambda: analyser.analyse(story), times)
    print(
        f"{words:>8,} words  pipeline {bare:6.2f} s  whole analysis {whole:6.2f} s  "
        f"{whole / bare:.2f}× the pipeline ({whole_cpu / bare_cpu:.2f}× its CPU time)  "
        f"{words / whole:,.0f} words/s"
    )
    return whole / words


def report_components(analyser: Analyser, story: Story) -> None:
    """Print each component's time as a share of the bare pipeline's."""
    _, bare = seconds(lambda: analyser.parse(story), 2)
    doc = analyser.parse(story)
    _, spent = seconds(lambda: read_by_network(story.text, story.blocks), 1)
    print(f"{'network':24} {spent / bare:6.1%} of the pipeline, beside it")
    reading = read_by_network(story.text, story.blocks)
    keep_reading(doc, reading)
    for name in COMPONENTS:
        _, spent = seconds(lambda name=name: analyser.components[name](doc), 1)  # type: ignore[misc]
        print(f"{name:24} {spent / bare:6.1%} of the pipeline")


def main() -> None:
    """Run all and print the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--model")
    analyser = load_analyser(options.parse_args().model)
    short = make_story(sample_text(SHORT_WORDS).encode(), "short", None)
    long = make_story(sample_text(LONG_WORDS).encode(), "long", None)
    analyser.analyse(short)  # warm
    a_word = report_analysis(analyser, short, 5)
    a_word_of_many = report_analysis(analyser, long, 1)
    print(f"a word of the long text costs {a_word_of_many / a_word:.2f}× one of the short")
    report_components(analyser, make_story(sample_text(10_000).encode(), "middle", None))
    start = wall_seconds([sys.executable, "-m", "storyview.tui.cli", "--help"])
    pydantic = wall_seconds([sys.executable, "-c", "import pydantic"])
    print(f"--help {start * 1000:.0f} ms, import pydantic {pydantic * 1000:.0f} ms: {start / pydantic:.2f}×")


if __name__ == "__main__":
    main()
