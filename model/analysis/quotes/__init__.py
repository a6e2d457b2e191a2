"""Quotes, direct and indirect: what is said, by which word, by whom."""

from collections.abc import Sequence

from spacy.tokens import Doc

from ...story import Party, Quote
from .assembling import as_quotes
from .finder import find_drafts
from .layout import Layout


def find_quotes(doc: Doc, parties: Sequence[Party]) -> tuple[Quote, ...]:
    """All quotes of a parsed text, in order of their first piece.

    Args:
        doc: a text with tags, parse, lemmas and entities; its attributions, where they are not there
            yet, are read.
        parties: who may be speaking; a speaker who is none of them is left out.
    """
    layout = Layout(doc)
    return as_quotes(layout, find_drafts(layout), parties)
