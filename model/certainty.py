"""What a quote's confidence is worth: how often quotes that sure were right when it was measured.

The figures are measured on stories that nothing was learnt from, and lie beside the weights, in
`assets/attribution/reliability.json`.
"""

from functools import cache
from importlib.resources import files

from pydantic import BaseModel, ConfigDict, Field

from .story import Confidence

# A share of .8 may come as .7999…
_NEARLY = 1e-9

_FEWEST = 30
"""Of fewer quotes no share is told."""


class Bin(BaseModel):
    """The quotes whose confidence lies from `low` on and below `high`."""

    model_config = ConfigDict(frozen=True)

    low: Confidence = Field(alias="from")
    high: Confidence = Field(alias="to")
    predicted: int = Field(ge=0, description="how many were found")
    right: int = Field(ge=0, description="how many of them have the right words and the right source")


class Floor(BaseModel):
    """What a reader gets who wants to see quotes from one confidence on."""

    model_config = ConfigDict(frozen=True)

    floor: Confidence
    precision: Confidence | None = Field(description="share of the shown quotes that are right, if any")
    recall: Confidence = Field(description="share of the story's quotes that are shown and right")


class Reliability(BaseModel):
    """Confidence against the truth, by bins of confidence and by floors of it."""

    model_config = ConfigDict(frozen=True)

    measured_on: str
    quotes: int = Field(ge=0, description="how many there are to be found")
    bins: tuple[Bin, ...]
    floors: tuple[Floor, ...]

    def precision(self, floor: float) -> float | None:
        """The share that is right of the quotes at least `floor` sure, None where it was not measured.

        A floor between two measured ones is taken for the lower, so that no more is promised than
        was seen.
        """
        below = [step for step in self.floors if step.floor <= floor + _NEARLY]
        return max(below, key=lambda step: step.floor).precision if below else None

    def share(self, confidence: float) -> float | None:
        """The share that was right of the quotes about as sure, None where too few of them were seen."""
        near = [one for one in self.bins if one.low <= confidence + _NEARLY]
        here = max(near, key=lambda one: one.low, default=None)
        return here.right / here.predicted if here and here.predicted >= _FEWEST else None


def precision_in_words(precision: float) -> str:
    """A precision as a reader is told it, e.g. `93 of 100 right`."""
    return f"{int(100 * precision + _NEARLY)} of 100 right"


def measured_precision(floor: float) -> float | None:
    """The precision of quotes at least `floor` sure by the bundled figures, None where they have none."""
    return bundled_reliability().precision(floor)


def measured_share(confidence: float) -> float | None:
    """The share that was right of quotes about as sure by the bundled figures, None where these are few."""
    return bundled_reliability().share(confidence)


@cache
def bundled_reliability() -> Reliability:
    """The figures of the weights that this program comes with.

    Raises:
        pydantic.ValidationError: the file is not what it should be.
    """
    file = files("storyview.assets") / "attribution" / "reliability.json"
    return Reliability.model_validate_json(file.read_bytes())
