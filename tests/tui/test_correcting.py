"""Journeys: putting right who speaks, what kind it is and where it ends; adding; parties; notes; colours."""

from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Protocol

import pytest
from textual.widgets import Static

from storyview.model.reading.reader import read_story
from storyview.model.review.anchors import Anchor
from storyview.model.review.entries import Confirm, QuoteBody, QuoteTarget
from storyview.model.review.session import open_review
from storyview.model.story import Quote, Span, Story
from storyview.tui.config.loading import Configuration
from storyview.tui.config.settings import Settings
from storyview.tui.extents import Extent
from storyview.tui.findings import Findings
from storyview.tui.screens.extent import ExtentScreen
from storyview.tui.widgets.visual import colour_of
from storyview.tui.wishes import parties_like

from .conftest import TEXT, Reader, findings_of, place
from .test_reviewing import entries, journal, named_reader

__all__ = ["named_reader"]


class Reading(Protocol):
    def __call__(
        self,
        story: Story,
        size: tuple[int, int] = ...,
        wait: bool = ...,
        *,
        configuration: Configuration = ...,
    ) -> AbstractAsyncContextManager[Reader]: ...


def quote(reader: Reader, id_: str) -> Quote:
    return next(one for one in reader.screen.story.quotes if one.id == id_)


def words(reader: Reader, id_: str) -> list[str]:
    return [reader.screen.story.piece(span) for span in quote(reader, id_).content]


async def type_(reader: Reader, text: str) -> None:
    await reader.press(*("space" if letter == " " else letter for letter in text))


async def test_a_wrong_speaker_is_right_in_two_keys(reading: Reading, story: Story) -> None:
    async with reading(story, size=(120, 36)) as reader:
        await reader.press("n", "n")
        assert reader.current == "q2"
        await reader.press("S", "enter")
        assert quote(reader, "q2").speaker == "nordkran"
        assert "✎" in reader.drawn()
        await reader.press("d")
        assert "speaker Jon Vell" in reader.drawn()


async def test_a_speaker_is_found_by_typing_and_nobody_is_one(reading: Reading, story: Story) -> None:
    async with reading(story, size=(120, 36)) as reader:
        await reader.press("n", "n", "S")
        await type_(reader, "ines")
        await reader.press("enter")
        assert quote(reader, "q2").speaker == "oro"
        await reader.press("S")
        await type_(reader, "nobody")
        await reader.press("enter")
        assert quote(reader, "q2").speaker is None


async def test_a_speaker_who_is_no_party_yet(reading: Reading, story: Story) -> None:
    async with reading(story, size=(120, 36)) as reader:
        await reader.press("n", "S")
        await type_(reader, "port authority")
        await reader.press("enter")
        party = reader.screen.story.party(quote(reader, "q1").speaker)
        assert party is not None
        assert party.name == "port authority"
        assert reader.screen.story.piece(party.mentions[0]) == "port authority"


async def test_kind_status_and_actor(reading: Reading, story: Story) -> None:
    async with reading(story, size=(120, 36)) as reader:
        await reader.press("n", "E")
        assert "3  Mixed" in reader.drawn()
        await reader.press("3")
        assert quote(reader, "q1").kind == "mixed"
        await reader.press("E", "6")
        assert quote(reader, "q1").form == "stance"
        await reader.press("E", "6")
        assert reader.said[-1] == "That is how it is"
        await reader.press("a", "E", "5")
        assert reader.screen.story.actions[0].status == "alleged"
        await reader.press("E", "a")
        await type_(reader, "vell")
        await reader.press("enter")
        assert reader.screen.story.actions[0].actor_party == "vell"


async def test_a_speaker_who_is_no_party_is_told_in_the_words_of_the_story(
    reading: Reading, story: Story
) -> None:
    async with reading(story, size=(120, 36)) as reader:
        await reader.press("n", "E")
        assert "Speaker…  “the port authority”, no party" in reader.drawn()


