"""What kind of party a name names: a vote over all its places, after the evidence of its words."""

from collections import Counter
from collections.abc import Collection, Sequence
from itertools import pairwise

from spacy.tokens import Doc

from ...story import PartyKind
from .cast import Name
from .contexts import is_built_as_place, kind_told_around, stands_as_place
from .countries import CAPITALS_ONLY, SEATS, STATES
from .given_names import GIVEN_NAMES
from .names import word_key
from .nouns import BODY_WORDS
from .people import looks_personal
from .titles import OFFICES

_KIND_OF_LABEL: dict[str, PartyKind] = {
    "PERSON": "person",
    "ORG": "organization",
    "NORP": "group",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
}


def kind_of(doc: Doc, key: str, names: Sequence[Name], surnames: Collection[str]) -> PartyKind | None:
    """The kind of party that these equal names name, None where nothing speaks for a party.

    Args:
        doc: the parsed text.
        key: what the names have in common.
        names: all places of the name in the text.
        surnames: the keys of the last words of the longer personal names in the text.
    """
    votes = Counter(name.label for name in names)
    if (told := _kind_told(key, names, votes)) is not None:
        return told
    if not votes.keys() - {""}:
        return _kind_of_unseen(doc, key, names)
    kind = _kind_voted(votes)
    if key in surnames or word_key(names[0].words[0]) in GIVEN_NAMES:
        return kind
    if (around := _kind_around(doc, names, kind)) is not None:
        return around
    # News introduce people by their full names: a lone word that is none of theirs is a body where
    # the recogniser took it for one at all, or where it is a place to write on or a thing's name.
    used = kind == "person" or (kind is None and len(names) >= _AGAIN)
    if " " not in key and used and (votes["ORG"] or _is_used_as_thing(doc, names)):
        return "organization"
    return kind


def _kind_around(doc: Doc, names: Sequence[Name], voted: PartyKind | None) -> PartyKind | None:
    """The kind that the build of a name or the words around it tell, against the recogniser."""
    if (told := kind_told_around(doc, names)) is not None:
        return told
    # Bodies are in and at places, too: only what was taken for a person is a place by that.
    if voted == "person" and (is_built_as_place(names[0].words) or stands_as_place(doc, names)):
        return "place"
    return None


def _kind_told(key: str, names: Sequence[Name], votes: Counter[str]) -> PartyKind | None:
    """The kind that the words of the name tell, or those before it."""
    words = names[0].words
    if key in STATES and not _is_another_word(key, names, votes):
        return "state"
    if key in SEATS:
        return "organization"
    if any(name.gender or (name.titled and name.label in {"PERSON", ""}) for name in names):
        return "person"
    if is_body(words):
        return "organization"
    if looks_personal(words) and (votes["PERSON"] or not votes["ORG"]):
        return "person"
    return None


def _kind_voted(votes: Counter[str]) -> PartyKind | None:
    """The kind that the recogniser gave it most often."""
    kinds: Counter[PartyKind] = Counter()
    for label, count in votes.items():
        if label in _KIND_OF_LABEL:
            kinds[_KIND_OF_LABEL[label]] += count
    if not kinds or 2 * kinds.total() < votes.total() - votes[""]:
        return None
    return kinds.most_common(1)[0][0]


def _is_used_as_thing(doc: Doc, names: Sequence[Name]) -> bool:
    """Whether most places of the name are like "on Twitter" and "Twitter adverts"."""
    heads = [doc[name.head] for name in names]
    things = [
        head
        for head in heads
        if (head.dep_ == "pobj" and head.head.lower_ in _MEDIUM)
        or (head.dep_ == "compound" and head.head.pos_ == "NOUN" and head.head.i == head.i + 1)
    ]
    return 2 * len(things) > len(heads)


_MEDIUM = frozenset({"on", "via", "through"})


def _kind_of_unseen(doc: Doc, key: str, names: Sequence[Name]) -> PartyKind | None:
    """The kind of a name that the recogniser never saw: a party only if it comes again and again."""
    if len(names) < _AGAIN or len(key) < 3 or key in OFFICES:
        return None
    if names[0].gender:
        return "person"
    told = kind_told_around(doc, names)
    return told or ("place" if stands_as_place(doc, names) else "organization")


_AGAIN = 2


def is_body(words: Sequence[str]) -> bool:
    """Whether a name says itself that it is a body's: "… Ministry", "University of …"."""
    if len(words) < 2:
        return False
    keys = [word_key(word) for word in words]
    if keys[-1] in BODY_WORDS:
        return True
    return any(a in BODY_WORDS and b in {"of", "for", "on"} for a, b in pairwise(keys))


def _is_another_word(key: str, names: Sequence[Name], votes: Counter[str]) -> bool:
    """Whether the name of a state is here a personal name, or no name at all."""
    if key in CAPITALS_ONLY and any(not name.words[0][0].isupper() for name in names):
        return True
    return votes["PERSON"] * 2 > len(names)
