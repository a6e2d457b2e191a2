"""Journeys of the reader's hand: confirming, rejecting, undoing, and what is kept of it."""

import json
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Protocol

import pytest

from storyview.model.reading.reader import read_story
from storyview.model.review.session import open_review
from storyview.model.story import Action, Story
from storyview.tui.checking import is_checked, next_unchecked, sign_of, target_of
from storyview.tui.findings import Findings
from storyview.tui.rows import row

from .conftest import Reader, place


class Reading(Protocol):
    def __call__(
        self, story: Story, size: tuple[int, int] = ..., wait: bool = ...
    ) -> AbstractAsyncContextManager[Reader]: ...


@pytest.fixture(autouse=True)
def named_reader(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    monkeypatch.setenv("STORYVIEW_READER", "ada")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("data")))


def journal(story: Story) -> Path:
    assert story.source.path is not None
    return Path(f"{story.source.path}.storyview.jsonl")


def entries(story: Story) -> list[dict[str, object]]:
    """What the journal holds, without its header."""
    return [json.loads(line) for line in journal(story).read_text().splitlines()[1:]]


async def test_one_key_confirms_and_goes_on(reading: Reading, story: Story) -> None:
    async with reading(story, size=(120, 36)) as reader:
        await reader.press("n", "c")
        assert reader.current == "q2"
        assert [entry["kind"] for entry in entries(story)] == ["confirm"]
        assert "✓" in reader.drawn()
        await reader.press("c", "c", "c")
        assert "Nothing unchecked is left" in reader.said[-1]
        assert len(entries(story)) == 4
        await reader.press("3", "c")
        assert reader.screen.story.review is not None
        assert reader.screen.story.review.confirmed == 5


async def test_rejected_findings_go_and_can_be_shown(reading: Reading, story: Story) -> None:
    async with reading(story, size=(120, 36)) as reader:
        await reader.press("n", "n", "R")
        assert "q2" not in {quote.id for quote in reader.screen.story.quotes}
        assert "Quotes 3" in reader.drawn()
        assert reader.current == "q3"
        await reader.press("0")
        assert "✗" in reader.drawn()
        assert "Quotes 4" in reader.drawn()
        rows = reader.screen.findings
        assert rows is not None
        assert {style for line in row(rows, rows.by_id["q2"]) for _, style in line[1:]} == {"dim"}
        # What is shown is not written.
        assert "q2" not in {quote.id for quote in reader.screen.story.quotes}
        # What was rejected by mistake is confirmed like anything else.
        await reader.press("p")
        assert reader.current == "q2"
        await reader.press("c")
        assert "q2" in {quote.id for quote in reader.screen.story.quotes}
        await reader.press("u", "0")
        assert "Quotes 3" in reader.drawn()


async def test_undo_and_redo_without_limit(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("u")
        assert reader.said[-1] == "There is nothing to take back"
        await reader.press("n", "c", "R", "c")
        assert reader.screen.story.review is not None
        states = [(q.id, q.review.state) for q in reader.screen.story.quotes if q.review]
        assert states == [("q1", "confirmed"), ("q3", "confirmed")]
        await reader.press("u", "u", "u")
        assert [q.review for q in reader.screen.story.quotes] == [None] * 4
        await reader.press("u")
        assert reader.said[-1] == "There is nothing to take back"
        await reader.press("ctrl+r", "ctrl+r", "ctrl+r")
        assert [(q.id, q.review.state) for q in reader.screen.story.quotes if q.review] == states


async def test_what_was_done_is_there_when_the_story_is_opened_again(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("n", "c", "R")
    async with reading(read_story(Path(story.source.path or ""))) as reader:
        await reader.until("✓")
        quotes = {quote.id: quote.review for quote in reader.screen.story.quotes}
        assert "q2" not in quotes
        assert (review := quotes["q1"]) is not None
        assert (review.state, review.creator) == ("confirmed", "ada")
        await reader.press("n", "d")
        assert "confirmed by ada" in reader.drawn()


async def test_the_queue_of_what_is_to_be_checked(reading: Reading, story: Story) -> None:
    async with reading(story, size=(120, 36)) as reader:
        await reader.press("L", "end", "enter", "n")
        assert reader.current == "q4"
        await reader.press("c")
        assert "Nothing unchecked" in reader.said[-1]
        assert "Quotes 0" in reader.drawn()


async def test_another_story_has_a_review_of_its_own(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("n", "c", "4", "enter")
        await reader.settle()
        assert reader.screen.story.title == "Crane falls in Kelm"
        assert reader.screen.story.review is None
        await reader.press("b")
        await reader.settle()
        await reader.until("✓")
        assert [q.id for q in reader.screen.story.quotes if q.review] == ["q1"]
        assert len(entries(story)) == 1


async def test_a_newer_journal_is_told_and_left_alone(reading: Reading, story: Story) -> None:
    journal(story).write_text('{"schema": "storyview-review/9"}\n')
    async with reading(story) as reader:
        await reader.pilot.pause()
        await reader.press("n", "c")
        assert any("newer" in said for said in reader.said)
        assert "Nothing was changed" in reader.said[-1]
    assert journal(story).read_text() == '{"schema": "storyview-review/9"}\n'


async def test_a_torn_journal_is_told(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("n", "c")
    with journal(story).open("a") as file:
        file.write('{"kind": "confirm", "id": "1')
    async with reading(read_story(Path(story.source.path or ""))) as reader:
        await reader.until("✓")
        (told,) = (said for said in reader.said if "journal" in said)
        assert "ended in the middle of a line" in told
        assert "can't be read" not in told


async def test_a_reference_is_not_checked(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("4", "c")
        assert "References are not checked" in reader.said[-1]
        assert not journal(story).exists()


def told_twice(analysed: Story) -> Story:
    """The story whose fine is told again in another place."""
    again = Action(
        id="a2",
        kind="fine",
        status="done",
        trigger=place(analysed.text, "crowns"),
        same_as="a1",
        confidence=0.9,
        why="the same",
    )
    return analysed.model_copy(update={"actions": (*analysed.actions, again)})


def test_each_report_of_an_act_is_checked(analysed: Story) -> None:
    review = open_review(told_twice(analysed))
    before = Findings(review.story, reviewed=review.reviewed)
    act = before.by_id["a1"]
    assert target_of(before, act, act.start) == "a1"
    assert target_of(before, act, before.story.text.index("crowns")) == "a2"
    review.confirm("a1")
    after = Findings(review.story, reviewed=review.reviewed)
    act = after.by_id["a1"]
    assert sign_of(after, act) == "✓ 1/2"
    assert not is_checked(after, act)
    # From elsewhere the first unchecked report is meant, and the act is still to be checked.
    assert target_of(after, act, 0) == "a2"
    assert next_unchecked(before, before.by_id["a1"], after) is act
    review.reject("a2")
    done = Findings(review.story, reviewed=review.reviewed)
    assert sign_of(done, done.by_id["a1"]) == "✓"
    assert next_unchecked(after, act, done) is None
