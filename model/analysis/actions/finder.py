"""From candidates to actions: the conditions of the lexicon checked, the fields filled in."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from itertools import chain, pairwise

from spacy.tokens import Doc, Token
from spacy.tokens import Span as SpacySpan

from ...story import Action, ActionKind, Party, Quote, Span
from ..mentions import parties_by_token, quotes_by_token
from ..syntax import blocks_of, noun_phrase, text_span
from .arguments import Arguments, noun_arguments, verb_arguments
from .authority import Actors
from .candidates import Candidate, find_candidates, says_alone
from .dates import Dates, date_of, date_span, dates_of
from .frames import Authority, Frame
from .grouping import Groups, shared
from .headlines import headline_candidates
from .institutions import NOT_IN_OFFICE
from .noun_status import status_of_noun
from .reading import Reading
from .things import QUANTITIES
from .verb_status import status_of_verb
from .when import iso_date, iso_when

_SILENT_BLOCKS = frozenset({"reference", "byline", "dateline"})
# Bylines and datelines stand among this many first blocks.
_FRONT_BLOCKS = 6
_HEADLINES = frozenset({"title", "heading"})
_CANDIDATES = frozenset({"candidate", "nominee", "hopeful", "contender", "frontrunner"})
# Formal steps that anybody takes; a plan of theirs counts though they have no authority.
_ANYBODYS = frozenset({"charge", "testify", "appoint", "agree"})
# What a candidate suspends or ends is no official act.
_CAMPAIGNS = frozenset({"campaign", "candidacy", "bid", "race", "rally", "tour", "effort"})
# Who is going to win an election is talk until it is won.
_CONTESTS = frozenset({"win", "lose", "retain", "regain"})
# But a campaign is fined, sued and looked into like anybody.
_AGAINST_CAMPAIGNS: frozenset[ActionKind] = frozenset({"fine", "charge", "investigate"})
_NOT_REAL = frozenset({"mock", "so-called", "fictional", "fake"})
# "The nomination" and "the vote" are of elections more often than of the act told before.
_DONE_BY_FEW: frozenset[ActionKind] = frozenset({"legislate"})
_NOT_TAKEN_UP: frozenset[ActionKind] = frozenset({"appoint", "legislate"})
# How far apart the words of a trigger may stand and still be marked as one.
_FLEXIBLE_GAP = 4
# Nobody is appointed or dismissed by these words: "The senator confirmed this".
_NOBODY = frozenset({"this", "that", "it", "these", "those"})


@dataclass(frozen=True, slots=True)
class Found:
    """A candidate whose reading fits, with all that was read around it."""

    candidate: Candidate
    frame: Frame
    arguments: Arguments
    reading: Reading


class Finder:
    """Finds the official actions of one parsed text."""

    def __init__(self, doc: Doc, parties: Sequence[Party], quotes: Sequence[Quote]) -> None:
        self._doc = doc
        self._parties = parties_by_token(doc, parties)
        self._quotes = quotes_by_token(doc, quotes)
        self._actors = Actors(self._parties)
        self._kinds = self._block_kinds()
        self._published = _published(doc)
        # The kinds of act told so far: "the decision" then takes up one of them.
        self._told: set[ActionKind] = set()

    def actions(self) -> tuple[Action, ...]:
        """All official actions, in order of their triggers."""
        found = self._without_twins(self._fitting())
        found.sort(key=lambda one: one.candidate.tokens[0].i)
        dates = dates_of(self._doc)
        triggers = {token.i for one in found for token in one.candidate.tokens}
        groups = Groups(self._doc.text)
        return shared(
            [
                groups.placed(self._action(f"a{number}", one, dates, triggers))
                for number, one in enumerate(found, 1)
            ]
        )

    def _fitting(self) -> Iterator[Found]:
        for candidate in chain(
            find_candidates(self._doc), headline_candidates(self._doc, blocks_of(self._doc))
        ):
            kind = self._kinds.get(candidate.head.i, "paragraph")
            if kind in _SILENT_BLOCKS:
                continue
            fitting = self._first_fitting(candidate)
            if fitting is None:
                continue
            frame, arguments = fitting
            reading = _reading(candidate, title=kind in _HEADLINES)
            if (
                reading.status is None
                or _is_generic(candidate.head, arguments.actor)
                or self._is_campaign_talk(frame, arguments, reading)
            ):
                continue
            self._told.add(frame.kind)
            yield Found(candidate, frame, arguments, reading)

    def _first_fitting(self, candidate: Candidate) -> tuple[Frame, Arguments] | None:
        for frame in candidate.frames:
            if candidate.told is not None:
                arguments = candidate.told
                fits = self._verb_fits(candidate, frame, arguments)
            elif candidate.head.pos_ == "VERB":
                arguments = verb_arguments(candidate.head, frame, candidate.tokens)
                fits = self._verb_fits(candidate, frame, arguments)
            else:
                arguments = noun_arguments(candidate.head, frame, candidate.light)
                fits = self._noun_fits(candidate, frame, arguments)
            if fits:
                return frame, arguments
        return None

    def _verb_fits(self, candidate: Candidate, frame: Frame, arguments: Arguments) -> bool:
        if frame.objects is not None and not self._object_fits(
            candidate.head, frame.objects, arguments.target
        ):
            return False
        if frame.complement is not None and not _is_made(candidate.head, frame.complement):
            return False
        if frame.clause and candidate.told is None and not _governs_infinitive(candidate.head):
            return False
        if frame.without and any(_says(child) in frame.without for child in candidate.head.children):
            return False
        if (target := arguments.target) is not None and (
            (target.lemma_ in _CAMPAIGNS and frame.kind not in _AGAINST_CAMPAIGNS)
            or (frame.kind == "appoint" and target.lower_ in _NOBODY)
        ):
            return False
        return self._actor_fits(frame, arguments)

    def _actor_fits(self, frame: Frame, arguments: Arguments) -> bool:
        actor = arguments.actor
        if actor is None:
            return not (frame.actor or frame.actors) or (arguments.passive and frame.agentless)
        if frame.actors is not None:
            words = self._actors.words(actor)
            if words & NOT_IN_OFFICE or not words & frame.actors:
                return False
        return self._actors.authority(actor) >= frame.actor

    def _object_fits(self, verb: Token, wanted: frozenset[str], target: Token | None) -> bool:
        things = [child for child in verb.children if child.dep_ in {"dobj", "oprd", "nsubjpass", "attr"}]
        if target is not None:
            things.append(target)
        return any(self._is_one_of(thing, wanted) for thing in things)

    def _is_one_of(self, thing: Token, wanted: frozenset[str]) -> bool:
        if thing.lemma_.lower() in wanted or thing.lower_ in wanted:
            return True
        if thing.ent_type_ in wanted:
            return True
        if thing.pos_ == "PROPN":
            return bool(self._actors.words(thing) & wanted)
        if thing.lemma_.lower() not in QUANTITIES and thing.pos_ != "NUM":
            return False
        return any(
            child.dep_ == "prep"
            and child.lower_ == "of"
            and any(g.lemma_.lower() in wanted for g in child.children)
            for child in thing.children
        )

    def _noun_fits(self, candidate: Candidate, frame: Frame, arguments: Arguments) -> bool:
        noun = candidate.head
        if frame.objects is not None and not self._names_one_of(noun, frame.objects):
            return False
        if any(child.lower_ in _NOT_REAL or _says(child) in frame.without for child in noun.children):
            return False
        if frame.light and frame.kind in self._told - _NOT_TAKEN_UP and _is_definite(noun):
            return True
        if (frame.target and arguments.target is None) or (frame.performed and candidate.light is None):
            return False
        if frame.light:
            return self._is_performed(candidate, frame, arguments)
        return candidate.light is not None or _is_particular(noun, arguments)

    def _is_performed(self, candidate: Candidate, frame: Frame, arguments: Arguments) -> bool:
        """Whether a noun with other senses is told to be done by, or to, somebody fitting."""
        if frame.objects is not None and not frame.actor:
            return True
        if frame.patient and not (frame.actor or frame.actors):
            return arguments.target is not None
        actor = arguments.actor
        if actor is None:
            if arguments.passive and candidate.light is not None:
                return True
            # "The passage of the bill", "the release of the emails": nobody else could do it.
            return (
                frame.kind in _DONE_BY_FEW and arguments.target is not None and _is_definite(candidate.head)
            )
        if frame.actors is not None:
            return bool(self._actors.words(actor) & frame.actors)
        anybodys = frame.kind == "charge" and candidate.light is not None
        return anybodys or self._actors.authority(actor) >= max(frame.actor, Authority.ORGANISATION)

    def _names_one_of(self, noun: Token, wanted: frozenset[str]) -> bool:
        """Whether the noun's own phrase names one of the things: "murder charges", "charges of fraud"."""
        near = [c for c in noun.children if c.dep_ in {"compound", "amod", "nmod"}]
        for child in noun.children:
            if child.dep_ == "prep":
                near.extend(child.children)
        return any(token.lemma_.lower() in wanted for token in near)

    def _is_campaign_talk(self, frame: Frame, arguments: Arguments, reading: Reading) -> bool:
        """Whether somebody out of office only says what he or she would do."""
        if frame.words[0] in _CONTESTS and frame.kind == "appoint" and reading.status != "done":
            return True
        if (
            reading.status not in {"planned", "threatened"}
            or frame.kind in _ANYBODYS
            or arguments.actor is None
        ):
            return False
        actor = arguments.actor
        if self._actors.words(actor) & (_CANDIDATES & NOT_IN_OFFICE):
            return True
        return self._actors.authority(actor) == Authority.NONE

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
            trigger=_trigger_span(candidate),
            actor=_span(arguments.actor),
            actor_party=self._party_id(arguments.actor),
            target=_span(arguments.target),
            target_party=self._party_id(arguments.target),
            date=date_span(dated) if dated is not None else None,
            when=self._when(dated, one.reading) if dated is not None else None,
            reported_in=quote.id if quote is not None else None,
            confidence=_confidence(one),
            why=_why(one),
        )

    def _when(self, expression: SpacySpan, reading: Reading) -> str | None:
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
    if reading.status is None and candidate.light is not None and _is_definite(candidate.head):
        # "They came to serve the subpoena": the serving is a purpose, the subpoena is not.
        return status_of_noun(candidate.head, None, title=title)
    return reading


