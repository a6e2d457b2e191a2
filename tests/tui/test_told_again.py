"""An act that a story tells several times: its one row, its details, and the way from place to place."""

import pytest

from storyview.model.dossier import dossier
from storyview.model.story import Action, Story
from storyview.tui.dossier_rows import Goal, sections
from storyview.tui.filtering import filtered, searched_rows
from storyview.tui.findings import Findings
from storyview.tui.rows import details, row

from .conftest import TEXT, Desk, findings_of, place
from .test_details import Reading


def told_twice(story: Story) -> Story:
    """The story of the harbour with two acts that are told twice and one that is told once."""
    fine = story.actions[0]
    more = {"confidence": 0.8, "why": "a noun"}
    closed = Action(id="a2", kind="ban", status="done", trigger=place(TEXT, "closed"), **more)
    actions = (
        closed,
        fine,
        closed.model_copy(
            update={
                "id": "a3",
                "trigger": place(TEXT, "closed", 1),
                "same_as": "a2",
                "status": "planned",
                "when": "2024-05",
                "actor": place(TEXT, "the port authority"),
            }
        ),
        fine.model_copy(update={"id": "a4", "trigger": place(TEXT, "paper"), "same_as": "a1"}),
        closed.model_copy(update={"id": "a5", "kind": "force", "trigger": place(TEXT, "let ships in")}),
    )
    return story.model_copy(update={"actions": actions})


@pytest.fixture
def findings(analysed: Story) -> Findings:
    return Findings(told_twice(analysed))


def words(findings: Findings, id_: str) -> list[str]:
    return ["".join(text for text, _ in line) for line in row(findings, findings.by_id[id_])]


def test_an_act_has_one_row_with_what_all_its_reports_tell(findings: Findings) -> None:
    assert [finding.id for finding in findings.of_kind["action"]] == ["a2", "a5", "a1"]
    assert findings.totals["action"] == 3
    assert words(findings, "a2") == ["◆ the port authority  told 2 times", "  closed  done · May 2024"]
    assert "told" not in words(findings, "a5")[0]


def test_every_report_leads_to_the_row(findings: Findings) -> None:
    assert findings.by_id["a3"] is findings.by_id["a2"]
    at = findings.at(TEXT.index("paper"), "action")
    assert at is not None
    assert at.id == "a1"


def test_an_act_counts_once_for_its_parties(findings: Findings) -> None:
    assert findings.actions_of["nordkran"] == 1


def test_the_details_list_the_places(findings: Findings) -> None:
    act = findings.by_id["a2"]
    assert dict(details(findings, act))["Told"] == "2 times: “closed”, “closed”"
    places = details(findings, act, whole=True)[-2:]
    assert places == [
        ("Told", "1. “closed” (done)"),
        ("", "2. “closed for a month, the port authority said on Tuesday” (planned)"),
    ]
    assert "Told" not in dict(details(findings, findings.by_id["a5"]))


def test_the_way_through_the_places_goes_round(findings: Findings) -> None:
    act = findings.by_id["a2"]
    first, second = TEXT.index("closed"), TEXT.index("closed for")
    ways = [(0, 1), (first, 1), (first + 2, 1), (second, 1), (second, -1), (second + 2, -1), (first, -1)]
    starts = [findings.next_place(act, offset, step)[0].start for offset, step in ways]
    assert starts == [first, second, second, first, first, first, second]
    assert findings.next_place(act, first, 1)[1:] == (2, 2)


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("fine", ["a1"]),
        ("court kelm", ["a1"]),
        ("planned", ["a2"]),
        ("mobilize", ["a5"]),
        ("2024-05", ["a2"]),
        ("ban authority", ["a2"]),
        ("done", ["a2", "a5", "a1"]),
        ("verb", []),
    ],
)
def test_the_filter_looks_at_kind_actor_and_status(findings: Findings, typed: str, left: list[str]) -> None:
    found = findings.of_kind["action"]
    assert [f.id for f in filtered(found, typed, searched_rows(findings, "action")).found] == left


async def test_m_goes_from_report_to_report(reading: Reading, story: Story, desk: Desk) -> None:
    desk.saved[story.id] = told_twice(story.with_findings(findings_of(story))).findings()
    async with reading(story) as reader:
        await reader.press("m")
        assert "Nothing here" in reader.said[-1]
        await reader.press("3", "j")
        assert reader.row("action") == "a5"
        await reader.press("k")
        assert "told 2 times" in reader.drawn()
        assert reader.under_cursor.startswith("closed\n")
        await reader.press("m")
        assert reader.under_cursor.startswith("closed for a month")
        assert reader.said[-1] == "Place 2 of 2"
        assert reader.row("action") == "a2"
        await reader.press("m")
        assert reader.under_cursor.startswith("closed\n")
        # From the article the way is the same, and it does not end where the place is in a quote.
        await reader.press("enter", "M", "M", "M")
        assert reader.under_cursor.startswith("closed for a month")
        assert reader.current == "a2"


async def test_m_leads_through_the_mentions_of_a_party(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("2", "m", "m")
        assert reader.under_cursor.startswith("Vell, the plan")
        assert reader.row("party") == "vell"
        await reader.press("m")
        assert reader.under_cursor.startswith("Jon Vell")


def test_text_of_the_story_in_an_action_is_made_safe() -> None:
    text = "They \x1b[31mfined[/] him\x07 twice."
    actions = (
        Action(id="a", kind="fine", status="done", trigger=place(text, "fined"), confidence=1, why="\x1b"),
        Action(
            id="b",
            kind="fine",
            status="done",
            trigger=place(text, "him"),
            actor=place(text, "\x1b[31m"),
            when="\x07",
            same_as="a",
            confidence=1,
            why="x",
        ),
    )
    findings = Findings(Story(id="s", text=text, actions=actions))
    told = [*words(findings, "a"), *(f for _, f in details(findings, findings.by_id["a"], whole=True))]
    assert not {"\x1b", "\x07"} & set("".join(told))
    assert "fined[/] him" in told[1]


def test_a_dossier_tells_an_act_once(findings: Findings) -> None:
    fines = tuple(
        report.model_copy(update={"target_party": "nordkran"})
        for report in findings.story.actions
        if report.kind == "fine"
    )
    story = findings.story.model_copy(update={"actions": fines})
    assert len(fines) == 2
    made = sections(Findings(story), dossier(story, "nordkran"))
    (suffered,) = (section for section in made if section.title == "Acted upon")
    assert [item.leads_to for item in suffered.items] == [
        Goal("a1", TEXT.index("fined"), TEXT.index("fined") + 5)
    ]
