import io
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from storyview.model.errors import StoryviewError
from storyview.model.export import EXPORTERS, Context, Exporter
from storyview.model.export.file_names import file_stem
from storyview.model.export.writing import export_stories
from storyview.model.story import Source, Story

from .hand_made import STORY

JSON, JSONL = EXPORTERS["json"], EXPORTERS["jsonl"]


def story(path: str | None, text: str = "text") -> Story:
    return Story(id="0123456789abcdef", text=text, source=Source(path=path))


def render_raw(stories: Iterable[Story], _: Context) -> Iterator[str]:
    yield from (story.text for story in stories)


# As another package may write a format that escapes nothing.
RAW = Exporter("raw", ".txt", "The text", True, f"{__name__}:render_raw")


def untouchable() -> Iterator[Story]:
    pytest.fail("a story was taken although it could not be written")
    yield STORY


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


FILES = {name: exporter for name, exporter in EXPORTERS.items() if exporter.form != "folder"}


@pytest.mark.parametrize("exporter", FILES.values(), ids=FILES)
def test_every_format_writes_one_file_and_text_ends_in_a_newline(exporter: Exporter, tmp_path: Path) -> None:
    path = tmp_path / f"out{exporter.suffix}"
    assert export_stories([STORY], exporter, path) == [path]
    assert exporter.form == "binary" or path.read_text("utf-8").endswith("\n")
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("exporter", FILES.values(), ids=FILES)
def test_every_format_goes_to_standard_output_as_utf_8(
    exporter: Exporter, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert export_stories([STORY], exporter, None) == []
    assert capfdbinary.readouterr().out == b"".join(exporter.render([STORY]))


def test_a_terminal_is_never_driven(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    hostile = story(None, "a \x9b31m b\u202e c")
    export_stories([hostile], RAW, None)
    assert terminal.getvalue() == "a \ufffd31m b\ufffd c"
    export_stories([hostile], JSON, None)
    assert "a \\u009b31m b\\u202e c" in terminal.getvalue()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_full_disk_behind_standard_output_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    with Path("/dev/full").open("w") as full:
        monkeypatch.setattr(sys, "stdout", full)
        with pytest.raises(StoryviewError, match="no space left for standard output"):
            export_stories([STORY], JSON, None)


@pytest.mark.parametrize("name", ["html", "md", "json"])
@pytest.mark.parametrize("place", ["out", None])
def test_several_stories_do_not_fit_where_one_belongs(name: str, place: str | None, tmp_path: Path) -> None:
    output = tmp_path / place if place else None
    with pytest.raises(StoryviewError, match=f"{name} holds one story a file.*give a folder"):
        export_stories([STORY, STORY], EXPORTERS[name], output)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("exporter", EXPORTERS.values(), ids=EXPORTERS)
def test_where_every_story_fails_a_former_export_stays(exporter: Exporter, tmp_path: Path) -> None:
    former = tmp_path / "former"
    former.write_text("mine")
    with pytest.raises(StoryviewError, match="no story to export"):
        export_stories([], exporter, tmp_path if exporter.form == "folder" else former, force=True)
    assert former.read_text() == "mine"
    assert list(tmp_path.iterdir()) == [former]


@pytest.mark.parametrize("exporter", EXPORTERS.values(), ids=EXPORTERS)
def test_every_format_that_holds_many_holds_none_too(exporter: Exporter) -> None:
    if exporter.form == "folder":
        assert list(exporter.documents([])) == []
    else:
        assert isinstance(b"".join(exporter.render([])), bytes)


def test_no_story_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(StoryviewError, match="no story to export"):
        export_stories([], JSON, tmp_path / "out.json")
    assert not list(tmp_path.iterdir())


def test_no_story_is_no_folder_either(tmp_path: Path) -> None:
    with pytest.raises(StoryviewError, match="no story to export"):
        export_stories([], EXPORTERS["md"], f"{tmp_path}/new/")
    (tmp_path / "old").mkdir()
    with pytest.raises(StoryviewError, match="no story to export"):
        export_stories([], EXPORTERS["md"], f"{tmp_path}/old/")
    assert [path.name for path in tmp_path.iterdir()] == ["old"]


def test_json_lines_hold_many_in_one_file(tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    export_stories(iter([story("a.txt"), story("b.txt")]), JSONL, path)
    assert [json.loads(line)["source"]["path"] for line in path.read_text().splitlines()] == [
        "a.txt",
        "b.txt",
    ]


def test_a_folder_gets_a_file_a_story(tmp_path: Path) -> None:
    given: Iterable[Story] = (story(path) for path in ("x/a.txt", "y/a.txt", "A.TXT", "a-2.txt", None))
    written = export_stories(given, JSON, tmp_path)
    names = ["a.json", "a-2.json", "A-3.json", "a-2-2.json", "story-0123456789abcdef.json"]
    assert written == [tmp_path / name for name in names]
    assert all(json.loads(path.read_text())["schema"] == "storyview/1" for path in written)


def test_a_slash_at_the_end_makes_the_folder(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "deep"
    assert export_stories([story("a.txt")], JSON, f"{folder}/") == [folder / "a.json"]


def test_a_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoryviewError, match="file"):
        export_stories(untouchable(), JSON, f"{tmp_path}/file/")


def test_an_existing_file_stays_without_force(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text("mine")
    with pytest.raises(StoryviewError, match="already exists"):
        export_stories(untouchable(), JSON, path)
    with pytest.raises(StoryviewError, match="exist already"):
        export_stories([story("a.txt")], JSON, tmp_path)
    assert path.read_text() == "mine"
    export_stories([story("a.txt")], JSON, path, force=True)
    assert json.loads(path.read_text())["text"] == "text"


def test_a_story_that_fails_leaves_no_file(tmp_path: Path) -> None:
    def failing() -> Iterator[Story]:
        yield STORY
        raise StoryviewError("b.txt can't be read")

    with pytest.raises(StoryviewError, match=r"b\.txt"):
        export_stories(failing(), JSONL, tmp_path / "all.jsonl")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("path", "stem"),
    [
        ("../../etc/passwd", "passwd"),
        ("/", "story-0123456789abcdef"),
        ("..", "story-0123456789abcdef"),
        ("C:\\Windows\\news.txt", "news"),
        ("a b.c.txt", "a b.c"),
        ("-rf.txt", "rf"),
        (".hidden", "hidden"),
        ("con.txt", "con-story"),
        ("COM1.a.txt", "COM1.a-story"),
        ("conference.txt", "conference"),
        ('what?*"<>|:.txt', "what"),
        ("a\x1b[31m\nb.txt", "a-[31m b"),
        ("wahl‐übersicht.txt", "wahl‐übersicht"),
        ("é" * 300 + ".txt", "é" * 50),
        (" - .txt", "story-0123456789abcdef"),
    ],
)
def test_a_file_is_named_after_the_file_read_but_safely(path: str, stem: str) -> None:
    assert file_stem(story(path)) == stem


def test_an_id_from_outside_leads_nowhere_either() -> None:
    assert file_stem(Story(id="../../x", text="t")) == "story-x"
    assert file_stem(Story(id="../..", text="t")) == "story-unnamed"
