"""One story as JSON: the document model itself, indented; it has no place for anything else."""

from collections.abc import Iterable, Iterator

from ..story import Story
from .interface import Context
from .json_text import harmless


def render(stories: Iterable[Story], _: Context) -> Iterator[str]:
    """The JSON of one story; `storyview.model.story.read_story_json` reads it back."""
    for story in stories:
        yield harmless(story.model_dump_json(indent=2)) + "\n"
