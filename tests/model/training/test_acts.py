"""Annotated official actions as the answers of words."""

from typing import Any

import numpy as np
import pytest

from storyview.model.analysis.attribution.act_tags import ACT_BEGINS, ACT_INSIDE, STATUSES
from storyview.model.training.acts import act_answers, marked_acts

from .tiny import windows_of

TEXT = "The court issued an order against Lee .\n"


def annotated(text: str, trigger: str, **fields: Any) -> dict[str, Any]:
    """An act whose spans are found in the text by their words."""

    def span(words: str | None) -> list[int] | None:
        return None if words is None else [text.index(words), text.index(words) + len(words)]

    return {
        "trigger": span(trigger),
        "kind": fields.get("kind", "order"),
        "status": fields.get("status", "done"),
        "actor": span(fields.get("actor")),
        "target": span(fields.get("target")),
    }


def test_the_words_of_a_trigger_are_tagged_with_the_kind_of_act() -> None:
    (window,) = windows_of(TEXT)
    answer = act_answers(window, marked_acts([annotated(TEXT, "issued an order", kind="rule")]))
    assert answer.tags == [0, 0, ACT_BEGINS["rule"], ACT_INSIDE, ACT_INSIDE, 0, 0, 0]
    assert answer.first == [2]


def test_the_words_of_actor_and_target_are_told_from_the_first_word_of_the_trigger() -> None:
    (window,) = windows_of(TEXT)
    told = annotated(TEXT, "issued an order", actor="The court", target="Lee", status="planned")
    answer = act_answers(window, marked_acts([told]))
    assert np.flatnonzero(answer.actors[0]).tolist() == [0, 1]
    assert np.flatnonzero(answer.targets[0]).tolist() == [6]
    assert answer.statuses == [STATUSES.index("planned")]


@pytest.mark.parametrize("actor", [None, "The court"])
def test_who_is_not_told_in_the_window_counts_as_nobody(actor: str | None) -> None:
    other, text = "The court sat .\n", "Lee was arrested .\n"
    whole = other + "\n" + text
    _, window = windows_of(other, text)
    act = annotated(whole, "arrested", actor=actor)
    act["trigger"] = [text.index("arrested"), text.index("arrested") + len("arrested")]
    if actor is not None:
        act["actor"] = [len(text) + 5, len(text) + 9]  # behind the window
    answer = act_answers(window, marked_acts([act]))
    assert np.flatnonzero(answer.actors[0]).tolist() == [len(window.first)]


def test_of_two_acts_that_share_a_word_the_first_is_learnt() -> None:
    (window,) = windows_of(TEXT)
    acts = [annotated(TEXT, "issued an order"), annotated(TEXT, "order", kind="rule")]
    answer = act_answers(window, marked_acts(acts))
    assert answer.first == [2]
    assert ACT_BEGINS["rule"] not in answer.tags


def test_a_window_without_acts_has_empty_answers() -> None:
    (window,) = windows_of(TEXT)
    answer = act_answers(window, [])
    assert set(answer.tags) == {0}
    assert answer.actors.shape == answer.targets.shape == (0, len(window.first) + 1)