async def test_the_ends_move_word_by_word(reading: Reading, story: Story) -> None:
    async with reading(story, size=(120, 36)) as reader:
        await reader.press("n", "E", "w")
        assert "The words" in reader.drawn()
        await reader.press("left", "left", "left")
        shown = str(reader.app.screen.query_one("#extent-words", Static).content)
        assert "▸The harbour of Kelm will stay closed◂ for a month" in shown
        await reader.press("tab", "right", "enter")
        assert words(reader, "q1") == ["harbour of Kelm will stay closed"]
        await reader.press("u")
        assert words(reader, "q1") == ["The harbour of Kelm will stay closed for a month"]


async def test_both_ends_of_long_words_are_in_sight(reading: Reading, story: Story) -> None:
    words = "We cannot " + "let the ships in " * 90
    text = f"{'All who asked heard it. ' * 20}{words}and so on. {'Nobody answered. ' * 20}"
    start = text.index(words)
    extent = Extent("content", Span(start=start, end=start + len(words.rstrip())))
    async with reading(story, size=(60, 20)) as reader:
        await reader.app.push_screen(ExtentScreen(text, [extent]))
        await reader.until("Enter keeps · Esc")
        assert "▸We cannot let" in reader.drawn()
        assert "◂" in reader.drawn()


async def test_the_ends_move_by_one_key_a_word(reading: Reading, story: Story) -> None:
    async with reading(story, size=(120, 36)) as reader:
        await reader.press("n", "left_parenthesis", "left_parenthesis", "left_parenthesis")
        assert words(reader, "q1") == ["The harbour of Kelm will stay closed"]
        await reader.press("right_curly_bracket", "right_curly_bracket")
        assert words(reader, "q1") == ["of Kelm will stay closed"]
        assert reader.current == "q1"
        await reader.press("left_curly_bracket", "right_parenthesis")
        assert words(reader, "q1") == ["harbour of Kelm will stay closed for"]
        # Of a quote in pieces the last one ends it, and none runs into another.
        await reader.press("n", "n", "left_parenthesis")
        assert words(reader, "q3") == ["I read it in the paper", "like everybody"]
        await reader.press("2", "g", "right_parenthesis")
        assert "Only quotes and actions" in reader.said[-1]


async def test_the_nearest_parties_have_numbers_until_something_is_typed(
    reading: Reading, story: Story
) -> None:
    async with reading(story, size=(120, 36)) as reader:
        await reader.press("n", "n", "S")
        rows = reader.drawn()
        assert "1  Nordkran" in rows
        assert "2  Ines Oro" in rows
        assert "a number, or type · Enter · Esc" in rows
        await reader.press("2")
        assert quote(reader, "q2").speaker == "oro"
        await reader.press("S")
        await type_(reader, "Unit 2")
        assert "Unit 2  a new party" in reader.drawn()
        await reader.press("escape", "S", "9")
        assert not reader.is_back()


async def test_the_keys_of_the_menus_and_of_the_sentences_are_the_readers_own(
    reading: Reading, story: Story
) -> None:
    keys = {
        "change.speaker": "f9",
        "choice.2": "z",
        "choice.close": "ctrl+g,escape",
        "review.undo": "f7",
        "review.redo": "f8",
    }
    settings = Settings(keys=keys)
    configuration = Configuration(settings, settings, {})
    async with reading(story, size=(120, 36), configuration=configuration) as reader:
        await reader.press("n", "n", "E")
        rows = reader.drawn()
        assert "f9  Speaker…" in rows
        assert "z   Indirect" in rows
        assert "a key · Enter · ctrl+g" in rows
        await reader.press("s")
        assert not reader.is_back()
        await reader.press("f9", "z")
        assert quote(reader, "q2").speaker == "oro"
        await reader.press("R")
        assert reader.said[-1] == "Rejected; f7 takes it back"
        await reader.press("f7")
        assert reader.said[-1] == "Taken back: a rejection; f8 does it again"


