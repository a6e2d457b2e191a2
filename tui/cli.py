"""The command line: what was asked for, and which command answers it.

Next to nothing but the standard library is imported here, so that `--help` answers at once; each command
imports what it needs when it runs.
"""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import cast

from .shares import share

USAGE_ERROR = 2
STORY_ERROR = 1
INTERRUPTED = 130

_OPEN = "open_command:open_command"

Command = Callable[[argparse.Namespace], int]

_EPILOG = """\
commands:
  storyview export STORY... --to FORMAT   write stories with their findings to files
  storyview review STORY...               tell what was corrected, and how far machine and reader agree
  storyview diff A B                      tell how two readers agree
  storyview schema                        print the JSON Schema of exported stories
  storyview doctor                        show versions, spaCy pipeline and terminal
  storyview config                        show the settings, or edit them

  A story whose file is called like a command opens with its folder named, such as ./export.
  When standard output is not a terminal, a plain summary is printed instead.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run storyview.

    Args:
        arguments: without the program's name; the process's own by default.

    Returns:
        The exit code: 0, 1 for a failed story, 2 for wrong usage, 130 when interrupted.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        try:
            return _run(given)
        finally:
            sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _forget_output()  # whoever read it (`| head`) has enough
        return 0
    except Exception as error:
        from ..model.errors import StoryviewError, UsageError

        if isinstance(error, UnicodeEncodeError) and sys.stdout.encoding.lower() != "utf-8":
            letter, encoding = error.object[error.start], sys.stdout.encoding
            told = (
                f"Standard output takes no {ascii(letter)[1:-1]} in its character set, {encoding}: choose a"
            )
            complain(UsageError(f"{told} locale such as LC_ALL=C.UTF-8, or set PYTHONUTF8=1."))
            return USAGE_ERROR
        if isinstance(error, OSError) and error.filename is None:
            # Of files we tell where we open them: this is standard output, on a full disk, say.
            complain(StoryviewError(f"Standard output can't be written: {error.strerror}."))
            _forget_output()
            return STORY_ERROR
        if not isinstance(error, StoryviewError):
            raise
        complain(error)
        return USAGE_ERROR if isinstance(error, UsageError) else STORY_ERROR


def _run(given: list[str]) -> int:
    parser = _COMMANDS[given.pop(0)]() if given and given[0] in _COMMANDS else _open_parser()
    options = parser.parse_intermixed_args(_without_dashes(given))
    if options.command is _OPEN and options.story is None:
        parser.error("name a story to open")
    return _command(options.command)(options)


def _without_dashes(given: list[str]) -> list[str]:
    """The same arguments without `--`, the paths behind it such that none reads as an option.

    `parse_intermixed_args` forgets what `--` means.
    """
    if "--" not in given:
        return given
    at = given.index("--")
    paths = given[at + 1 :]
    return given[:at] + [f".{os.sep}{path}" if path[:1] == "-" != path else path for path in paths]


def _command(name: str) -> Command:
    """Import a command, "module:function" of this package."""
    module, function = name.split(":")
    return cast("Command", getattr(import_module(f".{module}", __package__), function))


def complain(error: Exception) -> None:
    """Tell the reader what went wrong, on standard error."""
    from ..model.errors import UsageError
    from ..model.printable import one_line

    for told in error.args if isinstance(error, UsageError) else (error,):
        print(f"storyview: {one_line(str(told))}", file=sys.stderr)


def _forget_output() -> None:
    """Keep what is still to be written from failing again when the process ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _open_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="storyview",
        usage="storyview [options] STORY",
        description="Open a news story and see what is in it: parties, quotes, official actions, references.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("story", metavar="STORY", nargs="?", help="a text file, or - for standard input")
    _add_view(parser)
    parser.add_argument(
        "--resume",
        action=argparse.BooleanOptionalAction,
        help="open the story where you left off, or at its start",
    )
    parser.add_argument(
        "--theme", metavar="NAME", help="the colours, such as nord; `storyview config` tells those in use"
    )
    parser.add_argument("--panes", choices=("side", "below"), help="where the panes stand")
    parser.add_argument("--version", action=_Version)
    _add_model(parser)
    parser.set_defaults(command=_OPEN)
    return parser


def _export_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="storyview export", description="Write stories with what was found in them to files."
    )
    parser.add_argument(
        "stories",
        metavar="STORY",
        nargs="+",
        help="a text file, - for standard input, or a folder that is walked for .txt files",
    )
    # The names of model.export.EXPORTERS and of the viewer's own format, told without importing them;
    # a test holds them equal.
    parser.add_argument(
        "--to",
        dest="export_format",
        metavar="FORMAT",
        type=_format,
        help=f"{', '.join(FORMATS)}, or another package's; needed where no export_format is set",
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="PATH",
        help="a file, a folder (that exists or ends with /) for a file a story, or - for standard output",
    )
    parser.add_argument("--force", action="store_true", help="overwrite files that exist")
    parser.add_argument(
        "--only",
        metavar="KINDS",
        type=_kinds,
        default=KINDS,
        help=f"write only findings of these kinds, such as quotes,actions; they are {', '.join(KINDS)}",
    )
    parser.add_argument(
        "--speaker",
        metavar="NAME",
        default="",
        help="write only what this party says and takes part in, no references",
    )
    parser.add_argument(
        "--url", metavar="URL", help="where one story stands on the web, for formats that tell it"
    )
    parser.add_argument(
        "--checked-only",
        action="store_true",
        help="write only findings that a reader has checked, no references",
    )
    parser.add_argument(
        "--size",
        metavar="COLUMNSxLINES",
        type=_size,
        default=(120, 36),
        help="of the screen that svg is a picture of, such as 160x45",
    )
    _add_view(parser)
    _add_model(parser)
    parser.set_defaults(command="commands:export_command", fail=parser.error)
    return parser


