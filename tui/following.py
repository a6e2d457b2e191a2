"""Where the references of a story lead: read from the disk, so never while the screen waits."""

from contextlib import suppress
from pathlib import Path

from ..model.errors import StoryviewError
from ..model.opening import link_references, linked_path
from ..model.reading.reader import read_story
from ..model.story import Reference, Story
from .rows import one_line


def linked(story: Story) -> tuple[Reference, ...]:
    """The story's references, each with the story of the same folder that it leads to, if any."""
    # A folder that can't be read has no story to open.
    with suppress(StoryviewError, OSError):
        story = link_references(story)
    return story.references


def followed(story: Story, reference: Reference) -> tuple[Path, Story]:
    """The file and the story, without findings, that a reference leads to.

    Raises:
        StoryviewError: there is none, or it can't be read.
    """
    if story.source.path is None:
        raise StoryviewError("A story from a pipe has no folder to look for others in.")
    path = linked_path(story, reference)
    if path is None:
        raise StoryviewError(f"No story in this folder has the title “{one_line(reference.title)}”.")
    return path, read_story(path)
