"""Who acts and whom it is done to, read off the parse around a trigger."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Token

from ...story import ActionKind
from ..syntax import agent_of, is_passive, subject_of
from .embedding import UNDERGO_VERBS
from .frames import Frame
from .institutions import ORGANISATIONS, PEOPLE, PUBLIC_BODIES
from .things import LICENCES, PAYMENTS, SUPPLIES, WEAPONS

_TIMES = frozenset({"DATE", "TIME"})
_NOUNS = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "X"})
# The prepositions that lead to whom an act is done to, the most telling first.
_TARGETS = (
    "against",
    "on",
    "upon",
    "into",
    "over",
    "for",
    "with",
    "to",
    "from",
    "of",
    "at",
    "about",
    "regarding",
    "concerning",
)
_VERB_TARGETS = (
    "against",
    "into",
    "on",
    "with",
    "to",
    "from",
    "over",
    "for",
    "of",
    "at",
    "in",
    "before",
    "down",
)
_REFLEXIVES = frozenset({"himself", "herself", "itself", "themselves", "myself", "ourselves", "yourself"})
_DECISIONS = frozenset({"decision", "ruling", "verdict", "judgment", "judgement", "opinion", "vote", "order"})
_RECIPIENTS = ("at", "against", "on", "to", "toward", "towards", "into", "for")
# With what an act is done, rather than to whom.
_MEANS: Mapping[ActionKind, frozenset[str]] = {
    "aid": PAYMENTS | SUPPLIES,
    "force": WEAPONS,
    "regulate": LICENCES,
}
# In what state somebody is to whom an act is done.
_STATES = frozenset({"under", "in", "on"})
# What says nothing of itself of what it is about.
_HOLLOW = frozenset(
    """action process plan measure step start beginning effort programme program scheme campaign initiative
    move series set raft package strategy""".split()
)
_CONCERNS = frozenset(
    {
        "cover",
        "affect",
        "target",
        "hit",
        "apply",
        "bar",
        "ban",
        "overturn",
        "uphold",
        "decide",
        "settle",
        "strike",
        "concern",
        "include",
        "exempt",
        "cripple",
        "free",
        "clear",
        "allow",
        "require",
    }
)
# How many joined verbs may stand before the agent that they share.
_LONGEST_LIST = 10
_TAKES_NO_TARGET = frozenset({"resign", "retire", "abdicate", "testify", "plead", "step", "stand"})


@dataclass(frozen=True, slots=True)
class Arguments:
    """The heads of the phrases that name who acts and whom it is done to.

    Attributes:
        actor: who acts, or None.
        target: whom or what it is done to, or None.
        passive: whether the clause is a passive.
    """

    actor: Token | None
    target: Token | None
    passive: bool = False


def verb_arguments(verb: Token, frame: Frame, phrase: Sequence[Token] = ()) -> Arguments:
    """The arguments of a verb in the active, the passive, a participle or a headline.

    Args:
        verb: the trigger's verb.
        frame: its reading.
        phrase: the words of the trigger; a noun among them ("held a hearing on fraud") is not
            what the act is done to, but leads to it.
    """
    found = _clause_arguments(verb, frame)
    actor, target = found.actor, found.target
    if actor is not None and actor.lemma_ in _DECISIONS:
        # "The court's decision legalising …": the act is the court's.
        actor = _holder(actor) or actor
    if target is not None and target in phrase:
        target = _around(target, frame)[1] or _prepositional(verb, _VERB_TARGETS)
    elif target is None and frame.clause:
        target = _in_infinitive(verb)
    elif target is not None and not found.passive and target.lemma_.lower() in _MEANS.get(frame.kind, ()):
        # Money is given to somebody, and gas is fired at somebody.
        target = _prepositional(verb, _RECIPIENTS) or target
    elif target is not None and target.lower_ in _REFLEXIVES:
        target = _prepositional(verb, ("from", "of"))
    return replace(found, actor=actor, target=None if target is None else _substance(target))


def _clause_arguments(verb: Token, frame: Frame) -> Arguments:
    subject = _controller(verb)
    own_object = _object(verb)
    passive = is_passive(verb) or _headline_passive(verb, frame, subject, own_object)
    if verb.dep_ == "compound" and verb.tag_ == "VBZ" and verb.head.i > verb.i:
        # A headline taken for one long noun: "Harbour board suspends pilot licence".
        before = (child for child in verb.lefts if child.pos_ in {"NOUN", "PROPN"})
        return Arguments(subject if subject is not None else next(before, None), verb.head)
    if verb.dep_ in {"amod", "compound"} and verb.head.i > verb.i:
        if verb.tag_ == "VBG":
            return Arguments(verb.head, None)
        return Arguments(None, verb.head, passive=True)
    if verb.dep_ == "acl" and verb.tag_ == "VBD" and own_object is not None:
        # What the parser takes for "the minister (who was) named …" is a plain past tense.
        return Arguments(verb.head, own_object)
    if passive:
        return Arguments(_agent(verb), subject if subject is not None else own_object, passive=True)
    if own_object is None and verb.dep_ == "relcl" and verb.head is not subject:
        own_object = verb.head
    if own_object is None:
        own_object = _shared_object(verb)
    if own_object is None and verb.lemma_ not in _TAKES_NO_TARGET:
        own_object = _prepositional(verb, _VERB_TARGETS)
    return Arguments(subject, own_object)


def noun_arguments(noun: Token, frame: Frame, performer: Token | None) -> Arguments:
    """The arguments of a noun, and of the verb that performs it.

    Args:
        noun: the head of the trigger.
        frame: its reading.
        performer: the verb whose object (or passive subject) the noun is, where that verb
            performs the act or has its subject undergo it ("issued", "faces"); or None.
    """
    actor, target = _around(noun, frame)
    if target is None:
        target = _in_complement(noun)
    if performer is None:
        if target is None and noun.dep_ == "pobj" and noun.head.lower_ in _STATES:
            target = subject_of(noun.head.head)  # "the bank is under investigation"
        if actor is None and frame.kind == "negotiate":
            actor = _attending(noun)
        return Arguments(actor, target if target is not None else _affected(noun))
    if performer.lemma_ in UNDERGO_VERBS and not is_passive(performer):
        subject = _controller(performer)
        return Arguments(actor, subject if subject is not None else target)
    passive = is_passive(performer)
    by_verb = _agent(performer) if passive else _controller(performer)
    if passive and noun.dep_ == "dobj":
        # "He was handed a ban": whoever is handed it.
        return Arguments(by_verb or actor, _controller(performer), passive=True)
    if target is None:
        # "Handed the captain a ban": of two objects, the first is whom it is done to.
        target = next((c for c in performer.children if c.dep_ == "dobj" and c.i < noun.i), None)
        target = target or _dative(performer) or _prepositional(performer, _TARGETS[:8])
    return Arguments(by_verb if by_verb is not None else actor, target, passive=passive)


def _in_complement(noun: Token) -> Token | None:
    """Whom an act is done to by what the noun says of it: "a decision to ban imports", "is his nominee"."""
    if noun.dep_ in {"attr", "appos"}:
        held = noun.head if noun.dep_ == "appos" else subject_of(noun.head)
        return held if held is not None and (held.ent_type_ == "PERSON" or held.pos_ == "PROPN") else None
    clause = next((c for c in noun.children if c.dep_ == "acl" and c.tag_ in {"VB", "VBG"}), None)
    return None if clause is None else _object(clause)


def _substance(target: Token) -> Token:
    """What a plan or step is about, where it says so: "measures to finance schools", "the start of …"."""
    if target.lemma_.lower() not in _HOLLOW:
        return target
    inner = dict(_phrases(target)).get("of")
    if inner is not None and inner.lemma_.lower() in _HOLLOW:
        target = inner
    clause = next((c for c in target.children if c.dep_ in {"acl", "relcl"} and c.tag_ == "VB"), None)
    if clause is None:
        return inner if inner is not None else target
    deeper = next((c for c in clause.children if c.dep_ == "xcomp"), clause)
    return _object(clause) or _object(deeper) or target


def _in_infinitive(verb: Token) -> Token | None:
    """What the act is about by its infinitive: "voted to rename the square"."""
    clause = next((c for c in verb.children if c.dep_ in {"xcomp", "ccomp"} and c.tag_ == "VB"), None)
    return None if clause is None else _object(clause) or _prepositional(clause, _VERB_TARGETS)


def _affected(noun: Token) -> Token | None:
    """Whom an act is told to concern: "the ban covers six states", "they survived the challenge"."""
    verb = noun.head
    if noun.dep_ == "nsubj" and verb.lemma_ in _CONCERNS:
        return _object(verb)
    if noun.dep_ == "dobj" and verb.lemma_ in UNDERGO_VERBS | {"survive", "withstand", "await"}:
        return _controller(verb)
    if noun.dep_ == "pobj" and verb.lower_ == "by" and verb.head.lemma_ in _CONCERNS:
        return _controller(verb.head)
    return None


def _attending(noun: Token) -> Token | None:
    """Who takes part in talks: "arrived for talks", "at a summit", "talks between the two"."""
    between = _prepositional(noun, ("between", "among"))
    if between is not None:
        return between
    if noun.dep_ == "pobj" and noun.head.lower_ in {"for", "at", "in", "during"}:
        verb = noun.head.head
        return _controller(verb) if verb.pos_ == "VERB" else None
    return None


def _around(noun: Token, frame: Frame) -> tuple[Token | None, Token | None]:
    """The actor and target that stand in the noun's own phrase."""
    possessor = next((c for c in noun.children if c.dep_ == "poss" and c.ent_type_ not in _TIMES), None)
    phrases = dict(_phrases(noun))
    by, of = phrases.get("by"), phrases.get("of")
    modifier = _modifier(noun)
    if frame.patient:
        if possessor is not None and of is None and not _is_body(possessor):
            return by or modifier, possessor
        target = of or next((phrases[word] for word in _TARGETS if word in phrases), None)
        return possessor or by or modifier, target
    actor = possessor or by or modifier or phrases.get("from")
    others = [word for word in _TARGETS if word not in {"of", "from"} and word in phrases]
    target = phrases[others[0]] if others else None
    if of is not None and actor is None and _is_body(of):
        actor = of
    elif target is None:
        target = of
    return actor, target