def _is_generic(trigger: Token, actor: Token | None) -> bool:
    """Whether a bare plural does it in the timeless present: "courts often side with employers"."""
    if actor is None or actor.tag_ != "NNS" or trigger.pos_ != "VERB":
        return False
    timeless = trigger.tag_ == "VBP" or (trigger.tag_ == "VBG" and trigger.dep_ == "acl")
    return timeless and not any(child.dep_ not in {"acl", "relcl", "punct"} for child in actor.children)


def _says(child: Token) -> str:
    """A preposition's word, or else the relation of a child to its verb."""
    return child.lower_ if child.dep_ == "prep" else child.dep_


def _governs_infinitive(verb: Token) -> bool:
    return any(
        child.dep_ in {"xcomp", "ccomp"}
        and any(word.dep_ == "aux" and word.lower_ == "to" for word in child.children)
        for child in verb.children
    )


def _is_made(verb: Token, wanted: frozenset[str]) -> bool:
    """Whether the verb says what somebody becomes: "named him chairman", "chosen as director"."""
    for child in verb.children:
        small_clause = child.dep_ in {"ccomp", "xcomp"} and child.pos_ in {"ADJ", "NOUN", "PROPN"}
        if (child.dep_ in {"oprd", "attr", "acomp"} or small_clause) and child.lemma_.lower() in wanted:
            return True
        if child.dep_ == "prep" and child.lower_ in {"as", "to"}:
            return any(grandchild.lemma_.lower() in wanted for grandchild in child.children)
    return False


