"""From scores made by hand to which cue a content has, and which source a cue."""

from collections.abc import Collection, Mapping

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from storyview.model.analysis.attribution.links import GOES_ON, MARGIN, Links, log_softmax
from storyview.model.analysis.attribution.network import Scores
from storyview.model.analysis.attribution.tagging import BEGINS, INSIDE, NEVER, Role, Stretch

from .hand_made import SURE, Marked, random_scores, scores_of

To = Mapping[int, int | Mapping[int, float]]
Place = tuple[int, int]
Row = tuple[list[Place], Place | None, Place | None]


def joined(
    marks: str,
    cues: To,
    sources: To | None = None,
    inside: Mapping[int, tuple[Role, float]] | None = None,
    quoted: Collection[int] = (),
) -> list[Row]:
    """Content, cue and source of each row, in words.

    `inside` tells of words how likely they go on with a role, `quoted` which stand in quotation marks.
    """
    marked = Marked(marks, quoted)
    for word, (role, likely) in (inside or {}).items():
        marked.likely[word, INSIDE[role]] = likely
    return rows_of(marked, scores_of(marked.size, cues=cues, sources=sources))


def rows_of(marked: Marked, scores: Scores) -> list[Row]:
    return [
        (
            [place(piece) for piece in row.pieces],
            place(row.cue) if row.cue else None,
            place(row.source) if row.source else None,
        )
        for row in Links(scores, marked.likely, marked.window, marked.found).joined()
    ]


def place(stretch: Stretch) -> Place:
    return stretch.start, stretch.end


# -- the cue of a content ------------------------------------------------------------------------


@pytest.mark.parametrize(("to", "cue"), [(1, (1, 3)), (6, (6, 7))])
def test_of_the_tagged_cues_the_surest_is_taken(to: int, cue: Place) -> None:
    assert joined("SCc-Q-C", {4: to}) == [([(4, 5)], cue, None)]


def test_all_words_of_a_content_have_a_say() -> None:
    assert joined("C-QqqC", {2: {0: 4}, 3: {5: 3}, 4: {5: 3}}) == [([(2, 5)], (5, 6), None)]


def test_a_link_to_the_inside_of_a_cue_is_none_to_its_beginning() -> None:
    assert joined("CcC-Q", {4: {1: SURE, 2: 1}}) == [([(4, 5)], (2, 3), None)]


@pytest.mark.parametrize(("more", "cue"), [(-0.1, (0, 1)), (0.1, (2, 3))])
def test_an_untagged_word_must_be_surer_than_the_tagged_cue_by_a_margin(more: float, cue: Place) -> None:
    assert joined("C---Q", {4: {0: 3, 2: 3 + MARGIN + more}}) == [([(4, 5)], cue, None)]


def test_where_no_cue_is_tagged_the_word_that_links_lead_to_is_one() -> None:
    assert joined("-----Qq", {5: 3, 6: 3}) == [([(5, 7)], (3, 4), None)]


@pytest.mark.parametrize(
    ("marks", "cue"),
    [
        ("---- Q", None),  # in another paragraph
        ("--C- Q", (2, 3)),
        ("-SC-Q", (2, 3)),
        ("-S--Q", None),  # it is tagged as something else
        ("SsC-Q", (2, 3)),
    ],
)
def test_no_word_of_another_paragraph_or_another_role_is_called_a_cue(marks: str, cue: Place | None) -> None:
    assert joined(marks, {4: 1}, quoted=[4]) == [([(4, 5)], cue, None)]


@pytest.mark.parametrize(
    ("quoted", "row"), [([2], ((1, 2), (0, 1))), ([3], (None, None)), ([], (None, None))]
)
def test_a_quotation_may_have_its_cue_in_another_paragraph_and_no_other_content(
    quoted: list[int], row: tuple[Place | None, Place | None]
) -> None:
    assert joined("SC Qq", {2: 1, 3: 1}, {1: 0}, quoted=quoted) == [([(2, 4)], *row)]


def test_what_is_not_quoted_takes_the_cue_of_its_own_paragraph() -> None:
    assert joined("C- CQ", {3: {0: SURE, 2: 1}}) == [([(3, 4)], (2, 3), None)]
    assert joined("C- CQ", {3: {0: SURE, 2: 1}}, quoted=[3]) == [([(3, 4)], (0, 1), None)]


def test_a_word_of_the_content_itself_is_not_its_cue() -> None:
    assert joined("-Qq", {1: 2, 2: 2}) == [([(1, 3)], None, None)]


# -- how far a called one goes -------------------------------------------------------------------


@pytest.mark.parametrize(("likely", "cue"), [(GOES_ON - 0.01, (0, 2)), (GOES_ON + 0.01, (0, 3))])
def test_a_called_cue_goes_on_over_words_that_are_likely_to(likely: float, cue: Place) -> None:
    rows = joined("----Q", {4: 0}, inside={1: ("cue", 0.8), 2: ("cue", likely)})
    assert rows == [([(4, 5)], cue, None)]


def test_only_words_of_its_own_role_go_on_with_it() -> None:
    inside: dict[int, tuple[Role, float]] = {1: ("source", 0.9), 3: ("source", 0.9)}
    assert joined("----Q", {4: 0}, {0: 2}, inside) == [([(4, 5)], (0, 1), (2, 4))]


def test_a_called_one_ends_before_a_tagged_one() -> None:
    assert joined("Q---Q", {0: 2}, inside={3: ("cue", 0.9), 4: ("cue", 0.9)})[-1][1] == (2, 4)


