"""From a path to a story with its links, and keeping what its analysis found."""

import io
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from storyview.model import saved_analyses
from storyview.model.errors import StoryviewError
from storyview.model.opening import analysed_stories, link_references, linked_path
from storyview.model.reading.reader import read_story
from storyview.model.saved_analyses import save_findings, saved_findings
from storyview.model.story import Findings, Mention, Party, story_id

BRIDGE = "Council closes bridge\n\nThe council of Odale voted on Monday.\n\nREAD MORE: Ferry Returns\n"
FERRY = "Ferry returns\n\nThe ferry sails in May.\n\nRelated: No such story\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "bridge.txt").write_bytes(BRIDGE.replace("\n", "\r\n").encode("utf-8-sig"))
    (tmp_path / "ferry.txt").write_text(FERRY)
    return tmp_path


@pytest.fixture
def findings() -> Findings:
    party = Party(id="p1", name="Odale", kind="place", mentions=(Mention(start=39, end=44, form="name"),))
    return Findings(parties=(party,))


def test_a_story_is_read_with_its_links(folder: Path) -> None:
    story = link_references(read_story(folder / "bridge.txt"))
    assert story.text == BRIDGE
    assert story.title == "Council closes bridge"
    assert story.source.encoding == "utf-8"
    (reference,) = story.references
    assert reference.story == story_id(FERRY)
    assert reference.score == 1
    assert linked_path(story, reference) == folder / "ferry.txt"


def test_a_reference_to_nowhere_stays_unlinked(folder: Path) -> None:
    story = link_references(read_story(folder / "ferry.txt"))
    assert story.references[0].story is None
    assert linked_path(story, story.references[0]) is None


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(FERRY.encode())))
    story = read_story(Path("-"))
    assert story.text == FERRY
    assert story.source.path is None


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("nope.txt", None, "There is no file"),
        ("empty.txt", b"", "is empty"),
        ("blank.txt", b" \r\n\n\t", "is empty"),
        ("mark.txt", b"\xef\xbb\xbf", "is empty"),
        ("picture.txt", b"\x89PNG\r\n\x00\x00", "is not a text file"),
    ],
)
def test_what_is_no_story_is_told(tmp_path: Path, name: str, content: bytes | None, complaint: str) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(StoryviewError, match=complaint):
        read_story(tmp_path / name)


def test_a_folder_is_no_story(tmp_path: Path) -> None:
    with pytest.raises(StoryviewError, match="is a folder"):
        read_story(tmp_path)


def test_findings_are_kept_for_the_same_text_and_pipeline(folder: Path, findings: Findings) -> None:
    story = read_story(folder / "bridge.txt")
    assert saved_findings(story) is None
    save_findings(story, findings)
    assert saved_findings(story) == findings
    assert saved_findings(read_story(folder / "ferry.txt")) is None


def test_findings_of_other_code_are_not_taken(
    folder: Path, findings: Findings, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = read_story(folder / "ferry.txt")
    save_findings(story, Findings())
    monkeypatch.setattr(saved_analyses, "_code_fingerprint", lambda: "other")
    assert saved_findings(story) is None


def test_a_damaged_saved_analysis_is_made_again(folder: Path, findings: Findings) -> None:
    story = read_story(folder / "bridge.txt")
    save_findings(story, findings)
    for path in saved_analyses.folder().iterdir():
        path.write_text(path.read_text()[:40])
    assert saved_findings(story) is None


def test_a_cache_that_cannot_be_written_does_not_matter(
    folder: Path, tmp_path: Path, findings: Findings, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    save_findings(read_story(folder / "bridge.txt"), findings)


def test_failed_stories_are_told_and_left_out(folder: Path) -> None:
    failures: list[StoryviewError] = []
    paths = [folder / "nope.txt", folder / "ferry.txt"]
    stories = list(analysed_stories(paths, failed=failures.append))
    assert [story.title for story in stories] == ["Ferry returns"]
    assert stories[0].analysis is not None
    assert "nope.txt" in str(failures[0])


def test_an_analysed_story_is_not_analysed_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (first,) = analysed_stories([folder / "ferry.txt"])
    monkeypatch.setitem(sys.modules, "storyview.model.analysis.pipeline", None)
    (second,) = analysed_stories([folder / "ferry.txt"])
    assert second == first
