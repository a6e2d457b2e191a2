"""Who is who in a story, to look up whom some words mean."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Doc, Token

from ...story import Party, PartyKind
from ..mentions import parties_by_token
from ..parties.given_names import GIVEN_NAMES
from ..parties.titles import HONORIFICS, Gender

_PRONOUNS: dict[str, Gender] = {
    **dict.fromkeys(("he", "him", "his", "himself"), "m"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "f"),
}
_ABBREVIATED = """
gen general, col colonel, lt lieutenant, capt captain, sgt sergeant, maj major, adm admiral, cpl corporal,
cmdr commander, insp inspector, supt superintendent, sen senator, rep representative, gov governor,
prof professor, dr doctor, amb ambassador, cllr councillor, rev reverend
"""
TITLES_IN_FULL = {entry.split()[0]: entry.split()[1] for entry in _ABBREVIATED.split(",")}
"""Short forms of titles before names, without full stops, to what people are called by them."""

_ENDS_NOUN_PHRASE = frozenset("of for at in from to on with by and who which that ,".split())
_REACH = 120
"""Tokens before a description in which it is looked for whom it means."""

_KINDS: dict[str, frozenset[PartyKind]] = {
    **dict.fromkeys(("it", "its"), frozenset({"organization", "state", "place"})),
    **dict.fromkeys(("they", "them", "their"), frozenset({"organization", "group"})),
}


@dataclass(frozen=True)
class Cast:
    """The parties of a parsed text; made once for a text.

    Attributes:
        doc: the text.
        parties: all of its parties.
    """

    doc: Doc
    parties: Sequence[Party]

    @cached_property
    def at(self) -> Mapping[int, Party]:
        """The party of each token that a mention covers."""
        return parties_by_token(self.doc, self.parties)

    @cached_property
    def named_at(self) -> Mapping[int, Party]:
        """The party of each token of a name."""
        named = (
            party.model_copy(update={"mentions": names})
            for party in self.parties
            if (names := tuple(mention for mention in party.mentions if mention.form == "name"))
        )
        return {i: self.by_id[party.id] for i, party in parties_by_token(self.doc, list(named)).items()}

    @cached_property
    def by_id(self) -> Mapping[str, Party]:
        """The parties by their ids."""
        return {party.id: party for party in self.parties}

    @cached_property
    def by_word(self) -> Mapping[str, Sequence[Party]]:
        """The parties by the words that stand in their names, titles among them, in lower case."""
        found: dict[str, dict[str, Party]] = {}
        text = self.doc.text
        for party in self.parties:
            names = {
                text[mention.start : mention.end] for mention in party.mentions if mention.form == "name"
            }
            for name in (party.name, *party.aliases, *names):
                for word in name.lower().split():
                    found.setdefault(TITLES_IN_FULL.get(word.strip("."), word), {})[party.id] = party
        return {word: tuple(parties.values()) for word, parties in found.items()}

    @cached_property
    def by_description(self) -> Mapping[str, Sequence[Party]]:
        """The parties by the noun that describes them, in lower case."""
        found: dict[str, list[Party]] = {}
        for party in self.parties:
            if party.description:
                found.setdefault(_noun_of(party.description), []).append(party)
        return found

    def last_before(self, token: Token, kind: PartyKind) -> Party | None:
        """The party of a kind that is mentioned last before a token, within a few sentences."""
        for i in range(token.i - 1, max(-1, token.i - _REACH), -1):
            if (party := self.at.get(i)) is not None and party.kind == kind:
                return party
        return None

    def fits(self, party: Party, pronoun: str) -> bool:
        """Whether a pronoun in lower case may stand for the party, as far as kind and gender tell.

        The empty pronoun stands for any person.
        """
        if not pronoun:
            return party.kind == "person"
        gender = _PRONOUNS.get(pronoun)
        if gender is None:
            return party.kind in _KINDS.get(pronoun, ())
        return party.kind == "person" and self._genders.get(party.id, gender) == gender

    @cached_property
    def _genders(self) -> Mapping[str, Gender]:
        """The gender of each person of whom the story tells it: pronouns, forms of address, given names."""
        found: dict[str, Gender] = {}
        text = self.doc.text
        for party in self.parties:
            if party.kind == "person":
                words = [text[mention.start : mention.end].lower().split() for mention in party.mentions]
                genders: list[Gender | None] = [
                    _PRONOUNS.get(word[0]) or HONORIFICS.get(word[0].strip(".")) for word in words if word
                ]
                genders.append(GIVEN_NAMES.get(party.name.casefold().split()[0]))
                found.update((party.id, gender) for gender in genders[::-1] if gender is not None)
        return found


def _noun_of(description: str) -> str:
    """The noun of a description in lower case: "company" of "oil company in Bergen"."""
    words = description.lower().replace(",", " , ").split()
    end = next((n for n, word in enumerate(words) if word in _ENDS_NOUN_PHRASE), len(words))
    return words[end - 1] if end else ""
