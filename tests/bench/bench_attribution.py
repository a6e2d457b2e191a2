"""What the reading of attributions costs: `python tests/bench/bench_attribution.py`.

Prints how many words (between spaces) of the sample stories the attribution component alone reads a
second, in a short text and in a long one: CPU time of all threads together, the least of several runs.
Loading the network is not counted.
"""

import time
from itertools import cycle
from pathlib import Path

from storyview.model.analysis.attribution import attribute
from storyview.model.reading.blocks import find_blocks

SAMPLES = Path(__file__).resolve().parents[2] / "assets" / "stories"
SIZES = (1_000, 20_000)
GOAL = 8_000
"""Words a second."""
RUNS = 5


def sample_text(words: int) -> str:
    """The sample stories one after another, over and over, up to about this many words."""
    stories = [path.read_text("utf-8") for path in sorted(SAMPLES.glob("*.txt"))]
    text: list[str] = []
    count = 0
    for paragraph in cycle(line for story in stories for line in story.split("\n") if line.strip()):
        text.append(paragraph)
        count += len(paragraph.split())
        if count >= words:
            break
    return "\n\n".join(text)


def main() -> None:
    """Measure and print a line for each size."""
    for size in SIZES:
        text = sample_text(size)
        blocks = find_blocks(text)
        words = len(text.split())
        found = attribute(text, blocks)  # warm
        spent = []
        for _ in range(RUNS):
            began = time.process_time()
            attribute(text, blocks)
            spent.append(time.process_time() - began)
        rate = words / min(spent)
        print(
            f"{words:>8,} words  {min(spent):7.3f} s  {rate:>8,.0f} words/s, {rate / GOAL:.2f}× the goal  "
            f"{len(found)} attributions"
        )


if __name__ == "__main__":
    main()
