"""How certain an act is: done, under way, planned, threatened, alleged or denied, or not reported at all.

The status of a verb is its own (tense, modal, negation) and what each predicate above it makes of
it ("refused to …", "a plan to …", "denied that …"); the most guarded of these holds.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from spacy.tokens import Token

from ...story import ActionStatus
from ..syntax import is_passive
from . import embedding
from .frames import Frame

_NOUNS = frozenset({"NOUN", "PROPN", "PRON"})
_VERBS = frozenset({"VERB", "AUX"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_FINITE = frozenset({"VBZ", "VBD", "VBP"})
# The most guarded first.
_GUARDED: tuple[ActionStatus, ...] = ("denied", "threatened", "alleged", "planned", "ongoing", "done")


@dataclass(frozen=True, slots=True)
class Reading:
    """What the grammar around a trigger says of the act.

    Attributes:
        status: the status, or None when no act is reported (a wish, a duty, a condition).
        word: the word that it rests on, empty where it is the plain tense.
    """

    status: ActionStatus | None
    word: str = ""


_DONE = Reading("done")


def status_of_verb(verb: Token, *, title: bool = False) -> Reading:
    """The status of the act that a verb reports.

    Args:
        verb: the trigger.
        title: whether it stands in a headline, where a bare form may tell what happened.
    """
    return _more_guarded(_own(verb, title), _above(verb))


def _more_guarded(one: Reading, other: Reading) -> Reading:
    if one.status is None or other.status is None:
        return one if one.status is None else other
    return min(one, other, key=lambda reading: _GUARDED.index(reading.status or "done"))


def _own(verb: Token, title: bool) -> Reading:
    """What tense, modals and negation of the verb's own clause say."""
    carrier = _carrier(verb)
    around = list(carrier.children) + (list(verb.children) if carrier is not verb else [])
    if _has(around, {"mark", "advmod"}, embedding.CONDITIONALS):
        return Reading(None, "if")
    if _has(around, {"advmod"}, embedding.HABITUAL):
        return Reading(None, "habit")
    if _has(around, {"advmod"}, embedding.HEARSAY):
        return Reading("alleged", "allegedly")
    auxiliaries = [child for child in around if child.dep_ in {"aux", "auxpass"}]
    negative = any(child.dep_ == "neg" for child in around)
    modal = next((child for child in auxiliaries if child.tag_ == "MD"), None)
    if modal is not None and verb.dep_ == "relcl" and _is_indefinite(verb.head):
        # "A president who will appoint judges", "a bill that would ban it": no act, but a sort of one.
        return Reading(None, modal.lower_)
    if modal is not None:
        return _modal(carrier, modal, auxiliaries, negative)
    if negative:
        return Reading("denied", "not")
    if verb.lemma_ in embedding.PROSPECTIVE_VERBS:
        return Reading("planned", verb.lemma_)
    if verb.lemma_ == "threaten":
        return Reading("threatened", verb.lemma_)
    if _is_infinitive(verb) or _is_infinitive(carrier):
        return _infinitive(carrier)
    if verb.tag_ == "VB" and carrier is verb and not auxiliaries:
        told = title or verb.dep_ == "ccomp" or any(child.dep_ in _SUBJECTS for child in around)
        return _DONE if told else Reading(None, "imperative")
    if verb.tag_ == "VBG" and (
        verb.dep_ in {"acl", "amod"} or any(child.lemma_ == "be" for child in auxiliaries)
    ):
        return Reading("ongoing")
    return _DONE


def _infinitive(verb: Token) -> Reading:
    if verb.dep_ == "ROOT":
        return Reading("planned", "to")
    # A purpose is no report: "filed suit to block the law" tells of a suit.
    return Reading(None, "to") if verb.dep_ == "advcl" else _DONE


def _modal(verb: Token, modal: Token, auxiliaries: list[Token], negative: bool) -> Reading:
    word = modal.lower_
    if word in embedding.DUTY_MODALS:
        return Reading(None, word)
    if word not in embedding.FUTURE_MODALS:
        perfect = any(child.lemma_ == "have" for child in auxiliaries)
        conditional = any(child.dep_ == "advcl" and _is_conditional(child) for child in verb.children)
        if perfect or conditional or (word in {"can", "ca"} and not negative):
            return Reading(None, word)
    return Reading("denied" if negative else "planned", word)


def _carrier(verb: Token) -> Token:
    """The verb that carries the auxiliaries of a joined one: "will charge and fine"."""
    seen = verb
    while seen.dep_ == "conj" and seen.head.pos_ in _VERBS and seen.tag_ not in _FINITE:
        if any(child.dep_ in {"aux", "auxpass", "nsubj", "nsubjpass"} for child in seen.children):
            break
        seen = seen.head
    return seen


