"""Descriptions of parties: appositions, predicates, and "the company" where it is clear whose."""

from collections.abc import Iterator

from spacy.tokens import Token

from ...story import PartyKind
from ..syntax import noun_phrase
from .cast import Entity, Mention
from .discourse import Discourse
from .names import word_key
from .nouns import COMPANY_NOUNS, ORGANIZATION_NOUNS, PERSON_NOUNS, STATE_NOUNS, VAGUE, WIDER_NOUNS
from .titles import OFFICES

_COPULAS = frozenset({"be", "become", "remain"})
_OFFICE_VERBS = frozenset(
    {"serve", "work", "act", "appoint", "elect", "name", "nominate", "resign", "retire"}
)
_DEFINITE = frozenset({"the", "this", "that"})


def noun_kinds(lemma: str) -> frozenset[PartyKind]:
    """The kinds of party that a common noun may describe."""
    kinds: set[PartyKind] = set()
    if lemma in PERSON_NOUNS:
        kinds.add("person")
    if lemma in ORGANIZATION_NOUNS:
        kinds.add("organization")
    if lemma in STATE_NOUNS:
        kinds |= {"state", "place"}
    return frozenset(kinds)


def read_nominal(discourse: Discourse, token: Token) -> None:
    """Link a common noun to the party that it describes, or note a new, nameless one."""
    if token.dep_ in {"compound", "nmod", "amod", "npadvmod"}:
        return
    lemma = token.lemma_.lower()
    kinds = noun_kinds(lemma)
    plural = token.tag_ == "NNS"
    entity = _described(discourse, token, plural)
    if entity is not None and (entity.kind in kinds or (entity.kind == "person" and _is_trade(lemma))):
        how = "appos" if token.dep_ == "appos" or token.i in discourse.equated else "predicate"
        start, end = _link(discourse, entity, token, _HOW[how], 1.0)
        telling = lemma not in _ANYBODY
        if telling and (entity.description is None or (how == "appos" and entity.described_by != "appos")):
            entity.description, entity.described_by = (start, end), how
        return
    if kinds and not plural and (choice := _meant(discourse, token, lemma, kinds)) is not None:
        entity, why, sure = choice
        _link(discourse, entity, token, why, sure)
        return
    kind = _kind_of_nameless(lemma, kinds, plural)
    entity = Entity((), kind, plural=plural)
    if kind == "person" and (gender := PERSON_NOUNS.get(lemma)):
        entity.genders[gender] += 2
    if kinds:
        discourse.described[lemma] = entity
    discourse.read(entity, token)


def _kind_of_nameless(lemma: str, kinds: frozenset[PartyKind], plural: bool) -> PartyKind | None:
    if plural and kinds & {"person", "organization"}:
        return "group"
    if "organization" in kinds and ("person" not in kinds or lemma in VAGUE):
        return "organization"
    return "person" if "person" in kinds else None


def _is_trade(lemma: str) -> bool:
    """Whether a noun that the grammar equates with a person is built like one for people."""
    return len(lemma) > 4 and lemma.endswith(_TRADES)


_TRADES = ("er", "or", "ist", "ian", "eer", "ess", "man", "woman", "ant", "ee")


def read_titles(discourse: Discourse, entity: Entity, name: Mention) -> None:
    """Note the offices and trades before a name: "President Jane Roe", "security firm Acme"."""
    doc = discourse.doc
    first, found = name.proper, False
    i = name.proper
    while (i := i - 1) >= max(0, name.proper - 6):
        token = doc[i]
        other = discourse.named.get(i, entity)
        if other is not entity and token.pos_ != "ADJ":
            # "Acme President Jane Roe", but not "Acme Jane Roe".
            if not (found and token.dep_ in {"compound", "nmod"}):
                break
            while discourse.named.get(i) is other:
                first, i = i, i - 1
            break
        if found and token.text == "-":
            continue
        if token.pos_ not in {"NOUN", "PROPN", "ADJ"}:
            break
        lemma = word_key(token.lemma_)
        if lemma in OFFICES or entity.kind in noun_kinds(lemma):
            _give_role(discourse, entity, lemma)
            found = True
        elif token.pos_ == "NOUN" and not found:
            break
        first = i
    if found and entity.description is None:
        entity.description, entity.described_by = (first, name.proper), "title"


