import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from pyld import jsonld

from storyview.model.export.annotations import annotations
from storyview.model.story import Source, Story

from .generated_stories import stories
from .hand_made import STORY
from .reading_back import exported, marked

OA = "http://www.w3.org/ns/oa#"
AS = "http://www.w3.org/ns/activitystreams#"
DCTERMS = "http://purl.org/dc/terms/"

# Of http://www.w3.org/ns/anno.jsonld, which no test may fetch, the terms that are used here: what the
# recommendation of the W3C, "Web Annotation Vocabulary", maps them to.
CONTEXT = {
    "@context": {
        "oa": OA,
        "as": AS,
        "dcterms": DCTERMS,
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "id": "@id",
        "type": "@type",
        "Annotation": "oa:Annotation",
        "AnnotationPage": "as:OrderedCollectionPage",
        "SpecificResource": "oa:SpecificResource",
        "TextualBody": "oa:TextualBody",
        "TextQuoteSelector": "oa:TextQuoteSelector",
        "TextPositionSelector": "oa:TextPositionSelector",
        "Software": "as:Application",
        "Person": "http://xmlns.com/foaf/0.1/Person",
        **{
            motivation: f"oa:{motivation}"
            for motivation in (
                *("tagging", "identifying", "commenting", "describing", "linking", "classifying"),
                "highlighting",
            )
        },
        "items": {"@id": "as:items", "@type": "@id", "@container": "@list"},
        "body": {"@id": "oa:hasBody", "@type": "@id"},
        "target": {"@id": "oa:hasTarget", "@type": "@id"},
        "source": {"@id": "oa:hasSource", "@type": "@id"},
        "selector": {"@id": "oa:hasSelector", "@type": "@id"},
        "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"},
        "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
        "created": {"@id": "dcterms:created", "@type": "xsd:dateTime"},
        "creator": {"@id": "dcterms:creator", "@type": "@id"},
        "generator": {"@id": "as:generator", "@type": "@id"},
        "value": "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
        "format": "http://purl.org/dc/elements/1.1/format",
        "name": "http://xmlns.com/foaf/0.1/name",
        "label": "http://www.w3.org/2000/01/rdf-schema#label",
        "exact": "oa:exact",
        "prefix": "oa:prefix",
        "suffix": "oa:suffix",
        "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"},
        "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"},
    }
}

# What the "Web Annotation Data Model" demands of the parts that are used here.
TARGET = {
    "type": "object",
    "required": ["type", "source", "selector"],
    "properties": {
        "type": {"const": "SpecificResource"},
        "source": {"type": "string", "format": "uri"},
        "selector": {
            "type": "array",
            "minItems": 2,
            "prefixItems": [
                {
                    "required": ["type", "exact", "prefix", "suffix"],
                    "properties": {"type": {"const": "TextQuoteSelector"}, "exact": {"minLength": 1}},
                },
                {
                    "required": ["type", "start", "end"],
                    "properties": {
                        "type": {"const": "TextPositionSelector"},
                        "start": {"type": "integer", "minimum": 0},
                        "end": {"type": "integer", "minimum": 1},
                    },
                },
            ],
            "items": False,
        },
    },
}
BODY = {
    "oneOf": [
        {
            "required": ["type", "purpose", "value", "format"],
            "properties": {
                "type": {"const": "TextualBody"},
                "value": {"type": "string"},
                "format": {"const": "text/plain"},
                "purpose": {"enum": ["tagging", "identifying", "commenting", "describing", "classifying"]},
            },
        },
        {
            "required": ["type", "purpose", "source"],
            "properties": {
                "type": {"const": "SpecificResource"},
                "purpose": {"const": "linking"},
                "source": {"type": "string", "pattern": "^urn:uuid:[0-9a-f-]{36}$"},
            },
        },
    ]
}
AGENT = {"type": "object", "required": ["type"], "properties": {"type": {"enum": ["Person", "Software"]}}}
SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "required": ["@context", "type", "items"],
    "properties": {
        "@context": {"const": "http://www.w3.org/ns/anno.jsonld"},
        "type": {"const": "AnnotationPage"},
        "items": {
            "type": "array",
            "items": {
                "required": [
                    "@context",
                    "id",
                    "type",
                    "motivation",
                    "created",
                    "creator",
                    "generator",
                    "target",
                ],
                "additionalProperties": False,
                "properties": {
                    "@context": {"const": "http://www.w3.org/ns/anno.jsonld"},
                    "id": {"type": "string", "pattern": "^urn:uuid:[0-9a-f-]{36}$"},
                    "type": {"const": "Annotation"},
                    "motivation": {"enum": ["tagging", "commenting", "highlighting"]},
                    "created": {
                        "type": "string",
                        "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$",
                    },
                    "creator": AGENT,
                    "generator": AGENT,
                    "body": {"type": "array", "items": BODY},
                    "target": {"anyOf": [TARGET, {"type": "array", "minItems": 2, "items": TARGET}]},
                },
            },
        },
    },
}


