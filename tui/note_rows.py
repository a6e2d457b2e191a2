"""The rows of the list of what the reader has done, and where they lead.

Text of the story is cut and made printable; nothing here is ever read as markup.
"""

from collections.abc import Iterator
from functools import partial

from ..model.review.reattaching import former_words
from ..model.review.replay import Orphan
from ..model.story import Highlight, Note, Party, Quote
from .checking import NOTE_SIGN, SIGNS
from .dossier_rows import Goal, Item, Section
from .findings import Findings
from .review_facts import about_note
from .review_words import about_state, deed, saying
from .rows import Line, first_words, one_line

_PIECE = 120
_FORMER = 40


def note_sections(findings: Findings) -> list[Section]:
    """Those sections that hold anything: notes, highlights, what was checked, what has no place."""
    story, reviewed = findings.story, findings.reviewed
    notes = sorted(story.notes, key=lambda note: note.start)
    marks = sorted(story.highlights, key=lambda mark: mark.start)
    parts = [
        ("Notes", tuple(_note(findings, note) for note in notes)),
        ("Highlights", tuple(_highlight(findings, mark) for mark in marks)),
    ]
    if reviewed is not None:
        orphans = tuple(Item(partial(_orphan, orphan), orphan.entry.id) for orphan in reviewed.orphans)
        parts += [("Without a place in this text", orphans), ("Checked", tuple(_checked(findings)))]
    return [Section(title, items) for title, items in parts if items]


def _piece(findings: Findings, start: int, end: int) -> str:
    return first_words(findings.story.text[start:end], _PIECE)


def _note(findings: Findings, note: Note) -> Item:
    words = _piece(findings, note.start, note.end)
    lines: tuple[Line, Line] = (
        ((f"{NOTE_SIGN} ", ""), (about_note(note), "bold")),
        (("  ", ""), (f"“{words}”", "italic")),
    )
    return Item(lambda: lines, Goal(note.about or "", note.start, note.end))


def _highlight(findings: Findings, mark: Highlight) -> Item:
    words = _piece(findings, mark.start, mark.end)
    by = f"  {one_line(mark.creator)}" if mark.creator else ""
    lines: tuple[Line, Line] = (
        (("▌ ", ""), (one_line(mark.colour), "bold"), (by, "dim")),
        (("  ", ""), (f"“{words}”", "italic")),
    )
    return Item(lambda: lines, Goal("", mark.start, mark.end))


def _orphan(orphan: Orphan) -> tuple[Line, Line]:
    entry = orphan.entry
    said = saying(entry)
    head: Line = (
        ("? ", "bold"),
        (deed(entry), "bold"),
        (f" {said}" if said else "", ""),
        (f"  {one_line(entry.creator)}", "dim"),
    )
    words = first_words(former_words(entry), _FORMER)
    return head, (("  ", ""), (f"“{words}” · " if words else "", "italic"), (why_lost(orphan), ""))


def why_lost(orphan: Orphan) -> str:
    """Why an entry found no place, without the words that it stood on."""
    return one_line(orphan.why.removeprefix(f"“{former_words(orphan.entry)}”")).strip()


def _checked(findings: Findings) -> Iterator[Item]:
    reviewed = findings.reviewed
    if reviewed is None:
        return
    story = findings.story
    here = {one.id: one for group in (story.quotes, story.actions, story.parties) for one in group}
    for id_, state in reviewed.states.items():
        finding = here.get(id_) or reviewed.found.get(id_)
        if finding is None:
            continue
        if isinstance(finding, Party):
            start, end, words = finding.mentions[0].start, finding.mentions[0].end, one_line(finding.name)
        else:
            span = finding.content[0] if isinstance(finding, Quote) else finding.trigger
            start, end, words = span.start, span.end, _piece(findings, span.start, span.end)
        lines: tuple[Line, Line] = (
            ((f"{SIGNS[state.state]} ", "") if state.state != "machine" else ("  ", ""), (words, "bold")),
            (("  ", ""), (about_state(state), "")),
        )
        yield Item(partial(_same, lines), Goal(id_, start, end))


def _same(lines: tuple[Line, Line]) -> tuple[Line, Line]:
    return lines
