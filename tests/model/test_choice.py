from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyview.model.choice import KINDS, Choice, Kind, of_speaker, speaker_id
from storyview.model.errors import StoryviewError
from storyview.model.export.choice import choice_in_words
from storyview.model.story import Review, Story
from storyview.tui.cli import KINDS as OFFERED

from .export.generated_stories import names, stories
from .export.hand_made import STORY

CHECKED = Review(state="confirmed", creator="Ana", time=datetime(2025, 3, 5, tzinfo=UTC))


def ids(story: Story, kind: str) -> list[str]:
    return [item.id for item in getattr(story, kind)]


@settings(max_examples=60, deadline=None)
@given(
    stories(),
    st.frozensets(st.sampled_from(KINDS)),
    st.just("") | names,
    st.booleans(),
    st.floats(0, 1),
)
def test_what_is_left_is_a_story_of_findings_that_were_there(
    story: Story, kinds: frozenset[Kind], speaker: str, checked: bool, floor: float
) -> None:
    chosen = Choice(floor, kinds=kinds, speaker=speaker, checked=checked).of(story)
    assert Story.model_validate(chosen.model_dump(by_alias=True)) == chosen
    assert (chosen.text, chosen.notes, chosen.highlights) == (story.text, story.notes, story.highlights)
    for kind in ("quotes", "actions", "references", "parties"):
        left = ids(chosen, kind)
        assert left == [id_ for id_ in ids(story, kind) if id_ in left]
        assert not left or kind in kinds or kind == "parties"
    if checked or speaker:
        assert not chosen.references
    if checked:
        assert all(quote.review for quote in chosen.quotes)
        assert all(action.review for action in chosen.actions)


@given(stories())
@settings(max_examples=20, deadline=None)
def test_the_whole_is_the_story_itself(story: Story) -> None:
    assert Choice().of(story) == story


def test_kinds_leave_only_the_parties_that_they_name() -> None:
    quotes = Choice(kinds=frozenset({"quotes"})).of(STORY)
    assert quotes.quotes == STORY.quotes
    assert (quotes.actions, quotes.references) == ((), ())
    assert ids(quotes, "parties") == ["p1", "p3", "p4", "p5"]
    assert ids(Choice(kinds=frozenset({"actions"})).of(STORY), "parties") == ["p1", "p2", "p5"]
    parties = Choice(kinds=frozenset({"parties"})).of(STORY)
    assert parties.parties == STORY.parties
    assert parties.quotes == ()


@pytest.mark.parametrize("name", ["Northvale Port Authority", "northvale  port authority", "The Authority"])
def test_a_speaker_is_found_by_any_name(name: str) -> None:
    chosen = Choice(speaker=name).of(STORY)
    assert ids(chosen, "quotes") == ["q1"]
    assert ids(chosen, "actions") == ["a1", "a2"]


def test_stories_without_the_speaker_are_left_out() -> None:
    other = Story(id="x", text="x")
    assert list(of_speaker([other, STORY], "halden")) == [STORY]
    assert list(of_speaker([], "halden")) == []
    with pytest.raises(StoryviewError, match=r"^No party is called 'Calloways' in 2 stories: there are Ines"):
        list(of_speaker([other, STORY], "Calloways"))
    most = "Northvale Port Authority, Halden Systems, Peter Brandt, justice ministry, Ines Calloway"
    with pytest.raises(StoryviewError, match=f"'Xyzzy' in 1 story: there are {most}[.]$"):
        list(of_speaker([STORY], "Xyzzy"))
    with pytest.raises(StoryviewError, match=r"'Xyzzy' in 1 story, nor by any other name\.$"):
        list(of_speaker([other], "Xyzzy"))
    assert speaker_id(STORY, "Nobody") is None
    assert Choice(speaker="Nobody").of(STORY).quotes == ()


def test_only_what_a_reader_has_checked() -> None:
    some = STORY.model_copy(
        update={
            "quotes": tuple(
                quote.model_copy(update={"review": CHECKED if quote.id == "q4" else None})
                for quote in STORY.quotes
            ),
            "actions": tuple(
                action.model_copy(update={"review": CHECKED if action.id == "a2" else None})
                for action in STORY.actions
            ),
        }
    )
    chosen = Choice(checked=True).of(some)
    assert (ids(chosen, "quotes"), ids(chosen, "actions")) == (["q4"], ["a2"])
    assert chosen.actions[0].same_as is None
    assert ids(chosen, "parties") == ["p1", "p4"]
    assert chosen.notes == STORY.notes


def test_a_choice_is_told_in_words() -> None:
    assert choice_in_words(Choice()) == ""
    assert choice_in_words(Choice(kinds=frozenset({"actions", "quotes"}))) == "only quotes and actions"
    assert choice_in_words(Choice(speaker="Ana Ruiz")) == "only findings of Ana Ruiz"
    told = choice_in_words(Choice(kinds=frozenset({"quotes"}), speaker="Ana", checked=True, stances=False))
    assert told == "only quotes of Ana that a reader has checked, no stances"


def test_the_command_line_offers_every_kind() -> None:
    assert OFFERED == KINDS
