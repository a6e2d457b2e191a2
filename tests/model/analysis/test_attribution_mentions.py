"""What the network takes words for, from scores made by hand."""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest

from storyview.model.analysis.attribution.mention_tags import (
    MENTION_TAGS,
    NAME_BEGINS,
    NAME_INSIDE,
    NOMINAL,
    PRONOUN,
    TYPES,
)
from storyview.model.analysis.attribution.mentions import SeenMentions, SeenName, gather, see
from storyview.model.analysis.attribution.network import Scores
from storyview.model.analysis.attribution.windows import Window

from .hand_made import SURE, links, scores_of

BEGINS, INSIDE = NAME_BEGINS, NAME_INSIDE


def scored(tags: list[int], antecedents: Mapping[int, int | Mapping[int, float]] | None = None) -> Scores:
    """Scores of words that are surely tagged so, with sure links."""
    plain = scores_of(len(tags))
    mentions = np.zeros((len(tags), MENTION_TAGS), dtype=np.float32)
    mentions[np.arange(len(tags)), tags] = SURE
    linked = links(len(tags), len(tags) + 1, antecedents or {})
    return replace(plain, mentions=mentions, antecedents=linked)


def window_at(start: int, size: int) -> Window:
    """Words of two characters, each behind a space, from a character on."""
    spans = [(start + 3 * n, start + 3 * n + 2) for n in range(size)]
    return Window([0] * size, [0] * size, list(range(size)), spans, [(0, size)])


def seen(tags: list[int], antecedents: Mapping[int, int | Mapping[int, float]] | None = None) -> SeenMentions:
    return gather([see(window_at(0, len(tags)), scored(tags, antecedents))])


def test_names_are_told_with_their_types() -> None:
    tags = [
        BEGINS["person"],
        INSIDE["person"],
        0,
        BEGINS["place"],
        BEGINS["organization"],
        INSIDE["organization"],
        INSIDE["place"],
    ]
    found = [(name.start, name.end, name.type) for name in seen(tags).names()]
    assert found == [(0, 5, "person"), (9, 11, "place"), (12, 17, "organization")]


def test_a_sure_name_is_likely() -> None:
    (name,) = seen([0, BEGINS["other"], 0]).names()
    assert isinstance(name, SeenName)
    assert name.likely > 0.9


@pytest.mark.parametrize(
    ("start", "end", "kind"), [(0, 5, "person"), (3, 5, "person"), (4, 5, "person"), (9, 11, "")]
)
def test_what_a_stretch_names(start: int, end: int, kind: str) -> None:
    likely = seen([BEGINS["person"], INSIDE["person"], 0, NOMINAL["place"]]).likely_types(start, end)
    assert likely is not None
    assert float(likely.sum()) == pytest.approx(1, abs=1e-5)
    assert int(likely.argmax()) == (TYPES.index("person") if kind else len(TYPES))


def test_the_mean_of_the_words_counts() -> None:
    likely = seen([BEGINS["person"], BEGINS["place"]]).likely_types(0, 5)
    assert likely is not None
    assert likely[TYPES.index("person")] == pytest.approx(likely[TYPES.index("place")], abs=1e-5)


@pytest.mark.parametrize("span", [(2, 3), (100, 110)])
def test_where_nothing_was_read_nothing_is_said(span: tuple[int, int]) -> None:
    assert seen([BEGINS["person"], 0]).likely_types(*span) is None


def test_a_mention_is_linked_to_earlier_words_or_to_none() -> None:
    tags = [BEGINS["person"], 0, PRONOUN["person"], BEGINS["place"]]
    found = seen(tags, {2: 0, 3: 4, 0: 3})
    ((start, likely),) = found.antecedents(6)
    assert (start, likely > 0.9) == (0, True)
    assert [pair for pair in found.antecedents(9) if pair[1] > 0.1] == []
    assert found.antecedents(0) == ()  # whatever comes later is no antecedent


def test_what_is_no_mention_has_no_antecedents() -> None:
    assert seen([BEGINS["person"], 0], {1: 0}).antecedents(3) == ()


def test_windows_come_in_the_order_of_the_text() -> None:
    first, second = window_at(0, 2), window_at(30, 1)
    found = gather([see(second, scored([BEGINS["place"]])), see(first, scored([BEGINS["person"], 0]))])
    assert [name.start for name in found.names()] == [0, 30]


def test_an_empty_text_has_no_mentions() -> None:
    assert list(gather([]).names()) == []
    assert gather([]).likely_types(0, 5) is None
