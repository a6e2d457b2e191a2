"""Third-person pronouns: the antecedent that agrees and that a reader would think of first."""

from spacy.tokens import Token

from .cast import Entity, Mention
from .discourse import Discourse, part_of
from .ranking import PRONOUNS
from .titles import Gender

_REFLEXIVES = frozenset({"himself", "herself", "itself", "themselves"})
_GENDERS: dict[str, Gender] = {"m": "m", "f": "f"}

_ONE = frozenset({"i", "me", "my", "mine", "myself"})
_MANY = frozenset({"we", "us", "our", "ours", "ourselves"})
FIRST_PERSON = _ONE | _MANY

_SPEAKER_SURE = 0.65
"""Share of first-person pronouns in quotation marks whose speaker is right: 10 of 16 in texts of GUM."""


def link_first_person(discourse: Discourse, token: Token) -> None:
    """Link "I" in quotation marks to the person who speaks, "we" to the body that does.

    To be called when the whole text is read, for the speaker often comes after the words.
    """
    speaker = discourse.speakers.speaker(token)
    entity = None if speaker is None else discourse.heads.get(speaker.i)
    if entity is None or entity.plural:
        return
    if entity.kind == ("person" if token.lower_ in _ONE else "organization"):
        entity.mentions.append(
            Mention(token.i, token.i + 1, token.i, "pronoun", "who speaks here", _SPEAKER_SURE)
        )
        discourse.heads[token.i] = entity


def read_pronoun(discourse: Discourse, token: Token) -> None:
    """Link a third-person pronoun to its antecedent where one stands out."""
    form = PRONOUNS.get(token.lower_)
    if form is None or (form == "n" and is_empty_it(token)):
        return
    choice = discourse.judge(discourse, token, candidates(discourse, token, form), form)
    if choice is None:
        return
    best, share = choice
    if form in _GENDERS and best.kind == "person":
        best.genders[_GENDERS[form]] += 1
    mention = Mention(token.i, token.i + 1, token.i, "pronoun", "fits best of those mentioned lately", share)
    discourse.add(best, token, mention)


def is_empty_it(token: Token) -> bool:
    """Whether "it" stands for nothing: the weather, or a clause still to come ("it is clear that …")."""
    if token.lower_ != "it" or token.dep_ not in {"nsubj", "nsubjpass", "expl"}:
        return False
    verb = token.head
    return token.dep_ == "expl" or (
        verb.lemma_ in {"be", "seem", "appear", "turn"}
        and any(child.dep_ in {"ccomp", "csubj"} for child in verb.rights)
    )


def candidates(discourse: Discourse, token: Token, form: str) -> list[Entity]:
    """Those mentioned lately that agree with the pronoun and that the grammar allows, latest first."""
    reflexive = token.lower_ in _REFLEXIVES
    bound = _clause_subject(token) if part_of(token) in {"object", "oblique"} else None
    return [
        entity
        for entity in discourse.recent(token)
        if agrees(entity, form) and (bound is None or (entity.last == bound) == reflexive)
    ]


def agrees(entity: Entity, form: str) -> bool:
    """Whether gender, number and kind of the entity allow the pronoun."""
    if form in _GENDERS:
        return entity.kind == "person" and not entity.plural and entity.gender in {None, _GENDERS[form]}
    if form == "n":
        return entity.kind not in {"person", "group"} and not entity.plural
    return entity.plural or entity.kind in {"organization", "group"}


def _clause_subject(token: Token) -> int | None:
    """The subject of the pronoun's own verb, which a plain object pronoun cannot mean."""
    verb = token.head.head if token.dep_ == "pobj" else token.head
    return next((child.i for child in verb.lefts if child.dep_ in {"nsubj", "nsubjpass"}), None)
