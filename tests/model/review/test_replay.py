"""What each kind of entry makes of a story, and what is left of it over another analysis or text."""

from collections.abc import Callable
from pathlib import Path

import pytest

from storyview.model.errors import StoryviewError, UsageError
from storyview.model.review.draft import findings_of
from storyview.model.review.entries import ChangeQuote, Confirm, Entry, Made, Redo, Undo, made_by
from storyview.model.review.replay import Reviewed, replay
from storyview.model.review.session import ReviewSession
from storyview.model.story import Action, Findings, Party, Quote, Span, Story, read_story_json

from .reviewing import STORY, TEXT, anew, at, changed, kept, unkept


def quote(story: Story, id_: str) -> Quote:
    return next(quote for quote in story.quotes if quote.id == id_)


def action(story: Story, id_: str) -> Action:
    return next(action for action in story.actions if action.id == id_)


def party(story: Story, id_: str) -> Party:
    found = story.party(id_)
    assert found is not None
    return found


def ids(story: Story) -> set[str]:
    return {finding.id for finding in findings_of(story)}


def over(story: Story, review: ReviewSession) -> Reviewed:
    """The entries of a review over another story, which must be sound."""
    reviewed = replay(story, review.store.entries)
    Story.model_validate(reviewed.story.model_dump(by_alias=True))
    return reviewed


def test_without_entries_a_story_is_what_it_was() -> None:
    assert replay(STORY, []).story is STORY
    assert STORY.review is None


def test_what_is_confirmed_says_by_whom_and_when() -> None:
    review = unkept()
    review.confirm("q3")
    (entry,) = review.store.entries
    told = quote(review.story, "q3").review
    assert told is not None
    assert (told.state, told.creator, told.time) == ("confirmed", "Mira", entry.time)
    assert quote(review.story, "q3").model_copy(update={"review": None}) == quote(STORY, "q3")
    assert quote(review.story, "q1").review is None
    assert review.reviewed.state("q1").state == "machine"
    assert read_story_json(review.story.model_dump_json()) == review.story


def test_what_is_rejected_is_left_out_and_counted_with_the_links_to_it() -> None:
    review = unkept()
    for id_ in ("q6", "a1", "p4"):
        review.reject(id_)
    story = review.story
    assert not {"q6", "a1", "p4"} & ids(story)
    assert story.review is not None
    assert story.review.rejected == 3
    assert action(story, "a3").reported_in is None
    assert action(story, "a2").same_as is None
    assert quote(story, "q3").speaker is None
    assert review.reviewed.found["q6"] == quote(STORY, "q6")
    assert review.reviewed.state("q6").state == "rejected"


def test_of_several_reports_one_stands_for_the_act_when_the_first_is_rejected() -> None:
    third = STORY.actions[1].model_copy(update={"id": "a4", "trigger": at("left")})
    story = STORY.model_copy(update={"actions": (*STORY.actions, third)})
    review = unkept(story)
    review.reject("a1")
    assert action(review.story, "a2").same_as is None
    assert action(review.story, "a4").same_as == "a2"


def test_what_was_rejected_can_be_confirmed_after_all() -> None:
    review = unkept()
    review.reject("q6")
    review.confirm("q6")
    assert review.reviewed.state("q6").state == "confirmed"
    assert action(review.story, "a3").reported_in == "q6"


def test_a_quote_is_changed_in_what_is_given_alone() -> None:
    review = unkept()
    review.change_quote("q5", speaker="p1", content=[at("we will look at it later")], cue=None)
    new, old = quote(review.story, "q5"), quote(STORY, "q5")
    assert (new.speaker, new.anonymous, new.cue) == ("p1", False, None)
    assert new.content == (at("we will look at it later"),)
    assert (new.kind, new.source, new.confidence) == (old.kind, old.source, old.confidence)
    assert review.reviewed.state("q5").state == "corrected"
    review.confirm("q5")
    assert review.reviewed.state("q5").state == "corrected"
    review.change_quote("q5", speaker=None, anonymous=True, content=old.content, cue=old.cue)
    assert review.reviewed.state("q5").state == "confirmed"  # as the machine had it after all


