"""Who did what to whom, in the many wordings of news and of its headlines."""

from collections.abc import Callable
from pathlib import Path

import pytest
from spacy.tokens import Doc

from storyview.model.analysis.actions import find_actions
from storyview.model.story import Span

Parse = Callable[[str], Doc]
Act = tuple[str, str | None, str | None, str | None]

MISREAD = pytest.mark.xfail(strict=False, reason="the network takes one more word for an act")

TOLD_TWICE = {"Customs officers found and confiscated 300 kilos of ivory."}
"""Wordings in which the network takes one more word for an act."""


def _acts(parse: Parse, text: str) -> list[Act]:
    def piece(span: Span | None) -> str | None:
        return None if span is None else text[span.start : span.end]

    found = find_actions(parse(text), (), ())
    return [(act.kind, piece(act.trigger), piece(act.actor), piece(act.target)) for act in found]


def _cases(name: str) -> list[tuple[str, Act]]:
    """Each line: the wording, then the kind, trigger, actor and target of its one act; "-" is none."""
    lines = Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
    cases: list[tuple[str, Act]] = []
    for line in lines:
        wording, kind, trigger, *arguments = line.split(" | ")
        actor, target = (None if argument == "-" else argument for argument in arguments)
        cases.append((wording, (kind, trigger, actor, target)))
    return cases


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        pytest.param(wording, act, marks=MISREAD if wording in TOLD_TWICE else ())
        for wording, act in _cases("action_wordings.txt")
    ],
)
def test_wording(parse: Parse, sentence: str, act: Act) -> None:
    assert _acts(parse, sentence) == [act]


@pytest.mark.parametrize(("headline", "act"), _cases("action_headlines.txt"))
def test_headline(parse: Parse, headline: str, act: Act) -> None:
    assert _acts(parse, f"{headline}\n\nThe town is small and quiet.\n") == [act]


@pytest.mark.parametrize(
    "sentence",
    [
        "She won the race and told her coach about it.",
        "The singer launched her own label and opened a shop.",
        "The striker fired the ball over the bar.",
        "He returned to the office and recalled the meeting.",
        "The candidate will win the election, her aides said.",
        pytest.param("The tourists visited the museum and searched for a taxi.", marks=MISREAD),
        pytest.param("The waiter was told to smile.", marks=MISREAD),
        "The company launched a new perfume.",
        "Farmers pulled carrots from the mud.",
        "My aunt helped the neighbours and gave them soup.",
        "The film tells the court intrigues of a lost kingdom.",
        "A storm cut the island off for two days.",
    ],
)
def test_the_same_words_in_other_hands_are_none(parse: Parse, sentence: str) -> None:
    assert _acts(parse, sentence) == []


@pytest.mark.parametrize(
    "headline",
    ["Chase Bank Field Fills With Fans", "Two Sisters Open Their Hearts", "Trump Rallies Supporters"],
)
def test_capitalised_headlines_without_an_act(parse: Parse, headline: str) -> None:
    assert _acts(parse, f"{headline}\n\nThe town is small and quiet.\n") == []
