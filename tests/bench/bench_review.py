"""What a correction costs: CPU for each key in a long story that has been corrected much already.

Run it with `python tests/bench/bench_review.py`; it prints a table. The story is that of
`bench_viewer.py`, 100,000 words with 5,000 findings; its journal holds 2,000 entries, on the disk.
"""

import asyncio
import random
import statistics
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from time import process_time

from bench_viewer import SIZE, long_story  # type: ignore[import-not-found, unused-ignore]

from storyview.model.review.entries import Entry
from storyview.model.review.replay import replay
from storyview.model.review.session import ReviewSession, open_review
from storyview.model.review.store import EntryStore
from storyview.model.story import Source, Span, Story
from storyview.tui.app import StoryviewApp
from storyview.tui.screens.reader import ReaderScreen

ENTRIES = 2_000
GOAL = "50"


def many_entries(story: Story) -> tuple[Entry, ...]:
    """Entries of all kinds, as a reader makes them."""
    chance = random.Random(9)
    review = ReviewSession(story, EntryStore([]), "ada")
    length = len(story.text) - 100

    def piece() -> Span:
        start = chance.randrange(length)
        return Span(start=start, end=start + chance.randrange(4, 60))

    for number in range(ENTRIES):
        quote, action, party = f"q{number % 1600}", f"a{number % 1600}", f"p{number % 1600}"
        match number % 20:
            case 0 | 1 | 2 | 3 | 4 | 5 | 6:
                review.confirm(quote)
            case 7 | 8 | 9:
                review.confirm(action)
            case 10:
                review.reject(quote)
            case 11 | 12:
                review.change_quote(quote, speaker=f"p{chance.randrange(1600)}")
            case 13:
                review.change_quote(quote, content=[piece()])
            case 14:
                review.change_action(action, status="alleged", actor_party=party)
            case 15:
                review.change_party(party, name=f"Renamed {number}")
            case 16:
                review.add_mention(piece(), party)
            case 17:
                review.add_quote([piece()], speaker=party)
            case 18:
                review.add_note(piece(), "ask again", ["numbers"], about=quote)
            case _:
                review.merge(party, into=f"p{1600 + number % 60}")
    return review.store.entries


async def in_viewer(story: Story) -> list[tuple[str, float]]:
    """Milliseconds of CPU for each key that corrects something."""
    app = StoryviewApp(Path(story.source.path or ""), story, None)
    results: list[tuple[str, float]] = []
    async with app.run_test(size=SIZE) as pilot:
        screen = app.screen
        assert isinstance(screen, ReaderScreen)
        for _ in range(100):
            await pilot.pause(0.1)
            if screen.story.review is not None:
                break
        screen.action_quote(1)

        async def measure(
            label: str, act: Callable[[], object], before: Callable[[], object] | None = None
        ) -> None:
            costs = []
            for _ in range(20):
                if before is not None:
                    before()
                    await app.wait_for_refresh()
                    await pilot.pause(0.05)
                began = process_time()
                act()
                await app.wait_for_refresh()
                costs.append(1000 * (process_time() - began))
                await pilot.pause(0.05)
            results.append((label, statistics.median(costs)))

        gone = (f"p{number}" for number in range(100, 1600) if number % 20 != 19)

        def now_at() -> str:
            assert screen.current is not None
            return screen.current.id

        await measure("confirm and go on", screen.action_confirm)
        await measure("reject and go on", screen.action_reject)
        await measure("undo", screen.action_undo_change)
        await measure("redo", screen.action_redo_change)

        def change(label: str, deed: Callable[[ReviewSession], object]) -> Awaitable[None]:
            return measure(label, lambda: screen._change(deed), lambda: screen.action_quote(1))

        await change("another speaker", lambda review: review.change_quote(now_at(), speaker="p1650"))
        await change("a note", lambda review: review.add_note(Span(start=9, end=30), "ask again"))
        await change("a mention added", lambda review: review.add_mention(Span(start=9, end=30), "p1650"))
        await change("parties made one", lambda review: review.merge(next(gone), into="p1650"))
    return results


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        story = long_story()
        path = Path(folder, "long.txt")
        path.write_text(story.text, encoding="utf-8")
        story = story.model_copy(update={"source": Source(path=str(path))})
        open_review(story).store.add(many_entries(story))
        began = process_time()
        entries = open_review(story).store.entries
        read = process_time()
        replay(story, entries)
        print(f"{len(entries)} entries: read in {1000 * (read - began):.0f} ms", end=", ")
        print(f"replayed in {1000 * (process_time() - read):.0f} ms of CPU")
        print(f"{'':<44}{'measured':>11}{'goal':>8}")
        for label, milliseconds in asyncio.run(in_viewer(story)):
            print(f"{label + ', CPU':<44}{milliseconds:>8.1f} ms{GOAL:>8}")


if __name__ == "__main__":
    main()
