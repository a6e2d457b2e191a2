"""Annotated mentions as the answers of words: what each is a mention of, and which came before.

Mentions may stand in one another; the network tells one for each word. Of nested names the longest counts
("University of Leeds", not "Leeds"), but of a person the name behind the other names ("Ambassador to France
**Ann Lee**").
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..analysis.attribution.mention_tags import NAME_BEGINS, NAME_INSIDE, NOMINAL, PRONOUN, TYPES, MentionType
from ..analysis.attribution.windows import Window

Bools = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class MarkedMention:
    """A mention that people marked.

    Attributes:
        start: first character of its head: of a name the whole name, else one word.
        end: the character behind the head.
        form: "name", "nominal" or "pronoun".
        type: what is mentioned.
        entity: number of who or what is mentioned.
    """

    start: int
    end: int
    form: str
    type: MentionType
    entity: int


def marked_mentions(entities: Iterable[Mapping[str, Any]]) -> list[MarkedMention]:
    """The mentions of entities, each with a "type" and "mentions" that have a "head" and a "kind"."""
    return [
        MarkedMention(
            mention["head"][0],
            mention["head"][1],
            mention["kind"],
            entity["type"] if entity["type"] in TYPES else "other",
            number,
        )
        for number, entity in enumerate(entities)
        for mention in entity["mentions"]
    ]


def mention_answers(window: Window, mentions: Iterable[MarkedMention]) -> tuple[list[int], Bools, Bools]:
    """What people marked in a window.

    Returns:
        the tag of each word; for each word its antecedents among the words, with a last column for
        none, (words, words + 1); and whether a word is the first of a mention's head, (words,).
    """
    size = len(window.first)
    first = [start for start, _ in window.spans]
    behind = [end for _, end in window.spans]
    tags, owner = [0] * size, [-1] * size
    names: list[tuple[int, int, MarkedMention]] = []
    for mention in mentions:
        start, end = bisect_right(behind, mention.start), bisect_left(first, mention.end)
        if start >= end:
            continue
        if mention.form == "name":
            names.append((start, end, mention))
        else:
            tags[end - 1] = (NOMINAL if mention.form == "nominal" else PRONOUN)[mention.type]
            owner[end - 1] = mention.entity
    for start, end, mention in _flat(names):
        tags[start:end] = [NAME_BEGINS[mention.type], *[NAME_INSIDE[mention.type]] * (end - start - 1)]
        owner[start:end] = [mention.entity, *[-1] * (end - start - 1)]
    entities = np.array(owner)
    there = entities >= 0
    earlier = np.tri(size, k=-1, dtype=bool)
    same = (entities[:, None] == entities[None, :]) & earlier & there[:, None]
    return tags, np.concatenate([same, (there & ~same.any(1))[:, None]], 1), there


def _flat(names: Sequence[tuple[int, int, MarkedMention]]) -> list[tuple[int, int, MarkedMention]]:
    """Names that do not overlap, chosen as the module tells."""
    taken: list[tuple[int, int, MarkedMention]] = []
    for first, end, mention in sorted(names, key=lambda name: (name[2].type == "person", name[0] - name[1])):
        inner = [e for s, e, _ in taken if first <= s and e < end] if mention.type == "person" else []
        start = max(inner, default=first)
        if all(end <= s or e <= start for s, e, _ in taken):
            taken.append((start, end, mention))
    return taken