async def test_parts_are_added_and_taken_away(reading: Reading, story: Story) -> None:
    async with reading(story, size=(120, 36)) as reader:
        await reader.press("n", "n", "E", "w", "down")
        assert "Cue · 2 of 3" in reader.drawn()
        await reader.press("x")
        assert "there is none" in reader.drawn()
        await reader.press("down", "x", "enter")
        changed = quote(reader, "q2")
        assert (changed.cue, changed.source, changed.speaker) == (None, None, "vell")
        await reader.press("E")
        assert "no cue, no source" in reader.drawn()
        await reader.press("w", "down", "right", "L", "right", "enter")
        cue = quote(reader, "q2").cue
        assert cue is not None
        assert reader.screen.story.piece(cue) == "master Jon"
        await reader.press("u", "u")
        assert quote(reader, "q2").source is not None


async def test_a_selection_becomes_a_part_of_an_action_and_its_date_is_asked(
    reading: Reading, story: Story
) -> None:
    async with reading(story, size=(120, 36)) as reader:
        article = reader.screen.article
        start = TEXT.index("A court")
        article._select((start, start + len("A court")))
        await reader.press("E", "w")
        await type_(reader, "date fined")
        await reader.press("enter")
        assert "When it happened" in reader.drawn()
        assert "not known" in reader.drawn()
        await type_(reader, "3 May")
        await reader.press("enter")
        assert "is no date" in reader.said[-1]
        assert reader.screen.story.actions[0].date == place(TEXT, "in March")
        await reader.press("ctrl+u")
        await type_(reader, "2024-05-03")
        await reader.press("enter")
        action = reader.screen.story.actions[0]
        assert action.date is not None
        assert (reader.screen.story.piece(action.date), action.when) == ("A court", "2024-05-03")
        await reader.press("a", "E", "d", "ctrl+u")
        await type_(reader, "2024-06")
        await reader.press("enter")
        assert reader.screen.story.actions[0].when == "2024-06"
        await reader.press("E", "w", "down", "down", "down", "x", "enter")
        action = reader.screen.story.actions[0]
        assert action.model_dump(include={"date", "when"}) == {"date": None, "when": None}


async def test_a_quote_is_made_of_words_selected_by_keys(reading: Reading, story: Story) -> None:
    async with reading(story, size=(120, 36)) as reader:
        await reader.press("slash")
        await type_(reader, "nobody had")
        await reader.press("enter", "v", "l", "l", "l", "E", "q")
        await type_(reader, "oro")
        await reader.press("enter")
        (made,) = (one for one in reader.screen.story.quotes if one.why == "by hand")
        assert reader.screen.story.piece(made.content[0]) == "nobody had told her"
        assert (made.speaker, made.kind) == ("oro", "indirect")
        assert reader.current == made.id
        # What was added by hand is taken away like anything else.
        await reader.press("R")
        assert [one.id for one in reader.screen.story.quotes] == ["q1", "q2", "q3", "q4"]


async def test_a_party_and_a_mention_are_made_of_words_selected_by_mouse(
    reading: Reading, story: Story
) -> None:
    async with reading(story, size=(120, 36)) as reader:
        article = reader.screen.article
        start = TEXT.index("port authority")
        article._select((start, start + len("port authority")))
        await reader.press("E", "p", "enter")
        await type_(reader, "organ")
        await reader.press("enter")
        (made,) = (p for p in reader.screen.story.parties if p.name == "port authority")
        assert made.kind == "organization"
        start = TEXT.index("A court")
        article._select((start, start + len("A court")))
        await reader.press("E", "m")
        await type_(reader, "port")
        await reader.press("enter")
        (made,) = (p for p in reader.screen.story.parties if p.name == "port authority")
        assert [reader.screen.story.piece(m) for m in made.mentions] == ["port authority", "A court"]


