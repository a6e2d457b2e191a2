"""Text to blocks."""

import re

from ..story import Block

_LINE = re.compile(r"[^\n]*\S[^\n]*")


def find_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a text, in order, without the white space around them."""
    out = []
    for match in _LINE.finditer(text):
        line = match.group()
        start = match.start() + len(line) - len(line.lstrip())
        out.append(Block(kind="paragraph", start=start, end=match.start() + len(line.rstrip())))
    return tuple(out)
