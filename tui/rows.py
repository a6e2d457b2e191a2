"""What the panes say about a finding: a row of two lines, and the details of the current one.

Text of the story is cut, made printable and never read as markup.
"""

from textual.content import Content

from ..model.printable import printable
from ..model.story import Action, Party, Quote, Reference, Span
from .findings import Finding, Findings
from .looks import SIGNS

# As much of a text as a row can show on the widest screen.
_ROW = 240


def plural(number: int, one: str) -> str:
    """`number` with its noun, e.g. `1 quote`, `3 quotes`, `2 parties`."""
    many = f"{one[:-1]}ies" if one.endswith("y") else f"{one}s"
    return f"{number:,} {one if number == 1 else many}"


def one_line(text: str, limit: int = _ROW) -> str:
    """At most `limit` characters of `text` on one line, safe to draw."""
    return printable(" ".join(text[: 2 * limit].split()))[:limit]


def row(findings: Findings, finding: Finding) -> Content:
    """The two lines of a finding's row."""
    match finding.item:
        case Quote() as quote:
            head, body = _quote_lines(findings, quote)
        case Party() as party:
            head, body = _party_lines(findings, party)
        case Action() as action:
            head, body = _action_lines(findings, action)
        case Reference() as reference:
            head, body = _reference_lines(reference)
    return Content("\n").join((head, Content.assemble("  ", body)))


def details(findings: Findings, finding: Finding) -> Content:
    """What is known of a finding beyond its row: its parts and what it rests on."""
    match finding.item:
        case Quote() as quote:
            return _lines(
                ("Who", _who(findings, quote.speaker, quote.source)),
                ("To", _party_name(findings, quote.addressee)),
                ("Cue", _piece(findings, quote.cue)),
                ("Why", _why(quote)),
            )
        case Action() as action:
            return _lines(
                ("Who", _who(findings, action.actor_party, action.actor)),
                ("Whom", _who(findings, action.target_party, action.target)),
                ("When", _when(findings, action)),
                ("Why", _why(action)),
            )
        case Party() as party:
            return _lines(
                ("Who", party.description or ""),
                ("Also", ", ".join(alias for alias in party.aliases if alias != party.name)),
            )
        case Reference() as reference:
            return _lines(
                ("Label", reference.label), ("Title", reference.title), ("URL", reference.url or "")
            )


def _quote_lines(findings: Findings, quote: Quote) -> tuple[Content, Content]:
    speaker = _party_name(findings, quote.speaker) or _piece(findings, quote.source)
    head = Content.assemble(
        f"{SIGNS[quote.kind]} ",
        (one_line(speaker), "bold") if speaker else ("unattributed", "italic"),
        (f"  {quote.kind}", "dim"),
    )
    pieces = (findings.story.text[s.start : min(s.end, s.start + _ROW)] for s in quote.content)
    return head, Content(one_line(" … ".join(pieces)))


def _party_lines(findings: Findings, party: Party) -> tuple[Content, Content]:
    head = Content.assemble(f"{SIGNS['name']} ", (one_line(party.name), "bold"), (f"  {party.kind}", "dim"))
    counts = [
        plural(len(party.mentions), "mention"),
        plural(findings.quotes_of[party.id], "quote"),
        plural(findings.actions_of[party.id], "action"),
    ]
    return head, Content(" · ".join(counts))


def _action_lines(findings: Findings, action: Action) -> tuple[Content, Content]:
    actor = _party_name(findings, action.actor_party) or _piece(findings, action.actor)
    target = _party_name(findings, action.target_party) or _piece(findings, action.target)
    head = Content.assemble(
        f"{SIGNS['action']} ",
        (one_line(actor), "bold") if actor else ("someone", "italic"),
        *((" → ", (one_line(target), "bold")) if target else ()),
    )
    date = _piece(findings, action.date) or action.when
    facts = " · ".join(filter(None, (action.kind, action.status, date)))
    return head, Content.assemble(_piece(findings, action.trigger), (f"  {one_line(facts)}", "dim"))


def _reference_lines(reference: Reference) -> tuple[Content, Content]:
    head = Content.assemble(f"{SIGNS['reference']} ", (one_line(reference.title), "bold"))
    opens = "Enter opens it" if reference.story else "not in this folder"
    return head, Content.assemble(one_line(reference.label), (f"  {opens}", "dim"))


def _party_name(findings: Findings, party_id: str | None) -> str:
    party = findings.parties.get(party_id) if party_id else None
    return party.name if party else ""


def _piece(findings: Findings, span: Span | None) -> str:
    return one_line(findings.story.piece(span)) if span else ""


def _who(findings: Findings, party_id: str | None, span: Span | None) -> str:
    name, words = _party_name(findings, party_id), _piece(findings, span)
    if name and words and words != name:
        return f"{name} (“{words}”)"
    return name or words or "not said"


def _when(findings: Findings, action: Action) -> str:
    words = _piece(findings, action.date)
    return f"{words} ({action.when})" if words and action.when else words or action.when or ""


def _why(item: Quote | Action) -> str:
    return f"{item.why} ({item.confidence:.0%} sure)"


def _lines(*facts: tuple[str, str]) -> Content:
    lines = [Content.assemble((f"{label:<6}", "dim"), one_line(fact)) for label, fact in facts if fact]
    return Content("\n").join(lines)
