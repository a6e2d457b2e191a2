"""The journal of a review: JSON Lines that are only ever added to.

The first line tells the version, every other is an entry. Programs that have one journal open add to
it in turn, under a lock on the file itself, and each reads what the others added. An entry counts as
kept when `append` has returned: then it is on the disk. What a killed program leaves of a line is
ended by the next one that writes, and stays where it is.
"""

import json
import os
import stat
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from pydantic import ValidationError

from ..errors import StoryviewError
from ..files import explained, sync_folder
from ..printable import one_line
from .entries import HEADER, Entry, entry_line, read_entry

_PATIENCE = 5.0
"""Seconds to wait for another program that is writing."""
_STEP = 0.02

_HEADER_LINE = json.dumps({"schema": HEADER}).encode() + b"\n"
_FAMILY = HEADER.partition("/")[0]


@dataclass(slots=True)
class _Known:
    """How far a file has been read: by its number, so that another one in its place is noticed."""

    inode: int = -1
    offset: int = 0


class Journal:
    """One journal file, which need not exist yet.

    Attributes:
        path: where it is.
        unreadable: how many of its lines are no entries; they are left as they are.
        mended: how many torn last lines were ended since it was opened.
        by_id: the entries that were read or added, in the order of the file.
    """

    def __init__(self, path: Path) -> None:
        """Nothing is read or written yet."""
        self.path = path
        self.unreadable = 0
        self.mended = 0
        self._entries: dict[str, Entry] = {}
        self.by_id: Mapping[str, Entry] = MappingProxyType(self._entries)
        self._known = _Known()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The entries that were read or added, in the order of the file."""
        return tuple(self._entries.values())

    def refresh(self) -> bool:
        """Read what was added since the last time; whether there was anything.

        Raises:
            StoryviewError: it can't be read, is no journal, or one of a newer version.
        """
        try:
            descriptor = os.open(self.path, os.O_RDONLY | _FLAGS)
        except (FileNotFoundError, NotADirectoryError):
            changed = bool(self._entries)
            self._forget()
            return changed
        except OSError as error:
            raise self._cannot_be_read(error) from error
        try:
            return self._read(descriptor)
        except OSError as error:
            raise self._cannot_be_read(error) from error
        finally:
            os.close(descriptor)

    def append(self, entries: Iterable[Entry]) -> None:
        """Add entries that it does not hold yet: all of them are on the disk, or none is kept.

        The file is made when it is not there; its folder must exist. What others have added is read
        first.

        Raises:
            StoryviewError: they can't be written, or it is no journal, or one of a newer version,
                which is left untouched. Its cause is the OSError, if there was one.
        """
        with explained(self.path):
            descriptor = os.open(self.path, os.O_RDWR | os.O_APPEND | os.O_CREAT | _FLAGS, 0o666)
        try:
            with explained(self.path), _locked(descriptor, self.path):
                self._read(descriptor)
                new = {entry.id: entry for entry in entries if entry.id not in self._entries}
                self._write(descriptor, b"".join(map(entry_line, new.values())))
                self._read(descriptor)
        finally:
            os.close(descriptor)

    def mend(self) -> bool:
        """End a torn last line, if there is one and no other program is still writing it; whether it did.

        Raises:
            StoryviewError: as `append` does.
        """
        before = self.mended
        if self.path.exists() and self._torn():
            self.append(())
        return self.mended > before

    def _torn(self) -> bool:
        with suppress(OSError), self.path.open("rb") as file:
            if file.seek(0, os.SEEK_END):
                file.seek(-1, os.SEEK_END)
                return file.read(1) != b"\n"
        return False

    def _write(self, descriptor: int, lines: bytes) -> None:
        """Add lines in one step, with the header before the first and an end to a torn line."""
        size = os.fstat(descriptor).st_size
        torn = size > self._known.offset
        if torn and not self._known.offset:
            os.ftruncate(descriptor, 0)  # a part of the first line, of which nothing was promised
            size = 0
        if not size:
            if not lines:
                return
            lines = _HEADER_LINE + lines
        elif torn:
            lines = b"\n" + lines
        if not lines:
            return
        try:
            rest = memoryview(lines)
            while rest:
                rest = rest[os.write(descriptor, rest) :]
            os.fsync(descriptor)
        except OSError:
            # Nothing of it was promised: under the lock the file is made what it was.
            with suppress(OSError):
                os.ftruncate(descriptor, size)
            raise
        if not size:
            sync_folder(self.path.parent)
        self.mended += torn

    def _read(self, descriptor: int) -> bool:
        """Read the whole lines that are new."""
        state = os.fstat(descriptor)
        if not stat.S_ISREG(state.st_mode):
            raise StoryviewError(f"{one_line(str(self.path))} is not an ordinary file: move it away.")
        changed = False
        if state.st_ino != self._known.inode or state.st_size < self._known.offset:
            changed = bool(self._entries)
            self._forget()
            self._known.inode = state.st_ino
        if state.st_size == self._known.offset:
            return changed
        data = _read_from(descriptor, self._known.offset)
        whole = data[: data.rfind(b"\n") + 1]
        lines = whole.split(b"\n")[:-1]
        if not self._known.offset:
            self._check_header(lines[0] if lines else data, whole=bool(lines))
            lines = lines[1:]
        for line in lines:
            changed |= self._take(line)
        self._known.offset += len(whole)
        return changed

    def _take(self, line: bytes) -> bool:
        if not line.strip():
            return False
        try:
            entry = read_entry(line)
        except ValidationError:
            self.unreadable += 1
            return False
        self._entries.setdefault(entry.id, entry)
        return True

    def _check_header(self, line: bytes, *, whole: bool) -> None:
        name = one_line(str(self.path))
        try:
            schema = json.loads(line)["schema"]
        except (ValueError, LookupError, TypeError, RecursionError):
            schema = None
        if schema == HEADER:
            return
        if not whole and _HEADER_LINE.startswith(line):
            return  # the very first write was torn
        if isinstance(schema, str) and schema.startswith(f"{_FAMILY}/"):
            raise StoryviewError(
                f"{name} was written by a newer storyview ({one_line(schema)}; this one knows {HEADER}): "
                "it is left untouched. Read it with that version."
            )
        raise StoryviewError(f"{name} is not a review that storyview wrote: move it away.")

    def _cannot_be_read(self, error: OSError) -> StoryviewError:
        reason = error.strerror or error
        return StoryviewError(f"{one_line(str(self.path))} can't be read: {reason}.")

    def _forget(self) -> None:
        self._entries.clear()
        self._known = _Known()
        self.unreadable = 0


# A pipe in the place of a journal must not hold the program up.
_FLAGS = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


def _read_from(descriptor: int, offset: int) -> bytes:
    os.lseek(descriptor, offset, os.SEEK_SET)
    pieces = []
    while piece := os.read(descriptor, 1 << 20):
        pieces.append(piece)
    return b"".join(pieces)


@contextmanager
def _locked(descriptor: int, path: Path) -> Iterator[None]:
    import portalocker

    until = time.monotonic() + _PATIENCE
    while True:
        try:
            portalocker.lock(descriptor, portalocker.LockFlags.EXCLUSIVE | portalocker.LockFlags.NON_BLOCKING)
            break
        except portalocker.AlreadyLocked:
            if time.monotonic() > until:
                raise StoryviewError(
                    f"Another program has been writing {one_line(str(path))} for seconds: try again."
                ) from None
            time.sleep(_STEP)
        except portalocker.LockException as error:
            raise StoryviewError(
                f"{one_line(str(path))} can't be locked, as on some network disks ({error}): "
                "copy the story to another folder."
            ) from None
    try:
        yield
    finally:
        with suppress(portalocker.LockException):
            portalocker.unlock(descriptor)
