import io
import zipfile
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from pyrefiqda import RefiProject

from storyview.model.story import Story

from .generated_stories import stories
from .hand_made import MADE, STORY
from .reading_back import exported, marked


def read(*given_stories: Story) -> tuple[Any, dict[str, str]]:
    """The project as its library reads it, and the text of each of its sources."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "x.qdpx"
        path.write_bytes(exported("qdpx", *given_stories))
        project = RefiProject.load(path, f"{folder}/x")
        texts = {file.stem: file.read_bytes().decode() for file in Path(folder, "x", "sources").iterdir()}
    return project, texts


def names_of_codes(codes: Any, above: tuple[str, ...] = ()) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for code in codes.code:
        found[code.guid] = (*above, code.name)
        found |= names_of_codes(code, found[code.guid])
    return found


@settings(max_examples=15, deadline=None)
@given(stories(), stories())
def test_selections_are_the_storys_pieces(one: Story, other: Story) -> None:
    project, texts = read(one, other)
    codes = names_of_codes(project.code_book.codes)
    sources = project.sources.text_source
    assert len(sources) == 2
    for story, source in zip((one, other), sources, strict=True):
        assert source.plain_text_path == f"internal://{source.guid}.txt"
        assert texts[source.guid] == story.text
        found: Counter[tuple[str, int, int]] = Counter()
        for selection in source.plain_text_selection:
            (label,) = {codes[coding.code_ref.target_guid][0] for coding in selection.coding}
            found[label, selection.start_position, selection.end_position] += 1
        assert found == marked(story)


@settings(max_examples=15, deadline=None)
@given(stories())
def test_every_guid_is_of_one_thing_and_every_link_leads_somewhere(story: Story) -> None:
    project, _ = read(story, story)
    guids = [*names_of_codes(project.code_book.codes), *(user.guid for user in project.users.user)]
    notes = [note.guid for note in project.notes.note] if project.notes else []
    linked = []
    for source in project.sources.text_source:
        guids.append(source.guid)
        for selection in source.plain_text_selection:
            guids += [selection.guid, *(coding.guid for coding in selection.coding)]
            linked += [ref.target_guid for ref in selection.note_ref]
    assert len({*guids, *notes}) == len(guids) + len(notes)
    assert sorted(linked) == sorted(notes)


def test_codes_tell_kind_speaker_and_party() -> None:
    project, _ = read(STORY)
    codes = names_of_codes(project.code_book.codes)
    (source,) = project.sources.text_source
    assert source.name == STORY.title
    said = next(s for s in source.plain_text_selection if s.name == '"We asked three times,"')
    assert [codes[coding.code_ref.target_guid] for coding in said.coding] == [
        ("Quote", "direct"),
        ("Quote", "speaker", "Ines Calloway"),
    ]
    assert ("Person", "Ines Calloway") in codes.values()
    assert ("Action", "status", "planned") in codes.values()
    (note,) = project.notes.note
    assert note.plain_text_content == "Ask for the January mail."
    assert all(code.color.startswith("#") for code in project.code_book.codes.code)


def test_the_same_story_is_the_same_file() -> None:
    assert exported("qdpx", STORY) == exported("qdpx", STORY)
    archive = zipfile.ZipFile(io.BytesIO(exported("qdpx", STORY)))
    assert archive.testzip() is None
    assert archive.namelist()[-1] == "project.qde"
    assert f"{MADE:%Y-%m-%dT%H:%M:%SZ}".encode() in archive.read("project.qde")
    assert sum(marked(STORY).values()) == archive.read("project.qde").count(b"<PlainTextSelection")
