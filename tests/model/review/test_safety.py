"""Hundreds of kills and several writers at once: nothing that was acknowledged is lost."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from storyview.model.review.entries import HEADER
from storyview.model.review.journal import Journal

KILLS = 200

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="writers are forked")


def run(what: str, path: Path, number: int) -> list[str]:
    program = Path(__file__).with_name("killed_writers.py")
    done = subprocess.run(
        [sys.executable, str(program), what, str(path), str(number)],
        check=True,
        capture_output=True,
        text=True,
    )
    acknowledged: list[str] = json.loads(done.stdout)
    return acknowledged


def test_nothing_acknowledged_is_lost_however_often_a_writer_is_killed(tmp_path: Path) -> None:
    path = tmp_path / "a.txt.storyview.jsonl"
    acknowledged = run("kill", path, KILLS)
    assert len(acknowledged) >= KILLS / 3
    journal = Journal(path)
    journal.refresh()
    there = [entry.id for entry in journal.entries]
    # In the order of writing, and with nothing of the others' between an entry and the next.
    assert [id_ for id_ in there if id_ in set(acknowledged)] == acknowledged
    # Every writer leaves at most one line torn, and one entry that it could not acknowledge any more.
    assert 0 < journal.unreadable <= KILLS
    assert len(there) - len(acknowledged) <= KILLS
    journal.mend()
    lines = path.read_bytes().split(b"\n")
    assert json.loads(lines[0]) == {"schema": HEADER}
    assert lines[-1] == b""


def test_writers_at_once_lose_nothing_of_one_another(tmp_path: Path) -> None:
    path = tmp_path / "a.txt.storyview.jsonl"
    acknowledged = run("together", path, 4)
    assert len(acknowledged) == len(set(acknowledged)) == 160
    journal = Journal(path)
    journal.refresh()
    assert {entry.id for entry in journal.entries} == set(acknowledged)
    assert journal.unreadable == 0
    assert path.read_bytes().count(b"\n") == 161
