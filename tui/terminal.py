"""The terminal: whether it can show the app, and the keys from it where the story does not come from it."""

import os
import sys

from ..model.errors import StoryviewError, UsageError
from ..model.printable import one_line

# What says that the terminal obeys no control sequences.
_DUMB = ("dumb", "unknown")


def check_terminal(story: str) -> None:
    """Make sure that the app can be drawn.

    Args:
        story: how the reader named the story, for the advice.

    Raises:
        UsageError: it can't; the message tells why and what does work.
    """
    plain = f"`storyview {one_line(story)} | cat` prints a plain summary"
    kind = os.environ.get("TERM", "")
    if kind in _DUMB:
        raise UsageError(
            f"This terminal (TERM={kind}) can only print lines, and the app draws a whole screen: {plain}."
        )
    encoding = sys.stdout.encoding or "none"
    if encoding.replace("-", "").lower() != "utf8":
        raise UsageError(
            f"This terminal's character set is {encoding}, and the app writes UTF-8: choose a locale "
            f"such as LC_ALL=C.UTF-8, or set PYTHONUTF8=1 if the terminal does show UTF-8."
        )


def take_keys_from_terminal() -> None:
    """Put the terminal in the place of a pipe that the story came from.

    Raises:
        StoryviewError: there is no terminal.
    """
    if sys.stdin is not None and sys.stdin.isatty():
        return
    try:
        terminal = os.open("/dev/tty" if os.name == "posix" else "CONIN$", os.O_RDWR)
    except OSError:
        raise StoryviewError(
            "There is no terminal to read keys from; pipe the output (storyview - | cat) for a plain summary."
        ) from None
    os.dup2(terminal, 0)
    os.close(terminal)
