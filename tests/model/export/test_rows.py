import pytest
from hypothesis import given, settings

from storyview.model.export.rows import story_file, story_origin, story_rows, story_title
from storyview.model.story import Mention, Party, Quote, Source, Span, Story

from .generated_stories import stories
from .hand_made import STORY


def quote(id_: str) -> Quote:
    return Quote(id=id_, kind="direct", content=(Span(start=0, end=4),), confidence=1, why="")


def test_an_id_of_letters_and_a_number_is_its_own_anchor() -> None:
    assert story_rows(STORY).anchors["q3"] == "q3"


def test_other_ids_get_anchors_that_nobody_else_has() -> None:
    story = Story(id="x", text="text", quotes=tuple(map(quote, ("<b>", "q1", "Q1", "quotes"))))
    assert list(story_rows(story).anchors.items()) == [
        ("q1", "q1"),
        ("<b>", "q2"),
        ("Q1", "q3"),
        ("quotes", "q4"),
    ]
    assert [row.anchor for row in story_rows(story).quotes] == ["q2", "q1", "q3", "q4"]


@settings(max_examples=60, deadline=None)
@given(stories())
def test_anchors_differ_in_any_case_and_are_safe(story: Story) -> None:
    anchors = list(story_rows(story).anchors.values())
    assert len({anchor.lower() for anchor in anchors}) == len(anchors)
    assert all(anchor.replace("-", "").isalnum() and anchor.isascii() for anchor in anchors)


def test_the_speaker_is_the_party_else_the_words_of_the_text() -> None:
    by_anchor = {row.anchor: row for row in story_rows(STORY).quotes}
    assert (by_anchor["q4"].speaker, by_anchor["q4"].source) == ("Peter Brandt", "he")
    assert (by_anchor["q5"].speaker, by_anchor["q5"].party) == ("an official", None)
    assert [by_anchor[anchor].who for anchor in ("q4", "q5")] == ["Peter Brandt", "an official (anonymous)"]


def test_a_party_knows_its_quotes_and_actions() -> None:
    rows = {row.anchor: row for row in story_rows(STORY).parties}
    assert (rows["p1"].quotes, rows["p1"].actions) == (("q1",), ("a1", "a2"))
    assert (rows["p2"].quotes, rows["p2"].actions) == ((), ("a1",))


def test_a_party_that_acts_on_itself_is_counted_once() -> None:
    action = STORY.actions[0].model_copy(update={"target_party": "p1"})
    rows = story_rows(STORY.model_copy(update={"actions": (action,)}))
    assert rows.parties[0].actions == ("a1",)


def test_a_piece_that_begins_inside_a_character_hides_nothing() -> None:
    cut = Quote(id="q1", kind="direct", content=(Span(start=1, end=4),), confidence=1, why="")
    story = Story(id="x", text="👩\u200d🚀 up", quotes=(cut,))
    assert story_rows(story).quotes[0].text == "\ufffd🚀"


@pytest.mark.parametrize(
    ("path", "name"),
    [("/home/me/a story.txt", "a story.txt"), ("C:\\news\\b.txt", "b.txt"), ("-", ""), (None, "")],
)
def test_only_the_name_of_the_file_is_told(path: str | None, name: str) -> None:
    story = Story(id="x", text="text", source=Source(path=path))
    assert story_file(story) == name
    assert story_origin(story) == ((name,) if name else ())


def test_a_story_without_title_is_called_by_its_first_words() -> None:
    assert story_title(Story(id="x", text="  Short\n\nstory. ")) == "Short story."
    assert story_title(Story(id="x", text="word " * 100)) == "word " * 16 + "…"
    assert story_title(Story(id="x", text="")) == "Empty story"


def test_actions_tell_their_plover_code() -> None:
    assert [row.plover for row in story_rows(STORY).actions] == ["SANCTION", "SANCTION", "ACCUSE"]


def test_a_party_with_an_empty_id_is_not_the_speaker_of_every_quote() -> None:
    party = Party(id="", name="Nobody asked", kind="group", mentions=STORY.parties[0].mentions)
    story = Story(id="x", text=STORY.text, parties=(party,), quotes=(quote("q1"),))
    assert (story_rows(story).quotes[0].speaker, story_rows(story).quotes[0].by) == ("", "unattributed")


def test_a_party_without_a_name_is_called_something() -> None:
    party = Party(id="p1", name=" ", kind="group", mentions=STORY.parties[0].mentions)
    assert (
        story_rows(STORY.model_copy(update={"parties": (party, *STORY.parties[1:])})).parties[0].name
        == "someone"
    )


@pytest.mark.parametrize(("sure", "who"), [(0.6, "Ann Roe (a guess)"), (1.0, "Ann Roe")])
def test_a_speaker_who_is_only_guessed_is_told_as_one(sure: float, who: str) -> None:
    said = quote("q1").model_copy(update={"speaker": "p1", "source": Span(start=6, end=9)})
    mention = Mention(start=6, end=9, form="pronoun", confidence=sure)
    party = Party(id="p1", name="Ann Roe", kind="person", mentions=(mention,))
    story = Story(id="x", text="Rain, she said.", parties=(party,), quotes=(said,))
    assert [row.who for row in story_rows(story).quotes] == [who]
