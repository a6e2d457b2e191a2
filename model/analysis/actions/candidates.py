"""Where the lexicon's words stand in a text, with the frames that their grammar allows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from ..syntax import is_passive
from .arguments import Arguments
from .embedding import LIGHT_VERBS, PROSPECTIVE_VERBS, UNDERGO_VERBS
from .frames import Frame
from .nouns import NOUNS
from .reading import DONE, Reading
from .verbs import VERBS

# Words that make another verb of a verb: "hand over", "step down".
_PREPOSITIONAL = frozenset({"appear", "stand", "vote"})
_PARTICLES = frozenset({"up", "down", "out", "off", "over", "away", "aside", "back", "in", "through"})


# What spaCy's lemmatizer makes of forms of verbs that its tables lack, and the verbs.
_MISREAD = {
    "fin": "fine",
    "ax": "axe",
    "instal": "install",
    "gutte": "gut",
    "wiretappe": "wiretap",
    "deadlocke": "deadlock",
    "co-sponsore": "co-sponsor",
    "redistricte": "redistrict",
    "rearreste": "rearrest",
    "re-electe": "re-elect",
    "reappointe": "reappoint",
    "greenlighte": "greenlight",
    "recertifie": "recertify",
    "deplatforme": "deplatform",
    "deregistere": "deregister",
}


# How many joined nouns are read back to the verb that governs the first.
_LONGEST_LIST = 20


@dataclass(frozen=True, slots=True)
class Candidate:
    """A word or phrase that may name an act.

    Attributes:
        head: the verb or noun that the phrase is built on.
        tokens: all words of the phrase, in order, the performing verb's among them.
        frames: the readings of the lexicon, the preferred ones first, with the words of each.
        light: for a noun, the verb that performs it or has its subject undergo it, or None.
        told: who acts on whom, where the order of a headline's words says so in place of a parse.
        reading: how certain it then is.
    """

    head: Token
    tokens: tuple[Token, ...]
    frames: tuple[Frame, ...]
    light: Token | None = None
    told: Arguments | None = None
    reading: Reading = DONE


def find_candidates(doc: Doc) -> Iterator[Candidate]:
    """All verbs and nouns of the lexicon in the order of the text."""
    for token in doc:
        lemma = token.lemma_
        if token.pos_ == "VERB":
            lemma = _MISREAD.get(lemma, lemma)
            if lemma in VERBS:
                yield from _verb_candidates(token, VERBS[lemma])
        elif lemma in NOUNS:
            yield from _noun_candidates(token, NOUNS[lemma])


def says_alone(verb: Token) -> bool:
    """Whether the verb names an act without other words."""
    return any(len(frame.words) == 1 for frame in VERBS.get(_MISREAD.get(verb.lemma_, verb.lemma_), ()))


def takes_particle(verb: Token, phrase: Sequence[Token]) -> bool:
    """Whether a particle beside the phrase makes another verb of it: "fired up", "turned down"."""
    return any(
        (child.dep_ == "prt" or (child.lower_ == "back" and child.i == verb.i + 1)) and child not in phrase
        for child in verb.children
    )


def _verb_candidates(verb: Token, frames: tuple[Frame, ...]) -> Iterator[Candidate]:
    if verb.dep_ in {"aux", "auxpass", "acomp"}:
        return
    phrases: dict[tuple[Token, ...], list[Frame]] = {}
    for frame in frames:
        tokens = _phrase(verb, frame.words)
        if tokens is not None:
            phrases.setdefault(tokens, []).append(frame)
    for tokens, found in phrases.items():
        # "The suing states" act; "an appealing idea" does not.
        usable = [f for f in found if not (verb.dep_ == "amod" and (f.conditional or f.intransitive))]
        if usable:
            yield Candidate(verb, tokens, tuple(usable))


def _phrase(verb: Token, words: tuple[str, ...]) -> tuple[Token, ...] | None:
    """The tokens of a phrase led by the verb, or None if the words are not there."""
    if len(words) == 1:
        return None if takes_particle(verb, (verb,)) else (verb,)
    second = next((child for child in verb.children if child.i > verb.i and _is_second(child, words)), None)
    if second is None:
        return _passive_phrase(verb, words)
    found = [verb, second]
    for word in words[2:]:
        place = found[-1].i + 1
        # One adjective may stand between: "placed on administrative leave".
        following = [token for token in verb.doc[place : place + 2] if word in {token.lower_, token.lemma_}]
        if not following or (following[0].i > place and verb.doc[place].dep_ not in {"amod", "compound"}):
            return None
        found.append(following[0])
    return tuple(found)


def _is_second(child: Token, words: tuple[str, ...]) -> bool:
    if words[1] not in {child.lower_, child.lemma_}:
        return False
    if words[1] in _PARTICLES and len(words) == 2 and words[0] not in _PREPOSITIONAL:
        return child.dep_ in {"prt", "advmod"} or not any(word.dep_ == "pobj" for word in child.children)
    return not any(word.dep_ == "pobj" and word.ent_type_ in {"DATE", "TIME"} for word in child.children)


def _passive_phrase(verb: Token, words: tuple[str, ...]) -> tuple[Token, ...] | None:
    """A phrase of verb and object whose object is the passive's subject: "charges were filed"."""
    if len(words) != 2:
        return None
    subject = next((c for c in verb.children if c.dep_ == "nsubjpass" and c.lemma_ == words[1]), None)
    return None if subject is None else (subject, verb)


