"""Reading lenses: which of a story's findings a reader looks at for a while.

A lens chooses among the findings that a `QuoteView` leaves: the view says what counts at all, the lens
what of it is wanted just now, so that the two never contradict one another. It names a kind of finding,
a party, or both.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from .acts import Act, acts
from .dossier import guessed_speaker
from .printable import one_line
from .quote_view import QuoteView, with_quotes
from .story import Party, Quote, Story

What: TypeAlias = Literal["all", "direct", "unattributed", "voice", "actions", "check"]

_SURE = 0.8
"""Quotes and acts less sure than this are to be checked."""


@dataclass(frozen=True, slots=True)
class Lens:
    """What a reader looks at.

    Attributes:
        what: all findings; the direct quotes; the statements for which the story tells no source; the
            quotes of one party; the official actions; what is least sure, to be checked.
        party: the id of the party whose quotes and actions alone are shown, None for those of all.

    Raises:
        ValueError: a voice is nobody's, or statements of nobody are somebody's.
    """

    what: What = "all"
    party: str | None = None

    def __post_init__(self) -> None:
        if (self.what == "voice" and self.party is None) or (self.what == "unattributed" and self.party):
            raise ValueError(f"no lens is {self.what!r} with the party {self.party!r}")

    @property
    def is_whole(self) -> bool:
        """Whether it leaves nothing out."""
        return self == WHOLE

    @property
    def kinds(self) -> tuple[Literal["quote", "action"], ...]:
        """Of what is said and done, the kinds that it may show."""
        if self.what in ("all", "check"):
            return ("quote", "action")
        return ("action",) if self.what == "actions" else ("quote",)

    def narrowed(self, party: str | None) -> "Lens":
        """The same lens for one party's findings alone, or for those of all parties."""
        if self.what == ("unattributed" if party else "voice"):
            return Lens("all", party)
        return replace(self, party=party)

    def words(self, name: str = "") -> str:
        """What it shows, to go on with behind "only", e.g. `direct quotes of Jon Vell`.

        Args:
            name: the party's.
        """
        if self.what == "all":
            return one_line(name)
        of_party = f" of {one_line(name)}" if self.party else ""
        return f"{_WORDS[self.what]}{of_party}"


WHOLE = Lens()
"""The lens that shows everything."""

_WORDS: dict[What, str] = {
    "direct": "direct quotes",
    "unattributed": "unattributed statements",
    "voice": "the voice",
    "actions": "official actions",
    "check": "what is to be checked",
}


@dataclass(frozen=True, slots=True)
class Sifted:
    """What a lens shows: of what is to be checked the least sure first, else in the order given."""

    quotes: tuple[Quote, ...]
    acts: tuple[Act, ...]

    def __len__(self) -> int:
        """How many findings there are."""
        return len(self.quotes) + len(self.acts)

    def parties(self) -> frozenset[str]:
        """The ids of the parties that speak, are spoken to, act or are acted upon."""
        said = (party for quote in self.quotes for party in (quote.speaker, quote.addressee))
        done = (
            party
            for act in self.acts
            for action in (act.action, *act.told)
            for party in (action.actor_party, action.target_party)
        )
        return frozenset(party for group in (said, done) for party in group if party is not None)


def sift(lens: Lens, quotes: Iterable[Quote], done: Iterable[Act], parties: Mapping[str, Party]) -> Sifted:
    """What `lens` shows of a story.

    Args:
        lens: the lens.
        quotes: the quotes to choose from.
        done: the acts to choose from.
        parties: the story's parties by their ids.
    """
    if lens.party is not None:
        quotes = (quote for quote in quotes if quote.speaker == lens.party)
        done = (act for act in done if lens.party in (act.action.actor_party, act.action.target_party))
    match lens.what:
        case "all":
            return Sifted(tuple(quotes), tuple(done))
        case "direct":
            return Sifted(tuple(quote for quote in quotes if quote.kind == "direct"), ())
        case "unattributed":
            return Sifted(tuple(q for q in quotes if q.speaker is None and q.source is None), ())
        case "voice":
            return Sifted(tuple(quotes), ())
        case "actions":
            return Sifted((), tuple(done))
        case "check":
            return _to_check(quotes, done, parties)


