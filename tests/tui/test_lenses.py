"""Journeys: choosing a lens, stepping through what it shows, what is dimmed, other choices beside it."""

import asyncio
import json
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Protocol

import pytest
from textual.widgets import Input

from storyview.model.lens import WHOLE, Lens
from storyview.model.quote_view import EVERYTHING, QuoteView
from storyview.model.story import Findings as StoryFindings
from storyview.model.story import Story
from storyview.tui.findings import Findings
from storyview.tui.lens_choices import lens_choices, parties_to_hear
from storyview.tui.lens_steps import Steps
from storyview.tui.lighting import Light
from storyview.tui.notices import about_panes, lens_title
from storyview.tui.widgets.choices import Tick

from .conftest import TEXT, Desk, Reader, findings_of


class Reading(Protocol):
    def __call__(
        self,
        story: Story,
        size: tuple[int, int] = ...,
        wait: bool = ...,
        view: QuoteView = ...,
    ) -> AbstractAsyncContextManager[Reader]: ...


# How often `down` leads to each lens in the menu.
DIRECT, UNATTRIBUTED, VOICE, PARTY, ACTIONS, CHECK = range(1, 7)


async def look(reader: Reader, lens: int) -> None:
    """Choose a lens of the menu."""
    await reader.press("L", "home", *["down"] * lens, "enter")
    assert reader.is_back()


def dimmed(reader: Reader, piece: str) -> bool:
    """Whether all of a piece of the article is drawn as left out."""
    article = reader.screen.article
    start = TEXT.index(piece)
    light = reader.screen.findings.light if reader.screen.findings else None
    muted = article._style(("outside",)).color
    row = article._page.row_of(start)
    assert row == article._page.row_of(start + len(piece) - 1)
    drawn = [s for s in article._draw(row) if piece in s.text]
    outside = light is not None and list(light.outside(start, start + len(piece))) == [
        (start, start + len(piece))
    ]
    assert outside == any(s.style and s.style.color == muted for s in drawn)
    return outside


async def test_direct_quotes_alone(reading: Reading, story: Story) -> None:
    async with reading(story, size=(120, 36)) as reader:
        await look(reader, DIRECT)
        drawn = reader.drawn()
        assert "Only direct quotes: 2 quotes. Esc shows" in drawn
        assert "Only direct quotes" in drawn.splitlines()[0]
        # The counts follow, and what is left out is neither in the panes nor marked.
        assert "Quotes 2/4" in drawn
        assert "Acts 0/1" in drawn
        assert reader.screen.panes.list_of("quote").shown == 2
        assert dimmed(reader, "What happens next")
        assert not dimmed(reader, "ships in")
        seen = []
        for _ in range(3):
            await reader.press("n")
            seen.append(reader.current)
        assert seen == ["q2", "q3", "q2"]
        assert "first" in reader.said[-1]
        assert reader.screen.title_bar.lens == "Only direct quotes · 1/2"
        await reader.press("escape")
        assert "Only direct" not in reader.drawn()
        assert "Quotes 4" in reader.drawn()
        assert not dimmed(reader, "What happens next")
        # The place is kept.
        assert reader.current == "q2"


async def test_what_a_lens_hid_is_current_again_when_it_ends(reading: Reading, story: Story) -> None:
    async with reading(story, size=(120, 36)) as reader:
        await reader.press("n")
        assert reader.current == "q1"
        await look(reader, DIRECT)
        assert reader.current is None
        await reader.press("escape")
        assert reader.current == "q1"
        assert reader.screen.detailed is not None


