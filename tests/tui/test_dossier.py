"""Journeys through the dossier of a party, and what it says."""

from contextlib import AbstractAsyncContextManager
from time import process_time
from typing import Protocol

import pytest

from storyview.model.dossier import dossier
from storyview.model.quote_view import QuoteView
from storyview.model.story import Mention, Party, Story
from storyview.tui.dossier_rows import Goal, Item, about, sections
from storyview.tui.findings import Findings
from storyview.tui.rows import Line
from storyview.tui.screens.dossier import DossierScreen
from storyview.tui.widgets.dossier_list import DossierList

from .conftest import TEXT, Desk, Reader, place


class Reading(Protocol):
    def __call__(
        self, story: Story, size: tuple[int, int] = ..., wait: bool = ..., view: QuoteView = ...
    ) -> AbstractAsyncContextManager[Reader]: ...


def words(line: Line) -> str:
    return "".join(text for text, _ in line)


def told(story: Story, party: str, view: QuoteView | None = None) -> dict[str, list[str]]:
    """Both lines of each row of a dossier, by section."""
    findings = Findings(story, view=view or QuoteView())
    made = sections(findings, dossier(story, party, findings.view))
    return {s.title: ["\n".join(map(words, item.lines())) for item in s.items] for s in made}


def with_mention(story: Story, party: str, *more: Mention) -> Story:
    """The story with further mentions of a party."""
    parties = tuple(
        p.model_copy(update={"mentions": tuple(sorted((*p.mentions, *more), key=lambda m: m.start))})
        if p.id == party
        else p
        for p in story.parties
    )
    return story.model_copy(update={"parties": parties})


def guess(piece: str, nth: int = 0, why: str = "the nearest person") -> Mention:
    span = place(TEXT, piece, nth)
    return Mention(start=span.start, end=span.end, form="pronoun", confidence=0.7, why=why)


def shown(reader: Reader) -> DossierScreen:
    screen = reader.app.screen
    assert isinstance(screen, DossierScreen)
    return screen


def test_the_heading_tells_name_role_and_other_names(analysed: Story) -> None:
    findings = Findings(analysed)
    lines = [words(line) for line in about(findings, dossier(analysed, "vell"))]
    assert lines == ["● Jon Vell  person", "harbour master", "also Vell", "2 mentions · 2 quotes"]
    assert [words(line) for line in about(findings, dossier(analysed, "nordkran"))] == [
        "● Nordkran  organization",
        "1 mention · 1 action",
    ]


def test_the_heading_counts_the_quotes_that_the_view_hides(analysed: Story) -> None:
    findings = Findings(analysed, view=QuoteView(floor=0.8))
    lines = [words(line) for line in about(findings, dossier(analysed, "vell", findings.view))]
    assert lines[-1] == "2 mentions · 1 quote · 1 quote hidden"
    assert len(told(analysed, "vell", findings.view)["Quotes"]) == 1


def test_sections_without_rows_are_left_out(analysed: Story) -> None:
    assert list(told(analysed, "vell")) == ["Quotes", "Together with", "Mentions"]
    assert list(told(analysed, "nordkran")) == ["Acted upon", "Mentions"]


def test_quotes_by_the_party_need_no_name(analysed: Story) -> None:
    first, _ = told(analysed, "vell")["Quotes"]
    assert first.startswith("┃ Direct · speech  “told” · 90% sure\n")
    assert "We cannot [yet] let ships in" in first
    assert "Vell" not in first


def test_quotes_about_the_party_show_where_it_is_meant(analysed: Story) -> None:
    own = guess("it", TEXT[: TEXT.index("I read it")].count("it"))
    story = with_mention(analysed, "nordkran", own)
    (heard,) = told(story, "nordkran")["In others’ quotes"]
    assert heard.startswith("┃ Ines Oro  direct · a guess, 70% sure\n")
    assert "I read it in the paper" in heard


def test_a_guess_is_told_apart_from_what_is_certain(analysed: Story) -> None:
    story = with_mention(analysed, "vell", guess("He added"))
    certain, guessed, _ = told(story, "vell")["Mentions"]
    assert certain.startswith("  ")
    assert certain.endswith("\n  name")
    assert guessed.startswith("? ")
    assert guessed.endswith("\n  pronoun · a guess, 70% sure · the nearest person")
    # The words around a mention keep their spaces, and none is made up where there was none.
    assert "told reporters. He added that the crane" in guessed
    assert certain.startswith("  … let ships in,” harbour master Jon Vell told reporters.")


def test_text_of_the_story_is_made_safe(analysed: Story) -> None:
    evil = "\x1b]0;gone\x07[bold]"
    ugly = analysed.parties[0].model_copy(
        update={
            "name": evil,
            "description": evil,
            "aliases": (evil * 2,),
            "mentions": (guess("He added", why=evil),),
        }
    )
    story = analysed.model_copy(update={"parties": (ugly, *analysed.parties[1:])})
    findings = Findings(story)
    lines = [words(line) for line in about(findings, dossier(story, "vell"))]
    lines += [row for rows in told(story, "vell").values() for row in rows]
    assert not any(c in line for line in lines for c in "\x1b\x07")
    assert "[bold]" in lines[0]


async def test_enter_on_a_party_opens_its_dossier_and_escape_closes_it(
    reading: Reading, story: Story
) -> None:
    async with reading(story) as reader:
        before = reader.screen.article.cursor
        await reader.press("2", "enter")
        drawn = reader.drawn()
        assert shown(reader).party == "vell"
        for said in ("Party 1/3", "harbour master", "Quotes · 2", "Mentions · 2", "Quotes 1/2"):
            assert said in drawn
        await reader.press("escape")
        assert reader.is_back()
        assert reader.screen.article.cursor == before
        assert reader.screen.panes.list_of("party").has_focus


