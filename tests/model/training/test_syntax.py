"""A parse made by hand as answers to learn."""

import numpy as np
import pytest
import spacy
from spacy.tokens import Doc

from storyview.model.analysis.pipeline import Analyser
from storyview.model.training.syntax import KINDS, Classes, Syntax

WORDS = "Ann said that it rains again .".split()
HEADS = [1, 1, 4, 4, 1, 4, 1]
DEPS = "nsubj ROOT mark nsubj ccomp advmod punct".split()
TAGS = "NNP VBD IN PRP VBZ RB .".split()
TAG, RELATION, BEGINS, ENDS, DISTANCE = range(KINDS)


@pytest.fixture(scope="module")
def syntax(analyser: Analyser) -> Syntax:
    return Syntax(analyser.nlp)


def classes(syntax: Syntax, heads: list[int], deps: list[str], tags: list[str]) -> Classes:
    words = [f"w{n}" for n in range(len(heads))]
    return syntax.classes(Doc(spacy.blank("en").vocab, words=words, heads=heads, deps=deps, tags=tags))


def test_every_label_has_a_number_of_its_own(syntax: Syntax, analyser: Analyser) -> None:
    labels = analyser.nlp.pipe_labels["parser"]
    found = classes(syntax, [0] * len(labels), labels, ["NN"] * len(labels))
    assert found[:, RELATION].tolist() == list(range(1, len(labels) + 1))
    assert syntax.sizes[RELATION] == len(labels) + 1
    assert syntax.sizes[TAG] == len(analyser.nlp.pipe_labels["tagger"]) + 1


def test_unknown_labels_are_none_of_them(syntax: Syntax) -> None:
    found = classes(syntax, [0, 0], ["ROOT", "quux"], ["NN", "QUUX"])
    assert found[1, [TAG, RELATION]].tolist() == [0, 0]
    assert found[0, TAG] > 0


def test_the_largest_subtree_begins_and_ends_with_a_word(syntax: Syntax) -> None:
    found = classes(syntax, HEADS, DEPS, TAGS)
    number = dict(zip(DEPS, found[:, RELATION].tolist(), strict=True))
    number["nsubj"] = int(found[0, RELATION])
    shift = syntax.sizes[RELATION]
    # Ann … . is the root's, "that … again" the clause's, all others are subtrees of one word.
    assert found[:, BEGINS].tolist() == [
        *(number["ROOT"] + shift, number["ROOT"], number["ccomp"] + shift, number["nsubj"]),
        *(number["ccomp"], number["advmod"], number["punct"]),
    ]
    assert found[:, ENDS].tolist() == [
        *(number["nsubj"], number["ROOT"], number["mark"], number["nsubj"], number["ccomp"]),
        *(number["ccomp"] + shift, number["ROOT"] + shift),
    ]


def test_subtrees_of_one_word_and_of_more_are_told_apart(syntax: Syntax) -> None:
    found = classes(syntax, [0, 0], ["ROOT", "dobj"], ["VB", "NN"])
    root, dobj = found[:, RELATION].tolist()
    assert found[:, BEGINS].tolist() == [root + syntax.sizes[RELATION], dobj]
    assert found[:, ENDS].tolist() == [root, root + syntax.sizes[RELATION]]


def test_distances_to_heads_count_by_their_logarithm(syntax: Syntax) -> None:
    size = 40
    middle = size // 2
    found = classes(syntax, [middle] * size, ["dep"] * size, ["NN"] * size)[:, DISTANCE]
    away = {n: int(found[middle - n]) for n in range(1, middle)}
    assert found[middle] == 5
    assert [away[n] for n in (1, 2, 3, 4, 7, 8, 15, 16, 19)] == [6, 7, 7, 8, 8, 9, 9, 10, 10]
    assert all(int(found[middle + n]) == 10 - away[n] for n in away)


def test_all_answers_lie_within_their_sizes(syntax: Syntax) -> None:
    found = classes(syntax, HEADS, DEPS, TAGS)
    assert found.shape == (len(WORDS), KINDS) == (len(WORDS), len(syntax.sizes))
    assert (found >= 0).all()
    assert (found < np.array(syntax.sizes)).all()


def test_a_parse_of_several_sentences_has_edges_of_its_own_in_each(syntax: Syntax) -> None:
    once = classes(syntax, HEADS, DEPS, TAGS)
    heads = [*HEADS, *(head + len(HEADS) for head in HEADS)]
    twice = classes(syntax, heads, DEPS * 2, TAGS * 2)
    assert twice.tolist() == [*once.tolist(), *once.tolist()]
