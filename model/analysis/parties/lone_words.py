"""One word that stands for a body of several: "Hartwell" for Hartwell Foods, "the Courier" for a weekly."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from spacy.tokens import Doc

from ...story import PartyKind
from .bodies import content_words
from .cast import Name
from .countries import STATES
from .given_names import GIVEN_NAMES
from .kinds import is_body
from .names import word_key
from .nouns import BODY_WORDS, COMMON_FIRST_WORDS
from .people import name_parts

_SHORTEST = 4
"""Letters; shorter words stand for too much."""
_UNSETTLED: frozenset[PartyKind | None] = frozenset({"organization", "person", None})


def lone_words_of_bodies(
    doc: Doc, names: Mapping[str, Sequence[Name]], kinds: Mapping[str, PartyKind | None]
) -> dict[str, str]:
    """The words that go alone for a body, each with the key of the body's name.

    A word does so if it is the first or last of one body's name in the story and of no other name, where it
    is no place and nobody's surname; a first word also where no recogniser saw it alone.

    Args:
        doc: the parsed text.
        names: the places of every name, by its key.
        kinds: what each of them names.
    """
    firsts, lasts, surnames = _parts(names, kinds)
    spoken: set[str] | None = None
    out: dict[str, str] = {}
    for word, full in (*lasts.items(), *firsts.items()):
        if len(full) > 1 or word in surnames or not _is_telling(word):
            continue
        (key,) = full
        if word in names:
            own = kinds[word] == "organization" and not is_body(
                names[key][0].words
            )  # Google is not Google Docs
            if kinds[word] in _UNSETTLED and not own and not any(name.titled for name in names[word]):
                out[word] = key
        elif word in firsts and word not in BODY_WORDS:
            if spoken is None:
                spoken = {token.text for token in doc if token.is_lower}
            if word not in spoken:
                out[word] = key
    return out


def _parts(
    names: Mapping[str, Sequence[Name]], kinds: Mapping[str, PartyKind | None]
) -> tuple[dict[str, set[str]], dict[str, set[str]], set[str]]:
    """The first and the last words of bodies' names with the keys of these, and the surnames."""
    firsts: dict[str, set[str]] = defaultdict(set)
    lasts: dict[str, set[str]] = defaultdict(set)
    surnames: set[str] = set()
    for key, places in names.items():
        words = places[0].words
        content = content_words(words)
        if len(content) < 2:
            continue
        if kinds[key] == "person":
            surnames.add(name_parts(words)[-1])
        else:
            firsts[content[0]].add(key)
            lasts[content[-1]].add(key)
    bodies = {key for key in names if kinds[key] == "organization"}
    return _only(firsts, bodies), _only(lasts, bodies), surnames


def _only(parts: Mapping[str, set[str]], bodies: set[str]) -> dict[str, set[str]]:
    return {word: keys for word, keys in parts.items() if keys <= bodies}


def _is_telling(word: str) -> bool:
    return (
        len(word) >= _SHORTEST
        and word == word_key(word)
        and word not in COMMON_FIRST_WORDS
        and word not in STATES
        and word not in GIVEN_NAMES
    )
