import json
from collections.abc import Iterator

from hypothesis import given, settings

from storyview.model.export import EXPORTERS
from storyview.model.story import Story, read_story_json

from .generated_stories import stories
from .hand_made import STORY


def rendered(name: str, *given_stories: Story) -> str:
    return "".join(EXPORTERS[name].render(given_stories))


@settings(max_examples=40, deadline=None)
@given(stories())
def test_json_is_read_back_as_the_same_story(story: Story) -> None:
    assert read_story_json(rendered("json", story)) == story


def test_json_is_the_model_indented_and_ends_in_a_newline() -> None:
    assert rendered("json", STORY) == STORY.model_dump_json(indent=2) + "\n"
    assert json.loads(rendered("json", STORY))["schema"] == "storyview/1"


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