async def test_the_menu_counts_what_each_lens_shows(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("n", "n", "L")
        lines = [" ".join(line.split()) for line in reader.drawn().splitlines()]
        for row in (
            "◉ Everything 4 quotes · 1 action",
            "Direct quotes 2 quotes",
            "Unattributed statements 0 quotes",
            "The voice of Jon Vell 2 quotes",
            "All of Jon Vell 2 quotes · 0 actions",
            "Official actions 1 action",
            "To check, least sure first 1 quote · 0 actions",
        ):
            assert any(row in line for line in lines), row
        await reader.press("escape")
        assert reader.is_back()
        assert reader.screen.lens == WHOLE


async def test_another_partys_voice(reading: Reading, story: Story) -> None:
    async with reading(story, size=(120, 36)) as reader:
        await reader.press("n", "n", "L", *["down"] * VOICE, "right", "right")
        assert "The voice of Ines Oro" not in reader.drawn().replace("Nordkran", "")
        await reader.press("left", "enter")
        assert "Only the voice of Ines Oro: 1 quote." in reader.drawn()
        assert reader.current is None or reader.current == "oro"
        # Her words and the words that introduce them are lit, the rest is not.
        assert not dimmed(reader, "I read it in")
        assert not dimmed(reader, "like everybody else")
        assert dimmed(reader, "A court in Kelm")
        await reader.press("n")
        assert reader.current == "q3"
        # L in the menu ends it, as Escape does in the article.
        await reader.press("L", "L")
        assert reader.screen.lens == WHOLE


async def test_actions_alone_bring_their_pane(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await look(reader, ACTIONS)
        assert reader.front() == "action"
        assert "Acts 1" in reader.drawn() or "Actions 1" in reader.drawn()
        await reader.press("n")
        assert reader.current == "a1"
        assert reader.front() == "action"
        assert "Only official actions · 1/1" in reader.drawn()


async def test_all_of_a_party_steps_through_its_quotes_and_actions(
    reading: Reading, desk: Desk, story: Story
) -> None:
    findings = findings_of(story)
    fined = findings.actions[0].model_copy(update={"target_party": "vell"})
    desk.saved[story.id] = findings.model_copy(update={"actions": (fined,)})
    async with reading(story) as reader:
        await reader.press("n", "n", "f", "g")
        seen = []
        for _ in range(4):
            await reader.press("n")
            seen.append((reader.current, reader.front()))
        assert seen == [("q2", "quote"), ("a1", "action"), ("q4", "quote"), ("q2", "quote")]
        await reader.press("p")
        assert reader.current == "q4"


def unsure(findings: StoryFindings) -> StoryFindings:
    """The findings with quotes 50, 90, 30 and 70% sure and an action 70% sure."""
    sure = (0.5, 0.9, 0.3, 0.7)
    quotes = (q.model_copy(update={"confidence": c}) for q, c in zip(findings.quotes, sure, strict=True))
    actions = (a.model_copy(update={"confidence": 0.7}) for a in findings.actions)
    return findings.model_copy(update={"quotes": tuple(quotes), "actions": tuple(actions)})


async def test_the_queue_begins_with_the_least_sure(reading: Reading, desk: Desk, story: Story) -> None:
    desk.saved[story.id] = unsure(findings_of(story))
    async with reading(story, size=(120, 36)) as reader:
        await look(reader, CHECK)
        assert [f.id for f in reader.screen.findings.of_kind["quote"]] == ["q3", "q1", "q4"]  # type: ignore[union-attr]
        seen = []
        for _ in range(5):
            await reader.press("n")
            seen.append((reader.current, reader.front()))
        assert seen == [("q3", "quote"), ("q1", "quote"), ("q4", "quote"), ("a1", "action"), ("q3", "quote")]
        await reader.press("p", "p")
        assert reader.current == "q4"
        # A look elsewhere loses no place in the queue.
        await reader.press("G", "n")
        assert reader.current == "a1"


async def test_a_lens_goes_with_the_other_choices(reading: Reading, desk: Desk, story: Story) -> None:
    desk.saved[story.id] = unsure(findings_of(story))
    async with reading(story, size=(120, 36)) as reader:
        await look(reader, CHECK)
        assert "3 quotes and 1 action" in reader.drawn()
        # The least confidence takes quotes out of the queue, and how many is told.
        await reader.press(*["plus"] * 6)
        assert "1 quote and 1 action" in " ".join(reader.drawn().split())
        assert "2 hidden" in reader.drawn()
        await reader.press(*["minus"] * 6)
        # A party narrows the lens, and again for all.
        await reader.press("n", "f")
        assert reader.screen.lens == Lens("check", "oro")
        assert "what is to be checked of Ines Oro" in " ".join(reader.drawn().split())
        await reader.press("f")
        assert reader.screen.lens == Lens("check")


async def test_a_narrowed_party_stays_under_another_lens(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("n", "n", "f", "L", "home", "down")
        assert "Direct quotes of Jon Vell" in reader.drawn()
        await reader.press("enter")
        assert reader.screen.lens == Lens("direct", "vell")
        assert "Quotes 1/4" in reader.drawn()
        await reader.press("escape")
        assert reader.screen.lens == WHOLE


async def test_a_lens_that_shows_nothing_says_so(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await look(reader, UNATTRIBUTED)
        assert "No quotes in this lens" in reader.drawn()
        await reader.press("n")
        assert "Esc shows all again" in reader.said[-1]


async def test_there_is_no_lens_before_there_are_findings(reading: Reading, story: Story, desk: Desk) -> None:
    desk.hold = asyncio.Event()
    async with reading(story, wait=False) as reader:
        await reader.press("L")
        assert reader.is_back()
        assert reader.said[-1] == "No lens: the analysis is not finished"


async def test_a_lens_stays_on_in_the_next_story(reading: Reading, story: Story, folder: Path) -> None:
    async with reading(story, size=(120, 36)) as reader:
        await look(reader, DIRECT)
        reader.screen._open(reader.screen.story, reader.screen.story.references[0])
        await reader.until("It was very loud")
        await reader.settle()
        assert reader.screen.lens == Lens("direct")
        await reader.press("b")
        await reader.settle()
        assert reader.screen.lens == Lens("direct")
        await look(reader, VOICE)
        reader.screen._open(reader.screen.story, reader.screen.story.references[0])
        await reader.until("It was very loud")
        await reader.settle()
        # Nobody of that name speaks there.
        assert reader.screen.lens == WHOLE
        assert "Only" not in reader.drawn()


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (160, 45)])
async def test_the_menu_fits(reading: Reading, story: Story, size: tuple[int, int]) -> None:
    async with reading(story, size=size) as reader:
        await reader.press("L")
        lines = reader.drawn().splitlines()
        rows = reader.app.screen.query_one("#lenses")
        assert rows.size.height == 7
        assert (
            sum("quotes" in line or "action" in line for line in lines[rows.region.y : rows.region.bottom])
            == 7
        )
        assert "esc Close" in lines[-1]


def test_light_falls_on_the_parts_of_a_finding_and_what_is_between(analysed: Story) -> None:
    light = Findings(analysed, Lens("direct")).light
    assert light is not None
    dark = [TEXT[start:end] for start, end in light.outside(0, len(TEXT))]
    assert dark[0].endswith("said on Tuesday. ")
    assert "harbour master" not in "".join(dark)
    assert "Oro said, “like" not in "".join(dark)
    assert Findings(analysed).light is None


def test_light_leaves_nothing_out_twice() -> None:
    light = Light("x" * 100, ())
    assert list(light.outside(3, 9)) == [(3, 9)]
    assert list(light.outside(9, 9)) == []


def test_before_an_analysis_nothing_is_dimmed(story: Story) -> None:
    assert Findings(story, Lens("direct")).light is None


def test_no_steps_without_findings() -> None:
    assert Steps([], in_order=True).take(0, None, 1) is None


def test_parties_are_offered_by_what_they_say_and_do(analysed: Story) -> None:
    findings = Findings(analysed)
    assert parties_to_hear(findings) == ["vell", "oro", "nordkran"]
    assert [choice.lens for choice in lens_choices(findings, None)] == [
        WHOLE,
        Lens("direct"),
        Lens("unattributed"),
        Lens("actions"),
        Lens("check"),
    ]


def test_what_is_told_of_a_lens(analysed: Story) -> None:
    findings = Findings(analysed, Lens("direct"), view=EVERYTHING)
    assert lens_title(findings) == "Only direct quotes"
    assert lens_title(findings, 2) == "Only direct quotes · 2/2"
    assert lens_title(Findings(analysed)) == about_panes(Findings(analysed), None, str) == ""
    hiding = Findings(analysed, Lens("direct"), view=QuoteView(floor=0.95))
    assert hiding.hidden == 2


async def test_an_export_holds_what_the_lens_shows_or_all(
    reading: Reading, story: Story, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with reading(story) as reader:
        await reader.press("e")
        assert "the lens shows" not in reader.drawn()
        await reader.press("escape")
        await look(reader, DIRECT)
        for name, shown in (("some.json", 2), ("all.json", 4)):
            await reader.press("e")
            tick = reader.app.screen.query_one("#lens", Tick)
            assert (str(tick.label), tick.value) == ("What the lens shows: only direct quotes", True)
            if shown == 4:
                tick.value = False
            reader.app.screen.query_one("#path", Input).value = name
            await reader.press("down", "down", "enter")
            await reader.settle()
            written = json.loads((tmp_path / name).read_text("utf-8"))
            assert len(written["quotes"]) == shown
