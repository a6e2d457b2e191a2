"""Whatever a reader does: the story stays sound, all of it can be undone, and it means the same elsewhere."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from storyview.model.errors import StoryviewError
from storyview.model.review.anchors import LostPlaceError, Places
from storyview.model.review.entries import AddNote, EntryBase, entry_line, read_entry
from storyview.model.review.replay import Reviewed, replay
from storyview.model.review.replaying import KEPT
from storyview.model.review.session import ReviewSession
from storyview.model.review.store import EntryStore
from storyview.model.story import Span, Story, story_id

from .reviewing import STORY, anew, changed, unkept

Step = Callable[[ReviewSession], Any]

spans = st.tuples(st.integers(0, len(STORY.text) - 1), st.integers(1, 60)).map(
    lambda pair: Span(start=pair[0], end=min(sum(pair), len(STORY.text)))
)
numbers = st.integers(0, 1000)


def _pick(items: Any, number: int) -> Any:
    return items[number % len(items)]


def _finding(review: ReviewSession, number: int, sort: str = "findings") -> str:
    """The id of one of the findings that are there now."""
    story = review.story
    some: dict[str, Any] = {"quotes": story.quotes, "actions": story.actions, "parties": story.parties}
    return str(_pick(some.get(sort) or (*story.parties, *story.quotes, *story.actions), number).id)


def _mention(review: ReviewSession, party: str, number: int) -> Span:
    found = review.story.party(party)
    assert found is not None
    mention = _pick(found.mentions, number)
    return Span(start=mention.start, end=mention.end)


def _steps(draw: st.DrawFn) -> Step:
    """Something that a reader does with what is there at the time."""
    n, m, span, another = draw(numbers), draw(numbers), draw(spans), draw(spans)

    def one(review: ReviewSession) -> str:
        return _finding(review, n, "parties")

    def other(review: ReviewSession) -> str:
        return _finding(review, m, "parties")

    doable: tuple[Step, ...] = (
        lambda r: r.confirm(_finding(r, n)),
        lambda r: r.reject(_finding(r, n)),
        lambda r: r.change_quote(_finding(r, n, "quotes"), speaker=_pick([None, one(r)], m), content=[span]),
        lambda r: r.change_action(_finding(r, n, "actions"), status="denied", actor=span, actor_party=one(r)),
        lambda r: r.change_party(one(r), name=f"Party {m}", kind="group"),
        lambda r: r.merge(one(r), into=other(r)),
        lambda r: r.split(one(r), [_mention(r, one(r), m), another], f"Split {n}", "person"),
        lambda r: r.reassign(_mention(r, one(r), m), one(r), _pick([None, other(r)], n)),
        lambda r: r.add_quote([span], source=another, speaker=one(r)),
        lambda r: r.add_action(span, kind="aid", target=another, target_party=one(r)),
        lambda r: r.add_party([span, another], f"Added {n}", "person"),
        lambda r: r.add_mention(span, one(r)),
        lambda r: r.add_note(span, f"note {n}", about=_finding(r, m)),
        lambda r: r.add_highlight(span, "green"),
        lambda r: r.undo(),
        lambda r: r.redo(),
    )
    step = draw(st.sampled_from(doable))

    def sensible(review: ReviewSession) -> Any:
        # To change a quote where none is left, or to merge a party with itself, is refused.
        with suppress(StoryviewError, ZeroDivisionError):
            return step(review)

    return sensible


steps = st.lists(st.composite(_steps)(), max_size=12)
long_ways = st.lists(st.composite(_steps)(), max_size=3 * KEPT)


def sound(story: Story) -> Story:
    return Story.model_validate(story.model_dump(by_alias=True))


def said(story: Story) -> Any:
    """What a story says, without any id."""
    parties = {party.id: (party.name, party.kind, party.mentions[0].start) for party in story.parties}
    quotes = {quote.id: tuple((piece.start, piece.end) for piece in quote.content) for quote in story.quotes}
    actions = {action.id: (action.trigger.start, action.trigger.end) for action in story.actions}
    none = {None: None}
    return (
        sorted(
            (p.name, p.kind, sorted(p.aliases), [(m.start, m.end) for m in p.mentions], _state(p))
            for p in story.parties
        ),
        sorted(
            repr((quotes[q.id], q.kind, q.cue, q.source, q.anonymous, (parties | none)[q.speaker], _state(q)))
            for q in story.quotes
        ),
        sorted(
            repr(
                (
                    actions[a.id],
                    a.status,
                    a.actor,
                    a.target,
                    (parties | none)[a.actor_party],
                    (parties | none)[a.target_party],
                    (quotes | none)[a.reported_in],
                    _state(a),
                )
            )
            for a in story.actions
        ),
        [(note.start, note.end, note.text) for note in story.notes],
        [(mark.start, mark.end, mark.colour) for mark in story.highlights],
        story.review,
    )


def _state(finding: Any) -> str:
    return finding.review.state if finding.review else "machine"


@settings(max_examples=150, deadline=None)
@given(steps)
def test_the_story_stays_sound_and_all_can_be_undone_and_redone(todo: list[Step]) -> None:
    review = unkept()
    for step in todo:
        step(review)
        sound(review.story)
    while review.redo():
        pass
    redone = review.story
    number = 0
    while review.undo():
        sound(review.story)
        number += 1
    assert review.story is STORY
    for _ in range(number):
        review.redo()
    assert review.can_redo is None
    assert review.story == redone
    assert replay(STORY, review.store.entries).story == redone


def same(one: Reviewed, other: Reviewed) -> None:
    """Assert that two reviews say the same, in the same order."""
    assert one == other
    assert list(one.states) == list(other.states)


@settings(max_examples=50, deadline=None)
@given(long_ways, st.sampled_from(("nothing", "another analysis", "another text")))
def test_replaying_only_what_is_new_is_replaying_all(todo: list[Step], before: str) -> None:
    former = unkept(reader="Tom")
    for step in todo[::2] if before != "nothing" else ():
        step(former)
    story = {
        "nothing": STORY,
        "another analysis": anew(STORY),
        "another text": changed(anew(STORY), "The", "All of the"),
    }[before]
    review = ReviewSession(story, EntryStore([]), "Mira")
    review.store.add(former.store.entries)
    for step in todo:
        step(review)
        same(review.reviewed, replay(story, review.store.entries))
    while review.undo():
        same(review.reviewed, replay(story, review.store.entries))
    for _ in range(4):
        review.redo()
        same(review.reviewed, replay(story, review.store.entries))


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from(("Mira", "Tom")), max_size=30), st.data())
def test_two_readers_take_back_what_is_not_the_last(turns: list[str], data: st.DataObject) -> None:
    store = EntryStore([])
    reviews = {name: ReviewSession(STORY, store, name) for name in ("Mira", "Tom")}
    for name in turns:
        data.draw(st.composite(_steps)())(reviews[name])
        same(reviews["Mira"].reviewed, replay(STORY, store.entries))
    while reviews["Tom"].undo():
        same(reviews["Mira"].reviewed, replay(STORY, store.entries))


@settings(max_examples=150, deadline=None)
@given(steps)
def test_corrections_mean_the_same_over_the_same_findings_of_another_analysis(todo: list[Step]) -> None:
    review = unkept()
    for step in todo:
        step(review)
    reviewed = replay(anew(STORY), review.store.entries)
    assert reviewed.orphans == review.reviewed.orphans
    assert said(sound(reviewed.story)) == said(review.story)


@settings(max_examples=100, deadline=None)
@given(
    steps, st.integers(0, len(STORY.text)), st.sampled_from(("", "New words. ", "\n\nA new paragraph.\n\n"))
)
def test_in_a_text_with_new_words_nothing_is_in_a_wrong_place(todo: list[Step], where: int, new: str) -> None:
    review = unkept()
    for step in todo:
        step(review)
    text = STORY.text[:where] + new + STORY.text[where:]
    bare = Story(id=story_id(text), text=text)
    reviewed = replay(bare, review.store.entries)
    sound(reviewed.story)
    places, lost = Places(text), {orphan.entry.id for orphan in reviewed.orphans}
    for note in reviewed.story.notes:
        entry = next(e for e in review.store.entries if note.id.endswith(e.id))
        assert isinstance(entry, AddNote)
        assert reviewed.story.piece(note) == entry.at.exact
    for entry in review.store.entries:
        at_ = getattr(entry, "at", None)
        if at_ is None or entry.id in lost:
            continue
        shift = len(new) if at_.start >= where else 0
        try:
            found = places.place(at_, entry.text_id)
        except LostPlaceError:
            continue
        assert found.start == at_.start + shift


@settings(max_examples=50, deadline=None)
@given(steps)
def test_an_entry_says_the_same_when_it_is_read_back(todo: list[Step]) -> None:
    review = unkept()
    for step in todo:
        step(review)
    for entry in review.store.entries:
        assert isinstance(entry, EntryBase)
        line = entry_line(entry)
        assert line.count(b"\n") == 1
        assert read_entry(line) == entry
        assert read_entry(line).model_dump_json() == entry.model_dump_json()
