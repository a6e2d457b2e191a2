"""How likely a reading is a quote: a sum of weights, one for each thing noticed about it.

The weights are a logistic regression's, learnt by `learning` and kept in `weights`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import exp

from spacy.tokens import Token

from .readings import Reading
from .speech import SAYING
from .weights import WEIGHTS

_FIRST_PERSONS = frozenset({"i", "we", "me", "us", "my", "our"})
_CLAUSES = frozenset({"clause", "noun clause", "adjective clause"})
_OPENS_CLAUSE = frozenset({"mark", "advmod"})
_PERSONS = frozenset({"he", "she", "they", "his", "her", "their", "him", "them"})


@dataclass(frozen=True, slots=True)
class Setting:
    """What surrounds a reading.

    Attributes:
        in_quotation: the cue stands in quotation marks.
        quoted: how much of the content stands in quotation marks, from 0 to 1.
        titled: what stands in quotation marks is written like the title of a work.
        in_title: the block is a title or a heading.
    """

    in_quotation: bool
    quoted: float
    titled: bool
    in_title: bool


def likelihood(names: Iterable[str], weights: Mapping[str, float] = WEIGHTS) -> float:
    """How likely a reading with these features is a quote, from 0 to 1."""
    return 1 / (1 + exp(-sum(weights.get(name, 0.0) for name in names)))


def features(reading: Reading, setting: Setting) -> list[str]:
    """The names of what is noticed about a reading, each "group: value"."""
    kind, word = reading.construction, reading.word
    lemma = _lemma(word)
    speaker, speaker_class = _speaker(reading.speaker.shown) if reading.speaker else ("nobody", "nobody")
    length = min(sum(end - start for start, end in reading.content), 40)
    names = [
        f"kind: {kind}",
        f"{kind}: {reading.key}",
        f"lemma: {lemma}",
        f"speaker: {speaker}",
        f"{kind} by: {speaker_class}",
        f"{kind} tagged: {word.tag_}",
        f"{kind} as: {word.dep_}",
        f"{kind} of: {reading.head.tag_}",
    ]
    if lemma in SAYING:
        names += (f"saying: {kind}", f"{kind} said words: {length.bit_length()}")
    else:
        names.append(f"{kind} words: {length.bit_length()}")
    if kind == "fronted":
        names.append(f"fronted then: {_behind(reading)}")
    for kid in word.lefts:
        if kid.tag_ == "MD":
            names.append(f"modal: {kid.lower_}")
        elif kid.dep_ == "neg":
            names.append("kind: negated")
    if kind in _CLAUSES:
        first = reading.head.left_edge
        names.append(f"{kind} from: {first.lower_ if first.dep_ in _OPENS_CLAUSE else 'bare'}")
    if kind.startswith("noun") and word.dep_ in {"dobj", "pobj"}:
        names.append(f"noun under: {_lemma(word.head)}")
    if setting.in_quotation:
        names.append("kind: in quotation")
    if setting.quoted:
        share = "wholly" if setting.quoted == 1 else "partly"
        names += (f"kind: {share} quoted", f"{share}: {kind}")
    if setting.titled:
        names += ("kind: title of a work", f"work: {kind}")
    if setting.in_title:
        names.append(f"title: {kind}")
    return names


def _behind(reading: Reading) -> str:
    """What parts a clause from the cue behind it, and whether the cue ends the sentence."""
    doc = reading.word.doc
    end = reading.content[-1][1]
    comma = "comma" if any(token.text == "," for token in doc[end - 1 : end + 2]) else "bare"
    return (
        f"{comma} last"
        if all(token.is_punct for token in doc[reading.cue[1] : reading.cue[1] + 1])
        else comma
    )


def _lemma(word: Token) -> str:
    """The lemma; of a name only that it is one, for names tell nothing about other stories."""
    return "name" if word.pos_ == "PROPN" else word.lemma_.lower()


def _speaker(word: Token) -> tuple[str, str]:
    """What the source is, closely and broadly: ("spokesman", "noun"), ("pronoun", "pronoun")."""
    lower = word.lower_
    if lower in _FIRST_PERSONS:
        return "first person", "first person"
    if lower in _PERSONS:
        return "pronoun", "pronoun"
    if word.pos_ == "PRON":
        return lower, "other pronoun"
    if word.ent_type_:
        return word.ent_type_, word.ent_type_
    return (word.lemma_.lower(), "noun") if word.pos_ == "NOUN" else (word.pos_, word.pos_)
