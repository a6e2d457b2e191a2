"""Whether a reading of the lexicon fits: who acts, what it is done to, what hangs on the words."""

from collections.abc import Set

from spacy.tokens import Token

from ...story import ActionKind
from .arguments import Arguments, noun_arguments, verb_arguments
from .authority import Actors
from .candidates import Candidate
from .frames import Authority, Frame
from .institutions import NOT_IN_OFFICE
from .reading import Reading
from .things import QUANTITIES

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
# Nobody is appointed or dismissed by these words: "The senator confirmed this".
_NOBODY = frozenset({"this", "that", "it", "these", "those"})


class Conditions:
    """The conditions of the lexicon, checked on the parse.

    Args:
        actors: tells what authority somebody has.
    """

    def __init__(self, actors: Actors) -> None:
        self._actors = actors

    def first_fitting(self, candidate: Candidate, told: Set[ActionKind]) -> tuple[Frame, Arguments] | None:
        """The first reading of a candidate that fits, with who acts and whom it is done to.

        Args:
            candidate: the words.
            told: the kinds of act told before in the text.
        """
        for frame in candidate.frames:
            if candidate.told is not None:
                arguments = candidate.told
                fits = self._verb_fits(candidate, frame, arguments)
            elif candidate.head.pos_ == "VERB":
                arguments = verb_arguments(candidate.head, frame, candidate.tokens)
                fits = self._verb_fits(candidate, frame, arguments)
            else:
                arguments = noun_arguments(candidate.head, frame, candidate.light)
                fits = self._noun_fits(candidate, frame, arguments, told)
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
        return target_fits(frame, arguments) and self._actor_fits(frame, arguments)

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

    def _noun_fits(
        self, candidate: Candidate, frame: Frame, arguments: Arguments, told: Set[ActionKind]
    ) -> bool:
        noun = candidate.head
        if frame.objects is not None and not self._names_one_of(noun, frame.objects):
            return False
        if any(child.lower_ in _NOT_REAL or _says(child) in frame.without for child in noun.children):
            return False
        if frame.light and frame.kind in told - _NOT_TAKEN_UP and is_definite(noun):
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
            return frame.kind in _DONE_BY_FEW and arguments.target is not None and is_definite(candidate.head)
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

    def authority(self, actor: Token | None) -> Authority | None:
        """What power the actor has, None where none is told."""
        return None if actor is None else self._actors.authority(actor)

    def is_campaign_talk(self, frame: Frame, arguments: Arguments, reading: Reading) -> bool:
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


def target_fits(frame: Frame, arguments: Arguments) -> bool:
    """Whether an act can be done to what it is told to be done to: not to a campaign, by who runs it."""
    target = arguments.target
    return target is None or not (
        (target.lemma_ in _CAMPAIGNS and frame.kind not in _AGAINST_CAMPAIGNS)
        or (frame.kind == "appoint" and target.lower_ in _NOBODY)
    )


def is_generic(trigger: Token, actor: Token | None) -> bool:
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


def is_definite(noun: Token) -> bool:
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
