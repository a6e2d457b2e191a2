"""Which cue a content belongs to and which source a cue has.

A link may lead to a word that its own tag does not make a cue or a source. Where it leads there
much more surely than to any that is tagged, the word is taken for one: what two readings of the
network say together is believed.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .network import Scores
from .tagging import INSIDE, Floats, Role, Stretch
from .windows import Window, is_quoted

MARGIN = 0.5
"""By so much, in logarithms, a link must lead more surely to a word that is not tagged. From 0 to 2 it
makes no difference on the stories held out from training."""
LEAST = 0.2
"""So likely a link must be at the least to call up a cue where there is none beside."""
GOES_ON = 0.3
"""A word taken for a cue or a source goes on over words that are that likely to go on with one."""


@dataclass(frozen=True, slots=True)
class Joined:
    """Pieces of a content with their cue, and the cue with its source, in words of a window."""

    pieces: list[Stretch]
    cue: Stretch | None
    source: Stretch | None


class Links:
    """Joins the stretches of a window.

    Args:
        scores: the network's.
        likely: the probabilities of the words' tags, (words, TAGS).
        window: the words that were read.
        found: the stretches that the tags mark.
    """

    def __init__(self, scores: Scores, likely: Floats, window: Window, found: Sequence[Stretch]) -> None:
        self._window = window
        self._scores = scores
        self._likely = likely
        self._found = found
        self._paragraph = np.repeat(
            np.arange(len(window.paragraphs)), [end - start for start, end in window.paragraphs]
        )
        self._calls: dict[tuple[Role, int], Stretch] = {}
        self._taken = np.zeros(len(likely), dtype=bool)
        for stretch in found:
            self._taken[stretch.start : stretch.end] = True

    def joined(self) -> list[Joined]:
        """Every content with its cue and source; contents of the same cue are pieces of one.

        Only a quotation may have its cue in another paragraph: of 14 other contents that the network
        linked so in the stories held out from training, none was right.
        """
        by_cue: dict[Stretch, list[Stretch]] = {}
        out = []
        for content in self._of("content"):
            cue = self._cue(content)
            if cue is None:
                out.append(Joined([content], None, None))
            else:
                by_cue.setdefault(cue, []).append(content)
        out += [Joined(pieces, cue, self._source(cue)) for cue, pieces in by_cue.items()]
        return out

    def _of(self, role: Role) -> list[Stretch]:
        return [stretch for stretch in self._found if stretch.role == role]

    def _cue(self, content: Stretch) -> Stretch | None:
        links = log_softmax(self._scores.cues[content.start : content.end]).mean(0)
        beside = self._paragraph == self._paragraph[content.start]
        cues = [cue for cue in self._of("cue") if beside[cue.start] or is_quoted(self._window, content.start)]
        tagged = max(cues, key=lambda cue: float(links[cue.start]), default=None)
        word = int(links.argmax())
        known = links[tagged.start] if tagged is not None else np.log(LEAST)
        called = self._called("cue", word) if beside[word] and links[word] > known + MARGIN else None
        return called or tagged

    def _source(self, cue: Stretch) -> Stretch | None:
        links = self._scores.sources[cue.start]
        none = len(links) - 1
        tagged = max(self._of("source"), key=lambda source: float(links[source.start]), default=None)
        if tagged is not None and links[tagged.start] <= links[none]:
            tagged = None
        word = int(links.argmax())
        known = links[tagged.start if tagged is not None else none]
        called = self._called("source", word) if word != none and links[word] > known + MARGIN else None
        return called or tagged

    def _called(self, role: Role, word: int) -> Stretch | None:
        """The stretch of a role that begins with a word which is not tagged so; None if it is of another."""
        if (known := self._calls.get((role, word))) is not None:
            return known
        if self._taken[word]:
            return None
        end = word + 1
        while (
            end < len(self._likely)
            and self._paragraph[end] == self._paragraph[word]
            and not self._taken[end]
            and self._likely[end, INSIDE[role]] > GOES_ON
        ):
            end += 1
        self._taken[word:end] = True
        return self._calls.setdefault((role, word), Stretch(role, word, end))


def log_softmax(scores: Floats) -> Floats:
    """Scores as logarithms of probabilities, row by row."""
    shifted = scores - scores.max(-1, keepdims=True)
    logarithms: Floats = shifted - np.log(np.exp(shifted).sum(-1, keepdims=True))
    return logarithms
