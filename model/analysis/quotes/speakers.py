"""From the words that name a source or an addressee to the party that they stand for."""

from collections.abc import Mapping

from spacy.tokens import Token

from ...story import Party
from .speech import ADDRESSING, DOCUMENTS, SPEAKING_TO

_SAME = frozenset({"appos"})
_OF_DOCUMENTS = _SAME | {"poss", "compound"}


def party_of(head: Token, named: Mapping[int, Party]) -> str | None:
    """The id of the party that the head, or an apposition to it, names.

    A statement or report that is no party itself stands for whoever owns it.

    Args:
        head: the head of the words that name somebody.
        named: the party of each token that a mention covers (`parties_by_token`).
    """
    if (found := named.get(head.i)) is not None:
        return found.id
    kin = _OF_DOCUMENTS if head.lemma_.lower() in DOCUMENTS else _SAME
    beside = [kid for kid in head.children if kid.dep_ in kin]
    for kid in head.rights:
        if kin is _OF_DOCUMENTS and kid.dep_ == "prep" and kid.lower_ in {"by", "from"}:
            beside += kid.rights
    return next((named[kid.i].id for kid in beside if kid.i in named), None)


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