def test_an_action_is_changed() -> None:
    review = unkept()
    review.change_action(
        "a1", kind="sanction", status="planned", target=None, target_party=None, actor_party="p5"
    )
    new = action(review.story, "a1")
    assert (new.kind, new.status, new.target, new.target_party) == ("sanction", "planned", None, None)
    assert (new.actor_party, new.when) == ("p5", "2025-03-03")
    review.change_action("a1", trigger=at("banned Halden Systems"), date=at("next week"))
    new = action(review.story, "a1")
    assert TEXT[new.trigger.start : new.trigger.end] == "banned Halden Systems"
    assert (new.date, new.when) == (at("next week"), None)  # of another date nobody knows the day


@pytest.mark.parametrize(
    "attempt",
    [
        lambda review: review.change_quote("q1", content=[]),
        lambda review: review.change_quote("q1", colour="red"),
        lambda review: review.change_action("a1", trigger=None),
        lambda review: review.change_action("a1", kind="sing"),
        lambda review: review.change_party("p1", name=""),
        lambda review: review.change_quote("a1", kind="direct"),
        lambda review: review.add_quote([Span(start=5, end=99_999)]),
    ],
)
def test_what_makes_no_sense_is_no_entry(attempt: Callable[[ReviewSession], str]) -> None:
    review = unkept()
    with pytest.raises(ValueError, match=r"."):
        attempt(review)
    assert review.store.entries == ()


def test_what_is_not_there_is_told() -> None:
    review = unkept()
    with pytest.raises(StoryviewError, match="no finding with the id 'q99'"):
        review.confirm("q99")
    with pytest.raises(StoryviewError, match="is no party"):
        review.merge("q1", into="p1")
    with pytest.raises(UsageError, match="itself"):
        review.merge("p1", into="p1")
    assert review.store.entries == ()


def test_a_renamed_party_keeps_its_former_name() -> None:
    review = unkept()
    review.change_party("p2", name="Halden Systems plc", kind="group")
    new = party(review.story, "p2")
    assert (new.name, new.kind, new.aliases) == ("Halden Systems plc", "group", ("Halden Systems", "Halden"))


def test_merged_parties_speak_and_act_as_one() -> None:
    review = unkept()
    review.merge("p5", into="p1")
    story = review.story
    assert "p5" not in ids(story)
    assert quote(story, "q6").speaker == "p1"
    assert action(story, "a3").actor_party == "p1"
    merged = party(story, "p1")
    assert "justice ministry" in merged.aliases
    starts = [mention.start for mention in merged.mentions]
    assert len(starts) == 6
    assert starts == sorted(starts)
    # What is done to the one is done to both from now on.
    review.change_quote("q7", speaker="p1")
    review.merge("p1", into="p3")
    assert {quote(review.story, id_).speaker for id_ in ("q1", "q2", "q6", "q7")} == {"p3"}


def test_who_rejects_a_party_that_another_reader_has_merged_does_not_reject_the_other(
    tmp_path: Path,
) -> None:
    ours, theirs = kept(tmp_path, "Mira"), kept(tmp_path, "Tom")
    ours.merge("p5", into="p1")
    theirs.reject("p5")  # as it was on Tom's screen
    (orphan,) = theirs.reviewed.orphans
    assert "has become part of another" in orphan.why
    assert quote(theirs.story, "q1").speaker == quote(theirs.story, "q6").speaker == "p1"


def test_split_mentions_are_a_party_with_what_it_says_there() -> None:
    review = unkept()
    new = review.split("p2", [at("Halden", "Halden denied")], "Halden the man", "person")
    story = review.story
    assert party(story, new).mentions[0].start == at("Halden", "Halden denied").start
    assert len(party(story, "p2").mentions) == 3
    assert action(story, "a1").target_party == "p2"
    assert review.reviewed.state(new).state == "added"
    assert review.reviewed.state("p2").state == "corrected"
    speaker = review.split("p1", [at("The Northvale Port Authority")], "Authority", "organization")
    assert quote(review.story, "q1").speaker == speaker
    assert action(review.story, "a1").actor_party == speaker
    assert action(review.story, "a2").actor_party == "p1"


def test_a_party_without_mentions_has_become_the_new_one() -> None:
    review = unkept()
    new = review.split("p3", [at("Ines Calloway")], "Somebody", "person")
    assert "p3" not in ids(review.story)
    assert quote(review.story, "q2").speaker == new
    review.undo()
    assert quote(review.story, "q2").speaker == "p3"


