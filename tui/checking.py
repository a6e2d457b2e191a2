"""What a reader has made of the findings, as the screen shows it, and what is to be checked next."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..model.review.states import FindingState, State
    from .findings import Finding, Findings
    from .marks import Mark

# Behind the rows of the panes, and in the gutter where a quote or an action begins.
SIGNS: dict[State, str] = {"confirmed": "✓", "corrected": "✎", "added": "+", "rejected": "✗"}
NOTE_SIGN = "※"


def ids_of(finding: Finding) -> tuple[str, ...]:
    """What a reader may check of a finding: each report of an act, nothing of a reference, else itself."""
    if finding.kind == "reference":
        return ()
    return tuple(report.id for report in finding.told) or (finding.id,)


def state_of(findings: Findings, id_: str) -> FindingState | None:
    """What has become of a quote, party or report of an act; None where no reader has touched it."""
    return findings.reviewed.states.get(id_) if findings.reviewed is not None else None


def is_checked(findings: Findings, finding: Finding) -> bool:
    """Whether a reader has checked all of a finding; a reference needs none."""
    return all(state_of(findings, id_) is not None for id_ in ids_of(finding))


def target_of(findings: Findings, finding: Finding, offset: int) -> str | None:
    """What the keys change of a finding: of an act told several times one report; None of a reference.

    Args:
        findings: all findings.
        finding: the one that the reader is at.
        offset: the cursor; it tells the report, else the first unchecked one is meant.
    """
    ids = ids_of(finding)
    if len(ids) < 2:
        return ids[0] if ids else None
    here = (report.id for report in finding.told if report.trigger.start <= offset < report.trigger.end)
    unchecked = (id_ for id_ in ids if state_of(findings, id_) is None)
    return next(here, None) or next(unchecked, ids[0])


def sign_of(findings: Findings, finding: Finding) -> str:
    """The sign of what became of a finding, as far as it is checked; empty where it is not."""
    states = [state.state for id_ in ids_of(finding) if (state := state_of(findings, id_)) is not None]
    if not states:
        return ""
    number = len(ids_of(finding))
    told = f" {len(states)}/{number}" if len(states) < number else ""
    return f"{SIGNS[max(states, key=list(SIGNS).index)]}{told}"


def margin_sign(findings: Findings | None, marks: Iterable[Mark], start: int, end: int) -> str:
    """The one sign before a row for what the reader did there: a note, else what a finding became.

    Args:
        findings: what is shown.
        marks: the findings' places in the row.
        start: where the row starts.
        end: where it ends, exclusive.
    """
    if findings is None or findings.reviewed is None:
        return " "
    if any(note.start >= start for note in findings.notes.within(start, end)):
        return NOTE_SIGN
    begun = {mark.finding for mark in marks if mark.role in ("content", "trigger") and mark.start >= start}
    signs = (sign_of(findings, findings.by_id[id_])[:1] for id_ in sorted(begun))
    return next(filter(None, signs), " ")


def next_unchecked(before: Findings, finding: Finding, after: Findings) -> Finding | None:
    """What is to be checked after a finding, round the end: of what the lens shows, else of its kind.

    Args:
        before: the findings as they were when it was checked.
        finding: the one that was checked.
        after: the findings now.
    """
    order = before.of_kind[finding.kind]
    if not before.lens.is_whole and any(one.id == finding.id for one in before.steps.found):
        order = list(before.steps.found)
    at = next((number for number, one in enumerate(order) if one.id == finding.id), 0)
    # A report of the same act comes before all others.
    for one in (*order[at:], *order[:at]):
        left = after.by_id.get(one.id)
        if left is not None and not is_checked(after, left):
            return left
    return None
