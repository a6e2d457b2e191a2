"""From the network's scores to attributions: what is said, by which cue, by whom, in characters."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .confidence import Evidence, confidence
from .edges import Edges
from .links import Links, log_softmax
from .network import Scores
from .tagging import BEGINS, INSIDE, Floats, Stretch, Tagging, logarithms, stretches
from .windows import Window, is_quoted

Characters = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Attribution:
    """Somebody's words in the text; offsets of the text, ends exclusive.

    Attributes:
        content: the pieces, in order.
        cue: the word or words that tell that something is said, or None.
        source: the words that tell who says it, or None.
        evidence: what speaks for it.
    """

    content: tuple[Characters, ...]
    cue: Characters | None
    source: Characters | None
    evidence: Evidence

    @property
    def likely(self) -> float:
        """The probability, 0 to 1, that content and source are right."""
        return confidence(self.evidence)


@dataclass(frozen=True, slots=True)
class _Reading:
    """A window with what the network makes of it; `likely` are its tags' probabilities, (words, TAGS)."""

    window: Window
    scores: Scores
    likely: Floats

    def attribution(
        self, pieces: Sequence[Stretch], cue: Stretch | None, source: Stretch | None
    ) -> Attribution:
        return Attribution(
            tuple(self._characters(piece) for piece in pieces),
            self._characters(cue) if cue else None,
            self._characters(source) if source else None,
            self._evidence(pieces, cue, source),
        )

    def _characters(self, stretch: Stretch) -> Characters:
        return self.window.spans[stretch.start][0], self.window.spans[stretch.end - 1][1]

    def _evidence(self, pieces: Sequence[Stretch], cue: Stretch | None, source: Stretch | None) -> Evidence:
        words = [n for piece in pieces for n in range(piece.start, piece.end)]
        inside = self.likely[words][:, [BEGINS["content"], INSIDE["content"]]].sum(1)
        behind = pieces[-1].end
        goes_on = self.likely[behind, INSIDE["content"]] if behind < len(self.likely) else 0.0
        own_cue = cue_link = own_source = source_link = 0.0
        if cue is not None:
            own_cue = _log(self.likely[cue.start, BEGINS["cue"]])
            cue_link = float(log_softmax(self.scores.cues[words])[:, cue.start].mean())
            links = log_softmax(self.scores.sources[cue.start])
            source_link = float(links[source.start if source else -1])
        if source is not None:
            own_source = _log(self.likely[source.start, BEGINS["source"]])
        return Evidence(
            content=float(logarithms(inside).mean()),
            begin=_log(self.likely[pieces[0].start, BEGINS["content"]]),
            end=_log(1 - goes_on),
            cue=own_cue,
            cue_link=cue_link,
            source=own_source,
            source_link=source_link,
            uncued=float(cue is None),
            unsourced=float(source is None),
            words=float(np.log(len(words))),
            quoted=sum(is_quoted(self.window, n) for n in words) / len(words),
        )


def find_in_window(window: Window, scores: Scores, taggings: Sequence[Tagging]) -> list[Attribution]:
    """The attributions of a window.

    Args:
        window: of the text.
        scores: the network's.
        taggings: the tags of each paragraph.
    """
    found = [
        Stretch(stretch.role, stretch.start + first, stretch.end + first)
        for (first, _), tagging in zip(window.paragraphs, taggings, strict=True)
        for stretch in stretches(tagging.tags)
    ]
    likely = np.concatenate([tagging.likely for tagging in taggings])
    reading = _Reading(window, scores, likely)
    joined = Links(scores, likely, window, found).joined()
    called = [part for row in joined for part in (row.cue, row.source) if part is not None]
    edges = Edges(scores, likely, window.paragraphs, [*found, *called])
    return [
        reading.attribution(
            edges.settle(row.pieces, row.cue) if row.cue is not None else row.pieces, row.cue, row.source
        )
        for row in joined
    ]


def _log(likely: float) -> float:
    return float(logarithms(np.array(likely, dtype=np.float32)))
