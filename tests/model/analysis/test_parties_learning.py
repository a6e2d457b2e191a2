"""Learning what speaks for an antecedent."""

from collections.abc import Callable

from spacy.tokens import Doc

from storyview.model.analysis.parties import find_parties
from storyview.model.analysis.parties.antecedent_weights import CLEAR, WEIGHTS
from storyview.model.analysis.parties.learning import Example, Teacher, learn, precision


def _examples(count: int) -> list[Example]:
    """Pronouns that always mean the subject, and some that mean nobody."""
    chosen = Example(0, "m", [{"was subject": 1.0}, {"was object": 1.0}], [True, False], [True, True])
    nobody = Example(0, "m", [{"was object": 1.0}], [False], [True])
    return [
        Example(n, example.form, example.evidence, example.right, example.named)
        for n in range(count)
        for example in (chosen, chosen, nobody)
    ]


def test_what_is_always_right_gets_the_greater_weight() -> None:
    weights = learn(_examples(20))
    assert weights["was subject"] > weights["none"] > weights["was object"]


def test_links_are_counted_where_they_are_clear() -> None:
    links, right = precision(_examples(10), 0.5)
    assert (links, right) == (20, 1.0)


def test_every_form_has_weights_and_a_threshold() -> None:
    assert WEIGHTS.keys() == CLEAR.keys() == set("mfnpd")
    assert all("none" in weights for weights in WEIGHTS.values())


def test_a_teacher_decides_by_the_annotation(parse: Callable[[str], Doc]) -> None:
    text = "John Hollis met Peter Brook in London. He smiled."
    he, brook = text.index("He"), text.index("Peter Brook")
    spans = [[brook, brook + len("Peter Brook")], [he, he + 2]]
    teacher = Teacher(0, [{"mentions": [{"span": span, "head": span} for span in spans]}])
    parties = {party.name: party for party in find_parties(parse(text), teacher)}
    assert [text[m.start : m.end] for m in parties["Peter Brook"].mentions] == ["Peter Brook", "He"]
    assert [text[m.start : m.end] for m in parties["John Hollis"].mentions] == ["John Hollis"]
    assert [any(example.right) for example in teacher.examples] == [True]