def read_description_before(discourse: Discourse, entity: Entity, name: Mention) -> None:
    """Link a description that a comma parts from the name: "The head of the bank, Jane Roe, …".

    The parser often takes the nearest noun for what is described; the words in between tell.
    """
    doc = discourse.doc
    if name.start < 3 or doc[name.start - 1].text != ",":
        return
    start = name.start - 1
    while start > 0 and name.start - start < _LONGEST_BEFORE and doc[start - 1].pos_ in _INSIDE_NOUN_PHRASES:
        start -= 1
        if doc[start].is_sent_start:
            break
    if doc[start].lower_ not in _DEFINITE:
        return
    for i in range(start + 1, name.start - 1):
        token, after = doc[i], doc[i + 1]
        if token.pos_ == "NOUN" and (after.text == "," or after.pos_ == "ADP"):
            lemma = token.lemma_.lower()
            if token.tag_ == "NN" and "person" in noun_kinds(lemma) and discourse.heads.get(i) is not entity:
                _give_role(discourse, entity, lemma)
                entity.description, entity.described_by = (start, name.start - 1), "appos"
                discourse.heads[i] = entity
                entity.mentions.append(Mention(start, name.start - 1, i, "nominal", _HOW["appos"]))
            return


def read_description_after(discourse: Discourse, entity: Entity, name: Mention) -> None:
    """Link a description between commas after the name: "Jane Roe, a teacher at the school, …"."""
    doc = discourse.doc
    start = name.end + 1
    if start + 1 >= len(doc) or doc[name.end].text != "," or doc[start].lower_ not in _DETERMINERS:
        return
    for i in range(start + 1, min(len(doc) - 1, start + _LONGEST_BEFORE)):
        token = doc[i]
        if token.pos_ not in _INSIDE_NOUN_PHRASES or token.text == "," or token.is_sent_start:
            return
        if token.pos_ == "NOUN" and (doc[i + 1].is_punct or doc[i + 1].pos_ in {"ADP", "PRON"}):
            lemma = token.lemma_.lower()
            if token.tag_ == "NN" and "person" in noun_kinds(lemma):
                discourse.equated[i] = entity
            return


_DETERMINERS = frozenset({"a", "an", "the"})
_LONGEST_BEFORE = 16
_INSIDE_NOUN_PHRASES = frozenset({"DET", "ADJ", "NOUN", "PROPN", "ADP", "PUNCT", "PART", "NUM", "X"})


def _give_role(discourse: Discourse, entity: Entity, lemma: str) -> None:
    for noun in (lemma, *WIDER_NOUNS.get(lemma, ())):
        entity.roles.add(noun)
        discourse.described[noun] = entity
    if entity.kind == "person" and (gender := PERSON_NOUNS.get(lemma)):
        entity.genders[gender] += 1


def _link(discourse: Discourse, entity: Entity, token: Token, why: str, sure: float) -> tuple[int, int]:
    """Add the noun with its phrase as a mention; the phrase's tokens (start, end) are returned."""
    span = noun_phrase(token)
    found = discourse.doc.char_span(span.start, span.end)
    start, end = (found.start, found.end) if found is not None else (token.i, token.i + 1)
    _give_role(discourse, entity, token.lemma_.lower())
    discourse.add(entity, token, Mention(start, end, token.i, "nominal", why, sure))
    return start, end


_ANYBODY = frozenset({"man", "woman", "person", "boy", "girl", "one"})
"""What says nothing of somebody's role."""
_HOW = {"appos": "stands beside the name", "predicate": "the sentence says that it is"}
"""What says whom a description means, by how it stands in the sentence."""


def _described(discourse: Discourse, token: Token, plural: bool) -> Entity | None:
    """The party that the grammar says the noun describes."""
    if token.i in discourse.equated:
        return discourse.equated[token.i]
    for other in _equated(token):
        entity = discourse.heads.get(other.i)
        if entity is not None and entity.name and entity.plural == plural:
            return entity
    return None


