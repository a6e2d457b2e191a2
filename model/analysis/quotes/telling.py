"""Which attributions are told as quotes. A reader forgives a miss sooner than an invention."""

from spacy.tokens import Span as Tokens

from ..attribution import Attribution
from .cue_words import SPEECH, STANCE, WRITING
from .heads import lemma_of
from .layout import Layout
from .speech import words

QUOTED = 0.5
"""What stands in quotation marks by this share is always told: a reader must see it."""
LEAST = 0.3
"""A less likely attribution is not told. With .4 some 16 right ones of 40 would be lost in the stories held
out from training, and .001 of attributed F1."""
LEAST_UNUSUAL = 0.7
"""The same where no word of the cue is one of saying, writing or thinking: such cues are mostly deeds
("was banned by"). Of 42 less likely ones in the stories held out from training 12 were right."""

LEAST_DEED = 0.9
"""The same where such a cue is passive and its agent, or nobody, is the source ("was banned by", "was
awarded"), and where somebody orders a thing done ("ordered three plants closed"): so deeds are told,
hardly ever words. Of the stories held out from training no figure changes by it."""

_REPORTING = SPEECH | WRITING | STANCE
_TELLING = frozenset({"NOUN", "PROPN", "VERB", "AUX", "ADJ"})
_ORDERING = words("order command direct")
_PASSIVE = frozenset({"auxpass", "nsubjpass"})
_PARTICIPLES = frozenset({"VBN", "VBD"})
_CLAUSE = words("to that whether if not")


def is_told(layout: Layout, attribution: Attribution) -> bool:
    """Whether an attribution is likely enough, by what its cue is, to be told as a quote."""
    if attribution.evidence.quoted >= QUOTED:
        return True
    return attribution.likely >= _least(layout, attribution)


def _least(layout: Layout, attribution: Attribution) -> float:
    """How likely it must be."""
    if attribution.cue is None:
        return LEAST
    cue = layout.doc[slice(*layout.tokens(*attribution.cue))]
    if not any(lemma_of(word) in _REPORTING or word.lower_ in _REPORTING for word in cue):
        if not any(word.pos_ in _TELLING for word in cue):
            return LEAST
        return LEAST_DEED if _is_done_to(cue, sourced=attribution.source is not None) else LEAST_UNUSUAL
    return LEAST_DEED if _is_order_of_things(layout, cue, attribution) else LEAST


def _is_done_to(cue: Tokens, *, sourced: bool) -> bool:
    """Whether the cue is passive and tells what its agent, or nobody, does."""
    passive = any(kid.dep_ in _PASSIVE for word in cue for kid in (word, *word.children))
    by = any(kid.lower_ == "by" for word in cue for kid in (word, *word.rights))
    return passive and (by or not sourced)


def _is_order_of_things(layout: Layout, cue: Tokens, attribution: Attribution) -> bool:
    """Whether a thing is ordered done, without a clause that tells what was said: "ordered it closed"."""
    if not any(lemma_of(word) in _ORDERING and word.pos_ == "VERB" for word in cue):
        return False
    start, end = layout.tokens(attribution.content[0][0], attribution.content[-1][1])
    said = layout.doc[start:end]
    clause = any(word.lower_ in _CLAUSE or word.pos_ == "AUX" for word in said)
    return said[-1].tag_ in _PARTICIPLES and not clause and layout.doc[start - 1].lower_ not in _CLAUSE
