"""Gold from reviews: what the scorers make of it."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from storyview.model.review.gold import gold, gold_lines, head, unchecked
from storyview.model.story import Mention, Story

from .reviewing import STORY, TEXT, at, unkept

SCORERS = Path(__file__).resolve().parents[4] / "shared" / "eval"

needs_scorers = pytest.mark.skipif(not SCORERS.is_dir(), reason="the scorers are not here")


def scorer(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, SCORERS / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read(story: Story) -> dict[str, Any]:
    """The gold as a scorer reads it from a file."""
    (line,) = gold_lines([story])
    assert line.count("\n") == 1
    assert line.isascii()
    data: dict[str, Any] = json.loads(line)
    assert data == gold(story)
    return data


def predicted(story: Story) -> dict[str, dict[str, Any]]:
    """What a program that finds the story's findings says, in the scorers' form."""
    data = json.loads(story.model_dump_json())

    def pair(span: Any) -> list[int] | None:
        return [span["start"], span["end"]] if span else None

    quotes = [
        {
            "content": [pair(one) for one in quote["content"]],
            "cue": [pair(quote["cue"])] if quote["cue"] else [],
            "source": [pair(quote["source"])] if quote["source"] else [],
        }
        for quote in data["quotes"]
    ]
    actions = [
        {name: pair(one[name]) for name in ("trigger", "actor", "target", "date")}
        | {"kind": one["kind"], "status": one["status"]}
        for one in data["actions"]
    ]
    parties = [
        {"name": p["name"], "type": p["kind"], "mentions": [pair(m) for m in p["mentions"]]}
        for p in data["parties"]
    ]
    return {story.id: {"id": story.id, "attributions": quotes, "actions": actions, "parties": parties}}


def test_only_what_was_checked_is_gold() -> None:
    review = unkept()
    review.confirm("q1")
    review.reject("q2")
    review.confirm("a1")
    review.confirm("p1")
    told = gold(review.story)
    assert [one["content"] for one in told["attributions"]] == [
        [[STORY.quotes[0].content[0].start, STORY.quotes[0].content[0].end]]
    ]
    assert [one["optional"] for one in told["actions"]] == [True, False, True]
    assert [one["checked"] for one in told["entities"]] == [True, False, False, False, False]
    # What was rejected is neither gold nor put aside: to find it is wrong.
    rejected = STORY.quotes[1].content[0]
    assert [rejected.start, rejected.end] not in told["discard"]
    assert len(told["discard"]) == sum(len(list(quote.parts())) for quote in STORY.quotes[2:])
    assert unchecked(review.story) == 5 + 2 + 4


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The Northvale Port Authority", "Authority"),
        ("the authority's chairwoman", "chairwoman"),
        ("an investigation into both sides", "sides"),
        ("the gate wide open", "open"),
        ("the flaw in January", "flaw"),
        ("its spokesman, Peter Brandt", "spokesman"),
        ("both sides", "sides"),
    ],
)
def test_the_head_is_the_last_word_before_what_describes_it(words: str, expected: str) -> None:
    span = at(words)
    found = head(TEXT, Mention(form="nominal", start=span.start, end=span.end))
    assert TEXT[found.start : found.end] == expected
    name = Mention(form="name", start=span.start, end=span.end)
    assert head(TEXT, name) == name


@needs_scorers
def test_the_scorers_find_a_reviewed_story_wholly_right() -> None:
    review = unkept()
    review.confirm_all()
    story, machine = read(review.story), predicted(STORY)
    quotes = scorer("score_quotes").score([story], machine)
    for name in ("content tokens", "attribution", "attributed", "exact content", "source spans"):
        assert quotes[name]["f1"] == 1, name
    actions = scorer("score_actions").score([story], machine)
    assert actions["full"]["f1"] == 1
    assert actions["status right, of paired"] == 1
    parties = scorer("score_parties").score([story], machine)
    assert {row["f1"] for row in parties.values() if isinstance(row, dict)} == {1.0}


@needs_scorers
def test_the_scorers_count_what_a_reader_corrected_against_the_machine() -> None:
    review = unkept()
    review.reject("q7")
    review.change_quote("q3", source=at("engineers"))
    review.add_quote([at("Halden denied the claim")], source=at("Halden", "Halden denied"), kind="indirect")
    review.reject("a3")
    review.change_action("a1", kind="sanction")
    review.confirm_all()
    story, machine = read(review.story), predicted(STORY)
    quotes = scorer("score_quotes").score([story], machine)
    assert (quotes["attribution"]["gold"], quotes["attribution"]["predicted"]) == (7, 7)
    assert quotes["attribution"]["precision"] == pytest.approx(6 / 7)
    assert quotes["attributed"]["precision"] == pytest.approx(5 / 7)
    actions = scorer("score_actions").score([story], machine)
    assert actions["action"]["precision"] == pytest.approx(2 / 3)
    assert actions["with kind"]["precision"] == pytest.approx(1 / 3)


@needs_scorers
def test_what_nobody_checked_is_neither_rewarded_nor_punished() -> None:
    review = unkept()
    review.confirm("q2")
    review.confirm("a1")
    story, machine = read(review.story), predicted(STORY)
    quotes = scorer("score_quotes").score([story], machine)
    assert (quotes["attribution"]["gold"], quotes["attribution"]["predicted"]) == (1, 1)
    actions = scorer("score_actions").score([story], machine)
    assert (actions["action"]["gold"], actions["action"]["predicted"]) == (1, 1)
