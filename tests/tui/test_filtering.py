"""The filter of a pane, and the fold of the parties that are named once."""

from contextlib import AbstractAsyncContextManager
from typing import Protocol

import pytest

from storyview.model.story import Mention, Party, Story
from storyview.tui.filtering import can_fold, filtered, folded, folds_at_first, searched_rows
from storyview.tui.findings import Findings
from storyview.tui.marks import Kind
from storyview.tui.widgets.pane_tabs import PaneTabs

from .conftest import TEXT, Desk, Reader, findings_of


class Reading(Protocol):
    def __call__(
        self, story: Story, size: tuple[int, int] = ..., wait: bool = ...
    ) -> AbstractAsyncContextManager[Reader]: ...


def crowded(story: Story, more: int) -> Story:
    """The story with further parties, each named once."""
    at = TEXT.index("crane")
    passing = tuple(
        Party(
            id=f"m{n}",
            name=f"Bystander {n}",
            kind="person",
            mentions=(Mention(start=at + n % 5, end=at + 5, form="name"),),
        )
        for n in range(more)
    )
    findings = findings_of(story)
    return story.with_findings(findings.model_copy(update={"parties": (*findings.parties, *passing)}))


def count(reader: Reader, kind: Kind) -> str:
    """The count in the tab of a pane."""
    return reader.screen.query_one(PaneTabs).counts[kind]


def told(reader: Reader) -> str | None:
    """The id of what the details tell of."""
    detailed = reader.screen.detailed
    return detailed.id if detailed else None


def left(findings: Findings, words: str) -> list[str]:
    found = findings.of_kind["party"]
    return [f.id for f in filtered(found, words, searched_rows(findings, "party")).found]


def test_rows_that_hold_all_words_stay(analysed: Story) -> None:
    findings = Findings(analysed)
    assert left(findings, "person") == ["vell", "oro"]
    assert left(findings, "PERSON ines") == ["oro"]
    assert left(findings, "person nordkran") == []
    assert left(findings, "1 action") == ["nordkran"]


def test_other_names_and_the_role_of_a_party_count(analysed: Story) -> None:
    nordkran = analysed.parties[2].model_copy(update={"aliases": ("NK",)})
    findings = Findings(analysed.model_copy(update={"parties": (*analysed.parties[:2], nordkran)}))
    assert left(findings, "nk") == ["nordkran"]
    assert left(findings, "master") == ["vell"]


def test_minor_parties_are_those_mentioned_in_passing(analysed: Story) -> None:
    findings = Findings(crowded(analysed, 3))
    # Nordkran is named once, too, but acted upon.
    assert findings.minor == {"m0", "m1", "m2"}
    choice = folded(findings, findings.of_kind["party"])
    assert [f.id for f in choice.found] == ["vell", "oro", "nordkran"]
    assert choice.folded == 3


@pytest.mark.parametrize(
    ("more", "can", "at_first"), [(1, False, False), (2, True, False), (17, True, False), (18, True, True)]
)
def test_many_parties_are_folded_at_first(analysed: Story, more: int, can: bool, at_first: bool) -> None:
    findings = Findings(crowded(analysed, more))
    assert can_fold(findings, "party") == can
    assert folds_at_first(findings, "party") == at_first
    assert not can_fold(findings, "quote")


