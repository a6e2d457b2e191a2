import json
from pathlib import Path

import pytest

from storyview.model import saved_places
from storyview.model.saved_places import NOWHERE, Places, PlaceStore

TEXT = "A story.\n" * 10
PLACES = Places(12, {"a": 3, "Ж": 40})


def the_file(folder: Path) -> Path:
    (path,) = folder.iterdir()
    return path


def test_places_are_there_again_in_another_session(tmp_path: Path) -> None:
    PlaceStore(tmp_path / "new").write(TEXT, PLACES)
    assert PlaceStore(tmp_path / "new").read(TEXT) == PLACES
    # Nothing of the story can be read from the file.
    assert "story" not in the_file(tmp_path / "new").read_text()


def test_only_of_the_same_text(tmp_path: Path) -> None:
    PlaceStore(tmp_path).write(TEXT, PLACES)
    assert PlaceStore(tmp_path).read(TEXT + "More.") == NOWHERE
    other = PlaceStore(tmp_path)._file(saved_places._key("other"))
    the_file(tmp_path).rename(other)
    assert PlaceStore(tmp_path).read("other") == NOWHERE


def test_marks_are_kept_where_a_story_begins_anew(tmp_path: Path) -> None:
    PlaceStore(tmp_path).write(TEXT, PLACES)
    store = PlaceStore(tmp_path, resume=False)
    assert store.read(TEXT) == Places(0, PLACES.marks)
    store.write(TEXT, Places(30))
    # In one session the way back leads to where it was left.
    assert store.read(TEXT) == Places(30)


@pytest.mark.parametrize(
    "change",
    [
        {"offset": 4000},
        {"offset": -1},
        {"offset": "1"},
        {"offset": True},
        {"marks": []},
        {"marks": None},
        {"text": "0" * 64},
    ],
)
def test_a_wrong_file_is_ignored(tmp_path: Path, change: dict[str, object]) -> None:
    PlaceStore(tmp_path).write(TEXT, PLACES)
    path = the_file(tmp_path)
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    assert PlaceStore(tmp_path).read(TEXT) == NOWHERE


def test_wrong_marks_are_ignored_one_by_one(tmp_path: Path) -> None:
    PlaceStore(tmp_path).write(TEXT, PLACES)
    path = the_file(tmp_path)
    wrong = {"a": 1, "bb": 2, "\x1b": 1, "c": 4000, "d": None, "": 1}
    path.write_text(json.dumps(json.loads(path.read_text()) | {"marks": wrong}))
    assert PlaceStore(tmp_path).read(TEXT) == Places(12, {"a": 1})


@pytest.mark.parametrize("data", [b"", b"{", b"[1]", b"\xff\xfe", b"null", b"[" * 60_000, b" " * 100_000])
def test_a_torn_file_is_ignored(tmp_path: Path, data: bytes) -> None:
    PlaceStore(tmp_path).write(TEXT, PLACES)
    the_file(tmp_path).write_bytes(data)
    assert PlaceStore(tmp_path).read(TEXT) == NOWHERE


def test_without_a_folder_places_last_as_long_as_the_session() -> None:
    store = PlaceStore()
    assert store.read(TEXT) == NOWHERE
    store.write(TEXT, PLACES)
    assert store.read(TEXT) == PLACES
    assert PlaceStore().read(TEXT) == NOWHERE


def test_a_folder_that_cannot_be_written_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    store = PlaceStore(tmp_path / "file")
    store.write(TEXT, PLACES)
    assert store.read(TEXT) == PLACES


def test_only_so_many_stories_are_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(saved_places, "_MOST", 3)
    for number in range(5):
        PlaceStore(tmp_path).write(f"{TEXT}{number}", PLACES)
    assert len(list(tmp_path.iterdir())) == 3
    assert PlaceStore(tmp_path).read(f"{TEXT}4") == PLACES
