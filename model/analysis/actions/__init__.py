"""Official actions: who did what to whom, when, and is it certain."""

from collections.abc import Sequence

from spacy.tokens import Doc

from ...story import Action, Party, Quote
from .finder import Finder


def find_actions(doc: Doc, parties: Sequence[Party], quotes: Sequence[Quote]) -> tuple[Action, ...]:
    """All official actions of a parsed text, in order of their triggers."""
    return Finder(doc, parties, quotes).actions()
