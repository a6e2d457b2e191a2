import json
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings

from storyview.model.errors import StoryviewError
from storyview.model.export.annotations import annotations
from storyview.model.story import Source, Story

from .generated_stories import stories
from .hand_made import STORY
from .reading_back import exported

# What Hypothesis demands of an annotation that its import sends (its server's schema, read for what is
# used here), and what its client takes over of one: other fields it drops.
STRINGS = {"type": "array", "items": {"type": "string"}}
SCHEMA = {
    "type": "object",
    "required": ["uri", "target", "text", "tags", "document"],
    "additionalProperties": False,
    "properties": {
        "uri": {"type": "string", "pattern": r"^https?://\S+$"},
        "text": {"type": "string"},
        "tags": STRINGS,
        "document": {"type": "object", "properties": {"title": STRINGS}},
        "target": {
            "type": "array",
            "minItems": 1,
            "maxItems": 1,  # others are dropped
            "items": {
                "type": "object",
                "required": ["selector"],
                "properties": {
                    "selector": {
                        "type": "array",
                        "minItems": 1,
                        "items": {
                            "type": "object",
                            "required": ["type", "exact"],
                            "properties": {"type": {"const": "TextQuoteSelector"}},
                        },
                    }
                },
            },
        },
    },
}
URL = "https://wire.example/a?b=1"


def read(story: Story) -> list[dict[str, Any]]:
    whole = json.loads(exported("hypothesis", story))
    assert list(whole) == ["annotations"]
    found: list[dict[str, Any]] = whole["annotations"]
    return found


@settings(max_examples=40, deadline=None)
@given(stories())
def test_every_annotation_is_found_again_by_its_words(story: Story) -> None:
    story = story.model_copy(update={"source": Source(url=URL)})
    places = {(s.start, s.end) for item in annotations(story).items for s in item.spans}
    for annotation in read(story):
        jsonschema.validate(annotation, SCHEMA)
        (target,) = annotation["target"]
        assert annotation["uri"] == target["source"] == URL
        (quote,) = target["selector"]
        at = story.text.index(quote["prefix"] + quote["exact"] + quote["suffix"]) + len(quote["prefix"])
        same = {story.text[start:end] for start, end in places}
        assert story.text[at : at + len(quote["exact"])] in same
        assert all(annotation["tags"])
        assert len(annotation["document"]["title"]) == 1


def test_quotes_in_pieces_are_several_and_notes_are_the_readers_words() -> None:
    found = read(STORY)
    pieces = [a for a in found if a["text"].startswith("piece ")]
    assert [a["target"][0]["selector"][0]["exact"] for a in pieces] == [
        '"We asked three times,"',
        '"Three times we were told that everything was fine. It was not."',
    ]
    assert pieces[0]["tags"] == ["Quote", "direct", "speech", "Ines Calloway"]
    assert found[-1]["text"] == "Ask for the January mail."
    assert found[-1]["tags"] == ["Note", "todo"]
    assert found[0]["tags"] == ["Organization"]
    assert found[0]["document"] == {"title": [STORY.title]}


def test_a_story_without_an_address_is_told() -> None:
    story = STORY.model_copy(update={"source": Source(path="/home/me/northvale.txt")})
    with pytest.raises(StoryviewError, match=r"^northvale\.txt does not say where it stands on the web"):
        exported("hypothesis", story)
