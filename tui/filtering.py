"""Which rows a pane shows: those that hold the words of its filter, without the minor parties if folded."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..model.plover import plover
from ..model.story import Action, Party
from .findings import Finding, Findings
from .marks import Kind
from .rows import details, one_line, row

# From how many parties on those that are named once are folded until the reader unfolds them,
# and how few of them are not worth a line instead.
_MANY = 20
_FEW = 2


@dataclass(frozen=True, slots=True)
class Choice:
    """The findings whose rows are shown, and how many others are folded into one line."""

    found: tuple[Finding, ...]
    folded: int = 0


def can_fold(findings: Findings, kind: Kind) -> bool:
    """Whether a pane has enough minor parties to fold."""
    return kind == "party" and len(findings.minor) >= _FEW


def folds_at_first(findings: Findings, kind: Kind) -> bool:
    """Whether a pane is folded before the reader says anything."""
    return can_fold(findings, kind) and len(findings.of_kind[kind]) > _MANY


def searched(findings: Findings, finding: Finding) -> str:
    """The words that a filter is looked for in: both lines of the row and what it leaves out.

    That is all names of a party; and of an action its kind and code, the status of each report, and
    what its details tell of actor, target and time.
    """
    words = [text for line in row(findings, finding) for text, _ in line]
    if isinstance(finding.item, Party):
        words += map(one_line, (finding.item.description or "", *finding.item.aliases))
    elif isinstance(finding.item, Action):
        words += (finding.item.kind, plover(finding.item.kind), one_line(finding.item.when or ""))
        words += (report.status for report in finding.told)
        words += (fact for label, fact in details(findings, finding) if label != "Why")
    return " ".join(words).casefold()


def searched_rows(findings: Findings, kind: Kind) -> dict[str, str]:
    """What a filter is looked for in, of all findings of a kind by their ids."""
    return {finding.id: searched(findings, finding) for finding in findings.of_kind[kind]}


def filtered(found: Sequence[Finding], words: str, rows: Mapping[str, str]) -> Choice:
    """Those findings whose rows hold all the words, upper and lower case alike.

    Args:
        found: the findings to choose from.
        words: what the reader typed, at least one word.
        rows: what `searched_rows` makes of them.
    """
    wanted = words.casefold().split()
    return Choice(tuple(f for f in found if all(word in rows[f.id] for word in wanted)))


def folded(findings: Findings, found: Sequence[Finding]) -> Choice:
    """Parties without the minor ones."""
    kept = tuple(finding for finding in found if finding.id not in findings.minor)
    return Choice(kept, len(found) - len(kept))
