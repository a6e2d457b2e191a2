"""Where an entry of a review stands: offsets, the exact words, and what is around them.

In the text that an entry was made on, its offsets hold. In any other text a place is found again only
by its exact words together with their surroundings, and only if these stand there exactly once:
rather lost, and told so, than in a wrong place.
"""

from ..story import Span, story_id

CONTEXT = 32
"""Code points kept of either side; more where fewer would not tell the place from another."""


class Anchor(Span):
    """A piece of a text that can be found again in another version of the text."""

    exact: str
    prefix: str = ""
    suffix: str = ""


class LostPlaceError(Exception):
    """Something that an entry stands on is not there; says what, in a few words for the reader."""


def anchor_of(text: str, span: Span) -> Anchor:
    """The anchor of a piece of `text`.

    Raises:
        ValueError: the span lies outside of the text.
    """
    if span.end > len(text):
        raise ValueError(f"span {span.start}:{span.end} lies outside the text of {len(text)} characters")
    width = CONTEXT
    while True:
        begin = max(0, span.start - width)
        end = span.end + width
        if width >= len(text) or _stands_once(text, text[begin:end]):
            return Anchor(
                start=span.start,
                end=span.end,
                exact=text[span.start : span.end],
                prefix=text[begin : span.start],
                suffix=text[span.end : end],
            )
        width *= 2


class Places:
    """Finds the places of anchors in one text."""

    def __init__(self, text: str) -> None:
        """`text` is the text as it is now."""
        self.text = text
        self.text_id = story_id(text)
        self._found: dict[tuple[str, str, str], Span | None] = {}

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
        key = (anchor.prefix, anchor.exact, anchor.suffix)
        if key not in self._found:
            self._found[key] = self._search(*key)
        span = self._found[key]
        if span is None:
            raise LostPlaceError(f"“{anchor.exact}” no longer stands in the text once with its surroundings")
        return span

    def _search(self, prefix: str, exact: str, suffix: str) -> Span | None:
        whole = prefix + exact + suffix
        if not exact or not _stands_once(self.text, whole):
            return None
        at = self.text.find(whole)
        return Span(start=at + len(prefix), end=at + len(prefix) + len(exact))


def _stands_once(text: str, words: str) -> bool:
    first = text.find(words)
    return first >= 0 and text.find(words, first + 1) < 0
