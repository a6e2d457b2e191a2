"""A text as the network reads it: word pieces of whole paragraphs, in windows.

The network sees a lower-cased vocabulary, so each piece also carries how its word is written, whether
it stands in quotation marks, and whether its block is a heading. Quotation marks of every style are
read beforehand (`quotation_marks`) and shown to the network as one and the same sign.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray
from tokenizers import Encoding, Tokenizer

from ...story import Block
from ..dialogue import Dialogue, find_dialogue
from ..quotation_marks import Quoted

WINDOW = 192
"""Most pieces of a window; the network was trained on windows of this size."""
LONGEST_PARAGRAPH = 180
"""Pieces after which a paragraph is cut in two, which hardly ever happens in news."""
FEATURES = 12
"""How many values a feature of a piece has: case (3) × quoted (2) × heading (2)."""
_QUOTED = 3
_HEADING = 6

_CLS, _SEP = 101, 102
_SILENT = frozenset({"reference", "byline", "dateline"})
_HEADS = frozenset({"title", "heading"})
_PLAIN = str.maketrans({**dict.fromkeys("“”„‟«»", '"'), **dict.fromkeys("‘’`", "'"), "\n": " "})
_WORD = re.compile(r"[^\W_]")
_SENTENCE_END = re.compile(r"[.!?…]")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The pieces of a paragraph, and the words that they make.

    Attributes:
        pieces: ids of the vocabulary.
        features: one for each piece.
        first: for each word the number of its first piece.
        spans: for each word its characters in the text.
    """

    pieces: list[int]
    features: list[int]
    first: list[int]
    spans: list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Window:
    """Paragraphs that the network reads at one go; made by `pack`.

    Attributes:
        pieces: ids of the vocabulary, with the marks of beginning and of paragraphs' ends.
        features: one for each piece.
        first: for each word the number of its first piece.
        spans: for each word its characters in the text.
        paragraphs: the words of each paragraph, as (first, behind the last).
    """

    pieces: list[int]
    features: list[int]
    first: list[int]
    spans: list[tuple[int, int]]
    paragraphs: list[tuple[int, int]]


def quotable(blocks: Iterable[Block]) -> list[Block]:
    """The blocks in which there may be quotes."""
    return [block for block in blocks if block.kind not in _SILENT]


def read_paragraphs(text: str, blocks: Sequence[Block], quoted: Iterable[Quoted]) -> list[Paragraph]:
    """Cut the blocks into pieces.

    Args:
        text: the whole text.
        blocks: the quotable ones, in order.
        quoted: the stretches in quotation marks (`find_quoted`).
    """
    inside = bytearray(len(text) + 1)
    stretches = list(quoted)
    for stretch in stretches:
        inside[stretch.start : stretch.end] = b"\1" * (stretch.end - stretch.start)
    plain = plain_marks(text, stretches, find_dialogue(text, blocks))
    worded = [block for block in blocks if _WORD.search(text, block.start, block.end)]
    encodings = _tokenizer().encode_batch(
        [plain[block.start : block.end] for block in worded], add_special_tokens=False
    )
    out: list[Paragraph] = []
    for block, encoding in zip(worded, encodings, strict=True):
        if encoding.ids:  # words of signs without width have none
            out += _cut(_paragraph(text, block, encoding, inside), text)
    return out


def plain_marks(text: str, quoted: Iterable[Quoted], dialogue: Iterable[Dialogue] = ()) -> str:
    """The text with one and the same sign for quotation marks, character for character as long.

    A dash that opens speech is a quotation mark, too.
    """
    plain = list(text.translate(_PLAIN))
    for paragraph in dialogue:
        for dash in paragraph.dashes:
            plain[dash] = '"'
    for stretch in quoted:
        for at, inwards in ((stretch.start, 1), (stretch.end - 1, -1)):
            if plain[at] == "'":
                plain[at] = '"'
                if plain[at + inwards] == "'":  # a double mark made of two: '' … ''
                    plain[at + inwards] = " "
    return "".join(plain)


