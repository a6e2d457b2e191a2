"""Readings of the dependency parse that more than one finder needs.

The labels are those of spaCy's English pipelines (ClearNLP style).
"""

from collections.abc import Iterable
from itertools import pairwise

from spacy.tokens import Doc, Token

from ..story import Block, Span

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})

# What hangs on a noun without being part of what it names.
_LOOSE = frozenset({"relcl", "acl", "appos", "punct", "cc", "conj", "advcl", "parataxis", "dep"})


# Hostile text can be parsed into phrases and chains of thousands of words; these bounds keep the
# cost of reading them linear, and no sentence that people write comes near them.
_LONGEST_PHRASE = 80
_LONGEST_CHAIN = 40


def blocks_of(doc: Doc) -> tuple[Block, ...]:
    """The blocks that the text was read into; where none are given, a paragraph a line."""
    given = doc._.storyview_blocks
    if given is not None:
        return tuple(given)
    breaks = [token.i for token in doc if "\n" in token.text]
    lines = (doc[a + 1 : b] for a, b in pairwise([-1, *breaks, len(doc)]))
    return tuple(
        Block(kind="paragraph", start=line.start_char, end=line.end_char)
        for line in lines
        if line.text.strip()
    )


def text_span(tokens: Iterable[Token]) -> Span:
    """From the first to the last of the tokens, in characters."""
    ordered = sorted(tokens, key=lambda token: token.i)
    return Span(start=ordered[0].idx, end=ordered[-1].idx + len(ordered[-1]))


def noun_phrase(head: Token) -> Span:
    """The noun phrase of a head with its modifiers, without clauses, appositions and conjuncts.

    The phrase is the unbroken stretch around the head: "the former head of the agency, who …"
    gives "the former head of the agency".
    """
    inside = {head.i}
    stack = [head]
    while stack:
        for child in stack.pop().children:
            if child.dep_ in _LOOSE or child.is_space or abs(child.i - head.i) > _LONGEST_PHRASE:
                continue
            if child.dep_ == "compound" and child.tag_ == "VBZ":
                continue  # a headline taken for one long noun: "Harbour board suspends pilot licence"
            inside.add(child.i)
            stack.append(child)
    start = end = head.i
    doc = head.doc
    # A hyphen or a quotation mark inside the phrase is "punct" and still belongs to it.
    while start - 1 in inside or (start - 2 in inside and doc[start - 1].dep_ == "punct"):
        start -= 1
    while end + 1 in inside or (
        end + 2 in inside and doc[end + 1].dep_ == "punct" and doc[end + 1].text != ","
    ):
        end += 1
    return text_span((doc[start], doc[end]))


def subject_of(verb: Token) -> Token | None:
    """The head of a verb's subject, also where the verb shares it with one it is joined to.

    Follows conjunction ("charged and fined"), control ("moved to block") and participles up to
    the clause that has a subject; a noun that a relative clause hangs on stands for "who".
    """
    seen = verb
    for _ in range(_LONGEST_CHAIN):
        own = next((child for child in seen.children if child.dep_ in SUBJECTS), None)
        if own is not None:
            return _antecedent(own, seen)
        if seen.dep_ in {"relcl", "acl"} and seen.head.pos_ in {"NOUN", "PROPN", "PRON"}:
            return seen.head
        if seen.dep_ in {"conj", "xcomp", "advcl"} and seen.head.i != seen.i:
            seen = seen.head
            continue
        return None
    return None


def _antecedent(subject: Token, verb: Token) -> Token:
    """The noun that a relative pronoun stands for."""
    if subject.tag_ in {"WP", "WDT"} and verb.dep_ == "relcl":
        return verb.head
    return subject


def is_passive(verb: Token) -> bool:
    """Whether the verb is in the passive, also in a reduced relative ("the man arrested")."""
    if any(child.dep_ in {"nsubjpass", "auxpass", "agent"} for child in verb.children):
        return True
    if verb.tag_ != "VBN":
        return False
    if verb.dep_ == "conj":
        # "Was arrested and charged": the second participle shares the auxiliary of the first.
        own = any(child.dep_ in {"nsubj", "dobj", "aux"} for child in verb.children)
        return not own and any(child.dep_ in {"nsubjpass", "auxpass"} for child in verb.head.children)
    return verb.dep_ in {"acl", "amod"}


def agent_of(verb: Token) -> Token | None:
    """The head of the "by" phrase of a passive verb, or None."""
    for child in verb.children:
        if child.dep_ == "agent":
            return next((grandchild for grandchild in child.children if grandchild.dep_ == "pobj"), None)
    return None
