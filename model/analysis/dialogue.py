"""Speech that a dash opens instead of quotation marks, as in "— Never, said Marta. — Not once".

So it is printed in much of Europe and Latin America. Elsewhere dashes open the items of lists, so a
story's dashes count only if a saying word tells of one of them that somebody speaks.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ..story import Block

_OPENING = re.compile(r"[—―–]\s?(?=[\w¿¡“\"'‘«])")
_AGAIN = re.compile(r"(?<=[.!?…,]\s)[—―–]\s(?=\w)")
_SAYING = re.compile(
    r"[,?!…]\s+(?:[—―–]\s*)?(?:[\w’'.-]+\s+){0,3}?"
    r"(?:said|says|asked|asks|replied|replies|answered|answers|added|adds|continued|insisted|insists"
    r"|shouted|whispered|cried|called|explained|explains|admitted|recalled|recalls|joked|laughed|told)\b"
)


@dataclass(frozen=True, slots=True)
class Dialogue:
    """A paragraph of speech that a dash opens; offsets of the text.

    Attributes:
        start: of the paragraph.
        end: behind it.
        dashes: where the dashes stand that open speech.
    """

    start: int
    end: int
    dashes: tuple[int, ...]


def find_dialogue(text: str, blocks: Iterable[Block]) -> list[Dialogue]:
    """The paragraphs that are dialogue, in order; none where no saying word tells of any."""
    opened = [
        block for block in blocks if block.kind != "title" and _OPENING.match(text, block.start, block.end)
    ]
    if not any(_SAYING.search(text, block.start, block.end) for block in opened):
        return []
    return [
        Dialogue(
            block.start,
            block.end,
            (block.start, *(match.start() for match in _AGAIN.finditer(text, block.start, block.end))),
        )
        for block in opened
    ]
