"""What the tests of all annotation formats share: a format's files, and what they must say."""

from collections import Counter
from itertools import pairwise

from storyview.model.export import EXPORTERS
from storyview.model.export.annotations import annotations
from storyview.model.story import Action, Quote, Span, Story


def exported(name: str, *stories: Story) -> bytes:
    return b"".join(EXPORTERS[name].render(stories))


def exported_files(name: str, *stories: Story) -> dict[str, bytes]:
    return {
        document.name: b"".join(p.encode() if isinstance(p, str) else p for p in document.pieces)
        for document in EXPORTERS[name].documents(stories)
    }


Piece = tuple[str, int, int]


def marked(story: Story) -> Counter[Piece]:
    """Label, start and end of every piece that an export must mark."""
    return Counter((i.label, s.start, s.end) for i in annotations(story).items for s in i.spans)


def spans_of_findings(story: Story) -> set[tuple[int, int]]:
    """Start and end of all spans, read from the story itself; quotes whose pieces overlap left out."""
    said_and_done: list[Quote | Action] = [*story.quotes, *story.actions]
    spans: list[Span] = [
        *(mention for party in story.parties for mention in party.mentions),
        *(span for item in said_and_done for role, span in item.parts() if role != "content"),
        *story.references,
        *story.notes,
        *story.highlights,
    ]
    for quote in story.quotes:
        pieces = sorted(quote.content, key=lambda piece: piece.start)
        if all(one.end <= other.start for one, other in pairwise(pieces)):
            spans += pieces
    return {(span.start, span.end) for span in spans}
