"""Names of bodies that a recogniser cut in two: "Police Service of" and "Northern Ireland"."""

from collections.abc import Sequence

from spacy.tokens import Doc

from .cast import Name
from .names import make_name, word_key
from .nouns import BODY_WORDS

_JOINING = frozenset({"of", "for"})


def join_names(doc: Doc, names: Sequence[Name]) -> list[Name]:
    """The names, those of bodies joined with the name behind their "of" or "for".

    Args:
        doc: the parsed text.
        names: in order of the text, without overlaps.
    """
    out: list[Name] = []
    for name in names:
        if out and _goes_on(doc, out[-1], name):
            whole = make_name(doc, out[-1].start, name.end, "ORG")
            if whole is not None:
                out[-1] = whole
                continue
        out.append(name)
    return out


def _goes_on(doc: Doc, body: Name, name: Name) -> bool:
    """Whether only "of" or "for", and maybe "the", stand between a word for a body and the name."""
    words = [word.lower() for word in body.words]
    between = [doc[i].lower_ for i in range(body.end, name.first)]
    if words[-1] in _JOINING:
        words, between = words[:-1], [words[-1], *between]
    if not words or not between or between[0] not in _JOINING or between[1:] not in ([], ["the"]):
        return False
    return word_key(words[-1]) in BODY_WORDS and name.label != "PERSON"
