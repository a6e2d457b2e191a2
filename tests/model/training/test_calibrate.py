"""Learning how far to trust an attribution."""

import math
from pathlib import Path

import numpy as np
import pytest

from storyview.model.analysis.attribution import Attribution
from storyview.model.analysis.attribution import confidence as runtime
from storyview.model.analysis.attribution.confidence import Evidence, confidence
from storyview.model.training import calibrate
from storyview.model.training.calibrate import as_json, calibrated, fit, judged
from storyview.model.training.examples import AnnotatedStory

NOTHING = Evidence(*[0.0] * len(Evidence._fields))
NO_PARSE = np.zeros(0, dtype=np.int64)

TEXT = "It rains, Ann said. Bo Lee denied it."
RAIN, ANN, IT, BO, LEE = (0, 8), (10, 13), (34, 36), (20, 22), (23, 26)


def drawn(count: int) -> tuple[list[Evidence], list[bool]]:
    """Evidence drawn by chance, right as often as its content and its cue link say."""
    chance = np.random.default_rng(1)
    rows = [
        NOTHING._replace(content=-chance.exponential(), cue_link=-chance.exponential()) for _ in range(count)
    ]
    likely = [1 / (1 + math.exp(-(2 + 1.5 * row.content + row.cue_link))) for row in rows]
    return rows, [bool(chance.random() < share) for share in likely]


def likely(row: Evidence, bias: float, weights: Evidence) -> float:
    return 1 / (1 + math.exp(-bias - sum(w * value for w, value in zip(weights, row, strict=True))))


def test_what_made_it_right_is_learnt() -> None:
    bias, weights = fit(*drawn(20_000))
    assert bias == pytest.approx(2, abs=0.15)
    assert weights.content == pytest.approx(1.5, abs=0.15)
    assert weights.cue_link == pytest.approx(1, abs=0.15)


def test_what_never_varies_has_no_weight() -> None:
    rows, right = drawn(500)
    _, weights = fit([row._replace(words=0.7) for row in rows], right)
    assert weights.words == pytest.approx(0, abs=1e-3)
    assert weights.quoted == pytest.approx(0, abs=1e-3)


def test_as_many_are_right_as_the_confidence_says() -> None:
    rows, right = drawn(500)
    bias, weights = fit(rows, right)
    assert sum(likely(row, bias, weights) for row in rows) == pytest.approx(sum(right), abs=0.01)


def test_evidence_that_tells_right_from_wrong_for_sure_has_an_end() -> None:
    rows = [NOTHING._replace(content=-float(n)) for n in range(20)]
    bias, weights = fit(rows, [n < 10 for n in range(20)])
    assert likely(rows[0], bias, weights) > 0.9
    assert likely(rows[-1], bias, weights) < 0.1
    assert all(math.isfinite(weight) for weight in weights)


def test_the_file_is_what_the_program_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows, right = drawn(500)
    learnt = calibrated(rows, right)
    (tmp_path / "attribution").mkdir()
    file = tmp_path / "attribution" / "confidence.json"
    file.write_text(as_json(learnt), encoding="utf-8")
    monkeypatch.setattr(runtime, "files", lambda _: tmp_path)
    runtime._bundled.cache_clear()
    try:
        found = [confidence(row) for row in rows]
    finally:
        runtime._bundled.cache_clear()
    assert found == pytest.approx([learnt.confidence(row) for row in rows], abs=1e-3)


def test_calibration_rises_and_counts_as_many_right_as_there_are() -> None:
    rows, right = drawn(500)
    learnt = calibrated(rows, right)
    outcomes, shares = zip(*learnt.knots, strict=True)
    assert list(outcomes) == sorted(outcomes)
    assert list(shares) == sorted(shares)
    assert len(learnt.knots) > 4
    mean = sum(learnt.confidence(row) for row in rows) / len(rows)
    assert mean == pytest.approx(sum(right) / len(right), abs=0.02)


def story(discarded: tuple[tuple[int, int], ...] = ()) -> AnnotatedStory:
    marked = [
        {"source": [ANN], "cue": [], "content": [RAIN]},
        {"source": [BO], "cue": [], "content": [IT]},
    ]
    return AnnotatedStory("told", TEXT, marked, None, discarded, [], NO_PARSE, NO_PARSE)


@pytest.mark.parametrize(
    ("content", "source", "right"),
    [
        (RAIN, ANN, True),
        (RAIN, BO, False),
        (RAIN, None, False),
        ((0, 2), ANN, True),  # one word of two: Dice .67
        ((0, 26), ANN, True),  # four words too many: Dice .5
        ((0, 33), ANN, False),  # five are
        (IT, (20, 26), True),  # sources need only overlap
        (IT, LEE, False),
        (ANN, ANN, False),
    ],
)
def test_right_is_the_same_content_with_the_same_source(
    content: tuple[int, int], source: tuple[int, int] | None, right: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = Attribution((content,), None, source, NOTHING)
    monkeypatch.setattr(calibrate, "attribute", lambda text, blocks: [found])
    assert list(judged(story())) == [(found, right)]


def test_a_content_is_right_only_once(monkeypatch: pytest.MonkeyPatch) -> None:
    whole, part = (Attribution((span,), None, ANN, NOTHING) for span in (RAIN, (0, 2)))
    monkeypatch.setattr(calibrate, "attribute", lambda text, blocks: [part, whole])
    assert list(judged(story())) == [(part, False), (whole, True)]


def test_what_annotators_set_aside_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [Attribution((RAIN,), None, ANN, NOTHING), Attribution((IT,), None, BO, NOTHING)]
    monkeypatch.setattr(calibrate, "attribute", lambda text, blocks: found)
    assert [one for one, _ in judged(story(discarded=(IT,)))] == found[:1]
