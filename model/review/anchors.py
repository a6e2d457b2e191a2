"""Where an entry of a review stands: offsets, the exact words, and what is around them.

In the text that an entry was made on, its offsets hold. In any other text a place is found again only
by its exact words together with what stood before or behind them, and only where nothing else could be
meant: rather lost, and told so, than in a wrong place.

All of the words and surroundings standing there once are enough. Where an edit has touched the surroundings,
a landmark has to tell the place: what stood before it, the words themselves or what stood behind it, if long
enough, and if it stood in the former text once and stands in this one once. Where two landmarks tell two
places of the words, neither is believed.
"""

from typing import Literal, TypeAlias

from ..story import Span, story_id

CONTEXT = 32
"""Code points kept of either side; more where fewer would not tell the place from another."""


_WIDEST = 1024
"""Code points kept of either side at most: where a text repeats more than that, it does so on purpose."""

_NEXT_TO = 8
"""Code points beside words that are a landmark themselves that must be as they were, on one side at least."""

Landmark: TypeAlias = Literal["prefix", "exact", "suffix"]


class Anchor(Span):
    """A piece of a text that can be found again in another version of the text.

    Attributes:
        exact: its words.
        prefix: what stands before it.
        suffix: what stands behind it.
        once: which of these three are long enough to tell a place, and stood in the text once.
        alone: whether all three together did; if not, the piece has a place in no other text.
    """

    exact: str
    prefix: str = ""
    suffix: str = ""
    once: tuple[Landmark, ...] = ()
    alone: bool = True


class LostPlaceError(Exception):
    """Something that an entry stands on is not there; says what, in a few words for the reader."""


def anchor_of(text: str, span: Span) -> Anchor:
    """The anchor of a piece of `text`.

    Raises:
        ValueError: the span lies outside of the text.
    """
    if span.end > len(text):
        raise ValueError(f"span {span.start}:{span.end} lies outside the text of {len(text)} characters")
    width, alone = CONTEXT, False
    while not alone and width <= _WIDEST:
        begin, end = max(0, span.start - width), span.end + width
        alone = _stands_once(text, text[begin:end])
        width *= 2
    if not alone:
        begin, end = max(0, span.start - CONTEXT), span.end + CONTEXT
    pieces: dict[Landmark, str] = {
        "prefix": text[begin : span.start],
        "exact": text[span.start : span.end],
        "suffix": text[span.end : end],
    }
    once = tuple(n for n, words in pieces.items() if len(words) >= CONTEXT and _stands_once(text, words))
    return Anchor(start=span.start, end=span.end, once=once, alone=alone, **pieces)


class Places:
    """Finds the places of anchors in one text."""

    def __init__(self, text: str) -> None:
        """`text` is the text as it is now."""
        self.text = text
        self.text_id = story_id(text)
        self._found: dict[tuple[str, str, str, tuple[Landmark, ...]], Span | None] = {}

    def place(self, anchor: Anchor, text_id: str) -> Span:
        """Where an anchor that was made on the text with the id `text_id` stands in this text.

        Raises:
            LostPlaceError: nowhere, or in more than one place.
        """
        if text_id == self.text_id:
            # A journal may have been edited by hand: offsets are believed only if the words are there.
            if self.text[anchor.start : anchor.end] == anchor.exact:
                return Span(start=anchor.start, end=anchor.end)
            raise LostPlaceError(f"“{anchor.exact}” does not stand where the entry says")
        key = anchor.prefix, anchor.exact, anchor.suffix, anchor.once
        if not anchor.alone:
            raise LostPlaceError(f"“{anchor.exact}” stood in several like places of the former text")
        if key not in self._found:
            self._found[key] = self._search(anchor)
        span = self._found[key]
        if span is None:
            if anchor.exact not in self.text:
                raise LostPlaceError(f"“{anchor.exact}” is no longer in the text")
            raise LostPlaceError(
                f"“{anchor.exact}” stands among other words or more than once now, so none is surely meant"
            )
        return span

    def _search(self, anchor: Anchor) -> Span | None:
        start = self._by_all(anchor)
        if start is None:
            start = self._by_landmarks(anchor)
        return None if start is None else Span(start=start, end=start + len(anchor.exact))

    def _by_all(self, anchor: Anchor) -> int | None:
        at = _only(self.text, anchor.prefix + anchor.exact + anchor.suffix) if anchor.exact else None
        return None if at is None else at + len(anchor.prefix)

    def _by_landmarks(self, anchor: Anchor) -> int | None:
        """Where the landmarks that still stand once say that the piece is, as far as its words are there."""
        text, words = self.text, anchor.exact
        told: set[int] = set()
        if "prefix" in anchor.once and (at := _only(text, anchor.prefix)) is not None:
            told.add(at + len(anchor.prefix))
        if "suffix" in anchor.once and (at := _only(text, anchor.suffix)) is not None:
            told.add(at - len(words))
        places = [start for start in told if start >= 0 and text.startswith(words, start)]
        if not places and "exact" in anchor.once and (at := _only(text, words)) is not None:
            # Words alone are not enough, were they ever so many.
            places = [at] if self._has_neighbour(at, anchor) else []
        return places[0] if len(places) == 1 else None

    def _has_neighbour(self, at: int, anchor: Anchor) -> bool:
        """Whether what stands next to the words is what it was, on one side at least."""
        end = at + len(anchor.exact)
        before, behind = anchor.prefix[-_NEXT_TO:], anchor.suffix[:_NEXT_TO]
        return (len(before) == _NEXT_TO and self.text.endswith(before, 0, at)) or (
            len(behind) == _NEXT_TO and self.text.startswith(behind, end)
        )


def _only(text: str, words: str) -> int | None:
    """Where words stand in a text, None for nowhere or in several places."""
    first = text.find(words)
    return None if first < 0 or text.find(words, first + 1) >= 0 else first


def _stands_once(text: str, words: str) -> bool:
    return _only(text, words) is not None
