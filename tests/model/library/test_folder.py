"""Finding the stories of a folder, and the one that a title names."""

from pathlib import Path

import pytest

from storyview.model.errors import StoryviewError
from storyview.model.library.folder import find_titled, story_files

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


def test_folders_are_walked_in_order(tmp_path: Path) -> None:
    for name in ("b/2.txt", "a/1.txt", "b/1.txt", "b/x.md", ".hidden/3.txt", "b/.4.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    found = list(story_files([tmp_path, tmp_path / "b/x.md"]))
    assert [str(path.relative_to(tmp_path)) for path in found] == ["a/1.txt", "b/1.txt", "b/2.txt", "b/x.md"]


def test_a_folder_without_stories_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoryviewError, match="There is no story in"):
        list(story_files([tmp_path]))
