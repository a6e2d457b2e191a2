from pathlib import Path

from storyview.model.story import Story
from storyview.tui.trail import Place, Trail

STORY = Story(id="x", text="text")


def place(offset: int) -> Place:
    return Place(Path("x.txt"), STORY, offset)


def test_a_run_of_jumps_leaves_one_place() -> None:
    trail = Trail()
    for offset in (10, 20, 30):
        trail.jump(place(offset))
    assert trail.back() == place(10)
    assert trail.back() is None


def test_a_step_of_ones_own_ends_a_run() -> None:
    trail = Trail()
    trail.jump(place(10))
    trail.settle()
    trail.jump(place(50))
    assert [trail.back(), trail.back(), trail.back()] == [place(50), place(10), None]


def test_leaving_a_story_is_always_noted_but_never_twice() -> None:
    trail = Trail()
    trail.jump(place(10))
    trail.leave(place(20))
    trail.leave(place(20))
    trail.jump(place(20))
    assert trail.places == [place(10), place(20)]
