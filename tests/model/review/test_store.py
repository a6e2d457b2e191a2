"""Where entries are kept, and what happens to them when they can't be."""

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from storyview.model.errors import StoryviewError
from storyview.model.review.location import data_folder, places, story_beside
from storyview.model.review.session import open_review
from storyview.model.story import Source

from .reviewing import STORY, at, journal_of, kept

Fault = dict[str, int]


@pytest.fixture
def fault(monkeypatch: pytest.MonkeyPatch) -> Fault:
    """Folders by name that files can't be written in, and what opening one there fails with."""
    faults: Fault = {}
    real = os.open

    def opened(path: Any, flags: int, mode: int = 0o777, **more: Any) -> int:
        number = faults.get(Path(path).parent.name) if flags & os.O_CREAT else None
        if number:
            raise OSError(number, os.strerror(number), str(path))
        return real(path, flags, mode, **more)

    monkeypatch.setattr(os, "open", opened)
    return faults


def test_a_review_is_kept_beside_its_story(tmp_path: Path) -> None:
    review = kept(tmp_path)
    review.confirm("q1")
    assert journal_of(tmp_path).is_file()
    assert review.store.place == journal_of(tmp_path)
    assert review.store.elsewhere is None
    assert kept(tmp_path).story == review.story
    assert story_beside(journal_of(tmp_path)) == tmp_path / "northvale.txt"


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS, errno.EPERM, errno.ENAMETOOLONG])
def test_where_the_folder_cannot_be_written_the_data_folder_is_used_and_told(
    tmp_path: Path, fault: Fault, number: int
) -> None:
    fault[tmp_path.name] = number
    review = kept(tmp_path)
    review.confirm("q1")
    assert review.store.trouble is None
    assert review.store.pending == ()
    assert review.store.elsewhere is not None
    assert review.store.elsewhere.parent == data_folder()
    assert not journal_of(tmp_path).exists()
    assert kept(tmp_path).story == review.story


def test_both_places_are_read(tmp_path: Path, fault: Fault) -> None:
    kept(tmp_path).confirm("q1")
    fault[tmp_path.name] = errno.EROFS
    review = kept(tmp_path)
    review.confirm("q2")
    fault.clear()
    again = kept(tmp_path)
    assert {id_: state.state for id_, state in again.reviewed.states.items()} == {
        "q1": "confirmed",
        "q2": "confirmed",
    }
    again.undo()
    assert set(kept(tmp_path).reviewed.states) == {"q1"}


def test_standard_input_has_its_review_in_the_data_folder() -> None:
    story = STORY.model_copy(update={"source": Source()})
    review = open_review(story, "Mira")
    review.reject("q1")
    assert review.store.elsewhere == places(story)[0]
    assert open_review(story, "Tom").story == review.story


def test_a_story_with_the_longest_name_has_its_review_in_the_data_folder(tmp_path: Path) -> None:
    path = tmp_path / f"{'x' * 251}.txt"
    path.write_text(STORY.text)
    story = STORY.model_copy(update={"source": Source(path=str(path))})
    assert not any(place.exists() for place in places(story))
    open_review(story, "Mira").reject("q1")
    assert [place.parent for place in places(story) if place.exists()] == [data_folder()]
    assert list(tmp_path.iterdir()) == [path]


def test_a_full_disk_is_told_and_what_was_done_is_tried_again(tmp_path: Path, fault: Fault) -> None:
    review = kept(tmp_path)
    review.confirm("q1")
    fault[tmp_path.name] = errno.ENOSPC
    review.reject("q2")
    assert review.store.trouble is not None
    assert "no space left" in review.store.trouble
    assert "q2" not in {quote.id for quote in review.story.quotes}
    assert [entry.kind for entry in review.store.pending] == ["reject"]
    assert review.store.elsewhere is None  # a full disk is no reason to scatter a review
    assert not review.store.retry()
    review.refresh()
    assert [entry.kind for entry in review.store.entries] == ["confirm", "reject"]
    fault.clear()
    review.confirm("q3")
    assert review.store.retry()
    assert not review.store.pending
    assert kept(tmp_path).story == review.story


def test_what_cannot_be_kept_can_be_saved_elsewhere_and_taken_in(tmp_path: Path, fault: Fault) -> None:
    fault[tmp_path.name] = errno.ENOSPC
    review = kept(tmp_path)
    review.reject("q2")
    copy = tmp_path / "usb" / "copy.jsonl"
    copy.parent.mkdir()
    review.store.save_copy(copy)
    assert review.store.pending
    fault.clear()
    later = kept(tmp_path)
    assert later.store.add_from(copy) == 1
    assert later.store.add_from(copy) == 0
    assert kept(tmp_path).story == review.story
    with pytest.raises(StoryviewError, match="There is no file"):
        later.store.add_from(tmp_path / "nothing.jsonl")


def test_a_journal_that_vanishes_is_written_anew_with_the_next_change(tmp_path: Path) -> None:
    review = kept(tmp_path)
    review.confirm("q1")
    journal_of(tmp_path).unlink()
    review.refresh()
    assert review.reviewed.state("q1").state == "confirmed"
    review.confirm("q2")
    assert kept(tmp_path).story == review.story


def test_two_open_reviews_see_and_keep_one_anothers_changes(tmp_path: Path) -> None:
    ours, theirs = kept(tmp_path, "Mira"), kept(tmp_path, "Tom")
    ours.change_quote("q1", kind="direct")
    theirs.add_note(at("in January"), "when?")
    assert theirs.story.review == ours.story.review  # read before theirs was written
    assert ours.refresh()
    assert not ours.refresh()
    assert ours.story == theirs.story == kept(tmp_path).story
    # Each takes back only what is their own.
    theirs.undo()
    assert theirs.can_undo is None
    assert theirs.reviewed.state("q1").creator == "Mira"


def test_a_torn_journal_is_mended_and_told_on_opening(tmp_path: Path) -> None:
    review = kept(tmp_path)
    review.confirm("q1")
    review.confirm("q2")
    path = journal_of(tmp_path)
    path.write_bytes(path.read_bytes()[:-20])
    again = kept(tmp_path)
    assert again.store.mended == 1
    assert set(again.reviewed.states) == {"q1"}
    assert kept(tmp_path).store.mended == 0
    assert path.read_bytes().endswith(b"\n")


def test_a_newer_journal_is_told_and_not_touched(tmp_path: Path) -> None:
    newer = '{"schema": "storyview-review/2"}\n'
    journal_of(tmp_path).write_text(newer)
    with pytest.raises(StoryviewError, match="newer storyview"):
        kept(tmp_path)
    assert journal_of(tmp_path).read_text() == newer


def test_one_that_became_newer_keeps_what_is_done_pending(tmp_path: Path) -> None:
    review = kept(tmp_path)
    newer = '{"schema": "storyview-review/2"}\n'
    journal_of(tmp_path).write_text(newer)
    review.confirm("q1")
    assert review.store.trouble is not None
    assert "newer storyview" in review.store.trouble
    assert len(review.store.pending) == 1
    assert journal_of(tmp_path).read_text() == newer
