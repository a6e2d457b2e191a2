"""The structure of personal names: which of two may name one and the same person."""

from collections.abc import Collection, Sequence

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Levenshtein

from .given_names import GIVEN_NAMES, NICKNAMES
from .names import HYPHENS, word_key
from .titles import PARTICLES, SUFFIXES


def name_parts(words: Sequence[str]) -> tuple[str, ...]:
    """The keys of a personal name's words without suffixes ("Jr.") and quoted nicknames.

    A hyphen, which the tokenizer makes a word of, joins those beside it: ("jane", "roe-hart").
    """
    keys: list[str] = []
    joined = False
    for word in words:
        if word in HYPHENS:
            joined = bool(keys)
        elif word[0].isalpha():
            if joined:
                keys[-1] += f"-{word_key(word)}"
            else:
                keys.append(word_key(word))
            joined = False
    while len(keys) > 1 and keys[-1] in SUFFIXES:
        keys.pop()
    return tuple(keys)


def surname_start(parts: Sequence[str]) -> int:
    """Where the surname begins: its last word and the particles before that."""
    start = len(parts) - 1
    while start > 1 and parts[start - 1] in PARTICLES:
        start -= 1
    return start


def same_given(one: str, other: str) -> bool:
    """Whether two given names may be one: equal, an initial, a short form ("Mike", "Michael"), a slip."""
    return (
        one == other
        or (min(len(one), len(other)) > 4 and Levenshtein.distance(one, other, score_cutoff=1) <= 1)
        or (len(one) == 1 and other.startswith(one))
        or (len(other) == 1 and one.startswith(other))
        or other in NICKNAMES.get(one, ())
        or one in NICKNAMES.get(other, ())
    )


def same_person(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names of at least two parts each may name the same person."""
    if one[-1] == other[-1] and same_given(one[0], other[0]):
        # "Mary Ann Smith" and "Mary Jane Smith" differ, "J. R. Smith" and "John Smith" need not.
        inner, outer = sorted((one[1:-1], other[1:-1]), key=len)
        return not inner or all(any(same_given(a, b) for b in outer) for a in inner)
    short, long = sorted((one, other), key=len)
    return short[0] == long[0] and len(short) < len(long) and _is_subsequence(short, long)


def is_part_of_name(word: str, parts: Sequence[str]) -> bool:
    """Whether a lone word may be the surname of a longer name."""
    return word == parts[-1] or word == " ".join(parts[surname_start(parts) :])


def misspelt(word: str, surnames: Collection[str]) -> str | None:
    """The surname that a lone one, else unknown, is most likely a slip of the pen for."""
    if len(word) < _LONG_ENOUGH:
        return None
    best = process.extractOne(word, surnames, scorer=fuzz.ratio, score_cutoff=_NEARLY_EQUAL)
    return best[0] if best is not None else None


# Shorter surnames differ by a letter too often; in letters and percent.
_LONG_ENOUGH = 6
_NEARLY_EQUAL = 87


def looks_personal(words: Sequence[str]) -> bool:
    """Whether the words are built like a full personal name that begins with a known given name."""
    if not 2 <= len(words) <= 5 or word_key(words[0]) not in GIVEN_NAMES:
        return False
    return all(word[0].isupper() or word_key(word) in PARTICLES for word in words)


def _is_subsequence(short: Sequence[str], long: Sequence[str]) -> bool:
    rest = iter(long)
    return all(any(a == b for b in rest) for a in short)
