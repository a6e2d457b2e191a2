"""The texts of many styles: their gold fits them, and the scorer tells errors apart.

How well the installed pipeline does on them is for `python -m tests.quality.style_scores` to say.
"""

from collections import Counter

import pytest

from storyview.model.story import Quote, Story

from .style_scores import (
    FIGURES,
    HALVES,
    STYLES,
    StyleScore,
    StyleText,
    load_styles,
    score_styles,
    score_text,
)

TEXTS = load_styles()


def texts(which: tuple[StyleText, ...] = TEXTS) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("text", which, ids=lambda text: text.name)


def as_story(text: StyleText) -> Story:
    """The text as a perfect analysis would give it: what is optional left out."""
    quotes = tuple(
        Quote(id=f"q{i}", kind="direct", content=q.content, source=q.source[0], confidence=1, why="gold")
        for i, q in enumerate(text.gold.quotes)
        if not q.optional
    )
    return Story(id=text.gold.id, text=text.gold.text, quotes=quotes)


def test_every_file_is_a_style_with_texts_in_both_halves() -> None:
    halves = Counter((text.style, text.half) for text in TEXTS)
    styles = {style for style, _ in halves}
    assert len(styles) == len(list(STYLES.glob("*.json"))) >= 14
    assert all(halves[style, half] >= 2 for style in styles for half in HALVES)


def test_halves_are_of_a_size() -> None:
    sizes = Counter(text.half for text in TEXTS)
    assert abs(sizes["tune"] - sizes["check"]) <= 1


def test_names_are_unique() -> None:
    assert not [name for name, uses in Counter(text.name for text in TEXTS).items() if uses > 1]


@texts()
def test_text_is_as_long_as_a_few_paragraphs(text: StyleText) -> None:
    assert 40 <= len(text.gold.text.split()) <= 160
    assert text.gold.text.count("\n\n") >= 1


@texts()
def test_text_asks_for_something(text: StyleText) -> None:
    assert text.lures or any(not quote.optional for quote in text.gold.quotes)


@texts()
def test_gold_scores_in_full(text: StyleText) -> None:
    result = score_text(text, as_story(text))
    assert {figure: result[figure].f1 for figure in FIGURES} == dict.fromkeys(FIGURES, 1.0)
    assert not result.taken
    assert not result.errors


@texts()
def test_lures_are_no_quotes(text: StyleText) -> None:
    contents = [quote.content for quote in text.gold.quotes]
    assert not [lure for lure in text.lures if (lure,) in contents]


@texts(tuple(text for text in TEXTS if text.lures))
def test_lure_that_is_taken_is_counted(text: StyleText) -> None:
    quotes = tuple(
        Quote(id=f"q{i}", kind="direct", content=(lure,), confidence=1, why="")
        for i, lure in enumerate(text.lures)
    )
    result = score_text(text, Story(id=text.gold.id, text=text.gold.text, quotes=quotes))
    assert result.taken == result.lures == len(text.lures)
    assert result["found"].right == 0


def test_wrong_source_and_short_content_are_told_apart() -> None:
    text = next(text for text in TEXTS if text.name == "cup-upset")
    true = as_story(text)
    first = true.quotes[0].content[0]
    without_source = tuple(quote.model_copy(update={"source": None}) for quote in true.quotes)
    shorter = first.model_copy(update={"end": true.text.rindex(" ", first.start, first.end)})
    inexact = true.quotes[0].model_copy(update={"content": (shorter,)})
    wrong = true.model_copy(update={"quotes": (inexact, *true.quotes[1:])})

    result = score_text(text, true.model_copy(update={"quotes": without_source}))
    assert (result["found"].f1, result["attributed"].right, result["exact"].f1) == (1, 0, 1)
    result = score_text(text, wrong)
    assert result["attributed"].f1 == 1
    assert result["exact"].right == result["found"].right - 1 == result["found"].wanted - 1


def test_styles_add_up() -> None:
    scores = score_styles(TEXTS, [as_story(text) for text in TEXTS])
    wanted = sum(not quote.optional for text in TEXTS for quote in text.gold.quotes)
    assert sum(scores.values(), StyleScore())["found"].right == wanted
    assert set(scores) == {text.style for text in TEXTS}
