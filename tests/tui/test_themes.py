"""The app's own themes: every text can be read, the kinds differ to all eyes and without colours."""

from collections.abc import Callable, Iterator
from contextlib import AbstractAsyncContextManager
from itertools import combinations, product
from typing import TypeAlias

import pytest
from rich.color import ColorSystem
from rich.segment import Segment
from rich.style import Style
from textual.color import Color

from storyview.model.story import Story
from storyview.tui.config.loading import Configuration, load_configuration
from storyview.tui.config.remembered import remembered
from storyview.tui.config.settings import Settings
from storyview.tui.looks import RANKS
from storyview.tui.themes import MONO, OWN_THEMES, theme_names
from storyview.tui.widgets.pane_tabs import PaneTabs

from .conftest import Reader

Opens: TypeAlias = Callable[..., AbstractAsyncContextManager[Reader]]
Rgb: TypeAlias = tuple[float, float, float]

COLOURED = [theme for theme in OWN_THEMES if theme.name != MONO]
LEAST = {theme.name: 7.0 if "contrast" in theme.name else 4.5 for theme in COLOURED}
KINDS = ("quote", "party", "action", "reference")


def themed(name: str) -> Configuration:
    settings = Settings(theme=name)
    return Configuration(settings, settings, {})


# What WCAG 2.2 calls the contrast ratio.


def linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def rgb(colour: str) -> Rgb:
    red, green, blue = (linear(channel / 255) for channel in Color.parse(colour).rgb)
    return red, green, blue


def luminance(colour: Rgb) -> float:
    return 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(rgb(one)), luminance(rgb(other))))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_counted_as_the_standard_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def hexes(style: Style) -> tuple[str, str]:
    """The colours of letters and ground as they are seen."""
    assert style.color is not None
    assert style.bgcolor is not None
    letters, ground = style.color.get_truecolor().hex, style.bgcolor.get_truecolor().hex
    return (ground, letters) if style.reverse else (letters, ground)


def lost_in_few_colours(style: Style) -> bool:
    """Whether letters and ground become one in a terminal of sixteen colours."""
    assert style.color is not None
    assert style.bgcolor is not None
    few = ColorSystem.STANDARD
    return style.color.downgrade(few) == style.bgcolor.downgrade(few)


def texts(reader: Reader) -> Iterator[Segment]:
    """All that is written on the screen in front; lines and bars are no text."""
    screen = reader.app.screen
    # What lies behind a dialog is shaded, for it can't be used.
    ours = [child for child in screen.children if not child.has_class("-textual-system")]
    box = ours[0].region if screen.is_modal else screen.region
    assert box.area
    for strip in screen._compositor.render_strips()[box.y : box.bottom]:
        cropped = strip.crop(box.x, box.right)
        yield from (segment for segment in cropped if any(c.isalnum() for c in segment.text))


def too_weak(reader: Reader, theme: str) -> list[str]:
    weak = []
    for segment in texts(reader):
        assert segment.style is not None
        # Terminals differ in what they make of letters called dim.
        if (
            segment.style.dim
            or lost_in_few_colours(segment.style)
            or contrast(*hexes(segment.style)) < LEAST[theme]
        ):
            weak.append(f"{segment.text.strip()!r} {segment.style} {contrast(*hexes(segment.style)):.2f}")
    return weak


JOURNEYS = {
    "the story": (),
    "a quote": ("n", "n"),
    "an indirect quote": ("n",),
    "a row": ("1", "j"),
    "a party's row": ("2", "j"),
    "an action": ("3",),
    "a reference": ("4",),
    "a search": ("slash", *"the"),
    "a search that is done": ("slash", *"the", "enter"),
    "a filter": ("1", "slash", *"vell"),
    "a dossier": ("2", "j", "enter"),
    "a dossier's rows": ("2", "enter", "j", "j", "j"),
    "the timeline": ("T",),
    "who acts on whom": ("T", "tab"),
    "the help": ("question_mark",),
    "the export dialog": ("e",),
    "the export dialog's formats": ("e", "tab"),
    "the export dialog's tick": ("e", "tab", "tab", "space"),
    "the export dialog's buttons": ("e", "tab", "tab", "tab"),
    "a failed export": ("e", *"/no/where", "enter"),
    "the lenses": ("L",),
    "letters on findings": ("F",),
    "a remark": ("s",),
    "details": ("n", "n", "d"),
    "the menu of changes": ("n", "n", "E", "down"),
    "the nearest parties": ("n", "n", "S", "down"),
    "the ends of words": ("n", "E", "w"),
    "a note": ("n", "i"),
    "a selection": ("n", "v", "l", "l"),
    "a question": ("quotation_mark",),
    "a lens": ("L", "down", "enter"),
    "checked findings": ("n", "c", "R", "0"),
    "notes and corrections": ("5",),
    "only surer quotes": ("d", "plus", "plus", "plus", "plus"),
}


async def test_every_text_on_every_screen_can_be_read(reading: Opens, analysed: Story) -> None:
    weak: list[str] = []
    async with reading(analysed) as reader:
        for name, keys in JOURNEYS.items():
            await reader.press(*keys)
            for theme in LEAST:
                reader.app.theme = theme
                await reader.pilot.pause(0.05)
                weak += (f"{theme}, {name}: {told}" for told in too_weak(reader, theme))
            while not reader.is_back():
                await reader.press("escape")
            await reader.press("escape", "escape", "escape")
    assert not weak, "\n".join(weak)


