"""The entries of a review and where they are kept: what one has done is never lost."""

import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from ..errors import StoryviewError
from ..printable import one_line
from .entries import Entry
from .journal import Journal
from .location import NOT_HERE, data_folder


class EntryStore:
    """The entries of one story in its journals: all of these are read, and one is written.

    What can't be kept (a full disk, say) still counts: it is `pending`, `trouble` says why, and it is
    tried again with whatever is added next, by `retry`, or can be saved elsewhere by `save_copy`.

    Attributes:
        trouble: why the last attempt to keep something failed, for the reader; None if it did not.
        version: another number whenever the entries are others.
    """

    def __init__(self, journals: Sequence[Journal]) -> None:
        """Nothing is read yet; `journals` are where entries may be kept, the best place first."""
        self.trouble: str | None = None
        self.version = 0
        self._journals = tuple(journals)
        self._entries: dict[str, Entry] = {}
        self._written: Path | None = None

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All entries in their order, pending ones too."""
        entries = self._entries.values()
        if sum(bool(journal.by_id) for journal in self._journals) > 1:
            return tuple(sorted(entries, key=lambda entry: entry.time))
        return tuple(entries)

    @property
    def pending(self) -> tuple[Entry, ...]:
        """The entries that are in no journal yet."""
        missing = set(self._entries).difference(*(journal.by_id for journal in self._journals))
        return tuple(map(self._entries.__getitem__, filter(missing.__contains__, self._entries)))

    @property
    def place(self) -> Path:
        """The journal that entries go to: that which was written last, else the best that can be."""
        usable = (journal.path for journal in self._journals if _writable(journal.path))
        return self._written or next(usable, self._journals[-1].path)

    @property
    def elsewhere(self) -> Path | None:
        """The journal that entries go to, if that is not beside the story: the reader must be told."""
        return self.place if self.place.parent == data_folder() else None

    @property
    def unreadable(self) -> int:
        """How many lines of the journals are no entries; they are left as they are."""
        return sum(journal.unreadable for journal in self._journals)

    @property
    def mended(self) -> int:
        """How many torn last lines were mended; the reader must be told."""
        return sum(journal.mended for journal in self._journals)

    def refresh(self) -> bool:
        """Read what other programs have added; whether there was anything new.

        Raises:
            StoryviewError: a journal can't be read, or is one of a newer version.
        """
        for journal in self._journals:
            journal.refresh()
        return self._take_in()

    def mend(self) -> None:
        """End a torn last line of a journal that can be written; one that can't be stays as it is."""
        for journal in self._journals:
            with suppress(StoryviewError):
                journal.mend()

    def add(self, entries: Iterable[Entry]) -> int:
        """Make new entries count and try to keep them; returns how many were new."""
        new = {entry.id: entry for entry in entries if entry.id not in self._entries}
        if new:
            self._entries.update(new)
            self.version += 1
            self.retry()
        return len(new)

    def retry(self) -> bool:
        """Try to keep what is pending; whether nothing is pending any more."""
        self.trouble = None
        if entries := self.pending:
            for journal in self._journals:
                try:
                    _make_folder(journal.path)
                    journal.append(entries)
                except StoryviewError as error:
                    self.trouble = str(error)
                    cause = error.__cause__
                    if isinstance(cause, OSError) and cause.errno in NOT_HERE:
                        continue  # the next place may do
                else:
                    self.trouble = None
                    self._written = journal.path
                break
            self._take_in()
        return not self.pending

    def save_copy(self, path: Path) -> None:
        """Write all entries, pending ones too, to another journal, which `add_from` takes in again.

        They stay pending until their own journal has them.

        Raises:
            StoryviewError: it can't be written, or is another file.
        """
        Journal(path).append(self.entries)

    def add_from(self, path: Path) -> int:
        """Add the entries of another journal of this story; returns how many were new.

        Raises:
            StoryviewError: it isn't there or can't be read.
        """
        if not path.exists():
            raise StoryviewError(f"There is no file {one_line(str(path))}: check the name.")
        other = Journal(path)
        other.refresh()
        return self.add(other.entries)

    def _take_in(self) -> bool:
        """Take over what the journals hold, in their order, the pending entries last."""
        before = list(self._entries)
        entries: dict[str, Entry] = {}
        for kept in (*(journal.by_id for journal in self._journals), {e.id: e for e in self.pending}):
            entries |= kept
        self._entries = entries
        changed = list(entries) != before
        self.version += changed
        return changed


def _make_folder(journal: Path) -> None:
    """Make our own folder; that of the story is there, or it is no place for a journal."""
    if journal.parent == data_folder():
        with suppress(OSError):  # what is wrong with it is told by writing
            journal.parent.mkdir(parents=True, exist_ok=True)


def _writable(path: Path) -> bool:
    return os.access(path if path.exists() else path.parent, os.W_OK)
