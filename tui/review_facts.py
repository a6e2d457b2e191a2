"""What the details tell of the reader's hand: what became of a finding, what it was, the notes on it."""

from ..model.review.states import FindingState
from ..model.story import Note, Party, Span
from .checking import ids_of, state_of
from .findings import Finding, Findings
from .review_words import about_state
from .rows import Fact, one_line

_LINKS = ("speaker", "addressee", "actor_party", "target_party")
_WORDS = {"actor_party": "actor", "target_party": "target", "why": "", "confidence": "", "review": ""}


def review_facts(findings: Findings, finding: Finding) -> list[Fact]:
    """What is known of a finding because of its reader; nothing of one that nobody has touched."""
    facts: list[Fact] = []
    for id_ in ids_of(finding):
        if (state := state_of(findings, id_)) is not None:
            words = findings.story.piece(_trigger(finding, id_)) if len(finding.told) > 1 else ""
            facts.append(("By", f"{f'“{words}” ' if words else ''}{about_state(state)}"))
            facts.append(("Was", _former(findings, finding, id_, state)))
    facts += [("Note", about_note(note)) for note in notes_on(findings, finding)]
    return [(label, fact) for label, fact in facts if fact]


def _trigger(finding: Finding, id_: str) -> Span:
    return next(report.trigger for report in finding.told if report.id == id_)


def notes_on(findings: Findings, finding: Finding) -> list[Note]:
    """The notes about a finding, and those that stand on its words."""
    ids = {finding.id, *ids_of(finding)}
    about = [note for note in findings.story.notes if note.about in ids]
    if finding.kind == "party":
        return about
    here = findings.notes.within(finding.start, finding.end)
    return [*about, *(note for note in here if note.about is None)]


def about_note(note: Note) -> str:
    """A note on one line, with its tags and its writer, e.g. `Check this #numbers — ada`."""
    tags = " ".join(f"#{tag}" for tag in note.tags)
    by = f"— {note.creator}" if note.creator else ""
    return one_line(" ".join(filter(None, (note.text, tags, by))), 2000)


def _former(findings: Findings, finding: Finding, id_: str, state: FindingState) -> str:
    """What the machine had found where the reader has made it something else."""
    found = findings.reviewed.found.get(id_) if findings.reviewed is not None else None
    now = next((one for one in finding.told if one.id == id_), finding.item)
    if state.state != "corrected" or found is None or type(found) is not type(now):
        return ""
    changed = (
        (_WORDS.get(name, name), _said(findings, name, getattr(found, name)))
        for name in type(found).model_fields
        if getattr(found, name) != getattr(now, name)
    )
    return "; ".join(f"{name} {value}" for name, value in changed if name)


def _said(findings: Findings, name: str, value: object) -> str:
    """A former value of a field, in words."""
    text = findings.story.text
    if value is None or value == ():
        return "none"
    if name in _LINKS:
        party = findings.parties.get(str(value))
        found = findings.reviewed.found.get(str(value)) if findings.reviewed is not None else None
        return one_line(party.name if party else found.name if isinstance(found, Party) else str(value))
    if isinstance(value, Span):
        return f"“{one_line(text[value.start : value.end])}”"
    if isinstance(value, tuple):
        if name == "mentions":
            return f"in {len(value):,} places"
        return ", ".join(_said(findings, "", one) for one in value)
    return one_line(str(value))