def _noun_candidates(token: Token, frames: tuple[Frame, ...]) -> Iterator[Candidate]:
    for frame in frames:
        end = token.i + len(frame.words)
        words = token.doc[token.i : end]
        if len(words) < len(frame.words) or any(
            word.lemma_.lower() != wanted for word, wanted in zip(words, frame.words, strict=True)
        ):
            continue
        head = words[-1]
        if head.pos_ not in {"NOUN", "PROPN"} or head.dep_ in {"compound", "nmod", "amod"}:
            return
        same = tuple(f for f in frames if f.words == frame.words)
        light = _light_verb(head)
        tokens = tuple(words)
        if light is not None and light.lemma_ not in UNDERGO_VERBS:
            tokens = tuple(sorted((light, *words), key=lambda t: t.i))
        yield Candidate(head, tokens, same, light)
        return


def _light_verb(noun: Token) -> Token | None:
    """The verb that performs the act the noun names, or has its subject undergo it."""
    seen = noun
    for _ in range(_LONGEST_LIST):
        if seen.dep_ != "conj" or seen.head.pos_ not in {"NOUN", "PROPN"}:
            break
        seen = seen.head
    verb = seen.head
    if seen.dep_ in {"nsubj", "nsubjpass"}:
        # "The vote is to be held", "charges are expected to be filed": the subject is raised.
        raised = next((c for c in verb.children if c.dep_ == "xcomp" and is_passive(c)), None)
        verb = verb if raised is None else raised
        if raised is None and seen.dep_ == "nsubj":
            return next((child for child in noun.children if _is_participle_of(child)), None)
        return verb if verb.lemma_ in LIGHT_VERBS else None
    if seen.dep_ == "dobj" and verb.pos_ == "VERB":
        return verb if verb.lemma_ in LIGHT_VERBS or verb.lemma_ in UNDERGO_VERBS else None
    return next((child for child in noun.children if _is_participle_of(child)), None)


def _is_participle_of(child: Token) -> bool:
    """Whether a participle says that the noun before it is performed: "an order issued on Friday"."""
    lemma = child.lemma_
    return (
        child.dep_ == "acl"
        and child.tag_ == "VBN"
        and lemma in LIGHT_VERBS
        and lemma not in PROSPECTIVE_VERBS
    )
