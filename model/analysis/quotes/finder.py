"""From a parsed text to drafts of its quotes."""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc, Token

from .choosing import choose
from .direct import attach
from .drafts import Draft
from .headlines import Headlines
from .layout import Layout
from .readings import CONTENTS, CUE_CLASSES, INSERTED, Reading, readings_of
from .sources import Speaker
from .speech import SAYING
from .turns import Turn, find_turns
from .weighing import Setting, features, likelihood

LONGEST_TITLE = 40
"""Tokens of a content that may still be the title of a work."""
_HEADS = frozenset({"title", "heading"})
TURN = 0.95
"""How often the turns of a transcript are quotes in PolNeAR's training set, at the least."""


def find_drafts(layout: Layout) -> list[Draft]:
    """All quotes in the making, in no order and not yet cut to size."""
    weighed = [(likelihood(names), reading) for reading, names in weigh(layout)]
    believed = choose(weighed, len(layout.doc))
    drafts = attach(layout, Draft.of_readings(believed))
    drafts = _over(layout, list(Headlines(layout).drafts()), drafts)
    return _over(layout, list(_named(layout, find_turns(layout.text, layout.blocks))), drafts)


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
    """The tokens that may be cues: of the right class, and with something beside them that may be said."""
    table = doc.to_array(["POS", "DEP", "HEAD", "LEMMA"])

    def any_of(column: int, names: Iterable[str]) -> NDArray[np.bool_]:
        ids = np.array([doc.vocab.strings[name] for name in names], dtype=np.uint64)
        return np.isin(table[:, column], ids)

    above = np.arange(len(doc)) + table[:, 2].astype(np.int64)
    found = any_of(1, INSERTED) | any_of(3, SAYING)
    found[above[any_of(1, CONTENTS)]] = True
    found &= any_of(0, CUE_CLASSES)
    return [int(i) for i in np.flatnonzero(found)]


def _setting(reading: Reading, quoted: bytearray, in_title: bool) -> Setting:
    inside = sum(quoted[start:end].count(1) for start, end in reading.content)
    size = sum(end - start for start, end in reading.content)
    titled = (
        inside > 0
        and size <= LONGEST_TITLE
        and all(_is_capitalised(word) for word in _quoted_words(reading, quoted))
    )
    return Setting(bool(quoted[reading.word.i]), inside / size, titled, in_title)


def _quoted_words(reading: Reading, quoted: bytearray) -> Iterator[Token]:
    for start, end in reading.content:
        for token in reading.word.doc[start:end]:
            if quoted[token.i] and token.is_alpha:
                yield token


def _is_capitalised(word: Token) -> bool:
    return word.text[0].isupper() or len(word) < 4


def _named(layout: Layout, turns: Iterable[Turn]) -> Iterator[Draft]:
    """The quotes that a name at the line's beginning tells of."""
    for turn in turns:
        source = layout.tokens(*turn.speaker)
        cue = layout.tokens(*turn.cue)
        head = layout.doc[slice(*source)].root
        pieces = [layout.tokens(start, end) for start, end in turn.content]
        # The tokenizer makes one token of the ")" and the ":" behind a role.
        clean = layout.doc[cue[0]].text == ":"
        yield Draft("turn", TURN, cue if clean else None, None, Speaker(head, head), pieces, source=source)


def _over(layout: Layout, whole: Sequence[Draft], drafts: Iterable[Draft]) -> list[Draft]:
    """The whole lines that are quotes, and those of the other drafts that are not inside them."""
    inside = bytearray(len(layout.doc))
    for draft in whole:
        for start, end in draft.pieces:
            inside[start:end] = b"\1" * (end - start)
    kept = (draft for draft in drafts if not any(1 in inside[start:end] for start, end in draft.pieces))
    return [*whole, *kept]
