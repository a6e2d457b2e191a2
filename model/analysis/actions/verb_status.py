"""How certain an act is that a verb reports: done, under way, planned, threatened, alleged or denied.

The status is the verb's own (tense, modal, negation) and what each predicate above it makes of it
("refused to …", "a plan to …", "denied that …"); the most guarded of these holds.
"""

from collections.abc import Iterable

from spacy.tokens import Token

from ..syntax import is_passive
from . import embedding
from .reading import DONE, Reading, more_guarded

_NOUNS = frozenset({"NOUN", "PROPN", "PRON"})
_VERBS = frozenset({"VERB", "AUX"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_FINITE = frozenset({"VBZ", "VBD", "VBP"})


# How many predicates above a verb are read; keeps endless hostile chains cheap.
_DEEPEST = 20


def status_of_verb(verb: Token, *, title: bool = False) -> Reading:
    """The status of the act that a verb reports.

    Args:
        verb: the trigger.
        title: whether it stands in a headline, where a bare form may tell what happened.
    """
    return _status(verb, title, _DEEPEST)


def _status(verb: Token, title: bool, depth: int) -> Reading:
    return more_guarded(_own(verb, title), _above(verb, depth))


def _own(verb: Token, title: bool) -> Reading:
    """What tense, modals and negation of the verb's own clause say."""
    carrier = _carrier(verb)
    around = list(carrier.children) + (list(verb.children) if carrier is not verb else [])
    return (
        _by_adverb(around) or _by_auxiliary(verb, carrier, around) or _by_form(verb, carrier, around, title)
    )


def _by_adverb(around: list[Token]) -> Reading | None:
    if _has(around, {"mark", "advmod"}, embedding.CONDITIONALS):
        # "Will decide whether to charge": it is considered.
        undecided = any(c.lower_ == "whether" for c in around) and any(
            c.lower_ == "to" and c.dep_ == "aux" for c in around
        )
        return Reading("planned", "whether") if undecided else Reading(None, "if")
    if _has(around, {"advmod"}, embedding.HABITUAL):
        return Reading(None, "habit")
    if _has(around, {"advmod"}, embedding.HEARSAY):
        return Reading("alleged", "allegedly")
    return None


def _by_auxiliary(verb: Token, carrier: Token, around: list[Token]) -> Reading | None:
    auxiliaries = [child for child in around if child.dep_ == "aux"]
    negative = any(child.dep_ == "neg" or _is_nobody(child) for child in around)
    modal = next((child for child in auxiliaries if child.tag_ == "MD"), None)
    if modal is None:
        return Reading("denied", "not") if negative else None
    if verb.dep_ == "relcl" and _is_indefinite(verb.head):
        # "A president who will appoint judges", "a bill that would ban it": no act, but a sort of one.
        return Reading(None, modal.lower_)
    return _by_modal(carrier, modal, auxiliaries, negative)


def _is_nobody(argument: Token) -> bool:
    """Whether a subject or object says "no": "no charges were filed", "arrested nobody"."""
    if argument.dep_ not in {"nsubj", "nsubjpass", "dobj"}:
        return False
    return argument.lower_ in {"nobody", "none", "nothing"} or any(
        child.lower_ in {"no", "neither"} and child.dep_ in {"det", "neg"} for child in argument.children
    )


def _by_modal(verb: Token, modal: Token, auxiliaries: list[Token], negative: bool) -> Reading:
    word = modal.lower_
    if word in embedding.DUTY_MODALS:
        return Reading(None, word)
    if word not in embedding.FUTURE_MODALS:
        perfect = any(child.lemma_ == "have" for child in auxiliaries)
        conditional = any(child.dep_ == "advcl" and _is_conditional(child) for child in verb.children)
        if perfect or conditional or (word in {"can", "ca"} and not negative):
            return Reading(None, word)
    return Reading("denied" if negative else "planned", word)


def _by_form(verb: Token, carrier: Token, around: list[Token], title: bool) -> Reading:
    """What the verb's meaning and its form say where no modal and no negation does."""
    if verb.lemma_ in embedding.PROSPECTIVE_VERBS:
        return Reading("planned", verb.lemma_)
    if verb.lemma_ == "threaten":
        return Reading("threatened", verb.lemma_)
    if is_infinitive(verb) or is_infinitive(carrier):
        return _infinitive(carrier)
    helped = any(child.dep_ in {"aux", "auxpass"} for child in around)
    if verb.tag_ == "VB" and carrier is verb and not helped:
        told = title or verb.dep_ == "ccomp" or any(child.dep_ in _SUBJECTS for child in around)
        return DONE if told else Reading(None, "imperative")
    return Reading("ongoing") if _is_progressive(verb, around) else DONE


def _is_progressive(verb: Token, around: list[Token]) -> bool:
    """Whether the act is under way: "is suing", "is being sued", "the states suing it"."""
    auxiliaries = [child for child in around if child.dep_ in {"aux", "auxpass"}]
    if verb.tag_ == "VBN":
        return any(child.lower_ == "being" for child in auxiliaries)
    be = any(child.lemma_ == "be" for child in auxiliaries)
    return verb.tag_ == "VBG" and (be or verb.dep_ in {"acl", "amod", "compound"})


def _infinitive(verb: Token) -> Reading:
    if verb.dep_ == "ROOT":
        return Reading("planned", "to")
    # A purpose is no report: "filed suit to block the law" tells of a suit.
    return Reading(None, "to") if verb.dep_ == "advcl" else DONE


def _carrier(verb: Token) -> Token:
    """The verb that carries the auxiliaries of a joined one: "will charge and fine"."""
    seen = verb
    for _ in range(_DEEPEST):
        if seen.dep_ != "conj" or seen.head.pos_ not in _VERBS or seen.tag_ in _FINITE:
            break
        if any(child.dep_ in {"aux", "auxpass", "nsubj", "nsubjpass"} for child in seen.children):
            break
        seen = seen.head
    return seen


def _above(verb: Token, depth: int) -> Reading:
    """What everything that the verb's clause depends on makes of it."""
    relation, head = verb.dep_, verb.head
    if not depth:
        return DONE
    if relation == "conj" and head.pos_ in _VERBS:
        return _above(head, depth - 1)
    if relation == "advcl":
        return _above_adverbial(verb, head, depth - 1)
    if relation == "pcomp":
        return _after_preposition(head, depth - 1)
    return _in_complement(verb, relation, head, depth - 1)


def _above_adverbial(verb: Token, head: Token, depth: int) -> Reading:
    if _is_conditional(verb):
        return Reading(None, "if")
    participle = verb.tag_ == "VBG" and head.pos_ in _VERBS
    return _status(head, False, depth) if participle else DONE


def _in_complement(verb: Token, relation: str, head: Token, depth: int) -> Reading:
    infinitive, gerund = is_infinitive(verb), verb.tag_ == "VBG"
    if relation == "ccomp" and not infinitive and not gerund:
        return _reported(verb, head)
    if relation == "xcomp" or (
        infinitive and relation in {"ccomp", "acl", "relcl", "csubj", "advmod", "dep"}
    ):
        outer = _status(head, False, depth) if head.pos_ in _VERBS and relation != "relcl" else _negated(head)
        return more_guarded(_predicate(head, gerund=gerund), outer)
    if relation in {"csubj", "csubjpass"} or (relation == "ccomp" and gerund):
        return _predicate(head, gerund=True)
    return DONE


def _after_preposition(preposition: Token, depth: int) -> Reading:
    """The reading of a gerund: "without charging", "by blocking", "accused of banning"."""
    word, head = preposition.lower_, preposition.head
    if word == "without" or (word == "of" and head.lower_ == "instead"):
        return Reading("denied", word)
    if head.lemma_.lower() in embedding.ALLEGED:
        return Reading("alleged", head.lemma_)
    if word == "for" and head.lemma_ in embedding.DEMANDING_NOUNS:
        return Reading(None, head.lemma_)
    if word in embedding.FACTUAL_PREPOSITIONS:
        return _status(head, False, depth) if head.pos_ in _VERBS else DONE
    if word == "from" and head.lemma_ in embedding.DENIED:
        return Reading("denied", head.lemma_)
    return _predicate(head, gerund=True) if word in {"of", "on"} else Reading(None, word)


def _predicate(head: Token, *, gerund: bool) -> Reading:
    """What a verb, adjective or noun makes of the act in its complement."""
    lemma = head.lemma_.lower()
    for status, words in embedding.PREDICATES.items():
        if lemma in words:
            return Reading(status, lemma)
    if lemma == "have" and any(child.lower_ == "yet" for child in head.children):
        return Reading("planned", "yet")
    if lemma in embedding.FORCED and is_passive(head):
        # "Was forced to resign": and did.
        return DONE
    if lemma in embedding.UNREAL:
        return Reading(None, lemma)
    if lemma in embedding.PLANNED and not (gerund and lemma in embedding.DONE):
        return Reading("planned", lemma)
    known = head.pos_ in _VERBS or lemma in embedding.DONE
    return DONE if known else Reading(None, lemma)


def _negated(head: Token) -> Reading:
    """Whether an adjective's copula or a noun's determiner denies it: "is not likely to ban"."""
    near: Iterable[Token] = head.head.children if head.dep_ in {"acomp", "attr"} else head.children
    if any(child.dep_ == "neg" or (child.dep_ == "det" and child.lower_ == "no") for child in near):
        return Reading("denied", "not")
    return DONE


def _reported(clause: Token, head: Token) -> Reading:
    """What a verb with a that-clause makes of it: "denied that it had banned"."""
    lemma = head.lemma_.lower()
    for status, words in embedding.REPORTING.items():
        if lemma in words:
            return Reading(status, lemma)
    return Reading(None, lemma) if lemma in embedding.DEMANDING_VERBS else DONE


def _is_indefinite(noun: Token) -> bool:
    return any(child.dep_ == "det" and child.lower_ in {"a", "an", "any", "some"} for child in noun.children)


def _is_conditional(clause: Token) -> bool:
    return _has(clause.children, {"mark", "advmod"}, embedding.CONDITIONALS)


def is_infinitive(verb: Token) -> bool:
    """Whether the verb stands behind "to"."""
    return any(child.dep_ == "aux" and child.lower_ == "to" for child in verb.children)


def _has(tokens: Iterable[Token], relations: set[str], words: frozenset[str]) -> bool:
    return any(token.dep_ in relations and token.lower_ in words for token in tokens)
