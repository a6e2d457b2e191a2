"""Lines that name their speaker: the turns of a transcript."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ...story import Block
from .turn_labels import Label, ends_like_speech, speakers_of

_LABEL = re.compile(
    r"((?:[^\W\d_][\w.'’\-]*,?[ \t]+){0,5}[^\W\d_][\w.'’\-]*)(?:[ \t]*[(\[][^()\[\]\n]{1,60}[)\]])?:(?=\s)"
)
# "(LAUGHTER)", "[Applause.]", "(END VIDEO CLIP)": what is heard, not said.
_STAGE_DIRECTION = re.compile(
    r"\s*[(\[](?:[A-Z][A-Z ,.'’-]{2,40}|Laughter|Applause|Crosstalk|Pause)[.]?[)\]]\s*$"
)


@dataclass(frozen=True, slots=True)
class Turn:
    """A stretch of text with the words that name who says it; offsets in characters.

    Attributes:
        speaker: where the name stands.
        cue: the colon.
        content: what is said, paragraph by paragraph.
    """

    speaker: tuple[int, int]
    cue: tuple[int, int]
    content: tuple[tuple[int, int], ...]


def find_turns(text: str, blocks: Sequence[Block]) -> tuple[Turn, ...]:
    """The turns of a transcript, in order.

    Which labels name speakers `turn_labels` says. In a story of turns paragraphs without a label go
    on with the turn before, unless a reporter tells there what others say to an answer.
    """
    labels = [_label(text, block) for block in blocks]
    speakers = speakers_of(text, labels)
    of_turns = sum(label is not None and label.words in speakers for label in labels)
    all_turns = of_turns > 1 and 3 * of_turns >= len(blocks)
    turns: list[tuple[tuple[int, int], tuple[int, int], list[tuple[int, int]]]] = []
    going = False
    for block, label in zip(blocks, labels, strict=True):
        if label is not None and label.words in speakers:
            start, end, colon = label.start, label.end, label.colon
            last = _spoken_end(text, colon + 1, block.end)
            behind = text[colon + 1 : last]
            said = last - len(behind.lstrip())
            going = said < last
            if going:
                turns.append(((start, end), (colon, colon + 1), [(said, last)]))
        elif going and all_turns and block.kind == "paragraph" and not _is_told(text, block, turns[-1][0]):
            last = _spoken_end(text, block.start, block.end)
            if last > block.start:
                turns[-1][2].append((block.start, last))
        else:
            going = False
    return tuple(Turn(speaker, cue, tuple(content)) for speaker, cue, content in turns)


def _is_told(text: str, block: Block, speaker: tuple[int, int]) -> bool:
    """Whether a paragraph behind a question or an answer is the reporter's: it tells what others said."""
    if text[slice(*speaker)].casefold() not in _ASKED:
        return False
    own = _IN_MARKS.sub("", text[block.start : block.end])
    return _TELLING.search(own) is not None and _FIRST_PERSON.search(own) is None


_ASKED = frozenset({"q", "a", "question", "answer"})
_IN_MARKS = re.compile(r"[“\"][^”\"]*[”\"]")
_TELLING = re.compile(r"\b(?:said|told|says|added|confirmed|denied|declined|wrote|[Aa]ccording to)\b")
_FIRST_PERSON = re.compile(r"\b(?:I|me|my|mine|myself|we|us|our|ours)\b")


def _spoken_end(text: str, start: int, end: int) -> int:
    """Where the speech ends that may be followed by a stage direction."""
    found = _STAGE_DIRECTION.search(text, start, end)
    return found.start() if found is not None else end


def _label(text: str, block: Block) -> Label | None:
    match = _LABEL.match(text, block.start, block.end)
    if match is None:
        return None
    said = text[match.end() : _spoken_end(text, match.end(), block.end)]
    return Label(match.start(1), match.end(1), match.end() - 1, match[1], ends_like_speech(said))
