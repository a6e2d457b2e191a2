"""Quotes, direct and indirect: what is said, by which word, by whom."""

from collections.abc import Sequence

from spacy.tokens import Doc

from ...story import Party, Quote


def find_quotes(doc: Doc, parties: Sequence[Party]) -> tuple[Quote, ...]:
    """All quotes of a parsed text, in order of their first piece."""
    return ()
