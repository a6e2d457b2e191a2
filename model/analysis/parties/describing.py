"""How a party is presented: its fullest name and the words that say who it is."""

from collections import Counter
from collections.abc import Mapping

from spacy.tokens import Doc

from .cast import Entity
from .names import word_key
from .nouns import KIN

_ARTICLES = frozenset({"a", "an", "the", "this", "that", "his", "her", "its", "their", "our", "my", "your"})
_LONGEST = 16
"""In tokens; what is longer tells a story rather than who somebody is."""


def fullest_name(entity: Entity) -> str:
    """The name with the most words, as written most often; a state goes by its usual name.

    What stands in capitals only, as the speakers of a transcript do, comes after all else, unless
    it is a person's full name: that is given in the usual letters.
    """
    if entity.kind == "state":
        return " ".join(entity.name)
    names = Counter[str]()
    for name, count in entity.names.items():
        shouted = entity.kind == "person" and name.isupper() and len(name.split()) > 1
        names[name.title() if shouted else name] += count

    def fullness(name: str) -> tuple[bool, int, int, int]:
        shouted = name.isupper() and (entity.kind == "person" or len(name) > 5)
        return not shouted, len(name.split()), len(name), names[name]

    return max(names, key=fullness)


def description_of(doc: Doc, entity: Entity, heads: Mapping[int, Entity]) -> str | None:
    """The best description of the party in the text's own words, without an article, or None.

    Args:
        doc: the parsed text.
        entity: the party.
        heads: the heads of all mentions to whom they mention; "his wife" is told as
            "John Roe's wife" by them, and left out where nobody knows whose; "its chairman" is
            the "chairman" then.
    """
    if entity.description is None:
        return None
    start, end = entity.description
    owner = ""
    if doc[start].tag_ == "PRP$":
        possessor = heads.get(start)
        if possessor is not None and possessor is not entity and _is_surely(possessor, start):
            owner = f"{fullest_name(possessor)}'s "
        elif any(doc[i].lower_ in KIN for i in range(start, end)):
            return None
    while start < end and word_key(doc[start].text) in _ARTICLES:
        start += 1
    if not 0 < end - start <= _LONGEST:
        return None
    return owner + plain(doc[start:end].text)


def _is_surely(possessor: Entity, pronoun: int) -> bool:
    """Whether the pronoun at this token is surely the possessor's, who has a name."""
    told = (mention.sure for mention in possessor.mentions if mention.start == pronoun)
    return bool(possessor.name) and max(told, default=0.0) >= _SURE


_SURE = 0.9


def plain(text: str) -> str:
    """The text on one line and without control characters, fit to be shown."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