async def test_parties_are_renamed_merged_and_split(reading: Reading, story: Story) -> None:
    async with reading(story, size=(120, 36)) as reader:
        await reader.press("2", "g", "E", "n", "ctrl+u")
        await type_(reader, "J Vell")
        await reader.press("enter", "E", "5")
        party = reader.screen.story.party("vell")
        assert party is not None
        assert (party.name, party.kind) == ("J Vell", "group")
        await reader.press("E", "m")
        await type_(reader, "nordkran")
        await reader.press("enter")
        assert reader.screen.story.party("vell") is None
        assert quote(reader, "q2").speaker == "nordkran"
        await reader.press("u")
        assert quote(reader, "q2").speaker == "vell"
        await reader.press("2")
        reader.screen._go(reader.screen.findings.by_id["vell"])  # type: ignore[union-attr]
        await reader.press("E", "s", "enter", "ctrl+u")
        await type_(reader, "Jon")
        await reader.press("enter", "enter")
        assert "Jon" in {p.name for p in reader.screen.story.parties}


async def test_several_mentions_are_split_off_together(reading: Reading, story: Story) -> None:
    async with reading(story, size=(120, 36)) as reader:
        he = place(TEXT, "He added")
        reader.screen._change(
            lambda review: review.add_mention(Span(start=he.start, end=he.start + 2), "vell")
        )
        await reader.press("2", "g", "E", "s")
        assert "1 of 3 chosen" in reader.drawn()
        await reader.press("down", "space", "enter", "ctrl+u")
        await type_(reader, "Jon")
        await reader.press("enter", "enter")
        made = next(p for p in reader.screen.story.parties if p.name == "Jon")
        left = reader.screen.story.party("vell")
        assert left is not None
        assert [len(party.mentions) for party in (made, left)] == [2, 1]
        assert quote(reader, "q2").speaker == made.id
        await reader.press("u", "u")
        assert "Jon" not in {p.name for p in reader.screen.story.parties}


def test_a_party_is_offered_those_with_words_of_its_name_first(analysed: Story) -> None:
    mayor = analysed.parties[1].model_copy(update={"id": "m", "name": "Mayor Oro"})
    findings = Findings(analysed.model_copy(update={"parties": (*analysed.parties, mayor)}))
    assert [choice.value for choice in parties_like(findings, mayor)] == ["oro", "vell", "nordkran"]


async def test_notes_have_a_sign_and_are_listed(reading: Reading, story: Story) -> None:
    async with reading(story, size=(120, 36)) as reader:
        await reader.press("5")
        assert "Nothing was noted" in reader.said[-1]
        await reader.press("n", "n", "i")
        await type_(reader, "ask him")
        await reader.press("tab")
        await type_(reader, "#safety")
        await reader.press("enter")
        (note,) = reader.screen.story.notes
        assert (note.text, note.tags, note.about) == ("ask him", ("safety",), "q2")
        assert "※" in reader.drawn()
        await reader.press("g", "5")
        assert "ask him #safety — ada" in reader.drawn()
        await reader.press("enter")
        assert reader.is_back()
        assert reader.under_cursor.startswith("We cannot")
        await reader.press("i", "ctrl+u", "tab", "ctrl+u", "enter")
        assert reader.screen.story.notes == ()


async def test_colours_of_ones_own(reading: Reading, story: Story) -> None:
    async with reading(story, size=(120, 36)) as reader:
        start = TEXT.index("What happens")
        reader.screen.article._select((start, start + len("What happens")))
        await reader.press("H")
        await type_(reader, "teal")
        await reader.press("enter")
        (mark,) = reader.screen.story.highlights
        assert (mark.colour, reader.screen.story.piece(mark)) == ("teal", "What happens")
        article = reader.screen.article
        drawn = article._draw(article._page.row_of(start))
        teal = colour_of("teal")
        assert teal is not None
        assert any(s.style and s.style.bgcolor == teal.rich_color for s in drawn if "happens" in s.text)
        await reader.press("n", "H")
        await type_(reader, "nocolour")
        await reader.press("enter")
        assert "No colour is called nocolour" in reader.said[-1]