def sureness(quote: Quote, parties: Mapping[str, Party]) -> float:
    """How sure words and speaker are together: the quote's confidence, times that of a guessed speaker.

    Args:
        quote: the quote.
        parties: the story's parties by their ids.
    """
    guess = guessed_speaker(quote, parties.get(quote.speaker or ""))
    return quote.confidence * (guess.confidence if guess else 1.0)


def _to_check(quotes: Iterable[Quote], done: Iterable[Act], parties: Mapping[str, Party]) -> Sifted:
    """The findings that are not sure and that no reader has checked, the least sure first.

    Quotes and acts are two queues, as their confidence was not measured alike: a quote's on 84 stories of
    news, an act's on some 160 acts.
    """
    unsure = [
        (sureness(quote, parties), quote.content[0].start, quote) for quote in quotes if quote.review is None
    ]
    resting = [
        (_best(act), _firmness(act), act.action.trigger.start, act)
        for act in done
        if any(report.review is None for report in act.told)
    ]
    return Sifted(
        tuple(one[-1] for one in sorted(unsure, key=lambda one: one[:-1]) if one[0] < _SURE),
        tuple(one[-1] for one in sorted(resting, key=lambda one: one[:-1]) if one[0] < _SURE),
    )


def _best(act: Act) -> float:
    """An act that is told several times is as sure as the surest of its reports."""
    return max(report.confidence for report in act.told)


def _firmness(act: Act) -> int:
    """What an act rests on besides its words: who acts, upon whom, a second report, a plain deed."""
    action = act.action
    return sum((bool(action.actor), bool(action.target), len(act.told) > 1, action.status == "done"))


def carried(lens: Lens, name: str, story: Story) -> Lens:
    """The lens for another story, or for one that was analysed anew, where a party has another id.

    Args:
        lens: the lens as it was.
        name: of its party, if it has one.
        story: what it is to be held over; without that party the lens shows all parties.
    """
    if lens.party is None:
        return lens
    return lens.narrowed(next((party.id for party in story.parties if party.name == name), None))


def seen_story(story: Story, lens: Lens) -> Story:
    """The story with what `lens` shows alone: its quotes, its acts with all reports, and who is in them.

    References are nobody's and stay as long as no kind is asked for, the reader's notes always. Every
    link of what is left leads to something that is left, too.
    """
    if lens.is_whole:
        return story
    parties = {party.id: party for party in story.parties}
    sifted = sift(lens, story.quotes, acts(story), parties)
    quotes = {quote.id for quote in sifted.quotes}
    told = {report.id for act in sifted.acts for report in act.told}
    there = sifted.parties() | {lens.party}
    kept = with_quotes(story, tuple(quote for quote in story.quotes if quote.id in quotes))
    return kept.model_copy(
        update={
            "actions": tuple(action for action in kept.actions if action.id in told),
            "parties": tuple(party for party in story.parties if party.id in there),
            "references": story.references if lens.what == "all" else (),
        }
    )


@dataclass(frozen=True, slots=True)
class LensView(QuoteView):
    """A view of what a lens shows, for an export.

    Attributes:
        lens: the lens.
        name: of its party, to tell of it.
    """

    lens: Lens = WHOLE
    name: str = ""

    def of(self, story: Story) -> Story:
        """The story with the quotes that count, and of these and all else what the lens shows."""
        return seen_story(QuoteView.of(self, story), self.lens)

    @property
    def only(self) -> str:
        """What the lens shows, e.g. `only direct quotes of Jon Vell`; empty if that is everything."""
        return "" if self.lens.is_whole else f"only {self.lens.words(self.name)}"
