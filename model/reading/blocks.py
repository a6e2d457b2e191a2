"""Text to blocks of the document model."""

from ..story import Block
from .pieces import find_pieces


def find_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a text in order, each without the white space around it (see `find_pieces`)."""
    return tuple(Block(start=start, end=end, kind=kind) for start, end, kind in find_pieces(text))
