"""JSON lists that are written item by item, so that a large archive needs no memory."""

import json
from collections.abc import Iterable, Iterator


def json_list(items: Iterable[object], before: str = "[", after: str = "]") -> Iterator[str]:
    """The items between `before` and `after`, each on a line of its own, ending in a newline."""
    yield before
    following = ""
    for item in items:
        yield f"{following}\n{json.dumps(item, ensure_ascii=False)}"
        following = ","
    yield f"\n{after}\n"
