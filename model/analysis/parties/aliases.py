"""Names that a story introduces for others: "known as X", "(X)", "or X,", "X for short"."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from .cast import Name
from .countries import STATES
from .names import word_key

# What stands between the name and a nickname; compiled by hand.
_CALLED = frozenset({"known", "called", "dubbed", "nicknamed", "abbreviated", "shortened", "styled"})
_BETWEEN = frozenset(
    {"as", "to", "by", "the", "its", "acronym", "initials", "simply", "locally", "commonly", "or", "and"}
)
_MARKS = frozenset({'"', "“", "”", "'", "‘", "’"})
_LONGEST_WAY = 6
"""Tokens from a nickname back to the word that introduces it."""


def introduced_names(doc: Doc, names: Sequence[Name]) -> dict[str, str]:
    """The keys of names that are introduced for others, each with the key of the other.

    Args:
        doc: the parsed text.
        names: all names, in order of the text.
    """
    ends = {name.end: name for name in names}
    starts = [name.start for name in names]
    out: dict[str, str] = {}
    for name in names:
        if name.key in out or name.key in STATES:
            continue
        before = _introduced_after(doc, name)
        if before is None:
            continue
        full = ends.get(before + 1) or _named_by_noun(doc[before], names, starts)
        if full is not None and full.key != name.key and full.key not in out and full.key not in STATES:
            out[name.key] = full.key
    return out


def _introduced_after(doc: Doc, name: Name) -> int | None:
    """The token behind which a name is introduced as another one for what stands there, or None."""
    at, behind = name.start - 1, name.end
    quoted = at > 0 and doc[at].text in _MARKS
    at -= quoted
    behind += behind < len(doc) and doc[behind].text in _MARKS
    after = doc[behind].text if behind < len(doc) else ""
    if at < 1:
        return None
    initials = len(name.words) == 1 and len(name.words[0]) > 1 and name.words[0].isupper()
    short = after.lower() == "for" and behind + 1 < len(doc) and doc[behind + 1].lower_ == "short"
    if doc[at].text == "(" and (short or (after == ")" and (initials or quoted))):
        return at - 1
    if doc[at].lower_ == "or" and (short or (initials and after in {",", ")"})):
        return _before_comma(doc, at - 1)
    if short and doc[at].text in {",", "—", "–"}:
        return at - 1
    return _before_participle(doc, at)


def _before_participle(doc: Doc, at: int) -> int | None:
    """The last word before "(better) known as"."""
    for i in range(at, max(0, at - _LONGEST_WAY), -1):
        token = doc[i]
        if (
            token.lower_ in _CALLED
            and token.tag_ == "VBN"
            and token.dep_ in {"acl", "advcl", "amod", "relcl"}
        ):
            before = i - 1
            while before > 0 and doc[before].pos_ in {"ADV", "AUX", "CCONJ"}:
                before -= 1
            return _before_comma(doc, before)
        if token.lower_ not in _BETWEEN and token.pos_ != "ADV":
            return None
    return None


def _before_comma(doc: Doc, i: int) -> int | None:
    if doc[i].text in {",", "("}:
        i -= 1
    return i if i >= 0 and doc[i].pos_ in {"NOUN", "PROPN"} else None


def _named_by_noun(noun: Token, names: Sequence[Name], starts: Sequence[int]) -> Name | None:
    """The last name before "the authority" that ends in that word."""
    if noun.pos_ != "NOUN" or not any(child.lower_ == "the" for child in noun.lefts):
        return None
    word = noun.lower_
    for name in _backwards(names, bisect_left(starts, noun.i)):
        if len(name.words) > 1 and word_key(name.words[-1]) == word:
            return name
    return None


def _backwards(names: Sequence[Name], end: int) -> Iterator[Name]:
    return (names[n] for n in range(end - 1, max(-1, end - _FAR - 1), -1))


_FAR = 60
"""Names to look through for the one that a noun ends."""