def _above(verb: Token) -> Reading:
    """What everything that the verb's clause depends on makes of it."""
    relation, head = verb.dep_, verb.head
    if relation == "conj" and head.pos_ in _VERBS:
        return _above(head)
    if relation == "advcl":
        if _is_conditional(verb):
            return Reading(None, "if")
        participle = verb.tag_ == "VBG" and head.pos_ in _VERBS
        return status_of_verb(head) if participle else _DONE
    if relation == "pcomp":
        return _after_preposition(head)
    infinitive = _is_infinitive(verb)
    if relation == "ccomp" and not infinitive and verb.tag_ != "VBG":
        return _reported(verb, head)
    if relation == "xcomp" or (
        relation in {"ccomp", "acl", "relcl", "csubj", "advmod", "dep"} and infinitive
    ):
        predicate = _predicate(head, gerund=verb.tag_ == "VBG")
        outer = status_of_verb(head) if head.pos_ in _VERBS and relation != "relcl" else _negated(head)
        return _more_guarded(predicate, outer)
    if relation in {"csubj", "csubjpass"} or (relation == "ccomp" and verb.tag_ == "VBG"):
        return _predicate(head, gerund=True)
    return _DONE


def _after_preposition(preposition: Token) -> Reading:
    """The reading of a gerund: "without charging", "by blocking", "accused of banning"."""
    word, head = preposition.lower_, preposition.head
    if word == "without" or (word == "of" and head.lower_ == "instead"):
        return Reading("denied", word)
    if head.lemma_.lower() in embedding.ALLEGED:
        return Reading("alleged", head.lemma_)
    if word in embedding.FACTUAL_PREPOSITIONS:
        return status_of_verb(head) if head.pos_ in _VERBS else _DONE
    if word == "from" and head.lemma_ in embedding.DENIED:
        return Reading("denied", head.lemma_)
    return _predicate(head, gerund=True) if word in {"of", "on"} else Reading(None, word)


def _predicate(head: Token, *, gerund: bool) -> Reading:
    """What a verb, adjective or noun makes of the act in its complement."""
    lemma = head.lemma_.lower()
    for words, status in (
        (embedding.DENIED, "denied"),
        (embedding.THREATENED, "threatened"),
        (embedding.ALLEGED, "alleged"),
        (embedding.ONGOING, "ongoing"),
    ):
        if lemma in words:
            return Reading(status, lemma)  # type: ignore[arg-type]
    if lemma in embedding.UNREAL:
        return Reading(None, lemma)
    if lemma in embedding.PLANNED and not (gerund and lemma in embedding.DONE):
        return Reading("planned", lemma)
    if lemma in embedding.DONE or (head.pos_ in _VERBS and not gerund):
        return _DONE
    return _DONE if head.pos_ in _VERBS else Reading(None, lemma)


def _negated(head: Token) -> Reading:
    """Whether an adjective's copula or a noun's determiner denies it: "is not likely to ban"."""
    near: Iterable[Token] = head.head.children if head.dep_ in {"acomp", "attr"} else head.children
    if any(child.dep_ == "neg" or (child.dep_ == "det" and child.lower_ == "no") for child in near):
        return Reading("denied", "not")
    return _DONE


def _reported(clause: Token, head: Token) -> Reading:
    """What a verb with a that-clause makes of it: "denied that it had banned"."""
    lemma = head.lemma_.lower()
    if lemma in {"deny", "dispute", "reject", "refute"}:
        return Reading("denied", lemma)
    if lemma in embedding.ALLEGING_VERBS:
        return Reading("alleged", lemma)
    if lemma in {"propose", "suggest", "recommend"}:
        return Reading("planned", lemma)
    if lemma == "threaten":
        return Reading("threatened", lemma)
    if lemma in embedding.DEMANDING_VERBS:
        return Reading(None, lemma)
    return _DONE


def _is_indefinite(noun: Token) -> bool:
    return any(child.dep_ == "det" and child.lower_ in {"a", "an", "any", "some"} for child in noun.children)


def _is_conditional(clause: Token) -> bool:
    return _has(clause.children, {"mark", "advmod"}, embedding.CONDITIONALS)


def _is_infinitive(verb: Token) -> bool:
    return any(child.dep_ == "aux" and child.lower_ == "to" for child in verb.children)


def _has(tokens: Iterable[Token], relations: set[str], words: frozenset[str]) -> bool:
    return any(token.dep_ in relations and token.lower_ in words for token in tokens)


