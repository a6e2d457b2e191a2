"""Third-person pronouns: the antecedent that agrees and that a reader would think of first."""

from collections.abc import Iterator
from math import exp, log1p

from spacy.tokens import Token

from .cast import Entity, Mention
from .discourse import Discourse, part_of
from .pronoun_weights import CLEAR, WEIGHTS
from .titles import Gender

_FORMS: dict[str, str] = {
    **dict.fromkeys(("he", "him", "his", "himself"), "m"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "f"),
    **dict.fromkeys(("it", "its", "itself"), "n"),
    **dict.fromkeys(("they", "them", "their", "theirs", "themselves"), "p"),
}
_REFLEXIVES = frozenset({"himself", "herself", "itself", "themselves"})
_GENDERS: dict[str, Gender] = {"m": "m", "f": "f"}

FIRST_PERSON = frozenset({"i", "me", "my", "mine", "myself"})


def link_first_person(discourse: Discourse, token: Token) -> None:
    """Link "I" in quotation marks to who speaks; to be called when the whole text is read."""
    speaker = discourse.speakers.speaker(token)
    entity = None if speaker is None else discourse.heads.get(speaker.i)
    if entity is not None and entity.kind == "person" and not entity.plural:
        entity.mentions.append(Mention(token.i, token.i + 1, token.i, "pronoun"))
        discourse.heads[token.i] = entity


def read_pronoun(discourse: Discourse, token: Token) -> None:
    """Link a third-person pronoun to its antecedent where one stands out."""
    form = _FORMS.get(token.lower_)
    if form is None or (form == "n" and is_empty_it(token)):
        return
    ranked = rank(discourse, token, form)
    if not ranked:
        return
    best, share = max(ranked, key=lambda pair: pair[1])
    if share < CLEAR[form]:
        return
    if form in _GENDERS and best.kind == "person":
        best.genders[_GENDERS[form]] += 1
    discourse.add(best, token, Mention(token.i, token.i + 1, token.i, "pronoun"))


def rank(discourse: Discourse, token: Token, form: str) -> list[tuple[Entity, float]]:
    """The possible antecedents with the share of the evidence that speaks for each, 0 to 1.

    What is left of 1 speaks for none of them.
    """
    weights = WEIGHTS[form]
    scores = []
    found = candidates(discourse, token, form)
    for place, entity in enumerate(found):
        score = sum(weights.get(name, 0.0) * value for name, value in features(discourse, token, entity, place))
        scores.append(exp(score))
    total = sum(scores) + exp(weights["none"])
    return [(entity, score / total) for entity, score in zip(found, scores, strict=True)]


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


def features(discourse: Discourse, token: Token, entity: Entity, place: int) -> Iterator[tuple[str, float]]:
    """What speaks for and against an antecedent, by the names in `WEIGHTS`.

    Args:
        discourse: the text as read so far.
        token: the pronoun.
        entity: the possible antecedent.
        place: how many other possible ones were mentioned since.
    """
    distance = discourse.sentence[token.i] - entity.sentence
    part = part_of(token)
    yield ("same sentence", "sentence before", "two before")[distance] if distance < 3 else "further", 1.0
    yield f"{entity.part} then {part}", 1.0
    yield f"was {entity.part}", 1.0
    yield f"kind {entity.kind}", 1.0
    yield ("latest", "second", "third")[place] if place < 3 else "earlier", 1.0
    yield "seen", log1p(entity.seen)
    if entity.name:
        yield "named", 1.0
        yield "weight", log1p(len(entity.mentions))
    if entity.gender is not None:
        yield "gender known", 1.0
    last = discourse.doc[entity.last]
    if last.lower_ in _FORMS:
        yield "was pronoun", 1.0
        if _FORMS[last.lower_] == _FORMS[token.lower_]:
            yield "same pronoun", 1.0
    if entity.part == "subject":
        if distance == 0 and last.head.is_ancestor(token):
            yield "subject of a clause around", 1.0
        if last.head.dep_ == "ROOT":
            yield "subject of the sentence", 1.0
    spoken, speaker = discourse.speakers.stretch(token), discourse.speakers.speaker(token)
    if discourse.speakers.stretch(last) != spoken:
        yield "other voice", 1.0
    if speaker is not None and discourse.heads.get(speaker.i) is entity:
        yield "speaker", 1.0
