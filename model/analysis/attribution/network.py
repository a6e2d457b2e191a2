"""The trained network, run by onnxruntime on windows of a text.

Its file is made by `storyview.model.training`; `assets/attribution/MODEL_CARD.md` tells what it is.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
import onnxruntime

from .tagging import Floats
from .windows import Window, batch_arrays

STEPS = "steps"
"""Under this name the file keeps the scores of the steps from tag to tag, as JSON."""
_SLOWER = ["SkipLayerNormFusion"]
"""What onnxruntime 1.20 to 1.32 would make slower: one ninth of the whole on the CPU it was measured on."""
_PIECES_AT_ONCE = 1024
"""Larger batches leave the processor's caches."""


@dataclass(frozen=True, slots=True)
class Scores:
    """What the network makes of a window of M words: unnormalised logarithms.

    Attributes:
        tags: of each word's tags, (M, TAGS).
        cues: from a word of a content to the first word of its cue, (M, M).
        sources: from the first word of a cue to that of its source; the last column is for none,
            (M, M + 1).
        begins: from the first word of a cue to the first of its content, (M, M).
        ends: from the first word of a cue to the last of its content, (M, M).
        mentions: of each word's tags as a mention, (M, MENTION_TAGS).
        antecedents: from the first word of a mention to that of an earlier one of the same; only columns
            before the row's word count, and the last one, which is for none, (M, M + 1).
        acts: of each word's tags as a part of an official action, (M, ACT_TAGS).
        statuses: of how certain that is, (M, STATUSES).
        actors: from the first word of a trigger to a word of its actor; the last column is for none,
            (M, M + 1).
        targets: the same for the target, (M, M + 1).
    """

    tags: Floats
    cues: Floats
    sources: Floats
    begins: Floats
    ends: Floats
    mentions: Floats
    antecedents: Floats
    acts: Floats
    statuses: Floats
    actors: Floats
    targets: Floats


def score(windows: Sequence[Window]) -> Iterator[list[tuple[int, Scores]]]:
    """The windows' scores with the windows' numbers, some at a time, in an order that wastes little."""
    session = _session()
    for numbers in _batches(windows):
        batch = [windows[n] for n in numbers]
        outputs = session.run(None, batch_arrays(batch))
        yield [
            (n, _cut([output[row] for output in outputs], len(window.first)))
            for row, (n, window) in enumerate(zip(numbers, batch, strict=True))
        ]


def _cut(outputs: Sequence[Floats], size: int) -> Scores:
    """The scores of a window's words, without those of the filling."""
    tags, cues, sources, begins, ends, mentions, antecedents, *of_acts = (output[:size] for output in outputs)
    acts, statuses, actors, targets = of_acts
    return Scores(
        tags,
        cues[:, :size],
        _with_none(sources, size),
        begins[:, :size],
        ends[:, :size],
        mentions,
        _with_none(antecedents, size),
        acts,
        statuses,
        _with_none(actors, size),
        _with_none(targets, size),
    )


def _with_none(links: Floats, size: int) -> Floats:
    return np.concatenate([links[:, :size], links[:, -1:]], axis=1)


@cache
def steps() -> Floats:
    """The scores of the steps from the row's tag to the column's: (TAGS, TAGS)."""
    known = _session().get_modelmeta().custom_metadata_map[STEPS]
    return np.array(json.loads(known), dtype=np.float32)


def _batches(windows: Sequence[Window]) -> Iterator[list[int]]:
    """The windows' numbers by length, so that little of a batch is filling."""
    held: list[int] = []
    for n in sorted(range(len(windows)), key=lambda n: -len(windows[n].pieces)):
        if held and (len(held) + 1) * len(windows[held[0]].pieces) > _PIECES_AT_ONCE:
            yield held
            held = []
        held.append(n)
    if held:
        yield held


@cache
def _session() -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1  # the parser works beside it; a batch of stories takes the rest
    options.log_severity_level = 3
    saved = files("storyview.assets").joinpath("attribution", "network.onnx").read_bytes()
    return onnxruntime.InferenceSession(
        saved, options, providers=["CPUExecutionProvider"], disabled_optimizers=_SLOWER
    )
