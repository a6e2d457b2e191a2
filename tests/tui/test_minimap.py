from contextlib import AbstractAsyncContextManager
from typing import Protocol

import pytest

from storyview.model.lens import Lens
from storyview.model.story import Story
from storyview.tui import minimap
from storyview.tui.findings import Findings
from storyview.tui.minimap import NOTHING, Cell, chart, offset_of, row_of
from storyview.tui.widgets.minimap import MiniMap

from .conftest import TEXT, Desk, Reader


def drawn(rows: list[minimap.Row]) -> list[str]:
    return ["".join(cell.sign for cell in row) for row in rows]


def test_signs_stand_where_the_findings_lie(analysed: Story) -> None:
    rows = chart(Findings(analysed), 7)
    assert drawn(rows) == ["┊  ", "┃  ", "┃ •", " ◆•", " → ", "┃ ●", "┃ •"]
    assert rows[3][1] == Cell("◆", "action", TEXT.index("fined"))
    assert rows[0][1] == NOTHING


def test_what_comes_first_in_one_cell(analysed: Story) -> None:
    ((quote, point, name),) = chart(Findings(analysed), 1)
    assert quote == Cell("┃", "direct", TEXT.index("We cannot"))
    assert point.look == "reference"
    assert name == Cell("●", "name", TEXT.index("Jon Vell"))


def test_the_map_shows_what_the_lens_shows(analysed: Story) -> None:
    rows = chart(Findings(analysed, Lens(what="direct")), 7)
    assert not {"┊", "◆", "→"} & set("".join(drawn(rows)))


@pytest.mark.parametrize("text", ["", "x", "\n\n"])
@pytest.mark.parametrize("height", [0, 1, 40])
def test_a_map_of_next_to_nothing(text: str, height: int) -> None:
    assert drawn(chart(Findings(Story(id="x", text=text)), height)) == ["   "] * height


def test_rows_and_offsets() -> None:
    for length, height in ((1, 1), (10, 3), (3, 10), (1000, 37)):
        for offset in range(length):
            row = row_of(offset, length, height)
            assert 0 <= row < height
            assert offset_of(row, length, height) <= offset
            assert row == height - 1 or offset < offset_of(row + 1, length, height)


class Reading(Protocol):
    def __call__(self, story: Story, size: tuple[int, int] = ...) -> AbstractAsyncContextManager[Reader]: ...


def column(reader: Reader) -> list[str]:
    """The map as it stands on the screen."""
    region = reader.screen.minimap.region
    return [line.ljust(200)[region.x : region.right] for line in reader.drawn().splitlines()[1:-1]]


async def test_the_map_stands_beside_the_article_where_there_is_room(reading: Reading, story: Story) -> None:
    async with reading(story, size=(110, 16)) as reader:
        article, at = reader.screen.article, reader.screen.minimap.region
        assert at.x == article.region.right
        before = column(reader)
        assert before[0].startswith("»")
        assert "◆" in "".join(before)
        await reader.press("G")
        after = column(reader)
        assert after[-1].startswith("»")
        # The signs stay, what is in sight changes.
        assert [row[1:] for row in after] == [row[1:] for row in before]
        assert [row[0] for row in after] != [row[0] for row in before]
        await reader.pilot.resize_terminal(99, 16)
        await reader.pilot.pause()
        assert not reader.screen.minimap.region
        assert reader.screen.article.region.right == reader.screen.panes.region.x


async def test_a_click_on_the_map_goes_there(reading: Reading, story: Story) -> None:
    async with reading(story, size=(110, 16)) as reader:
        rows = column(reader)
        at = next(number for number, row in enumerate(rows) if "◆" in row)
        await reader.pilot.click(MiniMap, offset=(2, at))
        await reader.pilot.pause()
        assert reader.under_cursor.startswith("fined")
        assert reader.current == "a1"
        # Beside the signs it is the share of the text that counts.
        await reader.pilot.click(MiniMap, offset=(0, 13))
        await reader.pilot.pause()
        assert reader.screen.article.cursor >= len(TEXT) * 13 // 14 - 1
        await reader.press("b")
        assert reader.under_cursor.startswith("fined")


async def test_the_map_is_made_once_and_not_by_each_key(
    reading: Reading, story: Story, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[int] = []

    def counted(findings: Findings, height: int) -> list[minimap.Row]:
        made.append(height)
        return chart(findings, height)

    monkeypatch.setattr("storyview.tui.widgets.minimap.chart", counted)
    async with reading(story, size=(110, 16)) as reader:
        await reader.press("n")
        made.clear()
        await reader.press("n", "j", "G", "a", "w", "1", "j", "g")
        assert made == []
        # Nor by findings that stand in the same places, as where no quote is a stance.
        await reader.press("s")
        assert made == []
        await reader.press("n", "n", "f")
        assert made == [14]


async def test_the_map_is_drawn_anew_in_other_colours_and_for_other_findings(
    reading: Reading, story: Story
) -> None:
    async with reading(story, size=(110, 16)) as reader:
        minimap = reader.screen.minimap
        before = [minimap.render_line(y) for y in range(minimap.size.height)]
        assert [minimap.render_line(y) for y in range(minimap.size.height)] == before
        reader.pilot.app.theme = "storyview-light"
        await reader.pilot.pause()
        after = [minimap.render_line(y) for y in range(minimap.size.height)]
        assert [strip.text for strip in after] == [strip.text for strip in before]
        assert after != before
        minimap.findings = Findings(story.without_findings())
        assert {strip.text[1:].strip() for strip in map(minimap.render_line, range(3))} == {""}
