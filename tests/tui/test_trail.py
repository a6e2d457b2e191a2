from pathlib import Path

from storyview.model.story import Story
from storyview.tui.trail import Place, Trail

STORY = Story(id="x", text="text")


def place(offset: int, story: Story = STORY) -> Place:
    return Place(Path("x.txt"), story, offset)


def test_a_run_of_jumps_leaves_one_place() -> None:
    trail = Trail()
    for offset in (10, 20, 30):
        trail.jump(place(offset))
    assert trail.back(place(40)) == place(10)
    assert trail.back(place(10)) is None


def test_a_step_of_ones_own_ends_a_run() -> None:
    trail = Trail()
    trail.jump(place(10))
    trail.settle()
    trail.jump(place(50))
    assert [trail.back(place(n)) for n in (60, 50, 10)] == [place(50), place(10), None]


def test_leaving_a_story_is_always_noted_but_never_twice() -> None:
    trail = Trail()
    trail.jump(place(10))
    trail.leave(place(20))
    trail.leave(place(20))
    trail.jump(place(20))
    assert trail.places == [place(10), place(20)]


def test_back_and_forward_are_one_way() -> None:
    trail = Trail()
    trail.leave(place(10))
    trail.leave(place(20))
    assert trail.forward(place(30)) is None
    assert trail.back(place(30)) == place(20)
    assert trail.back(place(20)) == place(10)
    assert trail.forward(place(10)) == place(20)
    # From a step aside the way leads on all the same.
    assert trail.forward(place(21)) == place(30)
    assert trail.back(place(30)) == place(21)


def test_a_jump_gives_up_what_is_ahead() -> None:
    trail = Trail()
    trail.leave(place(10))
    assert trail.back(place(20)) == place(10)
    trail.jump(place(10))
    assert trail.forward(place(50)) is None
    assert trail.back(place(50)) == place(10)


def test_no_key_leads_to_where_one_is() -> None:
    trail = Trail()
    trail.leave(place(5))
    trail.leave(place(10))
    assert trail.back(place(10)) == place(5)


def test_only_so_many_places_are_kept() -> None:
    trail = Trail()
    for offset in range(2000):
        trail.leave(place(offset))
    assert len(trail.places) == 500
    assert trail.places[-1] == place(1999)


def test_the_way_through_the_stories() -> None:
    other = Story(id="y", text="text")
    trail = Trail()
    for stop in (place(1), place(2), place(3, other), place(4), place(5)):
        trail.leave(stop)
    assert trail.way() == [place(1), place(3, other), place(4)]
