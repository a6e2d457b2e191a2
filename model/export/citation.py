"""One finding as text to be quoted elsewhere: its words, whose they are, and where they stand."""

from collections.abc import Iterable

from ..dossier import guessed_speaker
from ..printable import one_line, printable
from ..sentences import sentence_around
from ..story import Action, Party, Quote, Reference, Span, Story
from ..unnamed import ANONYMOUS, GUESSED, UNATTRIBUTED, UNNAMED
from .rows import BETWEEN_PIECES, safe_url, story_file, story_title

# How the words of a quote relate to what was said; of a direct one nothing needs to be told.
_MANNER = {"direct": "", "indirect": "in the story’s words", "mixed": "partly in the story’s words"}

_OPENING = frozenset("\"'“„«‘‚‹»›")
_CLOSING = frozenset("\"'”“»’‘›«‹")


def bare_text(story: Story, item: Quote | Party | Action | Reference) -> str:
    """The words of a finding alone, on one line, safe to paste.

    That is what a quote says, " … " between its pieces; the sentence that tells of an action; the name
    of a party; the title and address of a reference.
    """
    match item:
        case Quote():
            said = (one_line(story.piece(piece)) for piece in item.content)
            return BETWEEN_PIECES.join(map(_unquoted, said) if item.kind == "direct" else said)
        case Action():
            return one_line(story.piece(_sentence(story, item)))
        case Party():
            return one_line(item.name) or UNNAMED
        case Reference():
            return " ".join(filter(None, (one_line(item.title), safe_url(item.url))))


def cited(story: Story, item: Quote | Party | Action | Reference) -> str:
    """A finding with where it is from, on one line, safe to paste.

    For instance `“We cannot let ships in” — Jon Vell, in “Harbour to stay closed”, harbour.txt,
    2024-05-06, characters 120–148`. The offsets count Unicode code points, end exclusive.
    """
    match item:
        case Quote():
            who = ", ".join(filter(None, (_speaker(story, item), _MANNER[item.kind])))
            return f"“{bare_text(story, item)}” — {who}, {_place(story, item.content)}"
        case Action():
            what = f"official action: {item.kind}, {item.status}"
            return f"“{bare_text(story, item)}” — {what}, {_place(story, [_sentence(story, item)])}"
        case Party():
            what = one_line(item.description or "") or item.kind
            return f"{bare_text(story, item)} — {what}, {_place(story, item.mentions[:1])}"
        case Reference():
            return f"“{bare_text(story, item)}” — reference, {_place(story, [item])}"


def cited_piece(story: Story, piece: Span) -> str:
    """Any piece of the text with where it is from, as `cited` tells it of a finding."""
    return f"“{one_line(story.piece(piece))}” — {_place(story, [piece])}"


def plain_piece(story: Story, piece: Span) -> str:
    """A piece of the text with its line breaks, safe to paste."""
    return printable(story.text)[piece.start : piece.end]


def _sentence(story: Story, action: Action) -> Span:
    return sentence_around(story.text, action.trigger.start, action.trigger.end)


def _unquoted(words: str) -> str:
    """Direct words without the marks around them; a piece that goes on elsewhere has only the first."""
    if len(words) < 3 or words[0] not in _OPENING:
        return words
    return words[1:-1] if words[-1] in _CLOSING else words[1:]


def _speaker(story: Story, quote: Quote) -> str:
    party = story.party(quote.speaker)
    name = one_line(party.name) if party else ""
    words = one_line(story.piece(quote.source)) if quote.source else ""
    if not name and not words:
        return UNATTRIBUTED
    marks = (
        f"(“{words}”)" if name and words and words != name else "",
        ANONYMOUS if quote.anonymous else "",
        GUESSED if guessed_speaker(quote, party) else "",
    )
    return " ".join(filter(None, (name or words, *marks)))


def _place(story: Story, pieces: Iterable[Span]) -> str:
    """The story, its source and day as far as they are known, and the offsets of the pieces."""
    spans = ", ".join(f"{piece.start}–{piece.end}" for piece in pieces)
    origin = (safe_url(story.source.url) or story_file(story), one_line(story.published or ""))
    return ", ".join(filter(None, (f"in “{story_title(story)}”", *origin, f"characters {spans}")))
