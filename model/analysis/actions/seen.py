"""The acts that the network sees, as candidates on the parse."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token
from spacy.tokens import Span as SpacySpan

from ...story import ActionKind, ActionStatus
from ..attribution import SeenAct
from ..network_reading import read_once
from ..syntax import blocks_of

# What hangs on a noun to its left and is not whom it names.
_WITHIN_NAMES = frozenset({"compound", "amod", "det", "nmod", "nummod", "quantmod", "advmod", "case"})
_LONGEST_PHRASE = 12


class NetworkActs:
    """The acts that the network sees in a parsed text, by their words.

    Args:
        doc: the parsed text; the network reads it now, if it has not yet.
    """

    def __init__(self, doc: Doc) -> None:
        self._doc = doc
        self._starts: list[int] = doc.to_array("IDX").tolist()
        read_once(doc, blocks_of(doc))
        self._acts: list[SeenAct] = list(doc._.storyview_acts)
        self._by_token: dict[int, SeenAct] = {}
        for act in self._acts:
            for token in self.words(act):
                known = self._by_token.get(token.i)
                if known is None or known.likely < act.likely:
                    self._by_token[token.i] = act

    def __iter__(self) -> Iterator[SeenAct]:
        return iter(self._acts)

    def of(self, tokens: tuple[Token, ...]) -> SeenAct | None:
        """The likeliest act that one of these words names."""
        found = [self._by_token[token.i] for token in tokens if token.i in self._by_token]
        return max(found, key=lambda act: act.likely, default=None)

    def words(self, act: SeenAct) -> SpacySpan:
        """The words of an act's trigger."""
        return self._doc[self._at(act.start) : self._at(act.end - 1) + 1]

    def head(self, place: tuple[int, int] | None) -> Token | None:
        """The head of the noun phrase that these characters are in."""
        if place is None:
            return None
        token = self._doc[self._at(place[0])]
        for _ in range(_LONGEST_PHRASE):
            if token.dep_ not in _WITHIN_NAMES or token.head.pos_ not in {"NOUN", "PROPN", "NUM", "PRON"}:
                break
            token = token.head
        return token.head if token.dep_ == "poss" and self.of((token.head,)) is None else token

    def _at(self, character: int) -> int:
        return max(bisect_right(self._starts, character) - 1, 0)


def head_of(words: Sequence[Token]) -> Token:
    """The word of a trigger on which the others depend."""
    inside = {token.i for token in words}
    return next((token for token in words if token.head.i not in inside or token.head.i == token.i), words[0])


def likeliest_kind(act: SeenAct) -> ActionKind:
    """What kind of act it is."""
    return max(act.kinds, key=lambda kind: act.kinds[kind])


def likeliest_status(act: SeenAct) -> ActionStatus:
    """How certain the act is."""
    return max(act.statuses, key=lambda status: act.statuses[status])
