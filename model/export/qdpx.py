"""Findings as a REFI-QDA project (.qdpx), for QualCoder, NVivo, ATLAS.ti, MAXQDA and their like.

It is a zip of the stories' texts and `project.qde`, which codes them: each label is a code, under it what
is known of the words: a quote's kind and its speaker, an action's kind and status, each party by its name.
"""

import io
import zipfile
from collections.abc import Iterable, Iterator
from datetime import datetime
from uuid import UUID, uuid5
from xml.etree import ElementTree as ET

from ..printable import one_line
from ..story import Story
from ..version import storyview_version
from .annotations import COLOURS, LAYERS, Annotation, annotations, in_words
from .identity import UNDATED, made, maker, stamp, text_digest, uuid_of
from .interface import Context
from .rows import story_origin, story_title

_NAMESPACE = "urn:QDA-XML:project:1.0"
_CODES = uuid5(UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8"), "storyview/qdpx")
"""What the codes' names are told apart by: the same in every project, so that projects can be merged."""
_USER = str(uuid5(_CODES, "user"))
_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The earliest that a zip can tell: no clock has a say in its bytes."""


def render(stories: Iterable[Story], context: Context) -> Iterator[bytes]:
    """One project with a source for each story."""
    whole = io.BytesIO()
    project = _Project(context.choice)
    with zipfile.ZipFile(whole, "w") as archive:
        for number, story in enumerate(stories):
            guid = str(uuid_of(story, "source", str(number)))
            _put(archive, f"sources/{guid}.txt", story.text.encode())
            project.add(story, guid)
        _put(archive, "project.qde", project.xml())
    yield whole.getvalue()


def _put(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    entry = zipfile.ZipInfo(name, _EARLIEST)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    archive.writestr(entry, data)


class _Project:
    """The project file, grown story by story; the order of its parts is that of the REFI-QDA schema."""

    def __init__(self, choice: str) -> None:
        self._choice = choice
        self._codes: dict[tuple[str, ...], ET.Element] = {}
        self._codes_root = ET.Element("Codes")
        self._sources = ET.Element("Sources")
        self._notes = ET.Element("Notes")
        self._made: list[datetime] = []
        for label in (label for layer in LAYERS.values() for label in layer):
            self._code((label,), COLOURS[label])

    def add(self, story: Story, guid: str) -> None:
        """A source with all its annotations."""
        time = stamp(made(story))
        self._made.append(made(story))
        source = ET.SubElement(
            self._sources,
            "TextSource",
            guid=guid,
            name=story_title(story),
            plainTextPath=f"internal://{guid}.txt",
            creatingUser=_USER,
            creationDateTime=time,
        )
        told = (*story_origin(story), f"SHA-256 of the text: {text_digest(story)}", maker(story))
        ET.SubElement(source, "Description").text = " · ".join(told)
        for item in annotations(story).items:
            when = stamp(item.time) if item.time else time
            for number, span in enumerate(item.spans, 1):
                selection = ET.SubElement(
                    source,
                    "PlainTextSelection",
                    guid=_within(guid, f"{item.id} {number}"),
                    name=_short(one_line(story.piece(span))),
                    startPosition=str(span.start),
                    endPosition=str(span.end),
                    creatingUser=_USER,
                    creationDateTime=when,
                )
                self._tell(selection, item)

    def _tell(self, selection: ET.Element, item: Annotation) -> None:
        """What is known of a selection, its codes and its note."""
        guid = selection.attrib["guid"]
        when = selection.attrib["creationDateTime"]
        if item.facts:
            ET.SubElement(selection, "Description").text = in_words(item)
        for path in _codes_of(item):
            coding = ET.SubElement(selection, "Coding", guid=_within(guid, "\n".join(path)))
            coding.attrib.update(creatingUser=_USER, creationDateTime=when)
            ET.SubElement(coding, "CodeRef", targetGUID=self._code(path))
        if item.layer == "notes":
            words = item.facts.get("note", "")
            name = _short(words) or "Note"
            note = ET.SubElement(self._notes, "Note", guid=_within(guid, "note"), name=name)
            note.attrib.update(creatingUser=_USER, creationDateTime=when)
            ET.SubElement(note, "PlainTextContent").text = words
            ET.SubElement(selection, "NoteRef", targetGUID=note.attrib["guid"])

    def _code(self, path: tuple[str, ...], colour: str | None = None) -> str:
        """The GUID of the code at the end of a path, which is made with those above it if it is new."""
        guid = str(uuid5(_CODES, "\n".join(path)))
        if path not in self._codes:
            if len(path) > 1:
                self._code(path[:-1])
            above = self._codes[path[:-1]] if len(path) > 1 else self._codes_root
            self._codes[path] = ET.SubElement(
                above,
                "Code",
                guid=guid,
                name=path[-1],
                isCodable="true",
                color=colour or COLOURS[path[0]],
            )
        return guid

    def xml(self) -> bytes:
        """The file, in UTF-8."""
        root = ET.Element(
            "Project",
            xmlns=_NAMESPACE,
            name="storyview",
            origin=f"storyview {storyview_version()}",
            creatingUserGUID=_USER,
            creationDateTime=stamp(max(self._made, default=UNDATED)),
        )
        users = ET.SubElement(root, "Users")
        ET.SubElement(users, "User", guid=_USER, name="storyview")
        ET.SubElement(root, "CodeBook").append(self._codes_root)
        root.append(self._sources)
        if len(self._notes):
            root.append(self._notes)
        if self._choice:
            ET.SubElement(root, "Description").text = one_line(self._choice)
        ET.indent(root)
        written: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
        return written + b"\n"


def _codes_of(item: Annotation) -> Iterator[tuple[str, ...]]:
    """The codes of an annotation, each a path from the label down."""
    facts = item.facts
    if item.layer == "parties":
        yield (item.label, facts["name"])
        return
    if "kind" not in facts:
        yield (item.label,)
        return
    yield (item.label, facts["kind"])
    if "speaker" in facts:
        yield (item.label, "speaker", facts["speaker"])
    if "status" in facts:
        yield (item.label, "status", facts["status"])


def _within(guid: str, what: str) -> str:
    """The GUID of a part of something, the same whenever it is exported."""
    return str(uuid5(UUID(guid), what))


def _short(words: str) -> str:
    """The beginning of some words, for a list."""
    return words if len(words) <= 60 else f"{words[:59]}…"
