"""How sure it is that words tell of an official act, by all that speaks for it.

The lexicon knows words and their grammar, the network has read annotated stories; each finds acts that the
other misses. What they say together is made one probability.
"""

from math import exp, log
from typing import NamedTuple

from ..attribution import SeenAct
from .act_weights import BIAS, WEIGHTS
from .frames import Authority

LEAST_LISTED = 0.25
"""What the lexicon lists is told if it is at least so sure: it is often the only one to know a word."""
LEAST_UNLISTED = 0.5
"""What the network alone sees must be surer: whom and what it concerns is known worse there."""
_LEAST_LIKELY = 0.01


class Evidence(NamedTuple):
    """What speaks for an act.

    Attributes:
        likely: what the network says, as a logarithm of odds; what it does not see is one in a hundred.
        listed: 1 if a reading of the lexicon fits, else 0.
        plain: 1 if that reading asks for nothing but the words.
        surely: `likely` again where a reading fits.
        official: 1 if whoever acts is in office or a public body.
        powerless: 1 if whoever acts has no authority that the words tell of.
    """

    likely: float
    listed: float
    plain: float
    surely: float
    official: float
    powerless: float


NOTHING = Evidence(log(_LEAST_LIKELY / (1 - _LEAST_LIKELY)), 0, 0, 0, 0, 0)
"""Neither of them sees an act."""


def evidence(
    seen: SeenAct | None, authority: Authority | None, *, listed: bool = False, plain: bool = False
) -> Evidence:
    """What speaks for an act.

    Args:
        seen: what the network says of the words.
        authority: of whoever acts; None where nobody is told.
        listed: whether a reading of the lexicon fits.
        plain: whether that reading asks for nothing but the words.
    """
    likely = min(max(seen.likely if seen is not None else 0.0, _LEAST_LIKELY), 1 - _LEAST_LIKELY)
    odds = log(likely / (1 - likely))
    return Evidence(
        odds,
        float(listed),
        float(plain),
        odds if listed else 0.0,
        float(authority is Authority.OFFICIAL),
        float(authority is Authority.NONE),
    )


def is_told(given: Evidence) -> bool:
    """Whether an act is told to the reader."""
    return confidence(given) >= (LEAST_LISTED if given.listed else LEAST_UNLISTED)


def confidence(given: Evidence) -> float:
    """The probability that there is an act."""
    return 1 / (1 + exp(-BIAS - sum(w * x for w, x in zip(WEIGHTS, given, strict=True))))
