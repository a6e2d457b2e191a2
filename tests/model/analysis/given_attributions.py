"""Attributions told by their words, in place of the network's."""

from collections.abc import Iterable

from spacy.tokens import Doc

from storyview.model.analysis.attribution.attributions import Attribution
from storyview.model.analysis.attribution.confidence import Evidence
from storyview.model.analysis.quotes.layout import Layout

from .told_stories import place

NO_EVIDENCE = Evidence(*[0.0] * len(Evidence._fields))


def attribution(
    text: str, source: str | None, cue: str | None, *content: str, evidence: Evidence = NO_EVIDENCE
) -> Attribution:
    """An attribution by the pieces of text that it is made of."""
    return Attribution(
        tuple(place(text, piece) for piece in content),
        place(text, cue) if cue is not None else None,
        place(text, source) if source is not None else None,
        evidence,
    )


def layout_of(doc: Doc, attributions: Iterable[Attribution] = ()) -> Layout:
    """The layout of a text in which the network is said to have found these."""
    doc._.storyview_attributions = list(attributions)
    return Layout(doc)
