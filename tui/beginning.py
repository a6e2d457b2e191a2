"""The beginning of a text: as much as the first screens show, in a time that does not grow with it."""

from typing import NamedTuple

from ..model.reading.pieces import Piece, find_pieces

# More than the largest screen holds.
ENOUGH = 24_000


class Beginning(NamedTuple):
    """The first characters of a text and the pieces that they make."""

    text: str
    blocks: tuple[Piece, ...]

    @property
    def title(self) -> str | None:
        """The title, where the text has one."""
        return next((self.text[p.start : p.end] for p in self.blocks if p.kind == "title"), None)


def beginning(text: str, enough: int = ENOUGH) -> Beginning:
    """The beginning of `text`: all of it, or whole pieces of a long one that hold some `enough` characters.

    Only a piece longer than that is cut.
    """
    if len(text) <= enough:
        return Beginning(text, find_pieces(text))
    pieces = find_pieces(text[:enough])
    # What the last one is, and where it ends, the text behind it decides.
    if whole := pieces[:-1]:
        return Beginning(text[: whole[-1].end], whole)
    return Beginning(text[:enough], pieces)
