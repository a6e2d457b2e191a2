"""What the viewer costs: first paint against a bare Textual app, and CPU for each key.

Run it with `python tests/bench/bench_viewer.py`; it prints a table. The story is made here: 100,000
words with 5,000 overlapping findings, on a headless screen of 110 by 40 cells.
"""

import asyncio
import os
import random
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter, process_time

WORDS = 100_000
FINDINGS = 5_000
SIZE = (110, 40)
RUNS = 9

_BARE = """
from textual.app import App
from textual.widgets import Static
class Bare(App):
    def compose(self):
        yield Static("One line.")
    def on_ready(self):
        self.exit()
Bare().run(headless=True, size=(110, 40))
"""

_VIEWER = """
import sys
from pathlib import Path
from storyview.model.opening import open_story
from storyview.tui.app import StoryviewApp
class Timed(StoryviewApp):
    def on_ready(self):
        self.exit()
path = Path(sys.argv[1])
Timed(path, open_story(path), None).run(headless=True, size=(110, 40))
"""

_TEXT = (
    "The ministry said on Tuesday that the harbour would stay closed, and the mayor answered that nobody had "
    "told her so. “We were promised a plan,” she said. A court fined the operator after an inquiry. "
).split()


def process_seconds(program: str, *arguments: str) -> float:
    """How long a whole process takes, in seconds of the clock."""
    began = perf_counter()
    subprocess.run([sys.executable, "-c", program, *arguments], check=True, stdout=subprocess.DEVNULL)
    return perf_counter() - began


def first_paint() -> tuple[float, float]:
    """Seconds until a bare app and the viewer have painted once and ended, medians of alternating runs."""
    bare, viewer = [], []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "story.txt"
        path.write_text("\n".join(" ".join(_TEXT) for _ in range(12)), encoding="utf-8")
        os.environ["XDG_CACHE_HOME"] = folder
        process_seconds(_BARE), process_seconds(_VIEWER, str(path))
        for _ in range(RUNS):
            bare.append(process_seconds(_BARE))
            viewer.append(process_seconds(_VIEWER, str(path)))
    return statistics.median(bare), statistics.median(viewer)


async def in_viewer() -> list[tuple[str, float, str]]:
    """Milliseconds of CPU for each thing that a reader does in the long story."""
    from storyview.model.story import Action, Analysis, Block, Mention, Party, Quote, Span, Story, story_id
    from storyview.tui.app import StoryviewApp
    from storyview.tui.screens.reader import ReaderScreen

    chance = random.Random(7)
    words = [chance.choice(_TEXT) for _ in range(WORDS)]
    parts = [" ".join(words[at : at + 70]) for at in range(0, WORDS, 70)]
    text = "\n".join(parts)
    blocks, at = [], 0
    for part in parts:
        blocks.append(Block(kind="paragraph", start=at, end=at + len(part)))
        at += len(part) + 1

    def span(longest: int) -> Span:
        start = chance.randrange(len(text) - longest)
        return Span(start=start, end=start + chance.randrange(8, longest))

    kinds = ("direct", "indirect", "mixed")
    third = FINDINGS // 3
    story = Story(
        id=story_id(text),
        text=text,
        blocks=tuple(blocks),
        parties=tuple(
            Party(
                id=f"p{n}",
                name=f"Party {n}",
                kind="person",
                mentions=tuple(
                    Mention(start=s.start, end=s.end, form="name") for s in (span(20) for _ in range(4))
                ),
            )
            for n in range(FINDINGS - 2 * third)
        ),
        quotes=tuple(
            Quote(
                id=f"q{n}",
                kind=chance.choice(kinds),
                content=(span(300),),
                cue=span(12),
                source=span(30),
                speaker=f"p{n % third}",
                confidence=0.9,
                why="made",
            )
            for n in range(third)
        ),
        actions=tuple(
            Action(
                id=f"a{n}", kind="fine", status="done", trigger=span(12), actor=span(30), confidence=0.9, why="made"
            )
            for n in range(third)
        ),
        analysis=Analysis(model="made", version="0", made=datetime.now(UTC)),
    )
    app = StoryviewApp(None, story, None)
    results: list[tuple[str, float, str]] = []
    async with app.run_test(size=SIZE) as pilot:
        screen = app.screen
        assert isinstance(screen, ReaderScreen)
        await pilot.pause(0.5)

        async def measure(label: str, goal: str, act: Callable[[int], Awaitable[None]], times: int = 60) -> None:
            costs = []
            for number in range(times):
                began = process_time()
                await act(number)
                costs.append(1000 * (process_time() - began))
                await pilot.pause(0.02)
            results.append((label, statistics.median(costs), goal))

        async def settle() -> None:
            await app.wait_for_refresh()

        async def quote(_: int) -> None:
            screen.action_quote(1)
            await settle()

        async def down(_: int) -> None:
            screen.article.action_row(1)
            await settle()

        async def far(_: int) -> None:
            finding = chance.choice(screen.findings.of_kind["quote"])
            screen._go(finding)
            await settle()

        async def nothing(_: int) -> None:
            screen.refresh()
            await settle()

        async def resize(number: int) -> None:
            await pilot.resize_terminal(110 + 2 * (number % 2), 40)
            await settle()

        await measure("nothing but a refresh of the screen", "", nothing)
        await measure("one row down", "", down)
        await measure("next quote", "5", quote)
        await measure("far jump", "8", far)
        await measure("resize", "", resize, 12)
    return results


def main() -> None:
    """Print the table."""
    bare, viewer = first_paint()
    print(f"{'':<40}{'measured':>10}{'goal':>8}")
    print(f"{'bare app, whole process':<40}{1000 * bare:>8.0f} ms")
    print(f"{'viewer, whole process':<40}{1000 * viewer:>8.0f} ms")
    print(f"{'ratio':<40}{viewer / bare:>10.2f}{'1.30':>8}")
    for label, milliseconds, goal in asyncio.run(in_viewer()):
        print(f"{label + ', CPU':<40}{milliseconds:>7.1f} ms{goal:>8}")


if __name__ == "__main__":
    main()
