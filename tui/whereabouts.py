"""Where in a story an offset is, in words: the section, the paragraph, how far in."""

from bisect import bisect_right

from ..model.story import Story
from .rows import one_line

# Cells for a section's heading.
_HEADING = 28


class Whereabouts:
    """The sections and paragraphs of one story, looked up by offset."""

    def __init__(self, story: Story) -> None:
        """Note where the sections and paragraphs of `story` begin."""
        headings = [block for block in story.blocks if block.kind == "heading"]
        self._length = len(story.text.rstrip())
        self._sections = [block.start for block in headings]
        self._titles = [one_line(story.piece(block).strip(), _HEADING + 1) for block in headings]
        self._paragraphs = [block.start for block in story.blocks if block.kind == "paragraph"]

    def at(self, offset: int) -> tuple[str, str]:
        """The section that `offset` is in, and the paragraph with the percentage of the text before it.

        For instance `§ What happens next` and `¶ 5/9 56%`; either is empty where there is none.
        """
        section = bisect_right(self._sections, offset) - 1
        title = self._titles[section] if section >= 0 else ""
        if len(title) > _HEADING:
            title = f"{title[: _HEADING - 1].rstrip()}…"
        paragraph = bisect_right(self._paragraphs, offset)
        number = f"¶ {paragraph:,}/{len(self._paragraphs):,} " if paragraph else ""
        share = min(1.0, offset / max(1, self._length - 1))
        return f"§ {title}" if title else "", f"{number}{int(100 * share)}%" if self._length else ""
