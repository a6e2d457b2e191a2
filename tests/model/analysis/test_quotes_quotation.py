"""What quotation marks add to attributions: whole quotations, and clean edges."""

import time
from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from storyview.model.analysis.attribution.attributions import Attribution, Characters
from storyview.model.analysis.attribution.confidence import Evidence
from storyview.model.analysis.quotation_marks import find_quoted
from storyview.model.analysis.quotes.quotation import MOST, Quotations, in_one_breath
from storyview.model.reading.blocks import find_blocks

from .hostile import HOSTILE

NO_EVIDENCE = Evidence(*[0.0] * len(Evidence._fields))


def quotations_of(text: str) -> Quotations:
    return Quotations(text, [(quoted.start, quoted.end) for quoted in find_quoted(text, find_blocks(text))])


def trimmed(text: str, piece: Characters, *, closed: bool = False) -> Characters | None:
    """What is left of a piece of a text without quotation marks."""
    return Quotations(text, []).trimmed(piece, closed=closed)


def place(text: str, piece: str) -> Characters:
    start = text.index(piece)
    return start, start + len(piece)


# -- trimmed -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("piece", "clean"),
    [
        (" it rains ", "it rains"),
        ("\n\tit rains\xa0\n", "it rains"),
        (", it rains,", "it rains"),
        (" – it rains — ", "it rains"),
        (": it rains;", "it rains"),
        ("it rains.", "it rains"),
        ("… it rains.", "it rains"),
        (".) it rains (", "it rains"),
        ("] it rains [", "it rains"),
        ("it rains?", "it rains?"),  # asking and crying out are said
        ("it rains!", "it rains!"),
        ("it rains (hard)", "it rains (hard)"),
        ("[it] rains", "[it] rains"),
        ("it rains", "it rains"),
        ("a", "a"),
    ],
)
def test_white_space_and_stray_punctuation_at_the_edges_go(piece: str, clean: str) -> None:
    text = f"He said{piece}then"
    found = trimmed(text, place(text, piece))
    assert found is not None
    assert text[slice(*found)] == clean


@pytest.mark.parametrize("marks", ['""', "“”", "‘’", "„“", "«»"])
def test_quotation_marks_and_what_stands_in_them_stay(marks: str) -> None:
    quotation = f"{marks[0]}It rains,{marks[1]}"
    text = f"He said, {quotation} and left."
    for piece in (quotation, f", {quotation}", f"{quotation} ", f" {quotation} "):
        assert quotations_of(text).trimmed(place(text, piece)) == place(text, quotation)


def test_a_dash_that_opens_a_quotation_stays() -> None:
    text = "— It rains."
    assert Quotations(text, [(0, len(text))]).trimmed((0, len(text))) == (0, len(text))
    assert trimmed(text, (0, len(text))) == (2, len(text) - 1)


@pytest.mark.parametrize(
    ("piece", "clean"), [(" It rains. ", "It rains."), (", it – ", "it –"), (" ,", None)]
)
def test_where_its_speaker_ended_a_piece_keeps_what_ends_it(piece: str, clean: str | None) -> None:
    text = f"A:{piece}"
    found = trimmed(text, place(text, piece), closed=True)
    assert (found and text[slice(*found)]) == clean


@pytest.mark.parametrize("piece", ["", " ", ",", " – ", "...", "“”", "?!", " (\n) ", "\u200b", "\x1b["])
def test_without_a_word_nothing_is_left(piece: str) -> None:
    text = f"He said{piece}that"
    assert trimmed(text, (7, 7 + len(piece))) is None


def test_what_stands_beside_the_piece_is_not_looked_at() -> None:
    assert trimmed("one , two", (3, 6)) is None
    assert trimmed("one two", (4, 6)) == (4, 6)


# -- whole quotations ----------------------------------------------------------------------------


def whole(text: str, *content: str, cue: str | None = None) -> list[str]:
    """The pieces of text that an attribution's content becomes."""
    return [text[slice(*piece)] for piece in grown(text, [place(text, piece) for piece in content], cue)]


def grown(text: str, content: Sequence[Characters], cue: str | None = None) -> tuple[Characters, ...]:
    found = Attribution(tuple(content), place(text, cue) if cue else None, None, NO_EVIDENCE)
    return quotations_of(text).whole(found).content


