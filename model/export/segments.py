"""What is marked where in a story's text, cut into pieces that do not overlap.

Findings overlap, nest and come in several pieces; the formats that write text from beginning to
end need every stretch once, with all that holds of it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, TypeAlias, cast

from ..story import BlockKind, Story

Role: TypeAlias = Literal[
    "direct", "indirect", "mixed", "cue", "source",
    "trigger", "actor", "target", "date",
    "mention", "reference", "note", "highlight",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mark:
    """One span of a finding: offsets in code points, the finding's id, and what it is of it."""

    start: int
    end: int
    id: str
    role: Role


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text, never empty, with all the marks that cover the whole of it."""

    start: int
    end: int
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A block of the article, or what lies between two of them; `kind` is None where no block is."""

    start: int
    end: int
    kind: BlockKind | None


def story_marks(story: Story) -> Iterator[Mark]:
    """Every span of every finding of `story`, notes and highlights included."""
    for party in story.parties:
        for mention in party.mentions:
            yield Mark(mention.start, mention.end, party.id, "mention")
    for quote in story.quotes:
        for part, span in quote.parts():
            yield Mark(span.start, span.end, quote.id, quote.kind if part == "content" else part)
    for action in story.actions:
        for part, span in action.parts():
            # An action has no content, which the type can't say.
            yield Mark(span.start, span.end, action.id, cast("Role", part))
    for reference in story.references:
        yield Mark(reference.start, reference.end, reference.id, "reference")
    for note in story.notes:
        yield Mark(note.start, note.end, note.id, "note")
    for mark in story.highlights:
        yield Mark(mark.start, mark.end, mark.id, "highlight")


def segments(length: int, marks: Iterable[Mark], breaks: Iterable[int] = ()) -> Iterator[Segment]:
    """Cut a text at every boundary of a mark and at `breaks`.

    Args:
        length: of the text, in code points.
        marks: in any order, inside the text.
        breaks: offsets at which to cut as well.

    Returns:
        The segments in order; together they are the whole text.
    """
    marks = sorted(marks, key=lambda mark: mark.start)
    edges = {0, length, *breaks, *(m.start for m in marks), *(m.end for m in marks)}
    cuts = sorted(edge for edge in edges if edge <= length)
    covering: list[Mark] = []
    following = 0
    for start, end in pairwise(cuts):
        covering = [mark for mark in covering if mark.end > start]
        while following < len(marks) and marks[following].start == start:
            covering.append(marks[following])
            following += 1
        yield Segment(start, end, tuple(covering))


def sections(story: Story) -> Iterator[Section]:
    """The story's blocks in order with what lies between them, together the whole text.

    A block that overlaps an earlier one begins where that one ends.
    """
    at = 0
    for block in sorted(story.blocks, key=lambda block: (block.start, block.end)):
        if block.end <= at:
            continue
        if block.start > at:
            yield Section(at, block.start, None)
        yield Section(max(block.start, at), block.end, block.kind)
        at = block.end
    if at < len(story.text):
        yield Section(at, len(story.text), None)
