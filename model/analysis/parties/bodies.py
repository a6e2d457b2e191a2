"""The variants of the names of organisations: short forms, acronyms, turned-round names."""

from collections.abc import Iterator, Sequence

from .countries import STATES
from .names import word_key
from .nouns import BODY_WORDS, COMMON_FIRST_WORDS, LEGAL_TAILS

_SMALL = frozenset({"of", "the", "for", "and", "&", "on", "in", "at", "to", "'s", "de", "-"})


def content_words(words: Sequence[str]) -> list[str]:
    """The keys of the words that carry the name."""
    return [key for word in words if (key := word_key(word)) and key not in _SMALL and key[0].isalnum()]


def same_body_key(words: Sequence[str]) -> str:
    """A key that is equal for "Justice Department" and "Department of Justice", "Acme" and "Acme Inc"."""
    content = content_words(words)
    while len(content) > 1 and content[-1] in LEGAL_TAILS:
        content.pop()
    return " ".join(sorted(content))


def acronyms(words: Sequence[str]) -> Iterator[str]:
    """The acronyms that a name of at least two words may have, as keys."""
    content = content_words(words)
    if len(content) < 2:
        return
    yield "".join(key[0] for key in content)
    everything = [word_key(word) for word in words]
    yield "".join(key[0] for key in everything if key and key[0].isalnum())


def short_forms(words: Sequence[str]) -> Iterator[str]:
    """Shorter names that would be understood for the whole one, as body keys, best first."""
    content = content_words(words)
    while len(content) > 1 and content[-1] in LEGAL_TAILS:
        content.pop()
    if len(content) < 2:
        return
    # Without the state or town in front: "US Treasury Department", "Boston Red Sox".
    if len(content) > 2 or (content[0] in STATES and content[-1] not in {"government"}):
        yield " ".join(sorted(content[1:]))
    # Without what kind of body it is: "Kaspersky Lab", "Harvard University".
    if content[-1] in BODY_WORDS and len(content) > 2:
        yield " ".join(sorted(content[:-1]))
    if content[0] not in COMMON_FIRST_WORDS and content[0] not in STATES and content[0] not in BODY_WORDS:
        yield content[0]
