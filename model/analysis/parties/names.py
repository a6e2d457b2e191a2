"""The names in a text: the recogniser's entities cleaned, and the names that it missed."""

from collections.abc import Iterable, Iterator, Sequence

from spacy.tokens import Doc, Span, Token

from .cast import Name
from .given_names import GIVEN_NAMES
from .nouns import BODY_WORDS
from .titles import HONORIFICS, OFFICE_MODIFIERS, OFFICES, PARTICLES, SUFFIXES, Gender

# The recogniser's labels that may be parties; the others (works, laws, events) can still turn
# out to be, when the same name stands elsewhere under one of these.
PARTY_LABELS = frozenset({"PERSON", "ORG", "NORP", "GPE", "LOC", "FAC"})
_OTHER_LABELS = frozenset({"PRODUCT", "WORK_OF_ART", "EVENT", "LAW"})

_POSSESSIVES = frozenset({"'s", "’s", "'", "’", "´s", "`s"})
_ARTICLES = frozenset(
    {"the", "a", "an", "this", "that", "these", "those", "our", "their", "his", "her", "its", "my"}
)
# A capital at the beginning of a sentence makes no name of these.
_NO_NAMES = frozenset({"ADJ", "ADP", "SCONJ", "CCONJ", "ADV", "AUX", "DET", "PRON", "INTJ"})
# In words; headlines in capitals are taken for longer ones.
_LONGEST = 10
PROPER = frozenset({"NNP", "NNPS"})
HYPHENS = frozenset({"-", "‐", "‑"})


_ADDRESSES = frozenset({"mr", "mrs", "ms", "miss", "mx"})
_OF_OFFICE = OFFICES | HONORIFICS.keys() | OFFICE_MODIFIERS


def word_key(word: str) -> str:
    """A word in the form in which words of names are compared."""
    return word.casefold().replace(".", "").replace("’", "'")


def name_key(words: Iterable[str]) -> str:
    """The words of a name in the form in which names are compared."""
    return " ".join(filter(None, map(word_key, words)))


def find_names(doc: Doc, silent: Sequence[tuple[int, int]]) -> list[Name]:
    """All names that may be those of parties, in order of the text, without overlaps.

    Args:
        doc: the parsed text.
        silent: stretches of tokens (start, end) that are not the story's own sentences.
    """
    closed = bytearray(len(doc))
    for start, end in silent:
        closed[start:end] = b"\1" * (end - start)
    names = [
        name
        for ent in doc.ents
        if (ent.label_ in PARTY_LABELS or ent.label_ in _OTHER_LABELS) and not _is_property(ent)
        for name in cleaned(doc, ent.start, ent.end, ent.label_)
        if not closed[name.first]
    ]
    taken = closed
    for name in names:
        taken[name.start : name.end] = b"\1" * (name.end - name.start)
    names.extend(_missed(doc, taken))
    names.sort(key=lambda name: name.start)
    return names


def _is_property(ent: Span) -> bool:
    """Whether the entity is a people's name that tells a property: "Russian" in "Russian ads"."""
    return ent.label_ == "NORP" and (
        ent.root.tag_ not in {"NNP", "NNPS", "NNS"} or ent.root.dep_ in {"amod", "compound"}
    )


def cleaned(doc: Doc, start: int, end: int, label: str) -> Iterator[Name]:
    """The name inside an entity: without articles, possessives, punctuation and line breaks."""
    for i in range(start, end):
        if "\n" in doc[i].text:
            yield from cleaned(doc, start, i, label)
            yield from cleaned(doc, i + 1, end, label)
            return
    while start < end and _is_edge(doc[start]):
        start += 1
    while start < end and (_is_edge(doc[end - 1]) or doc[end - 1].text in _POSSESSIVES):
        end -= 1
    if label == "ORG" and _is_addressed(doc, start, end):
        label = "PERSON"
    if label == "PERSON":
        start, end = _person_bounds(doc, start, end)
        end = _with_surname(doc, end)
    elif label in PARTY_LABELS:
        end = _with_compound(doc, end)
    if all(word_key(doc[i].text) in SUFFIXES for i in range(start, end)):
        return  # "KC" after a name that the recogniser does not know
    if (name := make_name(doc, start, end, label)) is not None:
        yield name


def _is_addressed(doc: Doc, start: int, end: int) -> bool:
    """Whether a supposed body's name begins like a person's and has no body's word: "Dame Ruth Hale"."""
    keys = [word_key(doc[i].text) for i in range(start, end)]
    return len(keys) > 1 and keys[0] in HONORIFICS and BODY_WORDS.isdisjoint(keys)


def _is_edge(token: Token) -> bool:
    return (
        token.is_space
        or token.lower_ in _ARTICLES
        or (token.is_punct and token.text not in {")", "."})
        or token.text in {"@", "#", "$", "|", "=", "+", "<", ">", "~"}
    )


