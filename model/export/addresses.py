"""The address of a story that was read from a file, for formats that tell where it stands on the web."""

from collections.abc import Iterable, Iterator

from ..errors import UsageError
from ..story import Story
from .rows import safe_url


def standing_at(url: str, stories: Iterable[Story]) -> Iterator[Story]:
    """The one story with its address.

    Raises:
        UsageError: the address is none that a reader may follow, told at once; or there is more than
            one story, told when the second is taken.
    """
    if not safe_url(url):
        raise UsageError(f"{url!r} is no web address: give one such as https://example.org/story.")
    return _standing_at(url, stories)


def _standing_at(url: str, stories: Iterable[Story]) -> Iterator[Story]:
    for number, story in enumerate(stories):
        if number:
            raise UsageError("An address is that of one story: export it alone.")
        yield story.model_copy(update={"source": story.source.model_copy(update={"url": url})})
