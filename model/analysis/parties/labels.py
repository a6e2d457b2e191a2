"""The names of those who speak in a transcript: "DANA ROE, HOST:", "ROE:"."""

from collections.abc import Collection, Sequence

from spacy.tokens import Doc

from ...story import Block
from ..quotes.turns import find_turns
from .cast import Name
from .given_names import GIVEN_NAMES
from .names import make_name, word_key
from .nouns import ORGANIZATION_NOUNS, PERSON_NOUNS
from .titles import OFFICES

# Who speaks without being named; compiled by hand.
_UNNAMED = frozenset(
    """
    q a question answer voice voiceover narrator announcer audience crowd man woman male female
    unidentified unknown all both
    """.split()
)


def name_speakers(doc: Doc, names: Sequence[Name], blocks: Sequence[Block]) -> list[Name]:
    """The names with those of a transcript's speakers in place of what was seen in their labels.

    What follows a comma in a label tells an office or a place and names nobody.

    Args:
        doc: the parsed text.
        names: the names found so far, in order of the text.
        blocks: the blocks of the text.
    """
    labels = []
    for turn in find_turns(doc.text, blocks):
        span = doc.char_span(*turn.speaker, alignment_mode="expand")
        if span is not None:
            labels.append((span.start, span.end))
    if not labels:
        return list(names)
    inside = {i for start, end in labels for i in range(start, end)}
    kept = [name for name in names if name.first not in inside]
    surnames = {word_key(name.words[-1]) for name in kept if len(name.words) > 1}
    found = (_name(doc, start, end, surnames) for start, end in labels)
    return sorted((*kept, *filter(None, found)), key=lambda name: name.start)


def _name(doc: Doc, start: int, end: int, surnames: Collection[str]) -> Name | None:
    """The name in a label, None where it is a word for anybody that is nobody's surname."""
    stop = next((i for i in range(start, end) if doc[i].text in _AFTER_NAMES or doc[i].is_space), end)
    if stop == start:
        return None
    last = word_key(doc[stop - 1].text)
    if last in _ANYBODY and last not in surnames and word_key(doc[start].text) not in GIVEN_NAMES:
        return None
    return make_name(doc, start, stop, "PERSON")


_AFTER_NAMES = frozenset({",", "(", ":", "/"})
_ANYBODY = _UNNAMED | PERSON_NOUNS.keys() | ORGANIZATION_NOUNS | OFFICES
