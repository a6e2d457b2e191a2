"""Findings for Label Studio: a list of tasks with predictions, to be looked through and corrected there.

Its browser counts UTF-16 units, so the offsets here do too. Each task has the labelling configuration
that a project for it needs in `meta.label_config`.
"""

from collections.abc import Iterable, Iterator
from itertools import accumulate, chain, pairwise
from typing import Any, get_args

from markupsafe import escape

from ..story import Story
from .annotations import COLOURS, LAYERS, Annotation, LinkType, annotations, in_words
from .identity import maker, text_digest
from .interface import Context
from .json_list import json_list
from .rows import story_file, story_title

_LINKS = (*get_args(LinkType), "Continues")


def render(stories: Iterable[Story], _: Context) -> Iterator[str]:
    """A task for each story."""
    yield from json_list(_task(story) for story in stories)


def labelling_configuration() -> str:
    """The XML that a Label Studio project needs for these tasks."""
    labels = (
        f'    <Label value="{escape(label)}" background="{COLOURS[label]}"/>'
        for label in chain.from_iterable(LAYERS.values())
    )
    relations = (f'    <Relation value="{escape(link)}"/>' for link in _LINKS)
    return "\n".join(
        (
            "<View>",
            '  <Labels name="label" toName="text">',
            *labels,
            "  </Labels>",
            "  <Relations>",
            *relations,
            "  </Relations>",
            '  <Text name="text" value="$text" granularity="symbol"/>',
            '  <TextArea name="note" toName="text" perRegion="true" editable="true"/>',
            "</View>",
        )
    )


def _task(story: Story) -> dict[str, Any]:
    found = annotations(story)
    units = _units(story.text)
    results: list[dict[str, Any]] = []
    links: list[tuple[str, str, str]] = []
    for item in found.items:
        ids = [item.id, *(f"{item.id}.{number}" for number in range(2, len(item.spans) + 1))]
        for id_, span in zip(ids, item.spans, strict=True):
            results.append(_region(id_, item, units[span.start], units[span.end], story.piece(span)))
        results += _told(item, results[-len(ids)])
        links += ((later, earlier, "Continues") for earlier, later in pairwise(ids))
    links += ((link.source, link.target, link.type) for link in found.links)
    results += (
        {"type": "relation", "from_id": from_id, "to_id": to_id, "direction": "right", "labels": [type_]}
        for from_id, to_id, type_ in links
    )
    return {
        "data": {"text": story.text, "title": story_title(story), "file": story_file(story)},
        "meta": {"story": story.id, "sha256": text_digest(story), "label_config": labelling_configuration()},
        "predictions": [{"model_version": maker(story), "score": _score(story), "result": results}],
    }


def _units(text: str) -> list[int]:
    """For each offset in code points, up to the end of the text, the one in UTF-16 units."""
    return list(accumulate((2 if character > "\uffff" else 1 for character in text), initial=0))


def _region(id_: str, item: Annotation, start: int, end: int, words: str) -> dict[str, Any]:
    value: dict[str, Any] = {"start": start, "end": end, "text": words, "labels": [item.label]}
    region: dict[str, Any] = {
        "id": id_,
        "from_name": "label",
        "to_name": "text",
        "type": "labels",
        "value": value,
    }
    if "confidence" in item.facts:
        region["score"] = float(item.facts["confidence"])
    return region


def _told(item: Annotation, region: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """What is known of a region, as a text that belongs to it."""
    if item.facts:
        value = {"start": region["value"]["start"], "end": region["value"]["end"], "text": [in_words(item)]}
        yield {"id": item.id, "from_name": "note", "to_name": "text", "type": "textarea", "value": value}


def _score(story: Story) -> float:
    """The mean confidence of the quotes and actions: stories with the least sure ones come first to check."""
    given = [quote.confidence for quote in story.quotes]
    given += (action.confidence for action in story.actions)
    return sum(given) / len(given) if given else 0.0
