"""The weights of readings, how they are learnt, and which readings are believed."""

from collections.abc import Callable

from spacy.tokens import Doc

from storyview.model.analysis.quotes.choosing import choose
from storyview.model.analysis.quotes.finder import weigh
from storyview.model.analysis.quotes.layout import Layout
from storyview.model.analysis.quotes.learning import examples, fit, table
from storyview.model.analysis.quotes.weighing import likelihood
from storyview.model.analysis.quotes.weights import WEIGHTS

TEXT = "The mayor of Ardle insisted on Monday that the old bridge was quite safe to cross."


def test_saying_that_is_likely_and_having_is_not(parse: Callable[[str], Doc]) -> None:
    likely = {
        (reading.word.text, reading.construction): likelihood(names)
        for reading, names in weigh(Layout(parse(TEXT + " The town has a new bridge as well.")))
    }
    assert likely["insisted", "clause"] > 0.8
    assert likely["has", "object"] < 0.2


def test_likelihood_is_a_probability() -> None:
    assert likelihood([]) == 0.5
    assert likelihood(["a"], {"a": 50.0}) > 0.99
    assert likelihood(["a"], {"a": -50.0}) < 0.01


def test_believed_contents_do_not_overlap(parse: Callable[[str], Doc]) -> None:
    doc = parse(TEXT)
    weighed = [(0.9, reading) for reading, _ in weigh(Layout(doc))]
    taken = [i for _, reading in choose(weighed, len(doc)) for a, b in reading.content for i in range(a, b)]
    assert taken
    assert len(taken) == len(set(taken))
    assert choose([(0.1, reading) for _, reading in weighed], len(doc)) == []


def test_weights_learnt_from_annotation_tell_right_from_wrong(parse: Callable[[str], Doc]) -> None:
    doc = parse(TEXT)
    content = TEXT.index("that the old")
    attribution = {
        "source": [[0, 18]],
        "cue": [[TEXT.index("insisted"), TEXT.index("insisted") + 8]],
        "content": [[content, len(TEXT) - 1]],
    }
    rows = examples(doc, [attribution]) * 10
    assert {right for _, right in rows} == {True, False}
    weights = fit(rows)
    for names, right in rows:
        assert (likelihood(names, weights) > 0.5) == right


def test_the_table_is_read_back_as_it_was_written() -> None:
    name = "saying: fronted"
    assert WEIGHTS[name] > 0
    lines = table({name: 1.25, "kind: noun clause": -0.5}).split("\n")
    assert lines == ["kind: noun+clause -0.5", "saying: fronted 1.2"]
