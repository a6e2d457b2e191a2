"""How machine and readers agree, in figures that were counted by hand."""

import pytest

from storyview.model.review.agreement import Agreement, agreements
from storyview.model.review.comparing import cohens_kappa, compare
from storyview.model.review.replay import replay
from storyview.model.review.report import comparison_report, review_report

from .reviewing import STORY, anew, at, unkept


def rows(*told: Agreement) -> dict[tuple[str, str | None], tuple[int, int, int, int]]:
    return {(one.sort, one.kind): (one.right, one.corrected, one.rejected, one.missed) for one in told}


def test_the_machine_is_right_where_the_reader_confirms_it() -> None:
    review = unkept()
    for id_ in ("q1", "q2", "q3", "a1", "p1"):
        review.confirm(id_)
    review.change_quote("q4", speaker="p3")
    review.reject("q5")
    review.reject("a2")
    review.add_quote([at("Halden denied the claim")], kind="indirect", speaker="p2")
    told = agreements(STORY, review.reviewed)
    assert rows(*told) == {
        ("quote", None): (3, 1, 1, 1),
        ("quote", "direct"): (1, 1, 1, 0),
        ("quote", "indirect"): (1, 0, 0, 1),
        ("quote", "mixed"): (1, 0, 0, 0),
        ("action", None): (1, 0, 1, 0),
        ("action", "ban"): (1, 0, 1, 0),
        ("party", None): (1, 0, 0, 0),
        ("party", "organization"): (1, 0, 0, 0),
    }
    assert told[0].precision == pytest.approx(3 / 5)
    assert told[0].found == pytest.approx(4 / 5)


def test_nothing_is_said_of_what_nobody_checked() -> None:
    review = unkept()
    assert agreements(STORY, review.reviewed) == ()
    review.add_note(at("in January"), "x")
    assert agreements(STORY, review.reviewed) == ()
    assert Agreement("quote", None, missed=3).precision is None


def test_another_analysis_is_measured_by_what_it_finds_itself() -> None:
    review = unkept()
    review.confirm("q2")
    review.confirm("q3")
    review.confirm("q4")
    other = anew(STORY)
    other = other.model_copy(
        update={
            "quotes": tuple(
                q.model_copy(update={"speaker": "new-p1"}) if q.id == "new-q4" else q
                for q in other.quotes
                if q.id != "new-q3"
            )
        }
    )
    told = agreements(other, replay(other, review.store.entries))
    assert rows(*told)["quote", None] == (1, 1, 0, 1)


def test_the_report_tells_what_was_changed_without_control_sequences() -> None:
    review = unkept(reader="Mi\x1b[31mra")
    review.change_quote("q4", speaker="p3", kind="mixed")
    review.reject("q5")
    review.merge("p5", into="p1")
    report = review_report(STORY, review.reviewed)
    assert "kind: direct → mixed; speaker: Peter Brandt → Ines Calloway" in report
    assert "rejected   quote   “'we will look at it later'”" in report
    assert "mentions: 4 → 6" in report
    assert "0 confirmed, 2 corrected, 1 rejected, 0 added, 11 unchecked" in report
    assert "\x1b" not in report
    assert "Nothing has been checked" in review_report(STORY, unkept().reviewed)


def test_orphans_are_listed_in_the_report() -> None:
    review = unkept()
    review.add_note(at("in January"), "when?")
    other = STORY.model_copy(update={"text": STORY.text.replace("January", "Januari"), "id": "0" * 16})
    report = review_report(other, replay(other, review.store.entries))
    assert "Without a place in this text, and kept:" in report
    assert "add note by Mira" in report


@pytest.mark.parametrize(
    ("pairs", "kappa"),
    [
        ([("yes", "yes")] * 20 + [("yes", "no")] * 5 + [("no", "yes")] * 10 + [("no", "no")] * 15, 0.4),
        ([("yes", "yes"), ("no", "no")], 1.0),
        ([("yes", "no"), ("no", "yes")], -1.0),
        ([("yes", "yes")] * 9, None),
        ([], None),
    ],
)
def test_cohens_kappa(pairs: list[tuple[str, str]], kappa: float | None) -> None:
    assert cohens_kappa(pairs) == (None if kappa is None else pytest.approx(kappa))


def test_two_readers_are_compared_on_what_both_checked() -> None:
    mira, tom = unkept(reader="Mira"), unkept(reader="Tom")
    for review in (mira, tom):
        review.confirm("q1")
        review.confirm("q2")
    mira.reject("q3")
    tom.confirm("q3")
    mira.change_quote("q4", speaker="p3")
    tom.change_quote("q4", speaker="p1")
    mira.confirm("q6")  # Tom did not look at it
    mira.add_quote([at("Halden denied the claim")], kind="indirect")
    tom.add_quote([at("denied the claim")], kind="indirect")
    quotes = compare(STORY, mira.reviewed, tom.reviewed)[0]
    # Mira has q1 q2 q4 and hers, Tom has q1 q2 q3 q4 and his: four in the same place, two alike.
    assert quotes.judged == 4
    assert quotes.found == pytest.approx(2 * 4 / 9)
    assert quotes.alike == pytest.approx(2 * 2 / 9)
    # Judged alike 3 of 4; by chance (2·3 + 1·1 + 1·0) / 16.
    assert quotes.kappa == pytest.approx((3 / 4 - 7 / 16) / (1 - 7 / 16))
    assert len(quotes.differences) == 3
    report = comparison_report(mira.story, tom.story, ("a", "b"), compare(STORY, mira.reviewed, tom.reviewed))
    assert "speaker: Ines Calloway → Northvale Port Authority" in report
    assert "only in B" in report


def test_readers_who_did_the_same_agree_wholly() -> None:
    mira, tom = unkept(reader="Mira"), unkept(reader="Tom")
    for review in (mira, tom):
        new = review.add_party([at("Analysts")], "Analysts", "group")
        review.change_quote("q7", speaker=new)
        review.reject("q1")
        review.merge("p5", into="p1")
        review.change_action("a1", status="planned")
    for one in compare(STORY, mira.reviewed, tom.reviewed):
        assert one.differences == ()
        assert (one.found, one.alike) == (1, 1)
    assert compare(STORY, mira.reviewed, tom.reviewed)[0].kappa == 1


def test_readers_who_checked_nothing_in_common_have_no_figures() -> None:
    mira, tom = unkept(reader="Mira"), unkept(reader="Tom")
    mira.confirm("q1")
    comparisons = compare(STORY, mira.reviewed, tom.reviewed)
    assert [(one.judged, one.found, one.kappa) for one in comparisons] == [(0, None, None)] * 3
    report = comparison_report(mira.story, tom.story, ("a", "b"), comparisons)
    assert "Nothing has been checked by both." in report
