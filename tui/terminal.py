"""The terminal that the reader types on, where the story does not come from it."""

import os
import sys

from ..model.errors import StoryviewError


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
