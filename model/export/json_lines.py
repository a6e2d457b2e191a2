"""Stories as JSON Lines: the document model itself, one story a line, and nothing else."""

from collections.abc import Iterable, Iterator

from ..story import Story
from .interface import Context
from .json_text import harmless


def render(stories: Iterable[Story], _: Context) -> Iterator[str]:
    """One line for each story, given out before the next story is taken."""
    for story in stories:
        yield harmless(story.model_dump_json()) + "\n"