def _phrases(head: Token) -> Iterator[tuple[str, Token]]:
    """Each preposition of a head with the noun that follows it; times are none."""
    for child in head.children:
        if child.dep_ in {"prep", "agent", "dative"}:
            if child.lower_ == "out":
                yield from _phrases(child)  # "pulled out of the accord"
            for grandchild in child.children:
                if (
                    grandchild.dep_ == "pobj"
                    and grandchild.ent_type_ not in _TIMES
                    and grandchild.pos_ in _NOUNS
                ):
                    yield child.lower_, grandchild
                    break


def _prepositional(head: Token, wanted: tuple[str, ...]) -> Token | None:
    phrases = dict(_phrases(head))
    return next((phrases[word] for word in wanted if word in phrases), None)


def _modifier(noun: Token) -> Token | None:
    """A body or state that stands before the noun: "FBI investigation", "US sanctions", "court order"."""
    for child in noun.children:
        if child.i > noun.i or child.dep_ not in {"compound", "nmod", "amod"}:
            continue
        if child.ent_type_ in {"ORG", "GPE", "NORP"} or (
            child.dep_ != "amod" and child.lower_ in PUBLIC_BODIES
        ):
            return child
    return None


def _is_body(token: Token) -> bool:
    if token.ent_type_ in {"ORG", "GPE"}:
        return True
    words = {token.lemma_.lower()} | {child.lower_ for child in token.children if child.dep_ == "compound"}
    return bool(words & (PUBLIC_BODIES | ORGANISATIONS)) and token.lower_ not in PEOPLE


