"""What the panes say about a finding: a row of two lines, and the details of the current one.

Text of the story is cut and made printable; nothing here is ever read as markup.
"""

from typing import Literal, TypeAlias

from ..model import printable
from ..model.acts import words_of
from ..model.addressing import addressed_words
from ..model.dossier import guessed_speaker
from ..model.iso_dates import written
from ..model.story import Action, Party, Quote, Reference, Span
from ..model.unnamed import ANONYMOUS, UNATTRIBUTED, UNNAMED
from ..model.wording import count
from .checking import SIGNS as SIGNS_OF_STATES
from .checking import sign_of
from .findings import Finding, Findings
from .looks import SIGNS

# A piece of a line and how it is set; a line; what is known of one side of a finding.
Piece: TypeAlias = tuple[str, Literal["", "bold", "italic", "dim", "marked"]]
Line: TypeAlias = tuple[Piece, ...]
Fact: TypeAlias = tuple[str, str]

# As much of a text as a row can show on the widest screen.
_ROW = 240
_DOTS = ("…", "...")


def one_line(text: str, limit: int = _ROW) -> str:
    """At most `limit` characters of `text` on one line, safe to draw."""
    return printable.one_line(text[: 2 * limit])[:limit]


def first_words(text: str, limit: int) -> str:
    """`text` on one line; of a longer one the whole words among the first `limit` characters, and "…"."""
    line = one_line(text, 2 * limit)
    if len(line) <= limit:
        return line
    words, _, _ = line[: limit + 1].rpartition(" ")
    return f"{(words or line[:limit]).rstrip(' .,;:…–—')}…"


def row(findings: Findings, finding: Finding) -> tuple[Line, Line]:
    """The two lines of a finding's row."""
    match finding.item:
        case Quote() as quote:
            head, body = _quote_lines(findings, quote)
        case Party() as party:
            head, body = _party_lines(findings, party)
        case Action():
            head, body = _action_lines(findings, finding)
        case Reference() as reference:
            head, body = _reference_lines(findings, reference)
    if sign := sign_of(findings, finding):
        head = (*head, (f"  {sign}", "dim"))
    if sign == SIGNS_OF_STATES["rejected"]:
        head, body = _dimmed(head), _dimmed(body)
    return head, (("  ", ""), *body)


def _dimmed(line: Line) -> Line:
    return tuple((text, "dim") for text, _ in line)


def heading(finding: Finding) -> str:
    """What kind of finding it is, with its sign, e.g. `┃ Direct · speech`."""
    match finding.item:
        case Quote() as quote:
            return f"{SIGNS[quote.kind]} {quote.kind.capitalize()} · {quote.form}"
        case Party():
            return f"{SIGNS['name']} Party"
        case Action() as action:
            return f"{SIGNS['action']} Official action · {action.kind} · {action.status}"
        case Reference():
            return f"{SIGNS['reference']} Reference"


def details(findings: Findings, finding: Finding, *, whole: bool = False) -> list[Fact]:
    """What is known of a finding beyond its row: its parts and what it rests on.

    Args:
        findings: all findings.
        finding: the one to tell of.
        whole: nothing is cut, and the words of a quote are told, too.
    """
    match finding.item:
        case Quote() as quote:
            facts = [
                ("Who", _speaker(findings, quote)),
                ("Cue", _piece(findings, quote.cue)),
                ("Words", _words(findings, quote) if whole else ""),
                ("Why", _why(quote)),
                ("To", _party_name(findings, quote.addressee) or addressed_words(findings.story, quote)),
            ]
        case Action() as action:
            facts = [
                ("Who", _who(findings, action.actor_party, action.actor) or UNNAMED),
                ("Whom", _who(findings, action.target_party, action.target) or "not said"),
                ("When", _when(findings, action)),
                ("Why", _why(action)),
                *_told(findings, finding, whole),
            ]
        case Party() as party:
            others = (alias for alias in party.aliases if alias != party.name)
            facts = [
                ("Who", party.name),
                ("What", party.description or party.kind),
                ("Also", ", ".join(others)),
            ]
        case Reference() as reference:
            facts = [("Label", reference.label), ("Title", reference.title), ("URL", reference.url or "")]
    return [(label, one_line(fact, len(fact) if whole else _ROW)) for label, fact in facts if fact]


def _quote_lines(findings: Findings, quote: Quote) -> tuple[Line, Line]:
    speaker = _party_name(findings, quote.speaker) or _piece(findings, quote.source)
    name: Piece = (one_line(speaker), "bold") if speaker else (UNATTRIBUTED, "italic")
    anonymous: Line = ((f" {ANONYMOUS}", "dim"),) if speaker and quote.anonymous else ()
    guess: Line = ((" ?", "dim"),) if guess_of_speaker(findings, quote) else ()
    manner = f"{quote.kind} · stance" if quote.form == "stance" else quote.kind
    head: Line = ((f"{SIGNS[quote.kind]} ", ""), name, *anonymous, *guess, (f"  {manner}", "dim"))
    return head, ((one_line(_words(findings, quote, _ROW)), ""),)


