import pytest
from hypothesis import given
from hypothesis import strategies as st

from storyview.model.export.hues import HUES, Hue, hue_of
from storyview.tui.wishes import COLOURS


@pytest.mark.parametrize(
    ("colour", "hue"),
    [
        *((hue, hue) for hue in HUES),
        *(("Light Green", "green"), ("dark-blue", "blue"), ("orange red", "red"), ("Violet", "purple")),
        *(("#ffee00", "yellow"), ("#FF8800", "orange"), ("#ff0010", "red"), ("#e0007f", "pink")),
        *(("#777777", "grey"), ("#000000", "grey"), ("ask again", "grey"), ("", "grey"), ("#12345", "grey")),
        ("bored", "grey"),
    ],
)
def test_a_colour_is_drawn_in_the_hue_that_it_names(colour: str, hue: Hue) -> None:
    assert hue_of(colour) == hue


@given(st.integers(0, 0xFFFFFF))
def test_every_code_has_a_hue(code: int) -> None:
    assert hue_of(f"#{code:06x}") in HUES


def test_the_colours_that_the_app_offers_are_told_apart() -> None:
    hues = [hue_of(colour) for colour in COLOURS]
    assert len({*hues} - {"grey"}) == len(COLOURS)
