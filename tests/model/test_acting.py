from storyview.model.acting import Agent, acting

from .told_acts import act, place, story_of


def test_each_act_is_in_the_pair_of_its_actor_and_target() -> None:
    story = story_of(
        [
            act("a1", place("bans"), actor_party="council", target=place("drones")),
            act("a2", place("banned"), actor_party="council", target=place("drones", 1), kind="order"),
            act("a3", place("fined"), actor_party="council", target_party="lark", kind="fine"),
            act("a4", place("lifted"), same_as="a2"),
            act("a5", place("overturn"), actor=place("A judge"), status="planned"),
            act("a6", place("ask")),
        ]
    )
    pairs = acting(story)
    told = [(p.actor.name, p.target.name, [one.action.id for one in p.acts]) for p in pairs]
    assert told == [
        ("Odale council", "drones", ["a1", "a2"]),
        ("Odale council", "Sky Lark", ["a3"]),
        ("A judge", "", ["a5"]),
        ("", "", ["a6"]),
    ]
    assert pairs[0].kinds == (("ban", 1), ("order", 1))
    assert pairs[2].statuses == (("planned", 1),)
    assert pairs[1].target == Agent("lark", "Sky Lark")


def test_actors_of_many_acts_come_first_and_nobody_last() -> None:
    story = story_of(
        [
            act("a1", place("bans")),
            act("a2", place("banned")),
            act("a3", place("fined"), actor_party="lark"),
            act("a4", place("lifted"), actor_party="council"),
            act("a5", place("overturn"), actor_party="council", target_party="lark"),
        ]
    )
    told = [(pair.actor.name, pair.target.name) for pair in acting(story)]
    assert told == [("Odale council", "Sky Lark"), ("Odale council", ""), ("Sky Lark", ""), ("", "")]


def test_a_party_and_words_that_look_like_its_id_are_two() -> None:
    text = "council bans council"
    story = story_of(
        [
            act("a1", place("bans", 0, text), actor_party="council"),
            act("a2", place("ban", 0, text), actor=place("council", 0, text)),
            act("a3", place("an", 0, text), actor_party="blank", actor=place("council", 1, text)),
        ],
        text,
    )
    pairs = acting(story)
    assert [pair.actor for pair in pairs] == [
        Agent("council", "Odale council"),
        Agent(None, "council"),
        Agent("blank", "council"),
    ]


def test_words_that_differ_in_case_and_space_are_one_agent() -> None:
    text = "The council bans it. On Monday  the  council fined it."
    story = story_of(
        [
            act(
                "a1", place("bans", 0, text), actor=place("The council", 0, text), target=place("it", 0, text)
            ),
            act("a2", place("fined", 0, text), actor=place("the  council", 0, text)),
        ],
        text,
    )
    assert [pair.actor.name for pair in acting(story)] == ["The council", "The council"]
