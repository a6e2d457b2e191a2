"""What the timeline and the list of who acts on whom say: sections of rows and where these lead.

Text of the story is cut and made printable; nothing here is ever read as markup.
"""

from collections.abc import Iterable
from functools import partial
from itertools import groupby

from ..model.acting import Agent, Pair
from ..model.acts import Act
from ..model.iso_dates import written
from ..model.timeline import Timeline
from ..model.unnamed import UNNAMED, UNTARGETED
from ..model.wording import count
from .dossier_rows import Goal, Item, Section
from .findings import Findings
from .looks import SIGNS
from .rows import Line, Piece, one_line, what_was_done, who_to_whom

# The longest bar; its number tells the rest.
_BAR = 12


def timeline_sections(findings: Findings, timeline: Timeline) -> list[Section]:
    """A section for each year that anything is in, and a last one for acts without a date.

    Args:
        findings: those of all parties.
        timeline: the acts of the same story.
    """
    by_year = groupby(timeline.dated, key=lambda one: one.first.year)
    years = [
        Section(f"{year:04}", tuple(_act(findings, one.act) for one in together))
        for year, together in by_year
    ]
    undated = tuple(_act(findings, act) for act in timeline.undated)
    return [*years, Section("Without a date, in order of the text", undated)] if undated else years


def acting_sections(pairs: Iterable[Pair]) -> list[Section]:
    """A section for each actor with a row for each that it acts upon; a row leads to its pair's number."""
    numbered = groupby(enumerate(pairs), key=lambda one: one[1].actor)
    return [
        Section(
            _name(actor, UNNAMED)[0],
            tuple(Item(partial(_pair, pair), str(number)) for number, pair in together),
        )
        for actor, together in numbered
    ]


def pair_sections(findings: Findings, pair: Pair) -> list[Section]:
    """The acts of one upon the other, in order of the text."""
    actor, target = _name(pair.actor, UNNAMED)[0], _name(pair.target, UNTARGETED)[0]
    return [Section(f"{actor} → {target}", tuple(_act(findings, act) for act in pair.acts))]


def _act(findings: Findings, act: Act) -> Item:
    finding = findings.by_id[act.action.id]
    return Item(partial(_act_lines, findings, act), Goal(finding.id, finding.start, finding.end))


def _act_lines(findings: Findings, act: Act) -> tuple[Line, Line]:
    """When, who and whom; what was done and whether it is certain."""
    finding, when = findings.by_id[act.action.id], act.action.when
    words = findings.story.piece(act.action.date) if act.action.date else ""
    date = one_line(written(when) if when else words)
    dated: Line = ((date, "bold" if when else "italic"), ("  ", "")) if date else ()
    head: Line = ((f"{SIGNS['action']} ", ""), *dated, *who_to_whom(findings, finding))
    return head, (("  ", ""), *what_was_done(findings, finding, dated=False))


def _pair(pair: Pair) -> tuple[Line, Line]:
    """The target with the number of acts as a bar, and their kinds with what is not done."""
    number = len(pair.acts)
    kinds = " · ".join(f"{kind} {times:,}" if times > 1 else kind for kind, times in pair.kinds)
    open_ = ", ".join(f"{times:,} {status}" for status, times in pair.statuses if status != "done")
    head: Line = (
        ("→ ", ""),
        _name(pair.target, UNTARGETED),
        (f"  {'■' * min(number, _BAR)} {count(number, 'act')}", "dim"),
    )
    return head, (("  ", ""), (kinds, ""), *(((f"  {open_}", "dim"),) if open_ else ()))


def _name(agent: Agent, missing: str) -> Piece:
    name = one_line(agent.name)
    return (name, "bold") if name else (missing, "italic")
