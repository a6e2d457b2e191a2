"""Undo and redo without limit, as for a list of what was done and one of what was taken back."""

from hypothesis import given
from hypothesis import strategies as st

from storyview.model.review.anchors import anchor_of
from storyview.model.review.entries import AddNote, Entry, Redo, Undo
from storyview.model.review.history import counting, next_redo, next_undo
from storyview.model.story import Span

ANCHOR = anchor_of("text", Span(start=0, end=4))


def note(creator: str = "Mira") -> AddNote:
    return AddNote(creator=creator, text_id="", at=ANCHOR)


@given(st.lists(st.sampled_from("dur")))
def test_undo_and_redo_are_two_stacks(steps: list[str]) -> None:
    entries: list[Entry] = []
    done: list[str] = []
    undone: list[str] = []
    for step in steps:
        if step == "d":
            entries.append(note())
            done.append(entries[-1].id)
            undone.clear()
        elif step == "u":
            entry = next_undo(entries, "Mira")
            assert (entry.id if entry else None) == (done[-1] if done else None)
            if entry:
                entries.append(Undo(creator="Mira", text_id="", entry=entry.id))
                undone.append(done.pop())
        else:
            entry = next_redo(entries, "Mira")
            assert (entry.id if entry else None) == (undone[-1] if undone else None)
            if entry:
                entries.append(Redo(creator="Mira", text_id="", entry=entry.id))
                done.append(undone.pop())
        assert [entry.id for entry in counting(entries)] == done


def test_a_reader_takes_back_only_what_they_did() -> None:
    ours, theirs = note("Mira"), note("Tom")
    assert next_undo([ours, theirs], "Mira") == ours
    assert next_undo([theirs], "Mira") is None


def test_what_another_does_in_between_leaves_something_to_bring_back() -> None:
    ours, theirs = note("Mira"), note("Tom")
    undo = Undo(creator="Mira", text_id="", entry=ours.id)
    assert next_redo([ours, undo, theirs], "Mira") == ours
    assert next_redo([ours, undo, note("Mira")], "Mira") is None


def test_to_take_back_what_is_not_there_does_nothing() -> None:
    ours = note()
    assert counting([Undo(creator="Tom", text_id="", entry="nothing"), ours]) == (ours,)
