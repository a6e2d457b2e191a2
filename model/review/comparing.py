"""How two readers of one story agree.

Two figures: F1 of the findings that each leaves in the story (as in `2·both / (one + other)`), once for
findings in the same place and once for those that are alike in all; and Cohen's kappa (J. Cohen, “A
coefficient of agreement for nominal scales”, 1960) of what each judged of the machine's findings: right,
corrected or rejected. Only what both have checked counts, and what either has added.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..story import Action, Party, Quote, Span, Story
from .agreement import PLURALS, sort_of
from .draft import Finding, findings_of
from .matching import LEAST_DICE, dice
from .replay import Reviewed


@dataclass(frozen=True, slots=True)
class Difference:
    """What two readers make of one place; None where a reader has nothing there."""

    sort: str
    one: Finding | None
    other: Finding | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """How two readers agree on one sort of findings.

    Attributes:
        sort: `quote`, `action` or `party`.
        judged: how many of the machine's findings both have checked.
        found: F1 of findings in the same place; None where there are none.
        alike: F1 of findings that are alike in all.
        kappa: of the judgements, -1 to 1; None where it says nothing, since all judgements are equal.
        differences: where they differ, in order of the text.
    """

    sort: str
    judged: int
    found: float | None
    alike: float | None
    kappa: float | None
    differences: tuple[Difference, ...]


def compare(analysed: Story, one: Reviewed, other: Reviewed) -> tuple[Comparison, ...]:
    """How two reviews of the same analysed story agree, for each sort of findings."""
    parties = _same_parties(one.story, other.story)
    return tuple(_compare(sort, analysed, one, other, parties) for sort in PLURALS)


def cohens_kappa(judgements: Sequence[tuple[str, str]]) -> float | None:
    """Agreement beyond chance of pairs of judgements; None where chance leaves nothing to agree on."""
    number = len(judgements)
    if not number:
        return None
    agreed = sum(one == other for one, other in judgements) / number
    ones = Counter(one for one, _ in judgements)
    others = Counter(other for _, other in judgements)
    by_chance = sum(ones[name] * others[name] for name in ones) / number**2
    return None if by_chance == 1 else (agreed - by_chance) / (1 - by_chance)


def _compare(
    sort: str, analysed: Story, one: Reviewed, other: Reviewed, parties: Mapping[str, str]
) -> Comparison:
    machine = {finding.id for finding in findings_of(analysed) if sort_of(finding) == sort}
    judged = [id_ for id_ in machine if id_ in one.states and id_ in other.states]
    counts = {*judged} | ({*one.states, *other.states} - machine)
    ones = [f for f in findings_of(one.story) if sort_of(f) == sort and f.id in counts]
    others = [f for f in findings_of(other.story) if sort_of(f) == sort and f.id in counts]
    pairs = list(_paired(ones, others))
    alike = [pair for pair in pairs if _alike(*pair, parties)]
    total = len(ones) + len(others)
    paired = {finding.id for pair in pairs for finding in pair}
    differences = [Difference(sort, *pair) for pair in pairs if pair not in alike]
    differences += [Difference(sort, finding, None) for finding in ones if finding.id not in paired]
    differences += [Difference(sort, None, finding) for finding in others if finding.id not in paired]
    return Comparison(
        sort=sort,
        judged=len(judged),
        found=2 * len(pairs) / total if total else None,
        alike=2 * len(alike) / total if total else None,
        kappa=cohens_kappa([(one.state(id_).state, other.state(id_).state) for id_ in judged]),
        differences=tuple(sorted(differences, key=_place)),
    )


def _place(difference: Difference) -> int:
    finding = difference.one or difference.other
    assert finding is not None
    return pieces_of(finding)[0].start


def pieces_of(finding: Finding) -> tuple[Span, ...]:
    """The pieces of the text that make a finding what it is."""
    if isinstance(finding, Quote):
        return finding.content
    return (finding.trigger,) if isinstance(finding, Action) else finding.mentions


def _paired(ones: Iterable[Finding], others: Iterable[Finding]) -> Iterator[tuple[Finding, Finding]]:
    """The findings of both in the same place, one to one: first those of one id, then the nearest."""
    left = {finding.id: finding for finding in others}
    rest: list[Finding] = []
    for finding in ones:
        if finding.id in left:
            yield finding, left.pop(finding.id)
        else:
            rest.append(finding)
    scored = [(dice(pieces_of(one), pieces_of(two)), one.id, two.id) for one in rest for two in left.values()]
    near = {finding.id: finding for finding in rest}
    for score, first, second in sorted(scored, key=lambda row: -row[0]):
        if score >= LEAST_DICE and first in near and second in left:
            yield near.pop(first), left.pop(second)


def _same_parties(one: Story, other: Story) -> dict[str, str]:
    """The ids of the other reader's parties by those of the one's, where both mean the same."""
    return {first.id: second.id for first, second in _paired(one.parties, other.parties)}


def _alike(one: Finding, other: Finding, parties: Mapping[str, str]) -> bool:
    def same(first: str | None, second: str | None) -> bool:
        return second is None if first is None else parties.get(first) == second

    if isinstance(one, Party) or isinstance(other, Party):
        return _party_facts(one) == _party_facts(other)
    if isinstance(one, Quote) and isinstance(other, Quote):
        return _quote_facts(one) == _quote_facts(other) and same(one.speaker, other.speaker)
    assert isinstance(one, Action)
    assert isinstance(other, Action)
    return (
        (one.kind, one.status, one.actor, one.target) == (other.kind, other.status, other.actor, other.target)
        and same(one.actor_party, other.actor_party)
        and same(one.target_party, other.target_party)
    )


def _quote_facts(quote: Quote) -> tuple[object, ...]:
    return quote.kind, quote.form, quote.content


def _party_facts(party: Finding) -> tuple[object, ...]:
    assert isinstance(party, Party)
    return party.name, party.kind, {(mention.start, mention.end) for mention in party.mentions}
