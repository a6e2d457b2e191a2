"""Which readings to believe, given how likely each one is."""

from collections.abc import Iterable, Sequence

from .readings import Reading

Weighed = tuple[float, Reading]
"""How likely a reading is, and the reading."""

THRESHOLD = 0.42
"""Below it a reading is more often wrong than right; measured on the training set."""


def choose(weighed: Iterable[Weighed], length: int, threshold: float = THRESHOLD) -> list[Weighed]:
    """The believed readings, the likelier first: no two contents overlap, no cue lies in a content.

    Args:
        weighed: the readings, each with its likelihood.
        length: number of tokens of the document.
        threshold: the least likelihood to believe.
    """
    said = bytearray(length)
    cues = bytearray(length)
    chosen: list[Weighed] = []
    for likely, reading in sorted(weighed, key=lambda pair: (-pair[0], pair[1].word.i)):
        if likely < threshold:
            break
        start, end = reading.cue
        if any(said[start:end]) or any(_taken(said, cues, reading.content)):
            continue
        chosen.append((likely, reading))
        cues[start:end] = b"\1" * (end - start)
        for start, end in reading.content:
            said[start:end] = b"\1" * (end - start)
    return chosen


def _taken(said: bytearray, cues: bytearray, content: Sequence[tuple[int, int]]) -> Iterable[bool]:
    return (1 in said[start:end] or 1 in cues[start:end] for start, end in content)
