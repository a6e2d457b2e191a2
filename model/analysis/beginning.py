"""The beginning of a long story, which is analysed first so that the reader need not wait for the whole."""

from itertools import takewhile

from ..story import Story

# In characters: what is worth waiting for as a whole, and some 2,000 words.
_LONG = 20_000
_BEGINNING = 12_000


def beginning_of(story: Story, beginning: int = _BEGINNING, long: int = _LONG) -> Story | None:
    """The story as far as its first whole blocks go, without findings; offsets are the story's own.

    Args:
        story: the story.
        beginning: how many characters the blocks have at most.
        long: from how many characters on a story is long.

    Returns:
        None for a story that is not long, or whose first block is.
    """
    if len(story.text) < long:
        return None
    blocks = tuple(takewhile(lambda block: block.end <= beginning, story.blocks))
    if not blocks:
        return None
    beginning_alone = {"text": story.text[: blocks[-1].end], "blocks": blocks, "references": (), "notes": ()}
    return story.without_findings().model_copy(update=beginning_alone)