def _person_bounds(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """Cut what is no part of a personal name off an entity taken for one."""
    for i in range(start + 1, end):
        text = doc[i].text
        follows = word_key(doc[i + 1].text) if i + 1 < end else ""
        if (text in _POSSESSIVES or text in {",", "(", "[", "/", ":", ";"}) and follows not in SUFFIXES:
            end = i
            break
    while start < end and doc[end - 1].text.islower() and word_key(doc[end - 1].text) not in SUFFIXES:
        end -= 1
    while start < end and (
        (doc[start].text.islower() and doc[start].lower_ not in PARTICLES) or doc[start].pos_ in _NO_NAMES
    ):
        start += 1
    return start, end


def _with_compound(doc: Doc, end: int) -> int:
    """Take in the capitalised nouns that the name modifies: "Hartwell" in "Hartwell Labs"."""
    while end < len(doc):
        token = doc[end]
        before = doc[end - 1]
        if not (
            token.tag_ in PROPER
            and not token.ent_type
            and before.dep_ == "compound"
            and before.head.i >= end
            and token.text[0].isupper()
            and word_key(token.text) in BODY_WORDS
        ):
            break
        end += 1
    return end


def _with_surname(doc: Doc, end: int) -> int:
    """Take in the rest of a personal name that the recogniser cut short."""
    while end < len(doc) and doc[end].tag_ == "NNP" and not doc[end].ent_type:
        before = doc[end - 1]
        if before.dep_ != "compound" or before.head.i < end or not doc[end].text[0].isupper():
            break
        if word_key(doc[end].text) in BODY_WORDS:
            break
        end += 1
    return end


def make_name(doc: Doc, start: int, end: int, label: str) -> Name | None:
    """The name in these tokens with the forms of address in and before it, None where it is no name.

    Args:
        doc: the parsed text.
        start: the first token.
        end: the token after the last.
        label: what the entity recogniser took it for, "" if for nothing.
    """
    first, gender, titled = start, None, False
    if end - start > 1 and word_key(doc[start].text) in _ADDRESSES:
        label = "PERSON"  # whatever a recogniser takes "Ms Roe" for
    while first < end - 1 and (key := word_key(doc[first].text)) in HONORIFICS and label in {"PERSON", ""}:
        gender, titled = gender or HONORIFICS[key], True
        first += 1
    if label == "PERSON":
        first = _skip_office(doc, first, end)
        titled = titled or first > start
    while (
        start > 0
        and (key := word_key(doc[start - 1].text)) in HONORIFICS
        and doc[start - 1].text[0].isupper()
    ):
        if doc[start - 1].ent_type_ not in {"", "PERSON"}:
            break
        gender, titled = gender or HONORIFICS[key], True
        start -= 1
    titled = titled or (start > 0 and _is_office(doc[start - 1]) and doc[start - 1].text[0].isupper())
    words = tuple(doc[i].text for i in range(first, end) if doc[i].text not in {'"', "“", "”"})
    key = name_key(words)
    if label in {"PERSON", ""} and all(word_key(word) in _OF_OFFICE for word in words):
        return None
    if not _is_namelike(words, key) or (label == "ORG" and _is_portfolio(doc, start, words)):
        return None
    return Name(start, first, end, _head(doc, first, end), words, key, label, gender, titled)


def _is_portfolio(doc: Doc, start: int, words: Sequence[str]) -> bool:
    """Whether it is what an office is for: "Education" in "Minister of Education"."""
    return (
        start > 1
        and len(words) == 1
        and doc[start - 1].lower_ in {"of", "for"}
        and doc[start - 2].lower_ in {"minister", "secretary", "ministers", "department", "ministry"}
    )


def _skip_office(doc: Doc, first: int, end: int) -> int:
    """The first token after the offices that begin an entity: "Prime Minister Jane Roe"."""
    i = first
    while i < end - 1 and (_is_office(doc[i]) or doc[i].lower_ in OFFICE_MODIFIERS):
        i += 1
    return i if i > first and _is_office(doc[i - 1]) else first


def _is_office(token: Token) -> bool:
    return token.lower_ in OFFICES


def _is_namelike(words: Sequence[str], key: str) -> bool:
    if len(key) < 2 or not words[0][0].isalnum() or not any(word[0].isupper() for word in words if word):
        return False
    if len(words) > _LONGEST or not {"v", "vs"}.isdisjoint(key.split()):
        return False
    letters = sum(character.isalpha() for character in key)
    return letters * 2 > len(key) and "http" not in key and "www" not in key


def _head(doc: Doc, start: int, end: int) -> int:
    """The token of the stretch whose head lies outside of it."""
    for i in range(end - 1, start - 1, -1):
        outside = doc[i].head.i
        if not start <= outside < end or outside == i:
            return i
    return end - 1


def _missed(doc: Doc, taken: bytearray) -> Iterator[Name]:
    """Runs of capitalised proper nouns that the recogniser left out."""
    proper = {doc.vocab.strings[tag] for tag in PROPER}
    starts = [i for i, tag in enumerate(doc.to_array(["TAG"]).tolist()) if tag in proper and not taken[i]]
    end = 0
    for i in starts:
        if i < end or doc[i].ent_type or not doc[i].text[0].isupper():
            continue
        end = i + 1
        while end < len(doc) and not taken[end] and _continues(doc, end):
            end += 1
        # Letters after a name are a person's: "Fergus Lockerby KC".
        label = "PERSON" if end < len(doc) and word_key(doc[end].text) in SUFFIXES else ""
        if (name := make_name(doc, i, end, label)) is not None and not taken[name.start]:
            yield name


def _continues(doc: Doc, i: int) -> bool:
    """Whether a run of proper nouns goes on with this token."""
    token = doc[i]
    if token.ent_type:
        return False
    if token.tag_ in PROPER:
        return True
    if i + 1 == len(doc) or doc[i + 1].tag_ not in PROPER:
        return False
    tight = token.text in HYPHENS and not token.whitespace_ and not doc[i - 1].whitespace_
    return tight or token.lower_ in PARTICLES


def known_gender(words: Sequence[str]) -> Gender | None:
    """The gender that the given name tells, if the first word is one."""
    return GIVEN_NAMES.get(word_key(words[0])) if words else None