def test_a_called_one_ends_with_its_paragraph_and_with_the_window() -> None:
    always: dict[int, tuple[Role, float]] = dict.fromkeys(range(5), ("cue", 0.9))
    assert joined("Q-- --", {0: 1}, inside=always) == [([(0, 1)], (1, 3), None)]
    assert joined("Q----", {0: 1}, inside=always) == [([(0, 1)], (1, 5), None)]


# -- several contents of one cue -----------------------------------------------------------------


def test_contents_of_the_same_cue_are_pieces_of_one() -> None:
    rows = joined("Qq-SC-Q-QC", {0: 4, 1: 4, 6: 4, 8: 9}, {4: 3})
    assert rows == [([(0, 2), (6, 7)], (4, 5), (3, 4)), ([(8, 9)], (9, 10), None)]


def test_contents_that_call_the_same_word_are_pieces_of_one() -> None:
    assert joined("Q-Q", {0: 1, 2: 1}) == [([(0, 1), (2, 3)], (1, 2), None)]


def test_contents_without_a_cue_are_quotes_of_their_own() -> None:
    assert joined("Q Q", {0: 0, 1: 1}) == [([(0, 1)], None, None), ([(1, 2)], None, None)]


# -- the source of a cue -------------------------------------------------------------------------


@pytest.mark.parametrize(("to", "source"), [(0, (0, 2)), (4, (4, 5))])
def test_of_the_tagged_sources_the_surest_is_taken(to: int, source: Place) -> None:
    assert joined("SsCQS", {3: 2}, {2: to}) == [([(3, 4)], (2, 3), source)]


def test_a_source_may_lie_in_another_paragraph() -> None:
    assert joined("S- CQ", {3: 2}, {2: 0}) == [([(3, 4)], (2, 3), (0, 1))]


@pytest.mark.parametrize(("none", "source"), [(3.0, None), (2.9, (0, 1))])
def test_a_tagged_source_must_be_surer_than_none(none: float, source: Place | None) -> None:
    assert joined("SCQ", {2: 1}, {1: {0: 3, 3: none}}) == [([(2, 3)], (1, 2), source)]


@pytest.mark.parametrize(("more", "source"), [(-0.1, (0, 1)), (0.1, (1, 2))])
def test_an_untagged_word_must_be_surer_than_the_tagged_source_by_a_margin(
    more: float, source: Place
) -> None:
    assert joined("S-CQ", {3: 2}, {2: {0: 3, 1: 3 + MARGIN + more}}) == [([(3, 4)], (2, 3), source)]


@pytest.mark.parametrize("marks", ["--CQ", "S-CQ"])
@pytest.mark.parametrize(("more", "source"), [(-0.1, None), (0.1, (1, 2))])
def test_an_untagged_word_must_be_surer_than_no_source_by_a_margin(
    marks: str, more: float, source: Place | None
) -> None:
    assert joined(marks, {3: 2}, {2: {1: 3 + MARGIN + more, 4: 3}}) == [([(3, 4)], (2, 3), source)]


@pytest.mark.parametrize("taken", [2, 3])
def test_neither_the_cue_nor_the_content_is_the_source(taken: int) -> None:
    assert joined("--CQ", {3: 2}, {2: taken}) == [([(3, 4)], (2, 3), None)]
    assert joined("S-CQ", {3: 2}, {2: {taken: SURE, 0: 1}}) == [([(3, 4)], (2, 3), (0, 1))]


# -- any scores ----------------------------------------------------------------------------------


@given(
    st.lists(st.text("-SsCcQq", min_size=1, max_size=12), min_size=1, max_size=4),
    st.integers(0, 10_000),
)
def test_every_content_is_told_once_and_nothing_lies_in_it(groups: list[str], seed: int) -> None:
    marked = Marked(" ".join(groups))
    marked.likely[:] = np.random.default_rng(seed).dirichlet(np.ones(7), marked.size)
    rows = rows_of(marked, random_scores(seed, marked.size))
    contents = [place(stretch) for stretch in marked.of("content")]
    assert sorted(piece for pieces, _, _ in rows for piece in pieces) == contents
    assert all(pieces == sorted(pieces) for pieces, _, _ in rows)
    cues = [cue for _, cue, _ in rows if cue is not None]
    assert len(set(cues)) == len(cues)
    tagged = {place(stretch) for stretch in marked.found}
    taken = {word for stretch in marked.found for word in range(stretch.start, stretch.end)}
    for _, cue, source in rows:
        assert source is None or cue is not None
        for called in {cue, source} - tagged - {None}:
            assert called is not None
            assert not taken & set(range(*called))
            assert any(first <= called[0] < called[1] <= behind for first, behind in marked.paragraphs)


@pytest.mark.parametrize("row", [[0.0, 0.0], [1e4, -1e4], [NEVER, NEVER], [3.0, 1.0, NEVER]])
def test_logarithms_of_probabilities_are_of_what_adds_up_to_one(row: list[float]) -> None:
    logarithms = log_softmax(np.array([row, row], dtype=np.float32))
    assert np.isfinite(logarithms).all()
    np.testing.assert_allclose(np.exp(logarithms).sum(1), 1, atol=1e-6)
    np.testing.assert_allclose(logarithms[0] - logarithms[0, 0], np.array(row) - row[0], atol=1e-2)


def test_tags_of_a_beginning_call_nothing() -> None:
    marked = Marked("-Q")
    marked.likely[0, BEGINS["cue"]] = 0.99
    assert rows_of(marked, scores_of(2, cues={1: 1})) == [([(1, 2)], None, None)]
