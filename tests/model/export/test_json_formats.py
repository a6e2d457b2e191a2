import json
from collections.abc import Iterator

import pytest
from hypothesis import given, settings

from storyview.model.export import EXPORTERS
from storyview.model.printable import printable
from storyview.model.quote_view import QuoteView
from storyview.model.story import Source, Story, read_story_json

from .generated_stories import stories
from .hand_made import STORY


def rendered(name: str, *given_stories: Story) -> str:
    return b"".join(EXPORTERS[name].render(given_stories)).decode()


@settings(max_examples=40, deadline=None)
@given(stories())
def test_json_is_read_back_as_the_same_story(story: Story) -> None:
    assert read_story_json(rendered("json", story)) == story


@settings(max_examples=25, deadline=None)
@given(stories())
@pytest.mark.parametrize("name", ["json", "jsonl", "webanno", "hypothesis", "doccano", "labelstudio"])
def test_no_json_drives_or_deceives_a_display(name: str, story: Story) -> None:
    document = rendered(name, story.model_copy(update={"source": Source(url="https://wire.example/a")}))
    assert printable(document) == document
    assert all(len(line.splitlines()) < 2 for line in document.split("\n"))


def test_json_is_the_model_indented_and_ends_in_a_newline() -> None:
    assert rendered("json", STORY) == STORY.model_dump_json(indent=2) + "\n"
    assert json.loads(rendered("json", STORY))["schema"] == "storyview/1"


def test_json_tells_form_and_anonymity() -> None:
    last = json.loads(rendered("json", STORY))["quotes"][-1]
    assert (last["form"], last["anonymous"]) == ("stance", True)


@pytest.mark.parametrize("name", ["json", "jsonl"])
def test_json_of_a_view_holds_the_shown_quotes_alone(name: str) -> None:
    strict = QuoteView(floor=0.89, stances=False)
    story = read_story_json(b"".join(EXPORTERS[name].render([STORY], strict)).decode())
    assert [quote.id for quote in story.quotes] == ["q2", "q3", "q4"]
    # The quote that reports the third action is not among them.
    assert [action.reported_in for action in story.actions] == [None, None, None]
    assert story.parties == STORY.parties


@settings(max_examples=40, deadline=None)
@given(stories(), stories())
def test_json_lines_are_one_story_a_line_by_every_reading_of_line(one: Story, other: Story) -> None:
    document = rendered("jsonl", one, other)
    assert document.endswith("}\n")
    assert [read_story_json(line) for line in document.splitlines()] == [one, other]


def test_json_lines_of_no_story_are_empty() -> None:
    assert rendered("jsonl") == ""


def test_json_lines_give_each_story_out_before_the_next_is_made() -> None:
    made: list[int] = []

    def growing() -> Iterator[Story]:
        for number in range(3):
            made.append(number)
            yield STORY

    lines = EXPORTERS["jsonl"].render(growing())
    next(lines)
    assert made == [0]
