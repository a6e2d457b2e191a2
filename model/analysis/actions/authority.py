"""Who can act officially: bodies and office-holders, as far as the words and the parties tell."""

from collections.abc import Mapping

from spacy.tokens import Token

from ...story import Party
from .frames import Authority
from .institutions import NOT_IN_OFFICE, OFFICES, ORGANISATIONS, PUBLIC_BODIES

_STATES = frozenset({"GPE"})


class Actors:
    """Reads the authority of noun phrases; one for each text."""

    def __init__(self, parties: Mapping[int, Party]) -> None:
        """Takes the party that each token is the head of, or part of, by the token's index."""
        self._parties = parties
        self._known: dict[str, frozenset[str]] = {}

    def party(self, token: Token) -> Party | None:
        """The party that the token mentions."""
        return self._parties.get(token.i)

    def words(self, head: Token) -> frozenset[str]:
        """The words of a phrase, its entity label and, of a name or pronoun, its party's words."""
        own = self._own_words(head) | {head.ent_type_}
        party = self.party(head)
        if party is None or head.pos_ == "NOUN":
            return own
        return own | self._party_words(party)

    def authority(self, head: Token) -> Authority:
        """What power to act the one named by the phrase has."""
        own = self._own_words(head)
        if own & NOT_IN_OFFICE:
            return Authority.NONE
        if head.pos_ in {"NOUN", "ADJ", "NUM"} and not head.ent_type_:
            return _by_words(own)
        party = self.party(head)
        if party is not None:
            # The parties know the whole story; the entity label is a guess at one place.
            found = max(_by_words(own), self._party_authority(party))
            # "Philadelphia is considering fines": a place that acts is its government.
            return Authority.OFFICIAL if party.kind == "place" and head.ent_type_ in _STATES else found
        if head.ent_type_ in _STATES:
            return Authority.OFFICIAL
        found = _by_words(own)
        if head.ent_type_ == "ORG" or head.lower_ == "it":
            found = max(found, Authority.ORGANISATION)
        return found

    def _own_words(self, head: Token) -> frozenset[str]:
        words = {head.lemma_.lower(), head.lower_}
        # Of "Justice Department" only the last word says what it is; of "Justice Ann Hale", the first.
        name = head.pos_ == "PROPN" and head.lower_ not in PUBLIC_BODIES
        for child in head.children:
            if child.dep_ in {"compound", "nmod", "appos"} and (name or child.dep_ == "appos"):
                words.add(child.lower_)
                words.update(
                    grandchild.lower_ for grandchild in child.children if grandchild.dep_ == "compound"
                )
            elif child.dep_ in {"amod", "compound"}:
                if child.lower_ in NOT_IN_OFFICE:
                    words.add(child.lower_)
            elif name and child.dep_ == "prep" and child.lower_ == "of":
                # "Department of Justice", "University of Texas": both nouns say what it is.
                words.update(grandchild.lower_ for grandchild in child.children if grandchild.pos_ == "PROPN")
        return frozenset(words)

    def _party_words(self, party: Party) -> frozenset[str]:
        known = self._known.get(party.id)
        if known is None:
            texts = (party.name, party.description or "", *party.aliases)
            known = frozenset(word for text in texts for word in _naming_words(text))
            self._known[party.id] = known
        return known

    def _party_authority(self, party: Party) -> Authority:
        if party.kind == "state":
            return Authority.OFFICIAL
        words = self._party_words(party)
        if words & NOT_IN_OFFICE:
            return Authority.NONE
        if party.kind == "person":
            return Authority.OFFICIAL if words & OFFICES else Authority.NONE
        if party.kind == "organization":
            return max(Authority.ORGANISATION, _by_words(words))
        return _by_words(words)


def _naming_words(name: str) -> list[str]:
    words = [word.strip(".,'’\"").lower() for word in name.split()]
    if words and words[-1] in PUBLIC_BODIES:
        return [word for word in words[:-1] if word in NOT_IN_OFFICE] + words[-1:]
    return words


def _by_words(words: frozenset[str]) -> Authority:
    if words & PUBLIC_BODIES or words & OFFICES:
        return Authority.OFFICIAL
    return Authority.ORGANISATION if words & ORGANISATIONS else Authority.NONE
