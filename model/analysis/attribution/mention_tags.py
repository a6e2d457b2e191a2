"""The tags of mentions: which words name, describe or stand for whom or what.

A name is tagged word by word, a description ("the company") and a pronoun by their one head word.
"""

from collections.abc import Mapping
from typing import Literal

MentionType = Literal["person", "organization", "place", "other"]

TYPES: tuple[MentionType, ...] = ("person", "organization", "place", "other")
NO_MENTION = 0
NAME_BEGINS: Mapping[MentionType, int] = {kind: 1 + 2 * n for n, kind in enumerate(TYPES)}
NAME_INSIDE: Mapping[MentionType, int] = {kind: 2 + 2 * n for n, kind in enumerate(TYPES)}
NOMINAL: Mapping[MentionType, int] = {kind: 9 + n for n, kind in enumerate(TYPES)}
PRONOUN: Mapping[MentionType, int] = {kind: 13 + n for n, kind in enumerate(TYPES)}
MENTION_TAGS = 17
