"""Where a reader left off in each story, and the marks set there, kept in the user's state folder.

One small JSON file a story, named after its text: a story whose text has changed has no places. The
file holds offsets and hashes alone, nothing of the text. It knows nothing of the document model, for
it is read before the first page is shown.
"""

import hashlib
import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from .errors import StoryviewError

# A file of ours is never longer, in bytes; so many stories are remembered.
_LONGEST = 65_536
_MOST = 1000


@dataclass(frozen=True, slots=True)
class Places:
    """Where the cursor was and what is marked by which letter or digit, all in offsets of the text."""

    offset: int = 0
    marks: Mapping[str, int] = field(default_factory=dict)


NOWHERE = Places()


class PlaceStore:
    """The places of all stories, for a session and, in a folder, for the sessions after it."""

    def __init__(self, folder: Path | None = None, *, resume: bool = True) -> None:
        """The places that are kept in `folder`; without one they are forgotten at the end.

        `resume` tells whether a story is gone on with where it was left in another session.
        """
        self._folder = folder
        self._resume = resume
        self._known: dict[str, Places] = {}

    def read(self, text: str) -> Places:
        """The places in a story with this text; none if nothing that can be trusted is kept of it."""
        key = _key(text)
        if key not in self._known:
            places = self._read(key, len(text))
            self._known[key] = places if self._resume else Places(0, places.marks)
        return self._known[key]

    def write(self, text: str, places: Places) -> None:
        """Keep the places in a story; a folder that can't be written is no reason to bother the reader."""
        key = _key(text)
        if self._folder is None or self._known.get(key) == places:
            self._known[key] = places
            return
        self._known[key] = places
        from .files import write_whole

        path = self._file(key)
        kept = {"text": key, "offset": places.offset, "marks": dict(places.marks)}
        with suppress(OSError, StoryviewError):
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, [json.dumps(kept)], overwrite=True)
            self._forget_oldest()

    def _file(self, key: str) -> Path:
        assert self._folder is not None
        return self._folder / f"{key[:32]}.json"

    def _read(self, key: str, length: int) -> Places:
        if self._folder is None:
            return NOWHERE
        try:
            with self._file(key).open("rb") as file:
                kept = json.loads(file.read(_LONGEST))
            offset, marks = kept["offset"], kept["marks"].items()
            if kept["text"] != key or not _stands(offset, length):
                return NOWHERE
        except (OSError, ValueError, TypeError, LookupError, AttributeError, RecursionError):
            return NOWHERE  # not there, torn, or not ours
        named = {name: at for name, at in marks if len(name) == 1 and name.isalnum()}
        return Places(offset, {name: at for name, at in named.items() if _stands(at, length)})

    def _forget_oldest(self) -> None:
        assert self._folder is not None
        files = list(self._folder.glob("*.json"))
        if len(files) > _MOST:
            for path in sorted(files, key=lambda path: path.stat().st_mtime)[: len(files) - _MOST]:
                path.unlink(missing_ok=True)


def user_folder() -> Path:
    """Where the places are kept."""
    from platformdirs import user_state_path

    return user_state_path("storyview") / "places"


def _stands(offset: object, length: int) -> bool:
    return type(offset) is int and 0 <= offset < max(1, length)


@lru_cache(8)
def _key(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
