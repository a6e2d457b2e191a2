"""Who says it: from a cue to the words that name the speaker."""

from dataclasses import dataclass

from spacy.tokens import Token

_SUBJECTS = frozenset({"nsubj", "csubj"})
_RELATIVE = frozenset({"WP", "WDT"})
# From these a clause without a subject borrows the one of the clause above it.
_BORROWS = frozenset({"conj", "advcl", "xcomp", "pcomp", "ccomp", "prep"})
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ"})
_ENDLESS = 600
_NAMING = frozenset({"NOUN", "PROPN", "PRON"})
_FAR = 6
"""Clauses between a participle and the subject that it shares, at most."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """A source.

    Attributes:
        shown: head of the words that name the source where the cue stands ("who").
        meant: head of what these words refer to: the antecedent of a relative pronoun.
    """

    shown: Token
    meant: Token


def is_endless(word: Token) -> bool:
    """Whether more hangs on a word than anybody writes in a sentence.

    To look at all that hangs on each word of such a chain costs the square of its length.
    """
    return bool(word.right_edge.i - word.left_edge.i > _ENDLESS)


def speaker_of_verb(verb: Token) -> Speaker | None:
    """The subject of a verb, its own or the one that it shares; the agent of a passive."""
    clause = verb
    for _ in range(_FAR):
        passive = False
        for kid in clause.children:
            if kid.dep_ in _SUBJECTS:
                return _resolved(kid, clause)
            if kid.dep_ == "nsubjpass":
                if clause.i != verb.i:
                    return _resolved(kid, clause)
                passive = True
        if clause.i == verb.i and (passive or _is_bare_passive(verb)):
            return _agent(verb)
        above = clause.head
        if clause.dep_ in {"acl", "relcl"} and above.pos_ in _NOMINAL:
            return Speaker(above, above)
        if clause.dep_ not in _BORROWS or above.i == clause.i or is_endless(above):
            return None
        clause = above
    return None


def speaker_behind_comma(clause: Token, cue: int) -> Speaker | None:
    """The speaker of "…, the agency said" that the parser took for the end of the clause before it.

    Args:
        clause: the head of the clause.
        cue: the first token of the cue.
    """
    word = clause.doc[cue - 1]
    for _ in range(_FAR):
        if word.i == clause.i or word.right_edge.i != cue - 1:
            return None
        start = word.left_edge.i
        if word.pos_ in _NAMING and start > clause.left_edge.i and clause.doc[start - 1].text == ",":
            return Speaker(word, word)
        word = word.head
    return None


def speaker_of_noun(noun: Token) -> Speaker | None:
    """Whose claim, statement or hope it is: an owner, or the subject of the verb that it serves."""
    for kid in noun.children:
        if kid.dep_ == "poss":
            return Speaker(kid, kid)
        if kid.dep_ == "prep" and kid.lower_ in {"by", "from"}:
            inside = next((part for part in kid.rights if part.dep_ == "pobj"), None)
            if inside is not None:
                return Speaker(inside, inside)
    above = noun.head
    if noun.dep_ == "pobj":
        above = above.head
    if noun.dep_ in {"dobj", "pobj", "attr"} and above.pos_ in {"VERB", "AUX"}:
        return speaker_of_verb(above)
    return None


def speaker_of_adjective(adjective: Token) -> Speaker | None:
    """Who is confident or afraid."""
    above = adjective.head
    if adjective.dep_ in {"acomp", "conj", "xcomp"} and above.pos_ in {"VERB", "AUX"}:
        return speaker_of_verb(above)
    if adjective.dep_ in {"amod", "acl"} and above.pos_ in _NOMINAL:
        return Speaker(above, above)
    return None


def _resolved(subject: Token, clause: Token) -> Speaker | None:
    if subject.tag_ == "EX" or (subject.lower_ == "there" and subject.dep_ == "expl"):
        return None
    if subject.tag_ in _RELATIVE and clause.dep_ == "relcl":
        return Speaker(subject, clause.head)
    return Speaker(subject, subject)


def _agent(verb: Token) -> Speaker | None:
    for kid in verb.rights:
        if kid.dep_ == "agent" or (kid.dep_ == "prep" and kid.lower_ == "by"):
            inside = next((part for part in kid.rights if part.dep_ == "pobj"), None)
            if inside is not None:
                return Speaker(inside, inside)
    return None


def _is_bare_passive(verb: Token) -> bool:
    return (
        verb.tag_ == "VBN"
        and verb.dep_ in {"acl", "amod", "advcl"}
        and not any(kid.dep_ == "aux" for kid in verb.lefts)
    )
