"""From scores made by hand to where a content begins and ends."""

from collections.abc import Mapping

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from storyview.model.analysis.attribution.edges import CUE_WEIGHT, Edges
from storyview.model.analysis.attribution.tagging import BEGINS, INSIDE, OUTSIDE, Floats, Stretch

from .hand_made import SURE, Marked, random_scores, scores_of

CONTENT, GOES_ON = BEGINS["content"], INSIDE["content"]
EVEN = 0.4

Place = tuple[int, int]
To = Mapping[int, float]


def undecided(marked: Marked, *words: int) -> None:
    """Let words be as likely the beginning of a content as its inside, or nothing."""
    for word in words:
        marked.likely[word] = 0
        marked.likely[word, [OUTSIDE, CONTENT, GOES_ON]] = 1 - 2 * EVEN, EVEN, EVEN


def settled(
    marks: str | Marked, *, begins: To | None = None, ends: To | None = None, called: tuple[Stretch, ...] = ()
) -> list[Place]:
    """The pieces of the window's contents, all of its first cue, which links to where they begin and end.

    Without such links it has every word for as likely as the other.
    """
    marked = Marked(marks) if isinstance(marks, str) else marks
    cue = marked.of("cue")[0]
    scores = scores_of(marked.size, begins={cue.start: begins or {}}, ends={cue.start: ends or {}})
    edges = Edges(scores, marked.likely, marked.paragraphs, [*marked.found, *called])
    return [(piece.start, piece.end) for piece in edges.settle(marked.of("content"), cue)]


def with_doubt(marks: str, *words: int) -> Marked:
    marked = Marked(marks)
    undecided(marked, *words)
    return marked


def test_edges_stay_where_words_and_cue_say_the_same() -> None:
    assert settled("SC-Qqq-", begins={3: SURE}, ends={5: SURE}) == [(3, 6)]


def test_edges_stay_where_the_cue_says_nothing() -> None:
    assert settled("SC-Qqq-") == [(3, 6)]


@pytest.mark.parametrize(
    ("begins", "ends", "content"),
    [
        ({2: SURE}, {}, (2, 6)),  # grown to the left
        ({4: SURE}, {}, (4, 6)),  # shrunk from the left
        ({}, {6: SURE}, (3, 7)),  # grown to the right
        ({}, {4: SURE}, (3, 5)),  # shrunk from the right
        ({2: SURE}, {6: SURE}, (2, 7)),
        ({5: SURE}, {5: SURE}, (5, 6)),  # to one word
    ],
)
def test_words_in_doubt_go_with_the_cue(begins: To, ends: To, content: Place) -> None:
    marked = with_doubt("SC-Qqq-", 2, 3, 4, 5, 6)
    assert settled(marked, begins=begins, ends=ends) == [content]


def test_where_the_words_are_sure_the_cue_must_be_surer() -> None:
    words = Marked("C-Qq").likely[:, CONTENT]
    needed = float(np.log(words[2] / words[1])) / CUE_WEIGHT
    assert settled("C-Qq", begins={1: needed - 0.1}) == [(2, 4)]
    assert settled("C-Qq", begins={1: needed + 0.1}) == [(1, 4)]


def test_where_a_content_goes_on_for_sure_it_does_not_end() -> None:
    marked = Marked("CQqqq")
    needed = float(_ends(marked)[4] - _ends(marked)[2]) / CUE_WEIGHT
    assert settled(marked, ends={2: needed - 0.1}) == [(1, 5)]
    assert settled(marked, ends={2: needed + 0.1}) == [(1, 3)]


def _ends(marked: Marked) -> Floats:
    """How likely a content ends with each word of the window's only paragraph, in logarithms."""
    said = marked.likely[:, CONTENT] + marked.likely[:, GOES_ON]
    ends: Floats = np.log(said * (1 - np.append(marked.likely[1:, GOES_ON], 0)))
    return ends


