import json
from collections import Counter
from typing import Any

from hypothesis import given, settings

from storyview.model.story import Story

from .generated_stories import stories
from .hand_made import STORY
from .reading_back import exported, marked


def read(*given_stories: Story) -> list[dict[str, Any]]:
    # doccano guesses the encoding of a file; of ASCII it can't guess wrong.
    return [json.loads(line) for line in exported("doccano", *given_stories).decode("ascii").splitlines()]


@settings(max_examples=40, deadline=None)
@given(stories(), stories())
def test_entities_are_the_storys_pieces(one: Story, other: Story) -> None:
    examples = read(one, other)
    assert [example["text"] for example in examples] == [one.text, other.text]
    for story, example in zip((one, other), examples, strict=True):
        entities = example["entities"]
        assert Counter((e["label"], e["start_offset"], e["end_offset"]) for e in entities) == marked(story)
        ids = {entity["id"] for entity in entities}
        assert len(ids) == len(entities)
        relations = example["relations"]
        assert {id_ for r in relations for id_ in (r["from_id"], r["to_id"])} <= ids
        assert [relation["id"] for relation in relations] == list(range(1, len(relations) + 1))


def test_relations_tell_who_said_what() -> None:
    (example,) = read(STORY)
    words = {e["id"]: STORY.text[e["start_offset"] : e["end_offset"]] for e in example["entities"]}
    told = {(words[r["from_id"]], r["type"], words[r["to_id"]]) for r in example["relations"]}
    assert ('"We asked three times,"', "Speaker", "Ines Calloway") in told
    second = '"Three times we were told that everything was fine. It was not."'
    assert (second, "Continues", '"We asked three times,"') in told
    assert ("bans", "SameAs", "banned") in told
    assert example["sha256"].startswith(STORY.id)
    assert any("Ask for the January mail." in comment for comment in example["Comments"])
