"""What the details tell of each kind of finding: its parts, its place, its sentence, its worth."""

import pytest

from storyview.model import certainty
from storyview.model.certainty import Bin, Reliability
from storyview.model.story import Mention, Span, Story
from storyview.tui.detail_facts import all_facts, mention_at
from storyview.tui.findings import Findings

from .conftest import TEXT


@pytest.fixture(autouse=True)
def _worth(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(certainty, "measured_share", lambda sure: 0.9399 if sure >= 0.9 else None)


def facts(story: Story, id_: str, offset: int = -1, *, whole: bool = True) -> dict[str, str]:
    findings = Findings(story)
    return dict(all_facts(findings, findings.by_id[id_], offset, whole=whole))


def test_a_quote(analysed: Story) -> None:
    told = facts(analysed, "q3")
    assert told["Who"] == "Ines Oro (“Oro”)"
    assert told["Why"] == "quotation marks (90% sure)"
    assert told["Sure"] == "90%; of quotes as sure, 93 of 100 right when measured"
    pieces = (TEXT.index(words) for words in ("I read it", "like everybody"))
    assert told["At"] == ", ".join(f"{at}–{at + size}" for at, size in zip(pieces, (22, 19), strict=True))
    assert told["In"] == "“I read it in the paper,” Oro said, “like everybody else.”"
    # Where nothing was measured nothing is told of it, nor where there is little room.
    assert facts(analysed, "q4")["Sure"] == "70%"
    assert "Sure" not in facts(analysed, "q3", whole=False)


def test_an_action_tells_its_code_its_day_and_that_nothing_is_calibrated(analysed: Story) -> None:
    dated = analysed.actions[0].model_copy(update={"when": "2024-03"})
    told = facts(analysed.model_copy(update={"actions": (dated,)}), "a1")
    assert told["Code"].endswith("(PLOVER)")
    assert told["Date"] == "2024-03"
    assert told["When"] == "in March (Mar 2024)"
    assert told["Sure"].endswith("held out from training")
    assert told["In"] == "A court in Kelm fined the operator, Nordkran, 40,000 crowns in March."
    assert told["At"] == f"{TEXT.index('fined')}–{TEXT.index('fined') + 5}"


def test_a_party_tells_how_it_is_named_and_of_the_mention_at_the_cursor(analysed: Story) -> None:
    vell = analysed.parties[0]
    he = TEXT.index("He added")
    mention = Mention(start=he, end=he + 2, form="pronoun", confidence=0.6, why="the last man named")
    more = vell.model_copy(
        update={"mentions": tuple(sorted((*vell.mentions, mention), key=lambda m: m.start))}
    )
    story = analysed.model_copy(update={"parties": (more, *analysed.parties[1:])})
    told = facts(story, "vell", he)
    assert told["Named"] == "3 times: 2 names, 1 pronoun; 1 a guess"
    assert told["Here"] == "“He”, pronoun, 60% sure: the last man named"
    assert told["In"] == "He added that the crane was not safe."
    assert told["At"].count("–") == 3
    assert facts(story, "vell", he, whole=False)["At"] == f"{he}–{he + 2}"
    # Elsewhere no mention is told of.
    assert "Here" not in facts(story, "vell")


def test_a_mention_is_found_by_its_place(analysed: Story) -> None:
    vell = analysed.parties[0]
    first, second = vell.mentions
    assert mention_at(vell, first.start) == mention_at(vell, first.end - 1) == first
    assert mention_at(vell, first.end) is None
    assert mention_at(vell, second.start) == second
    assert mention_at(vell, 0) is None


def test_a_reference_tells_where_it_stands(analysed: Story) -> None:
    reference = analysed.references[0]
    told = facts(analysed, reference.id)
    assert told["At"] == f"{reference.start}–{reference.end}"
    assert told["In"] == "READ MORE: Crane falls in Kelm"


def test_many_places_are_told_in_short(analysed: Story) -> None:
    oro = analysed.parties[1]
    many = tuple(Mention(start=at, end=at + 1, form="name") for at in range(10))
    story = analysed.model_copy(
        update={"parties": (oro.model_copy(update={"mentions": many}),), "quotes": (), "actions": ()}
    )
    assert facts(story, "oro", whole=False)["At"] == "0–1, 1–2, 2–3 and 7 more"
    assert facts(story, "oro")["At"].count("–") == 10


def test_a_share_is_told_only_where_enough_was_seen() -> None:
    bins = (
        Bin.model_validate({"from": 0.0, "to": 0.5, "predicted": 5, "right": 1}),
        Bin.model_validate({"from": 0.5, "to": 1.0, "predicted": 100, "right": 75}),
    )
    figures = Reliability(measured_on="x", quotes=1, bins=bins, floors=())
    assert figures.share(0.2) is None
    assert figures.share(0.5) == figures.share(0.7) == figures.share(1.0) == 0.75


def test_the_words_of_a_long_quote_are_not_told_twice(analysed: Story) -> None:
    long = "“" + "word " * 80 + "end,”"
    text = f"On Monday Vell said: {long} he added.\n"
    at = text.index(long)
    quote = analysed.quotes[1].model_copy(
        update={
            "content": (Span(start=at, end=at + len(long)),),
            "cue": None,
            "source": None,
            "speaker": None,
        }
    )
    story = Story(id="l", text=text, quotes=(quote,))
    assert facts(story, "q2")["In"] == "On Monday Vell said: […] he added."
