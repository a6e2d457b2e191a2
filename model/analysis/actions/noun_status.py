"""How certain an act is that a noun names.

It is as certain as the verb that performs it, where there is one; else what stands before the noun
("a proposed ban") and what it depends on ("the threat of sanctions") decide.
"""

from spacy.tokens import Token

from ..syntax import is_passive
from . import embedding
from .reading import DONE, Reading, more_guarded
from .verb_status import status_of_verb

_NOUNS = frozenset({"NOUN", "PROPN", "PRON"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def status_of_noun(noun: Token, light: Token | None, *, title: bool = False) -> Reading:
    """The status of the act that a noun names.

    Args:
        noun: the head of the trigger.
        light: the verb that performs it ("issued" in "issued an order"), or None.
        title: whether it stands in a headline.
    """
    own = _modified(noun)
    if light is None:
        return more_guarded(_governed(noun), own or _default(noun))
    return more_guarded(more_guarded(status_of_verb(light, title=title), _by_light_verb(light)), own or DONE)


def _by_light_verb(light: Token) -> Reading:
    lemma = light.lemma_
    if lemma in embedding.PROSPECTIVE_VERBS or (lemma == "set" and is_passive(light)):
        return Reading("planned", lemma)
    if lemma == "threaten":
        return Reading("threatened", lemma)
    return Reading("denied", lemma) if lemma in embedding.AVOIDING_VERBS else DONE


def _default(noun: Token) -> Reading:
    past = noun.dep_ == "pobj" and noun.head.lower_ in {"at", "after", "during", "following", "since", "in"}
    return Reading("ongoing") if noun.lemma_ in embedding.UNDER_WAY and not past else DONE


def _modified(noun: Token) -> Reading | None:
    """What the words before the noun say: "a proposed ban", "no investigation"."""
    return next((found for child in noun.children if (found := _modifier_reading(child)) is not None), None)


def _modifier_reading(child: Token) -> Reading | None:
    word = child.lemma_.lower()
    if child.dep_ in {"det", "neg"}:
        if word == "no":
            return Reading("denied", "no")
        return Reading(None, word) if word in embedding.UNSPECIFIC_DETERMINERS else None
    if child.dep_ not in {"amod", "compound", "nmod"}:
        return None
    for status, words in embedding.MODIFIERS.items():
        if word in words or child.lower_ in words:
            return Reading(status, word)
    return None


def _governed(noun: Token) -> Reading:
    """The status of a noun that no verb performs, from what it depends on."""
    leader = noun.head if noun.dep_ == "conj" and noun.head.pos_ in _NOUNS else noun
    head, relation = leader.head, leader.dep_
    if relation == "pobj":
        return _after_preposition(head.lower_, head.head)
    if relation == "dobj":
        return _as_object(head)
    if relation in _SUBJECTS:
        return Reading("planned", "modal") if _is_hypothetical(leader, head) else _foretold(head)
    return DONE


def _as_object(verb: Token) -> Reading:
    lemma = verb.lemma_.lower()
    if lemma in embedding.DEMANDING_VERBS:
        return Reading(None, lemma)
    if lemma in embedding.DENYING_VERBS:
        return Reading("denied", lemma)
    if lemma in embedding.PROSPECTIVE_VERBS:
        return Reading("planned", lemma)
    return Reading("threatened", lemma) if lemma == "threaten" else DONE


def _after_preposition(preposition: str, head: Token) -> Reading:
    """The status of a noun behind a preposition: "threat of sanctions", "called for a ban"."""
    lemma = head.lemma_.lower()
    if preposition == "without":
        return Reading("denied", "without")
    if preposition == "for" and lemma in embedding.DEMANDING_NOUNS:
        return Reading(None, lemma)
    if preposition in {"for", "of", "with", "to"}:
        for status, words in embedding.GOVERNING_NOUNS.items():
            if lemma in words:
                return Reading(status, lemma)
    return DONE


def _foretold(verb: Token) -> Reading:
    """What is said of an act: "a ruling is unlikely", "the vote is expected to …"."""
    for child in verb.children:
        if child.dep_ in {"acomp", "attr", "oprd"} and child.lemma_ in embedding.FORETOLD:
            return Reading("planned", child.lemma_)
    if is_passive(verb) and verb.lemma_ in embedding.FORETOLD:
        return Reading("planned", verb.lemma_)
    return DONE


def _is_hypothetical(noun: Token, verb: Token) -> bool:
    """Whether an indefinite act is the subject of a modal: "a ruling would leave the law in place"."""
    modal = any(child.tag_ == "MD" and child.lower_ not in embedding.DUTY_MODALS for child in verb.children)
    definite = any(
        child.lower_ in {"the", "this", "that", "these", "those"} or child.dep_ == "poss"
        for child in noun.children
    )
    return modal and not definite
