"""Quotes in the making: believed readings joined with the stretches in quotation marks."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from spacy.tokens import Token

from .readings import Range, Reading
from .sources import Speaker
from .speech import SAYING

Ground = Literal["parse", "beside", "colon", "turn", "headline"]
"""What a draft rests on: a reading of the parse; a saying word or a colon beside a quotation; a
turn of a transcript; a headline with a colon."""


_CONSTRUCTIONS = {
    "clause": "clause after a cue",
    "fronted": "clause before a cue",
    "inserted": "cue put into a clause",
    "as": "clause beside 'as' and a cue",
    "infinitive": "cue with an infinitive",
    "complement": "cue with a verb under it",
    "object": "cue with an object",
    "predicate": "cue with an object and what is said of it",
    "to": "cue with a preposition",
    "accused": "cue with an object and a preposition",
    "passive": "subject of a passive cue",
    "expected": "passive cue with an infinitive",
    "noun to": "noun with a preposition",
    "noun clause": "noun with a clause",
    "noun infinitive": "noun with an infinitive",
    "adjective to": "adjective with a preposition",
    "adjective clause": "adjective with a clause",
    "adjective infinitive": "adjective with an infinitive",
    "adverbial": "clause after a cue",
    "told": "clause after a cue and who is told",
    "tail": "sentence before a cue",
    "according": "clause beside 'according to'",
}


@dataclass(slots=True)
class Draft:
    """A quote in the making; ranges are of tokens.

    Attributes:
        ground: what it rests on.
        likely: how likely it is a quote.
        cue: the cue, or None.
        word: head of the cue.
        speaker: who says it.
        source: the words that name the speaker, where these are known beforehand.
        pieces: what is said, in no order, maybe touching.
        construction: of the reading, or "".
        carried: a piece was added to it that stands alone.
    """

    ground: Ground
    likely: float
    cue: Range | None
    word: Token | None
    speaker: Speaker | None
    pieces: list[Range] = field(default_factory=list)
    construction: str = ""
    carried: bool = False
    source: Range | None = None

    @classmethod
    def of_readings(cls, believed: Iterable[tuple[float, Reading]]) -> "list[Draft]":
        """The drafts of believed readings, the likelier first: one for each cue, with all that it says."""
        drafts: dict[int, Draft] = {}
        for likely, reading in believed:
            known = drafts.get(reading.word.i)
            if known is None:
                drafts[reading.word.i] = cls._of_reading(likely, reading)
            else:
                known.pieces += reading.content
        return list(drafts.values())

    @classmethod
    def _of_reading(cls, likely: float, reading: Reading) -> "Draft":
        return cls(
            "parse",
            likely,
            reading.cue,
            reading.word,
            reading.speaker,
            list(reading.content),
            reading.construction,
        )

    def first(self) -> int:
        """The first token of the content."""
        return min(start for start, _ in self.pieces)

    def last(self) -> int:
        """Behind the last token of the content."""
        return max(end for _, end in self.pieces)

    def says(self) -> bool:
        """Whether the cue is a saying word with a clause."""
        return (
            self.construction in {"fronted", "clause", "inserted"}
            and self.word is not None
            and self.word.lemma_.lower() in SAYING
        )

    def why(self) -> str:
        """In a few words what the quote rests on."""
        word = self.word.text if self.word is not None else ""
        match self.ground:
            case "parse":
                reason = f"{_CONSTRUCTIONS[self.construction]}: '{word}'"
            case "beside":
                reason = f"quotation marks beside '{word}'"
            case "colon":
                reason = f"quotation marks after a colon, '{word}' before it"
            case "headline":
                reason = "headline with a colon"
            case "turn":
                reason = "a line that begins with the speaker's name"
        return f"{reason}; speaker carried over to what stands alone" if self.carried else reason


def covered(piece: Range, ranges: list[Range]) -> int:
    """How many tokens of the piece lie inside the ranges."""
    return sum(max(0, min(piece[1], end) - max(piece[0], start)) for start, end in ranges)


def merged(ranges: list[Range]) -> list[Range]:
    """The ranges in order, touching and overlapping ones made one."""
    out: list[Range] = []
    for start, end in sorted(ranges):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out
