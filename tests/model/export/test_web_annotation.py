import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from pyld import jsonld

from storyview.model.choice import Choice
from storyview.model.export import EXPORTERS
from storyview.model.export.annotations import annotations
from storyview.model.story import Source, Story

from .generated_stories import stories
from .hand_made import STORY
from .reading_back import exported, marked
from .web_annotation_schema import MODEL, SCHEMA

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
        "AnnotationCollection": "as:OrderedCollection",
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
        "partOf": {"@id": "as:partOf", "@type": "@id"},
        "total": {"@id": "as:totalItems", "@type": "xsd:nonNegativeInteger"},
        "startIndex": {"@id": "as:startIndex", "@type": "xsd:nonNegativeInteger"},
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


def page(*given_stories: Story) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(exported("webanno", *given_stories))
    return read


def targets(item: dict[str, Any]) -> Iterator[dict[str, Any]]:
    target = item["target"]
    yield from target if isinstance(target, list) else [target]


def local(url: str, _: object) -> dict[str, Any]:
    assert url == MODEL
    return {"contextUrl": None, "documentUrl": url, "document": CONTEXT}


@settings(max_examples=40, deadline=None)
@given(stories())
def test_every_selector_selects_its_words(story: Story) -> None:
    read = page(story)
    jsonschema.validate(read, SCHEMA)
    found: Counter[tuple[str, int, int]] = Counter()
    for item in read.get("items", ()):
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
    (expanded,) = jsonld.expand(read, {"documentLoader": local})
    if "items" not in read:
        assert expanded["@type"] == [f"{AS}OrderedCollection"]
        assert not annotations(story).items
        return
    assert expanded["@id"] == read["id"]
    assert expanded[f"{AS}partOf"][0][f"{AS}totalItems"][0]["@value"] == len(read["items"])
    items = expanded[f"{AS}items"][0]["@list"]
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
    both, one = page(STORY, other), page(STORY)
    jsonschema.validate(both, SCHEMA)
    assert len({item["id"] for item in both["items"]}) == 2 * len(one["items"])
    assert both["partOf"]["total"] == len(both["items"])
    assert len({both["id"], both["partOf"]["id"], one["id"], one["partOf"]["id"]}) == 4


def test_nothing_is_an_empty_collection_since_a_page_must_hold_something() -> None:
    for empty in (page(), page(STORY.without_findings().model_copy(update={"references": (), "notes": ()}))):
        jsonschema.validate(empty, SCHEMA)
        assert (empty["type"], empty["total"]) == ("AnnotationCollection", 0)


def test_a_choice_is_told_as_the_collections_name() -> None:
    choice = Choice(kinds=frozenset({"quotes"}))
    chosen = json.loads(b"".join(EXPORTERS["webanno"].render([STORY], choice)))
    assert chosen["partOf"]["label"] == "storyview: only quotes"
    jsonschema.validate(chosen, SCHEMA)


# Where a document is changed, and to what; None takes it away.
WRONGS: list[tuple[tuple[str | int, ...], object]] = [
    (("@context",), "https://www.w3.org/ns/anno.jsonld"),
    (("id",), None),
    (("id",), "page 1"),
    (("type",), "AnnotationList"),
    (("items",), []),
    (("startIndex",), -1),
    (("partOf",), None),
    (("partOf", "id"), None),
    (("partOf", "total"), 0),
    (("items", 0, "id"), None),
    (("items", 0, "id"), "q1"),
    (("items", 0, "type"), None),
    (("items", 0, "type"), "oa:Annotation"),
    (("items", 0, "target"), None),
    (("items", 0, "target"), []),
    (("items", 0, "bodyValue"), "a body and a text for one"),
    (("items", 0, "body"), []),
    (("items", 0, "body", 0, "value"), None),
    (("items", 0, "body", 0, "value"), ["Person"]),
    (("items", 0, "body", 0, "purpose"), "labelling"),
    (("items", 0, "body", 0, "format"), "plain"),
    (("items", 0, "motivation"), "reading"),
    (("items", 0, "created"), "2025-03-04"),
    (("items", 0, "created"), "2025-03-04T25:00:00Z"),
    (("items", 0, "creator", "type"), "Robot"),
    (("items", 0, "creator", "name"), ["one", "two"]),
    (("items", 0, "target", "source"), None),
    (("items", 0, "target", "source"), "no address"),
    (("items", 0, "target", "selector"), None),
    (("items", 0, "target", "selector", 0, "exact"), None),
    (("items", 0, "target", "selector", 0, "type"), "QuoteSelector"),
    (("items", 0, "target", "selector", 1, "start"), -1),
    (("items", 0, "target", "selector", 1, "start"), "12"),
    (("items", 0, "target", "selector", 1, "end"), 1.5),
    (("items", 0, "target", "selector", 1, "end"), None),
]


@pytest.mark.parametrize(("place", "value"), WRONGS, ids=[f"{place}={value}" for place, value in WRONGS])
def test_the_schema_takes_no_wrong_document(place: tuple[str | int, ...], value: object) -> None:
    document = page(STORY)
    jsonschema.validate(document, SCHEMA)
    within: Any = document
    for step in place[:-1]:
        within = within[step]
    if value is None:
        del within[place[-1]]
    else:
        within[place[-1]] = value
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(document, SCHEMA)
