"""The story of a folder whose title a reference names."""

import os
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ..errors import StoryviewError
from ..reading.blocks import find_blocks
from ..reading.decode import decode
from .folder import STORY_SUFFIX

SAME_TITLE = 0.88
"""How nearly two titles must agree to be the same. Of the 924 titles of PolNeAR's training and
development sets no two different ones agree by more than .845 (measured)."""

PART_CHARACTERS = 20
PART_SCORE = 0.9
"""A beginning or end of a title that is at least half of it, and this long, scores so much."""

_HEAD = 1024  # bytes: a title is the first line


@dataclass(frozen=True)
class Match:
    """A story file and how nearly its title agrees with the one looked for, 1 is equal."""

    path: Path
    score: float


def find_titled(title: str, folder: Path, leave_out: Path | None = None) -> Match | None:
    """The story of a folder whose title is the nearest to `title`, if it is near enough.

    The titles of a folder are read once and again when a file has come or gone.
    """
    try:
        names = _names_in(folder, folder.stat().st_mtime_ns)
    except OSError:
        return None
    wanted = _plain(title)
    cut_off = title.rstrip().endswith(("…", "..."))
    not_this = None if leave_out is None else leave_out.resolve()
    best: Match | None = None
    for name, path in names:
        score = _agreement(wanted, name, cut_off=cut_off)
        if score >= SAME_TITLE and (best is None or score > best.score) and path.resolve() != not_this:
            best = Match(path, round(score, 3))
    return best


@lru_cache(maxsize=8)
def _names_in(folder: Path, changed: int) -> tuple[tuple[str, Path], ...]:
    """What the stories of a folder are called, made plain; `changed` is the folder's time."""
    with os.scandir(folder) as entries:
        named = (entry for entry in entries if entry.name.endswith(STORY_SUFFIX))
        paths = sorted(Path(entry.path) for entry in named if entry.is_file())  # a pipe would make us wait
    return tuple((_plain(name), path) for path in paths for name in _names_of(path))


def _names_of(path: Path) -> Iterator[str]:
    """What a story may be called: its title, and its file's name where words make it up."""
    if title := _title_of(path):
        yield title
    words = re.split(r"[-_\s]+", path.stem)
    if len(words) > 2:
        yield " ".join(words)


def _title_of(path: Path) -> str | None:
    """The title of the story in a file, from its first lines."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
        if len(head) == _HEAD:
            head = head[: head.rfind(b" ")]  # never cut a character in two
        text = decode(head, str(path)).text
    except (OSError, StoryviewError):
        return None
    return next((text[b.start : b.end] for b in find_blocks(text) if b.kind == "title"), None)


def _agreement(wanted: str, name: str, *, cut_off: bool) -> float:
    """How nearly a title agrees with the one looked for, which may be a part of it; both are plain.

    Papers cut titles off, with an ellipsis or at a word, and leave out what stands before a colon.
    """
    long_enough = len(wanted) >= PART_CHARACTERS
    if long_enough and cut_off:
        name = name[: len(wanted)]
    score = _likeness(wanted, name)
    if not long_enough or 2 * len(wanted) < len(name):
        return score
    is_part = f"{name} ".startswith(f"{wanted} ") or f" {name}".endswith(f" {wanted}")
    return max(score, PART_SCORE) if is_part else score


def _likeness(one: str, other: str) -> float:
    """How nearly two plain titles agree, 0 where that is less than `SAME_TITLE`."""
    if one == other:
        return 1.0
    # No more letters can agree than both have, in whatever order: that tells most titles apart.
    needed = SAME_TITLE * (len(one) + len(other)) / 2
    if min(len(one), len(other)) < needed or (Counter(one) & Counter(other)).total() < needed:
        return 0.0
    from rapidfuzz import fuzz  # takes 3 MB, which most stories do without

    return fuzz.ratio(one, other, score_cutoff=100 * SAME_TITLE) / 100


def _plain(title: str) -> str:
    """A title without case, punctuation and quotation marks, which papers change at will."""
    return " ".join(re.findall(r"\w+", title.replace("’", "").replace("'", "").casefold()))
