"""The tags of official actions: which words name an act of which kind, and how certain it is.

The first word of a trigger is tagged with the kind of act, its other words alike for all kinds.
"""

from collections.abc import Mapping
from typing import get_args

from ...story import ActionKind, ActionStatus

KINDS: tuple[ActionKind, ...] = get_args(ActionKind)
STATUSES: tuple[ActionStatus, ...] = get_args(ActionStatus)
NO_ACT = 0
ACT_BEGINS: Mapping[ActionKind, int] = {kind: 1 + n for n, kind in enumerate(KINDS)}
ACT_INSIDE = 1 + len(KINDS)
ACT_TAGS = 2 + len(KINDS)