@pytest.mark.parametrize(
    ("piece", "content"),
    [
        ("We lost the dog", '"We lost the dog yesterday,"'),
        ("the dog yesterday", '"We lost the dog yesterday,"'),
        ('We lost the dog yesterday,"', '"We lost the dog yesterday,"'),
        ('"We lost the dog yesterday," he', '"We lost the dog yesterday," he'),
        ("lost", "lost"),  # too little of it
    ],
)
def test_a_content_grows_to_the_marks_around_most_of_it(piece: str, content: str) -> None:
    assert whole('"We lost the dog yesterday," he said.', piece, cue="said") == [content]


def test_most_begins_at_a_share() -> None:
    text = '"aaaaaaaa" he said'
    least = int(MOST * 10)
    assert grown(text, [(0, least)]) == ((0, 10),)
    assert grown(text, [(1, least)]) == ((1, least),)


def test_a_content_that_holds_a_quotation_stays_as_it_is() -> None:
    text = 'He said it was "very late" for tea.'
    assert whole(text, 'it was "very late" for tea', cue="said") == ['it was "very late" for tea']
    assert whole(text, 'it was "very late"', cue="said") == ['it was "very late"']


def test_it_does_not_grow_where_the_cue_stands_inside() -> None:
    text = '"It rains, he said, and pours." Nobody came.'
    assert whole(text, "It rains", "and pours.", cue="said") == ["It rains", "and pours."]
    assert whole(text, "It rains, he said, and pours") == ['"It rains, he said, and pours."']


def test_one_that_the_cue_touches_from_outside_grows() -> None:
    text = 'He said"it rains hard"again'
    assert whole(text, "it rains hard", cue="said") == ['"it rains hard"']


def test_pieces_that_overlap_when_grown_are_one() -> None:
    text = '"It rains, and it pours," he said. Nobody came.'
    assert whole(text, "It rains, and", "it pours", cue="said") == ['"It rains, and it pours,"']
    assert whole(text, "It rains, and it", "it pours", cue="said") == ['"It rains, and it pours,"']


def test_pieces_on_both_sides_of_the_cue_stay_two() -> None:
    text = '"It rains," he said, "and it pours."'
    assert whole(text, "It rains", "and it pours", cue="said") == ['"It rains,"', '"and it pours."']


def test_pieces_that_only_touch_stay_two() -> None:
    assert grown("one two", [(0, 3), (3, 7)]) == ((0, 3), (3, 7))


def test_one_piece_may_grow_to_several_quotations() -> None:
    text = '"It rains." "It pours." That was all.'
    assert whole(text, 'rains." "It pours') == ['"It rains." "It pours."']


def test_all_else_of_an_attribution_stays() -> None:
    text = '"It rains," he said.'
    found = Attribution((place(text, "It rains"),), (15, 19), (12, 14), NO_EVIDENCE)
    made = quotations_of(text).whole(found)
    assert (made.cue, made.source, made.evidence) == (found.cue, found.source, found.evidence)


def test_cost_grows_with_the_text_and_no_faster() -> None:
    def seconds(times: int) -> float:
        text = '"It rains," he said. ' * times
        quotations = Quotations(text, [(n * 21, n * 21 + 11) for n in range(times)])
        found = [Attribution(((n * 21 + 1, n * 21 + 9),), None, None, NO_EVIDENCE) for n in range(times)]
        started = time.process_time()
        for one in found:
            assert quotations.trimmed(quotations.whole(one).content[0]) is not None
        return time.process_time() - started

    seconds(1000)
    assert seconds(20_000) < 30 * max(seconds(2_000), 0.002)


# -- what is said in one breath -------------------------------------------------------------------


QUOTED = NO_EVIDENCE._replace(quoted=1.0)

SPEECH = '"One." "Two."\n\n"Three." And "four." "Five," he said.'


def breaths(*told: tuple[str, str | None, float]) -> list[list[str]]:
    """The contents of SPEECH that are joined, of pieces with their cue and what share is quoted."""
    found = [
        Attribution(
            (place(SPEECH, piece),),
            place(SPEECH, cue) if cue else None,
            None,
            NO_EVIDENCE._replace(quoted=quoted),
        )
        for piece, cue, quoted in told
    ]
    return [[SPEECH[slice(*piece)] for piece in one.content] for one in in_one_breath(SPEECH, found)]


