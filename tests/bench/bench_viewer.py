"""What the viewer costs: CPU for each key (`bench_opening.py` tells what opening a story costs).

Run it with `python tests/bench/bench_viewer.py`; it prints a table. The story is made here: 100,000
words with 5,000 overlapping findings, on a headless screen of 110 by 40 cells.
"""

import asyncio
import random
import statistics
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from time import process_time
from typing import Literal

from storyview.model.story import (
    Action,
    Analysis,
    Block,
    Mention,
    Party,
    Quote,
    Span,
    Story,
    story_id,
)
from storyview.tui.app import StoryviewApp
from storyview.tui.messages import RowBrowsed
from storyview.tui.screens.reader import ReaderScreen

WORDS = 100_000
FINDINGS = 5_000
SIZE = (110, 40)

_KINDS: tuple[Literal["direct", "indirect", "mixed"], ...] = ("direct", "indirect", "mixed")

_TEXT = (
    "The ministry said on Tuesday that the harbour would stay closed, and the mayor answered that nobody had "
    "told her so. “We were promised a plan,” she said. A court fined the operator after an inquiry. "
).split()


def long_story() -> Story:
    """A story of 100,000 words with 5,000 findings that overlap as they come."""
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

    def party(number: int) -> Party:
        spans = [span(20) for _ in range(4)]
        names = tuple(Mention(start=s.start, end=s.end, form="name") for s in spans)
        return Party(id=f"p{number}", name=f"Party {number}", kind="person", mentions=names)

    def quote(number: int) -> Quote:
        return Quote(
            id=f"q{number}",
            kind=chance.choice(_KINDS),
            content=(span(300),),
            cue=span(12),
            source=span(30),
            speaker=f"p{number}",
            confidence=0.9,
            why="made",
        )

    def action(number: int) -> Action:
        return Action(
            id=f"a{number}",
            kind="fine",
            status="done",
            trigger=span(12),
            actor=span(30),
            confidence=0.9,
            why="made",
        )

    third = FINDINGS // 3
    return Story(
        id=story_id(text),
        text=text,
        blocks=tuple(blocks),
        parties=tuple(party(number) for number in range(FINDINGS - 2 * third)),
        quotes=tuple(quote(number) for number in range(third)),
        actions=tuple(action(number) for number in range(third)),
        analysis=Analysis(model="made", version="0", made=datetime.now(UTC)),
    )


async def in_viewer() -> list[tuple[str, float, str]]:
    """Milliseconds of CPU for each thing that a reader does in the long story, with their goals."""
    app = StoryviewApp(None, long_story(), None)
    chance = random.Random(8)
    results: list[tuple[str, float, str]] = []
    async with app.run_test(size=SIZE) as pilot:
        screen = app.screen
        assert isinstance(screen, ReaderScreen)
        await pilot.pause(0.5)
        findings = screen.findings
        assert findings is not None
        quotes = findings.of_kind["quote"]

        async def measure(label: str, goal: str, act: Callable[[int], object], times: int = 60) -> None:
            costs = []
            for number in range(times):
                began = process_time()
                done = act(number)
                if isinstance(done, Awaitable):
                    await done
                await app.wait_for_refresh()
                costs.append(1000 * (process_time() - began))
                await pilot.pause(0.02)
            results.append((label, statistics.median(costs), goal))

        await measure("painting the whole screen again", "", lambda _: screen.refresh())
        await measure("one row down", "", lambda _: screen.article.action_row(1))
        await measure("next quote", "5", lambda _: screen.action_quote(1))
        await measure("far jump", "8", lambda _: screen.on_row_browsed(RowBrowsed(chance.choice(quotes).id)))
        rows = screen.panes.list_of("quote")
        letters = "mayor"

        def type_letter(number: int) -> None:
            rows.words = letters[: 1 + number % len(letters)]

        await measure("a letter of the filter", "", type_letter, 20)
        rows.words = ""
        await measure("resize", "100", lambda n: pilot.resize_terminal(110 + 2 * (n % 2), 40), 12)
    return results


def main() -> None:
    """Print the table."""
    print(f"{'':<44}{'measured':>11}{'goal':>8}")
    for label, milliseconds, goal in asyncio.run(in_viewer()):
        print(f"{label + ', CPU':<44}{milliseconds:>8.1f} ms{goal:>8}")


if __name__ == "__main__":
    main()
