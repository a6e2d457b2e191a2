"""From candidates to actions: the conditions of the lexicon checked, the fields filled in."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain, pairwise

from spacy.tokens import Doc, Token
from spacy.tokens import Span as SpacySpan

from ...story import Action, ActionKind, Party, Quote, Span
from ..attribution import SeenAct
from ..mentions import parties_by_token, quotes_by_token
from ..syntax import blocks_of, noun_phrase, text_span
from .arguments import Arguments
from .authority import Actors
from .candidates import Candidate, find_candidates, says_alone, takes_particle
from .conditions import Conditions, is_definite, is_generic, target_fits
from .dates import Dates, date_of, date_span, dates_of
from .embedding import LIGHT_VERBS, UNDERGO_VERBS
from .frames import Frame
from .grouping import Groups, shared
from .headlines import headline_candidates
from .noun_status import status_of_noun
from .reading import Reading
from .seen import NetworkActs, head_of, likeliest_kind, likeliest_status
from .verb_status import status_of_verb
from .weighing import NOTHING, Evidence, confidence, evidence, is_told
from .when import iso_date, iso_when

_SILENT_BLOCKS = frozenset({"reference", "byline", "dateline"})
# Bylines and datelines stand among this many first blocks.
_FRONT_BLOCKS = 6
_HEADLINES = frozenset({"title", "heading"})
_NAMES_ACTS = frozenset({"VERB", "NOUN", "PROPN", "ADJ"})
# Verbs that say of an act only that it is done, or that somebody undergoes it.
_LEADING = LIGHT_VERBS | UNDERGO_VERBS
# How far apart the words of a trigger may stand and still be marked as one.
_FLEXIBLE_GAP = 4
# What is banned until June was not banned in June.
_ENDS = frozenset({"until", "till", "through"})


@dataclass(frozen=True, slots=True)
class Found:
    """A candidate whose reading fits, with all that was read around it.

    Attributes:
        candidate: the words.
        frame: their reading.
        arguments: who acts and whom it is done to.
        reading: how certain the act is.
        listed: whether the lexicon has the reading; else the network alone sees it.
        evidence: what speaks for an act.
    """

    candidate: Candidate
    frame: Frame
    arguments: Arguments
    reading: Reading
    listed: bool = True
    evidence: Evidence = NOTHING


class Finder:
    """Finds the official actions of one parsed text."""

    def __init__(self, doc: Doc, parties: Sequence[Party], quotes: Sequence[Quote]) -> None:
        self._doc = doc
        self._parties = parties_by_token(doc, parties)
        self._quotes = quotes_by_token(doc, quotes)
        self._conditions = Conditions(Actors(self._parties))
        self._kinds = self._block_kinds()
        self._published = _published(doc)
        # The kinds of act told so far: "the decision" then takes up one of them.
        self._told: set[ActionKind] = set()
        # Words that a rule says tell of no act: a wish, a condition, what somebody out of office would do.
        self._declined: set[int] = set()
        self._network = NetworkActs(doc)

    def actions(self) -> tuple[Action, ...]:
        """All official actions, in order of their triggers."""
        found = [one for one in self.weighed() if is_told(one.evidence)]
        found.sort(key=lambda one: one.candidate.tokens[0].i)
        dates = dates_of(self._doc)
        triggers = {token.i for one in found for token in one.candidate.tokens}
        groups = Groups(self._doc.text)
        out: list[Action] = []
        for number, one in enumerate(found, 1):
            action = self._action(f"a{number}", one, dates, triggers)
            # Two guesses together, of the act and of its being another's report, are too much.
            out.append(groups.placed(action) if one.listed else action)
        return shared(out)

    def weighed(self) -> Iterator[Found]:
        """All that may be an act, however sure: the lexicon's readings, then what the network alone sees."""
        by_token: dict[int, Found] = {}
        for one in self._without_twins(self._fitting()):
            by_token.update((token.i, one) for token in one.candidate.tokens)
            authority = self._conditions.authority(one.arguments.actor)
            seen = self._network.of(one.candidate.tokens)
            plain = not one.frame.conditional
            yield replace(one, evidence=evidence(seen, authority, listed=True, plain=plain))
        for act in self._network:
            words = tuple(self._network.words(act))
            if any(token.i in self._declined or token.i in by_token for token in words):
                continue
            alone = self._unlisted(act, words)
            if alone is not None and not _is_told_by_another(alone.candidate, by_token):
                by_token.update((token.i, alone) for token in words)
                yield alone

    def _unlisted(self, act: SeenAct, words: tuple[Token, ...]) -> Found | None:
        """What the network takes for an act, unless its grammar says that it is none."""
        head = head_of(words)
        candidate = Candidate(head, words, ())
        if head.pos_ not in _NAMES_ACTS or takes_particle(head, words):
            return None
        frame = Frame(likeliest_kind(act), (head.lemma_,))
        arguments = Arguments(self._network.head(act.actor), self._network.head(act.target))
        reading = _reading(candidate, title=self._kinds.get(head.i) in _HEADLINES)
        if (
            reading.status is None
            or is_generic(head, arguments.actor)
            or not target_fits(frame, arguments)
            or (head.pos_ != "VERB" and arguments.actor is None and arguments.target is None)
            or self._conditions.is_campaign_talk(frame, arguments, reading)
        ):
            return None
        speaks = evidence(act, self._conditions.authority(arguments.actor))
        return Found(
            candidate, frame, arguments, Reading(likeliest_status(act)), listed=False, evidence=speaks
        )

    def _fitting(self) -> Iterator[Found]:
        for candidate in chain(
            find_candidates(self._doc), headline_candidates(self._doc, blocks_of(self._doc))
        ):
            kind = self._kinds.get(candidate.head.i, "paragraph")
            if kind in _SILENT_BLOCKS:
                continue
            fitting = self._conditions.first_fitting(candidate, self._told)
            if fitting is None:
                continue
            frame, arguments = fitting
            reading = _reading(candidate, title=kind in _HEADLINES)
            if (
                reading.status is None
                or is_generic(candidate.head, arguments.actor)
                or self._conditions.is_campaign_talk(frame, arguments, reading)
            ):
                self._declined.update(token.i for token in candidate.tokens)
                continue
            self._told.add(frame.kind)
            yield Found(candidate, frame, arguments, reading)

    def _without_twins(self, found: Iterator[Found]) -> list[Found]:
        """Each act once: of readings that share words, or repeat one another in a sentence, the better."""
        kept: list[Found] = []
        by_token: dict[int, Found] = {}
        for one in sorted(found, key=_preference):
            twin = next((by_token[t.i] for t in one.candidate.tokens if t.i in by_token), None)
            if twin is not None:
                continue
            if one.candidate.head.dep_ == "dobj" and self._is_ordered(one.candidate.head, by_token):
                continue
            kept.append(one)
            by_token.update((token.i, one) for token in one.candidate.tokens)
        return [one for one in kept if not _is_contained(one.candidate.head, by_token)]

    @staticmethod
    def _is_ordered(noun: Token, by_token: Mapping[int, Found]) -> bool:
        """Whether the noun is only what another act demands: "ordered the release"."""
        above = by_token.get(noun.head.i)
        return above is not None and above.frame.kind == "order"

    def _action(self, action_id: str, one: Found, dates: Dates, triggers: set[int]) -> Action:
        candidate, arguments = one.candidate, one.arguments
        dated = None
        quote = self._quotes.get(candidate.head.i)
        own = {token.i for token in candidate.tokens}
        for word in (candidate.head, candidate.light):
            if word is not None and dated is None:
                dated = date_of(word, dates, lambda i: i in triggers and i not in own)
        return Action(
            id=action_id,
            kind=one.frame.kind,
            status=one.reading.status or "done",
            trigger=trigger_span(candidate),
            actor=_span(arguments.actor),
            actor_party=self._party_id(arguments.actor),
            target=_span(arguments.target),
            target_party=self._party_id(arguments.target),
            date=date_span(dated) if dated is not None else None,
            when=self._when(dated, one.reading) if dated is not None else None,
            reported_in=quote.id if quote is not None else None,
            confidence=round(confidence(one.evidence), 2),
            why=_why(one),
        )

    def _when(self, expression: SpacySpan, reading: Reading) -> str | None:
        if expression.root.head.lower_ in _ENDS:
            return None
        return iso_when(expression.text, self._published, future=reading.status in {"planned", "threatened"})

    def _party_id(self, token: Token | None) -> str | None:
        party = self._parties.get(token.i) if token is not None else None
        return party.id if party is not None else None

    def _block_kinds(self) -> dict[int, str]:
        kinds: dict[int, str] = {}
        blocks = iter(blocks_of(self._doc))
        block = next(blocks, None)
        for token in self._doc:
            while block is not None and token.idx >= block.end:
                block = next(blocks, None)
            if block is not None and block.kind != "paragraph" and token.idx >= block.start:
                kinds[token.i] = block.kind
        return kinds