def test_quotations_without_a_cue_go_on_with_those_right_before_them() -> None:
    told = [(piece, None, 1.0) for piece in ('"Two."', '"One."')]
    assert breaths(*told) == [['"One."', '"Two."']]


def test_only_an_unclosed_quotation_goes_on_in_the_next_paragraph() -> None:
    text = '"One.\n\n"Two."\n\n"Three."\n'
    ends = (5, 13, 23)
    found = [
        Attribution(((start, end),), None, None, NO_EVIDENCE._replace(quoted=1.0))
        for start, end in zip((0, 7, 15), ends, strict=True)
    ]
    joined = [[text[slice(*piece)] for piece in one.content] for one in in_one_breath(text, found, {5})]
    assert joined == [['"One.', '"Two."'], ['"Three."']]


def test_words_between_them_end_the_breath() -> None:
    assert breaths(('"Three."', None, 1.0), ('"four."', None, 1.0)) == [['"Three."'], ['"four."']]


def test_one_with_a_cue_begins_a_new_breath() -> None:
    assert breaths(('"four."', None, 1.0), ('"Five,"', "said", 1.0)) == [['"four."'], ['"Five,"']]


@pytest.mark.parametrize("shares", [(1.0, MOST - 0.01), (MOST - 0.01, 1.0)])
def test_what_is_hardly_quoted_is_a_breath_of_its_own(shares: tuple[float, float]) -> None:
    assert breaths(('"One."', None, shares[0]), ('"Two."', None, shares[1])) == [['"One."'], ['"Two."']]


def test_one_breath_has_the_cue_and_the_source_of_its_beginning() -> None:
    first = Attribution((place(SPEECH, '"One."'),), (1, 2), (2, 3), QUOTED)
    second = Attribution((place(SPEECH, '"Two."'),), None, None, QUOTED)
    (joined,) = in_one_breath(SPEECH, [second, first])
    assert (joined.cue, joined.source, joined.evidence) == (first.cue, first.source, first.evidence)
    assert joined.content == (*first.content, *second.content)


def test_no_attributions_are_no_breath() -> None:
    assert list(in_one_breath(SPEECH, [])) == []


# -- hostile text --------------------------------------------------------------------------------


HOSTILE_TEXT = st.lists(st.sampled_from(HOSTILE) | st.text(max_size=6), min_size=1, max_size=30).map("".join)


def cut_at(text: str, places: list[int]) -> list[Characters]:
    """Pieces in order that do not overlap, from as many places of the text."""
    bounds = sorted({place % (len(text) + 1) for place in places})
    return list(zip(bounds[::2], bounds[1::2], strict=False))


@settings(max_examples=300, deadline=None)
@given(HOSTILE_TEXT, st.integers(0, 500), st.integers(0, 500))
@example("“.”.", 0, 4)
@example("\u0301", 0, 1)
def test_what_is_left_of_a_piece_of_hostile_text_lies_in_it(text: str, one: int, other: int) -> None:
    for piece in cut_at(text, [one, other]):
        found = quotations_of(text).trimmed(piece)
        if found is None:
            continue
        assert piece[0] <= found[0] < found[1] <= piece[1]
        assert any(sign.isalnum() or sign == "_" for sign in text[slice(*found)])
        gone = text[piece[0] : found[0]] + text[found[1] : piece[1]]
        assert not any(sign.isalnum() for sign in gone)
        assert quotations_of(text).trimmed(found) == found


@settings(max_examples=300, deadline=None)
@given(HOSTILE_TEXT, st.lists(st.integers(0, 500), min_size=2, max_size=10), st.none() | st.integers(0, 500))
@example('"" ""', [0, 5], None)
@example("“a”" * 5, [0, 6], 3)
def test_pieces_of_hostile_text_grow_inside_it_and_stay_apart(
    text: str, places: list[int], cue: int | None
) -> None:
    content = cut_at(text, places)
    at = None if cue is None or not text else (cue % len(text), cue % len(text) + 1)
    found = Attribution(tuple(content), at, None, NO_EVIDENCE)
    made = quotations_of(text).whole(found)
    assert all(0 <= start < end <= len(text) for start, end in made.content)
    assert all(end <= start for (_, end), (start, _) in pairwise(made.content))
    for start, end in content:
        assert any(first <= start and end <= last for first, last in made.content)
    before = {n for span in content for n in range(*span)}
    if at is not None and at[0] not in before:
        assert not any(start <= at[0] < end for start, end in made.content)
