import pytest

from storyview.model.errors import UsageError
from storyview.model.export.addresses import standing_at
from storyview.model.story import Source, Story

STORY = Story(id="x", text="x", source=Source(path="a.txt"))


def test_a_story_gets_its_address() -> None:
    (story,) = standing_at("https://wire.example/a", [STORY])
    assert (story.source.url, story.source.path) == ("https://wire.example/a", "a.txt")


@pytest.mark.parametrize("url", ["", "wire.example", "javascript:alert(1)", "https://a@b.example/"])
def test_what_is_no_address_is_told(url: str) -> None:
    with pytest.raises(UsageError, match="is no web address"):
        standing_at(url, [STORY])  # before anything is written


def test_two_stories_do_not_stand_at_one_place() -> None:
    with pytest.raises(UsageError, match="export it alone"):
        list(standing_at("https://wire.example/a", [STORY, STORY]))
