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
    bare = _without_state(content)
    for keys in (content, bare, [word_key(word) for word in words]):
        if len(keys) > 1:
            yield "".join(key[0] for key in keys if key and key[0].isalnum())


def short_forms(words: Sequence[str]) -> Iterator[str]:
    """Shorter names that would be understood for the whole one, as body keys, best first."""
    content = content_words(words)
    while len(content) > 1 and content[-1] in LEGAL_TAILS:
        content.pop()
    # Without the state in front: "US Treasury Department".
    bare = _without_state(content)
    if bare != content and not (len(bare) == 1 and bare[0] in BODY_WORDS - _LONE):
        yield " ".join(sorted(bare))
    if len(content) < 2:
        return
    # Without whose it is: "National Library" for the one of Scotland.
    own = next((n for n, word in enumerate(words) if word in {"of", "for"}), 0)
    if len(before := content_words(words[:own])) > 1:
        yield " ".join(sorted(before))
    # Without the town in front: "Boston Blue Herons".
    if len(content) > 2 or content[-1] not in BODY_WORDS:
        yield " ".join(sorted(content[1:]))
    # Without what kind of body it is: "Hartwell Labs", "Harvard University".
    if content[-1] in BODY_WORDS and content[0] not in STATES and content[0] not in BODY_WORDS:
        if len(content) > 2:
            yield " ".join(sorted(content[:-1]))
        if content[0] not in COMMON_FIRST_WORDS:
            yield content[0]
    # "The Times" for the New York Times.
    if content[-1] in _PAPERS:
        yield content[-1]
    # "The House" for the House of Representatives, "the Senate".
    if len(words) > 2 and word_key(words[1]) == "of" and content[0] in _LONE:
        yield content[0]


_PAPERS = frozenset(
    {"times", "post", "herald", "journal", "tribune", "chronicle", "gazette", "globe", "mail"}
)

# Bodies that go by this word alone, as a name, when the story has told which one is meant.
_LONE = frozenset(
    """
    senate congress parliament house court assembly cabinet treasury army navy council commission church
    society league
    """.split()
)


def _without_state(content: list[str]) -> list[str]:
    for length in (3, 2, 1):
        if len(content) > length and " ".join(content[:length]) in STATES:
            return content[length:]
    return content