def test_a_mention_is_given_to_another_party_or_to_none() -> None:
    review = unkept()
    review.reassign(at("he", "he added"), "p4", to="p3")
    assert at("he", "he added").start in [mention.start for mention in party(review.story, "p3").mentions]
    assert quote(review.story, "q4").speaker == "p3"
    assert quote(review.story, "q3").speaker == "p4"
    review.reassign(at("Peter Brandt"), "p4", to=None)
    assert "p4" not in ids(review.story)
    assert quote(review.story, "q3").speaker is None


def test_findings_are_added_where_they_belong() -> None:
    review = unkept()
    mayor = review.add_party([at("Analysts")], "Analysts", "group", "nominal")
    said = review.add_quote(
        [at("Halden denied the claim")], speaker=mayor, source=at("Analysts"), kind="indirect"
    )
    did = review.add_action(at("warned"), kind="warn", actor=at("engineers"), target_party="p1")
    review.add_mention(at("My colleagues"), mayor, "nominal")
    story = review.story
    order = [one.id for one in story.quotes]
    assert order.index("q2") < order.index(said) < order.index("q3")
    assert [one.id for one in story.actions][-2:] == [did, "a3"]
    assert quote(story, said).speaker == mayor
    assert (quote(story, said).confidence, quote(story, said).why) == (1.0, "by hand")
    assert action(story, did).kind == "warn"
    assert len(party(story, mayor).mentions) == 2
    assert {review.reviewed.state(id_).state for id_ in (mayor, said, did)} == {"added"}
    assert made_by(said) is not None
    # Later changes find them.
    review.change_quote(said, kind="mixed")
    assert quote(review.story, said).kind == "mixed"
    assert review.reviewed.state(said).state == "added"
    review.reject(said)
    assert said not in ids(review.story)
    assert review.story.review is not None
    assert review.story.review.rejected == 0  # the machine never said so


def test_notes_tags_and_colours_stay_with_their_words() -> None:
    review = unkept()
    note = review.add_note(at("in January"), "Which day?", ["todo"], about="q3")
    mark = review.add_highlight(at("both sides"), "chartreuse")
    story = review.story
    (old, new) = sorted(story.notes, key=lambda note: note.created)
    assert old == STORY.notes[0]
    assert (new.id, new.text, new.tags, new.about, new.creator) == (
        note,
        "Which day?",
        ("todo",),
        "q3",
        "Mira",
    )
    assert [(one.id, one.colour, story.piece(one)) for one in story.highlights] == [
        (mark, "chartreuse", "both sides")
    ]
    review.change_note(note, tags=("done",))
    assert next(one for one in review.story.notes if one.id == note).tags == ("done",)
    assert next(one for one in review.story.notes if one.id == note).text == "Which day?"
    review.reject("q3")
    assert next(one for one in review.story.notes if one.id == note).about is None
    review.reject(note)
    review.reject(mark)
    assert review.story.notes == STORY.notes
    assert review.story.highlights == ()
    review.undo()
    assert review.story.highlights


def test_what_stands_on_something_taken_back_is_told_and_comes_back_with_it() -> None:
    review = unkept()
    added = review.add_party([at("Analysts")], "Analysts", "group")
    (first,) = review.store.entries
    review.change_quote("q7", speaker=added)
    before = review.story
    undo = Undo(creator="Tom", text_id=STORY.id, entry=first.id)
    review.store.add([undo])
    (orphan,) = review.reviewed.orphans
    assert "taken back" in orphan.why
    assert quote(review.story, "q7") == quote(STORY, "q7")
    review.store.add([Redo(creator="Tom", text_id=STORY.id, entry=first.id)])
    assert review.story == before


def test_corrections_hold_over_another_analysis() -> None:
    review = unkept()
    review.confirm("q2")
    review.change_quote("q5", speaker="p1")
    review.reject("q7")
    review.reject("a2")
    review.merge("p5", into="p1")
    review.split("p2", [at("the company")], "The company", "organization")
    reviewed = over(anew(STORY), review)
    assert reviewed.orphans == ()
    story = reviewed.story
    assert quote(story, "new-q5").speaker == "new-p1"
    assert quote(story, "new-q6").speaker == "new-p1"
    assert not {"new-q7", "new-a2", "new-p5"} & ids(story)
    assert story.review == review.story.review
    assert len(party(story, "new-p2").mentions) == 3


