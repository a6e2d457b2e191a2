"""From drafts to the quotes of the document model."""

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from storyview.model.analysis.attribution.attributions import Attribution
from storyview.model.analysis.attribution.windows import quotable, read_paragraphs
from storyview.model.analysis.quotes import find_quotes
from storyview.model.analysis.quotes.assembling import Draft, as_quotes
from storyview.model.reading.blocks import find_blocks
from storyview.model.story import Quote, Span

from .given_attributions import NO_EVIDENCE, attribution, layout_of
from .hostile import HOSTILE
from .told_stories import Parse, party, place

TEXT = (
    'Ada Pell said that the dam was "very old" and leaked.\n\n'
    '"We had no warning," she added, "and no boats." The river would rise, she warned.\n'
)
DIRECT = ('"We had no warning,"', '"and no boats."')
MIXED = 'that the dam was "very old" and leaked'
INDIRECT = "The river would rise"


def draft(text: str, *content: str, cue: str | None = None, source: str | None = None) -> Draft:
    at = [None if piece is None else place(text, piece) for piece in (cue, source)]
    return Draft(tuple(place(text, piece) for piece in content), at[0], at[1], 0.5, "why")


def quotes(parse: Parse, text: str, *drafts: Draft) -> tuple[Quote, ...]:
    return as_quotes(layout_of(parse(text)), drafts, [])


def pieces(text: str, quote: Quote) -> list[str]:
    return [text[piece.start : piece.end] for piece in quote.content]


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (DIRECT, "direct"),
        (('"We had no warning,"',), "direct"),
        (("had no warning",), "direct"),
        ((MIXED,), "mixed"),
        ((INDIRECT,), "indirect"),
        (("was",), "indirect"),
        ((DIRECT[0], INDIRECT), "mixed"),  # all pieces together
        (('"very old"',), "direct"),
        (('"We had no warning," she',), "mixed"),
    ],
)
def test_the_kind_tells_how_much_stands_in_quotation_marks(
    parse: Parse, content: tuple[str, ...], kind: str
) -> None:
    (quote,) = quotes(parse, TEXT, draft(TEXT, *content))
    assert quote.kind == kind


def test_marks_and_punctuation_beside_them_make_nothing_mixed(parse: Parse) -> None:
    text = 'Nobody, he said, "knew (at all)" – or so.\n'
    (quote,) = quotes(parse, text, draft(text, ', "knew (at all)" –'))
    assert (quote.kind, pieces(text, quote)) == ("direct", ['"knew (at all)"'])


def test_quotes_come_in_order_of_their_first_pieces_with_ids_in_that_order(parse: Parse) -> None:
    found = quotes(
        parse,
        TEXT,
        draft(TEXT, INDIRECT, cue="warned"),
        draft(TEXT, *DIRECT, cue="added"),
        draft(TEXT, MIXED, cue="said"),
    )
    assert [quote.id for quote in found] == ["q1", "q2", "q3"]
    assert [pieces(TEXT, quote) for quote in found] == [[MIXED], [*DIRECT], [INDIRECT]]


def test_of_quotes_that_begin_together_the_one_with_the_first_cue_is_first(parse: Parse) -> None:
    long, short = draft(TEXT, INDIRECT, cue="warned"), draft(TEXT, "The river", cue="added")
    assert [pieces(TEXT, quote) for quote in quotes(parse, TEXT, long, short)] == [["The river"], [INDIRECT]]


def test_pieces_are_trimmed_and_empty_ones_left_out(parse: Parse) -> None:
    (quote,) = quotes(parse, TEXT, draft(TEXT, " that the dam ", '," she added, "'[:2], INDIRECT + ", "))
    assert pieces(TEXT, quote) == ["that the dam", INDIRECT]


def test_a_draft_without_any_word_is_no_quote(parse: Parse) -> None:
    found = quotes(parse, TEXT, draft(TEXT, ", ", ".\n"), draft(TEXT, INDIRECT))
    assert [(quote.id, pieces(TEXT, quote)) for quote in found] == [("q1", [INDIRECT])]
    assert quotes(parse, TEXT) == ()


def test_cue_and_source_stand_in_the_quote_as_found(parse: Parse) -> None:
    (full,) = quotes(parse, TEXT, draft(TEXT, MIXED, cue="said", source="Ada Pell"))
    assert (full.cue, full.source) == (Span(start=9, end=13), Span(start=0, end=8))
    (bare,) = quotes(parse, TEXT, draft(TEXT, MIXED))
    assert (bare.cue, bare.source, bare.speaker) == (None, None, None)


def test_cue_and_source_lose_the_punctuation_around_them(parse: Parse) -> None:
    found = Draft((place(TEXT, INDIRECT),), place(TEXT, ", [she warned.]"), (0, 9), 0.5, "why")
    (quote,) = quotes(parse, TEXT, found)
    assert quote.cue is not None
    assert quote.source is not None
    assert TEXT[quote.cue.start : quote.cue.end] == "she warned"
    assert TEXT[quote.source.start : quote.source.end] == "Ada Pell"


def test_a_colon_that_is_all_of_a_cue_stays(parse: Parse) -> None:
    text = "Ada Pell: nobody knew.\n"
    (quote,) = quotes(parse, text, draft(text, "nobody knew", cue=":", source="Ada Pell"))
    assert quote.cue == Span(start=8, end=9)


