import pytest

from storyview.model.export.act_rows import actor_rows, time_rows
from storyview.model.export.rows import story_rows
from storyview.model.story import Action, Span, Story

from .generated_stories import ATTACKS
from .hand_made import STORY


def test_somebody_with_several_targets_is_one_row() -> None:
    more = STORY.actions[0].model_copy(
        update={"id": "a9", "kind": "fine", "status": "threatened", "target": None, "target_party": "p4"}
    )
    again = more.model_copy(update={"id": "a8", "kind": "ban"})
    story = STORY.model_copy(update={"actions": (*STORY.actions, more, again)})
    first, second = actor_rows(story, story_rows(story).anchors)
    assert (first.name, first.party, second.party) == ("Northvale Port Authority", "p1", "p5")
    assert [(row.name, row.acts, row.kinds, row.open) for row in first.targets] == [
        ("Peter Brandt", ("a9", "a8"), "fine, ban", "2 threatened"),
        ("Halden Systems", ("a2",), "ban", ""),
    ]


def test_who_is_not_told_has_a_word() -> None:
    act = Action(id="a", kind="ban", status="done", trigger=Span(start=0, end=3), confidence=1, why="")
    story = Story(id="s", text="ban it", actions=(act,))
    anchors = story_rows(story).anchors
    (actor,) = actor_rows(story, anchors)
    assert (actor.name, actor.party, actor.targets[0].name) == ("someone", None, "nobody named")
    (row,) = time_rows(story, anchors)
    assert (row.actor, row.target, row.when, row.date, row.words) == ("someone", "", "", "", "ban it")


@pytest.mark.parametrize("attack", ATTACKS)
def test_no_row_holds_what_a_page_or_a_terminal_would_obey(attack: str) -> None:
    text = f"{attack} ban\n{attack}"
    whole = Span(start=0, end=len(attack))
    act = Action(
        id="a", kind="ban", status="done", trigger=whole, actor=whole, target=whole, date=whole, when=attack,
        confidence=1, why="",
    )  # fmt: skip
    story = Story(id="s", text=text, actions=(act,))
    anchors = story_rows(story).anchors
    (row,), (actor,) = time_rows(story, anchors), actor_rows(story, anchors)
    told = [row.when, row.date, row.actor, row.target, row.words, actor.name, actor.targets[0].name]
    assert all(words.isprintable() for words in told)
    assert row.when == ""
