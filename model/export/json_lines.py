"""Stories as JSON Lines: the document model itself, one story a line, and nothing else."""

from collections.abc import Iterable, Iterator

from ..story import Story
from .interface import Context

# JSON lets these stand in a string, but many programs end a line at them.
_LINE_ENDS = ("\x85", "\u2028", "\u2029")


def render(stories: Iterable[Story], _: Context) -> Iterator[str]:
    """One line for each story, given out before the next story is taken."""
    for story in stories:
        line = story.model_dump_json()
        for character in _LINE_ENDS:
            line = line.replace(character, f"\\u{ord(character):04x}")
        yield line + "\n"
