"""Which stories a path stands for."""

import os
from pathlib import Path

import pytest

from storyview.model.errors import StoryviewError
from storyview.model.library.folder import story_files


def test_folders_are_walked_in_order(tmp_path: Path) -> None:
    for name in ("b/2.txt", "a/1.txt", "b/1.txt", "b/x.md", ".hidden/3.txt", "b/.4.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    found = list(story_files([tmp_path, tmp_path / "b/x.md"]))
    assert [str(path.relative_to(tmp_path)) for path in found] == ["a/1.txt", "b/1.txt", "b/2.txt", "b/x.md"]


def test_a_folder_without_stories_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoryviewError, match="There is no story in"):
        list(story_files([tmp_path]))


def test_a_pipe_in_a_folder_makes_nobody_wait(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "nowhere.txt").symlink_to(tmp_path / "gone")
    assert list(story_files([tmp_path])) == [tmp_path / "a.txt", tmp_path / "nowhere.txt"]
    assert list(story_files([tmp_path / "pipe.txt"])) == [tmp_path / "pipe.txt"]  # asked for by name
