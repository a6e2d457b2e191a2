"""Bodies that go by a people or state and a common noun: "the New Zealand government", "the French army"."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from .cast import Name
from .countries import STATES
from .names import make_name

# What a state has one of, and what news therefore name like that; compiled by hand.
_BODIES = frozenset(
    """
    government administration regime junta cabinet parliament senate treasury army navy military police
    judiciary embassy consulate presidency monarchy
    """.split()
)
_BODY_PAIRS = frozenset({("air", "force"), ("foreign", "ministry"), ("interior", "ministry")})
_BODY_PAIRS |= {
    ("defence", "ministry"),
    ("defense", "ministry"),
    ("justice", "ministry"),
    ("health", "ministry"),
}
_BODY_PAIRS |= {("finance", "ministry"), ("central", "bank"), ("supreme", "court"), ("coast", "guard")}


def with_national_bodies(doc: Doc, names: Sequence[Name], closed: Sequence[tuple[int, int]]) -> list[Name]:
    """The names with these bodies in place of the names of states and peoples that begin them.

    Args:
        doc: the parsed text.
        names: the names found so far, in order of the text.
        closed: tokens (start, end) where no names are looked for.
    """
    barred = {i for start, end in closed for i in range(start, end)}
    found = [name for name in _bodies(doc) if name.start not in barred]
    inside = {i for body in found for i in range(body.start, body.end)}
    kept = [name for name in names if not inside.intersection(range(name.start, name.end))]
    return sorted([*kept, *found], key=lambda name: name.start)


def _bodies(doc: Doc) -> Iterator[Name]:
    for i in range(1, len(doc)):
        token = doc[i]
        if token.lower_ in _BODIES:
            first = i
        elif (doc[i - 1].lower_, token.lower_) in _BODY_PAIRS:
            first = i - 1
        else:
            continue
        start = first
        while (
            start > 0
            and doc[start - 1].ent_type_ in {"GPE", "NORP", "ORG"}
            and doc[start - 1].text[0].isupper()
        ):
            start -= 1
        if start < first and _is_national(doc, start, first):
            name = make_name(doc, start, i + 1, "ORG")
            if name is not None:
                yield name


def _is_national(doc: Doc, start: int, end: int) -> bool:
    """Whether the tokens name a state ("New Zealand", "U.S.") or say whose it is ("French")."""
    key = doc[start:end].text.casefold()
    return key in STATES or (end - start == 1 and doc[start].ent_type_ == "NORP")
