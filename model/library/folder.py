"""The stories that a path stands for: a file, or a folder of them."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..errors import StoryviewError
from ..reading.text import STANDARD_INPUT

STORY_SUFFIX = ".txt"


def story_files(paths: Iterable[Path]) -> Iterator[Path]:
    """The story files that some paths stand for: files as they are, folders walked for `.txt`.

    Hidden files and folders are left out, and what is no ordinary file, such as a pipe. Sorted by path
    within each folder.

    Raises:
        StoryviewError: a path does not exist, or a folder holds no story.
    """
    for path in paths:
        if path == STANDARD_INPUT or not path.is_dir():
            yield path
            continue
        files = _walk(path)
        if not files:
            raise StoryviewError(
                f"There is no story in {path}: storyview looks for {STORY_SUFFIX} files in it and below."
            )
        yield from files


def _walk(folder: Path) -> list[Path]:
    found = []
    for where, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [Path(where, n) for n in names if n.endswith(STORY_SUFFIX) and not n.startswith(".")]
    # A link that leads nowhere stays, for the reader to be told of it; a pipe would make us wait.
    return sorted(path for path in found if path.is_file() or not path.exists())
