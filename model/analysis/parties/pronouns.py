"""Third-person pronouns: the antecedent that agrees and that a reader would think of first."""

from spacy.tokens import Token

from .cast import Entity, Mention
from .discourse import Discourse, part_of
from .titles import Gender

_FORMS: dict[str, str] = {
    **dict.fromkeys(("he", "him", "his", "himself"), "m"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "f"),
    **dict.fromkeys(("it", "its", "itself"), "n"),
    **dict.fromkeys(("they", "them", "their", "theirs", "themselves"), "p"),
}
_REFLEXIVES = frozenset({"himself", "herself", "itself", "themselves"})
_GENDERS: dict[str, Gender] = {"m": "m", "f": "f"}

WEIGHTS: dict[str, float] = {
    "same sentence": 0.6,
    "sentence before": 0.4,
    "two before": -0.8,
    "further": -2.0,
    "subject": 1.0,
    "object": 0.0,
    "possessor": 0.3,
    "oblique": -0.4,
    "parallel": 0.4,
    "named": 0.8,
    "seen": 0.5,
    "gender known": 0.8,
    "latest": 0.3,
    "same pronoun": 0.6,
}
THRESHOLD = 0.5


def read_pronoun(discourse: Discourse, token: Token) -> None:
    """Link a third-person pronoun to its antecedent where one stands out."""
    form = _FORMS.get(token.lower_)
    if form is None or (form == "n" and is_empty_it(token)):
        return
    best, best_score = None, THRESHOLD
    for rank, entity in enumerate(candidates(discourse, token, form)):
        score = sum(WEIGHTS[name] * value for name, value in features(discourse, token, entity, form, rank))
        if score > best_score:
            best, best_score = entity, score
    if best is None:
        return
    if form in _GENDERS and best.kind in {"person", None}:
        best.genders[_GENDERS[form]] += 1
    discourse.add(best, token, Mention(token.i, token.i + 1, token.i, "pronoun"))


def is_empty_it(token: Token) -> bool:
    """Whether "it" stands for nothing: the weather, or a clause still to come ("it is clear that …")."""
    if token.lower_ != "it" or token.dep_ not in {"nsubj", "nsubjpass", "expl"}:
        return False
    return token.dep_ == "expl" or any(child.dep_ in {"ccomp", "csubj"} and child.i > token.head.i for child in token.head.rights) and token.head.lemma_ in {"be", "seem", "appear", "turn"}


def candidates(discourse: Discourse, token: Token, form: str) -> list[Entity]:
    """Those mentioned lately that agree with the pronoun and that the grammar allows, latest first."""
    reflexive = token.lower_ in _REFLEXIVES
    clause = _clause_subject(token)
    out = []
    for entity in discourse.recent(token):
        if not agrees(entity, form):
            continue
        if clause is not None and (entity.last == clause) != reflexive and part_of(token) in {"object", "oblique"}:
            continue
        out.append(entity)
    return out


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


def features(
    discourse: Discourse, token: Token, entity: Entity, form: str, rank: int
) -> list[tuple[str, float]]:
    """What speaks for and against an antecedent, by the names in `WEIGHTS`."""
    distance = discourse.sentence[token.i] - entity.sentence
    out: list[tuple[str, float]] = [
        (("same sentence", "sentence before", "two before")[distance] if distance < 3 else "further", 1.0)
    ]
    if entity.part in WEIGHTS:
        out.append((entity.part, 1.0))
    if entity.part == part_of(token):
        out.append(("parallel", 1.0))
    if entity.name:
        out.append(("named", 1.0))
    out.append(("seen", min(entity.seen, 6) ** 0.5))
    if form in _GENDERS and entity.gender is not None:
        out.append(("gender known", 1.0))
    if rank == 0:
        out.append(("latest", 1.0))
    return out
