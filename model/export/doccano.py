"""Findings for doccano: JSON Lines with entities and relations, for its sequence labelling projects.

A quote in pieces is several entities, each linked to the one before by `Continues`. Everything that is not
ASCII is escaped: doccano guesses the encoding of a file, and a wrong guess would shift all offsets.
"""

import itertools
import json
from collections.abc import Iterable, Iterator
from typing import Any

from ..story import Story
from .annotations import Annotations, annotations, in_words
from .identity import text_digest
from .interface import Context
from .rows import story_file, story_title


def render(stories: Iterable[Story], _: Context) -> Iterator[str]:
    """A line for each story."""
    for story in stories:
        yield json.dumps(_example(story)) + "\n"


def _example(story: Story) -> dict[str, Any]:
    found = annotations(story)
    numbers = itertools.count(1)
    entities: list[dict[str, Any]] = []
    continued: list[tuple[int, int, str]] = []
    first: dict[str, int] = {}
    for item in found.items:
        ids = [next(numbers) for _ in item.spans]
        first[item.id] = ids[0]
        entities += (
            {"id": id_, "label": item.label, "start_offset": span.start, "end_offset": span.end}
            for id_, span in zip(ids, item.spans, strict=True)
        )
        continued += ((later, earlier, "Continues") for earlier, later in itertools.pairwise(ids))
    linked = [*continued, *((first[link.source], first[link.target], link.type) for link in found.links)]
    return {
        "text": story.text,
        "entities": entities,
        "relations": [
            {"id": number, "from_id": from_id, "to_id": to_id, "type": type_}
            for number, (from_id, to_id, type_) in enumerate(linked, 1)
        ],
        # doccano keeps what it does not know as the example's metadata, and comments as comments.
        "Comments": list(_comments(found)),
        "title": story_title(story),
        "file": story_file(story),
        "story": story.id,
        "sha256": text_digest(story),
    }


def _comments(found: Annotations) -> Iterator[str]:
    for item in found.items:
        if item.facts and item.layer != "parties":
            yield f"{item.label} {item.id} at {item.spans[0].start}: {in_words(item)}"
