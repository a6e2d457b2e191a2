"""Where the journal of a story is: beside it, or else in the user's data folder."""

import errno
import hashlib
import os
import re
from pathlib import Path

from ..story import Story

SUFFIX = ".storyview.jsonl"
"""Behind the whole name of the story's file."""

# What opening a file says where a journal can't be, as against a disk that is full for now.
NOT_HERE = frozenset(
    {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG, errno.EISDIR}
)

_LONGEST_STEM = 80
_LONGEST_NAME = 255
"""In bytes, on nearly every file system."""


def places(story: Story) -> tuple[Path, ...]:
    """Where the journal of a story may be, the best place first: beside it, then in the data folder.

    A story from standard input has only the second, by its text, and so has one with too long a name.
    """
    if story.source.path is None:
        return (data_folder() / f"stdin-{story.id}{SUFFIX}",)
    path = Path(story.source.path).absolute()
    key = hashlib.sha256(os.fsencode(os.path.realpath(path))).hexdigest()[:16]
    stem = re.sub(r"[^\w.-]+", "-", path.stem)[:_LONGEST_STEM].strip(".-")
    beside = path.with_name(path.name + SUFFIX)
    elsewhere = data_folder() / f"{stem or 'story'}-{key}{SUFFIX}"
    return (beside, elsewhere) if len(os.fsencode(beside.name)) <= _LONGEST_NAME else (elsewhere,)


def data_folder() -> Path:
    """The user's folder for journals that can't be beside their stories."""
    from platformdirs import user_data_path

    return user_data_path("storyview") / "reviews"


def story_beside(journal: Path) -> Path | None:
    """The story that a journal lies beside by its name, None if it is called otherwise."""
    if not journal.name.endswith(SUFFIX) or journal.name == SUFFIX:
        return None
    return journal.with_name(journal.name.removesuffix(SUFFIX))