def _published(doc: Doc) -> date | None:
    """The day that the story was published, or that a dateline or byline at its beginning states in full."""
    known: str | None = doc._.storyview_published
    if known is not None:
        with suppress(ValueError):
            return date.fromisoformat(known[: len("2017-09-03")])
    for block in blocks_of(doc)[:_FRONT_BLOCKS]:
        if block.kind not in {"dateline", "byline"}:
            continue
        for entity in doc.ents:
            if entity.start_char >= block.end:
                break
            stated = iso_date(entity.text) if entity.start_char >= block.start else None
            if stated is not None and len(stated) == len("2017-09-03"):
                return date.fromisoformat(stated)
    return None


def _reading(candidate: Candidate, *, title: bool) -> Reading:
    if candidate.told is not None:
        return candidate.reading
    if candidate.head.pos_ == "VERB":
        return status_of_verb(candidate.head, title=title)
    reading = status_of_noun(candidate.head, candidate.light, title=title)
    if reading.status is None and candidate.light is not None and is_definite(candidate.head):
        # "They came to serve the subpoena": the serving is a purpose, the subpoena is not.
        return status_of_noun(candidate.head, None, title=title)
    return reading


def _is_contained(verb: Token, by_token: Mapping[int, Found]) -> bool:
    """Whether a verb only tells what another act says: "ordered the firm to recall its cars"."""
    if verb.pos_ != "VERB" or verb.dep_ not in {"xcomp", "ccomp"}:
        return False
    above = by_token.get(verb.head.i)
    return above is not None and above.frame.clause and above.frame.kind != "legislate"


