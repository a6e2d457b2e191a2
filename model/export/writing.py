"""Where exported stories go: standard output, one file, or a folder with a file a story."""

import os
import sys
from codecs import iterdecode
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from ..errors import StoryviewError, UsageError
from ..files import explained, write_whole
from ..printable import one_line, printable
from ..quote_view import EVERYTHING, QuoteView
from ..story import Story
from .folder import write_documents
from .interface import NOTHING_MORE, Context, Exporter
from .linked import named_stories


def export_stories(
    stories: Iterable[Story],
    exporter: Exporter,
    output: Path | str | None,
    force: bool = False,
    view: QuoteView = EVERYTHING,
    *,
    context: Context = NOTHING_MORE,
) -> list[Path]:
    """Write `stories` in one format; every file is written whole or not at all.

    Args:
        stories: taken one by one, and only once it is known that they can be written.
        exporter: the format, one of `EXPORTERS`.
        output: None for one document on standard output; a folder, which is one that exists or
            a string that ends with a slash, for a file a story; else the one file to write. Of a
            format that is a folder, always that folder.
        force: replace files that exist.
        view: which of the stories' quotes are written.
        context: what else the format may tell; where several files lead to one another is seen to here.

    Returns:
        The files written, in the order of the stories; of a linked format those last that others of
        them had to wait for.

    Raises:
        StoryviewError: there is no story, or more than one for a document that holds one; a file
            exists or cannot be written, or is one of the stories themselves. Where files of a
            folder exist, those that do not are written first, unless they belong together.
    """
    if output is None:
        pieces = exporter.render(_as_many_as_fit(stories, _printed(exporter)), view, context)
        _print(pieces, exporter.form == "coloured")
        return []
    if exporter.form == "folder":
        return _write_together(stories, exporter, Path(output), force, view, context=context)
    if _means_folder(output):
        return list(_write_folder(stories, exporter, Path(output), force, view, context=context))
    path = Path(output)
    fitting = _as_many_as_fit((_other_than(path, story) for story in stories), exporter)
    write_whole(path, exporter.render(fitting, view, context), overwrite=force)
    return [path]


def _means_folder(output: Path | str) -> bool:
    ends = ("/", os.sep)
    return (isinstance(output, str) and output.endswith(ends)) or Path(output).is_dir()


def _as_many_as_fit(stories: Iterable[Story], exporter: Exporter) -> Iterator[Story]:
    """The same stories, or an error when there are none or one document cannot hold them."""
    rest = iter(stories)
    first = next(rest, None)
    if first is None:
        raise StoryviewError("There is no story to export.")
    if not exporter.holds_many and next(rest, None) is not None:
        raise UsageError(
            f"{exporter.name} holds one story a file, but there are several: "
            "give a folder to write them to, such as -o stories/."
        )
    yield first
    yield from rest


def _other_than(path: Path, story: Story) -> Story:
    """The story, or an error when it was read from the very file that is to be written."""
    source = story.source.path
    if source is not None and os.path.realpath(source) == os.path.realpath(path):
        raise StoryviewError(f"{one_line(str(path))} is the story itself: give another name.")
    return story


def _write_folder(
    stories: Iterable[Story],
    exporter: Exporter,
    folder: Path,
    force: bool,
    view: QuoteView,
    *,
    context: Context,
) -> Iterator[Path]:
    written = 0
    new = not folder.exists()
    with explained(folder):
        folder.mkdir(parents=True, exist_ok=True)
    kept: list[Path] = []
    try:
        for story, name, names in named_stories(stories, exporter.suffix, exporter.linked):
            path = folder / name
            if not force and path.exists():
                kept.append(path)
                continue
            told = replace(context, pages=names)
            write_whole(path, exporter.render([_other_than(path, story)], view, told), overwrite=force)
            written += 1
            yield path
    finally:
        if new and not written:
            with suppress(OSError):  # somebody else may have put something there
                folder.rmdir()
    if not (written or kept):
        raise StoryviewError("There is no story to export.")
    if kept:
        raise StoryviewError(
            f"{len(kept)} of {len(kept) + written} files exist already and were left as they are, such as "
            f"{one_line(str(kept[0]))}: write to another folder, or overwrite them with --force."
        )


def _write_together(
    stories: Iterable[Story],
    exporter: Exporter,
    folder: Path,
    force: bool,
    view: QuoteView,
    *,
    context: Context,
) -> list[Path]:
    sources: set[Path] = set()

    def noted() -> Iterator[Story]:
        for story in stories:
            if story.source.path is not None:
                sources.add(Path(story.source.path))
            yield story

    written = write_documents(exporter.documents(noted(), view, context), folder, force, sources)
    if not written:
        raise StoryviewError("There is no story to export.")
    return written


def _printed(exporter: Exporter) -> Exporter:
    """The format, or an error when standard output can't take it."""
    if exporter.form == "folder":
        raise UsageError(f"{exporter.name} is several files: give a folder, such as -o {exporter.name}/.")
    if exporter.form == "binary" and sys.stdout.isatty():
        raise UsageError(
            f"{exporter.name} is nothing that a terminal can show: give a file, such as "
            f"-o story{exporter.suffix}, or send it to another program."
        )
    return exporter


def _print(pieces: Iterable[bytes], coloured: bool) -> None:
    """Write to standard output: as it is to a file or pipe, made harmless to a terminal.

    What is `coloured` has control sequences that a terminal may obey, and no others.
    """
    where = "standard output"
    as_it_is = coloured or not sys.stdout.isatty()
    binary = getattr(sys.stdout, "buffer", None) if as_it_is else None
    if binary is None:
        for text in iterdecode(pieces, "utf-8", "replace"):
            with explained(where):
                sys.stdout.write(text if coloured else printable(text))
    else:
        for piece in pieces:
            with explained(where):
                binary.write(piece)
    with explained(where):
        sys.stdout.flush()