@pytest.mark.parametrize(("source", "whole"), [("A", "A sign"), ("A sign", "A sign"), ("sign", "sign")])
def test_a_source_that_ends_before_its_noun_grows_up_to_it(parse: Parse, source: str, whole: str) -> None:
    text = "A sign at the gate said that nobody might enter.\n"
    (quote,) = quotes(parse, text, draft(text, "that nobody might enter", cue="said", source=source))
    assert quote.source is not None
    assert text[quote.source.start : quote.source.end] == whole


def test_a_source_never_grows_over_the_content_or_the_cue(parse: Parse) -> None:
    text = "A sign at the gate said that nobody might enter.\n"
    for other in ({"cue": "sign"}, {}):
        content = "that nobody might enter" if other else "sign at the gate"
        (quote,) = quotes(parse, text, draft(text, content, source="A", **other))
        assert quote.source == Span(start=0, end=1)


@pytest.mark.parametrize(("likely", "confidence"), [(0.123456, 0.12), (0.996, 1.0), (0.0, 0.0), (1.0, 1.0)])
def test_confidence_and_why_are_those_of_the_draft(parse: Parse, likely: float, confidence: float) -> None:
    given_ = Draft((place(TEXT, INDIRECT),), None, None, likely, "for a reason")
    (quote,) = quotes(parse, TEXT, given_)
    assert (quote.confidence, quote.why) == (confidence, "for a reason")


def test_a_quotation_that_a_source_ran_into_is_said_by_it(parse: Parse) -> None:
    text = '"We had no warning," said a man in boots, "and no boats."'
    given = draft(text, '"We had no warning,"', cue="said", source='a man in boots, "and no boats."')
    (quote,) = quotes(parse, text, given)
    assert pieces(text, quote) == ['"We had no warning,"', '"and no boats."']
    assert quote.source is not None
    assert text[quote.source.start : quote.source.end] == "a man in boots"


def test_spoken_words_are_direct_without_quotation_marks(parse: Parse) -> None:
    span = place(TEXT, INDIRECT)
    (quote,) = quotes(parse, TEXT, Draft((span,), None, None, 0.9, "why", spoken=True))
    assert quote.kind == "direct"


# -- attributions to quotes ----------------------------------------------------------------------


def test_attributions_of_a_text_are_its_quotes(parse: Parse) -> None:
    doc = parse(TEXT)
    pell = party(TEXT, "p1", "Ada Pell", "[she] added")
    sure = NO_EVIDENCE._replace(words=1.0)
    told = [
        attribution(TEXT, "she", "added", "We had no warning", "and no boats"),
        attribution(TEXT, "Ada Pell", "said", MIXED, evidence=sure),
    ]
    layout_of(doc, told)
    first, second = find_quotes(doc, [pell])
    assert (first.id, first.kind, first.speaker, pieces(TEXT, first)) == ("q1", "mixed", "p1", [MIXED])
    assert (second.id, second.kind, second.speaker, pieces(TEXT, second)) == ("q2", "direct", "p1", [*DIRECT])
    assert ["'said'" in first.why, "'added'" in second.why] == [True, True]
    assert [first.confidence, second.confidence] == [round(told[n].likely, 2) for n in (1, 0)]


def test_a_transcript_has_a_direct_quote_for_each_turn(parse: Parse) -> None:
    text = "PRESENTER: It rains, she said.\n\nADA PELL: It pours.\n\nPRESENTER: Thank you.\n"
    doc = parse(text)
    layout_of(doc, [attribution(text, "she", "said", "It rains")])
    found = find_quotes(doc, [party(text, "p1", "ADA PELL")])
    assert [(quote.kind, pieces(text, quote)) for quote in found] == [
        ("direct", ["It rains, she said."]),
        ("direct", ["It pours."]),
        ("direct", ["Thank you."]),
    ]
    assert found[1].speaker == "p1"
    assert {quote.confidence for quote in found} == {0.95}


# -- hostile text --------------------------------------------------------------------------------


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.sampled_from(HOSTILE) | st.text(max_size=6), min_size=1, max_size=25).map("".join),
    st.lists(st.lists(st.integers(0, 99), min_size=4, max_size=10), max_size=5),
)
@example("“He said” a\n\nGO: a “b” c", [[0, 1, 2, 3, 4, 5, 6, 7], [3, 0, 4, 1, 2, 9]])
def test_quotes_of_hostile_text_hold_words_of_it(parse: Parse, text: str, drawn: list[list[int]]) -> None:
    blocks = find_blocks(text)
    words = [span for paragraph in read_paragraphs(text, quotable(blocks), ()) for span in paragraph.spans]
    if not words:
        return
    doc = parse(text)
    told = []
    for numbers in drawn:
        cue, source, *bounds = (words[n % len(words)] for n in numbers)
        ends = sorted(set(bounds))
        content = [(one[0], other[1]) for one, other in zip(ends[::2], ends[1::2], strict=False)]
        if content:
            told.append(Attribution(tuple(content), cue, source, NO_EVIDENCE))
    layout_of(doc, told)
    found = find_quotes(doc, [])
    assert [quote.id for quote in found] == [f"q{n}" for n in range(1, len(found) + 1)]
    starts = [quote.content[0].start for quote in found]
    assert starts == sorted(starts)
    for quote in found:
        assert all(span.end <= len(text) for _, span in quote.parts())
        assert all(one.end <= other.start for one, other in pairwise(quote.content))
        assert all(piece.strip() for piece in pieces(text, quote))
