"""Parties: who takes part in a story, each one once, with all mentions."""

from spacy.tokens import Doc

from ...story import Party


def find_parties(doc: Doc) -> tuple[Party, ...]:
    """All parties of a parsed text, in order of their first mention."""
    return ()
