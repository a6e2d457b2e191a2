"""Who acts on whom, in many constructions; links to parties, quotes and earlier reports."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from storyview.model.analysis.actions import find_actions
from storyview.model.story import Action, Mention, Party, Quote, Span, Story

Parse = Callable[[str], Doc]


def first(parse: Parse, text: str, kind: str) -> Action:
    return next(action for action in find_actions(parse(text), (), ()) if action.kind == kind)


def piece(text: str, span: Span | None) -> str | None:
    return None if span is None else text[span.start : span.end]


@pytest.mark.parametrize(
    ("sentence", "kind", "actor", "target"),
    [
        ("The city banned scooters.", "ban", "The city", "scooters"),
        ("Scooters were banned by the city.", "ban", "the city", "Scooters"),
        ("Scooters were banned.", "ban", None, "Scooters"),
        ("The league, which fined the club, met again.", "fine", "The league", "the club"),
        ("The club, which was fined by the league, will sell players.", "fine", "the league", "The club"),
        ("The man arrested by police was a teacher.", "detain", "police", "The man"),
        ("Minister jailed for six years.", "detain", None, "Minister"),
        ("The club was charged and fined by the league.", "fine", "the league", "The club"),
        ("The state moved to ban the plant.", "ban", "The state", "the plant"),
        ("The state's decision to ban the plant surprised growers.", "ban", "The state's", "the plant"),
        ("Officers tried to arrest the man.", "detain", "Officers", "the man"),
        ("The judge's arrest of the lawyer was unlawful.", "detain", "The judge's", "the lawyer"),
        ("His arrest shocked the town.", "detain", None, "His"),
        ("The EU ban on the plant angered growers.", "ban", "EU", "the plant"),
        (
            "The investigation into the bank by the regulator goes on.",
            "investigate",
            "the regulator",
            "the bank",
        ),
        ("The regulator imposed a fine on the bank.", "fine", "The regulator", "the bank"),
        ("The bank faces charges of fraud.", "charge", None, "The bank"),
        ("The bank is under investigation.", "investigate", None, "The bank"),
        ("The mayor resigned.", "appoint", "The mayor", None),
        ("The embassy denied her a visa.", "regulate", "The embassy", "her"),
        ("The court voted on Friday to uphold the law.", "rule", "The court", "the law"),
        ("The judge recused herself from the case.", "other", "The judge", "the case"),
    ],
)
def test_actor_and_target(
    parse: Parse, sentence: str, kind: str, actor: str | None, target: str | None
) -> None:
    action = first(parse, sentence, kind)
    assert (piece(sentence, action.actor), piece(sentence, action.target)) == (actor, target)


def _party(party_id: str, name: str, text: str, kind: str, *words: str) -> Party:
    mentions = [Mention(start=text.index(w), end=text.index(w) + len(w), form="name") for w in words]
    return Party.model_validate({"id": party_id, "name": name, "kind": kind, "mentions": mentions})


def test_arguments_are_linked_to_parties(parse: Parse) -> None:
    text = "Norland banned Acme Foods."
    parties = [
        _party("p1", "Norland", text, "state", "Norland"),
        _party("p2", "Acme", text, "organization", "Acme Foods"),
    ]
    [action] = find_actions(parse(text), parties, ())
    assert (action.actor_party, action.target_party) == ("p1", "p2")


def test_office_told_elsewhere_lends_authority(parse: Parse) -> None:
    text = "Ms Alder approved the merger."
    [by_somebody] = find_actions(parse(text), (), ())
    minister = _party("p1", "Minister Ruth Alder", text, "person", "Ms Alder")
    [action] = find_actions(parse(text), [minister], ())
    assert (action.kind, action.actor_party) == ("regulate", "p1")
    assert by_somebody.why.startswith("the network")
    assert action.confidence > by_somebody.confidence


def test_candidates_promises_are_none(parse: Parse) -> None:
    text = "Mr Stone will ban the plant."
    assert (
        find_actions(parse(text), [_party("p1", "candidate Jo Stone", text, "person", "Mr Stone")], ()) == ()
    )


def test_act_reported_in_a_quote(parse: Parse) -> None:
    text = '"The agency banned our product," she said.'
    quote = Quote(id="q1", kind="direct", content=(Span(start=1, end=31),), confidence=1, why="test")
    [action] = find_actions(parse(text), (), [quote])
    assert action.reported_in == "q1"


def test_reports_of_the_same_act_share_the_first_id(parse: Parse) -> None:
    text = "The city banned scooters on Monday. Riders protested against the ban. The state banned knives."
    found = find_actions(parse(text), (), ())
    assert [(a.id, a.same_as) for a in found] == [("a1", None), ("a2", "a1"), ("a3", None)]


def test_act_without_an_agent_gets_the_party_that_another_report_names(parse: Parse) -> None:
    text = "Scooters were banned on Monday. Riders were angry. The city banned scooters for good reasons."
    city = _party("p1", "Oslo", text, "state", "The city")
    passive, active = find_actions(parse(text), [city], ())
    assert (passive.actor, passive.actor_party) == (None, "p1")
    assert (active.same_as, active.actor_party) == (passive.id, "p1")


def test_denied_act_is_not_the_same_as_a_done_one(parse: Parse) -> None:
    text = "The city banned scooters. The city did not ban scooters."
    assert [a.same_as for a in find_actions(parse(text), (), ())] == [None, None]


def test_whole_analysis_links_everything(analyse: Callable[[str], Story]) -> None:
    text = "The Ministry of Health banned the drug on Monday. It fined the maker."
    story = analyse(text)
    assert [a.kind for a in story.actions] == ["ban", "fine"]
    assert story.actions[0].date == Span(start=42, end=48)