def _is_told_by_another(candidate: Candidate, by_token: Mapping[int, Found]) -> bool:
    """Whether words that the lexicon lacks only lead to an act, or are what it is done to, or demands.

    "Forced to ban", "faces charges", "blocked the rule", "Judge Orders Mayor To Release Emails".
    """
    head = candidate.head
    if _is_contained(head, by_token) or (head.dep_ == "dobj" and head.head.i in by_token):
        return True
    if head.lemma_ in _LEADING and any(
        child.dep_ == "dobj" and child.i in by_token for child in head.children
    ):
        return True
    led = [child for child in head.children if child.dep_ == "xcomp"]
    led += [word for child in head.children if child.dep_ == "prep" for word in child.children]
    if any(word.i in by_token and word.pos_ == "VERB" for word in led):
        return True
    before = head.doc[head.i - 1] if head.i else head
    return before.lower_ == "to" and any(
        one.frame.kind == "order" for i in range(head.sent.start, head.i) if (one := by_token.get(i))
    )


def _preference(one: Found) -> tuple[int, bool, int]:
    # Verbs come before nouns of as many words, so that a noun meets the verb that governs it.
    verbal = one.candidate.head.pos_ == "VERB" or one.candidate.told is not None
    return (-len(one.candidate.tokens), not verbal, one.candidate.head.i)


def trigger_span(candidate: Candidate) -> Span:
    """The words that are marked as the trigger."""
    tokens = candidate.tokens
    # "Charged … with" is "charged"; but "look into" is not "look".
    if len(tokens) > 1 and tokens[-1].dep_ == "prep" and says_alone(candidate.head):
        tokens = tokens[:-1]
    widest = max((b.i - a.i for a, b in pairwise(tokens)), default=1)
    return text_span(tokens) if widest <= _FLEXIBLE_GAP else text_span([candidate.head])


def _span(head: Token | None) -> Span | None:
    return None if head is None else noun_phrase(head)


def _why(one: Found) -> str:
    words = " ".join(token.text for token in one.candidate.tokens)
    if not one.listed:
        return f"the network takes '{words}' for it"
    if one.candidate.told is not None:
        what = "headline verb"
    else:
        what = "verb" if one.candidate.head.pos_ == "VERB" else "noun"
    said = f"{what} '{words}'" + (", passive" if one.arguments.passive else "")
    return said + (f"; {one.reading.status}: '{one.reading.word}'" if one.reading.word else "")
