"""Searching in the article: where a phrase stands, and which of its places is the current one."""

import re
from bisect import bisect_left
from dataclasses import dataclass, replace

# Typed quotation marks and dashes find their printed forms.
_FORMS = {
    "'": "['‘’‚‛ʼ`´]",
    '"': '["“”„‟«»]',
    "-": "[-‐‑‒–—―]",
}


def find_all(text: str, phrase: str) -> tuple[tuple[int, int], ...]:
    """Where `phrase` stands in `text`: (start, end) pairs in order, not overlapping.

    Upper and lower case are one, any white space is like any other, and plain quotation marks
    and hyphens stand for all their forms.
    """
    words = phrase.split()
    if not words:
        return ()
    pattern = r"\s+".join("".join(_FORMS.get(c) or re.escape(c) for c in word) for word in words)
    return tuple(match.span() for match in re.finditer(pattern, text, re.IGNORECASE))


@dataclass(frozen=True, slots=True)
class Search:
    """A search in the article: its phrase, its places and the number of the current one."""

    phrase: str = ""
    matches: tuple[tuple[int, int], ...] = ()
    at: int = 0

    @property
    def current(self) -> tuple[int, int] | None:
        """The place that the search stands at, or None when there is none."""
        return self.matches[self.at] if self.matches else None

    @property
    def count(self) -> str:
        """Which place of how many, e.g. `3/17`."""
        if not self.phrase.strip():
            return ""
        return f"{self.at + 1}/{len(self.matches)}" if self.matches else "not found"

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


def search(text: str, phrase: str, offset: int) -> Search:
    """Search `text` for `phrase`; the first place from `offset` on is the current one."""
    matches = find_all(text, phrase)
    at = bisect_left(matches, (offset, 0))
    return Search(phrase, matches, at if at < len(matches) else 0)
