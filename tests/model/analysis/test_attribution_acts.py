"""What the network takes for official actions, from scores made by hand."""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest

from storyview.model.analysis.attribution.act_tags import ACT_BEGINS, ACT_INSIDE, ACT_TAGS, STATUSES
from storyview.model.analysis.attribution.acts import SeenAct, SeenActs, acts_in
from storyview.model.analysis.attribution.network import Scores
from storyview.model.analysis.attribution.windows import Window
from storyview.model.story import ActionStatus

from .hand_made import SURE, links, scores_of


def scored(
    tags: list[int],
    actors: Mapping[int, int] | None = None,
    targets: Mapping[int, int] | None = None,
    statuses: Mapping[int, ActionStatus] | None = None,
) -> Scores:
    """Scores of words that are surely tagged so, with sure links."""
    size = len(tags)
    acts = np.zeros((size, ACT_TAGS), dtype=np.float32)
    acts[np.arange(size), tags] = SURE
    told = np.zeros((size, len(STATUSES)), dtype=np.float32)
    for word, status in (statuses or {}).items():
        told[word, STATUSES.index(status)] = SURE
    return replace(
        scores_of(size),
        acts=acts,
        statuses=told,
        actors=links(size, size + 1, actors or {}),
        targets=links(size, size + 1, targets or {}),
    )


def seen(scores: Scores, first: int = 0) -> list[SeenAct]:
    """What is seen in words of two characters, each behind a space, from a character on."""
    size = len(scores.acts)
    spans = [(first + 3 * n, first + 3 * n + 2) for n in range(size)]
    window = Window([0] * size, [0] * size, list(range(size)), spans, [(0, size)])
    return list(acts_in(window, scores))


def test_a_trigger_goes_on_over_its_inside_words() -> None:
    (act,) = seen(scored([0, ACT_BEGINS["order"], ACT_INSIDE, ACT_INSIDE, 0]))
    assert (act.start, act.end) == (3, 11)
    assert max(act.kinds, key=lambda kind: act.kinds[kind]) == "order"
    assert act.likely == pytest.approx(0.99, abs=0.01)


def test_two_triggers_side_by_side_are_two_acts() -> None:
    found = seen(scored([ACT_BEGINS["charge"], ACT_BEGINS["fine"]]))
    assert [(act.start, act.end) for act in found] == [(0, 2), (3, 5)]


def test_who_acts_on_whom_is_the_word_that_a_link_leads_to() -> None:
    (act,) = seen(scored([0, ACT_BEGINS["ban"], 0], actors={1: 0}, targets={1: 2}), first=100)
    assert (act.actor, act.target) == ((100, 102), (106, 108))


def test_a_link_to_none_is_nobody() -> None:
    (act,) = seen(scored([0, ACT_BEGINS["ban"]], actors={1: 2}, targets={1: 2}))
    assert act.actor is None
    assert act.target is None


def test_how_certain_an_act_is_comes_from_the_first_word_of_its_trigger() -> None:
    (act,) = seen(scored([ACT_BEGINS["ban"], ACT_INSIDE], statuses={0: "denied", 1: "done"}))
    assert act.statuses["denied"] > 0.9


def test_a_word_that_is_hardly_an_act_is_not_told_of() -> None:
    assert seen(scored([0, 0, 0])) == []


def test_the_acts_of_a_text_come_in_order_of_their_places() -> None:
    later, earlier = seen(scored([ACT_BEGINS["aid"]]), first=50), seen(scored([ACT_BEGINS["ban"]]))
    assert [act.start for act in SeenActs([*later, *earlier])] == [0, 50]
