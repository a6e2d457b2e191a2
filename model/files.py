"""Writing files whole or not at all.

A file is written beside its place under a name of its own and takes its place only when it is
complete and on the disk. Whatever goes wrong before that, nothing of it is left.
"""

import errno
import os
import secrets
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from .errors import StoryviewError
from .printable import one_line

# What a file system without hard links answers.
_NO_LINKS = frozenset(
    {errno.EPERM, errno.EOPNOTSUPP, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK, errno.EINVAL, errno.EXDEV}
)

_ADVICE = {
    errno.EEXIST: "{name} already exists: give another name, or overwrite it with --force.",
    errno.EISDIR: "{name} is a folder: give the name of a file.",
    errno.ENOENT: "There is no folder {folder}: make it first, or give another place.",
    errno.ENOTDIR: "{name} cannot be written, because part of its path is a file: give another place.",
    errno.EACCES: "{name} may not be written by you: change the permissions, or give another place.",
    errno.EPERM: "{name} may not be written by you: change the permissions, or give another place.",
    errno.EROFS: "{name} lies on a read-only file system: give another place.",
    errno.ENOSPC: "There is no space left for {name}: free some, or give another place.",
    errno.EDQUOT: "Your share of the disk has no space left for {name}: free some, or give another place.",
    errno.ENAMETOOLONG: "{name} is too long a name for the file system: give a shorter one.",
}


def write_whole(path: Path, chunks: Iterable[str | bytes], *, overwrite: bool) -> None:
    """Write a file from `chunks`, so that `path` is either the whole of it or as it was before.

    Args:
        path: where the file goes; its folder must exist. Of a symbolic link, the file that it
            points to is replaced.
        chunks: the contents in order, text as UTF-8 without changing newlines. Nothing is taken
            from it when the file cannot be written anyway.
        overwrite: replace a file that exists, keeping its permissions. Without it, an existing
            file is never touched, not even one that appears meanwhile.

    Raises:
        StoryviewError: the file exists, or cannot be written there; it says what to do.
        Exception: whatever `chunks` raises, unchanged.
    """
    with explained(path):
        if overwrite:
            path = Path(os.path.realpath(path))
        _check_place(path, overwrite)
        part, file = _open_beside(path)
    try:
        with file:
            for chunk in chunks:
                data = chunk.encode() if isinstance(chunk, str) else chunk
                with explained(path):
                    file.write(data)
            with explained(path):
                file.flush()
                os.fsync(file.fileno())
        with explained(path):
            _publish(part, path, overwrite)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


@contextmanager
def explained(path: Path | str) -> Iterator[None]:
    """Turn an operating system's error about `path` into a StoryviewError that says what to do.

    A broken pipe passes unchanged: the reader of it has seen enough, which is no error.
    """
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise StoryviewError(_advice(error, path)) from error


def _check_place(path: Path, overwrite: bool) -> None:
    """Raise the OSError that publishing a file at `path` would end in, as far as can be told."""
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not os.path.lexists(path):
        return
    if not overwrite:
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
    if not path.is_file():
        raise StoryviewError(f"{one_line(str(path))} is not an ordinary file: give another name.")
    if not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _open_beside(path: Path) -> tuple[Path, BinaryIO]:
    part = path.with_name(f".{secrets.token_hex(8)}.part")
    # Opened by hand, not by tempfile, so that the reader's umask decides who may read it.
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return part, os.fdopen(os.open(part, flags, 0o666), "wb")


def _publish(part: Path, path: Path, overwrite: bool) -> None:
    """Give the finished file `part` the name `path` in one step."""
    if overwrite:
        if path.exists():
            shutil.copymode(path, part)
        part.replace(path)
    else:
        _publish_new(part, path)
    sync_folder(path.parent)


def _publish_new(part: Path, path: Path) -> None:
    try:
        path.hardlink_to(part)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        # The name is taken first, which only one program can do, then filled in one step.
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))
        try:
            part.replace(path)
        except OSError:
            path.unlink()
            raise


def sync_folder(folder: Path) -> None:
    """Put the new name itself on the disk, where the system lets a folder be opened for that."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _advice(error: OSError, path: Path | str) -> str:
    name = one_line(str(path))
    advice = _ADVICE.get(error.errno or 0, "{name} cannot be written: {reason}.")
    folder = one_line(str(Path(path).parent))
    return advice.format(name=name, folder=folder, reason=error.strerror or error)