def _equated(token: Token) -> Iterator[Token]:
    """The nouns that the sentence equates with this one."""
    if token.dep_ == "appos":
        yield token.head
    for child in token.rights:
        if child.dep_ == "appos":
            yield child
        elif child.dep_ == "acl" and child.lower_ == "known":
            # "The office, known as Oblast": what the name is introduced for.
            yield from (kin for way in child.rights if way.lower_ == "as" for kin in way.rights)
    if token.dep_ == "conj" and token.head.dep_ in {"attr", "appos"} and not any(_determined(token)):
        # "A trader and banker", but not "a trader and a banker".
        yield token.head
    elif token.dep_ in {"attr", "oprd"}:
        verb = token.head
        if verb.lemma_ in _COPULAS or token.dep_ == "oprd":
            if any(child.dep_ == "neg" for child in verb.children):
                return
            yield from (child for child in verb.lefts if child.dep_ in {"nsubj", "nsubjpass"})
    elif token.dep_ == "pobj" and token.head.lower_ == "as" and token.head.head.lemma_ in _OFFICE_VERBS:
        verb = token.head.head
        yield from (child for child in verb.lefts if child.dep_ in {"nsubj", "nsubjpass"})


def _determined(token: Token) -> Iterator[bool]:
    return (child.dep_ in {"det", "poss"} for child in token.lefts)


def _meant(
    discourse: Discourse, token: Token, lemma: str, kinds: frozenset[PartyKind]
) -> tuple[Entity, str, float] | None:
    """The party that a definite description without any grammar to tell must mean, why, and how surely."""
    if not is_bare_definite(token):
        return None
    if (own := _called_so(discourse, token, lemma)) is not None:
        return own, "the noun is part of its name", _NAMED_SURE
    choice = discourse.judge(discourse, token, possible(discourse, token, kinds), "d", lemma)
    if choice is not None:
        best, share = choice
        return (best, "fits best of those mentioned lately", share) if best.name else None
    known = _described_so(discourse, token, lemma, kinds)
    return None if known is None else (known, "was described so before", _AGAIN_SURE)


def _called_so(discourse: Discourse, token: Token, lemma: str) -> Entity | None:
    """The one body mentioned so far that has the noun in its name: "the church" for the Church of Hale."""
    own = discourse.called.get(lemma, ())
    if len(own) != 1 or not own[0].seen or any(child.dep_ in _NARROWING for child in token.lefts):
        return None
    return own[0]


def _described_so(
    discourse: Discourse, token: Token, lemma: str, kinds: frozenset[PartyKind]
) -> Entity | None:
    """The one meant by "the president" long after "President Roe", with no other president in between."""
    known = discourse.described.get(lemma)
    if known is None or not known.name or known.kind not in kinds:
        return None
    here = discourse.sentence[token.i]
    for rival in discourse.recent(token):
        # "The company" may be any company, so that one named since is in the way, however long ago.
        if rival is known or (rival.sentence != here and lemma not in COMPANY_NOUNS):
            return known
        if rival.name and rival.kind == known.kind:
            return None
    return known


_NAMED_SURE = 0.9
"""Share of such links that are right: 6 of 7 in texts of GUM."""
_AGAIN_SURE = 0.4
"""The same of links by an earlier description alone: 4 of 10."""


_NARROWING = frozenset({"amod", "compound", "nmod", "poss", "nummod"})


def is_bare_definite(token: Token) -> bool:
    """Whether a noun says "the …" of somebody known, and not at once which one is meant."""
    return any(child.lower_ in _DEFINITE for child in token.lefts) and not any(
        child.dep_ in {"prep", "relcl", "acl", "appos"} for child in token.rights
    )


def possible(discourse: Discourse, token: Token, kinds: frozenset[PartyKind]) -> list[Entity]:
    """Those mentioned lately that a noun of these kinds may describe, the latest first."""
    return [entity for entity in discourse.recent(token) if entity.kind in kinds and not entity.plural]
