"""The parse of a story as further answers to learn from: where clauses and phrases begin and end.

A network that must also tell the parse of each word learns sooner where contents end and which cue
has which source. The answers are needed in training alone.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.tokens import Doc

Classes = NDArray[np.int64]

KINDS = 5
"""Answers a word: its tag, its relation, what begins with it, what ends with it, how far its head is."""
_DISTANCES = 5


class Syntax:
    """The parses of a pipeline as numbers.

    Args:
        nlp: a pipeline with a tagger and a parser.
    """

    def __init__(self, nlp: Language) -> None:
        self._tags = _numbers(nlp.pipe_labels["tagger"])
        self._relations = _numbers(nlp.pipe_labels["parser"])
        relations = len(self._relations) + 1
        self.sizes = (len(self._tags) + 1, relations, 2 * relations, 2 * relations, 2 * _DISTANCES + 1)
        """How many classes each of the KINDS has."""

    def classes(self, doc: Doc) -> Classes:
        """The answers for each token: (tokens, KINDS).

        What begins (or ends) with a token is the relation of the largest subtree that does so;
        subtrees of one word are classes of their own.
        """
        tags = np.array([self._tags.get(token.tag_, 0) for token in doc])
        relations = np.array([self._relations.get(token.dep_, 0) for token in doc])
        heads = np.array([token.head.i for token in doc])
        places = np.arange(len(doc))
        first, last = _edges(heads)
        begins, ends = relations.copy(), relations.copy()
        shift = len(self._relations) + 1
        for n in np.argsort(last - first, kind="stable"):  # the largest subtrees are written last
            if last[n] > first[n]:
                begins[first[n]] = ends[last[n]] = relations[n] + shift
        distance = heads - places
        classes = np.sign(distance) * np.minimum(_DISTANCES, np.ceil(np.log2(np.abs(distance) + 1)))
        return np.stack([tags, relations, begins, ends, (classes + _DISTANCES).astype(int)], 1)


def _numbers(labels: Sequence[str]) -> dict[str, int]:
    """Numbers of labels from 1 on; 0 is for what is none of them."""
    return {label: n for n, label in enumerate(labels, 1)}


def _edges(heads: Classes) -> tuple[Classes, Classes]:
    """The first and the last token of each token's subtree."""
    first, last = np.arange(len(heads)), np.arange(len(heads))
    while True:
        before = first.copy(), last.copy()
        np.minimum.at(first, heads, before[0])
        np.maximum.at(last, heads, before[1])
        if (first == before[0]).all() and (last == before[1]).all():
            return first, last
