"""Which of those mentioned lately a pronoun or a description means: evidence weighed and shared out."""

from collections.abc import Iterator, Sequence
from math import exp, log1p

from spacy.tokens import Token

from .antecedent_weights import CLEAR, WEIGHTS
from .cast import Entity
from .discourse import Discourse, part_of
from .names import word_key
from .nouns import COMPANY_NOUNS, PERSON_NOUNS

PRONOUNS: dict[str, str] = {
    **dict.fromkeys(("he", "him", "his", "himself"), "m"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "f"),
    **dict.fromkeys(("it", "its", "itself"), "n"),
    **dict.fromkeys(("they", "them", "their", "theirs", "themselves"), "p"),
}
"""A third-person pronoun to its form: masculine, feminine, neuter or plural."""

LEAST_LINKED = 0.02
"""Added to what the network says, which counts as much as all other evidence together: it may be wrong."""


def choose(
    discourse: Discourse, token: Token, possible: Sequence[Entity], form: str, lemma: str = ""
) -> tuple[Entity, float] | None:
    """The antecedent that the evidence speaks for clearly enough, with its share of the evidence, or None.

    The arguments are as for `rank`.
    """
    ranked = rank(discourse, token, possible, form, lemma)
    if not ranked:
        return None
    best, share = max(ranked, key=lambda pair: pair[1])
    return (best, share) if share >= CLEAR[form] else None


def rank(
    discourse: Discourse, token: Token, possible: Sequence[Entity], form: str, lemma: str = ""
) -> list[tuple[Entity, float]]:
    """The possible antecedents with the share of the evidence that speaks for each, 0 to 1.

    What is left of 1 speaks for none of them.

    Args:
        discourse: the text as read so far.
        token: the pronoun, or the head of the description.
        possible: the possible antecedents, the one mentioned last first.
        form: which weights apply: the pronoun's form, or "d" for a description.
        lemma: the noun of the description, "" for a pronoun.
    """
    weights = WEIGHTS[form]
    linked = discourse.links.shares(token)
    scores = [
        exp(
            sum(
                weights.get(name, 0.0) * value
                for name, value in features(discourse, token, entity, place, lemma)
            )
        )
        * (linked.get(entity, 0.0) + LEAST_LINKED)
        for place, entity in enumerate(possible)
    ]
    none = exp(weights["none"]) * (max(0.0, 1 - sum(linked.values())) + LEAST_LINKED)
    total = sum(scores) + none
    return [(entity, score / total) for entity, score in zip(possible, scores, strict=True)]


def features(
    discourse: Discourse, token: Token, entity: Entity, place: int, lemma: str = ""
) -> Iterator[tuple[str, float]]:
    """What speaks for and against an antecedent, by the names in `WEIGHTS`.

    Args:
        discourse: the text as read so far.
        token: the pronoun, or the head of the description.
        entity: the possible antecedent.
        place: how many other possible ones were mentioned since.
        lemma: the noun of the description, "" for a pronoun.
    """
    yield from _place(discourse, token, entity, place)
    yield from _standing(entity)
    last = discourse.doc[entity.last]
    if (form := PRONOUNS.get(last.lower_)) is not None:
        yield "was pronoun", 1.0
        if form == PRONOUNS.get(token.lower_):
            yield "same pronoun", 1.0
    spoken, speaker = discourse.speakers.stretch(token), discourse.speakers.speaker(token)
    if discourse.speakers.stretch(last) != spoken:
        yield "other voice", 1.0
    if speaker is not None and discourse.heads.get(speaker.i) is entity:
        yield "speaker", 1.0
    if lemma:
        yield from _wording(entity, lemma)


_DISTANCES = ("same sentence", "sentence before", "two before")
_PLACES = ("latest", "second", "third")


def _place(discourse: Discourse, token: Token, entity: Entity, place: int) -> Iterator[tuple[str, float]]:
    """Where the antecedent was mentioned last, and as what."""
    distance = discourse.sentence[token.i] - entity.sentence
    yield _DISTANCES[distance] if distance < len(_DISTANCES) else "further", 1.0
    yield _PLACES[place] if place < len(_PLACES) else "earlier", 1.0
    yield f"{entity.part} then {part_of(token)}", 1.0
    yield f"was {entity.part}", 1.0
    if entity.part == "subject":
        verb = discourse.doc[entity.last].head
        if distance == 0 and verb.is_ancestor(token):
            yield "subject of a clause around", 1.0
        if verb.dep_ == "ROOT":
            yield "subject of the sentence", 1.0


def _standing(entity: Entity) -> Iterator[tuple[str, float]]:
    """How prominent the antecedent is."""
    yield f"kind {entity.kind}", 1.0
    yield "seen", log1p(entity.seen)
    if entity.name:
        yield "named", 1.0
        yield "weight", log1p(len(entity.mentions))
    if entity.gender is not None:
        yield "gender known", 1.0


def _wording(entity: Entity, lemma: str) -> Iterator[tuple[str, float]]:
    """How well the noun of a description suits the antecedent."""
    if lemma in entity.roles:
        yield "described so", 1.0
    elif entity.roles:
        yield "described otherwise", 1.0
    if any(word_key(word) == lemma for word in entity.name):
        yield "named so", 1.0
    if lemma in COMPANY_NOUNS:
        yield "any company", 1.0
    if (gender := PERSON_NOUNS.get(lemma)) is not None and entity.gender is not None:
        yield "genders agree" if entity.gender == gender else "genders differ", 1.0
