"""What the dossier of a party says: its heading, and sections of rows of two lines with where they lead.

Text of the story is cut and made printable; nothing here is ever read as markup.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from ..model.dossier import Companion, Dossier, Heard, is_guess
from ..model.story import Action, Mention, Quote, Story
from ..model.wording import count
from .findings import Findings
from .looks import SIGNS
from .rows import Line, guess_of_speaker, heading, one_line, row, what_is_there

# As much of a text as a row can show on the widest screen, and of it before the words that matter.
_ROW = 240
_BEFORE = 36


@dataclass(frozen=True, slots=True)
class Goal:
    """A place in the article, and the id of the finding to mark there."""

    finding: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Item:
    """A row of the dossier: its lines, made when they are seen, and the place or party that it leads to."""

    lines: Callable[[], tuple[Line, Line]]
    leads_to: Goal | str


@dataclass(frozen=True, slots=True)
class Section:
    """Rows of one sort under a title."""

    title: str
    items: tuple[Item, ...]


def about(findings: Findings, dossier: Dossier) -> list[Line]:
    """The heading of a dossier: name and kind, the role, other names, how much there is of the party."""
    party = dossier.party
    lines: list[Line] = [
        ((f"{SIGNS['name']} ", ""), (one_line(party.name), "bold"), (f"  {party.kind}", "dim"))
    ]
    if party.description:
        lines.append(((one_line(party.description), ""),))
    if others := [one_line(alias) for alias in party.aliases if alias != party.name]:
        lines.append((("also ", "dim"), (" · ".join(others), "")))
    hidden = f" · {count(dossier.hidden, 'quote')} hidden" if dossier.hidden else ""
    lines.append(((what_is_there(findings, party), ""), (hidden, "dim")))
    return lines


def sections(findings: Findings, dossier: Dossier) -> list[Section]:
    """Those sections of a dossier that hold anything.

    Args:
        findings: all findings of the story in the view that the dossier was made with.
        dossier: what the story tells of the party.
    """
    parts: tuple[tuple[str, Iterable[Item]], ...] = (
        ("Quotes", (_found(findings, q.id, partial(_own_quote, findings, q)) for q in dossier.quotes)),
        (
            "In others’ quotes",
            (_found(findings, h.quote.id, partial(_heard, findings, h)) for h in dossier.heard),
        ),
        ("Actions", _acts(findings, dossier.acts)),
        ("Acted upon", _acts(findings, dossier.suffered)),
        ("Together with", (Item(partial(_companion, c), c.party.id) for c in dossier.companions)),
        ("Mentions", (_mention(findings.story, dossier, m) for m in dossier.party.mentions)),
    )
    made = (Section(title, tuple(items)) for title, items in parts)
    return [section for section in made if section.items]


def _acts(findings: Findings, actions: Iterable[Action]) -> Iterable[Item]:
    """A row for each act, however many of the reports are of it."""
    return map(partial(_found, findings), dict.fromkeys(findings.by_id[action.id].id for action in actions))


def _found(findings: Findings, id_: str, lines: Callable[[], tuple[Line, Line]] | None = None) -> Item:
    """The row of a quote or action, as in its pane unless other lines are given."""
    finding = findings.by_id[id_]
    return Item(lines or partial(row, findings, finding), Goal(id_, finding.start, finding.end))


def _own_quote(findings: Findings, quote: Quote) -> tuple[Line, Line]:
    """How it is said, and the words; the name stands over the whole dossier."""
    finding = findings.by_id[quote.id]
    to = findings.parties.get(quote.addressee or "")
    facts = (
        f"to {one_line(to.name)}" if to else "",
        f"“{one_line(findings.story.piece(quote.cue))}”" if quote.cue else "",
        f"{quote.confidence:.0%} sure",
        f"who is {guess}" if (guess := guess_of_speaker(findings, quote)) else "",
    )
    head: Line = ((heading(finding), "bold"), (f"  {' · '.join(filter(None, facts))}", "dim"))
    return head, row(findings, finding)[1]


def _heard(findings: Findings, heard: Heard) -> tuple[Line, Line]:
    """Who says it, and the words around those that mean the party."""
    head, words = row(findings, findings.by_id[heard.quote.id])
    mention = heard.mention
    if mention is None:
        return (*head, (" · said to this party", "dim")), words
    if is_guess(mention):
        head = (*head, (f" · {_certainty(mention)}", "dim"))
    piece = next(piece for piece in heard.quote.content if piece.start <= mention.start < piece.end)
    start = max(piece.start, mention.start - _BEFORE)
    if start > piece.start:
        space = findings.story.text.find(" ", start, mention.start)
        start = mention.start if space < 0 else space
    return head, (("  ", ""), *_around(findings.story, mention, start, piece.end, start > piece.start))


def _companion(companion: Companion) -> tuple[Line, Line]:
    """The other party, and in which ways the two have to do with one another."""
    party = companion.party
    ways = (
        (companion.together, f"in {count(companion.together, 'paragraph')} with them"),
        (companion.speaks_of, f"speaks of them: {companion.speaks_of:,}"),
        (companion.spoken_of, f"spoken of by them: {companion.spoken_of:,}"),
        (companion.acts_on, f"acts on them: {companion.acts_on:,}"),
        (companion.acted_on, f"acted on by them: {companion.acted_on:,}"),
    )
    head: Line = ((f"{SIGNS['name']} ", ""), (one_line(party.name), "bold"), (f"  {party.kind}", "dim"))
    return head, (("  ", ""), (" · ".join(way for number, way in ways if number), ""))


def _mention(story: Story, dossier: Dossier, mention: Mention) -> Item:
    goal = Goal(dossier.party.id, mention.start, mention.end)
    return Item(partial(_mention_lines, story, dossier, mention), goal)


def _mention_lines(story: Story, dossier: Dossier, mention: Mention) -> tuple[Line, Line]:
    """A mention in its line of text, and what says that the party is meant."""
    line = dossier.line(mention)
    inside = story.text[line.start - 1 : line.start] == " "
    facts = " · ".join(filter(None, (mention.form, _certainty(mention), one_line(mention.why))))
    sign = "? " if is_guess(mention) else "  "
    return (
        ((sign, "bold"), *_around(story, mention, line.start, line.end, inside)),
        (("  ", ""), (facts, "italic" if is_guess(mention) else "dim")),
    )


def _certainty(mention: Mention) -> str:
    return f"a guess, {mention.confidence:.0%} sure" if is_guess(mention) else ""


def _around(story: Story, mention: Mention, start: int, end: int, inside: bool) -> Line:
    """The mention set off from what stands before and after it; `inside` if more stands before that."""
    text = story.text
    before = one_line(text[start : mention.start])
    lead = " ".join(filter(None, ("…" if inside else "", before)))
    gap = " " if (text[mention.start - 1].isspace() if before else inside) else ""
    after = one_line(text[mention.end : min(end, mention.end + _ROW)])
    return (
        (f"{lead}{gap}", ""),
        (one_line(story.piece(mention)), "marked"),
        (f"{' ' if text[mention.end : mention.end + 1].isspace() else ''}{after}", ""),
    )
