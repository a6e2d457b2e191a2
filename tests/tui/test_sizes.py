"""Screens of all sizes, and writing that is hard to draw."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import TypeAlias

import pytest
from rich.cells import cell_len

from storyview.model.reading.reader import read_story
from storyview.model.story import Story

from .conftest import Reader

Opens: TypeAlias = Callable[..., AbstractAsyncContextManager[Reader]]

LONG = " ".join(["nobody in 東京 was told, said mayor Ines Oro,"] * 100)
FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"
FLAGS = "\U0001f1eb\U0001f1f7\U0001f1e9\U0001f1ea"
THUMB, ACCENT = "\U0001f44d\U0001f3fd", "e\u0301"
HARD = f"""The hard words

日本語の見出しはここにある。「私たちは反対します」と山田太郎氏は述べた。東京都は月曜日、新しい規則を発表した。

A family {FAMILY}, flags {FLAGS}, a thumb {THUMB}, caf{ACCENT}, Z\u0335\u0327a\u0337l\u0336go.

The minister said: “שלום לכולם, אנחנו כאן” and then قال الوزير “لن نستسلم” يوم الاثنين.

{LONG}
"""


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (110, 30), (250, 80)])
async def test_hard_words_fill_their_cells_and_no_more(
    reading: Opens, tmp_path: Path, size: tuple[int, int]
) -> None:
    path = tmp_path / "hard.txt"
    path.write_text(HARD, "utf-8")
    story = read_story(path)
    assert len(LONG) > 4000
    async with reading(story, size=size) as reader:
        article = reader.screen.article
        page = article._page
        # No character is lost but the white space that rows were broken at, and none is in two rows.
        rows = [story.text[start:end] for start, end in page.rows]
        assert "".join("".join(rows).split()) == "".join(story.text.split())
        for row in range(len(page.rows)):
            strip = article._draw(row)
            width = article.scrollable_content_region.width
            assert strip.cell_length == cell_len(strip.text) == width, strip.text
        for sequence in (FAMILY, THUMB, ACCENT):
            assert any(sequence in text for text in rows)
        for _ in range(12):
            await reader.press("pagedown")
            assert all(
                strip.cell_length == size[0] for strip in reader.app.screen._compositor.render_strips()
            )
        await reader.press("g")
        assert "日本語の見出しはここにある" in reader.drawn().replace("\n", "")


@pytest.mark.parametrize("size", [(39, 30), (100, 9), (12, 4)])
async def test_where_nothing_could_be_read_that_is_told(
    reading: Opens, analysed: Story, size: tuple[int, int]
) -> None:
    async with reading(analysed, size=size) as reader:
        words = " ".join(reader.drawn().split())
        assert words.startswith("Too small to")
        await reader.pilot.resize_terminal(60, 20)
        await reader.pilot.pause()
        assert "Too small" not in reader.drawn()
        assert "The harbour of Kelm" in reader.drawn()


async def test_a_small_screen_is_still_a_screen(reading: Opens, analysed: Story) -> None:
    async with reading(analysed, size=(40, 10)) as reader:
        await reader.press("n")
        assert "Too small" not in reader.drawn()
        assert "The harbour of Kelm" in reader.drawn()
