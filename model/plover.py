"""What the kinds of official actions are called in PLOVER, the event codes of political science.

The codes are those of the PLOVER ontology; several kinds of domestic acts, such as rulings and laws,
have none there. The use of force may be either of two, which its kind alone does not tell.
"""

from collections.abc import Mapping
from types import MappingProxyType

from .story import ActionKind

PLOVER: Mapping[ActionKind, tuple[str, ...]] = MappingProxyType(
    {
        "ban": ("SANCTION",),
        "sanction": ("SANCTION",),
        "fine": ("SANCTION",),
        "charge": ("ACCUSE",),
        "investigate": ("ACCUSE",),
        "detain": ("COERCE",),
        "rule": (),
        "order": ("COERCE",),
        "legislate": (),
        "regulate": (),
        "testify": ("CONSULT",),
        "appoint": (),
        "agree": ("AGREE",),
        "negotiate": ("CONSULT",),
        "warn": ("THREATEN",),
        "disclose": ("COOPERATE",),
        "force": ("MOBILIZE", "ASSAULT"),
        "aid": ("AID",),
        "other": (),
    }
)
"""The codes of each kind: none where PLOVER has no such event, several where any of them may be meant."""


def plover(kind: ActionKind) -> str:
    """The codes of a kind in words, e.g. `MOBILIZE or ASSAULT`; empty where there is none."""
    return " or ".join(PLOVER[kind])