async def test_typed_words_choose_the_rows_and_are_counted(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("1", "slash", *"vell")
        drawn = reader.drawn()
        assert count(reader, "quote") == "2/4"
        assert "Ines Oro  direct" not in drawn
        await reader.press("enter")
        assert reader.screen.panes.list_of("quote").has_focus
        assert reader.row("quote") == "q2"
        await reader.press("j")
        assert reader.current == "q4"
        # Escape gives all rows back first, and leaves the pane only then.
        await reader.press("escape")
        assert count(reader, "quote") == "4"
        assert reader.row("quote") == "q4"
        assert reader.screen.panes.list_of("quote").has_focus
        await reader.press("escape")
        assert reader.screen.article.has_focus


async def test_while_typing_the_details_tell_of_no_row_that_is_gone(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("2")
        assert told(reader) == "vell"
        await reader.press("slash", *"ve")
        assert told(reader) == "vell"
        await reader.press("backspace", "backspace", *"oro")
        assert told(reader) is None
        await reader.press("enter")
        assert told(reader) == "oro"


async def test_escape_while_typing_gives_the_filter_up(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("2", "slash", *"oro")
        assert count(reader, "party") == "1/3"
        await reader.press("escape")
        drawn = reader.drawn()
        assert count(reader, "party") == "3"
        assert "only rows with" not in drawn
        assert reader.screen.panes.list_of("party").has_focus


async def test_an_empty_field_goes_when_the_keys_leave_it(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("2", "slash")
        assert "only rows with" in reader.drawn()
        await reader.press("tab")
        assert reader.screen.article.has_focus
        assert "only rows with" not in reader.drawn()


async def test_a_filter_that_leaves_nothing_says_so(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("3", "slash", *"zz", "down")
        assert "No official actions with these words" in reader.drawn()
        assert count(reader, "action") == "0/1"
        await reader.press("enter", "o")
        assert reader.row("action") is None


async def test_every_pane_has_a_filter_of_its_own(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("2", "slash", *"oro", "enter", "1")
        drawn = reader.drawn()
        assert count(reader, "quote") == "4"
        assert count(reader, "party") == "1/3"
        assert "/ oro" not in drawn
        await reader.press("2")
        assert "/ oro" in reader.drawn()


async def test_a_filter_outlasts_another_view_but_not_another_story(
    reading: Reading, story: Story, desk: Desk
) -> None:
    async with reading(story) as reader:
        await reader.press("1", "slash", *"direct", "enter", "plus")
        assert reader.screen.panes.list_of("quote").words == "direct"
        await reader.press("4", "enter")
        await reader.settle()
        assert reader.screen.story.title == "Crane falls in Kelm"
        assert reader.screen.panes.list_of("quote").words == ""
        assert "/ direct" not in reader.drawn()


async def test_going_to_a_row_that_is_filtered_out_shows_all_rows(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("1", "slash", *"oro", "enter", "tab", "g")
        assert reader.screen.article.has_focus
        reader.screen.article.go(TEXT.index("We cannot"))
        await reader.press("l", "enter")
        assert reader.row("quote") == "q2"
        assert count(reader, "quote") == "4"


async def test_many_minor_parties_are_one_line_until_unfolded(
    reading: Reading, story: Story, desk: Desk
) -> None:
    desk.saved[story.id] = crowded(story, 30).findings()
    async with reading(story) as reader:
        await reader.press("2")
        drawn = reader.drawn()
        assert "… 30 more, named once" in drawn
        assert "Bystander" not in drawn
        assert count(reader, "party") == "33"
        await reader.press("z")
        assert "Bystander 0" in reader.drawn()
        assert "more, named once" not in reader.drawn()
        assert reader.row("party") == "vell"
        await reader.press("z", "G", "enter")
        # The line unfolds by itself, and the first of those that it stood for is next.
        assert reader.is_back()
        assert reader.row("party") == "m0"


async def test_a_filter_finds_folded_parties(reading: Reading, story: Story, desk: Desk) -> None:
    desk.saved[story.id] = crowded(story, 30).findings()
    async with reading(story) as reader:
        await reader.press("2", "slash", *"bystander", "space", *"29")
        assert count(reader, "party") == "1/33"
        assert "Bystander 29" in reader.drawn()
        await reader.press("escape")
        assert "… 30 more" in reader.drawn()


async def test_going_to_a_folded_party_unfolds(reading: Reading, story: Story, desk: Desk) -> None:
    desk.saved[story.id] = crowded(story, 30).findings()
    async with reading(story) as reader:
        reader.screen.article.go(TEXT.index("crane"))
        await reader.press("h", "l", "enter")
        assert reader.row("party") == reader.current
        assert reader.current is not None
        assert reader.current.startswith("m")
        assert "Bystander" in reader.drawn()


async def test_parties_begin_with_the_most_prominent_when_the_one_here_is_folded(
    reading: Reading, story: Story, desk: Desk
) -> None:
    desk.saved[story.id] = crowded(story, 30).findings()
    async with reading(story, (100, 16)) as reader:
        reader.screen.article.go(TEXT.index("crane"))
        await reader.press("h", "l", "2")
        assert reader.row("party") == "vell"
        assert reader.screen.panes.list_of("party").scroll_offset.y == 0
        assert told(reader) == "vell"


async def test_folding_leads_from_a_folded_row_to_the_line(
    reading: Reading, story: Story, desk: Desk
) -> None:
    desk.saved[story.id] = crowded(story, 30).findings()
    async with reading(story) as reader:
        await reader.press("2", "z", "G", "z")
        assert "… 30 more, named once" in reader.drawn()
        assert reader.screen.panes.list_of("party").highlighted == 3
        await reader.press("k")
        assert reader.row("party") == "nordkran"


async def test_o_goes_to_the_first_mention(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("2", "j", "o")
        assert reader.under_cursor.startswith("Ines Oro")
        assert reader.screen.article.has_focus
        await reader.press("4", "o")
        # A reference is gone to, not opened.
        assert reader.under_cursor.startswith("READ MORE")
        await reader.press("b", "b")
        assert reader.screen.article.cursor == 0
