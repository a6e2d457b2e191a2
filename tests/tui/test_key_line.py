"""The line of keys, the tabs and the title on screens of little room."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import TypeAlias

import pytest
from textual.geometry import Size

from storyview.model.story import Story
from storyview.tui.marks import Kind
from storyview.tui.widgets.key_line import Told, those_that_fit
from storyview.tui.widgets.pane_tabs import PaneTabs

from .conftest import Reader

Opens: TypeAlias = Callable[..., AbstractAsyncContextManager[Reader]]


def test_the_keys_that_are_needed_least_go_first() -> None:
    told = [Told((action,), 10, 12) for action in ("quote", "stances", "lens", "confirm", "quit")]
    assert those_that_fit(told, 60) == (frozenset(), False)
    assert those_that_fit(told, 59) == (frozenset(), True)
    assert those_that_fit(told, 49) == (frozenset({"stances"}), True)
    gone, close = those_that_fit(told, 20)
    assert close
    assert {"stances", "lens", "confirm"} <= gone
    assert not {"quote", "quit"} & gone


@pytest.mark.parametrize(
    ("size", "shown", "left_out"),
    [
        (
            (60, 20),
            ("n p Quote", "c Confirm", "E Change", "L Lens", "? Help", "q Quit"),
            ("Export", "palette"),
        ),
        ((80, 24), ("c Confirm", "L Lens", "f Party", "e Export", "q Quit"), ("palette",)),
        ((120, 30), ("s Stances", "b Back", "^p palette", "c Confirm"), ()),
    ],
)
async def test_the_key_line_tells_what_fits(
    reading: Opens, analysed: Story, size: tuple[int, int], shown: tuple[str, ...], left_out: tuple[str, ...]
) -> None:
    async with reading(analysed, size=size) as reader:
        for _ in range(2):
            line = reader.drawn().splitlines()[-1].replace("np ", "n p ")
            assert [words for words in shown if words not in line] == []
            assert [words for words in left_out if words in line] == []
            # And after the window was another one.
            await reader.pilot.resize_terminal(200, 40)
            await reader.pilot.pause()
            assert "palette" in reader.drawn().splitlines()[-1]
            await reader.pilot.resize_terminal(*size)
            await reader.pilot.pause()


@pytest.mark.parametrize(
    ("width", "told"),
    [
        (60, ["Quotes 3/19", "Parties 3/15", "Actions 0/13", "References 0/2"]),
        (42, ["Quotes 3/19", "Part. 3/15", "Acts 0/13", "Refs 0/2"]),
        (40, ["Quotes 3/19", "Part. 3", "Acts 0/13", "Refs 0/2"]),
        (34, ["Quotes 3/19", "Part. 3", "Acts 0", "Refs 0"]),
        (32, ["Quotes 3", "Part. 3", "Acts 0", "Refs 0"]),
    ],
)
def test_no_tab_is_cut(width: int, told: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PaneTabs, "size", Size(width, 1))
    tabs = PaneTabs()
    counts: dict[Kind, str] = {"quote": "3/19", "party": "3/15", "action": "0/13", "reference": "0/2"}
    tabs.set_reactive(PaneTabs.counts, counts)
    texts = [text for _, text in tabs.labels()]
    assert [text.strip() for text in texts] == told
    assert sum(map(len, texts)) <= width


async def test_the_name_of_the_model_takes_no_room_from_the_title(reading: Opens, analysed: Story) -> None:
    title, model = "Harbour of Kelm to stay closed", "made by hand"
    async with reading(analysed, size=(160, 40)) as reader:
        first = reader.drawn().splitlines()[0]
        assert title in first
        assert first.rstrip().endswith(model)
        longer = "Harbour of Kelm to stay closed until the spring " * 3
        reader.screen.title_bar.story_name = longer.strip()
        await reader.pilot.pause()
        assert longer.strip() in reader.drawn().splitlines()[0]
        assert not reader.drawn().splitlines()[0].rstrip().endswith(model)
