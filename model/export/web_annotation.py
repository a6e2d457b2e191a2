"""Findings as W3C Web Annotations: one page of annotations in JSON-LD.

Every annotation of `annotations.py` is one here; one that comes in pieces has a target for each piece.
What is linked with it is a body that points to the other annotation, with the link's name beside it.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from ..story import Span, Story
from ..version import storyview_version
from .annotations import Annotation, Layer, Link, annotations, in_words
from .identity import made, maker, name_of_text, source_of, stamp, uuid_of
from .interface import Context
from .json_list import json_list
from .selectors import position_selector, quote_selector

_MODEL = "http://www.w3.org/ns/anno.jsonld"
_MOTIVATIONS: Mapping[Layer, str] = {"notes": "commenting", "highlights": "highlighting"}


def render(stories: Iterable[Story], context: Context) -> Iterator[str]:
    """An `AnnotationPage` of all stories' annotations."""
    head: dict[str, Any] = {"@context": _MODEL, "type": "AnnotationPage"}
    if context.choice:
        head["label"] = f"storyview: {context.choice}"
    before = json.dumps(head, ensure_ascii=False)[:-1] + ', "items": ['
    yield from json_list((item for story in stories for item in _items(story)), before, "]}")


def _items(story: Story) -> Iterator[dict[str, Any]]:
    found = annotations(story)
    links = found.outgoing()
    for item in found.items:
        yield _item(story, item, links.get(item.id, ()))


def _item(story: Story, item: Annotation, links: Sequence[Link]) -> dict[str, Any]:
    targets = [_target(story, span) for span in item.spans]
    return {
        "@context": _MODEL,
        "id": _id(story, item.id),
        "type": "Annotation",
        "motivation": _MOTIVATIONS.get(item.layer, "tagging"),
        "created": stamp(item.time or made(story)),
        "creator": _creator(story, item),
        "generator": {"type": "Software", "name": f"storyview {storyview_version()}"},
        "body": [*_bodies(item), *(body for link in links for body in _linking(story, link))],
        "target": targets[0] if len(targets) == 1 else targets,
    }


def _creator(story: Story, item: Annotation) -> dict[str, str]:
    if item.time is None:
        return {"type": "Software", "name": maker(story)}
    return {"type": "Person", "name": item.reader} if item.reader else {"type": "Person"}


def _bodies(item: Annotation) -> Iterator[dict[str, Any]]:
    facts = item.facts
    if item.layer != "notes":
        yield _text("tagging", item.label)
    for tag in ("kind", "form", "status"):
        if tag in facts and item.layer != "parties":
            yield _text("tagging", facts[tag])
    for name in ("name", "speaker"):
        if name in facts:
            yield _text("identifying", facts[name])
    if item.layer == "notes":
        yield _text("commenting", facts.get("note", ""))
        for tag in filter(None, facts.get("tags", "").split("; ")):
            yield _text("tagging", tag)
    elif facts:
        yield _text("describing", in_words(item))


def _linking(story: Story, link: Link) -> Iterator[dict[str, Any]]:
    yield {"type": "SpecificResource", "purpose": "linking", "source": _id(story, link.target)}
    yield _text("classifying", f"{link.type}: {_id(story, link.target)}")


def _text(purpose: str, value: str) -> dict[str, Any]:
    return {"type": "TextualBody", "purpose": purpose, "value": value, "format": "text/plain"}


def _target(story: Story, span: Span) -> dict[str, Any]:
    return {
        "type": "SpecificResource",
        "source": source_of(story),
        # Which text the offsets are of, wherever it was read.
        "dcterms:isVersionOf": {"id": name_of_text(story)},
        "selector": [quote_selector(story, span), position_selector(span)],
    }


def _id(story: Story, annotation: str) -> str:
    return uuid_of(story, annotation).urn
