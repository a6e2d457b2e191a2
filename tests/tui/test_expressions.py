from time import monotonic

import pytest

from storyview.tui.expressions import ExpressionError, find_expression
from storyview.tui.searching import Query


def found(text: str, expression: str, *, case: bool = False, words: bool = False) -> list[str]:
    query = Query(expression, case, words, regex=True)
    return [text[start:end] for start, end in find_expression(text, query)]


def test_places_of_an_expression() -> None:
    text = "On 3 May\nMAYOR Oro, 41, may go."
    assert found(text, r"\d+") == ["3", "41"]
    assert found(text, "may") == ["May", "MAY", "may"]
    assert found(text, "may", case=True) == ["may"]
    assert found(text, "may", words=True) == ["May", "may"]
    assert found(text, "^m.*r") == ["MAYOR Or"]
    assert found("one", "o|one", words=True) == ["one"]
    # A match of nothing is no place.
    assert found(text, "z*") == []


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("(a", "a ( is not closed"),
        ("a)", "a ) closes nothing"),
        ("x[a", "a [ is not closed"),
        ("*a", "nothing to repeat (character 1)"),
        ("a{2,1}", "the least number is greater"),
        ("a\\", "nothing follows"),
        ("[z-a]", "a range runs backwards"),
        ("(" * 5000 + ")" * 5000, "too complex"),
    ],
)
@pytest.mark.parametrize("whole", [False, True])
def test_what_is_wrong_is_told_in_plain_words(expression: str, words: str, whole: bool) -> None:
    with pytest.raises(ExpressionError, match=r".") as caught:
        found("text", expression, words=whole)
    assert words in str(caught.value)


def test_no_expression_is_tried_for_ever() -> None:
    began = monotonic()
    with pytest.raises(ExpressionError, match="takes too long"):
        find_expression("a" * 30_000 + "b", Query("(a+)+$c", regex=True), patience=0.2)
    assert monotonic() - began < 2