@pytest.mark.parametrize("theme", LEAST)
async def test_every_look_of_the_article_can_be_read_over_every_other(
    reading: Opens, analysed: Story, theme: str
) -> None:
    by_rank: dict[int, list[str]] = {}
    for look, rank in RANKS.items():
        by_rank.setdefault(rank, [""]).append(look)
    async with reading(analysed, configuration=themed(theme)) as reader:
        article = reader.screen.article
        for looks in product(*by_rank.values()):
            over = tuple(filter(None, looks))
            assert contrast(*hexes(article._style(over))) >= LEAST[theme], over
        for look in ("gutter", "gutter-current"):
            assert contrast(*hexes(article._style((look,)))) >= LEAST[theme], look


# Machado, Oliveira and Fernandes, “A Physiologically-based Model for Simulation of Color Vision Deficiency”
# (2009): what is left of linear red, green and blue where one kind of cone is missing.
EYES: dict[str, tuple[Rgb, Rgb, Rgb]] = {
    "all cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def seen(colour: str, eye: str) -> Rgb:
    """A colour in CIELAB as an eye sees it."""
    red, green, blue = rgb(colour)
    r, g, b = (min(max(0, a * red + c * green + d * blue), 1) for a, c, d in EYES[eye])
    x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505
    y = luminance((r, g, b))
    z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def difference(one: str, other: str, eye: str) -> float:
    """How far apart two colours look (ΔE, CIE 1976); some 2 can just be told apart side by side."""
    pairs = zip(seen(one, eye), seen(other, eye), strict=True)
    return float(sum((a - b) ** 2 for a, b in pairs) ** 0.5)


def test_red_and_green_are_one_without_the_cones_between_them() -> None:
    assert difference("#d00000", "#4f7a00", "all cones") > 80
    assert difference("#d00000", "#4f7a00", "deuteranopia") < 25


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("theme", COLOURED, ids=lambda theme: theme.name)
def test_the_kinds_differ_to_all_eyes(theme: object, eye: str) -> None:
    variables = getattr(theme, "variables")  # noqa: B009
    for one, other in combinations(KINDS, 2):
        told = difference(variables[f"kind-{one}"], variables[f"kind-{other}"], eye)
        assert told >= 10, (one, other)
    for ground in ("direct", "current", "match"):
        others = [variables[f"ground-{g}"] for g in ("direct", "current", "match") if g != ground]
        for other in others:
            assert difference(variables[f"ground-{ground}"], other, eye) >= 8, ground


async def test_any_theme_can_be_chosen(reading: Opens, analysed: Story) -> None:
    async with reading(analysed, configuration=themed("dracula")) as reader:
        assert reader.app.theme == "dracula"
        for theme in theme_names():
            reader.app.theme = theme
            await reader.press("n")
            assert "Jon Vell" in reader.drawn()
        await reader.settle()


async def test_a_chosen_theme_is_kept(reading: Opens, analysed: Story) -> None:
    async with reading(analysed) as reader:
        await reader.settle()
        assert remembered() == {}
        await reader.press("t")
        await reader.until("gruvbox")
        await reader.press(*"dracula")
        await reader.pilot.pause(0.3)
        await reader.press("enter")
        await reader.settle()
        assert reader.app.theme == "dracula"
    assert load_configuration().settings.theme == "dracula"


# Without colours


def attributes(style: Style) -> tuple[bool, ...]:
    return bool(style.bold), bool(style.italic), bool(style.underline), bool(style.reverse)


async def no_colours(reader: Reader) -> None:
    await reader.press("n", "n")
    for strip in reader.app.screen._compositor.render_strips():
        for segment in strip:
            style = segment.style or Style()
            for colour in (style.color, style.bgcolor):
                assert colour is None or colour.is_default, segment


async def test_no_color_leaves_no_colour_and_is_not_kept(
    reading: Opens, analysed: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with reading(analysed, configuration=themed("nord")) as reader:
        await no_colours(reader)
        for keys in (("2", "enter"), ("escape", "T"), ("escape", "question_mark"), ("escape", "e")):
            await reader.press(*keys)
            await no_colours(reader)
        await reader.settle()
    assert remembered() == {}


async def test_an_empty_no_color_does_not_count(
    reading: Opens, analysed: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "")
    async with reading(analysed) as reader:
        assert reader.app.theme == "storyview-dark"
        assert any(segment.style and segment.style.bgcolor for segment in texts(reader))


async def test_without_colours_letters_tell_what_is_what(reading: Opens, analysed: Story) -> None:
    async with reading(analysed, configuration=themed(MONO)) as reader:
        await no_colours(reader)
        style = reader.screen.article._style
        seen = {look: attributes(style((look,))) for look in ("indirect", "name", "action", "reference")}
        assert len(set(seen.values())) == len(seen)
        assert attributes(style(("direct",))) != attributes(style(("direct", "current")))
        assert attributes(style(("current",))) != attributes(style(("current", "cursor")))
        assert attributes(style(("gutter",))) != attributes(style(("gutter-current",)))
        assert style(("match-current",)).reverse
        assert style(("outside",)).dim
        assert not style(("match",)).reverse
        front = reader.screen.query_one(PaneTabs).get_visual_style("tabs--front")
        assert front.reverse
        await reader.press("1")
        rows = reader.screen.panes.list_of("quote")
        assert rows.get_visual_style("option-list--option-highlighted").reverse
