"""Run as a program: writers of a journal that are killed, or that write at the same time.

    killed_writers.py kill JOURNAL TIMES     one writer after another, each killed at some point
    killed_writers.py together JOURNAL N     N writers at once, 40 entries each, not killed

It prints the ids of the acknowledged entries as JSON. Writers are forked, since starting Python takes
longer than all that a writer does; half of them write a few bytes at a time, as a disk may.
"""

import json
import os
import random
import select
import signal
import sys
import time
from contextlib import nullcontext
from pathlib import Path
from typing import Any
from unittest.mock import patch

from storyview.model.review import journal as module
from storyview.model.review.anchors import anchor_of
from storyview.model.review.entries import AddNote
from storyview.model.review.journal import Journal
from storyview.model.story import Span

ANCHOR = anchor_of("Some text of a story.", Span(start=5, end=9))
ID_LENGTH = 32

_write = os.write


def in_pieces(descriptor: int, data: Any) -> int:
    time.sleep(0.0005)
    return _write(descriptor, data[:50])


def write_entries(path: Path, acknowledged: int, number: int) -> None:
    """Add entries one by one, and tell the id of each once it is kept."""
    journal = Journal(path)
    journal.refresh()
    journal.mend()
    for count in range(number):
        entry = AddNote(creator="Mira", text_id="0", at=ANCHOR, text=f"note {count}")
        journal.append([entry])
        _write(acknowledged, entry.id.encode())


def fork_writer(path: Path, number: int, *, torn: bool) -> tuple[int, int]:
    """Start a writer; its process and where its ids can be read."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            with patch.object(os, "write", in_pieces) if torn else nullcontext():
                write_entries(path, writing, number)
        finally:
            os._exit(0)
    os.close(writing)
    return child, reading


def ids(reading: int) -> list[str]:
    with os.fdopen(reading, "rb") as pipe:
        data = pipe.read().decode()
    return [data[at : at + ID_LENGTH] for at in range(0, len(data) - ID_LENGTH + 1, ID_LENGTH)]


def main() -> None:
    what, path, times = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    import portalocker  # noqa: F401  so that not every child does

    module._PATIENCE = 60.0  # on a busy machine writers that are not killed wait for one another for long
    chance = random.Random(7)
    acknowledged: list[str] = []
    if what == "kill":
        for count in range(times):
            child, reading = fork_writer(path, 10_000, torn=count % 2 == 0)
            if count % 3 == 0:  # one in three has come as far as this, however slow the machine is
                select.select([reading], [], [])
            time.sleep(chance.uniform(0, 0.012))
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            acknowledged += ids(reading)
    else:
        writers = [fork_writer(path, 40, torn=True) for _ in range(times)]
        for child, reading in writers:
            acknowledged += ids(reading)
            os.waitpid(child, 0)
    print(json.dumps(acknowledged))


if __name__ == "__main__":
    main()
