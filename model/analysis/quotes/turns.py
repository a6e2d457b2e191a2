"""Lines that name their speaker: the turns of a transcript."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ...story import Block

_LABEL = re.compile(
    r"((?:[^\W\d_][\w.'’\-]*,?[ \t]+){0,5}[^\W\d_][\w.'’\-]*)(?:[ \t]*\([^()\n]{1,60}\))?:(?=\s)"
)
# "(LAUGHTER)", "[Applause.]", "(END VIDEO CLIP)": what is heard, not said.
_STAGE_DIRECTION = re.compile(
    r"\s*[(\[](?:[A-Z][A-Z ,.'’-]{2,40}|Laughter|Applause|Crosstalk|Pause)[.]?[)\]]\s*$"
)
_NAME_WORDS = range(2, 5)
_LABELS_OF_A_PAGE = frozenset(
    "read more see also related watch listen photo photos video update updated editor note source sources by"
    " correction follow share story stories image caption credit contact tags topics".split()
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

    A label in capitals is one by itself; any other must come back in the story, for a colon
    also follows things that nobody says ("Venue: …"). In a story of turns other
    full names count, too, and paragraphs without a name go on with the turn before.
    """
    labels = [_label(text, block) for block in blocks]
    uses = Counter(text[start:end] for start, end, _ in filter(None, labels))
    known = {
        label
        for label, n in uses.items()
        if _is_name(label) and (n > 1 or (label.isupper() and len(label) > 1))
    }
    if {"Q", "A"} <= uses.keys():
        known |= {"Q", "A"}
    all_turns = 3 * sum(uses[label] for label in known) >= len(blocks)
    if all_turns:
        known |= {label for label in uses if _is_name(label) and len(label.split()) in _NAME_WORDS}
    turns: list[tuple[tuple[int, int], tuple[int, int], list[tuple[int, int]]]] = []
    going = False
    for block, label in zip(blocks, labels, strict=True):
        if label is not None and text[label[0] : label[1]] in known:
            start, end, colon = label
            last = _spoken_end(text, colon + 1, block.end)
            behind = text[colon + 1 : last]
            said = last - len(behind.lstrip())
            going = said < last
            if going:
                turns.append(((start, end), (colon, colon + 1), [(said, last)]))
        elif going and all_turns and block.kind == "paragraph":
            last = _spoken_end(text, block.start, block.end)
            if last > block.start:
                turns[-1][2].append((block.start, last))
        else:
            going = False
    return tuple(Turn(speaker, cue, tuple(content)) for speaker, cue, content in turns)


def _spoken_end(text: str, start: int, end: int) -> int:
    """Where the speech ends that may be followed by a stage direction."""
    found = _STAGE_DIRECTION.search(text, start, end)
    return found.start() if found is not None else end


def _label(text: str, block: Block) -> tuple[int, int, int] | None:
    """Start and end of the name, and place of the colon."""
    match = _LABEL.match(text, block.start, block.end)
    if match is None:
        return None
    return match.start(1), match.end(1), match.end() - 1


def _is_name(label: str) -> bool:
    words = label.split()
    if any(word.lower().strip(".,") in _LABELS_OF_A_PAGE for word in words):
        return False
    return all(word[0].isupper() for word in words)
