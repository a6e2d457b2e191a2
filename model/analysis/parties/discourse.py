"""Reading the text once from left to right: what is named, described, and stood for by pronouns.

The reader keeps who was mentioned lately and how; descriptions (`nominals`) and pronouns
(`pronouns`) are linked to that. Things and people without a name are kept too, for they draw
pronouns to themselves; they are no parties.
"""

from collections.abc import Iterator, Sequence
from typing import Protocol

from spacy.tokens import Doc, Token

from ...story import Block
from .cast import Entity, Mention
from .names import word_key
from .network_links import NetworkLinks, mentions_of
from .nouns import ORGANIZATION_NOUNS
from .speakers import Speakers

# How many sentences back, and among how many of the latest, an antecedent is looked for.
REACH_SENTENCES = 4
REACH_ENTITIES = 24

# Nobody reads a list of more nouns than this as one phrase; it keeps endless ones linear.
LONGEST_CHAIN = 40

_PARTS = {
    "nsubj": "subject",
    "nsubjpass": "subject",
    "csubj": "subject",
    "dobj": "object",
    "dative": "object",
    "attr": "object",
    "oprd": "object",
    "poss": "possessor",
    "pobj": "oblique",
    "agent": "oblique",
}


def part_of(token: Token) -> str:
    """The part that a noun plays in its clause: subject, object, possessor, oblique or other."""
    for _ in range(LONGEST_CHAIN):
        if token.dep_ not in {"conj", "appos", "compound", "nmod"} or token.head.i == token.i:
            break
        token = token.head
    return _PARTS.get(token.dep_, "other")


class Judge(Protocol):
    """Who decides which of the possible antecedents is meant, if any."""

    def __call__(
        self, discourse: "Discourse", token: Token, possible: Sequence[Entity], form: str, lemma: str = ""
    ) -> tuple[Entity, float] | None:
        """The antecedent of a pronoun, or of a description with this noun, and how sure that is, 0 to 1.

        None where none is clear.
        """


class Discourse:
    """The state of the reading."""

    def __init__(
        self,
        doc: Doc,
        cast: Sequence[Entity],
        blocks: Sequence[Block],
        silent: Sequence[tuple[int, int]],
        judge: Judge,
    ) -> None:
        self.judge = judge
        self.doc = doc
        self._silent = bytearray(len(doc))
        for start, end in silent:
            self._silent[start:end] = b"\1" * (end - start)
        self.sentence: list[int] = (doc.to_array(["SENT_START"]) == 1).cumsum().tolist()
        self.named: dict[int, Entity] = {}
        """Every token of a name to the entity named."""
        self.heads: dict[int, Entity] = {}
        """The head of every mention, read or by name, to its entity."""
        for entity in cast:
            for mention in entity.mentions:
                self.heads[mention.head] = entity
                for i in range(mention.start, mention.end):
                    self.named[i] = entity
        self.equated: dict[int, Entity] = {}
        """A noun still to be read to whom it describes."""
        self.described: dict[str, Entity] = {}
        """A noun to whom it described last."""
        self.called = _called(cast)
        """A noun to the bodies that have it in their names: "church" to the Church of England."""
        self.speakers = Speakers(doc, blocks)
        self.links = NetworkLinks(doc, mentions_of(doc, blocks), self._meant)
        self._recent: dict[Entity, None] = {}

    def _meant(self, i: int) -> Entity | None:
        return self.named.get(i) or self.heads.get(i)

    def nouns(self) -> Iterator[Token]:
        """The nouns, names and pronouns of the text, in order."""
        doc = self.doc
        kinds = {doc.vocab.strings[pos] for pos in ("NOUN", "PRON", "PROPN")}
        for i, pos in enumerate(doc.to_array(["POS"]).tolist()):
            if pos in kinds and not self._silent[i]:
                yield doc[i]

    def read(self, entity: Entity, token: Token) -> None:
        """Note that the entity was mentioned with this token as head."""
        entity.last = token.i
        entity.sentence = self.sentence[token.i]
        entity.part = part_of(token)
        entity.seen += 1
        self.heads[token.i] = entity
        self._recent.pop(entity, None)
        self._recent[entity] = None

    def add(self, entity: Entity, token: Token, mention: Mention) -> None:
        """Link a new mention to the entity and note it."""
        entity.mentions.append(mention)
        self.read(entity, token)

    def recent(self, token: Token) -> Iterator[Entity]:
        """Those mentioned lately, the latest first."""
        oldest = self.sentence[token.i] - REACH_SENTENCES
        for n, entity in enumerate(reversed(self._recent)):
            if n >= REACH_ENTITIES or entity.sentence < oldest:
                return
            yield entity


def _called(cast: Sequence[Entity]) -> dict[str, list[Entity]]:
    out: dict[str, list[Entity]] = {}
    for entity in cast:
        if entity.kind == "organization" and len(entity.name) > 1:
            for noun in {word_key(word) for word in entity.name} & ORGANIZATION_NOUNS:
                out.setdefault(noun, []).append(entity)
    return out
