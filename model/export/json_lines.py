"""Stories as JSON Lines: the document model, one story a line."""

from collections.abc import Iterable, Iterator

from ..story import Story

# JSON lets these stand in a string, but many programs end a line at them.
_LINE_ENDS = {0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"}


def render(stories: Iterable[Story]) -> Iterator[str]:
    """One line for each story, given out before the next story is taken."""
    for story in stories:
        yield story.model_dump_json().translate(_LINE_ENDS) + "\n"
