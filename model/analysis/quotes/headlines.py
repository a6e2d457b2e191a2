"""Headlines whose words are somebody's: "‘It was hell’: survivors tell of …", "We will rebuild: mayor".

A colon or a dash is all that tells of such quotes, and the network has seen few of them.
"""

import re
from collections.abc import Iterable, Iterator

from spacy.tokens import Span as Tokens

from ..attribution.attributions import Characters
from ..parties.nouns import ORGANIZATION_NOUNS, PERSON_NOUNS
from .assembling import Draft
from .heads import lemma_of
from .layout import Layout
from .sections import HEADS
from .speech import DOCUMENTS

QUOTATION = 0.8
"""How likely a quotation that opens a headline is one: a guess, for headlines are too few to count."""
CLAIM = 0.6
"""The same of words without quotation marks."""
_PART = re.compile(r"\s*:\s+|\s+[–—-]\s+|—")
_WORD = re.compile(r"\w+")
_FEWEST_WORDS = 3
"""A shorter quotation may be the name of a film; shorter words make no sentence."""
_MOST_WORDS_OF_SOURCE = 5
_SPEAKING = PERSON_NOUNS.keys() | ORGANIZATION_NOUNS | DOCUMENTS
_NAMES = frozenset({"PERSON", "ORG", "NORP"})


def headline_drafts(layout: Layout, found: Iterable[Draft]) -> Iterator[Draft]:
    """The quotes of headlines in which nothing was found.

    Args:
        layout: the text.
        found: what was found in it.
    """
    starts = sorted(piece[0] for draft in found for piece in draft.content)
    for block in layout.blocks:
        if block.kind in HEADS and not any(block.start <= start < block.end for start in starts):
            draft = _opened(layout, block.start, block.end) or _claimed(layout, block.start, block.end)
            if draft is not None:
                yield draft


def _opened(layout: Layout, start: int, end: int) -> Draft | None:
    """A quotation at the beginning, with nothing behind it or a colon or a dash."""
    quoted = layout.quotations.first_within((start - 1, end))
    if quoted is None or quoted[0] != start or _words(layout, quoted) < _FEWEST_WORDS:
        return None
    part = _PART.match(layout.text, quoted[1], end)
    if part is None:
        whole = not layout.text[quoted[1] : end].strip(" .…")
        return _draft(quoted, None, None, QUOTATION) if whole else None
    source = (part.end(), end)
    if not _is_source(layout, source, named=False):
        return _draft(quoted, None, None, QUOTATION)
    return _draft(quoted, _sign(layout, part.span()), source, QUOTATION)


def _claimed(layout: Layout, start: int, end: int) -> Draft | None:
    """A sentence without quotation marks, then a colon or a dash, then who says so."""
    *_, part = [None, *_PART.finditer(layout.text, start, end)]
    if part is None:
        return None
    said, source = (start, part.start()), (part.end(), end)
    if _words(layout, said) < _FEWEST_WORDS or not _is_source(layout, source, named=True):
        return None
    if not any(token.pos_ in {"VERB", "AUX"} for token in _tokens(layout, said)):
        return None
    return _draft(said, _sign(layout, part.span()), source, CLAIM)


def _draft(said: Characters, cue: Characters | None, source: Characters | None, likely: float) -> Draft:
    return Draft((said,), cue, source, likely, "the form of a headline")


def _sign(layout: Layout, part: Characters) -> Characters:
    """The colon or dash without the spaces around it."""
    text = layout.text[part[0] : part[1]]
    start = part[0] + len(text) - len(text.lstrip())
    return start, start + len(text.strip())


def _is_source(layout: Layout, words: Characters, *, named: bool) -> bool:
    """Whether the words are few and without a verb, and name who may say something.

    Args:
        layout: the text.
        words: behind the colon or dash.
        named: they must be a name or a noun of one who speaks, not any noun.
    """
    tokens = _tokens(layout, words)
    if not 0 < _words(layout, words) <= _MOST_WORDS_OF_SOURCE:
        return False
    if len(tokens) == 1 and tokens[0].lower_ in _SPEAKING:
        return True  # a bare "report" or "judge" is taken for a verb
    # What follows "of" or "the" is no verb, whatever it is taken for: "crew of lost ferry".
    verbs = (n for n, token in enumerate(tokens) if token.pos_ in {"VERB", "AUX"})
    if any(n == 0 or tokens[n - 1].pos_ not in {"ADP", "DET"} for n in verbs):
        return False
    head = tokens.root
    speaks = lemma_of(head) in _SPEAKING or head.ent_type_ in _NAMES
    return speaks or (not named and head.pos_ in {"NOUN", "PROPN"})


def _tokens(layout: Layout, stretch: Characters) -> Tokens:
    start, end = layout.tokens(*stretch)
    return layout.doc[start:end]


def _words(layout: Layout, stretch: Characters) -> int:
    return len(_WORD.findall(layout.text, *stretch))
