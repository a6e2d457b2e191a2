"""JSON lists that are written item by item, so that a large archive needs no memory."""

from collections.abc import Iterable, Iterator

from .json_text import json_text


def json_list(items: Iterable[object], before: str = "[", after: str = "]") -> Iterator[str]:
    """The items between `before` and `after`, each on a line of its own, ending in a newline."""
    yield before
    yield from json_items(items)
    yield f"\n{after}\n"


def json_items(items: Iterable[object]) -> Iterator[str]:
    """The items alone, each on a line of its own, with commas between them."""
    following = ""
    for item in items:
        yield f"{following}\n{json_text(item)}"
        following = ","