def _is_contained(verb: Token, by_token: Mapping[int, Found]) -> bool:
    """Whether a verb only tells what another act says: "ordered the firm to recall its cars"."""
    if verb.pos_ != "VERB" or verb.dep_ not in {"xcomp", "ccomp"}:
        return False
    above = by_token.get(verb.head.i)
    return above is not None and above.frame.clause and above.frame.kind != "legislate"


def _is_definite(noun: Token) -> bool:
    """Whether the noun takes up something told before: "the decision", "this order"."""
    return any(
        child.dep_ == "det" and child.lower_ in {"the", "this", "that", "these", "those"}
        for child in noun.children
    )


def _is_particular(noun: Token, arguments: Arguments) -> bool:
    """Whether a bare noun names an act and not a sort of act ("arrests are rare")."""
    if arguments.actor is not None or arguments.target is not None:
        return True
    if noun.dep_ in {"ROOT", "appos"} and noun.tag_ == "NNS":
        return False
    return any(child.dep_ in {"det", "poss", "nummod", "amod"} for child in noun.children)


def _preference(one: Found) -> tuple[int, bool, int]:
    # Verbs come before nouns of as many words, so that a noun meets the verb that governs it.
    verbal = one.candidate.head.pos_ == "VERB" or one.candidate.told is not None
    return (-len(one.candidate.tokens), not verbal, one.candidate.head.i)


def _trigger_span(candidate: Candidate) -> Span:
    tokens = candidate.tokens
    # "Charged … with" is "charged"; but "look into" is not "look".
    if len(tokens) > 1 and tokens[-1].dep_ == "prep" and says_alone(candidate.head):
        tokens = tokens[:-1]
    widest = max((b.i - a.i for a, b in pairwise(tokens)), default=1)
    return text_span(tokens) if widest <= _FLEXIBLE_GAP else text_span([candidate.head])


def _span(head: Token | None) -> Span | None:
    return None if head is None else noun_phrase(head)


def _confidence(one: Found) -> float:
    """How often readings of this sort were judged right in samples from the training articles."""
    if one.candidate.head.pos_ == "VERB":
        return 0.7
    if not one.frame.conditional:
        return 0.85
    return 0.65 if one.arguments.actor is None and one.arguments.target is None else 0.7


def _why(one: Found) -> str:
    words = " ".join(token.text for token in one.candidate.tokens)
    if one.candidate.told is not None:
        what = "headline verb"
    else:
        what = "verb" if one.candidate.head.pos_ == "VERB" else "noun"
    said = f"{what} '{words}'" + (", passive" if one.arguments.passive else "")
    return said + (f"; {one.reading.status}: '{one.reading.word}'" if one.reading.word else "")
