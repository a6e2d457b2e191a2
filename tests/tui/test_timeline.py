"""Journeys through the timeline and through who acts on whom, and what they say."""

from time import process_time

import pytest

from storyview.model.acting import acting
from storyview.model.story import Action, Span, Story
from storyview.model.timeline import timeline
from storyview.tui.dossier_rows import Section
from storyview.tui.findings import Findings
from storyview.tui.screens.timeline import TimelineScreen
from storyview.tui.timeline_rows import acting_sections, pair_sections, timeline_sections

from .conftest import TEXT, Desk, Reader, findings_of, place
from .test_details import Reading


def action(id_: str, trigger: str, nth: int = 0, **more: object) -> Action:
    fields = {"kind": "ban", "status": "done", "confidence": 0.9, "why": "a verb", **more}
    return Action(id=id_, trigger=place(TEXT, trigger, nth), **fields)


def with_acts(story: Story) -> Story:
    """The story of the harbour with acts of two years, and with some that have no date."""
    actions = (
        action("a2", "closed", actor_party="vell", when="2024-04-30"),
        action("a3", "closed", 1, same_as="a2"),
        *story.actions,
        action(
            "a4", "let ships in", actor_party="vell", target_party="nordkran", when="2023-12", kind="fine"
        ),
        action("a5", "told", 1, actor_party="vell", target_party="nordkran", status="planned", when="2024"),
        action("a6", "told", 0, when="2024-04-29/2024-05-05"),
    )
    return story.model_copy(update={"actions": actions})


@pytest.fixture
def findings(analysed: Story) -> Findings:
    return Findings(with_acts(analysed))


@pytest.fixture
def acts_in(story: Story, desk: Desk) -> Story:
    """The story as it is opened; its acts are kept from an earlier analysis."""
    desk.saved[story.id] = with_acts(story.with_findings(findings_of(story))).findings()
    return story


def told(sections: list[Section]) -> dict[str, list[str]]:
    """Both lines of each row, by section."""
    return {
        s.title: ["\n".join("".join(text for text, _ in line) for line in item.lines()) for item in s.items]
        for s in sections
    }


def shown(reader: Reader) -> TimelineScreen:
    screen = reader.app.screen
    assert isinstance(screen, TimelineScreen)
    return screen


def test_the_timeline_has_a_section_for_each_year(findings: Findings) -> None:
    assert told(timeline_sections(findings, timeline(findings.story))) == {
        "2023": [
            "◆ Dec 2023  Jon Vell → Nordkran\n  let ships in,” harbour master Jon Vell told reporters  done"
        ],
        "2024": [
            "◆ 2024  Jon Vell → Nordkran\n  told her  planned",
            "◆ 29 Apr – 5 May 2024  someone\n  told reporters  done",
            "◆ 30 Apr 2024  Jon Vell  told 2 times\n  closed  done",
        ],
        "Without a date, in order of the text": [
            "◆ in March  A court in Kelm → Nordkran\n"
            "  fined the operator, Nordkran, 40,000 crowns in March  done"
        ],
    }


def test_a_story_whose_acts_all_have_dates_has_no_section_without(findings: Findings) -> None:
    story = findings.story.model_copy(update={"actions": (action("a2", "closed", when="2024"),)})
    assert list(told(timeline_sections(Findings(story), timeline(story)))) == ["2024"]


def test_who_acts_on_whom_counts_acts_and_names_their_kinds(findings: Findings) -> None:
    assert told(acting_sections(acting(findings.story))) == {
        "Jon Vell": ["→ Nordkran  ■■ 2 acts\n  fine · ban  1 planned", "→ nobody named  ■ 1 act\n  ban"],
        "A court in Kelm": ["→ Nordkran  ■ 1 act\n  fine"],
        "someone": ["→ nobody named  ■ 1 act\n  ban"],
    }


def test_a_pair_lists_its_acts(findings: Findings) -> None:
    (title, rows), *others = told(pair_sections(findings, acting(findings.story)[0])).items()
    assert not others
    assert title == "Jon Vell → Nordkran"
    assert [row.split("\n")[0] for row in rows] == [
        "◆ Dec 2023  Jon Vell → Nordkran",
        "◆ 2024  Jon Vell → Nordkran",
    ]


def test_text_of_the_story_is_made_safe() -> None:
    text = "\x1b[31m[b]They\x07 fined \u202ehim"
    evil = Action(
        id="a",
        kind="fine",
        status="done",
        trigger=place(text, "fined"),
        actor=place(text, "\x1b[31m[b]They\x07"),
        target=place(text, "\u202ehim"),
        date=place(text, "\x07 fined"),
        confidence=1,
        why="",
    )
    story = Story(id="s", text=text, actions=(evil,))
    findings, pairs = Findings(story), acting(story)
    made = [
        *timeline_sections(findings, timeline(story)),
        *acting_sections(pairs),
        *pair_sections(findings, pairs[0]),
    ]
    words = "".join(title + "".join(rows) for section in made for title, rows in told([section]).items())
    assert not {"\x1b", "\x07", "\u202e"} & set(words)
    assert "[b]They" in words


async def test_an_act_leads_to_its_place_and_b_back(reading: Reading, acts_in: Story) -> None:
    async with reading(acts_in) as reader:
        await reader.press("T")
        drawn = reader.drawn()
        for said in ("Timeline", "Who acts on whom", "2023 · 1", "2024 · 3", "2023 1/1"):
            assert said in drawn
        await reader.press("j", "j", "enter")
        assert reader.is_back()
        assert reader.current == "a6"
        assert reader.under_cursor.startswith("told reporters")
        assert reader.front() == "action"
        assert reader.screen.article.has_focus
        await reader.press("b")
        assert reader.screen.article.cursor == 0


