"""Where exported stories go: standard output, one file, or a folder with a file a story."""

import os
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..errors import StoryviewError, UsageError
from ..files import explained, write_whole
from ..printable import one_line, printable
from ..quote_view import EVERYTHING, QuoteView
from ..story import Story
from . import Exporter
from .rows import story_file

_LONGEST_STEM = 100
"""In bytes of UTF-8, so that suffix and number still fit into any file system's 255."""

# Controls and what some file system or shell reserves.
_UNSAFE = re.compile(r"[\x00-\x1f\x7f<>:\"/\\|?*\ufffd\u2400-\u2421]+")
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)


def export_stories(
    stories: Iterable[Story],
    exporter: Exporter,
    output: Path | str | None,
    force: bool = False,
    view: QuoteView = EVERYTHING,
) -> list[Path]:
    """Write `stories` in one format; every file is written whole or not at all.

    Args:
        stories: taken one by one, and only once it is known that they can be written.
        exporter: the format, one of `EXPORTERS`.
        output: None for one document on standard output; a folder, which is one that exists or
            a string that ends with a slash, for a file a story; else the one file to write.
        force: replace files that exist.
        view: which of the stories' quotes are written.

    Returns:
        The files written, in the order of the stories.

    Raises:
        StoryviewError: there is no story, or more than one for a document that holds one; a file
            exists or cannot be written, or is one of the stories themselves. Where files of a
            folder exist, those that do not are written first.
    """
    if output is None:
        _print(exporter.render(_as_many_as_fit(stories, exporter), view))
        return []
    if _means_folder(output):
        return list(_write_folder(stories, exporter, Path(output), force, view))
    path = Path(output)
    fitting = _as_many_as_fit((_other_than(path, story) for story in stories), exporter)
    write_whole(path, exporter.render(fitting, view), overwrite=force)
    return [path]


def _means_folder(output: Path | str) -> bool:
    ends = ("/", os.sep)
    return (isinstance(output, str) and output.endswith(ends)) or Path(output).is_dir()


def _as_many_as_fit(stories: Iterable[Story], exporter: Exporter) -> Iterator[Story]:
    """The same stories, or an error before the first when one document cannot hold them."""
    if exporter.holds_many:
        yield from stories
        return
    rest = iter(stories)
    first = next(rest, None)
    if first is None:
        raise StoryviewError("There is no story to export.")
    if next(rest, None) is not None:
        raise UsageError(
            f"{exporter.name} holds one story a file, but there are several: "
            "give a folder to write them to, such as -o stories/."
        )
    yield first


def _other_than(path: Path, story: Story) -> Story:
    """The story, or an error when it was read from the very file that is to be written."""
    source = story.source.path
    if source is not None and os.path.realpath(source) == os.path.realpath(path):
        raise StoryviewError(f"{one_line(str(path))} is the story itself: give another name.")
    return story


def _write_folder(
    stories: Iterable[Story], exporter: Exporter, folder: Path, force: bool, view: QuoteView
) -> Iterator[Path]:
    taken: set[str] = set()
    with explained(folder):
        folder.mkdir(parents=True, exist_ok=True)
    kept: list[Path] = []
    for story in stories:
        path = folder / (_free_stem(file_stem(story), taken) + exporter.suffix)
        if not force and path.exists():
            kept.append(path)
            continue
        write_whole(path, exporter.render([_other_than(path, story)], view), overwrite=force)
        yield path
    if kept:
        raise StoryviewError(
            f"{len(kept)} of {len(taken)} files exist already and were left as they are, such as "
            f"{one_line(str(kept[0]))}: write to another folder, or overwrite them with --force."
        )


def _free_stem(stem: str, taken: set[str]) -> str:
    """`stem`, or with a number after it when it is taken; compared as the laxest file system does."""
    name, number = stem, 1
    while (key := unicodedata.normalize("NFC", name).casefold()) in taken:
        number += 1
        name = f"{stem}-{number}"
    taken.add(key)
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


def _print(pieces: Iterable[str]) -> None:
    """Write to standard output: UTF-8 as it is to a file or pipe, made harmless to a terminal."""
    where = "standard output"
    binary = None if sys.stdout.isatty() else getattr(sys.stdout, "buffer", None)
    for piece in pieces:
        with explained(where):
            if binary is None:
                sys.stdout.write(printable(piece))
            else:
                binary.write(piece.encode())
    with explained(where):
        sys.stdout.flush()
