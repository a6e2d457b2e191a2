"""The files of stories that refer to one another, so that each can lead to those of the others."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from ..story import Story
from .file_names import FileStems


def named_stories(
    stories: Iterable[Story], suffix: str, linked: bool
) -> Iterator[tuple[Story, str, Mapping[str, str]]]:
    """Each story with the name of its file, and the names of those that it may lead to by their ids.

    Args:
        stories: taken one by one.
        suffix: how the names end.
        linked: whether a story that refers to others waits for them. It is held until they have come,
            or all stories have; the order is then another.
    """
    stems = FileStems()
    names: dict[str, str] = {}
    waiting: defaultdict[str, list[tuple[Story, str]]] = defaultdict(list)
    for story in stories:
        name = stems.free(story) + suffix
        names.setdefault(story.id, name)
        for one, its_name in [(story, name), *waiting.pop(story.id, [])]:
            missing = next((id_ for id_ in _led_to(one) if id_ not in names), None) if linked else None
            if missing is None:
                yield one, its_name, names
            else:
                waiting[missing].append((one, its_name))
    for held in waiting.values():
        yield from ((one, its_name, names) for one, its_name in held)


def _led_to(story: Story) -> Iterator[str]:
    return (reference.story for reference in story.references if reference.story is not None)
