"""Windows, tags and scores made by hand, for the tests of what is made of the network's answers."""

from collections.abc import Collection, Mapping

import numpy as np

from storyview.model.analysis.attribution.act_tags import ACT_TAGS, STATUSES
from storyview.model.analysis.attribution.mention_tags import MENTION_TAGS
from storyview.model.analysis.attribution.network import Scores
from storyview.model.analysis.attribution.tagging import (
    BEGINS,
    INSIDE,
    OUTSIDE,
    TAGS,
    Floats,
    Role,
    Stretch,
    Tagging,
    stretches,
)
from storyview.model.analysis.attribution.windows import Window

ROLE: Mapping[str, Role] = {"s": "source", "c": "cue", "q": "content"}
LIKELY = 0.9
"""The probability of a tag made by hand; what is left is shared by the others."""
SURE = 8.0
_QUOTED = 3


def tagging_of(marks: str) -> Tagging:
    """Tags from one letter a word: capital S, C, Q begin what small ones go on with, "-" is outside."""
    tags = [
        OUTSIDE if mark == "-" else (BEGINS if mark.isupper() else INSIDE)[ROLE[mark.lower()]]
        for mark in marks
    ]
    likely = np.full((len(tags), TAGS), (1 - LIKELY) / (TAGS - 1), dtype=np.float32)
    likely[np.arange(len(tags)), tags] = LIKELY
    return Tagging(np.array(tags, dtype=np.int8), likely)


class Marked:
    """The words of a window by their marks, one group of marks for each paragraph.

    Args:
        marks: as for `tagging_of`, groups between spaces.
        quoted: the words in quotation marks.
    """

    def __init__(self, marks: str, quoted: Collection[int] = ()) -> None:
        taggings = [tagging_of(group) for group in marks.split()]
        ends: list[int] = np.cumsum([len(tagging.tags) for tagging in taggings]).tolist()
        self.paragraphs: list[tuple[int, int]] = list(zip([0, *ends[:-1]], ends, strict=True))
        self.likely: Floats = np.concatenate([tagging.likely for tagging in taggings])
        self.found = [
            Stretch(stretch.role, stretch.start + first, stretch.end + first)
            for (first, _), tagging in zip(self.paragraphs, taggings, strict=True)
            for stretch in stretches(tagging.tags)
        ]
        self.size = len(self.likely)
        self.window = Window(
            [0] * self.size,
            [_QUOTED if word in quoted else 0 for word in range(self.size)],
            list(range(self.size)),
            [(word, word + 1) for word in range(self.size)],
            self.paragraphs,
        )

    def of(self, role: Role) -> list[Stretch]:
        """The stretches of a role."""
        return [stretch for stretch in self.found if stretch.role == role]


def links(size: int, columns: int, wanted: Mapping[int, int | Mapping[int, float]]) -> Floats:
    """Scores of links: 0, but from each wanted word SURE to another, or so much to each of others."""
    table = np.zeros((size, columns), dtype=np.float32)
    for row, to in wanted.items():
        for column, score in to.items() if isinstance(to, Mapping) else [(to, SURE)]:
            table[row, column] = score
    return table


def scores_of(
    size: int,
    *,
    cues: Mapping[int, int | Mapping[int, float]] | None = None,
    sources: Mapping[int, int | Mapping[int, float]] | None = None,
    begins: Mapping[int, int | Mapping[int, float]] | None = None,
    ends: Mapping[int, int | Mapping[int, float]] | None = None,
) -> Scores:
    """Scores of so many words by their links; a source that is the number of words stands for none."""
    return Scores(
        np.zeros((size, TAGS), dtype=np.float32),
        links(size, size, cues or {}),
        links(size, size + 1, sources or {}),
        links(size, size, begins or {}),
        links(size, size, ends or {}),
        np.zeros((size, MENTION_TAGS), dtype=np.float32),
        np.zeros((size, size + 1), dtype=np.float32),
        np.zeros((size, ACT_TAGS), dtype=np.float32),
        np.zeros((size, len(STATUSES)), dtype=np.float32),
        np.zeros((size, size + 1), dtype=np.float32),
        np.zeros((size, size + 1), dtype=np.float32),
    )


def random_scores(seed: int, size: int, spread: float = 4.0) -> Scores:
    """Scores drawn by chance, the same for the same seed."""
    chance = np.random.default_rng(seed)

    def table(columns: int) -> Floats:
        return chance.normal(0, spread, (size, columns)).astype(np.float32)

    return Scores(
        table(TAGS),
        table(size),
        table(size + 1),
        table(size),
        table(size),
        table(MENTION_TAGS),
        table(size + 1),
        table(ACT_TAGS),
        table(len(STATUSES)),
        table(size + 1),
        table(size + 1),
    )
