"""How often machine and reader agree, on what the reader has checked."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from ..story import Action, Party, Quote, Story
from .draft import Finding, findings_of
from .replay import Reviewed

Verdict: TypeAlias = Literal["right", "corrected", "rejected", "missed"]

PLURALS = {"quote": "quotes", "action": "actions", "party": "parties"}
"""The sorts of findings that are checked, and what several are called."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """How machine and reader agree on one sort of findings.

    Attributes:
        sort: `quote`, `action` or `party`.
        kind: the kind as the machine told it (as the reader did, where it was missed); None for all.
        right: how many the reader confirmed as they were found.
        corrected: found, but not right in all.
        rejected: found, and not there.
        missed: there, and not found.
    """

    sort: str
    kind: str | None
    right: int = 0
    corrected: int = 0
    rejected: int = 0
    missed: int = 0

    @property
    def checked(self) -> int:
        """How many of the machine's findings the reader has checked."""
        return self.right + self.corrected + self.rejected

    @property
    def precision(self) -> float | None:
        """The share of the checked ones that are right in all; None where nothing was checked."""
        return self.right / self.checked if self.checked else None

    @property
    def found(self) -> float | None:
        """The share of the checked ones that are there at all."""
        return (self.right + self.corrected) / self.checked if self.checked else None


def agreements(analysed: Story, reviewed: Reviewed) -> tuple[Agreement, ...]:
    """How the machine that analysed a story and its reader agree: each sort, followed by its kinds.

    Sorts and kinds of which nothing was checked or added are left out.
    """
    counts: Counter[tuple[str, str, Verdict]] = Counter(verdicts(analysed, reviewed))
    told: list[Agreement] = []
    for sort in PLURALS:
        kinds = dict.fromkeys(kind for of, kind, _ in counts if of == sort)
        rows = [_agreement(counts, sort, kind) for kind in sorted(kinds)]
        if rows:
            names = ("right", "corrected", "rejected", "missed")
            total = {name: sum(getattr(row, name) for row in rows) for name in names}
            told += [Agreement(sort, None, **total), *rows]
    return tuple(told)


def verdicts(analysed: Story, reviewed: Reviewed) -> Iterator[tuple[str, str, Verdict]]:
    """Sort, kind and verdict of each finding that was checked or added."""
    machine = {finding.id: finding for finding in findings_of(analysed)}
    reader = {finding.id: finding for finding in findings_of(reviewed.story)}
    for id_, state in reviewed.states.items():
        found = machine.get(id_)
        if state.state == "rejected":
            if found is not None:
                yield sort_of(found), found.kind, "rejected"
        elif found is None:
            yield sort_of(reader[id_]), reader[id_].kind, "missed"
        else:
            as_found = state.state == "confirmed" and reviewed.found.get(id_) == found
            yield sort_of(found), found.kind, "right" if as_found else "corrected"


def sort_of(finding: Finding) -> str:
    """Whether it is a `quote`, an `action` or a `party`."""
    return {Quote: "quote", Action: "action", Party: "party"}[type(finding)]


def _agreement(counts: Counter[tuple[str, str, Verdict]], sort: str, kind: str) -> Agreement:
    return Agreement(
        sort,
        kind,
        right=counts[sort, kind, "right"],
        corrected=counts[sort, kind, "corrected"],
        rejected=counts[sort, kind, "rejected"],
        missed=counts[sort, kind, "missed"],
    )
