"""The app in terminals of several kinds: drawn readably, or refused with words that help."""

import os
import pty
import select
import subprocess
import sys
import time
from pathlib import Path

import pyte
import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")

STORY = "Council closes bridge\n\n“It is unsafe,” said Ana Ruiz. The council fined Ferry Ltd on Monday.\n"
COLUMNS, ROWS = 90, 28
# The checker and the tests may have the machine to share.
PATIENCE = 90


class Terminal:
    """A terminal with the app in it."""

    def __init__(self, kind: str, story: Path, **variables: str) -> None:
        self.screen = pyte.Screen(COLUMNS, ROWS)
        self._stream = pyte.ByteStream(self.screen)
        self.written = b""
        self._ours, theirs = pty.openpty()
        without = ("COLORTERM", "NO_COLOR", "LC_ALL", "LC_CTYPE", "LANG", "PYTHONUTF8", "PYTHONIOENCODING")
        environment = {name: value for name, value in os.environ.items() if name not in without}
        environment |= {"TERM": kind, "LC_ALL": "C.UTF-8", "COLUMNS": str(COLUMNS), "LINES": str(ROWS)}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "storyview.tui.cli", str(story)],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env={**environment, **variables},
            start_new_session=True,
        )
        os.close(theirs)

    def type(self, keys: str) -> None:
        os.write(self._ours, keys.encode())

    def read(self, seconds: float) -> bool:
        """Draw what the app writes meanwhile; False if it has ended."""
        if not select.select([self._ours], [], [], seconds)[0]:
            return True
        try:
            written = os.read(self._ours, 65536)
        except OSError:
            return False
        self.written += written
        self._stream.feed(written)
        return bool(written)

    def until(self, words: str) -> None:
        """Wait until something stands on the screen."""
        deadline = time.monotonic() + PATIENCE
        while words not in self.text:
            assert time.monotonic() < deadline, self.text
            assert self.read(0.2), self.text

    def code(self) -> int:
        """The exit code, once the app has ended."""
        deadline = time.monotonic() + PATIENCE
        while self.read(0.2) and time.monotonic() < deadline:
            pass
        os.close(self._ours)
        return self.process.wait(PATIENCE)

    @property
    def text(self) -> str:
        return "\n".join(line.rstrip() for line in self.screen.display)

    @property
    def told(self) -> str:
        """What is written, each run of white space one space."""
        return " ".join(self.written.decode("utf-8", "replace").split())

    def hidden(self) -> str:
        """The characters in the colour of their ground."""
        cells = (self.screen.buffer[y][x] for y in range(ROWS) for x in range(COLUMNS))
        return "".join(
            cell.data for cell in cells if cell.data.isalnum() and cell.fg == cell.bg and cell.fg != "default"
        )


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.txt"
    path.write_text(STORY, "utf-8")
    return path


@pytest.mark.parametrize("kind", ["xterm-256color", "screen", "linux"])
def test_the_app_can_be_read_and_left(kind: str, story: Path) -> None:
    terminal = Terminal(kind, story)
    terminal.until("“It is unsafe,” said Ana Ruiz.")
    terminal.until("Quit")
    assert "Council closes bridge" in terminal.text
    assert terminal.hidden() == ""
    terminal.type("q")
    assert terminal.code() == 0
    # No more colours than it knows.
    assert b"38;2;" not in terminal.written
    assert (b"38;5;" in terminal.written) == (kind == "xterm-256color")


def test_no_color_sends_no_colours_at_all(story: Path) -> None:
    terminal = Terminal("xterm-256color", story, NO_COLOR="1")
    terminal.until("Quit")
    terminal.type("q")
    assert terminal.code() == 0
    assert b"38;" not in terminal.written
    assert b"48;" not in terminal.written


@pytest.mark.parametrize("kind", ["dumb", "unknown"])
def test_a_terminal_that_only_prints_lines_is_told_what_works(kind: str, story: Path) -> None:
    terminal = Terminal(kind, story)
    assert terminal.code() == 2
    assert f"This terminal (TERM={kind}) can only print lines" in terminal.told
    assert f"`storyview {story} | cat` prints a plain summary" in terminal.told.replace("- ", "-")
    assert "\x1b" not in terminal.told


def test_another_character_set_is_told(story: Path) -> None:
    terminal = Terminal("xterm-256color", story, PYTHONIOENCODING="latin-1")
    assert terminal.code() == 2
    assert "character set is iso8859-1, and the app writes UTF-8" in terminal.told
    assert "LC_ALL=C.UTF-8" in terminal.told
    assert "\x1b" not in terminal.told


def test_a_pipe_of_another_character_set_is_told(story: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "storyview.tui.cli", str(story)],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "ascii:strict"},
    )
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
    assert b"Standard output takes no \\u" in done.stderr
    assert b"in its character set, ascii" in done.stderr
    assert b"PYTHONUTF8=1" in done.stderr