async def test_a_row_leads_to_its_place_and_b_back(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("2", "enter", "j", "enter")
        assert reader.is_back()
        assert reader.current == "q4"
        assert reader.under_cursor.startswith("the plan is")
        assert reader.row("quote") == "q4"
        assert reader.front() == "quote"
        assert reader.screen.article.has_focus
        await reader.press("b")
        assert reader.screen.article.cursor == 0


async def test_a_mention_is_marked_as_a_place_of_its_party(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("2", "enter", "G")
        assert "Mentions 2/2" in reader.drawn()
        await reader.press("enter")
        assert reader.current == "vell"
        assert reader.under_cursor.startswith("Vell, the plan")


async def test_sections_follow_one_another_and_go_round(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("2", "enter")
        for section in ("Together with 1/1", "Mentions 1/2", "Quotes 1/2"):
            await reader.press("tab")
            assert section in reader.drawn()
        await reader.press("shift+tab")
        assert "Mentions 1/2" in reader.drawn()


async def test_arrows_lead_through_the_parties(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("2", "enter")
        seen = []
        for key in ("right", "l", "right", "left"):
            await reader.press(key)
            seen.append(shown(reader).party)
        assert seen == ["oro", "nordkran", "vell", "nordkran"]
        # Where one stopped is where the pane goes on.
        await reader.press("q")
        assert reader.row("party") == "nordkran"


async def test_a_companion_leads_to_its_own_dossier_and_b_back(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("2", "enter", "tab")
        assert "in 1 paragraph with them" in reader.drawn()
        assert not shown(reader).check_action("back", ())
        await reader.press("enter")
        assert shown(reader).party == "oro"
        await reader.press("b")
        assert shown(reader).party == "vell"
        assert "Together with 1/1" in reader.drawn()


async def test_the_dossier_of_a_quotes_speaker(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("D")
        assert "party" in reader.said[-1]
        await reader.press("n", "n", "D")
        assert shown(reader).party == "vell"


async def test_a_place_outside_of_the_narrowed_view_shows_all_again(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("2", "f", "enter", "right", "enter")
        assert reader.current == "q3"
        assert reader.screen.findings is not None
        assert reader.screen.findings.only is None
        # A place inside of it leaves it narrowed.
        await reader.press("f", "2", "enter", "enter")
        assert reader.current == "q3"
        assert reader.screen.findings.only == "oro"


async def test_the_mouse_opens_a_row(reading: Reading, story: Story) -> None:
    async with reading(story) as reader:
        await reader.press("2", "enter")
        lines = reader.drawn().splitlines()
        y = next(at for at, line in enumerate(lines) if "the plan is" in line)
        title = next(at for at, line in enumerate(lines) if "Mentions ·" in line)
        await reader.pilot.click(offset=(10, title))
        assert not reader.is_back()
        await reader.pilot.click(offset=(10, y))
        await reader.pilot.pause()
        assert reader.is_back()
        assert reader.current == "q4"


async def test_the_title_of_a_section_is_in_sight_with_its_first_row(reading: Reading, story: Story) -> None:
    async with reading(story, size=(60, 14)) as reader:
        await reader.press("2", "enter", "tab", "tab")
        assert "Mentions · 2" in reader.drawn()
        await reader.press("G", "g")
        assert "Quotes · 2" in reader.drawn()


async def test_help_tells_the_keys_of_the_dossier(reading: Reading, story: Story) -> None:
    async with reading(story, size=(100, 60)) as reader:
        await reader.press("2", "enter", "question_mark")
        drawn = reader.drawn()
        assert "Show the next party" in drawn
        assert "Go to the next section" in drawn
        assert "A direct quote" in drawn
        await reader.press("escape", "escape")
        assert reader.is_back()


@pytest.mark.parametrize("size", [(30, 8), (20, 4), (160, 45)])
async def test_every_size_is_survived(reading: Reading, story: Story, size: tuple[int, int]) -> None:
    async with reading(story, size=size) as reader:
        await reader.press("2", "enter", "tab", "G", "right", "g", "enter")
        assert reader.is_back()
        assert reader.current == "q3"


async def test_a_long_dossier_is_there_at_once(reading: Reading, desk: Desk) -> None:
    text = "Oru met Kelm in the harbour of the town. " * 12_500
    starts = range(0, len(text), 41)
    names = {"oru": 0, "kelm": 8}
    parties = tuple(
        Party(
            id=name,
            name=name.capitalize(),
            kind="person",
            mentions=tuple(
                Mention(start=at + shift, end=at + shift + len(name), form="name", why="the full name")
                for at in starts[::5]
            ),
        )
        for name, shift in names.items()
    )
    story = Story(id="long", text=text, parties=parties)
    findings = Findings(story)
    rows = DossierList()

    def items() -> list[Item]:
        return [item for s in sections(findings, dossier(story, "oru")) for item in s.items]

    began = process_time()
    made = items()
    spent = process_time() - began
    assert len(made) == 2501
    assert made[-1].leads_to == Goal("oru", starts[::5][-1], starts[::5][-1] + 3)
    rows.show(sections(findings, dossier(story, "oru")))
    assert rows.option_count == 2503
    # Budget 100 ms for the screen as a whole; ten times that on a busy machine.
    assert spent < 1
