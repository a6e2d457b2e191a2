"""How certain an act is, in many wordings."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from storyview.model.analysis.actions import find_actions

Parse = Callable[[str], Doc]


def statuses(parse: Parse, text: str) -> list[str]:
    return [action.status for action in find_actions(parse(text), (), ())]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The court banned the book.", "done"),
        ("The book was banned.", "done"),
        ("The court has reportedly banned the book.", "done"),
        ("The ministry managed to ban the book.", "done"),
        ("The ministry decided to ban the book.", "done"),
        ("Police are investigating the mayor.", "ongoing"),
        ("The agency began auditing the bank.", "ongoing"),
        ("The reporter is being held without bail.", "ongoing"),
        pytest.param(
            "The states suing the agency met on Monday.",
            "ongoing",
            marks=pytest.mark.xfail(strict=False, reason="the network takes the meeting for an act, too"),
        ),
        ("Russia to ban imports of fruit from Poland", "planned"),
        ("The ministry will ban the book.", "planned"),
        ("The ministry is going to ban the book.", "planned"),
        ("The ministry plans to ban the book.", "planned"),
        ("The ministry is set to ban the book.", "planned"),
        ("The ministry is expected to ban the book.", "planned"),
        ("The ministry is considering banning the book.", "planned"),
        ("The government proposed a ban on the book.", "planned"),
        ("The ministry may ban the book.", "planned"),
        ("The ministry is deciding whether to ban the book.", "planned"),
        ("The ministry was forced to ban the book.", "done"),
        ("The government threatened to ban the book.", "threatened"),
        ("The city council threatened a ban on scooters.", "threatened"),
        ("The threat of sanctions against the island worries traders.", "threatened"),
        ("Officers allegedly detained the reporter.", "alleged"),
        ("She claims that officers detained the reporter.", "alleged"),
        ("The officers are accused of detaining the reporter.", "alleged"),
        ("The ministry did not ban the book.", "denied"),
        ("The ministry never banned the book.", "denied"),
        ("The ministry refused to ban the book.", "denied"),
        ("The ministry denied that it had banned the book.", "denied"),
        ("The officer left the house without arresting the man.", "denied"),
        ("The prosecutor declined to charge the officer.", "denied"),
        ("No charges were filed.", "denied"),
        ("Nobody was arrested.", "denied"),
    ],
)
def test_status(parse: Parse, sentence: str, status: str) -> None:
    assert statuses(parse, sentence) == [status]


@pytest.mark.parametrize(
    "sentence",
    [
        "The ministry should ban the book.",
        "The ministry must ban the book.",
        "Parents want the ministry to ban the book.",
        "The charity urged the ministry to ban the book.",
        "Activists called for a ban on the book.",
        "Activists called for banning the book.",
        "The law would help a president who will ban the book.",
        "The mayor has the power to ban cars.",
        "If the ministry bans the book, readers will protest.",
        "It is unclear whether the ministry banned the book.",
        "The ministry could have banned the book.",
        "Courts often ban such books.",
        "Ban the book!",
        "The candidate said he would ban the book.",
        "Any ban would be wrong.",
    ],
)
def test_wishes_conditions_duties_and_habits_are_no_reports(parse: Parse, sentence: str) -> None:
    assert statuses(parse, sentence) == []


def test_a_refusal_that_is_a_decision_is_done(parse: Parse) -> None:
    assert statuses(parse, "The court rejected the appeal.")[0] == "done"
    assert statuses(parse, "The embassy denied her a visa.") == ["done"]


def test_modal_of_the_first_verb_holds_for_the_joined_one(parse: Parse) -> None:
    assert statuses(parse, "The court will fine and ban the club.") == ["planned", "planned"]


def test_why_names_the_word_that_the_status_rests_on(parse: Parse) -> None:
    [action] = find_actions(parse("The ministry refused to ban the book."), (), ())
    assert "refuse" in action.why
    assert 0 < action.confidence < 1
