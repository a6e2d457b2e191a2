"""The command line as a reader meets it: exit codes, words, and no tracebacks."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from storyview.tui.cli import _share

STORY = "Council closes bridge\n\n“It is unsafe,” said Ana Ruiz. The council fined Ferry Ltd on Monday.\n"


def run(*arguments: str | Path, stdin: bytes = b"") -> tuple[int, str, str]:
    """Exit code, standard output and standard error of `storyview`."""
    done = subprocess.run(
        [sys.executable, "-m", "storyview.tui.cli", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        check=False,
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.txt"
    path.write_text(STORY, "utf-8")
    return path


@pytest.mark.parametrize(
    "arguments", [[], ["export"], ["export", "x"], ["export", "x", "--to", "pdf"], ["-x"]]
)
def test_wrong_usage_exits_with_2(arguments: list[str]) -> None:
    code, _, complaint = run(*arguments)
    assert code == 2
    assert "usage: storyview" in complaint


def test_behind_two_dashes_no_name_is_an_option(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("-v.txt").write_text("One line.\n")
    code, out, _ = run("export", "--to", "jsonl", "--", "-v.txt", "-", stdin=b"Another.\n")
    assert code == 0
    assert [json.loads(line)["text"] for line in out.splitlines()] == ["One line.\n", "Another.\n"]


def test_a_folder_with_stories_is_explained(story: Path) -> None:
    code, _, complaint = run(story.parent)
    assert code == 2
    assert "is a folder with 1 .txt file" in complaint
    assert str(story) in complaint


@pytest.mark.parametrize(
    ("content", "words"),
    [(None, "There is no file"), (b"", "is empty"), (b"\x7fELF\x00\x01", "is not a text file")],
)
def test_a_failed_story_exits_with_1(tmp_path: Path, content: bytes | None, words: str) -> None:
    path = tmp_path / "a.txt"
    if content is not None:
        path.write_bytes(content)
    code, out, complaint = run(path)
    assert (code, out) == (1, "")
    assert words in complaint
    assert "Traceback" not in complaint


def test_an_empty_folder_exits_with_1(tmp_path: Path) -> None:
    code, _, complaint = run(tmp_path)
    assert code == 1
    assert "There is no story in" in complaint


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ("", "--theme: there is no theme called nrod; did you mean nord?"),
        ("[keys]\n'quote.nxt' = 'x'", "line 2: nothing has the id quote.nxt"),
        ('[keys]\n"quote.next" = "j"', '"j" is both quote.next and article.down'),
    ],
)
def test_a_pipe_is_no_place_for_wrong_settings_either(
    story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: str, words: str
) -> None:
    file = tmp_path / "config.toml"
    file.write_text(settings, "utf-8")
    monkeypatch.setenv("STORYVIEW_CONFIG", str(file))
    code, out, complaint = run(story, *([] if settings else ["--theme", "nrod"]))
    assert (code, out) == (2, "")
    assert words in complaint


def test_a_pipe_gets_a_plain_summary(story: Path) -> None:
    code, out, _ = run(story)
    assert code == 0
    assert "Council closes bridge" in out
    assert "Ana Ruiz" in out
    assert "\x1b" not in out


def test_standard_input_is_summed_up_too(story: Path) -> None:
    code, out, _ = run("-", stdin=STORY.encode())
    assert code == 0
    assert "Ana Ruiz" in out


def test_hostile_names_do_not_reach_the_terminal(tmp_path: Path) -> None:
    _, _, complaint = run(tmp_path / "\x1b[31mred.txt")
    assert "\x1b" not in complaint


def test_export_goes_on_after_a_failed_story(story: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    code, _, complaint = run("export", tmp_path / "nope.txt", story, "--to", "jsonl", "-o", out)
    assert code == 1
    assert "nope.txt" in complaint
    (line,) = out.read_text("utf-8").splitlines()
    assert json.loads(line)["text"] == STORY


def test_a_journal_is_no_story(story: Path, tmp_path: Path) -> None:
    journal = tmp_path / f"{story.name}.storyview.jsonl"
    journal.write_text('{"schema": "storyview-review/1"}\n')
    code, out, complaint = run("export", journal, story, "--to", "jsonl")
    assert (code, len(out.splitlines())) == (1, 1)
    assert f"no story: name {story}" in complaint


def test_export_does_not_overwrite_unless_forced(story: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    out.write_text("mine")
    code, _, complaint = run("export", story, "--to", "json", "-o", out)
    assert code == 1
    assert "--force" in complaint
    assert out.read_text() == "mine"
    assert run("export", story, "--to", "json", "-o", out, "--force")[0] == 0
    assert json.loads(out.read_text("utf-8"))["schema"] == "storyview/1"


def test_a_story_is_never_overwritten_by_its_export(story: Path) -> None:
    code, _, complaint = run("export", story, "--to", "json", "-o", story, "--force")
    assert code == 1
    assert "is the story itself" in complaint
    assert story.read_text("utf-8") == STORY


def test_an_export_holds_what_is_asked_for(story: Path) -> None:
    def exported(*options: str) -> dict[str, list[object]]:
        code, out, _ = run("export", story, "--to", "json", *options)
        assert code == 0
        told: dict[str, list[object]] = json.loads(out)
        return told

    everything = exported()
    assert everything["quotes"]
    only = exported("--only", "quotes")
    assert only["quotes"] == everything["quotes"]
    assert only["actions"] == only["references"] == []
    assert exported("--checked-only")["quotes"] == []
    code, _, complaint = run("export", story, "--to", "json", "--speaker", "Nobody There")
    assert code == 1
    assert "No party is called 'Nobody There' in 1 story" in complaint
    code, _, complaint = run("export", story, "--to", "json", "--only", "verbs")
    assert code == 2
    assert "'verbs' is none of quotes, actions, parties, references" in complaint


def test_hypothesis_needs_an_address(story: Path) -> None:
    code, _, complaint = run("export", story, "--to", "hypothesis")
    assert code == 1
    assert "tell it with --url" in complaint
    code, out, _ = run("export", story, "--to", "hypothesis", "--url", "https://wire.example/bridge")
    assert code == 0
    assert {told["uri"] for told in json.loads(out)["annotations"]} == {"https://wire.example/bridge"}


def test_a_format_of_several_files_goes_into_a_folder(story: Path, tmp_path: Path) -> None:
    folder = tmp_path / "brat"
    assert run("export", story, "--to", "brat", "-o", folder)[0] == 0
    names = {path.name for path in folder.iterdir()}
    assert names == {"bridge.txt", "bridge.ann", "annotation.conf"}
    code, _, complaint = run("export", story, "--to", "brat")
    assert code == 2
    assert "give a folder, such as -o brat/" in complaint


def test_a_folder_export_goes_on_past_files_that_exist(story: Path, tmp_path: Path) -> None:
    (tmp_path / "ferry.txt").write_text("Ferry returns\n\nThe ferry sails in May.\n")
    out = tmp_path / "out"
    out.mkdir()
    (out / "bridge.json").write_text("mine")
    code, _, complaint = run("export", tmp_path, "--to", "json", "-o", out)
    assert code == 1
    assert "1 of 2 files exist already" in complaint
    assert (out / "bridge.json").read_text() == "mine"
    assert json.loads((out / "ferry.json").read_text("utf-8"))["title"] == "Ferry returns"


def test_a_dash_is_standard_output(story: Path, tmp_path: Path) -> None:
    code, out, _ = run("export", story, "--to", "json", "-o", "-")
    assert code == 0
    assert json.loads(out)["text"] == STORY


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["-o", ""], "-o needs a name"),
        (["--model", "no_such_pipeline"], "is not installed"),
        (["STORY"], "holds one story a file"),
    ],
)
def test_what_cannot_work_exits_with_2(story: Path, arguments: list[str], words: str) -> None:
    given = [str(story) if argument == "STORY" else argument for argument in arguments]
    code, out, complaint = run("export", story, "--to", "html", *given)
    assert (code, out) == (2, "")
    assert words in complaint


@pytest.mark.parametrize("given", ["80", "-0.1", "1.01", "101%", "nan", "high", "%", ""])
@pytest.mark.parametrize("command", [[], ["export", "--to", "json"]])
def test_a_confidence_out_of_range_exits_with_2(story: Path, command: list[str], given: str) -> None:
    code, out, complaint = run(*command, story, f"--min-confidence={given}")
    assert (code, out) == (2, "")
    assert "neither from 0 to 1 nor from 0% to 100%" in complaint


@pytest.mark.parametrize(
    ("given", "share"), [("0", 0), ("1", 1), ("0.85", 0.85), (".5", 0.5), ("80%", 0.8), ("57%", 0.57)]
)
def test_a_confidence_is_a_share_or_a_percentage(given: str, share: float) -> None:
    assert _share(given) == share


def test_quotes_that_are_not_wanted_are_left_out_of_summary_and_export(story: Path) -> None:
    assert "\nquote " in run(story)[1]
    code, out, _ = run(story, "--min-confidence", "100%", "--no-stances")
    assert code == 0
    assert "\nquote " not in out
    assert "Only quotes at least 100% sure" in out
    assert "no stances: 1 hidden" in out
    code, out, _ = run("export", story, "--to", "jsonl", "--min-confidence", "1")
    assert code == 0
    assert json.loads(out)["quotes"] == []
    # What is kept of the analysis is the whole of it.
    assert json.loads(run("export", story, "--to", "jsonl")[1])["quotes"]


def test_help_tells_that_all_actions_are_shown() -> None:
    for command in ([], ["export"]):
        words = " ".join(run(*command, "--help")[1].split())
        assert "all actions are shown, since what their confidence is worth was measured on few" in words


def test_an_unknown_option_is_named() -> None:
    assert "--nope" in run("--nope")[2]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize("arguments", [["schema"], ["STORY"], ["--version"]])
def test_a_full_disk_is_told(story: Path, arguments: list[str]) -> None:
    given = [str(story) if argument == "STORY" else argument for argument in arguments]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "storyview.tui.cli", *given],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert "Standard output can't be written" in done.stderr
    assert "Traceback" not in done.stderr


def test_schema_is_json_schema() -> None:
    code, out, _ = run("schema")
    assert code == 0
    assert json.loads(out)["$schema"].startswith("https://json-schema.org/")


def test_doctor_names_the_pipeline_in_use() -> None:
    code, out, _ = run("doctor")
    assert code == 0
    assert "in use      en_core_web" in out


def test_doctor_tells_of_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "settings    the defaults; " in run("doctor")[1]
    monkeypatch.setenv("STORYVIEW_THEME", "nrod")
    code, out, _ = run("doctor")
    assert code == 1
    assert "settings    wrong. STORYVIEW_THEME: there is no theme called nrod; did you mean nord?" in out


def test_doctor_tells_what_is_missing() -> None:
    code, out, _ = run("doctor", "--model", "no_such_pipeline")
    assert code == 1
    assert "not installed" in out


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_whoever_waits_at_a_terminal_sees_the_count(story: Path, tmp_path: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    command: list[str | Path] = [
        sys.executable,
        "-m",
        "storyview.tui.cli",
        "export",
        story,
        "--to",
        "json",
        "-o",
        tmp_path / "o.json",
    ]
    subprocess.run(command, stderr=theirs, check=True)
    os.close(theirs)
    seen = os.read(ours, 4096).decode()
    os.close(ours)
    assert "Analysed: 1" in seen
    assert f"Written: {tmp_path / 'o.json'}" in seen.replace("\r\n", "")
