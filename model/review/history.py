"""Which entries count: an entry may be taken back and brought back any number of times."""

from collections.abc import Iterable

from .entries import Entry, Redo, Undo


def counting(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries that count, in order: all that were not taken back last, without undo and redo.

    An entry that was put in another place counts no more, unless that is taken back.
    """
    entries = tuple(entries)
    taken_back: dict[str, bool] = {}
    for entry in entries:
        if isinstance(entry, Undo | Redo):
            taken_back[entry.entry] = isinstance(entry, Undo)
    left = [e for e in entries if not isinstance(e, Undo | Redo) and not taken_back.get(e.id)]
    moved = {entry.instead_of for entry in left if entry.instead_of is not None}
    return tuple(entry for entry in left if entry.id not in moved)


def next_undo(entries: Iterable[Entry], creator: str) -> Entry | None:
    """The entry that this reader would take back next: the last one of theirs that counts."""
    done, _ = _stacks(entries, creator)
    return done[-1] if done else None


def next_redo(entries: Iterable[Entry], creator: str) -> Entry | None:
    """The entry that this reader would bring back next; none once something new was done."""
    _, undone = _stacks(entries, creator)
    return undone[-1] if undone else None


def _stacks(entries: Iterable[Entry], creator: str) -> tuple[list[Entry], list[Entry]]:
    done: list[Entry] = []
    undone: list[Entry] = []
    for entry in entries:
        if isinstance(entry, Undo):
            _move(entry.entry, done, undone)
        elif isinstance(entry, Redo):
            _move(entry.entry, undone, done)
        elif entry.creator == creator:
            done.append(entry)
            undone.clear()
    return done, undone


def _move(entry_id: str, source: list[Entry], destination: list[Entry]) -> None:
    # The last in most cases, so it is looked for from the end.
    for index in range(len(source) - 1, -1, -1):
        if source[index].id == entry_id:
            destination.append(source.pop(index))
            return
