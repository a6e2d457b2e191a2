import re
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from pybrat.parser import BratParser, Entity, Example

from storyview.model.export.annotations import LAYERS, annotations
from storyview.model.story import Span, Story

from .generated_stories import stories
from .hand_made import STORY
from .reading_back import exported_files

LINE_ENDS = re.compile(r"[\t\n\x0b-\r\x1c-\x1e\x85\u2028\u2029]")


class Parser(BratParser):  # type: ignore[misc, unused-ignore]
    """brat itself lets two annotations have the same words, which this reader of its files refuses."""

    def _check_entities(self, entities: Iterable[Entity]) -> None:
        pass


def read(parser: BratParser, *given_stories: Story) -> list[Example]:
    with TemporaryDirectory() as folder:
        for name, data in exported_files("brat", *given_stories).items():
            (Path(folder) / name).write_bytes(data)
        examples: list[Example] = parser.parse(folder)
        return examples


def characters(story: Story, spans: Iterable[Any]) -> frozenset[int]:
    """The places that spans hold, but for white space."""
    held = {at for span in spans for at in range(span.start, span.end)}
    return frozenset(at for at in held if not story.text[at].isspace())


@settings(max_examples=40, deadline=None)
@given(stories())
def test_every_span_is_there_but_for_line_ends(story: Story) -> None:
    text = next(data for name, data in exported_files("brat", story).items() if name.endswith(".txt"))
    assert text.decode() == story.text
    (example,) = read(Parser(), story)
    for entity in example.entities:
        words = " ".join(story.text[span.start : span.end] for span in entity.spans)
        assert entity.mention == words.rstrip()
        assert not LINE_ENDS.search(words)
        ends = [edge for span in entity.spans for edge in (span.start, span.end)]
        assert ends == sorted(set(ends))
    found = {characters(story, entity.spans) for entity in example.entities}
    items = annotations(story).items
    # An event that nothing visible carries is left out with all that belongs to it.
    carried = {item.finding for item in items if item.id == item.finding and characters(story, item.spans)}
    wanted = {
        characters(story, item.spans)
        for item in items
        if item.layer not in ("quotes", "actions") or item.finding in carried
    }
    assert found == wanted - {frozenset()}


@settings(max_examples=40, deadline=None)
@given(stories())
def test_quotes_and_actions_are_events_with_their_parts(story: Story) -> None:
    (example,) = read(Parser(), story)
    told = annotations(story)
    items = {item.id: item for item in told.items}
    carried = [
        item
        for item in told.items
        if item.id == item.finding and item.layer in ("quotes", "actions") and characters(story, item.spans)
    ]
    events = sorted(example.events, key=lambda event: int((event.id or "E0")[1:]))
    assert [event.type for event in events] == [
        "Statement" if i.layer == "quotes" else "Action" for i in carried
    ]
    for event, item in zip(events, carried, strict=True):
        cue = items.get(f"{item.id}-cue")
        by = characters(story, cue.spans) if cue else frozenset()
        assert characters(story, event.trigger.spans) == (by or characters(story, item.spans))
        wanted = [
            link
            for link in told.outgoing().get(item.id, ())
            if link.type != "Cue" and characters(story, items[link.target].spans)
        ]
        assert len(event.arguments) == len(wanted) + (item.layer == "quotes")


def test_the_strict_reader_takes_a_usual_story() -> None:
    (example,) = read(BratParser(error="raise"), STORY)
    said = example.events[1]
    assert said.trigger.mention == "said"
    assert [getattr(argument, "mention", None) for argument in said.arguments] == [
        '"We asked three times," "Three times we were told that everything was fine. It was not."',
        "Ines Calloway, the authority's chairwoman",
        "Ines Calloway",
    ]
    again = next(event for event in example.events if event.trigger.mention == "bans")
    assert getattr(again.arguments[-1], "trigger", said.trigger).mention == "banned"


def test_attributes_and_notes_hang_on_what_they_are_of() -> None:
    lines = exported_files("brat", STORY)["northvale.ann"].decode().splitlines()
    names = {line.split("\t")[0] for line in lines}
    for line in lines:
        if line[0] in "A#":
            assert line.split("\t")[1].split(" ")[1] in names
    told = "\n".join(lines)
    assert re.search(r"^A\d+\tStatus E8 done$", told, re.MULTILINE)
    assert re.search(r"^A\d+\tAnonymous E5$", told, re.MULTILINE)
    assert re.search(r"^#\d+\tAnnotatorNotes T15\tnote: Ask for the January mail\.", told, re.MULTILINE)
    assert re.search(r"^\*\tEquiv T1 T2 T3 T4$", told, re.MULTILINE)


def test_the_configuration_declares_every_type() -> None:
    files = exported_files("brat", STORY)
    declared = files["annotation.conf"].decode()
    types = {m[1] for m in re.finditer(r"^T\d+\t(\S+) ", files["northvale.ann"].decode(), re.MULTILINE)}
    assert types <= {re.split(r"[\t ]", line)[0] for line in declared.splitlines()}
    assert {label for layer in LAYERS.values() for label in layer} - {"Cue"} <= set(
        re.findall(r"\w+", declared)
    )
    for used in re.finditer(r"^A\d+\t(\w+) E\d+(?: (\w+))?$", files["northvale.ann"].decode(), re.MULTILINE):
        line = next(line for line in declared.splitlines() if line.startswith(f"{used[1]}\t"))
        assert used[2] is None or used[2] in re.split(r"[|:]", line)


def test_two_stories_of_one_name_have_files_of_their_own() -> None:
    assert list(exported_files("brat", STORY, STORY)) == [
        "northvale.txt",
        "northvale.ann",
        "northvale-2.txt",
        "northvale-2.ann",
        "annotation.conf",
    ]
    assert exported_files("brat") == {}


@pytest.mark.parametrize(("end", "cut"), [(11, "0 4;5 11"), (5, "0 4"), (4, "0 4")])
def test_a_span_is_cut_at_a_line_end(end: int, cut: str) -> None:
    quote = STORY.quotes[0].model_copy(
        update={"content": (Span(start=0, end=end),), "cue": None, "source": None, "speaker": None}
    )
    story = Story(id="x", text="“One\nTwo.” he", quotes=(quote,))
    lines = exported_files("brat", story)["story-x.ann"].decode().splitlines()
    assert lines[0].split("\t")[1] == f"Statement {cut}"
