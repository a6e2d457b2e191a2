"""How likely an attribution is right: a logistic regression over its evidence, calibrated.

The weights, and the knots that make its outcome a share of right ones, are learnt on stories held
out from the network's training (`storyview.model.training.calibrate`) and lie beside the network.
"""

import json
import math
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import NamedTuple

import numpy as np


class Evidence(NamedTuple):
    """What speaks for an attribution; probabilities are natural logarithms.

    Attributes:
        content: mean over the content's words that they are content.
        begin: that the content begins where it does.
        end: that it ends where it does.
        cue: that the cue begins where it does.
        cue_link: mean over the content's words that they belong to this cue.
        source: that the source begins where it does.
        source_link: that the cue has this source, or none.
        uncued: 1 where there is no cue.
        unsourced: 1 where there is no source.
        words: logarithm of how many words the content has.
        quoted: share of them that stands in quotation marks.
    """

    content: float
    begin: float
    end: float
    cue: float
    cue_link: float
    source: float
    source_link: float
    uncued: float
    unsourced: float
    words: float
    quoted: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """What was learnt of evidence.

    Attributes:
        bias: of the logistic regression.
        weights: of each piece of evidence.
        knots: outcomes of the regression, rising, each with the share of attributions that were right
            there; between them it is interpolated.
    """

    bias: float
    weights: Evidence
    knots: tuple[tuple[float, float], ...]

    def confidence(self, evidence: Evidence) -> float:
        """The probability, 0 to 1, that content and source are right."""
        outcomes, shares = zip(*self.knots, strict=True)
        return float(np.interp(self.outcome(evidence), outcomes, shares))

    def outcome(self, evidence: Evidence) -> float:
        """What the regression makes of the evidence, 0 to 1."""
        total = self.bias + sum(w * value for w, value in zip(self.weights, evidence, strict=True))
        return 1 / (1 + math.exp(-total))


def confidence(evidence: Evidence) -> float:
    """The probability, 0 to 1, that content and source are right."""
    return _bundled().confidence(evidence)


@cache
def _bundled() -> Calibration:
    saved = files("storyview.assets").joinpath("attribution", "confidence.json")
    known = json.loads(saved.read_text(encoding="utf-8"))
    return Calibration(
        known["bias"], Evidence(**known["weights"]), tuple((low, high) for low, high in known["knots"])
    )
