"""The stories of a folder, and the one among them whose title a reference names."""

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ..errors import StoryviewError
from ..reading.blocks import find_blocks
from ..reading.decode import decode
from ..reading.reader import STANDARD_INPUT

STORY_SUFFIX = ".txt"

SAME_TITLE = 0.88
"""How nearly two titles must agree to be the same. Of the 924 titles of PolNeAR's training and
development sets no two different ones agree by more than .845 (measured)."""

PART_CHARACTERS = 20
PART_SCORE = 0.9
"""A beginning or end of a title that is at least half of it, and this long, scores so much."""

_HEAD = 4096  # bytes: a title is the first line


@dataclass(frozen=True)
class Match:
    """A story file and how nearly its title agrees with the one looked for, 1 is equal."""

    path: Path
    score: float


def story_files(paths: Iterable[Path]) -> Iterator[Path]:
    """The story files that some paths stand for: files as they are, folders walked for `.txt`.

    Hidden files and folders are left out. Sorted by path within each folder.

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
    return sorted(found)


def find_titled(title: str, folder: Path, leave_out: Path | None = None) -> Match | None:
    """The story of a folder whose title is the nearest to `title`, if it is near enough."""
    wanted = _plain(title)
    best: Match | None = None
    for path in sorted(folder.glob(f"*{STORY_SUFFIX}")):
        if leave_out is not None and path.resolve() == leave_out.resolve():
            continue
        score = max((_agreement(wanted, title, name) for name in _titles(path)), default=0.0)
        if score >= SAME_TITLE and (best is None or score > best.score):
            best = Match(path, round(score, 3))
    return best


def _titles(path: Path) -> list[str]:
    """What a story may be called: its title, and its file's name where words make it up."""
    try:
        changed = path.stat().st_mtime_ns
    except OSError:
        return []
    title = _title_of(path, changed)
    names = [title] if title else []
    words = re.split(r"[-_\s]+", path.stem)
    return [*names, " ".join(words)] if len(words) > 2 else names


@lru_cache(maxsize=4096)
def _title_of(path: Path, changed: int) -> str | None:
    """The title of the story in a file, from its first lines; `changed` is the file's time."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
        if len(head) == _HEAD:
            head = head[: head.rfind(b" ")]  # never cut a character in two
        text = decode(head, str(path)).text
    except (OSError, StoryviewError):
        return None
    return next((text[b.start : b.end] for b in find_blocks(text) if b.kind == "title"), None)


def _agreement(wanted: str, as_written: str, name: str) -> float:
    """How nearly a title agrees with the one looked for, which may be a part of it.

    Papers cut titles off, with an ellipsis or at a word, and leave out what stands before a colon.
    """
    from rapidfuzz import fuzz  # stories without references do without it

    other = _plain(name)
    long_enough = len(wanted) >= PART_CHARACTERS
    if long_enough and as_written.rstrip().endswith(("…", "...")):
        other = other[: len(wanted)]
    score = fuzz.ratio(wanted, other) / 100
    is_part = f"{other} ".startswith(f"{wanted} ") or f" {other}".endswith(f" {wanted}")
    return max(score, PART_SCORE) if long_enough and is_part and 2 * len(wanted) >= len(other) else score


@lru_cache(maxsize=4096)
def _plain(title: str) -> str:
    """A title without case, punctuation and quotation marks, which papers change at will."""
    return " ".join(re.findall(r"\w+", title.replace("’", "").replace("'", "").casefold()))
