"""How the W3C's annotation model tells a piece of a text: by its words, and by its place."""

from typing import Any

from ..story import Span, Story

_CONTEXT = 32
"""How many characters before and behind tell one place of the same words from another."""


def quote_selector(story: Story, span: Span) -> dict[str, Any]:
    """A `TextQuoteSelector`: the exact words, with what stands before and behind them."""
    return {
        "type": "TextQuoteSelector",
        "exact": story.piece(span),
        "prefix": story.text[max(0, span.start - _CONTEXT) : span.start],
        "suffix": story.text[span.end : span.end + _CONTEXT],
    }


def position_selector(span: Span) -> dict[str, Any]:
    """A `TextPositionSelector`: offsets in code points, as the W3C counts them too."""
    return {"type": "TextPositionSelector", "start": span.start, "end": span.end}
