"""JSON lists that are written item by item, so that a large archive needs no memory."""

import json
from collections.abc import Iterable, Iterator


def json_list(items: Iterable[object], before: str = "[", after: str = "]") -> Iterator[str]:
    """The items between `before` and `after`, each on a line of its own, ending in a newline."""
    yield before
    yield from json_items(items)
    yield f"\n{after}\n"


def json_items(items: Iterable[object]) -> Iterator[str]:
    """The items alone, each on a line of its own, with commas between them."""
    following = ""
    for item in items:
        yield f"{following}\n{json.dumps(item, ensure_ascii=False)}"
        following = ","
