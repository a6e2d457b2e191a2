"""Journeys: hiding stances, asking quotes to be surer, and what is told of that."""

import asyncio
import json
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Protocol

import pytest
from textual.geometry import Size
from textual.widgets import Input

from storyview.model import certainty
from storyview.model.quote_view import EVERYTHING, QuoteView
from storyview.model.story import Findings as StoryFindings
from storyview.model.story import Quote, Story
from storyview.tui.findings import Findings
from storyview.tui.marks import Kind
from storyview.tui.notices import about_choice, about_export, in_lines, no_findings
from storyview.tui.widgets.pane_tabs import PaneTabs

from .conftest import TEXT, Desk, Reader, findings_of


class Reading(Protocol):
    def __call__(
        self,
        story: Story,
        size: tuple[int, int] = ...,
        wait: bool = ...,
        view: QuoteView = ...,
    ) -> AbstractAsyncContextManager[Reader]: ...


def with_stance(findings: StoryFindings) -> StoryFindings:
    """The findings with the first quote, 80% sure, for a stance; the others are 90, 90 and 70% sure."""
    first, *others = findings.quotes
    stance = Quote.model_validate({**first.model_dump(), "form": "stance", "anonymous": True})
    return findings.model_copy(update={"quotes": (stance, *others)})


@pytest.fixture
def stance_story(story: Story, desk: Desk) -> Story:
    """The story of the harbour, about to be opened with a stance in it."""
    desk.saved[story.id] = with_stance(findings_of(story))
    return story


@pytest.fixture(autouse=True)
def _precision(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(certainty, "measured_precision", lambda floor: 0.9399 if floor >= 0.8 else None)


def shown(reader: Reader) -> list[str]:
    """The ids of the quotes in the pane."""
    rows = reader.screen.panes.list_of("quote")
    return [option.id for option in rows.options if option.id]


def marks_at(reader: Reader, piece: str) -> set[str]:
    """The quotes whose marks lie over a piece of the article."""
    at = TEXT.index(piece)
    assert reader.screen.findings is not None
    return {mark.finding for mark in reader.screen.findings.marks.within(at, at + 1) if mark.kind == "quote"}


async def test_s_hides_stances_and_shows_them_again(reading: Reading, stance_story: Story) -> None:
    async with reading(stance_story, size=(120, 36)) as reader:
        assert "the port authority (anonymous)  indirec" in reader.drawn()
        assert "hidden" not in reader.drawn()
        await reader.press("s")
        assert shown(reader) == ["q2", "q3", "q4"]
        assert marks_at(reader, "will stay closed for") == set()
        assert "no stances · 1 hidden" in reader.drawn()
        assert "Stances are hidden" in reader.said[-1]
        seen = []
        for _ in range(4):
            await reader.press("n")
            seen.append(reader.current)
        assert seen == ["q2", "q3", "q4", "q2"]
        await reader.press("s")
        assert shown(reader) == ["q1", "q2", "q3", "q4"]
        assert marks_at(reader, "will stay closed for") == {"q1"}
        assert "no stances" not in reader.drawn()
        # What was current stays so.
        assert reader.current == reader.row("quote") == "q2"


async def test_a_quote_that_is_hidden_is_no_longer_current(reading: Reading, stance_story: Story) -> None:
    async with reading(stance_story) as reader:
        await reader.press("n")
        assert reader.current == "q1"
        cursor = reader.screen.article.cursor
        await reader.press("s")
        assert reader.current != "q1"
        assert reader.screen.article.cursor == cursor
        # The pane points at a row that is there.
        assert reader.row("quote") == "q2"
        await reader.press("s")
        assert reader.current == "q1"


async def test_plus_and_minus_move_the_floor(reading: Reading, stance_story: Story) -> None:
    async with reading(stance_story, size=(160, 36)) as reader:
        await reader.press("3", *["plus"] * 7)
        # The quotes come to the front, since it is they that change.
        assert reader.front() == "quote"
        assert shown(reader) == ["q1", "q2", "q3", "q4"]
        assert "sure ≥ 70% ▕███████░░░▏ 0 hidden" in reader.drawn()
        await reader.press("equals_sign")
        assert shown(reader) == ["q1", "q2", "q3"]
        assert "sure ≥ 80% ▕████████░░▏ 93 of 100 right · 1 hidden" in reader.drawn()
        assert "Quotes 3 · 1 hidden" in reader.drawn()
        assert marks_at(reader, "almost ready") == set()
        await reader.press("plus")
        assert shown(reader) == ["q2", "q3"]
        # Actions are told whatever their confidence.
        assert "Actions 1" in reader.drawn()
        await reader.press("plus")
        assert "stricter" in reader.said[-1]
        await reader.press(*["minus"] * 9)
        assert shown(reader) == ["q1", "q2", "q3", "q4"]
        assert "sure ≥" not in reader.drawn()
        await reader.press("minus")
        assert "however sure" in reader.said[-1]


async def test_a_strict_view_from_the_command_line(reading: Reading, stance_story: Story) -> None:
    strict = QuoteView(floor=0.85, stances=False)
    async with reading(stance_story, size=(80, 24), view=strict) as reader:
        assert shown(reader) == ["q2", "q3"]
        drawn = reader.drawn()
        assert "sure ≥ 85% ▕████████░░▏" in drawn
        assert "93 of 100 right · no stances" in drawn
        assert "2 hidden" in drawn
        assert "Quotes 2 −2" in drawn
        # The other panes have nothing of it.
        await reader.press("2")
        assert "sure ≥ 85%" not in reader.drawn()


async def test_a_view_without_any_quote_says_so(reading: Reading, stance_story: Story) -> None:
    async with reading(stance_story, view=QuoteView(floor=0.95)) as reader:
        assert "All quotes are hidden" in reader.drawn()
        await reader.press("n")
        assert reader.current is None
        assert reader.said[-1] == "No quotes are shown"


async def test_the_view_stays_for_one_party_and_for_other_stories(
    reading: Reading, stance_story: Story, desk: Desk
) -> None:
    async with reading(stance_story, size=(120, 36)) as reader:
        await reader.press("2", "f", *["plus"] * 8)
        assert reader.screen.notice.startswith("Only Jon Vell: 1 quote and 0 actions")
        assert shown(reader) == ["q2"]
        assert "Quotes 1/3 −1" in reader.drawn()
        await reader.press("escape", "escape", "4", "enter")
        await reader.settle()
        assert "crane.txt" in reader.drawn()
        assert reader.screen.findings is not None
        assert reader.screen.findings.view.floor == 0.8


async def test_the_choice_can_be_made_while_the_analysis_goes_on(
    reading: Reading, story: Story, desk: Desk
) -> None:
    desk.hold = asyncio.Event()
    async with reading(story, wait=False) as reader:
        await reader.press(*["plus"] * 9)
        assert "sure ≥ 90%" in reader.drawn()
        assert "hidden" not in reader.drawn()
        desk.hold.set()
        await reader.settle()
        assert shown(reader) == ["q2", "q3"]
        assert "2 hidden" in reader.drawn()
        # The whole analysis is kept.
        assert len(desk.saved[story.id].quotes) == 4


async def test_an_export_holds_what_is_shown_and_says_what_it_lacks(
    reading: Reading, stance_story: Story, tmp_path: Path
) -> None:
    async with reading(stance_story) as reader:
        await reader.press("s", "e")
        assert "Without 1 quote that the panes hide." in reader.drawn()
        reader.app.screen.query_one("#path", Input).value = str(tmp_path / "out.json")
        await reader.press("down", "down", "enter")
        await reader.settle()
        data = json.loads((tmp_path / "out.json").read_text("utf-8"))
        assert [quote["id"] for quote in data["quotes"]] == ["q2", "q3", "q4"]


async def test_the_key_is_in_the_key_line_the_help_and_the_palette(
    reading: Reading, stance_story: Story
) -> None:
    async with reading(stance_story, size=(120, 70)) as reader:
        assert "s Stances" in reader.drawn().splitlines()[-1]
        titles = {command.title for command in reader.app.get_system_commands(reader.app.screen)}
        assert {"Stances", "Surer", "Less sure"} <= titles
        await reader.press("question_mark")
        assert "Show only surer quotes" in reader.drawn()


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (100, 30), (116, 30)])
@pytest.mark.parametrize("searching", [False, True])
async def test_the_key_line_fits(
    reading: Reading, stance_story: Story, size: tuple[int, int], searching: bool
) -> None:
    async with reading(stance_story, size=size) as reader:
        if searching:
            await reader.press("slash", "k", "enter")
        assert "q Quit" in reader.drawn().splitlines()[-1]


