"""One story for a terminal: its text with its findings in colours, then the findings, a line each.

Without the sequences that colour it, the first part is the printable form of the story's text. The
marks are told apart by more than colour, and each line begins and ends without any, for pagers.
"""

from collections.abc import Iterable, Iterator, Mapping

from ..printable import printable
from ..story import Story
from .hues import Hue, hue_of
from .interface import Context
from .rows import story_rows
from .segments import Role, Segment, segments, story_marks
from .summary import finding_lines

_RESET = "\x1b[0m"
# Bold 1, italic 3, underlined 4, reversed 7; the colours are the terminal's own. Where marks overlap,
# all their looks hold, and the last of their colours; a highlight's
# comes last of all.
_LOOKS: dict[Role, str] = {
    "mention": "35",
    "source": "35",
    "actor": "35",
    "target": "35",
    "date": "35",
    "cue": "3",
    "reference": "1;4;34",
    "indirect": "4;36",
    "mixed": "4;32",
    "direct": "4;33",
    "trigger": "1;31",
    "note": "7",
    "highlight": "1;7",
}
_PLACES = {role: place for place, role in enumerate(_LOOKS)}
# Reversed, so that these are behind the words.
_COLOURS: dict[Hue, str] = {
    "yellow": "93",
    "orange": "33",
    "red": "31",
    "pink": "95",
    "purple": "35",
    "blue": "34",
    "green": "32",
    "grey": "37",
}
_LOOK_OF_KEY = {
    "party": "35",
    "quote": "33",
    "action": "1;31",
    "reference": "34",
    "note": "7",
    "highlight": "1;7",
}


def render(stories: Iterable[Story], context: Context) -> Iterator[str]:
    """The article in colours, a rule, what the document holds if not all, and the findings."""
    for story in stories:
        text = printable(story.text)
        hues = {mark.id: hue_of(mark.colour) for mark in story.highlights}
        for segment in segments(len(text), story_marks(story)):
            yield _coloured(text[segment.start : segment.end], _look(segment, hues))
        yield "" if text.endswith("\n") else "\n"
        yield f"\n{'─' * 40}\n"
        if context.choice:
            yield f"{context.choice[:1].upper()}{context.choice[1:]}.\n"
        for key, line in finding_lines(story, story_rows(story)):
            yield f"{_coloured(key, _LOOK_OF_KEY[key])}{' ' * (11 - len(key))}{line}\n"


def _look(segment: Segment, hues: Mapping[str, Hue]) -> str:
    roles = sorted({mark.role for mark in segment.marks}, key=_PLACES.__getitem__)
    colours = [_COLOURS[hues[mark.id]] for mark in segment.marks if mark.role == "highlight"]
    return ";".join((*dict.fromkeys(_LOOKS[role] for role in roles), *dict.fromkeys(colours)))


def _coloured(text: str, look: str) -> str:
    if not look:
        return text
    return "\n".join(f"\x1b[{look}m{line}{_RESET}" if line else "" for line in text.split("\n"))
