from collections.abc import Iterable, Iterator
from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path

import pytest

from storyview.model import export
from storyview.model.errors import StoryviewError, UsageError
from storyview.model.export import EXPORTERS, Context, Document, Exporter, all_exporters, exporter
from storyview.model.export.writing import export_stories
from storyview.model.story import Source, Story

from .hand_made import STORY

# What another package has: a format, and an entry point that names it, in its pyproject.toml
#     [project.entry-points."storyview.exporters"]
#     speakers = "their_package:SPEAKERS"
SPEAKERS = Exporter("speakers", ".txt", "Who speaks, a line each", True, f"{__name__}:render")


def render(stories: Iterable[Story], context: Context) -> Iterator[str]:
    for story in stories:
        for quote in story.quotes:
            party = story.party(quote.speaker)
            yield f"{party.name if party else 'unattributed'}\n"


def render_bytes(stories: Iterable[Story], context: Context) -> Iterator[bytes]:
    for story in stories:
        yield b"\xff\x00" + story.id.encode()


def render_pair(stories: Iterable[Story], context: Context) -> Iterator[Document]:
    for number, story in enumerate(stories):
        yield Document(f"{number}.text", [story.text])
        yield Document(f"{number}.marks", [b"1 ", "2\n"])
    yield Document("settings", ["always the same\n"])


def render_badly(stories: Iterable[Story], context: Context) -> Iterator[Document]:
    list(stories)
    yield Document("fine", ["x"])
    yield Document("../escaped", ["x"])


BINARY = Exporter("blob", ".bin", "Bytes", True, f"{__name__}:render_bytes", "binary")
PAIRS = Exporter("pairs", "", "Pairs of files", True, f"{__name__}:render_pair", "folder")
BROKEN = Exporter("broken", "", "Broken", True, f"{__name__}:render_badly", "folder")
NOT_AN_EXPORTER = "speakers"


@pytest.fixture
def offered(monkeypatch: pytest.MonkeyPatch) -> None:
    def points(group: str) -> EntryPoints:
        places = {
            "speakers": "SPEAKERS",
            "html": "SPEAKERS",
            "other": "NOT_AN_EXPORTER",
            "renamed": "SPEAKERS",
            "gone": "NOTHING",
        }
        return EntryPoints(EntryPoint(name, f"{__name__}:{place}", group) for name, place in places.items())

    monkeypatch.setattr(export, "entry_points", points)


@pytest.mark.usefixtures("offered")
def test_another_package_brings_a_format() -> None:
    assert exporter("speakers") is SPEAKERS
    said = b"".join(exporter("speakers").render([STORY])).decode().splitlines()
    assert said[:2] == ["Northvale Port Authority", "Ines Calloway"]
    assert len(said) == len(STORY.quotes)


@pytest.mark.usefixtures("offered")
def test_the_programs_own_formats_can_not_be_taken_over() -> None:
    assert exporter("html") is EXPORTERS["html"]
    assert list(all_exporters()) == [*EXPORTERS, "speakers"]


@pytest.mark.usefixtures("offered")
@pytest.mark.parametrize("name", ["other", "renamed", "gone"])
def test_a_package_that_offers_something_else_is_told(name: str) -> None:
    with pytest.raises(StoryviewError, match=f"'{name}' of another package can't be used"):
        exporter(name)


@pytest.mark.usefixtures("offered")
def test_an_unknown_format_is_told_with_all_that_there_are() -> None:
    with pytest.raises(
        UsageError, match=r"no format 'pdf': choose from html, md.*gone, other, renamed, speakers"
    ):
        exporter("pdf")
    with pytest.raises(UsageError, match=r"no format 'XSLX'; did you mean xlsx\? Choose from html, md"):
        exporter("XSLX")


def test_every_writer_is_there() -> None:
    for known in EXPORTERS.values():
        assert callable(known._writer())


def test_what_an_extra_would_bring_is_told() -> None:
    needy = Exporter("x", ".x", "Sheets", True, "no_such_library.x:render", extra="xlsx")
    with pytest.raises(
        StoryviewError, match=r"Sheets needs no_such_library.*pip install 'storyview\[xlsx\]'"
    ):
        list(needy.render([STORY]))


def test_bytes_are_written_as_they_are(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    export_stories([STORY], BINARY, tmp_path / "a.bin")
    assert (tmp_path / "a.bin").read_bytes() == b"\xff\x00" + STORY.id.encode()
    export_stories([STORY], BINARY, None)
    assert capfdbinary.readouterr().out == b"\xff\x00" + STORY.id.encode()


def test_a_terminal_gets_no_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    with pytest.raises(UsageError, match=r"-o story\.bin"):
        export_stories([STORY], BINARY, None)


def test_a_folder_holds_the_files_of_all_stories(tmp_path: Path) -> None:
    written = export_stories([STORY, STORY], PAIRS, tmp_path / "new")
    assert [path.name for path in written] == ["0.text", "0.marks", "1.text", "1.marks", "settings"]
    assert written[0].read_text("utf-8") == STORY.text
    assert {path.name for path in (tmp_path / "new").iterdir()} == {path.name for path in written}
    with pytest.raises(UsageError, match="pairs is several files: give a folder, such as -o pairs/"):
        export_stories([STORY], PAIRS, None)


def test_files_of_a_folder_are_written_together_or_not_at_all(tmp_path: Path) -> None:
    mine = tmp_path / "1.marks"
    mine.write_text("mine")
    with pytest.raises(StoryviewError, match=r"1 of 5 files exist already, such as .*1\.marks.*--force"):
        export_stories([STORY, STORY], PAIRS, tmp_path)
    assert list(tmp_path.iterdir()) == [mine]
    export_stories([STORY], PAIRS, tmp_path)
    # What is there already and the same does not stand in the way.
    (tmp_path / "0.text").unlink()
    export_stories([STORY], PAIRS, tmp_path)
    assert mine.read_text() == "mine"
    export_stories([STORY, STORY], PAIRS, tmp_path, force=True)
    assert mine.read_text() == "1 2\n"
    assert len(list(tmp_path.iterdir())) == 5


def test_a_folder_that_fails_is_not_left_behind(tmp_path: Path) -> None:
    with pytest.raises(StoryviewError, match=r"'\.\./escaped' is no name for a file"):
        export_stories([STORY], BROKEN, tmp_path / "new")
    assert not list(tmp_path.iterdir())


def test_a_story_is_never_replaced_by_the_files_of_a_folder(tmp_path: Path) -> None:
    source = tmp_path / "0.text"
    source.write_text("the story itself")
    story = Story(id="x", text="the story", source=Source(path=str(source)))
    with pytest.raises(StoryviewError, match="is the story itself"):
        export_stories([story], PAIRS, tmp_path, force=True)
    assert list(tmp_path.iterdir()) == [source]
