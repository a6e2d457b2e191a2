"""How often quotes are right by how sure they are."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from storyview.model.certainty import Reliability
from storyview.model.story import Quote, Span, Story, story_id

from . import reliability as command
from .attribution_scores import SCORER, Words, load_scorer
from .reliability import Judged, calibration_error, judge, main, reliability, table

TEXT = "It rains, Ann said. Bo denied it.\n"
RAIN, ANN, IT, BO, RUBBISH = (0, 8), (10, 13), (30, 32), (20, 22), (14, 18)


class StandIn:
    """A scorer that takes only equal contents for the same."""

    def words(self, text: str) -> str:
        return text

    def token_index(self, tokens: str) -> None:
        return None

    def prepare(self, attributions: Sequence[Any], look: None, dropped: Sequence[Any]) -> list[Words]:
        kept = (one for one in attributions if one["content"][0] not in dropped)
        return [{"content": one["content"], "source": one["source"], "spans": one} for one in kept]

    def pair(self, gold: Sequence[Words], pred: Sequence[Words]) -> list[tuple[int, int]]:
        contents = [found["content"] for found in pred]
        return [
            (i, contents.index(one["content"])) for i, one in enumerate(gold) if one["content"] in contents
        ]

    def source_agrees(self, g: Words, p: Words) -> bool:
        return bool(g["source"] == p["source"])

    def score(self, gold_docs: Sequence[Any], pred_docs: Any, errors: int = 0) -> dict[str, Any]:
        raise NotImplementedError


def quote(content: tuple[int, int], source: tuple[int, int], confidence: float) -> Quote:
    return Quote(
        id=f"q{content[0]}",
        kind="indirect",
        content=(Span(start=content[0], end=content[1]),),
        source=Span(start=source[0], end=source[1]),
        confidence=confidence,
        why="said",
    )


def row(
    *marked: tuple[tuple[int, int], tuple[int, int]], discard: Sequence[list[int]] = ()
) -> dict[str, Any]:
    attributions = [{"content": [list(c)], "source": [list(s)], "cue": []} for c, s in marked]
    return {"id": "s0", "text": TEXT, "attributions": attributions, "discard": discard}


STORY = Story(
    id=story_id(TEXT),
    text=TEXT,
    quotes=(quote(RAIN, ANN, 0.9), quote(IT, ANN, 0.6), quote(RUBBISH, BO, 0.2)),
)

JUDGED = [
    *[Judged(0.95, True)] * 9,
    *[Judged(1.0, False)] * 1,
    *[Judged(0.3, True)] * 1,
    *[Judged(0.3, False)] * 3,
    Judged(0.0, False),
]


def test_right_is_what_is_paired_and_has_the_right_source() -> None:
    judged, wanted = judge(row((RAIN, ANN), (IT, BO)), STORY, StandIn())
    assert judged == [Judged(0.9, True), Judged(0.6, False), Judged(0.2, False)]
    assert wanted == 2


def test_what_annotators_set_aside_counts_neither_way() -> None:
    judged, wanted = judge(row((RAIN, ANN), (IT, BO), discard=[list(IT), list(RUBBISH)]), STORY, StandIn())
    assert (judged, wanted) == ([Judged(0.9, True)], 1)


def test_bins_hold_the_quotes_by_tenths() -> None:
    figures = reliability(JUDGED, 20, "nothing")
    counted = {one.low: (one.predicted, one.right) for one in figures.bins if one.predicted}
    assert counted == {0.0: (1, 0), 0.3: (4, 1), 0.9: (10, 9)}
    assert [one.low for one in figures.bins] == [n / 10 for n in range(10)]
    assert [one.high for one in figures.bins] == [n / 10 for n in range(1, 11)]


@pytest.mark.parametrize("tenth", range(10))
def test_a_confidence_on_an_edge_belongs_above_it(tenth: int) -> None:
    figures = reliability([Judged(tenth / 10, True)], 1, "nothing")
    assert figures.bins[tenth].predicted == 1
    assert [step.recall for step in figures.floors] == [1.0] * (tenth + 1) + [0.0] * (9 - tenth)


def test_floors_tell_what_is_left() -> None:
    floors = {step.floor: (step.precision, step.recall) for step in reliability(JUDGED, 20, "nothing").floors}
    assert len(floors) == 10
    assert floors[0.0] == (round(10 / 15, 4), 0.5)
    assert floors[0.3] == (round(10 / 14, 4), 0.5)
    assert floors[0.4] == floors[0.9] == (0.9, 0.45)


def test_calibration_error_is_the_mean_distance_between_sure_and_right() -> None:
    high = abs((9 * 0.95 + 1.0) - 9)
    low = abs(4 * 0.3 - 1)
    assert calibration_error(JUDGED) == pytest.approx((high + low) / 15)
    assert calibration_error([Judged(0.25, n == 0) for n in range(4)]) == 0


def test_nothing_found_promises_nothing() -> None:
    figures = reliability([], 5, "nothing")
    assert {step.precision for step in figures.floors} == {None}
    assert {one.predicted for one in figures.bins} == {0}
    assert calibration_error([]) == 0
    assert "precision     –  recall 0.000" in table(figures, [])


def test_the_file_is_what_the_program_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stories, out = tmp_path / "told.jsonl", tmp_path / "reliability.json"
    stories.write_text(json.dumps(row((RAIN, ANN), (IT, BO))) + "\n", encoding="utf-8")
    monkeypatch.setattr(command, "load_scorer", lambda _: StandIn())
    monkeypatch.setattr(command, "analyse", lambda rows: ((one, STORY) for one in rows))
    main([str(stories), "--held-out", "--out", str(out)])
    figures = Reliability.model_validate_json(out.read_bytes())
    assert figures.measured_on == "1 story held out from told.jsonl"
    assert figures.quotes == 2
    assert figures.precision(0.85) == 1
    assert json.loads(out.read_text("utf-8"))["bins"][6] == {
        "from": 0.6,
        "to": 0.7,
        "predicted": 1,
        "right": 0,
    }
    assert "0.6 to 0.7       1 found  0.600 sure  0.000 right" in capsys.readouterr().out


@pytest.mark.skipif(not SCORER.is_file(), reason="the scorer of the corpora is not here")
def test_the_scorer_of_the_corpora_judges_alike() -> None:
    gold = row((RAIN, ANN), (IT, BO))
    scorer = load_scorer(SCORER)
    assert judge(gold, STORY, scorer) == judge(gold, STORY, StandIn())
    aside = row((RAIN, ANN), (IT, BO), discard=[list(IT), list(RUBBISH)])
    assert judge(aside, STORY, scorer) == judge(aside, STORY, StandIn())
