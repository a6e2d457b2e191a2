"""From a parsed text to drafts of its quotes."""

from collections.abc import Iterator

import numpy as np
from spacy.tokens import Doc, Token

from .choosing import choose
from .direct import attach
from .drafts import Draft
from .layout import Layout
from .readings import CONTENTS, CUE_CLASSES, INSERTED, Reading, readings_of
from .sources import Speaker
from .turns import Turn, find_turns
from .weighing import Setting, features, likelihood

_HEADS = frozenset({"title", "heading"})


def find_drafts(layout: Layout) -> list[Draft]:
    """All quotes in the making, in no order and not yet cut to size."""
    weighed = [(likelihood(names), reading) for reading, names in weigh(layout)]
    believed = choose(weighed, len(layout.doc))
    drafts = attach(layout, Draft.of_readings(believed))
    return _with_turns(layout, find_turns(layout.text, layout.blocks), drafts)


def weigh(layout: Layout) -> Iterator[tuple[Reading, list[str]]]:
    """All readings of a text with their features."""
    candidates = _candidates(layout.doc)
    quoted = layout.quoted
    at = 0
    for block, (start, end) in zip(layout.blocks, layout.paragraphs, strict=True):
        in_title = block.kind in _HEADS
        while at < len(candidates) and candidates[at] < end:
            if candidates[at] >= start:
                word = layout.doc[candidates[at]]
                for reading in readings_of(word):
                    yield reading, features(reading, _setting(reading, quoted, in_title))
            at += 1


def _candidates(doc: Doc) -> list[int]:
    """The tokens that may be cues: of the right class, with something that may be said beside them."""
    strings = doc.vocab.strings
    table = doc.to_array(["POS", "DEP", "HEAD"])
    above = np.arange(len(doc)) + table[:, 2].astype(np.int64)
    found = np.isin(table[:, 1], [strings[name] for name in INSERTED])
    found[above[np.isin(table[:, 1], [strings[name] for name in CONTENTS])]] = True
    found &= np.isin(table[:, 0], [strings[name] for name in CUE_CLASSES])
    return [int(i) for i in np.flatnonzero(found)]


def _setting(reading: Reading, quoted: bytearray, in_title: bool) -> Setting:
    return Setting(
        in_quotation=bool(quoted[reading.word.i]),
        quotes=any(1 in quoted[start:end] for start, end in reading.content),
        in_title=in_title,
    )


def _with_turns(layout: Layout, turns: tuple[Turn, ...], drafts: list[Draft]) -> list[Draft]:
    """The drafts with the turns of a transcript in place of what is found inside them."""
    if not turns:
        return drafts
    inside = bytearray(len(layout.doc))
    out: list[Draft] = []
    for turn in turns:
        pieces = [layout.tokens(start, end) for start, end in turn.content]
        for start, end in pieces:
            inside[start:end] = b"\1" * (end - start)
        head = _head(layout, turn.speaker)
        out.append(Draft("turn", 0.95, layout.tokens(*turn.cue), None, Speaker(head, head), pieces))
    return [draft for draft in drafts if not any(1 in inside[a:b] for a, b in draft.pieces)] + out


def _head(layout: Layout, characters: tuple[int, int]) -> Token:
    start, end = layout.tokens(*characters)
    root: Token = layout.doc[start:end].root
    return root
