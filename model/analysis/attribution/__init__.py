"""Who is said to say what: sources, cues and contents in the text, read by a trained network."""

from collections.abc import Sequence
from itertools import islice

from ...story import Block
from ..quotation_marks import find_quoted
from .attributions import Attribution, find_in_window
from .network import score, steps
from .tagging import decode
from .windows import pack, quotable, read_paragraphs

__all__ = ["Attribution", "attribute"]


def attribute(text: str, blocks: Sequence[Block]) -> list[Attribution]:
    """All attributions of a text, in order of their first piece.

    Args:
        text: the whole text.
        blocks: what it is made of.
    """
    places = quotable(blocks)
    windows = list(pack(read_paragraphs(text, places, find_quoted(text, places))))
    found: list[Attribution] = []
    for batch in score(windows):
        paragraphs = [scores.tags[start:end] for n, scores in batch for start, end in windows[n].paragraphs]
        taggings = iter(decode(paragraphs, steps()))
        for n, scores in batch:
            own = list(islice(taggings, len(windows[n].paragraphs)))
            found += find_in_window(windows[n], scores, own)
    return sorted(found, key=lambda attribution: attribution.content[0])