def test_what_a_reader_has_checked_stays_though_another_analysis_says_otherwise() -> None:
    review = unkept()
    review.confirm("q2")
    review.confirm("q3")
    review.confirm("a3")
    review.change_party("p4", kind="group")
    other = anew(STORY)
    words = Span(start=STORY.quotes[1].content[0].start, end=STORY.quotes[1].content[1].end - 10)
    shorter = quote(other, "new-q2").model_copy(update={"content": (words,), "speaker": "new-p1"})
    unattributed = quote(other, "new-q4").model_copy(update={"speaker": None})
    other = other.with_findings(
        Findings(
            parties=tuple(one for one in other.parties if one.id not in {"new-p4", "new-p5"}),
            quotes=(quote(other, "new-q1"), shorter, unattributed, *other.quotes[4:5]),
            actions=other.actions[:2],
            analysis=other.analysis,
        )
    )
    reviewed = over(other, review)
    assert reviewed.orphans == ()
    kept_quote = quote(reviewed.story, "new-q2")
    assert (kept_quote.content, kept_quote.speaker) == (STORY.quotes[1].content, "new-p3")
    again = next(one for one in reviewed.story.quotes if one.content == STORY.quotes[2].content)
    assert party(reviewed.story, str(again.speaker)).name == "Peter Brandt"
    assert party(reviewed.story, str(again.speaker)).kind == "group"
    act = next(one for one in reviewed.story.actions if one.trigger == STORY.actions[2].trigger)
    assert party(reviewed.story, str(act.actor_party)).name == "justice ministry"


def test_a_rejected_finding_that_is_no_longer_found_makes_nothing() -> None:
    review = unkept()
    review.reject("q3")
    other = anew(STORY).model_copy(update={"quotes": (), "actions": ()})
    reviewed = over(other, review)
    assert reviewed.story.quotes == ()
    assert len(reviewed.story.parties) == len(STORY.parties)


def test_in_a_changed_text_all_that_is_certain_moves_along() -> None:
    review = unkept()
    review.confirm("q2")
    review.change_quote("q5", speaker="p1")
    note = review.add_note(at("both sides"), "who?")
    edited = changed(STORY, "Mira Okonjo", "Mira Okonjo, Ben Adeyemi")
    reviewed = over(edited, review)
    assert reviewed.orphans == ()
    assert reviewed.story.piece(next(one for one in reviewed.story.notes if one.id == note)) == "both sides"
    assert quote(reviewed.story, "q5").speaker == "p1"
    assert quote(reviewed.story, "q2").review is not None


def test_what_cannot_be_placed_is_listed_and_not_dropped() -> None:
    review = unkept()
    review.confirm("q3")
    review.add_note(at("in January"), "when?")
    review.reject("q2")
    edited = changed(STORY, "in January", "in the last days of June")
    reviewed = over(edited, review)
    assert [orphan.entry.kind for orphan in reviewed.orphans] == ["confirm", "add_note"]
    assert "in January" in reviewed.orphans[1].why
    assert reviewed.story.review is not None
    assert reviewed.story.review.orphaned == 2
    assert reviewed.story.review.rejected == 1
    # The text as it was has them all again.
    assert over(STORY, review).orphans == ()


def test_an_entry_fails_as_a_whole() -> None:
    review = unkept()
    review.change_quote("q1", kind="direct", cue=at("in January"))
    edited = changed(STORY, "in January", "in June")
    reviewed = over(edited, review)
    assert len(reviewed.orphans) == 1
    assert quote(reviewed.story, "q1").kind == "mixed"


def test_a_hostile_journal_makes_no_unsound_story() -> None:
    review = unkept()
    review.confirm("q1")
    (good,) = review.store.entries
    assert isinstance(good, Confirm)
    bad: list[Entry] = [
        Confirm(creator="x", text_id=STORY.id, target=Made(entry="nothing")),
        good.model_copy(update={"id": "1", "text_id": "0" * 16}),
        Confirm.model_validate(
            good.model_dump() | {"id": "2", "target": good.target.model_dump() | {"analysis": "", "id": "p1"}}
        ),
        ChangeQuote.model_validate(
            good.model_dump()
            | {"id": "3", "kind": "change_quote", "changes": {"kind": "direct", "speaker": None}}
            | {"target": good.target.model_dump() | {"id": "p1"}}
        ),
    ]
    reviewed = replay(STORY, bad)
    Story.model_validate(reviewed.story.model_dump(by_alias=True))
    assert [orphan.entry for orphan in reviewed.orphans] == bad[:1]
    assert ids(reviewed.story) == ids(STORY)
