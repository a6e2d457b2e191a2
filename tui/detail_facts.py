"""All that is known of the finding under the cursor: its parts, where it stands, what it is worth."""

from bisect import bisect_right
from collections import Counter
from operator import attrgetter

from ..model.dossier import is_guess
from ..model.plover import plover
from ..model.sentences import sentence_around
from ..model.story import Action, Mention, Party, Quote
from ..model.wording import count
from .findings import Finding, Findings
from .rows import Fact, details, one_line

# So many of the places of a finding are told where there is little room.
_PLACES = 3
# Of a longer finding the sentence is told without its words, in characters.
_LONG = 300
# How the ways of naming a party are called.
_FORMS = {"name": "name", "nominal": "description", "pronoun": "pronoun"}


def all_facts(findings: Findings, finding: Finding, offset: int, *, whole: bool) -> list[Fact]:
    """What the details tell of a finding.

    Args:
        findings: all findings.
        finding: the one to tell of.
        offset: the place of the cursor, which tells a mention of a party from the others.
        whole: nothing is cut, and what confidence has been worth is told, too.
    """
    facts = details(findings, finding, whole=whole)
    if findings.reviewed is not None:
        from .review_facts import review_facts

        facts += review_facts(findings, finding)
    match finding.item:
        case Quote() as quote:
            more = [("Sure", _worth(quote.confidence) if whole else "")]
        case Action() as action:
            more = [
                ("Code", f"{plover(action.kind)} (PLOVER)" if plover(action.kind) else ""),
                ("Date", action.when or "" if whole else ""),
                ("Sure", _sure(action) if whole else ""),
            ]
        case Party() as party:
            more = [("Named", _named(party)), ("Here", _here(findings, mention_at(party, offset)))]
        case _:
            more = []
    more += [("At", _places(finding, offset, whole)), ("In", _context(findings, finding, offset))]
    return facts + [(label, one_line(fact, len(fact))) for label, fact in more if fact]


def mention_at(party: Party, offset: int) -> Mention | None:
    """The mention of a party that holds `offset`, or None."""
    at = bisect_right(party.mentions, offset, key=attrgetter("start")) - 1
    return party.mentions[at] if at >= 0 and offset < party.mentions[at].end else None


def _worth(confidence: float) -> str:
    """How sure a quote is, and how many of those that sure were right when that was measured."""
    from ..model.certainty import measured_share, precision_in_words

    share = measured_share(confidence)
    measured = "" if share is None else f"; of quotes as sure, {precision_in_words(share)} when measured"
    return f"{confidence:.0%}{measured}"


def _sure(action: Action) -> str:
    return f"{action.confidence:.0%}, by how many as sure were right in stories held out from training"


def _named(party: Party) -> str:
    """How often a party is mentioned and how, e.g. `3 times: 2 names, 1 pronoun; 1 a guess`."""
    forms = Counter(mention.form for mention in party.mentions)
    told = ", ".join(count(number, _FORMS[form]) for form, number in forms.most_common())
    guesses = sum(map(is_guess, party.mentions))
    return f"{count(len(party.mentions), 'time')}: {told}{f'; {guesses:,} a guess' if guesses else ''}"


def _here(findings: Findings, mention: Mention | None) -> str:
    """What the mention under the cursor is, how sure it is and why."""
    if mention is None:
        return ""
    words = one_line(findings.story.piece(mention))
    why = f": {mention.why}" if mention.why else ""
    return f"“{words}”, {_FORMS[mention.form]}, {mention.confidence:.0%} sure{why}"


def _places(finding: Finding, offset: int, whole: bool) -> str:
    """The offsets of the finding, its end exclusive, e.g. `120–148, 160–170`."""
    match finding.item:
        case Quote() as quote:
            spans = list(quote.content)
        case Action():
            spans = [report.trigger for report in finding.told]
        case Party() as party:
            here = mention_at(party, offset)
            spans = [*party.mentions] if here is None or whole else [here]
        case reference:
            spans = [reference]
    shown = spans if whole else spans[:_PLACES]
    dots = f" and {len(spans) - len(shown):,} more" if len(shown) < len(spans) else ""
    return f"{', '.join(f'{span.start}–{span.end}' for span in shown)}{dots}"


def _context(findings: Findings, finding: Finding, offset: int) -> str:
    """The sentence around the finding, or around the mention of a party or report of an act at the cursor."""
    start, end = finding.start, finding.end
    if finding.kind in ("party", "action"):
        hearts = (mark for mark in finding.places if mark.role in ("mention", "trigger"))
        start, end = next(((m.start, m.end) for m in hearts if m.start <= offset < m.end), (start, end))
    text = findings.story.text
    around = sentence_around(text, start, end)
    if end - start <= _LONG:
        return findings.story.piece(around)
    before, after = text[around.start : start], text[end : around.end]
    return f"{before}[…]{after}" if (before + after).strip() else ""
