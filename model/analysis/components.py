"""Our components as spaCy factories, so that anyone can add them to a pipeline of theirs.

Each one stores its findings, in the classes of the document model and with the offsets of the
`Doc`, in an extension attribute: `doc._.storyview_parties`, `doc._.storyview_quotes` and
`doc._.storyview_actions`. They need a tagger, a parser, a lemmatizer and an entity recogniser
before them, and use one another's findings in this order where they are there.
"""

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

from .actions import find_actions
from .parties import find_parties
from .quotes import find_quotes

COMPONENTS = ("storyview_parties", "storyview_quotes", "storyview_actions")

Component = Callable[[Doc], Doc]

# What kind each block of the text is; None lets every line count as a paragraph.
Doc.set_extension("storyview_blocks", default=None, force=True)
# What the network reads in the text where that is done beside the parse; else the components let it read.
Doc.set_extension("storyview_attributions", default=None, force=True)
Doc.set_extension("storyview_mentions", default=None, force=True)
Doc.set_extension("storyview_acts", default=None, force=True)
# The day that the story was published, as an ISO date, where something else than its text tells it.
Doc.set_extension("storyview_published", default=None, force=True)
Doc.set_extension("storyview_parties", default=(), force=True)
Doc.set_extension("storyview_quotes", default=(), force=True)
Doc.set_extension("storyview_actions", default=(), force=True)


@Language.factory("storyview_parties", assigns=["doc._.storyview_parties"])
def make_parties(nlp: Language, name: str) -> Component:
    """A component that finds the parties of a story and all their mentions."""

    def parties(doc: Doc) -> Doc:
        doc._.storyview_parties = find_parties(doc)
        return doc

    return parties


@Language.factory("storyview_quotes", assigns=["doc._.storyview_quotes"])
def make_quotes(nlp: Language, name: str) -> Component:
    """A component that finds direct and indirect quotes with their cues and sources."""

    def quotes(doc: Doc) -> Doc:
        doc._.storyview_quotes = find_quotes(doc, doc._.storyview_parties)
        return doc

    return quotes


@Language.factory("storyview_actions", assigns=["doc._.storyview_actions"])
def make_actions(nlp: Language, name: str) -> Component:
    """A component that finds official actions with their actors, targets and dates."""

    def actions(doc: Doc) -> Doc:
        doc._.storyview_actions = find_actions(doc, doc._.storyview_parties, doc._.storyview_quotes)
        return doc

    return actions
