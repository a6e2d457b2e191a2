"""How the app speaks of a review: of what was done, of the journal, of what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model.wording import count
from .rows import one_line

if TYPE_CHECKING:
    from pathlib import Path

    from ..model.review.entries import Entry
    from ..model.review.replay import Reviewed
    from ..model.review.states import FindingState
    from ..model.review.store import EntryStore
    from .key_names import KeyOf

_DEEDS = {
    "confirm": "a confirmation",
    "reject": "a rejection",
    "change_quote": "a change of a quote",
    "change_action": "a change of an action",
    "change_party": "a change of a party",
    "change_note": "a change of a note",
    "merge_parties": "parties made one",
    "split_party": "a party split off",
    "reassign_mention": "a mention given to another party",
    "add_quote": "a quote added",
    "add_action": "an action added",
    "add_party": "a party added",
    "add_mention": "a mention added",
    "add_note": "a note",
    "add_highlight": "a highlight",
}
_LONG = 400
_SHORT = 100


def deed(entry: Entry) -> str:
    """What an entry does, such as `a confirmation`."""
    return _DEEDS[entry.kind]


def saying(entry: Entry) -> str:
    """What an entry says besides where it stands, such as a note's words; empty for nothing."""
    said = (getattr(entry, name, "") for name in ("text", "colour", "name"))
    changes = getattr(entry, "changes", None)
    values = [] if changes is None else [(n, getattr(changes, n)) for n in sorted(changes.model_fields_set)]
    told = (f"{name} {value}" if isinstance(value, str) else name for name, value in values)
    return one_line("; ".join(filter(None, (*said, *told))), _SHORT)


def about_undo(entry: Entry, key: KeyOf) -> str:
    """What was taken back."""
    return f"Taken back: {deed(entry)}; {key('review.redo')} does it again"


def about_redo(entry: Entry, key: KeyOf) -> str:
    """What was done again."""
    return f"Done again: {deed(entry)}; {key('review.undo')} takes it back"


def about_state(state: FindingState) -> str:
    """What became of a finding, by whom and when, e.g. `confirmed by ada, 3 May 2024, 14:05`."""
    if state.creator is None or state.time is None:
        return "by machine"
    when = state.time.astimezone()
    done = "added by hand" if state.state == "added" else state.state
    return f"{done} by {one_line(state.creator, 60)}, {when.day} {when:%b %Y, %H:%M}"


def about_place(path: Path) -> str:
    """Where the corrections are, if that is not beside the story."""
    return f"Your corrections can't be beside this story: they are kept in {one_line(str(path), _LONG)}"


def about_journal(store: EntryStore, reviewed: Reviewed, key: KeyOf) -> list[str]:
    """What the reader should know of a journal that was opened."""
    told = []
    if store.mended:
        told.append(
            "The journal of corrections ended in the middle of a line, as when a program is killed. "
            "The line was ended; all before it is there."
        )
    # The torn line is one of them.
    if (left := store.unreadable - store.mended) > 0:
        told.append(f"{count(left, 'line')} of the journal can't be read; nothing of that is changed.")
    if orphans := len(reviewed.orphans):
        told.append(about_orphans(orphans, key))
    return told


def about_orphans(number: int, key: KeyOf) -> str:
    """How many corrections found no place."""
    lost = count(number, "correction")
    return f"{lost} found no place in this text or analysis; {key('review.list')} lists what and why"


def about_trouble(trouble: str, key: KeyOf) -> str:
    """Why the last change is not on the disk, and what can be done."""
    return (
        f"Not on disk yet: {one_line(trouble, _LONG)} It is tried again with the next change; "
        f"{key('review.keep')} tries at once, or keeps it elsewhere."
    )
