"""Entries that found no place are put by hand where they belong, and count there alone."""

import pytest

from storyview.model.errors import UsageError
from storyview.model.review.reattaching import former_words, sort_wanted
from storyview.model.review.session import ReviewSession
from storyview.model.story import Span, Story

from .reviewing import STORY, at, changed, unkept


def elsewhere(before: ReviewSession, old: str, new: str) -> ReviewSession:
    """The review over the story with other words in one place."""
    story: Story = changed(STORY, old, new)
    after = unkept(story)
    after.store.add(before.store.entries)
    return after


def span_of(review: ReviewSession, words: str) -> Span:
    start = review.analysed.text.index(words)
    return Span(start=start, end=start + len(words))


def lost_words() -> str:
    return STORY.piece(STORY.quotes[0].content[0])


def test_what_was_added_goes_onto_the_words_that_the_reader_selects() -> None:
    words = lost_words()
    before = unkept()
    place = STORY.quotes[0].content[0]
    before.add_note(place, "check", ["numbers"])
    before.add_highlight(place, "teal")
    before.add_quote([place], kind="indirect", speaker=STORY.parties[0].id)
    before.add_action(place, kind="fine", status="alleged")
    before.add_party([place], "Nobody Yet", "group")
    before.add_mention(place, STORY.parties[0].id)
    after = elsewhere(before, words, "Quite another sentence stands here")
    orphans = [orphan.entry for orphan in after.reviewed.orphans]
    assert len(orphans) == 6
    here = span_of(after, "Quite another sentence")
    for entry in orphans:
        assert former_words(entry) == words
        assert sort_wanted(entry) == "selection"
        after.reattach(entry, at=here)
    assert not after.reviewed.orphans
    story = after.story
    assert ("check", ("numbers",), here.start) in {(n.text, n.tags, n.start) for n in story.notes}
    assert ("teal", here.start, here.end) in {(m.colour, m.start, m.end) for m in story.highlights}
    assert any(q.content == (here,) and q.speaker == STORY.parties[0].id for q in story.quotes)
    assert any(a.trigger == here and a.status == "alleged" for a in story.actions)
    assert any(p.name == "Nobody Yet" for p in story.parties)
    # Taken back they are without a place again.
    for _ in range(6):
        after.undo()
    assert [one.entry for one in after.reviewed.orphans] == orphans


def test_what_was_said_of_a_finding_goes_onto_another_one() -> None:
    before = unkept()
    before.change_quote(STORY.quotes[0].id, kind="mixed", cue=None)
    before.confirm(STORY.quotes[0].id)
    after = elsewhere(before, lost_words(), "Quite another sentence stands here")
    first, second = (orphan.entry for orphan in after.reviewed.orphans)
    other = next(quote.id for quote in after.story.quotes)
    assert sort_wanted(first) == sort_wanted(second) == "quote"
    after.reattach(first, finding=other)
    after.reattach(second, finding=other)
    assert after.reviewed.orphans == ()
    now = next(quote for quote in after.story.quotes if quote.id == other)
    assert now.kind == "mixed"
    assert now.cue is None
    assert now.review is not None


def test_what_does_not_fit_is_refused() -> None:
    before = unkept()
    before.confirm(STORY.quotes[0].id)
    after = elsewhere(before, lost_words(), "Quite another sentence stands here")
    (orphan,) = after.reviewed.orphans
    with pytest.raises(UsageError, match="can't be put there"):
        after.reattach(orphan.entry, at=span_of(after, "Quite another"))
    number = len(after.store.entries)
    assert number == 1


def test_a_change_whose_words_are_gone_is_nothing_any_more() -> None:
    before = unkept()
    cut = STORY.quotes[0].content[0]
    before.change_quote(STORY.quotes[0].id, content=[Span(start=cut.start, end=cut.end - 4)])
    after = elsewhere(before, lost_words(), "Quite another sentence stands here")
    (orphan,) = after.reviewed.orphans
    with pytest.raises(UsageError, match="Nothing is left"):
        after.reattach(orphan.entry, finding=after.story.quotes[0].id)


def test_a_note_is_kept_about_words_alone() -> None:
    before = unkept()
    before.add_note(at("Northvale"), "who is this", about=STORY.parties[0].id)
    entry = before.store.entries[0]
    assert former_words(entry) == "Northvale"
