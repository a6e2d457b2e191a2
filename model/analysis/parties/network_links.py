"""What the network says a pronoun or a description stands for, told as entities of the discourse."""

from collections import defaultdict
from collections.abc import Callable, Sequence

from spacy.tokens import Doc, Token

from ...story import Block
from ..attribution import SeenMentions
from ..network_reading import read_once
from .cast import Entity


def mentions_of(doc: Doc, blocks: Sequence[Block]) -> SeenMentions:
    """What the network takes the words for; it reads the text now, if it has not yet."""
    read_once(doc, blocks)
    seen: SeenMentions = doc._.storyview_mentions
    return seen


class NetworkLinks:
    """The network's links from word to word, followed to the entities that the earlier words mean.

    Args:
        doc: the parsed text.
        seen: what the network makes of it.
        meant: tells the entity that the mention with this token as head, or name with it, means.
    """

    def __init__(self, doc: Doc, seen: SeenMentions, meant: Callable[[int], Entity | None]) -> None:
        self._seen = seen
        self._meant = meant
        self._token_at: dict[int, int] = {start: i for i, start in enumerate(doc.to_array("IDX").tolist())}

    def shares(self, token: Token) -> dict[Entity, float]:
        """How likely the mention with this token as head means each entity; the rest of 1 is for none."""
        out: dict[Entity, float] = defaultdict(float)
        for start, likely in self._seen.antecedents(token.idx):
            at = self._token_at.get(start)
            entity = None if at is None else self._meant(at)
            if entity is not None:
                out[entity] += likely
        return out
