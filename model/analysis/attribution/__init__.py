"""What a trained network reads in a text: who says what, who and what is mentioned, which acts are told."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from ...story import Block
from ..quotation_marks import find_quoted
from .acts import SeenAct, SeenActs, acts_in
from .attributions import Attribution, find_in_window
from .mentions import SeenMentions, SeenWindow, gather, see
from .network import score, steps
from .tagging import decode
from .windows import pack, quotable, read_paragraphs

__all__ = [
    "Attribution",
    "NetworkReading",
    "SeenAct",
    "SeenActs",
    "SeenMentions",
    "attribute",
    "read_by_network",
]


@dataclass(frozen=True, slots=True)
class NetworkReading:
    """What the network makes of a text.

    Attributes:
        attributions: who is said to say what, in order of their first piece.
        mentions: what each word is taken for.
        acts: which words are taken for official acts.
    """

    attributions: list[Attribution]
    mentions: SeenMentions
    acts: SeenActs


def read_by_network(text: str, blocks: Sequence[Block]) -> NetworkReading:
    """Let the network read a text.

    Args:
        text: the whole text.
        blocks: what it is made of.
    """
    places = quotable(blocks)
    windows = list(pack(read_paragraphs(text, places, find_quoted(text, places))))
    found: list[Attribution] = []
    seen: list[SeenWindow] = []
    acts: list[SeenAct] = []
    for batch in score(windows):
        paragraphs = [scores.tags[start:end] for n, scores in batch for start, end in windows[n].paragraphs]
        taggings = iter(decode(paragraphs, steps()))
        for n, scores in batch:
            own = list(islice(taggings, len(windows[n].paragraphs)))
            found += find_in_window(windows[n], scores, own)
            seen.append(see(windows[n], scores))
            acts += acts_in(windows[n], scores)
    found.sort(key=lambda attribution: attribution.content[0])
    return NetworkReading(found, gather(seen), SeenActs(acts))


def attribute(text: str, blocks: Sequence[Block]) -> list[Attribution]:
    """All attributions of a text alone, as `read_by_network` finds them."""
    return read_by_network(text, blocks).attributions
