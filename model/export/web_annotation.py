"""Findings as W3C Web Annotations: one page of annotations in JSON-LD, the only one of its collection.

Every annotation of `annotations.py` is one here; one that comes in pieces has a target for each piece.
What is linked with it is a body that points to the other annotation, with the link's name beside it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, TypeAlias
from uuid import UUID, uuid5

from ..story import Span, Story
from ..version import storyview_version
from .annotations import Annotation, Layer, Link, annotations, in_words
from .identity import made, maker, name_of_text, source_of, stamp, uuid_of, uuid_of_all
from .interface import Context
from .json_list import json_items
from .json_text import json_text
from .selectors import position_selector, quote_selector

_Item: TypeAlias = dict[str, Any]

_MODEL = "http://www.w3.org/ns/anno.jsonld"
_MOTIVATIONS: Mapping[Layer, str] = {"notes": "commenting", "highlights": "highlighting"}


def render(stories: Iterable[Story], context: Context) -> Iterator[str]:
    """An `AnnotationPage` of all stories' annotations, or an empty collection where there are none."""
    items = (item for story in stories for item in _items(story))
    first = next(items, None)
    if first is None:
        # A page must hold something.
        yield json_text({"@context": _MODEL, **_collection(uuid_of_all(()), 0, context.choice)}) + "\n"
        return
    ids: list[str] = []
    yield json_text({"@context": _MODEL, "type": "AnnotationPage"})[:-1] + ', "items": ['
    yield from json_items(_noted(chain([first], items), ids))
    # How many there are, and what is to be called by all of them, is known only now.
    collection = uuid_of_all(ids)
    page = {
        "id": uuid5(collection, "page").urn,
        "startIndex": 0,
        "partOf": _collection(collection, len(ids), context.choice),
    }
    yield f"\n], {json_text(page)[1:]}\n"


def _noted(items: Iterable[_Item], ids: list[str]) -> Iterator[_Item]:
    for item in items:
        ids.append(item["id"])
        yield item


def _collection(id_: UUID, total: int, choice: str) -> _Item:
    label = f"storyview: {choice}" if choice else "storyview"
    return {"id": id_.urn, "type": "AnnotationCollection", "label": label, "total": total}


def _items(story: Story) -> Iterator[_Item]:
    found = annotations(story)
    links = found.outgoing()
    for item in found.items:
        yield _item(story, item, links.get(item.id, ()))


def _item(story: Story, item: Annotation, links: Sequence[Link]) -> _Item:
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


def _bodies(item: Annotation) -> Iterator[_Item]:
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


def _linking(story: Story, link: Link) -> Iterator[_Item]:
    yield {"type": "SpecificResource", "purpose": "linking", "source": _id(story, link.target)}
    yield _text("classifying", f"{link.type}: {_id(story, link.target)}")


def _text(purpose: str, value: str) -> _Item:
    return {"type": "TextualBody", "purpose": purpose, "value": value, "format": "text/plain"}


def _target(story: Story, span: Span) -> _Item:
    return {
        "type": "SpecificResource",
        "source": source_of(story),
        # Which text the offsets are of, wherever it was read.
        "dcterms:isVersionOf": {"id": name_of_text(story)},
        "selector": [quote_selector(story, span), position_selector(span)],
    }


def _id(story: Story, annotation: str) -> str:
    return uuid_of(story, annotation).urn
