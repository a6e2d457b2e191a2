"""Headlines that quote: "Bell: dam was never safe", "‘Nobody told us’: survivors speak"."""

import re
from collections.abc import Iterator
from functools import cached_property

from spacy.tokens import Span as Tokens

from ...story import Block
from .drafts import Draft
from .layout import Layout
from .sources import Speaker, speaker_of_verb

NAMED = 0.76
QUOTED = 0.9
BEFORE = 0.6
"""How likely these headlines quote: a known speaker before a colon; the same with quotation marks
behind it; quotation marks before the colon. The first two are put at or below their share of the
few dozen such headlines in PolNeAR's training set; the last, of which it has one, is a guess."""

_PARTS = re.compile(r"([^:\n]{2,60}):[ \t\xa0]+(?=\S)")
_LONGEST = 200
_LABEL_WORDS = 6
_SPEAKING = frozenset({"PERSON", "ORG", "NORP", "GPE"})
_DOCUMENTS = frozenset(
    {"poll", "survey", "study", "report", "source", "official", "expert", "analyst", "police"}
)


class Headlines:
    """The headlines of a text."""

    def __init__(self, layout: Layout) -> None:
        """Take a text."""
        self._layout = layout

    def drafts(self) -> Iterator[Draft]:
        """The quotes of the headlines; a text's first block is taken for one, too."""
        for n, block in enumerate(self._layout.blocks):
            if (n == 0 or block.kind in {"title", "heading"}) and block.end - block.start <= _LONGEST:
                match = _PARTS.match(self._layout.text, block.start, block.end)
                draft = self._draft(block, match) if match is not None else None
                if draft is not None:
                    yield draft

    def _draft(self, block: Block, match: re.Match[str]) -> Draft | None:
        layout = self._layout
        label = layout.doc[slice(*layout.tokens(match.start(1), match.end(1)))]
        colon = layout.tokens(match.end(1), match.end(1) + 1)
        said = layout.tokens(match.end(), block.end)
        if all(layout.quoted[label.start : label.end]):
            return self._quoted_first(label, said)
        if len(label) > _LABEL_WORDS or any(token.pos_ in {"VERB", "AUX"} for token in label):
            return None
        speaker = Speaker(label.root, label.root)
        if layout.quoted[said[0]]:
            return Draft("headline", QUOTED, colon, None, speaker, [said])
        if self._speaks(label):
            return Draft("headline", NAMED, colon, None, speaker, [said])
        return None

    def _quoted_first(self, label: Tokens, rest: tuple[int, int]) -> Draft | None:
        root = self._layout.doc[slice(*rest)].root
        speaker = speaker_of_verb(root) if root.pos_ in {"VERB", "AUX"} else Speaker(root, root)
        if speaker is None or not rest[0] <= speaker.shown.i < rest[1]:
            speaker = None
        return Draft("headline", BEFORE, None, None, speaker, [(label.start, label.end)])

    def _speaks(self, label: Tokens) -> bool:
        if label.root.lemma_.lower() in _DOCUMENTS:
            return True
        if any(token.ent_type_ in {"PERSON", "ORG"} for token in label):
            return True
        return label.root.pos_ == "PROPN" and label.root.lower_ in self._names

    @cached_property
    def _names(self) -> frozenset[str]:
        """The last words of the names in the text."""
        return frozenset(entity[-1].lower_ for entity in self._layout.doc.ents if entity.label_ in _SPEAKING)