@pytest.mark.parametrize(
    ("width", "told"),
    [
        (34, "Quotes 12"),
        (35, "Quotes 12 −3"),
        (42, "Quotes 12 −3"),
        (43, "Quotes 12 · 3 hidden"),
        (100, "Quotes 12 · 3 hidden"),
    ],
)
def test_the_tabs_tell_of_hidden_quotes_as_best_they_can(
    width: int, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PaneTabs, "size", Size(width, 1))
    tabs = PaneTabs()
    counts: dict[Kind, str] = {"quote": "12", "party": "8", "action": "3", "reference": "1"}
    tabs.set_reactive(PaneTabs.counts, counts)
    tabs.set_reactive(PaneTabs.hidden, 3)
    texts = dict(tabs.labels())
    assert texts["quote"].strip() == told
    assert sum(map(len, texts.values())) <= width


def test_notices_of_a_choice(analysed: Story) -> None:
    def words(view: QuoteView, precision: float | None = None) -> str:
        return in_lines(about_choice(Findings(analysed, view=view), precision), 60)

    assert words(EVERYTHING) == ""
    strict = QuoteView(floor=0.8)
    assert words(strict, 0.9399) == "sure ≥ 80% ▕████████░░▏ 93 of 100 right · 1 hidden"
    narrow = in_lines(about_choice(Findings(analysed, view=strict), 0.9399), 32)
    assert narrow == "sure ≥ 80% ▕████████░░▏\n93 of 100 right · 1 hidden"
    assert words(QuoteView(floor=1, stances=False)) == "sure ≥ 100% ▕██████████▏ no stances · 4 hidden"
    assert about_export(analysed, "", EVERYTHING) == ""
    assert about_export(analysed, "", QuoteView(floor=0.9)) == "Without 2 quotes that the panes hide."
    assert no_findings(analysed, None, "quote") == "No quotes are shown"
    assert no_findings(Story(id="x", text="x"), "broken", "quote") == "No quotes: the analysis failed"
