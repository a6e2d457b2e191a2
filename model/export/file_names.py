"""What the files of exported stories are called: safe names after the stories' own files, no two alike."""

import re
import unicodedata
from pathlib import Path

from ..story import Story
from .rows import story_file

_LONGEST_STEM = 100
"""In bytes of UTF-8, so that suffix and number still fit into any file system's 255."""

# Controls and what some file system or shell reserves.
_UNSAFE = re.compile(r"[\x00-\x1f\x7f<>:\"/\\|?*\ufffd\u2400-\u2421]+")
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)


class FileStems:
    """Gives each story of a folder a name without suffix that no other one has."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def __len__(self) -> int:
        """How many names were given."""
        return len(self._taken)

    def free(self, story: Story) -> str:
        """The story's `file_stem`, with a number after it when it is taken, as a lax file system compares."""
        stem = name = file_stem(story)
        number = 1
        while (key := unicodedata.normalize("NFC", name).casefold()) in self._taken:
            number += 1
            name = f"{stem}-{number}"
        self._taken.add(key)
        return name


def file_stem(story: Story) -> str:
    """A safe name for a story's file, without suffix and never leading to another folder.

    It is the stem of the file that the story was read from, or the story's id where it came
    from elsewhere; the article has no say in it.
    """
    stem = _UNSAFE.sub("-", Path(story_file(story)).stem).strip(" .-")
    stem = stem.encode()[:_LONGEST_STEM].decode(errors="ignore").rstrip(" .-")
    if not stem:
        stem = "story-" + (re.sub(r"[^0-9A-Za-z]+", "", story.id)[:40] or "unnamed")
    return f"{stem}-story" if _RESERVED.match(stem) else stem
