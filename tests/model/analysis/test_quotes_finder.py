"""From attributions and the turns of transcripts to drafts of quotes."""

import pytest

from storyview.model.analysis.attribution import attribute
from storyview.model.analysis.attribution.attributions import Attribution
from storyview.model.analysis.quotes.assembling import Draft
from storyview.model.analysis.quotes.finder import TURN, find_drafts
from storyview.model.analysis.quotes.layout import Layout
from storyview.model.analysis.quotes.telling import LEAST
from storyview.model.reading.blocks import find_blocks

from .given_attributions import NO_EVIDENCE, attribution, layout_of
from .told_stories import Parse

TRANSCRIPT = (
    "PRESENTER: Good evening. The mayor says that it rains.\n\n"
    "ADA PELL: It rains and it pours, my mother said.\n\n"
    "PRESENTER: Thank you.\n"
)

STORY = 'The dam is old, she said.\n\n"We had no warning," said Ada Pell on Monday.\n'


def drafts(parse: Parse, text: str, *found: Attribution) -> list[Draft]:
    return find_drafts(layout_of(parse(text), found))


def pieces(text: str, draft: Draft) -> list[str]:
    return [text[slice(*piece)] for piece in draft.content]


def test_an_attribution_is_a_draft(parse: Parse) -> None:
    given = attribution(STORY, "she", "said", "The dam is old")
    (draft,) = drafts(parse, STORY, given)
    assert (draft.content, draft.cue, draft.source) == (given.content, given.cue, given.source)
    assert not draft.spoken


def test_confidence_is_that_of_the_evidence(parse: Parse) -> None:
    doubtful = NO_EVIDENCE._replace(content=-2.0, quoted=1.0)
    rows = [
        attribution(STORY, "she", "said", "The dam is old", evidence=evidence)
        for evidence in (NO_EVIDENCE, doubtful)
    ]
    found = [drafts(parse, STORY, one)[0].likely for one in rows]
    assert found == [rows[0].likely, rows[1].likely]
    assert found[1] != found[0]


def test_what_is_too_unlikely_is_no_quote_unless_it_is_quoted(parse: Parse) -> None:
    unlikely = NO_EVIDENCE._replace(content=-100.0)
    given = attribution(STORY, "she", "said", "The dam is old", evidence=unlikely)
    assert given.likely < LEAST
    assert drafts(parse, STORY, given) == []
    quoted = attribution(STORY, "Ada Pell", None, "We had no warning", evidence=unlikely._replace(quoted=1.0))
    assert len(drafts(parse, STORY, quoted)) == 1


@pytest.mark.parametrize(("cue", "told"), [("said", "'said'"), ("is old", "'is old'"), (None, "no cue")])
def test_why_names_the_network_and_the_cue(parse: Parse, cue: str | None, told: str) -> None:
    (draft,) = drafts(parse, STORY, attribution(STORY, None, cue, "The dam"))
    assert draft.why.startswith("network")
    assert draft.why.endswith(told)


def test_the_paragraphs_of_a_long_speech_are_one_draft(parse: Parse) -> None:
    text = '"We had no warning," said Ada Pell.\n\n"And no boats.\n\n"It was dark."\n'
    quoted = NO_EVIDENCE._replace(quoted=1.0)
    first = attribution(text, "Ada Pell", "said", '"We had no warning,"', evidence=quoted)
    second, third = (
        attribution(text, None, None, one, evidence=quoted) for one in ('"And no boats.', '"It was dark."')
    )
    found = drafts(parse, text, third, second, first)
    assert [pieces(text, draft) for draft in found] == [
        ['"We had no warning,"'],
        ['"And no boats.', '"It was dark."'],
    ]


def test_what_a_dash_begins_is_spoken(parse: Parse) -> None:
    text = "— We had no warning, she said.\n\n— And no boats.\n\nNobody came, he said.\n"
    told = [
        attribution(text, "she", "said", "We had no warning"),
        attribution(text, None, None, "And no boats"),
        attribution(text, "he", "he [said]", "Nobody came"),
    ]
    assert [draft.spoken for draft in drafts(parse, text, *told)] == [True, True, False]


def test_a_draft_says_the_whole_quotation(parse: Parse) -> None:
    (draft,) = drafts(parse, STORY, attribution(STORY, "Ada Pell", "[said] Ada", "We had no warning"))
    assert pieces(STORY, draft) == ['"We had no warning,"']


def test_without_attributions_there_are_no_drafts_of_theirs(parse: Parse) -> None:
    assert drafts(parse, STORY) == []


def test_where_nobody_read_the_attributions_they_are_read(parse: Parse) -> None:
    doc = parse(STORY)
    assert doc._.storyview_attributions is None
    found = find_drafts(Layout(doc))
    given = find_drafts(layout_of(doc, attribute(STORY, find_blocks(STORY))))
    assert found == given
    assert len(found) == 2


def test_turns_of_a_transcript_are_drafts_that_are_spoken(parse: Parse) -> None:
    found = drafts(parse, TRANSCRIPT)
    assert [
        (TRANSCRIPT[slice(*draft.source)], pieces(TRANSCRIPT, draft)) for draft in found if draft.source
    ] == [
        ("PRESENTER", ["Good evening. The mayor says that it rains."]),
        ("ADA PELL", ["It rains and it pours, my mother said."]),
        ("PRESENTER", ["Thank you."]),
    ]
    assert all(draft.spoken and draft.likely == TURN for draft in found)
    assert {draft.why for draft in found} == {"a line that begins with the speaker's name"}
    assert [TRANSCRIPT[slice(*draft.cue)] for draft in found if draft.cue] == [":"] * 3


def test_turns_win_over_attributions_inside_them(parse: Parse) -> None:
    inside = attribution(TRANSCRIPT, "my mother", "mother [said]", "It rains and it pours")
    across = attribution(TRANSCRIPT, "PRESENTER", None, "PRESENTER: Good evening.", "Thank you.")
    label = attribution(TRANSCRIPT, None, None, "ADA PELL")
    assert drafts(parse, TRANSCRIPT, inside, across, label) == drafts(parse, TRANSCRIPT)


def test_attributions_beside_turns_stay(parse: Parse) -> None:
    text = "Nobody knew why, the mayor said on Monday, as the broadcast began.\n\n" + TRANSCRIPT
    beside = attribution(text, "the mayor", "mayor [said]", "Nobody knew why")
    found = drafts(parse, text, beside)
    assert [draft.spoken for draft in found].count(False) == 1
    assert ["Nobody knew why"] in [pieces(text, draft) for draft in found if not draft.spoken]
    assert len(found) == 4
