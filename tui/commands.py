"""What the commands do, beside `open` and `doctor`."""

import json
import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import cast

from ..model.choice import Choice, of_speaker
from ..model.errors import StoryviewError, UsageError
from ..model.export import Context
from ..model.export.addresses import standing_at
from ..model.export.summary import summary
from ..model.export.writing import export_stories
from ..model.library.folder import STORY_SUFFIX, story_files
from ..model.opening import analysed_stories
from ..model.printable import one_line
from ..model.quote_view import QuoteView
from ..model.story import Story, story_json_schema
from ..model.wording import count
from .cli import FORMATS, STORY_ERROR, USAGE_ERROR, complain
from .config.loading import given_in, load_configuration, view_of
from .config.settings import DEFAULTS
from .formats import exporter


def summary_command(options: Namespace) -> int:
    """Print the summary of a story."""
    given = given_in(options)
    settings = load_configuration(given).settings
    if settings.keys or settings.theme != DEFAULTS.theme:
        # A summary needs neither, but the reader would be told by the app, too; only that needs Textual.
        from .config.checking import checked_configuration

        settings = checked_configuration(given).settings
    view = view_of(settings)
    for story in analysed_stories([Path(options.story)], options.model):
        sys.stdout.write(summary(story, view=view))
    return 0


def export_command(options: Namespace) -> int:
    """Write stories in one format; stories that fail are named, and the others still written."""
    failures: list[StoryviewError] = []

    def failed(error: StoryviewError) -> None:
        failures.append(error)
        complain(error)

    if options.output == "":
        raise UsageError("-o needs a name: a file, a folder, or - for standard output.")
    settings = load_configuration(given_in(options)).settings
    if (form := settings.export_format) is None:
        return cast(
            "int", options.fail(f"name a format with --to ({', '.join(FORMATS)}), or set export_format")
        )
    output = None if options.output == "-" else options.output
    paths = story_files(Path(name) for name in options.stories)
    stories = analysed_stories(paths, options.model, failed)
    if options.url is not None:
        stories = standing_at(options.url, stories)
    if options.speaker:
        stories = of_speaker(stories, options.speaker)
    watched = output is not None and sys.stderr.isatty()
    written = export_stories(
        _counted(stories) if watched else stories,
        exporter(form),
        output,
        force=options.force,
        view=_choice(options, view_of(settings)),
        context=Context(size=options.size),
    )
    if watched and written:
        print(_what_was_written(written), file=sys.stderr)
    return STORY_ERROR if failures else 0


def _choice(options: Namespace, view: QuoteView) -> Choice:
    """Which findings are written."""
    return Choice(
        view.floor,
        view.stances,
        kinds=frozenset(options.only),
        speaker=options.speaker,
        checked=options.checked_only,
    )


def schema_command(_: Namespace) -> int:
    """Print the JSON Schema of a story."""
    print(json.dumps(story_json_schema(), indent=2))
    return 0


def _counted(stories: Iterable[Story]) -> Iterator[Story]:
    """The same stories, with a running count on the terminal for whoever waits."""
    try:
        for number, story in enumerate(stories, 1):
            print(f"\rAnalysed: {number}", end="", file=sys.stderr, flush=True)
            yield story
    finally:
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def _what_was_written(files: list[Path]) -> str:
    if len(files) == 1:
        return f"Written: {one_line(str(files[0]))}"
    return f"Written: {len(files)} files in {one_line(str(files[0].parent))}"


def explain_folder(folder: Path) -> int:
    """Tell the reader how to open the stories of a folder."""
    files = list(story_files([folder]))
    how_many = count(len(files), f"{STORY_SUFFIX} file")
    complain(
        StoryviewError(
            f"{folder} is a folder with {how_many}: open one, such as {files[0]}, "
            f"or write all of them with `storyview export {folder} --to html -o OUT/`."
        )
    )
    return USAGE_ERROR
