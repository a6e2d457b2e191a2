"""Names in headlines, where every word has a capital and the recogniser sees names everywhere."""

from bisect import bisect_right
from collections.abc import Sequence

from spacy.tokens import Doc

from ...story import Block
from .cast import Name

_LONGEST = 160
"""Characters; a longer line is a paragraph."""


def find_headlines(doc: Doc, blocks: Sequence[Block]) -> list[tuple[int, int]]:
    """The characters (start, end) of the lines that capitalise their words, in order."""
    text = doc.text
    return [
        (block.start, block.end)
        for block in blocks
        if block.end - block.start <= _LONGEST and _is_title_case(text[block.start : block.end])
    ]


def sober(doc: Doc, names: Sequence[Name], headlines: Sequence[tuple[int, int]]) -> list[Name]:
    """The names without those that are a known name and some other words of a headline.

    What the rest of the story calls "Hollis" is not "Angry Hollis" because a headline goes
    "Angry Hollis Voters".
    """
    starts = [start for start, _ in headlines]

    def in_headline(name: Name) -> bool:
        n = bisect_right(starts, doc[name.first].idx) - 1
        return n >= 0 and doc[name.first].idx < headlines[n][1]

    told = [(name, in_headline(name)) for name in names]
    known = {name.key for name, shouted in told if not shouted}
    last_words = {key.rsplit(maxsplit=1)[-1] for key in known}
    return [
        name
        for name, shouted in told
        if not shouted or name.key in known or len(name.words) == 1 or last_words.isdisjoint(name.key.split())
    ]


def _is_title_case(line: str) -> bool:
    words = [word for word in line.split() if word[0].isalpha() and len(word) > 3]
    return len(words) > 2 and sum(word[0].isupper() for word in words) > 0.75 * len(words)
