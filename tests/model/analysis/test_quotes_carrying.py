"""Who goes on speaking in a run of quotations."""

from dataclasses import replace

from storyview.model.analysis.quotes.carrying import Standing, carry
from storyview.model.analysis.quotes.voice import Voice

BELL, REED = Voice("p1", form="writing"), Voice("p2")
INSIDER = Voice(anonymous=True)


def told(voice: Voice, paragraph: int, *, asks: bool = False) -> Standing:
    return Standing(voice, sourced=True, alone=False, first=paragraph, last=paragraph, asks=asks)


def bare(paragraph: int, *, asks: bool = False) -> Standing:
    return Standing(Voice(), sourced=False, alone=True, first=paragraph, last=paragraph, asks=asks)


def speakers(*quotes: Standing, headings: frozenset[int] = frozenset()) -> list[str | None]:
    return [voice.speaker for voice in carry(quotes, headings)]


def test_a_run_of_paragraphs_has_one_speaker() -> None:
    assert speakers(told(BELL, 1), bare(2), bare(3), told(BELL, 4)) == ["p1"] * 4
    assert speakers(told(BELL, 1), bare(1), bare(2), told(REED, 3)) == ["p1", "p1", "p1", "p2"]


def test_the_form_and_the_anonymity_go_with_the_speaker_the_addressee_does_not() -> None:
    voices = carry([told(replace(BELL, addressee="p9"), 1), bare(2)])
    assert voices[1] == Voice("p1", form="writing")
    assert carry([told(INSIDER, 1), bare(2)])[1].anonymous


def test_a_run_ends_at_a_heading_and_at_narration() -> None:
    assert speakers(told(BELL, 1), bare(3)) == ["p1", None]
    assert speakers(told(BELL, 1), bare(2), bare(4), bare(5)) == ["p1", "p1", None, None]
    assert speakers(told(BELL, 0), bare(1), headings=frozenset({0})) == ["p1", None]
    assert speakers(told(BELL, 0), bare(1), headings=frozenset({1})) == ["p1", None]


def test_what_is_introduced_or_told_of_somebody_is_left_alone() -> None:
    introduced = replace(bare(2), alone=False)
    unknown = Standing(Voice(), sourced=True, alone=True, first=2, last=2)
    assert speakers(told(BELL, 1), introduced) == ["p1", None]
    assert speakers(told(BELL, 1), unknown) == ["p1", None]
    assert carry([told(BELL, 1), replace(unknown, voice=INSIDER)])[1] == INSIDER


def test_nobody_goes_on_from_a_quote_of_nobody() -> None:
    assert speakers(bare(1), bare(2), told(BELL, 3)) == [None, None, "p1"]


def test_talk_to_and_fro_is_not_carried() -> None:
    assert speakers(told(BELL, 1, asks=True), bare(2), bare(3)) == ["p1", None, None]
    assert speakers(told(BELL, 1, asks=True), told(REED, 2), bare(3)) == ["p1", "p2", None]
    dash = replace(bare(2), dialogue=True)
    assert speakers(told(BELL, 1), dash, bare(3)) == ["p1", None, None]


def test_one_who_asks_in_the_same_paragraph_goes_on() -> None:
    assert speakers(told(BELL, 1, asks=True), bare(1)) == ["p1", "p1"]