def page(*given_stories: Story) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(exported("webanno", *given_stories))
    return read


def targets(item: dict[str, Any]) -> Iterator[dict[str, Any]]:
    target = item["target"]
    yield from target if isinstance(target, list) else [target]


def local(url: str, _: object) -> dict[str, Any]:
    assert url == "http://www.w3.org/ns/anno.jsonld"
    return {"contextUrl": None, "documentUrl": url, "document": CONTEXT}


@settings(max_examples=40, deadline=None)
@given(stories())
def test_every_selector_selects_its_words(story: Story) -> None:
    read = page(story)
    jsonschema.validate(read, SCHEMA)
    found: Counter[tuple[str, int, int]] = Counter()
    for item in read["items"]:
        label = "Note" if item["motivation"] == "commenting" else item["body"][0]["value"]
        for target in targets(item):
            quote, position = target["selector"]
            start, end = position["start"], position["end"]
            assert story.text[start:end] == quote["exact"]
            assert story.text[:start].endswith(quote["prefix"])
            assert story.text[end:].startswith(quote["suffix"])
            found[label, start, end] += 1
    assert found == marked(story)


@settings(max_examples=5, deadline=None)
@given(stories())
def test_it_is_json_ld_in_which_nothing_is_lost(story: Story) -> None:
    read = page(story)
    (expanded,) = jsonld.expand(read, {"documentLoader": local}) or [{f"{AS}items": [{"@list": []}]}]
    items = expanded[f"{AS}items"][0]["@list"]
    assert len(items) == len(read["items"])
    for item, told in zip(items, read["items"], strict=True):
        assert item["@type"] == [f"{OA}Annotation"]
        assert item["@id"] == told["id"]
        assert item[f"{DCTERMS}created"][0]["@value"] == told["created"]
        assert len(item[f"{OA}hasBody"]) == len(told["body"])
        for target, written in zip(item[f"{OA}hasTarget"], targets(told), strict=True):
            quote, position = (selector for selector in target[f"{OA}hasSelector"])
            assert quote[f"{OA}exact"][0]["@value"] == written["selector"][0]["exact"]
            assert position[f"{OA}start"][0]["@value"] == written["selector"][1]["start"]
            assert target[f"{DCTERMS}isVersionOf"][0]["@id"].startswith("ni:///sha-256;")


def test_links_lead_to_other_annotations_and_ids_stay_the_same() -> None:
    read = page(STORY)
    ids = [item["id"] for item in read["items"]]
    assert len(set(ids)) == len(ids)
    linked = [b["source"] for item in read["items"] for b in item["body"] if b["purpose"] == "linking"]
    assert len(linked) == len(annotations(STORY).links)
    assert set(linked) <= set(ids)
    assert page(STORY) == read


def test_speakers_and_notes_are_told() -> None:
    items = page(STORY)["items"]
    quote = next(item for item in items if isinstance(item["target"], list))
    told = {body["purpose"]: body["value"] for body in quote["body"][::-1] if "value" in body}
    assert told["identifying"] == "Ines Calloway"
    assert "why: quotation marks, “said”" in told["describing"]
    note = next(item for item in items if item["motivation"] == "commenting")
    assert [body["value"] for body in note["body"]] == ["Ask for the January mail.", "todo"]


@pytest.mark.parametrize("url", [None, "javascript:alert(1)"])
def test_a_story_without_an_address_is_named_by_its_text(url: str | None) -> None:
    story = STORY.model_copy(update={"source": Source(url=url)})
    sources = {target["source"] for item in page(story)["items"] for target in targets(item)}
    assert len(sources) == 1
    assert sources.pop().startswith("ni:///sha-256;")


def test_one_page_holds_the_annotations_of_many_stories() -> None:
    other = STORY.model_copy(update={"source": Source(url="https://wire.example/other")})
    items = page(STORY, other)["items"]
    assert len({item["id"] for item in items}) == 2 * len(page(STORY)["items"])
    assert page() == {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": []}
