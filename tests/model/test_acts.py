import pytest

from storyview.model.acts import acts, words_of
from storyview.model.story import Span

from .told_acts import TEXT, act, place, story_of


def test_reports_of_the_same_act_are_one_in_order_of_the_text() -> None:
    story = story_of(
        [
            act("a3", place("ban", 2), same_as="a2"),
            act("a2", place("banned"), same_as="a1"),
            act("a4", place("fined"), kind="fine"),
            act("a1", place("bans")),
        ]
    )
    found = acts(story)
    assert [[report.id for report in one.told] for one in found] == [["a1", "a2", "a3"], ["a4"]]
    assert [one.action.id for one in found] == ["a1", "a4"]


def test_the_first_report_takes_from_others_only_what_it_lacks() -> None:
    story = story_of(
        [
            act("a1", place("bans"), actor=place("Odale"), target=place("drones"), status="planned"),
            act("a2", place("banned"), same_as="a1", date=place("in May 2021")),
            act(
                "a3",
                place("ban", 2),
                same_as="a1",
                actor=place("The council"),
                actor_party="council",
                target=place("drones", 1),
                when="2021-05",
                status="done",
            ),
        ]
    )
    (one,) = acts(story)
    assert (one.action.id, one.action.status) == ("a1", "planned")
    assert (one.action.actor, one.action.actor_party) == (place("The council"), "council")
    assert one.action.target == place("drones")
    # The words of one report never stand beside the date of another.
    assert (one.action.date, one.action.when) == (None, "2021-05")


def test_reports_that_call_each_other_the_same_are_one() -> None:
    story = story_of(
        [
            act("a1", place("bans"), same_as="a2"),
            act("a2", place("banned"), same_as="a1"),
            act("a3", place("fined"), same_as="a3"),
        ]
    )
    assert [len(one.told) for one in acts(story)] == [2, 1]


@pytest.mark.parametrize(
    ("trigger", "words"),
    [
        (place("bans"), "bans drones"),
        (place("banned"), "banned drones in the park in May 2021, and fined Sky Lark"),
        (place("lifted"), "lifted"),
        (place("ask"), "ask the court to overturn it"),
        (place("act"), "act"),
    ],
)
def test_the_words_end_with_their_sentence(trigger: Span, words: str) -> None:
    assert words_of(TEXT, act("a", trigger)) == words


@pytest.mark.parametrize("name", ["Sen. Roe", "J. Roe", "Dr. Roe"])
def test_a_title_or_an_initial_ends_no_sentence(name: str) -> None:
    text = f"They fined {name} again. He paid."
    assert words_of(text, act("a", place("fined", 0, text))) == f"fined {name} again"


def test_long_sentences_are_cut_between_words_and_never_inside_the_trigger() -> None:
    text = "fined " + "many " * 100
    words = words_of(text, act("a", place("fined", 0, text)))
    assert words.split() == ["fined", *["many"] * 30, "…"]
    assert words_of(text, act("a", Span(start=0, end=len(text) - 1))) == text.strip() + " …"
    assert words_of("x" * 500, act("a", Span(start=0, end=1))) == "x" * 160 + " …"
    assert words_of("fined -", act("a", Span(start=0, end=5))) == "fined"
