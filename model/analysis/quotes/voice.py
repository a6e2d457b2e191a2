"""A quote before it is one of the document model: its words, and whose it is in which form."""

from dataclasses import dataclass

from ...story import QuoteForm
from .heads import Range


@dataclass(frozen=True, slots=True)
class Voice:
    """Who says something, to whom, and how.

    Attributes:
        speaker: id of the party that says it; None where the story does not tell.
        anonymous: the story gives words for the source, but keeps from the reader who it is
            (`anonymity.is_anonymous` says what that is); never with a speaker.
        addressee: id of the party that it is said to; None where the story names none.
        form: said, written, or thought, hoped, wanted.
    """

    speaker: str | None = None
    anonymous: bool = False
    addressee: str | None = None
    form: QuoteForm = "speech"


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a quote; ranges are of tokens and never empty.

    Attributes:
        content: what is said, in order, at least one piece.
        source: the words that name who says it.
        cue: the words that say that it is said.
        direct: all of the content is in quotation marks.
        alone: the content is whole sentences in quotation marks that no other words introduce.
    """

    content: tuple[Range, ...]
    source: Range | None = None
    cue: Range | None = None
    direct: bool = False
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """A quote and whose it is."""

    words: Words
    voice: Voice
