"""How sure an act is by what the lexicon and the network say together."""

import pytest

from storyview.model.analysis.actions.weighing import confidence, evidence
from storyview.model.analysis.attribution import SeenAct


def seen(**kinds: float) -> SeenAct:
    return SeenAct(0, 1, kinds, {"done": 1.0}, None, None)  # type: ignore[arg-type]


@pytest.mark.parametrize(("listed", "plain"), [(False, False), (True, False), (True, True)])
def test_the_surer_the_network_the_surer_the_act(listed: bool, plain: bool) -> None:
    sure = [
        confidence(evidence(act, None, listed=listed, plain=plain))
        for act in (None, seen(ban=0.2), seen(ban=0.5), seen(ban=0.9))
    ]
    assert sure == sorted(sure)
    assert sure[0] < sure[-1]


def test_a_fitting_reading_of_the_lexicon_speaks_for_an_act() -> None:
    act = seen(ban=0.4)
    assert confidence(evidence(act, None, listed=True, plain=True)) > confidence(
        evidence(act, None, listed=False, plain=False)
    )


def test_the_kinds_of_one_word_count_together() -> None:
    assert evidence(seen(ban=0.3, order=0.3), None).likely == pytest.approx(
        evidence(seen(fine=0.6), None).likely
    )
