"""Journeys: marks, and where one left off."""

from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Protocol

from storyview.model.reading.text import read_text
from storyview.model.saved_places import Places, PlaceStore
from storyview.model.story import Story
from storyview.tui.app import StoryviewApp
from storyview.tui.screens.first_page import FirstPage
from storyview.tui.screens.reader import ReaderScreen

from .conftest import OTHER, TEXT, Desk, Reader


class Reading(Protocol):
    def __call__(
        self, story: Story, size: tuple[int, int] = ..., *, places: PlaceStore | None = None
    ) -> AbstractAsyncContextManager[Reader]: ...


async def test_marks_are_set_and_gone_to_from_anywhere(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        article = reader.screen.article
        await reader.press("apostrophe")
        assert "no marks" in reader.said[-1]
        await reader.press("n", "n", "quotation_mark")
        assert "Mark this place with a letter · Esc" in reader.drawn()
        await reader.press("q")
        assert "Mark q set" in reader.said[-1]
        second = article.cursor
        await reader.press("G", "quotation_mark", "a", "g", "2", "apostrophe")
        assert "Go to which mark? q a" in reader.drawn()
        await reader.press("q")
        assert article.cursor == second
        assert reader.current == "q2"
        assert article.has_focus
        await reader.press("apostrophe", "a")
        assert reader.under_cursor.strip() == "."
        # Going to a mark is a jump.
        await reader.press("b")
        assert article.cursor == second


async def test_the_question_for_a_mark_ends_without_an_answer(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("quotation_mark", "escape")
        assert "Mark this" not in reader.drawn()
        await reader.press("quotation_mark", "exclamation_mark")
        assert "letters and digits" in reader.said[-1]
        await reader.press("quotation_mark", "a", "apostrophe", "b")
        assert "no mark b" in reader.said[-1]
        # The keys are bindings again.
        await reader.press("n")
        assert reader.current == "q1"
        await reader.press("quotation_mark", "f3", "n")
        assert reader.current == "q2"


async def test_marks_and_the_place_are_there_the_next_time(
    reading: Reading, story: Story, tmp_path: Path
) -> None:
    async with reading(story, (100, 14), places=PlaceStore(tmp_path)) as reader:
        await reader.press("n", "quotation_mark", "a", "G")
        end = reader.screen.article.cursor
    async with reading(story, (100, 14), places=PlaceStore(tmp_path)) as reader:
        assert reader.screen.article.cursor == end
        assert "almost ready" in reader.drawn()
        assert "Where you left off" in reader.said[0]
        await reader.press("apostrophe", "a")
        assert reader.current == "q1"
    async with reading(story, places=PlaceStore(tmp_path, resume=False)) as reader:
        assert reader.screen.article.cursor == 0
        assert reader.said == []
        await reader.press("apostrophe", "a")
        assert reader.current == "q1"


async def test_another_text_opens_at_its_start(reading: Reading, story: Story, tmp_path: Path) -> None:
    PlaceStore(tmp_path).write(TEXT, Places(200))
    changed = Story(id="x", text=TEXT.replace("Kelm", "Kilm"))
    async with reading(changed, places=PlaceStore(tmp_path)) as reader:
        assert reader.screen.article.cursor == 0


async def test_each_story_has_its_own_places(reading: Reading, story: Story, tmp_path: Path) -> None:
    store = PlaceStore(tmp_path)
    crane = OTHER.index("Nobody")
    store.write(OTHER, Places(crane, {"a": 0}))
    async with reading(story, places=store) as reader:
        await reader.press("4", "enter")
        await reader.settle()
        assert reader.screen.article.cursor == crane
        await reader.press("quotation_mark", "b", "b", "apostrophe")
        assert "no marks" in reader.said[-1]
    assert PlaceStore(tmp_path).read(OTHER) == Places(crane, {"a": 0, "b": crane})
    assert PlaceStore(tmp_path).read(TEXT).offset == TEXT.index("READ MORE")


async def test_the_first_page_is_the_one_that_was_left(folder: Path, desk: Desk, tmp_path: Path) -> None:
    path = folder / "long.txt"
    path.write_text("\n\n".join(f"Paragraph {number} goes on. " * 20 for number in range(300)))
    text = read_text(path)
    far = text.text.index("Paragraph 200")
    PlaceStore(tmp_path / "places").write(text.text, Places(far))
    app = StoryviewApp(path, text, None, places=PlaceStore(tmp_path / "places"))
    seen: list[str] = []

    def reader() -> ReaderScreen:
        assert isinstance(app.screen, FirstPage)
        seen.append(Reader(app, pilot, []).drawn())
        return make()

    make = app._reader
    app._reader = reader  # type: ignore[method-assign]
    async with app.run_test(size=(100, 30)) as pilot:
        while not isinstance(app.screen, ReaderScreen):
            await pilot.pause(0.02)
        await pilot.pause()
        assert "Paragraph 200" in seen[0]
        now = Reader(app, pilot, []).drawn().splitlines()
        assert [row[3:56].rstrip() for row in seen[0].splitlines()[1:20]] == [
            row[3:56].rstrip() for row in now[1:20]
        ]
