"""From the words that name a source or an addressee to the party that they stand for."""

from bisect import bisect_right
from collections.abc import Sequence

from spacy.tokens import Token

from ...story import Party
from .speech import ADDRESSING, DOCUMENTS, SPEAKING_TO

_SAME = frozenset({"appos"})
_OF_DOCUMENTS = _SAME | {"poss", "compound"}


class Mentions:
    """The mentions of all parties, to be looked up by character."""

    def __init__(self, parties: Sequence[Party]) -> None:
        """Take in all mentions."""
        self._rows = sorted(
            (mention.start, mention.end, party.id) for party in parties for mention in party.mentions
        )
        self._starts = [start for start, _, _ in self._rows]
        self._longest = max((end - start for start, end, _ in self._rows), default=0)

    def party_of(self, head: Token) -> str | None:
        """The party that the head, or an apposition to it, names; the shortest mention decides.

        A statement or report that is no party itself stands for whoever owns it.
        """
        found = self._at(head)
        if found is not None:
            return found
        kin = _OF_DOCUMENTS if head.lemma_.lower() in DOCUMENTS else _SAME
        beside = [kid for kid in head.children if kid.dep_ in kin]
        for kid in head.rights:
            if kin is _OF_DOCUMENTS and kid.dep_ == "prep" and kid.lower_ in {"by", "from"}:
                beside += kid.rights
        return next((party for kid in beside if (party := self._at(kid)) is not None), None)

    def _at(self, token: Token) -> str | None:
        start, end = token.idx, token.idx + len(token)
        best: tuple[int, str] | None = None
        at = bisect_right(self._starts, start)
        while at and self._starts[at - 1] > start - self._longest:
            at -= 1
            first, last, party = self._rows[at]
            if last >= end and (best is None or last - first < best[0]):
                best = (last - first, party)
        return best[1] if best else None


def addressee_of(word: Token) -> Token | None:
    """The head of who is spoken to: "told Reuters", "said to reporters"; None if nobody is named."""
    lemma = word.lemma_.lower()
    for kid in word.rights:
        if kid.dep_ in {"dobj", "dative"} and lemma in ADDRESSING:
            if kid.pos_ != "ADP":
                return kid
            return next((part for part in kid.rights if part.dep_ == "pobj"), None)
        if kid.dep_ in {"prep", "dative"} and kid.lower_ == "to" and lemma in SPEAKING_TO:
            return next((part for part in kid.rights if part.dep_ == "pobj"), None)
    return None
