"""Searching in the article: where a phrase stands, and which of its places is the current one."""

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

# Typed quotation marks and dashes find their printed forms.
_FORMS = {
    "'": "['‘’‚‛ʼ`´]",
    '"': '["“”„‟«»]',
    "-": "[-‐‑‒–—―]",
}

Way: TypeAlias = Literal["case", "words", "regex"]
Matches: TypeAlias = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Query:
    """What is searched for, and how.

    `case` tells upper from lower case, `words` asks for whole words, and with `regex` the phrase is a
    regular expression.
    """

    phrase: str = ""
    case: bool = False
    words: bool = False
    regex: bool = False

    @property
    def empty(self) -> bool:
        """Whether there is nothing to search for."""
        return not self.phrase.strip()

    def toggled(self, way: Way) -> "Query":
        """The same phrase, searched for in another way."""
        match way:
            case "case":
                return replace(self, case=not self.case)
            case "words":
                return replace(self, words=not self.words)
            case "regex":
                return replace(self, regex=not self.regex)


def find_all(text: str, query: Query) -> Matches:
    """Where the phrase stands in `text`: (start, end) pairs in order, not overlapping.

    Any white space is like any other, and plain quotation marks and hyphens stand for all their
    forms. Regular expressions are the business of `expressions`.
    """
    words = query.phrase.split()
    if not words:
        return ()
    pattern = r"\s+".join("".join(_FORMS.get(c) or re.escape(c) for c in word) for word in words)
    if query.words:
        pattern = rf"(?<!\w){pattern}(?!\w)"
    return tuple(match.span() for match in re.finditer(pattern, text, 0 if query.case else re.IGNORECASE))


@dataclass(frozen=True, slots=True)
class Search:
    """A search in the article: what for, its places and the number of the current one.

    `problem` says why there are none where that is not their absence; a search that is `going` has
    no places yet.
    """

    query: Query = Query()
    matches: Matches = ()
    at: int = 0
    problem: str = ""
    going: bool = False

    @property
    def current(self) -> tuple[int, int] | None:
        """The place that the search stands at, or None when there is none."""
        return self.matches[self.at] if self.matches else None

    @property
    def count(self) -> str:
        """Which place of how many, e.g. `3/17`, or why there is none."""
        if self.query.empty:
            return ""
        if self.going:
            return "searching…"
        return f"{self.at + 1:,}/{len(self.matches):,}" if self.matches else self.problem or "not found"

    def step(self, step: int) -> tuple["Search", bool]:
        """The search `step` places further, and whether the way led round the end."""
        if not self.matches:
            return self, False
        at = self.at + step
        return replace(self, at=at % len(self.matches)), not 0 <= at < len(self.matches)

    def within(self, start: int, end: int) -> list[tuple[int, int, bool]]:
        """The places that share a character with `start`:`end`, and for each whether it is current."""
        at = max(0, bisect_left(self.matches, (start, 0)) - 1)
        found = []
        for number in range(at, len(self.matches)):
            left, right = self.matches[number]
            if left >= end:
                break
            if right > start:
                found.append((left, right, number == self.at))
        return found


def from_offset(query: Query, matches: Matches, offset: int) -> tuple[Search, bool]:
    """A search that stands at the first place from `offset` on, and whether the way led round the end."""
    at = bisect_left(matches, (offset, 0))
    round_the_end = at == len(matches) > 0
    return Search(query, matches, 0 if round_the_end else at), round_the_end
