"""The few hues that highlights are drawn in, whatever names readers give their colours."""

import colorsys
import re
from collections.abc import Mapping
from typing import Literal, TypeAlias, get_args

Hue: TypeAlias = Literal["yellow", "orange", "red", "pink", "purple", "blue", "green", "grey"]
HUES: tuple[Hue, ...] = get_args(Hue)

_NAMES: Mapping[str, Hue] = {
    **{hue: hue for hue in HUES},
    **dict.fromkeys(("gold", "amber"), "yellow"),
    **dict.fromkeys(("brown", "peach"), "orange"),
    **dict.fromkeys(("crimson", "scarlet"), "red"),
    **dict.fromkeys(("magenta", "rose"), "pink"),
    **dict.fromkeys(("violet", "lilac", "lavender", "indigo"), "purple"),
    **dict.fromkeys(("aqua", "cyan", "teal", "turquoise", "navy"), "blue"),
    **dict.fromkeys(("lime", "olive", "mint"), "green"),
}
# The last degree of the colour wheel that each hue goes to.
_WHEEL: tuple[tuple[int, Hue], ...] = (
    (15, "red"), (45, "orange"), (70, "yellow"), (165, "green"), (250, "blue"), (290, "purple"),
    (345, "pink"), (360, "red"),
)  # fmt: skip
_GREYEST = 0.15


def hue_of(colour: str) -> Hue:
    """The hue to draw a reader's colour in.

    Args:
        colour: a name such as `yellow` or `light green`, `#rrggbb`, or whatever else the reader calls it.

    Returns:
        The hue of the last word that names one, or the nearest one on the colour wheel; grey for a name
        that tells none.
    """
    if code := re.fullmatch(r"\s*#([0-9a-fA-F]{6})\s*", colour):
        return _nearest(*bytes.fromhex(code[1]))
    words = re.findall(r"[a-z]+", colour.lower())
    return next((_NAMES[word] for word in reversed(words) if word in _NAMES), "grey")


def _nearest(red: int, green: int, blue: int) -> Hue:
    turn, saturation, value = colorsys.rgb_to_hsv(red / 255, green / 255, blue / 255)
    if saturation < _GREYEST or value < _GREYEST:
        return "grey"
    return next(hue for last, hue in _WHEEL if turn * 360 <= last)
