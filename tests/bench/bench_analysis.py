"""What the analysis costs: `python tests/bench/bench_analysis.py [--model NAME]`.

Prints, as CPU seconds of one process, the bare spaCy pipeline against the whole analysis of the
same text, the cost a word of a long text against a short one, and each component's share; and the
start of `storyview --help` against a bare `import pydantic`. Ratios matter, not absolute values.
"""

import argparse
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from storyview.model.analysis.components import COMPONENTS
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


def cpu_seconds(action: Callable[[], object], times: int) -> float:
    """The least CPU time of several runs."""
    spent = []
    for _ in range(times):
        began = time.process_time()
        action()
        spent.append(time.process_time() - began)
    return min(spent)


def wall_seconds(command: list[str], times: int = 7) -> float:
    """The least time that a command takes from start to end."""
    spent = []
    for _ in range(times):
        began = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        spent.append(time.perf_counter() - began)
    return min(spent)


def report_analysis(analyser: Analyser, story: Story, times: int) -> float:
    """Print what the story costs; returns CPU seconds a word."""
    words = len(story.text.split())
    bare = cpu_seconds(lambda: analyser.parse(story), times)
    whole = cpu_seconds(lambda: analyser.analyse(story), times)
    print(
        f"{words:>8,} words  pipeline {bare:6.2f} s  whole analysis {whole:6.2f} s  "
        f"{whole / bare:.2f}× the pipeline  {words / whole:,.0f} words/s"
    )
    return whole / words


def report_components(analyser: Analyser, story: Story) -> None:
    """Print each component's time as a share of the bare pipeline's."""
    bare = cpu_seconds(lambda: analyser.parse(story), 2)
    doc = analyser.parse(story)
    for name in COMPONENTS:
        spent = cpu_seconds(lambda name=name: analyser.components[name](doc), 1)  # type: ignore[misc]
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
