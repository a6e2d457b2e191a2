import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from storyview.model.errors import StoryviewError
from storyview.model.files import write_whole


def failing(number: int) -> Iterator[str]:
    yield "half"
    raise OSError(number, os.strerror(number))


def never() -> Iterator[str]:
    pytest.fail("the contents were made although they cannot be written")
    yield ""


def refuse(monkeypatch: pytest.MonkeyPatch, name: str, number: int) -> None:
    """Make one of the system's calls fail with an error."""

    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, name, fail)


def test_text_and_bytes_are_written_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    chunks: list[str | bytes] = ["é\n", b"\x00\r\n", "𝔘"]
    write_whole(path, iter(chunks), overwrite=False)
    assert path.read_bytes() == "é\n".encode() + b"\x00\r\n" + "𝔘".encode()
    assert list(tmp_path.iterdir()) == [path]


def test_an_existing_file_is_kept_or_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("before")
    with pytest.raises(StoryviewError, match=r"a\.txt already exists.*--force"):
        write_whole(path, never(), overwrite=False)
    assert path.read_text() == "before"
    write_whole(path, ["after"], overwrite=True)
    assert path.read_text() == "after"


def test_a_file_that_appears_meanwhile_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"

    def slow() -> Iterator[str]:
        path.write_text("theirs")
        yield "mine"

    with pytest.raises(StoryviewError, match="already exists"):
        write_whole(path, slow(), overwrite=False)
    assert path.read_text() == "theirs"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("overwrite", [False, True])
def test_an_error_of_the_contents_passes_and_leaves_nothing(overwrite: bool, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    if overwrite:
        path.write_text("before")
    with pytest.raises(OSError, match=os.strerror(errno.ENOENT)):
        write_whole(path, failing(errno.ENOENT), overwrite=overwrite)
    assert [entry.read_text() for entry in tmp_path.iterdir()] == (["before"] if overwrite else [])


@pytest.mark.parametrize(
    ("call", "number", "advice"),
    [
        ("fsync", errno.ENOSPC, "no space left for .*a.txt: free some"),
        ("fsync", errno.EDQUOT, "Your share of the disk"),
        ("fsync", errno.EIO, "a.txt cannot be written: Input/output error"),
        ("open", errno.EROFS, "read-only file system: give another place"),
        ("open", errno.EACCES, "may not be written by you: change the permissions"),
        ("replace", errno.ENOSPC, "no space left"),
    ],
)
def test_an_error_of_the_disk_says_what_to_do_and_leaves_the_file_as_it_was(
    call: str, number: int, advice: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("before")
    refuse(monkeypatch, call, number)
    with pytest.raises(StoryviewError, match=advice):
        write_whole(path, ["after"], overwrite=True)
    monkeypatch.undo()
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("place", "advice"),
    [
        ("no/such/a.txt", "There is no folder .*no/such: make it first"),
        ("file/a.txt", "part of its path is a file"),
        ("folder", "folder is a folder: give the name of a file"),
        ("x" * 300, "too long a name"),
    ],
)
@pytest.mark.parametrize("overwrite", [False, True])
def test_a_place_where_no_file_can_be_is_refused_at_once(
    place: str, advice: str, overwrite: bool, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()
    with pytest.raises(StoryviewError, match=advice):
        write_whole(tmp_path / place, never(), overwrite=overwrite)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["file", "folder"]


def test_a_pipe_is_not_replaced_by_a_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(StoryviewError, match="not an ordinary file"):
        write_whole(tmp_path / "pipe", never(), overwrite=True)
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


def test_a_link_stays_and_its_file_is_replaced(tmp_path: Path) -> None:
    target, link = tmp_path / "target.txt", tmp_path / "link.txt"
    target.write_text("before")
    link.symlink_to(target)
    write_whole(link, ["after"], overwrite=True)
    assert link.is_symlink()
    assert target.read_text() == "after"


def test_a_link_to_nowhere_exists_already(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    with pytest.raises(StoryviewError, match="already exists"):
        write_whole(tmp_path / "link", never(), overwrite=False)


def test_permissions_are_the_old_ones_or_what_the_umask_says(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    old.touch()
    old.chmod(0o640)
    umask = os.umask(0o027)
    try:
        write_whole(new, ["x"], overwrite=False)
        write_whole(old, ["x"], overwrite=True)
    finally:
        os.umask(umask)
    assert stat.S_IMODE(new.stat().st_mode) == 0o640
    assert stat.S_IMODE(old.stat().st_mode) == 0o640


@pytest.mark.parametrize("there", [False, True])
def test_a_file_system_without_links_keeps_the_same_promises(
    there: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"

    def contents() -> Iterator[str]:
        if there:
            path.write_text("theirs")
        yield "mine"

    refuse(monkeypatch, "link", errno.EPERM)
    if there:
        with pytest.raises(StoryviewError, match="already exists"):
            write_whole(path, contents(), overwrite=False)
    else:
        write_whole(path, contents(), overwrite=False)
    assert path.read_text() == ("theirs" if there else "mine")
    assert list(tmp_path.iterdir()) == [path]


def test_a_name_of_controls_is_shown_harmlessly(tmp_path: Path) -> None:
    with pytest.raises(StoryviewError) as raised:
        write_whole(tmp_path / "no\x1b[31m" / "a.txt", never(), overwrite=False)
    assert "no␛[31m" in str(raised.value)
    assert "\x1b" not in str(raised.value)
