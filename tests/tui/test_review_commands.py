"""`storyview review` and `storyview diff`, and that summary and export tell what was corrected."""

import io
import json
from pathlib import Path

import pytest

from storyview.model.opening import analysed_stories
from storyview.model.reading.reader import read_story
from storyview.model.review.session import ReviewSession, open_review
from storyview.model.saved_analyses import save_findings
from storyview.tui.cli import main

from .conftest import findings_of


@pytest.fixture
def story(folder: Path) -> Path:
    """The story of the harbour, whose analysis is kept already, so that none is made."""
    path = folder / "harbour.txt"
    read = read_story(path)
    save_findings(read, findings_of(read))
    return path


def review_of(path: Path, reader: str = "Mira") -> ReviewSession:
    (analysed,) = analysed_stories([path], review=False)
    return open_review(analysed, reader)


def journal(path: Path) -> Path:
    return path.with_name(path.name + ".storyview.jsonl")


def test_summary_and_export_tell_what_was_corrected(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    review = review_of(story)
    review.change_quote("q4", speaker="oro")
    review.reject("q1")
    assert main([str(story)]) == 0
    out = capsys.readouterr().out
    assert "3 quotes" in out
    assert out.count("Ines Oro —") == 3
    assert main(["export", str(story), "--to", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    corrected = next(quote for quote in told["quotes"] if quote["id"] == "q4")
    assert (corrected["review"]["state"], corrected["review"]["creator"]) == ("corrected", "Mira")
    assert told["review"]["rejected"] == 1


def test_the_least_confidence_hides_nothing_that_was_checked(
    story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    review_of(story).confirm("q4")
    main([str(story), "--min-confidence", "99%"])
    assert "1 quote," in capsys.readouterr().out


def test_a_newer_journal_is_told_and_fails_the_story(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    journal(story).write_text('{"schema": "storyview-review/7"}\n')
    for command in (["review", str(story)], [str(story)], ["export", str(story), "--to", "jsonl"]):
        assert main(command) == 1
        assert "written by a newer storyview" in capsys.readouterr().err


def test_a_review_is_told(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["review", str(story), "--summary"]) == 0
    assert "Nothing has been checked" in capsys.readouterr().out
    review = review_of(story)
    review.confirm("q2")
    review.reject("a1")
    assert main(["review", str(story)]) == 0
    out = capsys.readouterr().out
    assert "1 confirmed, 0 corrected, 1 rejected" in out
    assert "rejected   action  “fined” (Mira" in out
    assert "100%" in out


def test_all_that_is_left_is_accepted_by_the_reader(
    story: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STORYVIEW_READER", "Tom")
    review_of(story).reject("q1")
    assert main(["review", str(story), "--accept-all", "--yes"]) == 0
    assert "7 findings confirmed" in capsys.readouterr().out
    again = review_of(story)
    assert again.story.review is not None
    assert (again.story.review.confirmed, again.story.review.rejected) == (7, 1)
    assert again.reviewed.state("q2").creator == "Tom"
    assert main(["review", str(story), "--accept-all", "--yes"]) == 0
    assert "0 findings confirmed" in capsys.readouterr().out


@pytest.mark.parametrize(("answer", "confirmed"), [("y", 8), ("Yes", 8), ("", 0), ("n", 0), (None, 0)])
def test_the_reader_is_asked_before_all_is_accepted(
    story: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    answer: str | None,
    confirmed: int,
) -> None:
    terminal = io.StringIO("" if answer is None else f"{answer}\n")
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr("sys.stdin", terminal)
    assert main(["review", str(story), "--accept-all"]) == 0
    told = capsys.readouterr()
    assert "confirm 8 findings that nobody has checked? [y/N]" in told.err
    assert ("8 findings confirmed" if confirmed else "nothing confirmed") in told.out
    review = review_of(story).story.review
    assert (review.confirmed if review else 0) == confirmed


def test_where_nobody_can_answer_nothing_is_accepted(
    story: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for stdin in (io.StringIO("y\n"), None):
        monkeypatch.setattr("sys.stdin", stdin)
        assert main(["review", str(story), "--accept-all"]) == 2
        assert "add --yes" in capsys.readouterr().err
    assert not journal(story).exists()


def test_a_story_without_a_title_goes_by_its_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = folder / "untitled.txt"
    path.write_text("By Ada Brandt\nKELM, Oct. 9 — The harbour of Kelm is closed.\n", "utf-8")
    read = read_story(path)
    assert read.title is None
    save_findings(read, findings_of(read))
    assert main(["review", str(path)]) == 0
    assert capsys.readouterr().out.startswith("untitled.txt\n")
    assert main(["review", str(path), "--accept-all", "--yes"]) == 0
    assert capsys.readouterr().out.startswith("untitled.txt: 0 findings confirmed")


def test_gold_is_written(story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    review_of(story).confirm("q2")
    out = tmp_path / "gold.jsonl"
    assert main(["review", str(story), "--export-gold", "-o", str(out)]) == 0
    assert "7 findings not checked yet" in capsys.readouterr().err
    assert len(json.loads(out.read_text())["attributions"]) == 1
    assert main(["review", str(story), "--export-gold", "-o", str(out)]) == 1
    assert "already exists" in capsys.readouterr().err
    assert main(["review", str(story), "--export-gold", "-o", str(out), "--force"]) == 0
    capsys.readouterr()
    assert main(["review", str(story), "--export-gold"]) == 0
    assert json.loads(capsys.readouterr().out) == json.loads(out.read_text())


def test_two_readers_are_compared_and_brought_together(
    story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folders = []
    for reader, speaker in (("Mira", "oro"), ("Tom", "nordkran")):
        folder = tmp_path / reader
        folder.mkdir()
        copy = folder / story.name
        copy.write_bytes(story.read_bytes())
        review = review_of(copy, reader)
        review.change_quote("q4", speaker=speaker)
        review.confirm("q2")
        folders.append(copy)
    one, two = folders
    for first, second in ((one, two), (journal(one), journal(two)), (one, journal(two))):
        assert main(["diff", str(first), str(second)]) == 0
        out = capsys.readouterr().out
        assert "(Mira)" in out
        assert "speaker: Ines Oro → Nordkran" in out
        assert "50%" in out
    assert main(["review", str(one), "--add", str(journal(two))]) == 0
    assert "2 new changes taken in" in capsys.readouterr().out
    assert review_of(one).reviewed.state("q4").creator == "Tom"
    elsewhere = tmp_path / "only.storyview.jsonl"
    elsewhere.write_bytes(journal(one).read_bytes())
    assert main(["diff", str(elsewhere), str(elsewhere)]) == 1
    assert "name the story with --story" in capsys.readouterr().err
    assert main(["diff", str(elsewhere), str(elsewhere), "--story", str(story)]) == 0
    assert "100%" in capsys.readouterr().out
    assert main(["diff", str(story), str(one)]) == 1
    assert "There is no review of" in capsys.readouterr().err


def test_the_journal_of_another_story_is_not_taken_in(
    story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    review_of(story).confirm("q2")
    other = tmp_path / "other.txt"
    other.write_text("Nothing of that stands here.\n")
    assert main(["review", str(other), "--add", str(journal(story))]) == 1
    assert "is of another story" in capsys.readouterr().err
    assert not journal(other).exists()
    other.write_text("It has a new beginning.\n\n" + story.read_text())
    assert main(["review", str(other), "--add", str(journal(story))]) == 0


def test_a_file_is_named_for_gold_alone(
    story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["review", str(story), "-o", str(tmp_path / "report")]) == 2
    assert "--export-gold" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments", [["review"], ["diff", "one"], ["review", "x.txt", "--accept-all", "--export-gold"]]
)
def test_wrong_usage_is_told(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as error:
        main(arguments)
    assert error.value.code == 2
    assert "usage: storyview" in capsys.readouterr().err


def test_a_story_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    missing = str(tmp_path / "nothing.txt")
    assert main(["review", missing]) == 1
    assert main(["diff", missing, missing]) == 1
    assert "nothing.txt" in capsys.readouterr().err