def _controller(verb: Token) -> Token | None:
    """The subject of a verb, spoken or understood from the clause above."""
    if any(child.dep_ in {"nsubj", "nsubjpass"} for child in verb.children):
        found = subject_of(verb)
    elif (
        verb.dep_ == "acl"
        and verb.tag_ != "VBN"
        and any(c.lower_ == "to" for c in verb.children if c.dep_ == "aux")
    ):
        # "the state's decision to ban": who decided, not the decision.
        found = _holder(verb.head)
    elif verb.dep_ == "pcomp" and verb.head.head.pos_ in {"VERB", "AUX"}:
        found = subject_of(verb.head.head)
    elif verb.dep_ == "xcomp" and (obj := _object(verb.head)) is not None and obj.i < verb.i:
        # "ordered the police to arrest": it is the police who arrest.
        found = obj
    else:
        found = subject_of(verb)
    if found is not None and (found.dep_ in {"csubj", "expl"} or not _is_nominal(found)):
        return None
    return found


def _is_nominal(token: Token) -> bool:
    """Whether it is a noun or, as in "the accused", stands for one."""
    return token.pos_ in _NOUNS or any(child.dep_ == "det" for child in token.children)


def _holder(noun: Token) -> Token | None:
    """Whose decision, plan or power it is."""
    possessor = next((child for child in noun.children if child.dep_ == "poss"), None)
    if possessor is not None:
        return possessor
    if noun.dep_ in {"dobj", "attr"} and noun.head.pos_ in {"VERB", "AUX"}:
        return subject_of(noun.head)
    return dict(_phrases(noun)).get("by") or _modifier(noun)


