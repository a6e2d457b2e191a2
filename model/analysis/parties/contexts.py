"""What the words around a name tell of its kind: "the village of X", "off X", "the singer X"."""

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from ...story import PartyKind
from .cast import Name
from .names import word_key
from .nouns import ORGANIZATION_NOUNS, PERSON_NOUNS, STATE_NOUNS, VAGUE

# Compiled by hand from English usage, singular and in lower case.
_PLACE_NOUNS = frozenset(
    """
    village town city hamlet suburb district borough neighbourhood neighborhood quarter parish province
    region county prefecture municipality canton commune port harbour harbor coast shore island islet isle
    peninsula archipelago valley river lake bay gulf strait estuary delta sea ocean desert forest mountain
    mount hill volcano plain plateau resort spa settlement outpost oasis outskirts capital
    north south east west northeast northwest southeast southwest
    """.split()
)

# The last words of the names of places and streets, and the first ones.
_LAST = frozenset(
    """
    road street lane avenue boulevard square alley highway bridge quay pier wharf harbour harbor bay cove
    beach island islands isle river creek lake lagoon valley mountain mountains hills peninsula strait
    straits sea ocean gulf forest desert park gardens province county district peninsula canal airport
    """.split()
)
_FIRST = frozenset("port mount lake cape fort gulf isle puerto porto villa río rio".split())

# What stands before places and hardly ever before people.
_WHERE = frozenset(
    {"in", "near", "off", "at", "outside", "across", "around", "throughout", "within", "inside"}
)
_WHITHER = frozenset({"to", "from", "towards", "toward", "into", "through", "via", "over", "along"})
_MOVING = frozenset(
    """
    go travel move fly sail drive walk march return come arrive flee head run ship export send take bring
    deliver stretch extend lead ride commute migrate relocate deploy transfer deport evacuate road train
    flight journey trip trek bus ferry bound
    """.split()
)


def kind_told_around(doc: Doc, names: Sequence[Name]) -> PartyKind | None:
    """The kind that a noun tells beside one of the equal names: "the republic of X", "X, a singer".

    Args:
        doc: the parsed text.
        names: all places of the name in the text.
    """
    heads = [doc[name.head] for name in names]
    if any(_is_described(head, name) or _is_kin(doc, name) for head, name in zip(heads, names, strict=True)):
        return "person"
    if any(_is_thing_described(doc, name) for name in names):
        return "organization"
    if any(
        child.dep_ == "appos" and child.lemma_.lower() in _TOWNS for head in heads for child in head.rights
    ):
        return "place"
    governors = {_governor(head) for head in heads}
    governors |= {_governed_as_state(head) for head in heads}
    if not governors.isdisjoint(STATE_NOUNS):
        return "state"
    return None if governors.isdisjoint(_PLACE_NOUNS) else "place"


def stands_as_place(doc: Doc, names: Sequence[Name]) -> bool:
    """Whether equal names stand behind words like "in" and "near", and none of them acts or owns."""
    heads = [doc[name.head] for name in names]
    there = [_is_where(head) for head in heads]
    return any(there) and all(
        is_there or head.dep_ in _NEUTRAL for is_there, head in zip(there, heads, strict=True)
    )


def is_built_as_place(words: Sequence[str]) -> bool:
    """Whether a name of several words is built like a place's: "Mill Road", "Port Ardle"."""
    return len(words) > 1 and (word_key(words[-1]) in _LAST or word_key(words[0]) in _FIRST)


def _is_thing_described(doc: Doc, name: Name) -> bool:
    """Whether words beside the name say that it is a body's: "the fund X", "X, which"."""
    if name.end + 1 < len(doc) and doc[name.end].text == "," and doc[name.end + 1].lower_ == "which":
        return doc[name.head].ent_type_ not in {"GPE", "LOC", "FAC"}
    if name.first < 2:
        return False
    before = doc[name.first - 1]
    return (
        before.tag_ == "NN"
        and before.lower_ in ORGANIZATION_NOUNS - STATE_NOUNS
        and before.head.i in range(name.first, name.end)
        and any(child.lower_ in {"the", "a", "an"} for child in doc[name.head].lefts)
    )


def _governed_as_state(head: Token) -> str:
    """The noun "state" where the name has what states have: "X's capital", "ambassador to X"; else ""."""
    above = head.head
    if head.dep_ == "poss" and above.i > head.i:
        return "state" if above.lemma_.lower() in _OF_STATES else ""
    if head.dep_ == "pobj" and above.dep_ == "prep":
        noun = above.head.lemma_.lower()
        return "state" if (above.lower_, noun) in _TO_STATES else ""
    return ""


_TOWNS = frozenset({"capital", "city", "town", "village", "port", "suburb"})
_OF_STATES = frozenset({"capital", "parliament", "ambassador", "army", "embassy", "minister"})
_TO_STATES = frozenset({("to", "ambassador"), ("to", "envoy"), ("of", "capital"), ("of", "parliament")})


def _is_described(head: Token, name: Name) -> bool:
    """Whether the name and a noun for people stand side by side: "the union's secretary, X"."""
    if len(name.words) < 2:
        return False
    beside = [child for child in head.rights if child.dep_ == "appos"]
    if head.dep_ == "appos":
        beside.append(head.head)
    return any(
        token.tag_ == "NN" and token.lemma_.lower() in PERSON_NOUNS and token.lemma_.lower() not in VAGUE
        for token in beside
    )


def _is_kin(doc: Doc, name: Name) -> bool:
    """Whether the name follows a noun for people that calls them so: "his wife X", "a man called X"."""
    if name.first < 2:
        return False
    before, owner = doc[name.first - 1], doc[name.first - 2]
    noun = before.lemma_.lower()
    if before.lower_ in {"called", "named"}:
        return owner.tag_ == "NN" and owner.lower_ in PERSON_NOUNS
    owned = owner.tag_ in {"PRP$", "POS"} and before.tag_ == "NN"
    return owned and noun in PERSON_NOUNS and noun not in VAGUE


def _governor(head: Token) -> str:
    """The noun that "of" joins the name to as its own: "village" in "the village of X"."""
    if head.dep_ != "pobj" or head.head.lower_ != "of" or head.head.head.pos_ not in {"NOUN", "PROPN"}:
        return ""
    noun = head.head.head
    return noun.lemma_.lower() if noun.i < head.i else ""


def _is_where(head: Token) -> bool:
    if head.dep_ != "pobj":
        return False
    preposition, above = head.head, head.head.head
    return preposition.lower_ in _WHERE or (
        preposition.lower_ in _WHITHER and above.lemma_.lower() in _MOVING
    )


# What says neither that a name is a place's nor that somebody acts.
_NEUTRAL = frozenset({"pobj", "conj", "appos", "npadvmod", "compound", "nmod", "ROOT", "dep"})
