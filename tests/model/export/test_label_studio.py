import json
from collections import Counter
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings

from storyview.model.export.annotations import annotations
from storyview.model.export.label_studio import labelling_configuration
from storyview.model.story import Span, Story

from .generated_stories import stories
from .hand_made import STORY
from .reading_back import exported, marked


def read(*given_stories: Story) -> list[dict[str, Any]]:
    tasks: list[dict[str, Any]] = json.loads(exported("labelstudio", *given_stories))
    return tasks


def results(task: dict[str, Any], type_: str) -> list[dict[str, Any]]:
    return [result for result in task["predictions"][0]["result"] if result["type"] == type_]


def in_code_points(text: str, start: int, end: int) -> tuple[int, int]:
    """What a browser's offsets mean: it counts the units of UTF-16."""
    units = text.encode("utf-16-le")
    return len(units[: 2 * start].decode("utf-16-le")), len(units[: 2 * end].decode("utf-16-le"))


@settings(max_examples=40, deadline=None)
@given(stories())
def test_regions_are_the_storys_pieces_as_a_browser_counts(story: Story) -> None:
    (task,) = read(story)
    text = task["data"]["text"]
    assert text == story.text
    found: Counter[tuple[str, int, int]] = Counter()
    for region in results(task, "labels"):
        value = region["value"]
        start, end = in_code_points(text, value["start"], value["end"])
        assert text[start:end] == value["text"]
        found[value["labels"][0], start, end] += 1
    assert found == marked(story)


def test_relations_lead_from_region_to_region() -> None:
    (task,) = read(STORY)
    ids = [region["id"] for region in results(task, "labels")]
    assert len(set(ids)) == len(ids)
    relations = results(task, "relation")
    assert len(relations) == len(annotations(STORY).links) + 1  # one quote has two pieces
    assert {end for relation in relations for end in (relation["from_id"], relation["to_id"])} <= set(ids)
    told = {result["id"]: result["value"]["text"][0] for result in results(task, "textarea")}
    assert "Ask for the January mail." in told["n1"]
    assert set(told) <= set(ids)


def test_the_configuration_knows_all_that_the_tasks_say() -> None:
    (task,) = read(STORY)
    assert task["meta"]["label_config"] == labelling_configuration()
    view = ET.fromstring(labelling_configuration())
    names = {element.get("name") for element in view.iter() if element.get("name")}
    assert {r["from_name"] for kind in ("labels", "textarea") for r in results(task, kind)} <= names
    labels = {label.get("value") for label in view.iter("Label")}
    assert {label for region in results(task, "labels") for label in region["value"]["labels"]} <= labels
    relations = {relation.get("value") for relation in view.iter("Relation")}
    assert {label for relation in results(task, "relation") for label in relation["labels"]} <= relations


def test_label_studios_own_library_takes_them() -> None:
    """`.ci/run` runs this in an environment of its own, since that library holds numpy back."""
    interface = pytest.importorskip("label_studio_sdk.label_interface")
    read_by_it = interface.LabelInterface(labelling_configuration())
    read_by_it.validate()
    emoji = STORY.text.replace("Monday", "\N{GRINNING FACE}onday")
    for task in read(STORY, STORY.model_copy(update={"text": emoji})):
        for prediction in task["predictions"]:
            assert read_by_it.validate_prediction(prediction)


def test_a_character_outside_of_the_first_plane_counts_twice() -> None:
    text = "\N{GRINNING FACE}\N{GRINNING FACE} “No,” he said."
    quote = STORY.quotes[0].model_copy(
        update={"content": (Span(start=3, end=8),), "cue": None, "source": None, "speaker": None}
    )
    (task,) = read(Story(id="x", text=text, quotes=(quote,)))
    value = results(task, "labels")[0]["value"]
    assert (value["start"], value["end"], value["text"]) == (5, 10, "“No,”")