def _words(findings: Findings, quote: Quote, limit: int | None = None) -> str:
    """What is said, at most `limit` characters of each piece; one "…" stands between two pieces."""
    text = findings.story.text
    pieces = (text[s.start : s.end if limit is None else min(s.end, s.start + limit)] for s in quote.content)
    said, *others = (piece.strip() for piece in pieces)
    for piece in others:
        dotted = said.endswith(_DOTS) or piece.startswith(_DOTS)
        said = f"{said}{' ' if dotted else ' … '}{piece}"
    return said


def _party_lines(findings: Findings, party: Party) -> tuple[Line, Line]:
    head: Line = ((f"{SIGNS['name']} ", ""), (one_line(party.name), "bold"), (f"  {party.kind}", "dim"))
    role: Line = ((f"  {one_line(party.description)}", "italic"),) if party.description else ()
    return head, ((what_is_there(findings, party), ""), *role)


def what_is_there(findings: Findings, party: Party) -> str:
    """How often a party is mentioned, quoted and acting, e.g. `7 mentions · 2 quotes`."""
    counts = (
        (len(party.mentions), "mention"),
        (findings.quotes_of[party.id], "quote"),
        (findings.actions_of[party.id], "action"),
    )
    return " · ".join(count(number, what) for number, what in counts if number)


def _action_lines(findings: Findings, finding: Finding) -> tuple[Line, Line]:
    head: Line = ((f"{SIGNS['action']} ", ""), *who_to_whom(findings, finding))
    return head, what_was_done(findings, finding, dated=True)


def who_to_whom(findings: Findings, finding: Finding) -> Line:
    """The actor of an action and its target, and how often it is told where that is not once."""
    action = _act(finding)
    actor = _party_name(findings, action.actor_party) or _piece(findings, action.actor)
    target = _party_name(findings, action.target_party) or _piece(findings, action.target)
    who: Piece = (one_line(actor), "bold") if actor else (UNNAMED, "italic")
    whom: Line = ((" → ", ""), (one_line(target), "bold")) if target else ()
    times = len(finding.told)
    return who, *whom, *(((f"  told {times:,} times", "dim"),) if times > 1 else ())


def what_was_done(findings: Findings, finding: Finding, *, dated: bool) -> Line:
    """The words of an action from its trigger on, its status, and its date if that is wanted."""
    action = _act(finding)
    words = one_line(words_of(findings.story.text, action))
    date = written(action.when) if action.when else _piece(findings, action.date)
    # A date in the words of the text may be long, and what is cut must not be the status.
    facts = " · ".join(filter(None, (action.status, date if dated else "")))
    return (words, ""), (f"  {one_line(facts)}", "dim")


def _act(finding: Finding) -> Action:
    assert isinstance(finding.item, Action)
    return finding.item


def _told(findings: Findings, finding: Finding, whole: bool) -> list[Fact]:
    """The places that tell of an action, where there are several: one by one if there is room."""
    if len(finding.told) < 2:
        return []
    if not whole:
        triggers = (f"“{_piece(findings, report.trigger)}”" for report in finding.told)
        return [("Told", f"{len(finding.told):,} times: {', '.join(triggers)}")]
    text = findings.story.text
    places = (f"“{one_line(words_of(text, report))}” ({report.status})" for report in finding.told)
    return [("" if number > 1 else "Told", f"{number:,}. {words}") for number, words in enumerate(places, 1)]


def _reference_lines(findings: Findings, reference: Reference) -> tuple[Line, Line]:
    head: Line = ((f"{SIGNS['reference']} ", ""), (one_line(reference.title), "bold"))
    return head, ((one_line(reference.label), ""), (f"  {_opens(findings, reference)}", "dim"))


def _opens(findings: Findings, reference: Reference) -> str:
    """Whether a reference leads to a story that is at hand; nothing while that is looked for."""
    if reference.story:
        return "can be opened"
    if findings.story.source.path is None:
        return "no folder to look in"
    return "not in this folder" if findings.linked else ""


def _party_name(findings: Findings, party_id: str | None) -> str:
    party = findings.parties.get(party_id) if party_id else None
    return party.name if party else ""


def _piece(findings: Findings, span: Span | None) -> str:
    return one_line(findings.story.piece(span)) if span else ""


def _who(findings: Findings, party_id: str | None, span: Span | None) -> str:
    name, words = _party_name(findings, party_id), _piece(findings, span)
    if name and words and words != name:
        return f"{name} (“{words}”)"
    return name or words


def _speaker(findings: Findings, quote: Quote) -> str:
    who = _who(findings, quote.speaker, quote.source)
    if guess := guess_of_speaker(findings, quote):
        who = f"{who}, {guess}"
    return f"{who} {ANONYMOUS}" if who and quote.anonymous else who or UNATTRIBUTED


def guess_of_speaker(findings: Findings, quote: Quote) -> str:
    """How sure it is that the speaker is meant, e.g. `a guess, 60% sure`; nothing if it is no guess."""
    speaker = findings.parties.get(quote.speaker) if quote.speaker else None
    mention = guessed_speaker(quote, speaker)
    return f"a guess, {mention.confidence:.0%} sure" if mention else ""


def _when(findings: Findings, action: Action) -> str:
    words, when = _piece(findings, action.date), written(action.when) if action.when else ""
    return f"{words} ({when})" if words and when and words != when else words or when


def _why(item: Quote | Action) -> str:
    return f"{item.why} ({item.confidence:.0%} sure)"
