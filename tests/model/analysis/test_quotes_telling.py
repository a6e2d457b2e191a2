"""Which attributions are told as quotes."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from storyview.model.analysis.attribution import confidence as runtime
from storyview.model.analysis.attribution.attributions import Attribution
from storyview.model.analysis.attribution.confidence import Calibration, Evidence
from storyview.model.analysis.quotes.layout import Layout
from storyview.model.analysis.quotes.telling import LEAST, LEAST_DEED, LEAST_UNUSUAL, QUOTED, is_told

from .given_attributions import NO_EVIDENCE, attribution

Parse = Callable[[str], Doc]

TEXT = "The drug was banned by the agency, which said that the dam is old."


@pytest.fixture(autouse=True)
def plain_confidence(monkeypatch: pytest.MonkeyPatch) -> None:
    """Confidence that rises with the evidence of the content alone: a logarithm of odds."""
    plain = Calibration(0.0, NO_EVIDENCE._replace(content=1.0), ((0.0, 0.0), (1.0, 1.0)))
    monkeypatch.setattr(runtime, "_bundled", lambda: plain)


def sure(confidence: float, quoted: float = 0.0) -> Evidence:
    """Evidence of just this confidence: odds of .4, .5, .7 … as logarithms."""
    odds = {0.3: -0.8473, 0.5: 0.0, 0.8: 1.3863, 0.95: 2.9444}[confidence]
    return NO_EVIDENCE._replace(content=odds, quoted=quoted)


def told(parse: Parse, cue: str | None, evidence: Evidence) -> bool:
    given: Attribution = attribution(TEXT, None, cue, "the dam is old", evidence=evidence)
    return is_told(Layout(parse(TEXT)), given)


@pytest.mark.parametrize(
    ("cue", "confidence", "expected"),
    [
        ("said", 0.3, False),
        ("said", 0.5, True),
        ("is old", 0.5, False),
        ("is old", 0.8, True),
        ("was banned by", 0.8, False),
        ("was banned by", 0.95, True),
        (None, 0.3, False),
        (None, 0.5, True),
    ],
)
def test_cues_that_do_not_tell_of_saying_must_be_surer(
    parse: Parse, cue: str | None, confidence: float, expected: bool
) -> None:
    assert LEAST < 0.5 < LEAST_UNUSUAL < 0.8 < LEAST_DEED < 0.95
    assert told(parse, cue, sure(confidence)) is expected


@pytest.mark.parametrize(("quoted", "expected"), [(QUOTED - 0.01, False), (QUOTED, True), (1.0, True)])
def test_what_stands_in_quotation_marks_is_always_told(parse: Parse, quoted: float, expected: bool) -> None:
    assert told(parse, "was banned by", sure(0.3, quoted)) is expected


@pytest.mark.parametrize(
    ("text", "parts", "expected"),
    [
        (
            "The drug was banned by three agencies in May.",
            ("three agencies", "was banned by", "The drug"),
            False,
        ),
        ("Two bridges were rebuilt by the army.", ("the army", "were rebuilt by", "Two bridges"), False),
        ("The runner was awarded a medal in June.", (None, "was awarded", "a medal"), False),
        (
            "The ministry ordered three plants closed.",
            ("The ministry", "ordered", "three plants closed"),
            False,
        ),
        ("The court ordered the letters burnt.", ("The court", "ordered", "the letters burnt"), False),
        (
            "The ministry ordered that plants be closed.",
            ("The ministry", "ordered", "plants be closed"),
            True,
        ),
        ("The ministry ordered the firm to close.", ("The ministry", "ordered", "the firm to close"), True),
        ("The plan was announced by the mayor.", ("the mayor", "was announced by", "The plan"), True),
        ("The plan was described by her as dead.", ("her", "was described by", "as dead"), True),
        ("The town is split over the plan.", ("The town", "is split over", "the plan"), True),
    ],
)
def test_deeds_must_be_surer_than_words(
    parse: Parse, text: str, parts: tuple[str | None, str, str], expected: bool
) -> None:
    given = attribution(text, *parts, evidence=sure(0.8))
    assert is_told(Layout(parse(text)), given) is expected
