"""Findings for Hypothesis, which shows annotations on web pages: the file that its import reads.

Hypothesis looks for an annotation's words on the page itself, whose offsets are not those of the
story's text; so there are only the words with what stands around them. It marks one stretch a time:
a quote in pieces becomes several annotations, and a party is told once, where it is first mentioned.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from ..errors import StoryviewError
from ..printable import one_line
from ..story import Span, Story
from .annotations import Annotation, annotations, in_words
from .interface import Context
from .json_list import json_list
from .rows import safe_url, story_file, story_title
from .selectors import quote_selector


def render(stories: Iterable[Story], _: Context) -> Iterator[str]:
    """The annotations of all stories.

    Raises:
        StoryviewError: a story does not say where it stands on the web.
    """
    yield from json_list((item for story in stories for item in _items(story)), '{"annotations": [', "]}")


def _items(story: Story) -> Iterator[dict[str, Any]]:
    url = safe_url(story.source.url)
    if not url:
        raise StoryviewError(
            f"{story_file(story) or story_title(story)} does not say where it stands on the web, which "
            "Hypothesis must know: tell it with --url, or export to webanno."
        )
    for item in annotations(story).items:
        if item.id in (item.finding, f"{item.finding}-1"):
            for number, span in enumerate(item.spans, 1):
                yield _item(story, url, item, span, number)


def _item(story: Story, url: str, item: Annotation, span: Span, number: int) -> dict[str, Any]:
    piece = f"piece {number} of {len(item.spans)}; " if len(item.spans) > 1 else ""
    written = item.facts.get("note") if item.layer == "notes" else None
    keys = () if item.layer == "parties" else ("kind", "form", "status", "speaker")
    tags = [
        item.label,
        *(item.facts[key] for key in keys if key in item.facts),
    ]
    return {
        "uri": url,
        "target": [{"source": url, "selector": [quote_selector(story, span)]}],
        "text": written if written is not None else one_line(f"{piece}{in_words(item)}"),
        "tags": [*tags, *filter(None, item.facts.get("tags", "").split("; "))],
        "document": {"title": [story_title(story)]},
    }
