"""All that a story tells of one party, and with whom it is named, quoted or acted upon.

Everything is looked up in one pass over the story, so that a dossier costs as much as reading the
list of findings once. A mention that is only a guess is shown as one, and never counted as a fact
about two parties.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice, takewhile
from operator import attrgetter

from .quote_view import EVERYTHING, QuoteView, shown_quotes
from .story import Action, Mention, Party, Quote, Span, Story

SURE = 0.9
"""From which confidence on a mention counts as certain; below it, it is a guess."""


def is_guess(mention: Mention) -> bool:
    """Whether it is not certain that the party is meant."""
    return mention.confidence < SURE


def guessed_speaker(quote: Quote, speaker: Party | None) -> Mention | None:
    """The surest mention of the speaker in the source of a quote, if even that is only a guess.

    None says nothing where the source holds no mention of the speaker. A reader who has checked a quote
    does not guess.

    Args:
        quote: a quote.
        speaker: the party that it is from.
    """
    if speaker is None or quote.source is None or quote.review is not None:
        return None
    first = bisect_left(speaker.mentions, quote.source.start, key=attrgetter("start"))
    here = takewhile(quote.source.overlaps, islice(speaker.mentions, first, None))
    surest = max(here, key=attrgetter("confidence"), default=None)
    return surest if surest is not None and is_guess(surest) else None


@dataclass(frozen=True, slots=True)
class Heard:
    """A quote of somebody else that speaks of the party, or is addressed to it.

    `mention` is the surest place in the quoted words that means the party, None if it is only
    spoken to.
    """

    quote: Quote
    mention: Mention | None


@dataclass(frozen=True, slots=True)
class Companion:
    """Another party, and how often the two have to do with one another.

    Attributes:
        party: the other one.
        together: paragraphs that certainly mention both.
        speaks_of: quotes of the dossier's party that mention the other one or are addressed to it.
        spoken_of: quotes of the other one that mention the dossier's party or are addressed to it.
        acts_on: actions of the dossier's party upon the other one.
        acted_on: actions of the other one upon the dossier's party.
    """

    party: Party
    together: int
    speaks_of: int
    spoken_of: int
    acts_on: int
    acted_on: int

    @property
    def ties(self) -> int:
        """How often the two have to do with one another in any way."""
        return self.together + self.speaks_of + self.spoken_of + self.acts_on + self.acted_on


@dataclass(frozen=True, slots=True)
class Dossier:
    """What a story tells of `party`, each part in order of the text, the companions by their ties.

    Its mentions are the party's own; `line` gives the text around each. `hidden` is the number of
    quotes by the party that the view leaves out.
    """

    party: Party
    quotes: tuple[Quote, ...]
    heard: tuple[Heard, ...]
    acts: tuple[Action, ...]
    suffered: tuple[Action, ...]
    companions: tuple[Companion, ...]
    hidden: int
    paragraphs: "Paragraphs" = field(repr=False, compare=False)

    def line(self, mention: Mention) -> Span:
        """The line of text around a mention, which never leaves the paragraph."""
        return self.paragraphs.line(mention)


def dossier(story: Story, party_id: str, view: QuoteView = EVERYTHING) -> Dossier:
    """The dossier of a party.

    Args:
        story: the story with its findings.
        party_id: the party.
        view: which quotes there are.

    Raises:
        KeyError: the story has no such party.
    """
    party = story.party(party_id)
    if party is None:
        raise KeyError(party_id)
    quotes = sorted(shown_quotes(story.quotes, view), key=_begin_of_quote)
    actions = sorted(story.actions, key=lambda action: action.trigger.start)
    own = tuple(quote for quote in quotes if quote.speaker == party_id)
    heard = tuple(_heard(party, (quote for quote in quotes if quote.speaker != party_id)))
    acts = tuple(action for action in actions if action.actor_party == party_id)
    suffered = tuple(action for action in actions if action.target_party == party_id)
    paragraphs = Paragraphs(story)
    ties = _Ties.of(story, party, own=own, heard=heard, acts=acts, suffered=suffered)
    said = sum(quote.speaker == party_id for quote in story.quotes)
    return Dossier(
        party=party,
        quotes=own,
        heard=heard,
        acts=acts,
        suffered=suffered,
        companions=_companions(story, party, paragraphs, ties),
        hidden=said - len(own),
        paragraphs=paragraphs,
    )


def _begin_of_quote(quote: Quote) -> int:
    return min(piece.start for piece in quote.content)


class _Mentions:
    """Mentions in order, to look up those that begin in a piece of the text."""

    def __init__(self, mentions: Iterable[tuple[Mention, str]]) -> None:
        self._ordered = sorted(mentions, key=lambda pair: pair[0].start)
        self._starts = [mention.start for mention, _ in self._ordered]

    def within(self, pieces: Iterable[Span]) -> list[tuple[Mention, str]]:
        """The mentions that begin in one of the pieces, each with its party's id."""
        return [
            pair
            for piece in pieces
            for pair in self._ordered[
                bisect_left(self._starts, piece.start) : bisect_left(self._starts, piece.end)
            ]
        ]


