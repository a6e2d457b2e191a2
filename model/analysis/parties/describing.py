"""How a party is presented: its fullest name and the words that say who it is."""

from spacy.tokens import Doc

from .cast import Entity
from .names import word_key

_ARTICLES = frozenset({"a", "an", "the", "his", "her", "its", "their", "this", "that", "our", "my"})
_LONGEST = 16
"""In tokens; what is longer tells a story rather than who somebody is."""


def fullest_name(entity: Entity) -> str:
    """The name with the most words, as written most often; a state goes by its usual name."""
    if entity.kind == "state":
        return " ".join(entity.name)

    def fullness(name: str) -> tuple[bool, int, int, int]:
        shouted = name.isupper() and len(name) > 5
        return not shouted, len(name.split()), len(name), entity.names[name]

    return max(entity.names, key=fullness)


def description_of(doc: Doc, entity: Entity) -> str | None:
    """The best description of the party in the text's own words, without an article, or None."""
    if entity.description is None:
        return None
    start, end = entity.description
    while start < end and word_key(doc[start].text) in _ARTICLES:
        start += 1
    if not 0 < end - start <= _LONGEST:
        return None
    return plain(doc[start:end].text)


def plain(text: str) -> str:
    """The text on one line and without control characters, fit to be shown."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
