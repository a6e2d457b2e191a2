"""The journal file: what is acknowledged is on the disk, whatever happens."""

import errno
import json
import os
from pathlib import Path
from typing import Any

import pytest

from storyview.model.errors import StoryviewError
from storyview.model.review import journal as module
from storyview.model.review.anchors import anchor_of
from storyview.model.review.entries import HEADER, AddNote, Entry
from storyview.model.review.journal import Journal
from storyview.model.story import Span


def entry(words: str = "a note") -> AddNote:
    anchor = anchor_of("Some text.\nMore.", Span(start=0, end=4))
    return AddNote(creator="Mira", text_id="0", at=anchor, text=words)


def read(path: Path) -> list[Entry]:
    journal = Journal(path)
    journal.refresh()
    return list(journal.entries)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.txt.storyview.jsonl"


def test_entries_are_added_and_read_back(path: Path) -> None:
    first, second = entry("one\ntwo\u2028three"), entry("\x1b[31m😀")
    Journal(path).append([first])
    Journal(path).append([second])
    assert read(path) == [first, second]
    header, *lines = path.read_bytes().split(b"\n")[:-1]
    assert json.loads(header) == {"schema": HEADER}
    assert [json.loads(line)["id"] for line in lines] == [first.id, second.id]


def test_nothing_is_made_until_there_is_something_to_keep(path: Path) -> None:
    journal = Journal(path)
    assert not journal.refresh()
    assert not journal.mend()
    journal.append([])
    assert not path.exists() or path.read_bytes() == b""


def test_what_is_there_is_never_rewritten(path: Path) -> None:
    journal = Journal(path)
    journal.append([entry()])
    before = path.read_bytes()
    journal.append([entry()])
    assert path.read_bytes().startswith(before)


def test_an_entry_is_kept_once(path: Path) -> None:
    one = entry()
    Journal(path).append([one, one])
    Journal(path).append([one])
    assert path.read_bytes().count(one.id.encode()) == 1


def test_each_reads_what_the_other_added(path: Path) -> None:
    ours, theirs = Journal(path), Journal(path)
    one, two = entry(), entry()
    ours.append([one])
    theirs.append([two])
    assert list(theirs.entries) == [one, two]
    assert list(ours.entries) == [one]
    assert ours.refresh()
    assert not ours.refresh()
    assert list(ours.entries) == [one, two]


@pytest.mark.parametrize("cut", [1, 10, 200])
def test_a_torn_last_line_is_ended_and_told(path: Path, cut: int) -> None:
    whole, torn, new = entry(), entry(), entry()
    Journal(path).append([whole, torn])
    path.write_bytes(path.read_bytes()[:-cut])
    journal = Journal(path)
    journal.refresh()
    assert list(journal.entries) == [whole]
    assert journal.mend()
    assert journal.mended == 1
    assert not journal.mend()
    journal.append([new])
    # A line that only lacked its end is whole again; of any other nothing was promised.
    there = [whole, torn, new] if cut == 1 else [whole, new]
    assert read(path) == list(journal.entries) == there
    assert journal.unreadable == (cut > 1)


def test_a_torn_header_is_replaced(path: Path) -> None:
    for length in range(1, len(HEADER) + 15):
        path.write_bytes(json.dumps({"schema": HEADER}).encode()[:length])
        one = entry()
        journal = Journal(path)
        journal.refresh()
        journal.append([one])
        assert read(path) == [one]


def test_damaged_lines_are_counted_and_left(path: Path) -> None:
    one, two = entry(), entry()
    Journal(path).append([one])
    no_zone = json.loads(entry().model_dump_json()) | {"time": "2026-01-01T00:00:00"}
    with path.open("ab") as file:
        file.write(b'\xff\xfe nonsense\n\n{"kind": "sing", "id": "x"}\n' + b"[" * 5000 + b"\n")
        file.write(json.dumps(no_zone).encode() + b"\n")
    before = path.read_bytes()
    journal = Journal(path)
    journal.append([two])
    assert list(journal.entries) == [one, two]
    assert journal.unreadable == 4
    assert path.read_bytes().startswith(before)


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (
            '{"schema": "storyview-review/2"}\n{"what": "ever"}\n',
            "written by a newer storyview .*left untouched",
        ),
        ("export PATH=/bin\n", "not a review that storyview wrote"),
        ("[1]\n", "not a review"),
        ('{"schema": "\x1b[31m/9"}\n', "not a review"),
        ("half a line", "not a review"),
    ],
)
def test_other_files_are_not_touched(path: Path, content: str, complaint: str) -> None:
    path.write_text(content)
    journal = Journal(path)
    for attempt in (journal.refresh, lambda: journal.append([entry()]), journal.mend):
        if attempt == journal.mend and content.endswith("\n"):
            continue  # there is nothing to mend
        with pytest.raises(StoryviewError, match=complaint) as error:
            attempt()
        assert "\x1b" not in str(error.value)
    assert path.read_text() == content


def test_a_pipe_in_its_place_holds_nothing_up(path: Path) -> None:
    os.mkfifo(path)
    with pytest.raises(StoryviewError, match="not an ordinary file"):
        Journal(path).refresh()
    with pytest.raises(StoryviewError, match="not an ordinary file"):
        Journal(path).append([entry()])


@pytest.mark.parametrize("room", [0, 1, 30, 200])
def test_a_full_disk_leaves_the_file_as_it_was(
    path: Path, room: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = entry(), entry()
    journal = Journal(path)
    journal.append([one])
    before = path.read_bytes()
    left = room
    real = os.write

    def write(descriptor: int, data: Any) -> int:
        nonlocal left
        if not left:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        written = real(descriptor, data[:left])
        left -= written
        return written

    with monkeypatch.context() as full:
        full.setattr(os, "write", write)
        with pytest.raises(StoryviewError, match="no space left"):
            journal.append([two])
    assert path.read_bytes() == before
    assert two.id not in journal.by_id
    journal.append([two])
    assert read(path) == [one, two]


def test_what_may_not_be_on_the_disk_is_not_promised(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = Journal(path)

    def fail(_: int) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", fail)
        with pytest.raises(StoryviewError, match="cannot be written"):
            journal.append([entry()])
    assert not journal.entries
    assert not read(path)


def test_a_journal_that_was_replaced_is_read_anew(path: Path, tmp_path: Path) -> None:
    one, two = entry("x" * 200), entry()
    journal = Journal(path)
    journal.append([one])
    other = tmp_path / "other"
    Journal(other).append([two])
    other.replace(path)
    assert journal.refresh()
    assert list(journal.entries) == [two]
    path.unlink()
    assert journal.refresh()
    assert list(journal.entries) == []


def test_a_lock_that_another_holds_is_waited_for_and_told(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Journal(path).append([entry()])
    monkeypatch.setattr(module, "_PATIENCE", 0.1)
    descriptor = os.open(path, os.O_RDWR)
    try:
        with module._locked(descriptor, path), pytest.raises(StoryviewError, match="Another program"):
            Journal(path).append([entry()])
    finally:
        os.close(descriptor)
    Journal(path).append([entry()])
    assert len(read(path)) == 2