def _schema_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="storyview schema",
        description="Print the JSON Schema of a story as `export --to json` writes it.",
    )
    parser.set_defaults(command="commands:schema_command")
    return parser


def _doctor_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="storyview doctor",
        description="Show the versions, the spaCy pipeline in use and the terminal.",
    )
    _add_model(parser)
    parser.set_defaults(command="doctor:doctor_command")
    return parser


def _config_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="storyview config",
        description="Show the settings that hold, as TOML, and where each comes from.",
    )
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--show-path", action="store_true", help="show where the file with your settings is")
    way.add_argument("--edit", action="store_true", help="edit that file with $VISUAL or $EDITOR")
    way.add_argument("--keys", action="store_true", help="show the ids, to give them other keys")
    parser.set_defaults(command="config.command:config_command")
    return parser


def _review_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="storyview review",
        description="Tell what readers have corrected in stories, and how far they agree with the machine.",
    )
    parser.add_argument("stories", metavar="STORY", nargs="+", help="a text file, or a folder of .txt files")
    way = parser.add_mutually_exclusive_group()
    way.add_argument(
        "--summary", action="store_true", help="tell that; what is done when nothing else is asked"
    )
    way.add_argument(
        "--accept-all", action="store_true", help="confirm every finding that nobody has checked"
    )
    way.add_argument("--add", metavar="JOURNAL", help="take in the changes of another journal of the story")
    way.add_argument(
        "--export-gold",
        action="store_true",
        help="write what was checked as JSON Lines, to score programs with",
    )
    parser.add_argument("-y", "--yes", action="store_true", help="do not ask before --accept-all")
    parser.add_argument("-o", "--output", metavar="PATH", help="the file for --export-gold")
    parser.add_argument("--force", action="store_true", help="overwrite a file that exists")
    _add_model(parser)
    parser.set_defaults(command="review_commands:review_command")
    return parser


def _diff_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="storyview diff",
        description="Tell how two readers' reviews of one story agree: F1 of their findings, Cohen's kappa.",
    )
    parser.add_argument("one", metavar="A", help="a journal (.storyview.jsonl), or a story that has one")
    parser.add_argument("other", metavar="B", help="another one")
    parser.add_argument("--story", metavar="STORY", help="the story, where it lies beside neither journal")
    _add_model(parser)
    parser.set_defaults(command="review_commands:diff_command")
    return parser


KINDS = ("quotes", "actions", "parties", "references")
FORMATS = (
    "html", "md", "json", "jsonl",
    "webanno", "hypothesis", "brat", "doccano", "labelstudio", "docbin", "displacy", "conllu", "qdpx",
    "csv", "xlsx", "parquet", "schemaorg", "ansi", "svg",
)  # fmt: skip

_COMMANDS: dict[str, Callable[[], argparse.ArgumentParser]] = {
    "export": _export_parser,
    "schema": _schema_parser,
    "doctor": _doctor_parser,
    "config": _config_parser,
    "review": _review_parser,
    "diff": _diff_parser,
}


def _add_model(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--model", metavar="NAME", help="spaCy pipeline: an installed package or a folder")


def _add_view(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--min-confidence",
        dest="least_confidence",
        metavar="P",
        type=_share,
        help="show only quotes at least this sure, from 0 to 1 or such as 80%%; all actions are shown, "
        "since what their confidence is worth was measured on few",
    )
    parser.add_argument(
        "--stances",
        action=argparse.BooleanOptionalAction,
        help="show quotes of what somebody thinks, hopes or wants but does not say, or hide them",
    )


def _format(name: str) -> str:
    """`name` where it is a format's; other packages are asked only when it is none of the program's own."""
    if name not in FORMATS:
        from ..model.errors import UsageError
        from .formats import exporter

        try:
            exporter(name)
        except UsageError as error:
            raise argparse.ArgumentTypeError(str(error)) from None
    return name


def _kinds(text: str) -> tuple[str, ...]:
    """The kinds of findings that `text` names."""
    kinds = tuple(kind.strip() for kind in text.split(","))
    if unknown := [kind for kind in kinds if kind not in KINDS]:
        raise argparse.ArgumentTypeError(f"{unknown[0]!r} is none of {', '.join(KINDS)}")
    return kinds


def _size(text: str) -> tuple[int, int]:
    """Columns and lines of a screen, such as 160x45."""
    columns, cross, lines = text.lower().partition("x")
    if not (cross and columns.isdecimal() and lines.isdecimal()):
        raise argparse.ArgumentTypeError(f"{text!r} is no size: give columns and lines, such as 160x45")
    size = int(columns), int(lines)
    if not (20 <= size[0] <= 500 and 6 <= size[1] <= 300):
        raise argparse.ArgumentTypeError(f"{text!r} is no size of a screen: give 20x6 to 500x300")
    return size


def _share(text: str) -> float:
    """The share that `text` tells, such as 0.8 or 80%."""
    try:
        return share(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


class _Version(argparse.Action):
    """Looks the version up only when it is asked for."""

    def __init__(self, option_strings: Sequence[str], dest: str) -> None:
        super().__init__(option_strings, argparse.SUPPRESS, nargs=0, help="show the version and exit")

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from ..model.version import storyview_version

        print(f"storyview {storyview_version()}")
        parser.exit()


if __name__ == "__main__":
    sys.exit(main())
