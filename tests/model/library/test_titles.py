"""Finding the story of a folder that a title names."""

import os
from pathlib import Path

import pytest

from storyview.model.library.titles import find_titled

BODY = "\n\nThe council voted on Monday to close the bridge. Work begins in May.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, title in {
        "bridge.txt": "Council closes ‘unsafe’ bridge after inspectors’ report",
        "ferry.txt": "Ferry returns to the river after forty years",
        "the-night-the-lights-went-out.txt": "",
    }.items():
        (tmp_path / name).write_text(title + BODY, "utf-8")
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\x00\x00")
    return tmp_path


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Council closes ‘unsafe’ bridge after inspectors’ report", "bridge.txt"),
        ("Council Closes 'Unsafe' Bridge After Inspectors' Report", "bridge.txt"),
        ("Council closes unsafe bridge after the inspectors report", "bridge.txt"),
        ("Council closes 'unsafe' bridge after…", "bridge.txt"),
        ("Ferry returns to the river after 40 years", "ferry.txt"),
        ("Ferry returns to the river", "ferry.txt"),
        ("The river after forty years", "ferry.txt"),
        ("River after for", None),
        ("The night the lights went out", "the-night-the-lights-went-out.txt"),
        ("Council opens school", None),
        ("Bridge", None),
        ("Ferry…", None),
    ],
)
def test_titles_nearly_the_same_are_found(folder: Path, title: str, name: str | None) -> None:
    match = find_titled(title, folder)
    assert (match.path.name if match else None) == name


def test_an_equal_title_scores_one(folder: Path) -> None:
    match = find_titled("FERRY RETURNS TO THE RIVER AFTER FORTY YEARS", folder)
    assert match is not None
    assert match.score == 1


def test_a_story_is_not_its_own_reference(folder: Path) -> None:
    title = "Ferry returns to the river after forty years"
    assert find_titled(title, folder, leave_out=folder / "ferry.txt") is None


def test_a_title_is_never_a_path(folder: Path) -> None:
    (folder / "inner").mkdir()
    assert find_titled("../" * 3 + "etc/passwd", folder / "inner") is None


def test_a_long_first_paragraph_is_cut_within_characters_safely(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Ferry returns to the river\n\n" + "ééé ñ " * 2000, "utf-8")
    assert find_titled("Ferry returns to the river", tmp_path) is not None


def test_a_story_that_comes_later_is_found(folder: Path) -> None:
    assert find_titled("Harbour opens to the public", folder) is None
    (folder / "harbour.txt").write_text("Harbour opens to the public" + BODY)
    assert find_titled("Harbour opens to the public", folder) is not None


def test_a_folder_is_read_once_for_many_references(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    find_titled("Ferry returns to the river after forty years", folder)
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("a file was opened again"))
    for _ in range(20):
        assert find_titled("Ferry returns to the river after forty years", folder) is not None


def test_a_folder_that_is_gone_has_no_stories(tmp_path: Path) -> None:
    assert find_titled("Ferry returns", tmp_path / "gone") is None


def test_a_pipe_in_the_folder_makes_nobody_wait(folder: Path) -> None:
    os.mkfifo(folder / "pipe.txt")
    assert find_titled("Of which there is none", folder) is None