async def test_two_apps_share_a_story(reading: Reading, story: Story) -> None:
    other = open_review(story.with_findings(findings_of(story)), "bo")
    async with reading(story, size=(120, 36)) as reader:
        await reader.press("n", "c")
        other.refresh()
        other.change_quote("q2", speaker="oro")
        reader.screen._look_for_others()
        await reader.pilot.pause()
        assert quote(reader, "q2").speaker == "oro"
        assert any("another program" in said for said in reader.said)
        await reader.press("c")
        other.refresh()
        assert other.reviewed.state("q2").creator == "ada"
        # One does not take back what another did.
        await reader.press("u", "u")
        assert quote(reader, "q2").speaker == "oro"


async def test_corrected_quit_and_opened_again(reading: Reading, story: Story) -> None:
    async with reading(story, size=(120, 36)) as reader:
        await reader.press("n", "n", "S", "enter", "i")
        await type_(reader, "wrong before")
        await reader.press("enter", "q")
    async with reading(read_story(Path(story.source.path or "")), size=(120, 36)) as reader:
        await reader.until("✎")
        assert quote(reader, "q2").speaker == "nordkran"
        assert [note.text for note in reader.screen.story.notes] == ["wrong before"]
        await reader.press("u", "u")
        assert quote(reader, "q2").speaker == "vell"


async def test_what_cannot_be_written_is_told_and_kept(
    reading: Reading, story: Story, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    async with reading(story, size=(120, 36)) as reader:
        with monkeypatch.context() as patch:
            patch.setattr("storyview.model.review.journal.os.fsync", full)
            await reader.press("n", "c")
            assert any("Not on disk yet" in said for said in reader.said)
            await reader.press("q")
            assert reader.app.is_running
            assert any("would be lost" in said for said in reader.said)
            assert not journal(story).exists() or not entries(story)
            # Another change is another warning, whichever key is to leave.
            await reader.press("c", "ctrl+q")
            assert reader.app.is_running
            assert "2 changes can't be written" in reader.said[-1]
            assert "ctrl+s keeps them elsewhere; q again leaves" in reader.said[-1]
        await reader.press("ctrl+s")
        assert reader.said[-1] == "All changes are on the disk"
        assert [entry["kind"] for entry in entries(story)] == ["confirm", "confirm"]


async def test_where_the_journal_is_is_told(
    reading: Reading, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal(story).mkdir()
    async with reading(story, size=(120, 36)) as reader:
        await reader.press("n", "c")
        assert any("can't be" in said for said in reader.said)


async def test_what_has_no_place_any_more_is_listed(reading: Reading, story: Story) -> None:
    lost = open_review(story.with_findings(findings_of(story)), "ada")
    lost.add_note(place(TEXT, "nobody had told her"), "who?")
    path = Path(story.source.path or "")
    gone = QuoteBody(content=(Anchor(start=0, end=12, exact="We never met"),))
    confirmed = QuoteTarget(id="q9", found=gone)
    lost.store.add([Confirm(target=confirmed, creator="ada", text_id="another text")])
    text = TEXT.replace("nobody had told her", "she knew")
    path.write_text(text, encoding="utf-8")
    async with reading(read_story(path), size=(120, 36)) as reader:
        await reader.press("5")
        assert "Without a place" in reader.drawn()
        assert "a note who?  ada" in reader.drawn()
        assert "“nobody had told her” · is no longer in the text" in reader.drawn()
        await reader.press("enter")
        assert "select words and come back" in reader.drawn()
        assert "the reason  is no longer in the text" in reader.drawn()
        await reader.press("escape")
        start = text.index("she knew")
        reader.screen.article._select((start, start + len("she knew")))
        await reader.press("5", "enter", "1")
        (note,) = reader.screen.story.notes
        assert (note.text, reader.screen.story.piece(note)) == ("who?", "she knew")
        assert reader.screen.story.review is not None
        assert reader.screen.story.review.orphaned == 1
        # A confirmation goes to the finding that the keys are at.
        await reader.press("n", "n", "5", "tab", "enter", "1")
        assert reader.screen.story.review.orphaned == 0
        assert [q.review is not None for q in reader.screen.story.quotes] == [False, True, False, False]
        await reader.press("u", "u")
        assert reader.screen.story.notes == ()
        assert reader.screen.story.review.orphaned == 2
