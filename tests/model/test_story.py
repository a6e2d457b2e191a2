"""The document model: what it refuses, and that its JSON says the same again."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from pydantic import ValidationError

from storyview.model.errors import StoryviewError
from storyview.model.story import (
    Action,
    Findings,
    Highlight,
    Mention,
    Note,
    Party,
    Quote,
    Reference,
    Review,
    ReviewCounts,
    Span,
    Story,
    read_story_json,
    story_id,
    story_json_schema,
)

TEXT = "“No,” said 😀 Ana Ruiz. The court fined her.\n\nREAD MORE: Another day"


def span(piece: str, text: str = TEXT) -> Span:
    start = text.index(piece)
    return Span(start=start, end=start + len(piece))


def full_story(**changes: Any) -> Story:
    ana, court = span("Ana Ruiz"), span("The court")
    fields: dict[str, Any] = {
        "id": story_id(TEXT),
        "text": TEXT,
        "parties": (
            Party(
                id="p1",
                name="Ana Ruiz",
                kind="person",
                mentions=(Mention(start=ana.start, end=ana.end, form="name"),),
            ),
            Party(
                id="p2",
                name="court",
                kind="organization",
                mentions=(Mention(start=court.start, end=court.end, form="nominal"),),
            ),
        ),
        "quotes": (
            Quote(
                id="q1",
                kind="direct",
                content=(span("“No,”"),),
                cue=span("said"),
                source=ana,
                speaker="p1",
                confidence=0.9,
                why="quotation marks",
            ),
        ),
        "actions": (
            Action(
                id="a1",
                kind="fine",
                status="done",
                trigger=span("fined"),
                actor=court,
                actor_party="p2",
                confidence=0.8,
                why="trigger",
            ),
        ),
        "references": (
            Reference(
                id="r1", label="READ MORE", title="Another day", **span("READ MORE: Another day").model_dump()
            ),
        ),
    }
    return Story(**(fields | changes))


def test_offsets_count_code_points() -> None:
    story = full_story()
    assert story.piece(story.parties[0].mentions[0]) == "Ana Ruiz"
    assert story.piece(story.actions[0].trigger) == "fined"


def test_json_round_trip() -> None:
    story = full_story()
    assert read_story_json(story.model_dump_json()) == story
    assert json.loads(story.model_dump_json())["schema"] == "storyview/1"


def test_json_follows_the_published_schema() -> None:
    schema = story_json_schema()
    Draft202012Validator.check_schema(schema)
    document = json.loads(full_story().model_dump_json())
    Draft202012Validator(schema).validate(document)
    document["quotes"][0]["kind"] = "sung"
    assert not Draft202012Validator(schema).is_valid(document)


@pytest.mark.parametrize(
    ("field", "good", "bad"),
    [("form", ["speech", "writing", "stance"], "song"), ("anonymous", [True], "yes")],
)
def test_the_schema_knows_form_and_anonymity(field: str, good: list[Any], bad: object) -> None:
    validator = Draft202012Validator(story_json_schema())
    document = json.loads(full_story().model_dump_json())
    for value in (*good, bad):
        document["quotes"][0][field] = value
        assert validator.is_valid(document) == (value in good)
    document["quotes"][0][field] = good[-1]
    assert getattr(read_story_json(json.dumps(document)).quotes[0], field) == good[-1]


def test_a_quote_of_which_nothing_else_is_told_is_spoken_by_somebody_known() -> None:
    document = json.loads(full_story().model_dump_json())
    del document["quotes"][0]["form"], document["quotes"][0]["anonymous"]
    quote = read_story_json(json.dumps(document)).quotes[0]
    assert (quote.form, quote.anonymous) == ("speech", False)


def test_a_story_tells_who_checked_what_and_older_ones_do_not() -> None:
    made = Review(state="corrected", creator="Mira", time=datetime(2026, 3, 4, tzinfo=UTC))
    story = full_story(
        quotes=(full_story().quotes[0].model_copy(update={"review": made}),),
        highlights=(Highlight(id="h1", colour="green", created=made.time, **span("said").model_dump()),),
        review=ReviewCounts(corrected=1, rejected=2),
    )
    document = json.loads(story.model_dump_json())
    Draft202012Validator(story_json_schema()).validate(document)
    assert read_story_json(json.dumps(document)) == story
    assert document["quotes"][0]["review"]["creator"] == "Mira"
    for finding in (*document["parties"], *document["quotes"], *document["actions"]):
        del finding["review"]
    del document["review"], document["highlights"]
    older = read_story_json(json.dumps(document))
    assert (older.quotes[0].review, older.review, older.highlights) == (None, None, ())


def test_stories_are_immutable() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        full_story().title = "New"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        (
            {"notes": (Note(id="n1", start=60, end=400, text="", created="2026-01-01T00:00Z"),)},
            "outside the text",
        ),
        ({"parties": full_story().parties * 2}, "ids used more than once: p1, p2"),
        ({"parties": full_story().parties[:1]}, "no party has the id p2"),
        (
            {"quotes": (full_story().quotes[0].model_copy(update={"addressee": "p9"}),)},
            "no party has the id p9",
        ),
        (
            {"actions": (full_story().actions[0].model_copy(update={"same_as": "a9"}),)},
            "no action has the id a9",
        ),
        (
            {"actions": (full_story().actions[0].model_copy(update={"reported_in": "q9"}),)},
            "no quote has the id q9",
        ),
        ({"colour": "red"}, "Extra inputs"),
    ],
)
def test_inconsistent_stories_are_refused(changes: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ValidationError, match=complaint):
        full_story(**changes)


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 3), (-1, 3)])
def test_empty_and_negative_spans_are_refused(start: int, end: int) -> None:
    with pytest.raises(ValidationError):
        Span(start=start, end=end)


def test_findings_are_replaced_and_references_stay() -> None:
    story = full_story()
    bare = story.with_findings(Findings())
    assert (bare.parties, bare.quotes, bare.actions) == ((), (), ())
    assert bare.references == story.references
    assert bare.with_findings(story.findings()) == story


def test_findings_of_another_text_are_refused() -> None:
    with pytest.raises(ValidationError, match="outside the text"):
        Story(id="short", text="Short.").with_findings(full_story().findings())


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        ("{", "not valid JSON"),
        ("[]", "has the schema None"),
        ('{"schema": "storyview/2"}', "has the schema 'storyview/2', but this storyview reads 'storyview/1'"),
        ('{"schema": "storyview/1", "id": "x"}', "breaks the document model at text: Field required"),
    ],
)
def test_unreadable_json_is_explained(data: str, complaint: str) -> None:
    with pytest.raises(StoryviewError, match=complaint):
        read_story_json(data, "old.json")
