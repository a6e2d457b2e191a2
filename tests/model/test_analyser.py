"""The analysis in a child process: answers, failures, and being given up."""

import asyncio
import sys
from pathlib import Path

import pytest

from storyview.model.analyser import analyse_in_child
from storyview.model.errors import StoryviewError
from storyview.model.reading.reader import make_story
from storyview.model.story import Findings, Story


def nothing(findings: Findings, end: int) -> None:
    """For a story that is not long nothing is told of its beginning."""
    raise AssertionError(findings, end)


@pytest.fixture
def story() -> Story:
    return make_story("Zoë Hart said 😀 she would appeal.".encode(), "x", None)


async def test_the_child_answers_and_tells_its_progress(story: Story) -> None:
    told: list[str] = []
    findings = await analyse_in_child(story, None, told.append, nothing)
    assert findings.analysis is not None
    assert told[0] == "loading the language model"
    assert told[-1] == "reading 100%"
    story.with_findings(findings)  # would refuse offsets that do not fit


async def test_the_beginning_of_a_long_story_comes_first() -> None:
    paragraph = "The harbour stays closed, Zoë Hart said on Monday. “We have no plan,” she told reporters."
    long = make_story("\n\n".join([paragraph] * 300).encode(), "x", None)
    told: list[str] = []
    begun: list[tuple[Findings, int]] = []

    def beginning(findings: Findings, end: int) -> None:
        told.append("beginning")
        begun.append((findings, end))

    findings = await analyse_in_child(long, None, told.append, beginning)
    (first, end), *others = begun
    assert not others
    assert told.index("beginning") < told.index("reading 100%")
    words = len(long.text[:end].split())
    assert told[told.index("beginning") - 1] == f"reading the first {words:,} of 4,800 words"
    # Whole paragraphs, in which as much was found as in the rest.
    assert long.text[end : end + 2] == "\n\n"
    assert len(first.quotes) / end == pytest.approx(len(findings.quotes) / len(long.text), rel=0.05)
    long.with_findings(first)  # would refuse offsets that do not fit


async def test_modules_beside_the_story_are_not_imported(
    story: Story, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "spacy.py").write_text("raise SystemExit('imported from the folder of the story')")
    monkeypatch.chdir(tmp_path)
    findings = await analyse_in_child(story, None, lambda _: None, nothing)
    assert findings.analysis is not None


async def test_a_missing_pipeline_is_told(story: Story) -> None:
    with pytest.raises(StoryviewError, match="'no_such_pipeline' is not installed"):
        await analyse_in_child(story, "no_such_pipeline", print, nothing)


async def test_a_child_that_dies_is_told(
    story: Story, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "python"
    broken.write_text("#!/bin/sh\necho 'out of memory' >&2\nexit 3\n")
    broken.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(broken))
    with pytest.raises(StoryviewError, match=r"ended early \(exit code 3\): out of memory"):
        await analyse_in_child(story, None, print, nothing)


async def test_giving_up_ends_the_child(
    story: Story, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pid_file = tmp_path / "pid"
    slow = tmp_path / "python"
    slow.write_text(f"#!/bin/sh\necho $$ > {pid_file}\nexec sleep 60\n")
    slow.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(slow))
    task = asyncio.create_task(analyse_in_child(story, None, print, nothing))
    while not pid_file.exists() or not pid_file.read_text().strip():
        await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not Path("/proc", pid_file.read_text().strip()).exists()
