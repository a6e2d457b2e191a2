"""Programs in a terminal of their own: when something is first seen there, and what they take."""

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

BARE = """
from textual.app import App
from textual.widgets import Static
class Bare(App):
    def compose(self):
        yield Static("One line.")
Bare().run()
"""
"""The least app that Textual makes, whose "One line." the others are compared with."""

_LIMIT = 600.0


@dataclass(frozen=True)
class Seen:
    """When something was first seen, in seconds since the start, and what it had taken until then.

    Attributes:
        clock: seconds by the clock.
        cpu: seconds of all threads of the process.
        memory: bytes of the process in memory (RSS).
        children: how many processes it had started that still ran.
    """

    clock: float
    cpu: float
    memory: int
    children: int


def seen(command: Sequence[str], words: Sequence[str], size: tuple[int, int] = (110, 40)) -> list[Seen]:
    """Run a command in a terminal of `size` columns and rows until all `words` were seen, then end it.

    Raises:
        RuntimeError: the program ended, or ten minutes passed, before that.
    """
    began = time.perf_counter()
    process, terminal = pty.fork()
    if process == 0:
        os.environ |= {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.execv(command[0], list(command))
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
    output, found = b"", dict[str, Seen]()
    try:
        while len(found) < len(words) and time.perf_counter() - began < _LIMIT:
            if not select.select([terminal], [], [], 1)[0]:
                continue
            try:
                output += os.read(terminal, 1 << 16)
            except OSError:
                break
            clock = time.perf_counter() - began
            for word in words:
                if word not in found and word.encode() in output:
                    found[word] = Seen(clock, *_taken(process))
    finally:
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
        os.close(terminal)
    if missing := [word for word in words if word not in found]:
        raise RuntimeError(f"{command} never showed {missing}: {output[-2000:]!r}")
    return [found[word] for word in words]


def storyview(path: Path) -> list[str]:
    """The command that opens a story."""
    return [sys.executable, "-m", "storyview.tui.cli", str(path)]


def bare() -> list[str]:
    """The command of the least app."""
    return [sys.executable, "-c", BARE]


def _taken(process: int) -> tuple[float, int, int]:
    tasks = list(Path(f"/proc/{process}/task").iterdir())
    cpu = sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9
    children = sum(len((task / "children").read_text().split()) for task in tasks)
    rollup = Path(f"/proc/{process}/smaps_rollup").read_text()
    memory = sum(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Rss:")) * 1024
    return cpu, memory, children
