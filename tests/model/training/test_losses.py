"""What the heads are taught by."""

import numpy as np
import pytest

from storyview.model.analysis.attribution.act_tags import ACT_BEGINS, ACT_TAGS, STATUSES
from storyview.model.training.acts import ActAnswers

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")

from storyview.model.training.losses import act_losses  # noqa: E402

SURE = 20.0


def answer(actor: list[bool], kind: int = ACT_BEGINS["ban"]) -> ActAnswers:
    """An act that the first of two words names, by the words told."""
    return ActAnswers([kind, 0], [0], [STATUSES.index("done")], np.array([actor]), np.array([actor]))


def test_an_act_is_learnt_with_its_status_and_links() -> None:
    acts, statuses, links = (
        torch.zeros(1, 2, ACT_TAGS),
        torch.zeros(1, 2, len(STATUSES)),
        torch.zeros(1, 2, 3),
    )
    acts[0, 0, ACT_BEGINS["ban"]] = acts[0, 1, 0] = SURE
    statuses[0, 0, STATUSES.index("done")] = SURE
    links[0, 0, 1] = SURE
    right = act_losses(acts, statuses, links, links, [answer([False, True, False])])
    assert max(right.values()) < 0.01
    wrong = act_losses(acts, statuses, links, links, [answer([False, False, True], ACT_BEGINS["aid"])])
    assert {name for name, loss in wrong.items() if loss > 1} == {"acts", "actors", "targets"}


def test_any_word_of_the_actor_will_do() -> None:
    acts, statuses, links = (
        torch.zeros(1, 2, ACT_TAGS),
        torch.zeros(1, 2, len(STATUSES)),
        torch.zeros(1, 2, 3),
    )
    links[0, 0, 1] = SURE
    assert act_losses(acts, statuses, links, links, [answer([True, True, False])])["actors"] < 0.01


def test_a_window_filled_up_keeps_none_in_the_last_column() -> None:
    acts, statuses, links = (
        torch.zeros(1, 4, ACT_TAGS),
        torch.zeros(1, 4, len(STATUSES)),
        torch.zeros(1, 4, 5),
    )
    links[0, 0, 4] = SURE
    assert act_losses(acts, statuses, links, links, [answer([False, False, True])])["actors"] < 0.01


def test_without_any_act_only_the_tags_are_learnt() -> None:
    acts, statuses, links = (
        torch.zeros(1, 2, ACT_TAGS),
        torch.zeros(1, 2, len(STATUSES)),
        torch.zeros(1, 2, 3),
    )
    nothing = ActAnswers([0, 0], [], [], np.zeros((0, 3), bool), np.zeros((0, 3), bool))
    losses = act_losses(acts, statuses, links, links, [nothing])
    assert losses["acts"] > 1
    assert losses["statuses"] == losses["actors"] == losses["targets"] == 0
