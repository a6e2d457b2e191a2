"""Writing the files of a folder all together: every one of them, or none."""

import os
import re
import shutil
import tempfile
from collections.abc import Collection, Iterable
from contextlib import suppress
from filecmp import cmp
from pathlib import Path

from ..errors import StoryviewError
from ..files import explained, write_whole
from ..printable import one_line
from .interface import Document, encoded


def write_documents(
    documents: Iterable[Document], folder: Path, force: bool, sources: Collection[Path]
) -> list[Path]:
    """Write documents into a folder, which is made if it is not there.

    They are written beside it first and moved into it when all of them are complete. A file that
    exists with the very same contents counts as written.

    Args:
        documents: taken one by one.
        folder: where they go.
        force: replace files that exist.
        sources: files that are never replaced, looked at when all documents were taken.

    Returns:
        The files, in the order of the documents.

    Raises:
        StoryviewError: a file exists or can't be written; nothing is changed then.
    """
    new = not folder.exists()
    with explained(folder):
        folder.mkdir(parents=True, exist_ok=True)
        staged = Path(tempfile.mkdtemp(prefix=".", suffix=".part", dir=folder))
    try:
        places = [folder / _staged(document, staged) for document in documents]
        _check_places(places, staged, force, sources)
        for place in places:
            with explained(place):
                (staged / place.name).replace(place)
        return places
    finally:
        shutil.rmtree(staged, ignore_errors=True)
        if new:
            with suppress(OSError):  # nothing was written into it, or it stays
                folder.rmdir()


def _staged(document: Document, staged: Path) -> str:
    """Write a document where it waits for the others, and tell its name."""
    if document.name in ("", ".", "..") or re.search(r"[/\\\0]", document.name):
        raise StoryviewError(f"{one_line(document.name)!r} is no name for a file: the format is broken.")
    write_whole(staged / document.name, map(encoded, document.pieces), overwrite=False)
    return document.name


def _check_places(places: list[Path], staged: Path, force: bool, sources: Collection[Path]) -> None:
    stories = {os.path.realpath(source) for source in sources}
    there = [place for place in places if os.path.lexists(place)]
    for place in there:
        if os.path.realpath(place) in stories:
            raise StoryviewError(f"{one_line(str(place))} is the story itself: give another folder.")
    kept = [place for place in there if not _same(place, staged / place.name)]
    if kept and not force:
        raise StoryviewError(
            f"{len(kept)} of {len(places)} files exist already, such as {one_line(str(kept[0]))}; nothing "
            "was written: give another folder, or overwrite them with --force."
        )


def _same(place: Path, other: Path) -> bool:
    with explained(place):
        return place.is_file() and cmp(place, other, shallow=False)
