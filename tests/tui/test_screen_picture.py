"""The picture of the screen as an export format."""

import re
from xml.etree import ElementTree

import pytest

from storyview.model.errors import UsageError
from storyview.model.export import Context
from storyview.model.quote_view import EVERYTHING
from storyview.model.story import Story
from storyview.tui.cli import FORMATS
from storyview.tui.formats import SVG, exporter, formats

ATTACK = "\x1b[31mred</text><script>alert(1)</script>\u202e[/bold] &amp; \x9b2J"


def picture(story: Story, size: tuple[int, int] = (100, 30)) -> str:
    return b"".join(SVG.render([story], EVERYTHING, Context(size=size))).decode()


def words(svg: str) -> str:
    return " ".join("".join(ElementTree.fromstring(svg).itertext()).replace("\xa0", " ").split())


def test_the_picture_shows_the_screen_at_its_size(story: Story) -> None:
    svg = picture(story)
    assert "Jon Vell" in words(svg)
    assert "Quotes" in words(svg)
    assert "help" in words(svg).lower()
    lines = {float(y) for y in re.findall(r'<text class="[^"]*-r\d+" x="[^"]*" y="([\d.]+)"', svg)}
    assert 20 <= len(lines) <= 30
    assert len(picture(story, (60, 12))) < len(svg)


def test_the_picture_asks_nothing_of_the_web(story: Story) -> None:
    svg = picture(story)
    assert "@font-face" not in svg
    assert "url(http" not in svg
    assert re.findall(r"(?:href|src)\s*[=:]", svg) == []


def test_a_story_stays_words_in_the_picture() -> None:
    svg = picture(Story(id="x", text=f"{ATTACK}\n{ATTACK}", title=ATTACK))
    root = ElementTree.fromstring(svg)
    assert {element.tag.partition("}")[2] for element in root.iter()} <= {
        *("svg", "style", "defs", "clipPath", "rect", "text", "g", "circle"),
    }
    assert "alert(1)" in words(svg)
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", svg)


def test_it_is_offered_beside_the_formats_of_the_model() -> None:
    assert exporter("svg") is formats()["svg"] is SVG
    assert exporter("html") is formats()["html"]


def test_an_unknown_format_is_told_with_this_one_too() -> None:
    with pytest.raises(UsageError, match="no format 'pdf': choose from") as told:
        exporter("pdf")
    offered = str(told.value).rpartition("choose from ")[2].removesuffix(".").split(", ")
    assert set(FORMATS) <= set(offered)


@pytest.mark.parametrize("size", [(20, 6), (160, 45)])
def test_any_size_of_a_screen_will_do(story: Story, size: tuple[int, int]) -> None:
    assert picture(story, size).startswith("<svg")
