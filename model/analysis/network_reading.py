"""What the network makes of a parsed text, kept with the text so that all components share one reading."""

from collections.abc import Sequence

from spacy.tokens import Doc

from ..story import Block
from .attribution import NetworkReading, read_by_network


def keep_reading(doc: Doc, reading: NetworkReading) -> None:
    """Keep with a text what the network makes of it."""
    doc._.storyview_attributions = reading.attributions
    doc._.storyview_mentions = reading.mentions
    doc._.storyview_acts = reading.acts


def read_once(doc: Doc, blocks: Sequence[Block]) -> None:
    """Let the network read a text, unless its mentions and acts are known."""
    if doc._.storyview_mentions is None or doc._.storyview_acts is None:
        keep_reading(doc, read_by_network(doc.text, blocks))
