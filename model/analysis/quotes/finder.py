"""From a parsed text to drafts of its quotes: the attributions of the network, and transcripts' turns."""

from collections.abc import Iterable, Iterator

from ..attribution import Attribution, attribute
from ..attribution.attributions import Characters
from ..dialogue import find_dialogue
from .assembling import Draft
from .dashes import SpokenParagraphs
from .headlines import headline_drafts
from .layout import Layout
from .quotation import in_one_breath
from .sections import Sections
from .telling import is_told
from .turns import Turn, find_turns

TURN = 0.95
"""How often a turn that begins with a name or a role is right: 54 of 57. Of PolNeAR's training set 18 of
19, of the texts of many styles 23 of 25, of the sample stories 13 of 13. Turns by "Q" and "A" are not
counted: of the 65 in PolNeAR, in three interviews, its annotators marked 16 as turns, the others by
sentences or not at all."""


def find_drafts(layout: Layout) -> list[Draft]:
    """All quotes in the making, in no order and not yet trimmed."""
    known: list[Attribution] | None = layout.doc._.storyview_attributions
    found = attribute(layout.text, layout.blocks) if known is None else known
    turns = list(find_turns(layout.text, layout.blocks))
    drafts = [*_of_turns(turns), *_outside(layout.text, turns, _of_attributions(layout, found))]
    return [*drafts, *headline_drafts(layout, drafts)]


def _of_attributions(layout: Layout, found: Iterable[Attribution]) -> Iterator[Draft]:
    spoken = SpokenParagraphs(layout, find_dialogue(layout.text, layout.blocks))
    sections = Sections(layout.blocks)
    apart = (sections.within(attribution, layout.unclosed) for attribution in found)
    told = [one for one in apart if one and (spoken.begins(one) or is_told(layout, one))]
    cues = [attribution.cue for attribution in told if attribution.cue]
    for joined in in_one_breath(layout.text, told, layout.unclosed):
        attribution = spoken.whole(layout.quotations.whole(joined), cues)
        cue = attribution.cue
        yield Draft(
            attribution.content,
            cue,
            attribution.source,
            attribution.likely,
            _why(layout, cue),
            spoken=spoken.of(attribution.content[0]) is not None,
        )


def _why(layout: Layout, cue: Characters | None) -> str:
    if cue is None:
        return "network, no cue"
    start, end = layout.quotations.trimmed(cue) or cue
    return f"network, cue '{layout.text[start:end]}'"


def _of_turns(turns: Iterable[Turn]) -> Iterator[Draft]:
    """The quotes that a name at the line's beginning tells of."""
    for turn in turns:
        why = "a line that begins with the speaker's name"
        yield Draft(turn.content, turn.cue, turn.speaker, TURN, why, spoken=True)


def _outside(text: str, turns: Iterable[Turn], drafts: Iterable[Draft]) -> Iterator[Draft]:
    """The drafts that are not inside a turn."""
    taken = _marked(text, (piece for turn in turns for piece in (turn.speaker, *turn.content)))
    for draft in drafts:
        if not any(1 in taken[start:end] for start, end in draft.content):
            yield draft


def _marked(text: str, stretches: Iterable[Characters]) -> bytearray:
    """For each character 1 where it is inside one of the stretches, else 0."""
    marked = bytearray(len(text))
    for start, end in stretches:
        marked[start:end] = b"\1" * (end - start)
    return marked
