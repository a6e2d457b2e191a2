"""The form of a quote: spoken, written, or a stance that is neither.

Where the words do not tell, what is attributed to somebody counts as said.
"""

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from ...story import QuoteForm
from .cue_words import (
    ALOUD,
    PLATFORMS,
    SPEECH,
    STANCE,
    THOUGHT_SILENTLY,
    WRITING,
    WRITTEN_THINGS,
)
from .heads import Range, around, head_of, lemma_of
from .speech import words

# Verbs that lend their form to a stronger word of the same cue: "went on to hope", "gave a speech".
_WEAK = frozenset(
    "go put make begin start finish end continue add sum mean look get seem appear try attempt likely".split()
)
_TELLING = frozenset({"VERB", "NOUN", "ADJ", "PROPN"})
# What others do to a mind: "was convinced" tells what it is in then.
_PUTS_IN_MIND = frozenset({"convince", "persuade"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_INSIDE_NOUN_PHRASES = frozenset({"DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM", "PART"})
_SENT = words("letter email e-mail text sms message post cable telegram fax whatsapp messenger mail note")
_FACES = words(
    "blog page website site placard banner sign poster ballot postcard profile card account thread plaque"
)
_WRITTEN_MEDIA = {
    "in": WRITTEN_THINGS - words("figure data law rule plan budget policy code list agreement accord record"),
    "on": PLATFORMS | _FACES,
    "via": PLATFORMS | _SENT,
    "over": PLATFORMS | _SENT,
    "through": _SENT | words("statement release"),
    "by": _SENT,
}
"""By which prepositions what is written leads to what it is written in."""
_SENT_OUT = frozenset("issue release send publish circulate distribute post sign file draft prepare".split())
_LONGEST_PHRASE = 8
_WINDOW = 30
"""Tokens from the cue in which the medium is looked for."""


def form_of(
    doc: Doc,
    source: Range | None,
    cue: Range | None,
    content: Sequence[Range] = (),
    *,
    direct: bool = False,
    body: bool = False,
) -> QuoteForm:
    """Whether a quote is speech, writing or a stance.

    A thing to be read is a source of writing, whatever it does; otherwise the first telling word of
    the cue decides, and a medium that stands beside the cue makes writing of speech.

    Args:
        doc: the parsed text.
        source: the tokens that name the source.
        cue: the tokens of the cue.
        content: the tokens of what is said.
        direct: the content is in quotation marks, which only a thought may follow, no other stance.
        body: the source is a body, whose reports are on paper.
    """
    if source is not None and _is_to_be_read(doc, source):
        return "writing"
    if cue is None:
        return "speech"
    word, form = _telling(doc, cue)
    if form == "stance":
        return (
            "stance" if not direct or (word is not None and lemma_of(word) in THOUGHT_SILENTLY) else "speech"
        )
    if form == "writing" or _sends_out(doc, cue):
        return "writing"
    if word is not None and lemma_of(word) == "report" and word.pos_ == "VERB" and body:
        return "writing"
    return "writing" if _has_written_medium(doc, cue, content) else "speech"


def _telling(doc: Doc, cue: Range) -> tuple[Token | None, QuoteForm | None]:
    """The first word of the cue that tells its form, a weak verb only where no other does."""
    weak: tuple[Token | None, QuoteForm | None] = (None, None)
    for token in doc[cue[0] : cue[1]]:
        form = _form_of_lemma(lemma_of(token))
        if form is None or token.pos_ not in _TELLING:
            continue
        if lemma_of(token) in _PUTS_IN_MIND and token.tag_ in {"VBN", "JJ"}:
            return token, "stance"
        if lemma_of(token) not in _WEAK:
            return token, form
        if weak[0] is None:
            weak = token, form
    return weak


def _form_of_lemma(lemma: str) -> QuoteForm | None:
    if lemma in WRITING:
        return "writing"
    if lemma in SPEECH and lemma not in _WONDERS:
        return "speech"
    return "stance" if lemma in STANCE else None


# With words in quotation marks these are spoken; without, they are more often thought.
_WONDERS = frozenset({"wonder", "weigh", "muse"})


def _is_to_be_read(doc: Doc, source: Range) -> bool:
    head = head_of(doc, source)
    return lemma_of(head) in WRITTEN_THINGS and head.pos_ in _NOUNS and not _is_aloud(head)


def _is_aloud(noun: Token) -> bool:
    return any(kid.lower_ in ALOUD for kid in noun.lefts)


def _sends_out(doc: Doc, cue: Range) -> bool:
    """Whether the cue is like "released a statement"."""
    sending = False
    for token in doc[cue[0] : cue[1]]:
        if sending and token.pos_ in _NOUNS and lemma_of(token) in WRITTEN_THINGS:
            return True
        sending = sending or (token.pos_ == "VERB" and lemma_of(token) in _SENT_OUT)
    return False


def _has_written_medium(doc: Doc, cue: Range, content: Sequence[Range]) -> bool:
    """Whether "in a letter", "on Facebook" or "by email" belongs to the cue.

    Phrases inside the cue are looked at, those that the parser hangs on it, and one that begins the
    sentence if the cue is what the sentence says.
    """
    start, end = around(doc, cue, _WINDOW)
    main = any(token.head.i == token.i for token in doc[cue[0] : cue[1]])
    for token in doc[start:end]:
        things = _WRITTEN_MEDIA.get(token.lower_)
        if things is None or any(first <= token.i < last for first, last in content):
            continue
        inside = cue[0] <= token.i < cue[1]
        if inside or cue[0] <= token.head.i < cue[1] or (main and token.is_sent_start):
            noun = _noun_after(token)
            if (
                noun is not None
                and not _is_aloud(noun)
                and (lemma_of(noun) in things or noun.lower_ in things)
            ):
                return True
    return False


def _noun_after(preposition: Token) -> Token | None:
    """The last noun of the first noun phrase behind a preposition."""
    doc, found = preposition.doc, None
    for token in doc[preposition.i + 1 : preposition.i + 1 + _LONGEST_PHRASE]:
        if token.pos_ in _NOUNS:
            found = token
        elif found is not None or token.pos_ not in _INSIDE_NOUN_PHRASES:
            if token.tag_ in {"VBN", "VBG"} and found is None:
                continue
            break
    return found
