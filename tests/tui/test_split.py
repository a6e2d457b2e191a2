"""The edge between article and panes, moved by key and by mouse, and kept."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import TypeAlias

import pytest

from storyview.model.story import Story
from storyview.tui.app import StoryviewApp
from storyview.tui.config.loading import Configuration, load_configuration
from storyview.tui.config.remembered import remembered
from storyview.tui.config.settings import Settings
from storyview.tui.widgets.minimap import MiniMap

from .conftest import Desk, Reader

Opens: TypeAlias = Callable[..., AbstractAsyncContextManager[Reader]]


def widths(reader: Reader) -> tuple[int, int]:
    """Columns of the article, the map beside it among them, and of the panes."""
    beside = [part for part in reader.screen.query(MiniMap) if part.display]
    article = reader.screen.article.outer_size.width + sum(part.outer_size.width for part in beside)
    return article, reader.screen.panes.outer_size.width


async def test_keys_move_the_edge_and_it_stays_there(reading: Opens, analysed: Story) -> None:
    async with reading(analysed, size=(100, 30)) as reader:
        assert widths(reader) == (62, 38)
        await reader.press("greater_than_sign", "greater_than_sign")
        assert widths(reader) == (70, 30)
        for _ in range(9):
            await reader.press("less_than_sign")
        assert reader.screen.settings.article_width == 34
        assert widths(reader) == (34, 66)
        await reader.settle()
    assert load_configuration().settings.article_width == 34
    async with reading(analysed, size=(200, 30), configuration=load_configuration()) as reader:
        assert widths(reader) == (68, 132)


async def test_the_mouse_drags_the_edge(reading: Opens, analysed: Story) -> None:
    async with reading(analysed, size=(100, 30)) as reader:
        await reader.pilot.mouse_down(offset=(62, 10))
        await reader.pilot.hover(offset=(50, 12))
        await reader.pilot.pause()
        assert widths(reader) == (50, 50)
        await reader.pilot.hover(offset=(45, 12))
        await reader.pilot.mouse_up(offset=(45, 12))
        await reader.settle()
        assert widths(reader) == (45, 55)
        assert remembered() == {"article_width": (45, None)}
        assert reader.screen.get_selected_text() is None
        # Elsewhere the mouse moves nothing.
        await reader.pilot.mouse_down(offset=(20, 10))
        await reader.pilot.hover(offset=(30, 12))
        await reader.pilot.mouse_up(offset=(30, 12))
        assert widths(reader) == (45, 55)


async def test_below_the_article_the_rows_are_shared_out(reading: Opens, analysed: Story) -> None:
    configuration = Configuration(Settings(panes="below", article_height=50), Settings(), {})
    async with reading(analysed, size=(120, 42), configuration=configuration) as reader:
        article, panes = reader.screen.article, reader.screen.panes
        assert widths(reader) == (120, 120)
        assert (article.outer_size.height, panes.outer_size.height) == (20, 20)
        await reader.press("greater_than_sign")
        assert panes.outer_size.height == 18
        top = panes.region.y
        await reader.pilot.mouse_down(offset=(40, top))
        await reader.pilot.hover(offset=(40, top - 5))
        await reader.pilot.mouse_up(offset=(40, top - 5))
        await reader.settle()
        assert panes.region.y in (top - 5, top - 4)
        # All the details of a row have the room that they need.
        await reader.press("d")
        assert panes.outer_size.height > 22


async def test_the_panes_change_sides_with_a_key(reading: Opens, analysed: Story) -> None:
    async with reading(analysed, size=(120, 40)) as reader:
        await reader.press("vertical_line")
        await reader.settle()
        assert widths(reader) == (120, 120)
        assert load_configuration().settings.panes == "below"
        await reader.press("vertical_line")
        assert sum(widths(reader)) == 120
    async with reading(analysed, size=(70, 40), configuration=load_configuration()) as reader:
        assert widths(reader) == (70, 70)
        await reader.press("vertical_line")
        assert widths(reader) == (70, 70)
        assert "Panes below the article from 80 columns on" in reader.drawn()


async def test_the_first_page_has_the_same_shares(desk: Desk, story: Story) -> None:
    from storyview.tui.screens.first_page import FirstPage

    settings = Settings(article_width=40)
    app = StoryviewApp(None, story, None, configuration=Configuration(settings, Settings(), {}))
    async with app.run_test(size=(100, 30)) as pilot:
        reader = app.screen
        page = FirstPage(None, story.text, lambda: reader, settings=settings)
        app.push_screen(page)
        await pilot.pause()
        assert page.panes.outer_size.width == 60


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (250, 80)])
async def test_no_share_leaves_a_side_without_room(
    reading: Opens, analysed: Story, size: tuple[int, int]
) -> None:
    for share in (20, 80):
        settings = Settings(article_width=share, article_height=share)
        async with reading(
            analysed, size=size, configuration=Configuration(settings, Settings(), {})
        ) as reader:
            article, panes = reader.screen.article.outer_size, reader.screen.panes.outer_size
            assert min(article.width, panes.width) >= 16
            assert min(article.height, panes.height) >= 3