def _heard(party: Party, quotes: Iterable[Quote]) -> Iterable[Heard]:
    """Those of the quotes that speak of the party or to it."""
    mentions = _Mentions((mention, party.id) for mention in party.mentions)
    for quote in quotes:
        meant = [mention for mention, _ in mentions.within(quote.content)]
        if meant or quote.addressee == party.id:
            yield Heard(quote, max(meant, key=attrgetter("confidence"), default=None))


@dataclass(frozen=True, slots=True)
class _Ties:
    """By the other party's id: how often what ties it to the dossier's party occurs."""

    speaks_of: Counter[str] = field(default_factory=Counter)
    spoken_of: Counter[str] = field(default_factory=Counter)
    acts_on: Counter[str] = field(default_factory=Counter)
    acted_on: Counter[str] = field(default_factory=Counter)

    @classmethod
    def of(
        cls,
        story: Story,
        party: Party,
        *,
        own: Iterable[Quote],
        heard: Iterable[Heard],
        acts: Iterable[Action],
        suffered: Iterable[Action],
    ) -> "_Ties":
        ties = cls()
        certain = _Mentions(
            (m, other.id) for other in story.parties for m in other.mentions if not is_guess(m)
        )
        for quote in own:
            others = {id_ for _, id_ in certain.within(quote.content)} | {quote.addressee or party.id}
            ties.speaks_of.update(others)
        for one in heard:
            sure = one.quote.addressee == party.id or (one.mention is not None and not is_guess(one.mention))
            if sure and one.quote.speaker:
                ties.spoken_of[one.quote.speaker] += 1
        ties.acts_on.update(action.target_party for action in acts if action.target_party)
        ties.acted_on.update(action.actor_party for action in suffered if action.actor_party)
        return ties


class Paragraphs:
    """Where the paragraphs begin; of a story without blocks each line is one."""

    # How much of the text stands on a line before and after a mention, in characters.
    _BEFORE, _AFTER = 36, 200

    def __init__(self, story: Story) -> None:
        """The paragraphs of `story`."""
        self._text = story.text
        self._bounds = sorted({block.start for block in story.blocks}) or _line_starts(story.text)

    def of(self, mentions: Iterable[Mention]) -> set[int]:
        """The numbers of the paragraphs that certainly hold one of the mentions."""
        return {bisect_right(self._bounds, m.start) for m in mentions if not is_guess(m)}

    def line(self, mention: Mention) -> Span:
        """What stands around a mention in its paragraph, from a whole word on, without space at its ends."""
        number = bisect_right(self._bounds, mention.start)
        first = self._bounds[number - 1] if number else 0
        last = self._bounds[number] if number < len(self._bounds) else len(self._text)
        # A mention across a boundary, or in text that is in no block, keeps its own words at least.
        end = max(mention.end, min(last, mention.end + self._AFTER))
        start = max(first, mention.start - self._BEFORE)
        if start > first:
            space = next((at for at in range(start, mention.start) if self._text[at].isspace()), None)
            start = mention.start if space is None else space
        line = self._text[start:end]
        start += len(line) - len(line.lstrip())
        return Span(start=min(start, mention.start), end=max(mention.end, start + len(line.strip())))


def _line_starts(text: str) -> list[int]:
    return [0, *(at + 1 for at, character in enumerate(text) if character == "\n")]


def _companions(story: Story, party: Party, paragraphs: Paragraphs, ties: _Ties) -> tuple[Companion, ...]:
    """The parties that have to do with this one, those with the most ties first."""
    here = paragraphs.of(party.mentions)
    companions = (
        Companion(
            other,
            len(here & paragraphs.of(other.mentions)),
            ties.speaks_of[other.id],
            ties.spoken_of[other.id],
            ties.acts_on[other.id],
            ties.acted_on[other.id],
        )
        for other in story.parties
        if other.id != party.id
    )
    tied = (companion for companion in companions if companion.ties)
    return tuple(sorted(tied, key=lambda c: (-c.ties, c.party.mentions[0].start)))