def pack(paragraphs: Iterable[Paragraph], most: int = WINDOW, most_first: int = WINDOW) -> Iterator[Window]:
    """Whole paragraphs, one after another, in windows.

    Args:
        paragraphs: in order.
        most: most pieces of a window, unless a single paragraph is longer.
        most_first: the same for the first window; training varies it.
    """
    held: list[Paragraph] = []
    size, room = 1, most_first
    for paragraph in paragraphs:
        more = len(paragraph.pieces) + 1
        if held and size + more > room:
            yield _window(held)
            held, size, room = [], 1, most
        held.append(paragraph)
        size += more
    if held:
        yield _window(held)


def is_quoted(window: Window, word: int) -> bool:
    """Whether a word of the window stands in quotation marks, or is one."""
    return window.features[window.first[word]] // _QUOTED % 2 == 1


def batch_arrays(batch: Sequence[Window]) -> dict[str, NDArray[np.int64]]:
    """Windows of B, filled up to N pieces and M words, as the network takes them.

    Returns:
        "pieces", "present" (1 for a piece, 0 for filling) and "features", (B, N); "first", the
        number of each word's first piece, and "words" (1 for a word), (B, M).
    """
    pieces = np.zeros((3, len(batch), max(len(window.pieces) for window in batch)), dtype=np.int64)
    words = np.zeros((2, len(batch), max(len(window.first) for window in batch)), dtype=np.int64)
    for row, window in enumerate(batch):
        pieces[0, row, : len(window.pieces)] = window.pieces
        pieces[1, row, : len(window.pieces)] = 1
        pieces[2, row, : len(window.pieces)] = window.features
        words[0, row, : len(window.first)] = window.first
        words[1, row, : len(window.first)] = 1
    return {
        "pieces": pieces[0],
        "present": pieces[1],
        "features": pieces[2],
        "first": words[0],
        "words": words[1],
    }


def _window(held: Iterable[Paragraph]) -> Window:
    window = Window([_CLS], [0], [], [], [])
    for paragraph in held:
        shift, words = len(window.pieces), len(window.first)
        window.pieces.extend([*paragraph.pieces, _SEP])
        window.features.extend([*paragraph.features, 0])
        window.first.extend(shift + first for first in paragraph.first)
        window.spans.extend(paragraph.spans)
        window.paragraphs.append((words, len(window.first)))
    return window


def _paragraph(text: str, block: Block, encoding: Encoding, inside: bytearray) -> Paragraph:
    first: list[int] = []
    spans: list[tuple[int, int]] = []
    words = encoding.word_ids
    for piece, (start, end) in enumerate(encoding.offsets):
        if piece and words[piece] == words[piece - 1]:
            spans[-1] = (spans[-1][0], block.start + end)
        else:
            first.append(piece)
            spans.append((block.start + start, block.start + end))
    heading = _HEADING if block.kind in _HEADS else 0
    features: list[int] = []
    for start, end, size in zip(first, [*first[1:], len(words)], spans, strict=True):
        feature = _case(text[size[0] : size[1]]) + _QUOTED * inside[size[0]] + heading
        features += [feature] * (end - start)
    return Paragraph(list(encoding.ids), features, first, spans)


def _case(word: str) -> int:
    if word.isupper() and len(word) > 1:
        return 2
    return 1 if word[0].isupper() else 0


def _cut(paragraph: Paragraph, text: str) -> Iterator[Paragraph]:
    """The paragraph, cut behind sentences where it is too long for a window."""
    words = len(paragraph.first)
    bounds = [*paragraph.first, len(paragraph.pieces)]
    start = 0
    while start < words:
        end = start + 1
        stop = None
        while end < words and bounds[end + 1] - bounds[start] <= LONGEST_PARAGRAPH:
            if _SENTENCE_END.match(text, paragraph.spans[end][0]):
                stop = end + 1
            end += 1
        if end < words and stop is not None:
            end = stop
        low, high = bounds[start], bounds[end]
        yield Paragraph(
            paragraph.pieces[low:high],
            paragraph.features[low:high],
            [first - low for first in paragraph.first[start:end]],
            paragraph.spans[start:end],
        )
        start = end


@cache
def _tokenizer() -> Tokenizer:
    saved = files("storyview.assets").joinpath("attribution", "tokenizer.json")
    tokenizer = Tokenizer.from_str(saved.read_text(encoding="utf-8"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer
