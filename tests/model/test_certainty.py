"""What the measured figures promise, and what is said without them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import ValidationError

from storyview.model import certainty
from storyview.model.certainty import Reliability, bundled_reliability, measured_precision, precision_in_words
from storyview.model.export.choice import choice_in_words
from storyview.model.quote_view import EVERYTHING, QuoteView

FIGURES = """{
  "measured_on": "ten stories",
  "quotes": 200,
  "bins": [{"from": 0.3, "to": 0.4, "predicted": 120, "right": 43}],
  "floors": [
    {"floor": 0.0, "precision": 0.80, "recall": 0.75},
    {"floor": 0.1, "precision": 0.81, "recall": 0.75},
    {"floor": 0.8, "precision": 0.9399, "recall": 0.40},
    {"floor": 0.9, "precision": null, "recall": 0.0}
  ]
}"""


@pytest.fixture
def assets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder in the place of the assets, without figures."""
    monkeypatch.setattr(certainty, "files", lambda _: tmp_path)
    bundled_reliability.cache_clear()
    (tmp_path / "attribution").mkdir()
    yield tmp_path
    bundled_reliability.cache_clear()


def test_a_floor_between_two_measured_ones_is_taken_for_the_lower() -> None:
    figures = Reliability.model_validate_json(FIGURES)
    floors = (0, 0.05, 0.1, 0.5, 0.7999999999999999, 0.8, 0.85)
    assert [figures.precision(floor) for floor in floors] == [0.8, 0.8, 0.81, 0.81, 0.9399, 0.9399, 0.9399]
    assert figures.precision(0.9) is None
    assert (figures.bins[0].low, figures.bins[0].high) == (0.3, 0.4)


def test_no_more_is_promised_than_was_measured() -> None:
    assert precision_in_words(0.9399) == "93 of 100 right"
    assert precision_in_words(0.29) == "29 of 100 right"
    assert precision_in_words(1) == "100 of 100 right"


def test_figures_out_of_range_are_refused() -> None:
    with pytest.raises(ValidationError, match="less than or equal to 1"):
        Reliability.model_validate_json(FIGURES.replace("0.81", "81"))


def test_the_choice_is_told_with_what_was_measured(assets: Path) -> None:
    (assets / "attribution" / "reliability.json").write_text(FIGURES)
    assert measured_precision(0.85) == 0.9399
    assert choice_in_words(QuoteView(floor=0.85)) == "only quotes at least 85% sure (93 of 100 right)"
    assert choice_in_words(QuoteView(floor=0.9, stances=False)) == "only quotes at least 90% sure, no stances"
    assert choice_in_words(QuoteView(stances=False)) == "no stances"
    assert choice_in_words(EVERYTHING) == ""


def test_the_program_comes_with_figures_that_rise_with_the_floor() -> None:
    precisions = [measured_precision(floor / 10) for floor in range(10)]
    told = [precision for precision in precisions if precision is not None]
    assert len(told) == 10
    assert told == sorted(told)
    assert told[-1] > 0.9