# -- what it never grows over --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("marks", "reach"), [("S-Q-C", (1, 4)), ("Cc-Q-", (2, 5)), ("C-Q-S", (1, 4)), ("-Q-C-", (0, 3))]
)
def test_it_never_grows_over_another_stretch(marks: str, reach: Place) -> None:
    for place in range(len(marks)):
        to = {place: 1000.0}
        for (start, end), *_ in (settled(marks, begins=to), settled(marks, ends=to)):
            assert reach[0] <= start < end <= reach[1]
    furthest = settled(marks, begins={reach[0]: 1000}, ends={reach[1] - 1: 1000})
    assert furthest == [reach]


def test_it_never_grows_over_what_only_links_tell_of() -> None:
    called = Stretch("source", 2, 3)
    assert settled("C---Qq", begins={1: 1000}) == [(1, 6)]
    assert settled("C---Qq", begins={1: 1000}, called=(called,)) == [(4, 6)]
    assert settled("C---Qq", begins={3: 1000}, called=(called,)) == [(3, 6)]


def test_it_never_grows_out_of_its_paragraph() -> None:
    assert settled("C- -Qq- --", begins={1: 1000}, ends={7: 1000}) == [(3, 5)]
    assert settled("C- -Qq- --", begins={2: 1000}, ends={5: 1000}) == [(2, 6)]


def test_at_the_end_of_its_paragraph_it_ends_whatever_begins_the_next() -> None:
    marked = Marked("CQqq Qq")
    marked.likely[4, GOES_ON] = 1  # no word of this content, for it begins a paragraph
    marked.found = [stretch for stretch in marked.found if stretch.start < 4]
    assert settled(marked, begins={1: SURE}, ends={2: 1.0, 3: 0.0}) == [(1, 4)]


# -- several pieces ------------------------------------------------------------------------------


def test_of_several_pieces_only_the_outer_edges_move() -> None:
    marked = with_doubt("-Qq-C-Qq-", 0, 1, 2, 3, 5, 6, 7, 8)
    assert settled(marked) == [(1, 3), (6, 8)]
    assert settled(marked, begins={0: SURE}, ends={8: SURE}) == [(0, 3), (6, 9)]
    assert settled(marked, begins={2: SURE}, ends={6: SURE}) == [(2, 3), (6, 7)]


@pytest.mark.parametrize("place", [3, 5, 6, 7])
def test_the_first_piece_begins_in_itself(place: int) -> None:
    assert settled("-Qq-C-Qq-", begins={place: 1000})[0] == (1, 3)


@pytest.mark.parametrize("place", [1, 2, 3, 5])
def test_the_last_piece_ends_in_itself(place: int) -> None:
    assert settled("-Qq-C-Qq-", ends={place: 1000})[-1] == (6, 8)


def test_a_content_that_ends_before_its_new_beginning_keeps_one_edge() -> None:
    assert settled("CQqqq-", begins={3: 1000}, ends={1: 1000}) == [(3, 5)]


# -- any scores ----------------------------------------------------------------------------------


@given(
    st.lists(st.text("-SsCcQq", min_size=1, max_size=12), min_size=1, max_size=4),
    st.integers(0, 10_000),
)
def test_pieces_stay_in_order_and_in_their_paragraphs(groups: list[str], seed: int) -> None:
    marked = Marked(" ".join(groups))
    marked.likely[:] = np.random.default_rng(seed).dirichlet(np.ones(7), marked.size)
    edges = Edges(random_scores(seed, marked.size), marked.likely, marked.paragraphs, marked.found)
    contents = marked.of("content")
    for cue in marked.of("cue"):
        for count in range(1, len(contents) + 1):
            pieces = edges.settle(contents[:count], cue)
            assert len(pieces) == count
            ends = [end for piece in pieces for end in (piece.start, piece.end)]
            assert ends == sorted(ends)
            assert all(piece.start < piece.end and piece.role == "content" for piece in pieces)
            others = [stretch for stretch in marked.found if stretch not in contents[:count]]
            for before, after in zip(contents, pieces, strict=False):
                first, behind = next(span for span in marked.paragraphs if span[0] <= before.start < span[1])
                assert first <= after.start < after.end <= behind
                assert not any(after.start < other.end and other.start < after.end for other in others)