def _object(verb: Token) -> Token | None:
    dative = _dative(verb)
    if dative is not None:
        return dative
    for child in verb.children:
        if child.dep_ == "dobj" and child.ent_type_ not in _TIMES:
            if child.tag_ in {"WP", "WDT"} and verb.dep_ == "relcl":
                return verb.head
            return child
    for child in verb.children:
        if child.dep_ in {"ccomp", "xcomp"} and child.i > verb.i:
            # "ordered the school to pay": the parser makes "the school" the subject of "pay".
            found = next(
                (c for c in child.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i > verb.i), None
            )
            to = any(c.lower_ == "to" and c.dep_ == "aux" for c in child.children)
            # "Declared the decree invalid", "named the clerk minister".
            if found is not None and (to or child.pos_ in {"ADJ", "NOUN", "PROPN"}):
                return found
    return None


def _dative(verb: Token) -> Token | None:
    for child in verb.children:
        if child.dep_ == "dative":
            if child.pos_ in _NOUNS:
                return child
            return next((grandchild for grandchild in child.children if grandchild.dep_ == "pobj"), None)
    return None


def _shared_object(verb: Token) -> Token | None:
    """The object of a verb joined to this one that both have: "charged and fined the firm"."""
    for child in verb.children:
        if child.dep_ == "conj" and child.pos_ == "VERB":
            return _object(child)
    return None


def _agent(verb: Token) -> Token | None:
    """The head of the "by" phrase, also where it stands behind a joined verb."""
    seen: Token | None = verb
    for _ in range(_LONGEST_LIST):
        if seen is None:
            break
        agent = agent_of(seen)
        if agent is not None and agent.ent_type_ not in _TIMES:
            return agent
        seen = next((child for child in seen.children if child.dep_ == "conj" and child.tag_ == "VBN"), None)
    # The parser sometimes takes "by" after a passive for a plain preposition.
    return dict(_phrases(verb)).get("by")


def _headline_passive(verb: Token, frame: Frame, subject: Token | None, own_object: Token | None) -> bool:
    """Whether an act on somebody has lost its "was": "Minister jailed for six years"."""
    return (
        not frame.intransitive
        and verb.tag_ in {"VBN", "VBD"}
        and subject is not None
        and own_object is None
        and verb.dep_ not in {"relcl"}
        and not any(child.dep_ in {"ccomp", "xcomp", "aux", "prt", "conj", "dobj"} for child in verb.children)
        and verb.dep_ != "conj"
    )