@pytest.mark.parametrize("key", ["escape", "q", "T"])
async def test_the_timeline_closes_and_nothing_moved(reading: Reading, acts_in: Story, key: str) -> None:
    async with reading(acts_in) as reader:
        await reader.press("2", "j")
        before = reader.screen.article.cursor
        await reader.press("T", "G", key)
        assert reader.is_back()
        assert reader.screen.article.cursor == before
        assert reader.screen.panes.list_of("party").has_focus


async def test_tab_shows_who_acts_on_whom_and_each_view_keeps_its_row(
    reading: Reading, acts_in: Story
) -> None:
    async with reading(acts_in) as reader:
        await reader.press("T", "l", "j")
        assert "2024 2/3" in reader.drawn()
        await reader.press("tab")
        assert "■■ 2 acts" in reader.drawn()
        await reader.press("l")
        assert "A court in Kelm 1/1" in reader.drawn()
        await reader.press("tab")
        assert "2024 2/3" in reader.drawn()
        await reader.press("tab")
        assert "A court in Kelm 1/1" in reader.drawn()


async def test_enter_on_a_pair_lists_its_acts_and_b_returns(reading: Reading, acts_in: Story) -> None:
    async with reading(acts_in) as reader:
        await reader.press("T", "tab")
        assert not shown(reader).check_action("back", ())
        await reader.press("enter")
        assert "Jon Vell → Nordkran 1/2" in reader.drawn()
        await reader.press("b")
        assert "Jon Vell 1/2" in reader.drawn()
        await reader.press("enter", "j", "enter")
        assert reader.current == "a5"
        assert reader.under_cursor.startswith("told her")


async def test_the_mouse_turns_to_a_view_and_opens_a_row(reading: Reading, acts_in: Story) -> None:
    async with reading(acts_in) as reader:
        await reader.press("T")
        await reader.pilot.click("#view-acting")
        await reader.pilot.pause()
        assert shown(reader).view == "acting"
        await reader.pilot.click("#view-time")
        await reader.pilot.pause()
        lines = reader.drawn().splitlines()
        await reader.pilot.click(offset=(10, next(y for y, line in enumerate(lines) if "Dec 2023" in line)))
        await reader.pilot.pause()
        assert reader.is_back()
        assert reader.current == "a4"


async def test_the_timeline_is_of_all_parties(reading: Reading, acts_in: Story) -> None:
    async with reading(acts_in) as reader:
        await reader.press("2", "G", "f", "T", "G", "enter")
        # The place is outside of what was shown of one party, so all is shown again.
        assert reader.current == "a1"
        await reader.press("2", "g", "f", "T", "G", "enter")
        assert reader.screen.findings is not None
        assert reader.screen.findings.only is None
        assert reader.current == "a1"


async def test_without_acts_the_reader_is_told_so(reading: Reading, desk: Desk, story: Story) -> None:
    desk.saved[story.id] = findings_of(story).model_copy(update={"actions": ()})
    async with reading(story) as reader:
        await reader.press("T")
        assert reader.is_back()
        assert reader.said[-1] == "There are no official actions"


async def test_after_a_failed_analysis_the_reader_is_told_so(
    reading: Reading, desk: Desk, story: Story
) -> None:
    desk.failure = "no memory"
    async with reading(story) as reader:
        await reader.press("T")
        assert reader.said[-1].startswith("No timeline: ")


async def test_help_tells_the_keys_of_the_timeline(reading: Reading, acts_in: Story) -> None:
    async with reading(acts_in, size=(100, 70)) as reader:
        await reader.press("T", "question_mark")
        drawn = reader.drawn()
        assert "Show the acts by time, or who acts on whom" in drawn
        assert "Go to the place of an act" in drawn
        await reader.press("escape", "escape")
        assert reader.is_back()


@pytest.mark.parametrize("size", [(30, 8), (20, 4), (80, 24), (160, 45)])
async def test_every_size_is_survived(reading: Reading, acts_in: Story, size: tuple[int, int]) -> None:
    async with reading(acts_in, size=size) as reader:
        await reader.press("T", "tab", "l", "tab", "G", "g", "enter")
        assert reader.is_back()
        assert reader.current == "a4"


async def test_the_palette_leads_to_the_timeline(reading: Reading, acts_in: Story) -> None:
    async with reading(acts_in) as reader:
        await reader.press("ctrl+p", *"timeline")
        await reader.until("by time and by who")
        await reader.press("enter")
        await reader.settle()
        assert shown(reader).view == "time"


def test_the_acts_of_a_long_story_are_there_at_once() -> None:
    line = "Oru fined Kelm. "
    fined = (
        Action(
            id=f"a{n}",
            kind="fine",
            status="done",
            trigger=Span(start=n * len(line) + 4, end=n * len(line) + 9),
            when=f"{2000 + n % 20}-01",
            same_as=f"a{n - 1}" if n % 2 else None,
            confidence=1,
            why="a verb",
        )
        for n in range(5000)
    )
    story = Story(id="long", text=line * 5000, actions=tuple(fined))
    findings = Findings(story)
    began = process_time()
    made = timeline_sections(findings, timeline(story))
    pairs = acting_sections(acting(story))
    spent = process_time() - began
    assert [len(section.items) for section in made] == [250] * 10
    assert len(pairs) == 1
    # Budget 100 ms for the screen as a whole; ten times that on a busy machine.
    assert spent < 1