def status_of_noun(noun: Token, frame: Frame, light: Token | None, *, title: bool = False) -> Reading:
    """The status of the act that a noun names.

    Args:
        noun: the head of the trigger.
        frame: its reading.
        light: the verb that performs it ("issued" in "issued an order"), or None.
        title: whether it stands in a headline.
    """
    own = _modified(noun)
    if light is None:
        by_clause = _governed(noun)
        return _more_guarded(by_clause, own or _default(noun))
    by_verb = status_of_verb(light, title=title)
    if light.lemma_ in embedding.PROSPECTIVE_VERBS or (light.lemma_ == "set" and is_passive(light)):
        by_verb = _more_guarded(by_verb, Reading("planned", light.lemma_))
    elif light.lemma_ == "threaten":
        by_verb = _more_guarded(by_verb, Reading("threatened", light.lemma_))
    elif light.lemma_ in {"avoid", "escape", "dodge", "evade"}:
        by_verb = _more_guarded(by_verb, Reading("denied", light.lemma_))
    return by_verb if own is None else _more_guarded(by_verb, own)


def _default(noun: Token) -> Reading:
    past = noun.dep_ == "pobj" and noun.head.lower_ in {"at", "after", "during", "following", "since", "in"}
    return Reading("ongoing") if noun.lemma_ in embedding.UNDER_WAY and not past else _DONE


def _modified(noun: Token) -> Reading | None:
    """What the words before the noun say: "a proposed ban", "no investigation"."""
    for child in noun.children:
        word = child.lemma_.lower()
        if child.dep_ in {"det", "neg"} and word == "no":
            return Reading("denied", "no")
        if child.dep_ == "det" and word in {"any", "every", "either", "what", "which", "whatever"}:
            return Reading(None, word)
        if child.dep_ not in {"amod", "compound", "nmod"}:
            continue
        if word in embedding.ALLEGED:
            return Reading("alleged", word)
        if word in embedding.THREATENED:
            return Reading("threatened", word)
        if word in embedding.ONGOING_ADJECTIVES:
            return Reading("ongoing", word)
        if word in embedding.PROSPECTIVE_ADJECTIVES or child.lower_ in embedding.PROSPECTIVE_ADJECTIVES:
            return Reading("planned", word)
    return None


def _governed(noun: Token) -> Reading:
    """The status of a noun that no verb performs, from what it depends on."""
    leader = noun.head if noun.dep_ == "conj" and noun.head.pos_ in _NOUNS else noun
    head, relation = leader.head, leader.dep_
    if relation == "pobj":
        return _after_noun_or_verb(head.lower_, head.head)
    lemma = head.lemma_.lower()
    if relation == "dobj":
        if lemma in embedding.DENYING_VERBS:
            return Reading("denied", lemma)
        if lemma in embedding.PROSPECTIVE_VERBS:
            return Reading("planned", lemma)
        if lemma in embedding.DEMANDING_VERBS:
            return Reading(None, lemma)
        if lemma == "threaten":
            return Reading("threatened", lemma)
    if relation in _SUBJECTS:
        if _is_hypothetical(leader, head):
            return Reading("planned", "modal")
        return _foretold(head)
    return _DONE


def _after_noun_or_verb(preposition: str, head: Token) -> Reading:
    """The status of a noun behind a preposition: "threat of sanctions", "called for a ban"."""
    lemma = head.lemma_.lower()
    if preposition == "without":
        return Reading("denied", "without")
    if preposition == "for" and lemma in embedding.DEMANDING_NOUNS:
        return Reading(None, lemma)
    if preposition in {"for", "of", "with", "to"}:
        if lemma in embedding.THREATENED:
            return Reading("threatened", lemma)
        if lemma in embedding.ALLEGED:
            return Reading("alleged", lemma)
        if lemma in embedding.PROSPECTIVE_NOUNS:
            return Reading("planned", lemma)
    return _DONE


def _foretold(verb: Token) -> Reading:
    """What is said of an act: "a ruling is unlikely", "the vote is expected to …"."""
    for child in verb.children:
        if child.dep_ in {"acomp", "attr", "oprd"} and child.lemma_ in embedding.FORETOLD:
            return Reading("planned", child.lemma_)
    if is_passive(verb) and verb.lemma_ in embedding.FORETOLD:
        return Reading("planned", verb.lemma_)
    return _DONE


def _is_hypothetical(noun: Token, verb: Token) -> bool:
    """Whether an indefinite act is the subject of a modal: "a ruling would leave the law in place"."""
    modal = any(child.tag_ == "MD" and child.lower_ not in embedding.DUTY_MODALS for child in verb.children)
    definite = any(
        child.lower_ in {"the", "this", "that", "these", "those"} or child.dep_ == "poss"
        for child in noun.children
    )
    return modal and not definite
