"""Further places of the names that are known by now, where the recogniser saw nothing or less."""

from collections.abc import Collection, Sequence

from spacy.tokens import Doc

from .cast import Name
from .names import PROPER, make_name, word_key


def find_again(
    doc: Doc, names: Sequence[Name], known: Collection[str], silent: Sequence[tuple[int, int]]
) -> list[Name]:
    """The names whose keys are known, with further places of these, in order of the text.

    A longer name takes the place of a shorter one inside it: "Hartwell Labs" that of "Hartwell".

    Args:
        doc: the parsed text.
        names: the names found so far, in order of the text.
        known: the keys of the names to keep and to look for.
        silent: stretches of tokens that are not the story's own sentences.
    """
    taken: list[Name | None] = [None] * len(doc)
    for name in names:
        if name.label or name.key in known:
            taken[name.first : name.end] = [name] * (name.end - name.first)
    more: list[Name] = []
    replaced: set[int] = set()
    for start, end in _places(doc, known, silent):
        inside = {id(other): other for other in taken[start:end] if other is not None}
        if all(o.first >= start and o.end <= end and o.end - o.first < end - start for o in inside.values()):
            again = make_name(doc, start, end, "")
            if again is not None and again.key in known:
                more.append(again)
                replaced |= inside.keys()
    kept = [name for name in names if name.key in known and id(name) not in replaced]
    return sorted((*kept, *more), key=lambda name: name.start)


def _places(doc: Doc, known: Collection[str], silent: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Where known names stand, the longest at each place, as tokens (start, end) without overlaps."""
    longest: dict[str, int] = {}
    for key in known:
        words = key.split()
        longest[words[0]] = max(len(words), longest.get(words[0], 0))
    keys = _token_keys(doc)
    for start, end in silent:
        keys[start:end] = [""] * (end - start)
    out, last = [], 0
    for i, key in enumerate(keys):
        if key in longest and i >= last and (end := _longest_name(doc, keys, i, longest[key], known)) > i:
            out.append((i, end))
            last = end
    return out


def _token_keys(doc: Doc) -> list[str]:
    """The key of every token; every form of a word is looked at once."""
    strings = doc.vocab.strings
    keys: dict[int, str] = {}
    out = []
    for form in doc.to_array(["ORTH"]).tolist():
        key = keys.get(form)
        if key is None:
            key = keys[form] = word_key(strings[form])
        out.append(key)
    return out


def _longest_name(doc: Doc, keys: Sequence[str], start: int, most: int, known: Collection[str]) -> int:
    """The end of the longest known name that begins with the token, or `start` if there is none."""
    first = doc[start]
    if not first.text[0].isupper():
        return start
    found, words, end = start, "", start
    for _ in range(most):
        while end < len(keys) and not keys[end]:
            end += 1
        if end == len(keys):
            break
        words = f"{words} {keys[end]}" if words else keys[end]
        end += 1
        if words in known:
            found = end
    if found == start + 1 and first.tag_ not in PROPER and (first.is_sent_start or len(first) < 3):
        return start
    return found
