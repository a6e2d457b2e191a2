"""Which pieces of the article a lens leaves lit; all else is dimmed."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from .marks import Mark, PlaceIndex

# The parts of one finding that stand so near to one another are lit with what is between them, in characters.
_NEAR = 60
# What encloses a quote's words is lit with them.
_QUOTATION_MARKS = frozenset("\"'“”„‟«»‘’‚‹›")


class Lit(NamedTuple):
    """A piece of the text that is lit."""

    start: int
    end: int


class Light:
    """What a lens lights of a text."""

    def __init__(self, text: str, found: Iterable[tuple[Mark, ...]]) -> None:
        """Light the findings with these places, each in order of the text."""
        self._lit = PlaceIndex(dict.fromkeys(piece for places in found for piece in _pieces(text, places)))

    def outside(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The pieces of `start`:`end` that are not lit, in order."""
        reached = start
        for left, right in sorted(self._lit.within(start, end)):
            if left > reached:
                yield reached, left
            reached = max(reached, right)
        if reached < end:
            yield reached, end


def _pieces(text: str, places: tuple[Mark, ...]) -> Iterator[Lit]:
    """The places joined where they are near and on one line, with the quotation marks around them."""
    start, end = places[0].start, places[0].end
    for place in places[1:]:
        if place.start - end <= _NEAR and "\n" not in text[end : place.start]:
            end = max(end, place.end)
        else:
            yield _enclosed(text, start, end)
            start, end = place.start, place.end
    yield _enclosed(text, start, end)


def _enclosed(text: str, start: int, end: int) -> Lit:
    if text[start - 1 : start] in _QUOTATION_MARKS:
        start -= 1
    # The comma or full stop of a quote may stand before its closing mark.
    if text[end : end + 1] in _QUOTATION_MARKS:
        end += 1
    elif text[end : end + 1] in {",", ".", "!", "?"}:
        end += 2 if text[end + 1 : end + 2] in _QUOTATION_MARKS else 1
    return Lit(start, end)
