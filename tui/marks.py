"""Marks over the text: looking them up by place, and cutting them where they overlap."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise
from typing import Generic, Literal, NamedTuple, Protocol, TypeAlias, TypeVar

Kind: TypeAlias = Literal["quote", "party", "action", "reference"]
Role: TypeAlias = Literal[
    "content", "cue", "source", "trigger", "actor", "target", "date", "mention", "reference"
]

# A row of the article touches one or two pieces of this many characters.
_PIECE = 256


class Mark(NamedTuple):
    """One place of a finding: where it is, whose it is, and how it looks when not selected."""

    start: int
    end: int
    kind: Kind
    role: Role
    finding: str
    look: str | None


class Layer(NamedTuple):
    """A look that lies over a piece of the text; a higher rank is drawn over a lower one."""

    start: int
    end: int
    look: str
    rank: int


class Stretch(NamedTuple):
    """A piece of the text under one set of looks, the uppermost last."""

    start: int
    end: int
    looks: tuple[str, ...]


class Placed(Protocol):
    """Anything that stands on a piece of the text; it must be hashable."""

    @property
    def start(self) -> int:
        """Where it starts."""

    @property
    def end(self) -> int:
        """Where it ends, exclusive."""


PlacedT = TypeVar("PlacedT", bound=Placed)


class PlaceIndex(Generic[PlacedT]):
    """Things on the text, found by place in a time that does not grow with the story."""

    def __init__(self, things: Iterable[PlacedT]) -> None:
        """Index `things`."""
        self._pieces: defaultdict[int, list[PlacedT]] = defaultdict(list)
        for thing in things:
            for piece in range(thing.start // _PIECE, (thing.end - 1) // _PIECE + 1):
                self._pieces[piece].append(thing)

    def changed(self, gone: Iterable[PlacedT], new: Iterable[PlacedT]) -> "PlaceIndex[PlacedT]":
        """An index without some of the things and with others, which come after those that stay."""
        left, come = PlaceIndex(gone)._pieces, PlaceIndex(new)._pieces
        after: PlaceIndex[PlacedT] = PlaceIndex(())
        after._pieces = self._pieces.copy()
        for piece in {*left, *come}:
            without = set(left.get(piece, ()))
            stay = [thing for thing in self._pieces.get(piece, ()) if thing not in without]
            after._pieces[piece] = [*stay, *come.get(piece, ())]
        return after

    def within(self, start: int, end: int) -> list[PlacedT]:
        """The things that share a character with `start`:`end`, each once, in the order given."""
        first, last = start // _PIECE, max(start, end - 1) // _PIECE
        if first == last:
            return [m for m in self._pieces.get(first, ()) if m.start < end and m.end > start]
        pieces = (self._pieces.get(piece, ()) for piece in range(first, last + 1))
        return list(dict.fromkeys(m for piece in pieces for m in piece if m.start < end and m.end > start))


def sweep(start: int, end: int, layers: Iterable[Layer]) -> list[Stretch]:
    """Cut `start`:`end` at every boundary of the layers and say what lies over each piece.

    The stretches cover the whole of `start`:`end` without a gap; neighbours of the same looks
    are joined.
    """
    inside = sorted(
        {
            Layer(max(a, start), min(b, end), look, rank)
            for a, b, look, rank in layers
            if a < end and b > start
        },
        key=lambda layer: (layer.rank, layer.look),
    )
    cuts = sorted({start, end, *(layer.start for layer in inside), *(layer.end for layer in inside)})
    stretches: list[Stretch] = []
    for left, right in pairwise(cuts):
        covering = (layer.look for layer in inside if layer.start <= left and layer.end >= right)
        looks = tuple(dict.fromkeys(covering))
        if stretches and stretches[-1].looks == looks:
            stretches[-1] = Stretch(stretches[-1].start, right, looks)
        else:
            stretches.append(Stretch(left, right, looks))
    return stretches
