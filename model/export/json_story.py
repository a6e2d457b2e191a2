"""One story as JSON: the document model itself, indented; it has no place for anything else."""

from collections.abc import Iterable, Iterator

from ..story import Story
from .interface import Context


def render(stories: Iterable[Story], _: Context) -> Iterator[str]:
    """The JSON of one story; `storyview.model.story.read_story_json` reads it back."""
    for story in stories:
        yield story.model_dump_json(indent=2)
        yield "\n"
