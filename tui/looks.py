"""How the parts of a row look: which looks there are, what lies over what, and the gutter's signs.

The looks are the component classes `article--…` of the style sheet `reader.tcss`. Kinds differ in
their letters and in the gutter's sign, not in colour alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from textual.content import Content

from .marks import Layer, Mark, Role
from .searching import Search

if TYPE_CHECKING:
    from textual.style import Style

    from ..model.story import Highlight
    from .findings import Finding
    from .page import Block

_ORDER = (
    ("title", "byline", "dateline", "heading", "caption", "list_item", "reference"),
    ("indirect", "mixed", "direct"),
    ("name", "action"),
    ("rejected",),
    ("highlight",),
    ("outside",),
    ("current-source", "current-cue", "current-part", "current"),
    ("match",),
    ("match-current",),
    ("selected",),
    ("cursor",),
)
HIGHLIGHT = "highlight "
"""Before the name of the colour in the look of a highlight."""

RANKS = {look: rank for rank, looks in enumerate(_ORDER) for look in looks}
LOOKS = (*RANKS, "gutter", "gutter-current")

# What each role of the current finding looks like; the heart of a finding stands out most.
_CURRENT: dict[Role, str] = {
    "content": "current",
    "trigger": "current",
    "mention": "current",
    "reference": "current",
    "cue": "current-cue",
    "source": "current-source",
    "actor": "current-source",
    "target": "current-source",
    "date": "current-part",
}

# In the gutter and before the rows of the panes.
SIGNS = {"direct": "┃", "mixed": "╏", "indirect": "┊", "action": "◆", "reference": "→", "name": "●"}
_QUOTES = ("direct", "mixed", "indirect")
_POINTS = ("action", "reference")

# What a reader should know of the marks: the gutter's sign, the looks, the words.
LEGEND: tuple[tuple[str, tuple[str, ...], str], ...] = (
    (SIGNS["direct"], ("direct",), "A direct quote"),
    (SIGNS["indirect"], ("indirect",), "An indirect quote: the words are the story's"),
    (SIGNS["mixed"], ("mixed",), "A mixed quote: partly the speaker's own words"),
    ("", ("name",), "The name of a party"),
    (SIGNS["action"], ("action",), "The words that tell of an official action"),
    (SIGNS["reference"], ("reference",), "A line that leads to another story"),
    ("", ("current",), "What you are at,"),
    ("", ("current-source",), "who or whom it is about,"),
    ("", ("current-cue",), "the words that introduce it,"),
    ("", ("current-part",), "and when it was"),
    ("✓", (), "Before a row: what you confirmed there,"),
    ("✎", (), "corrected,"),
    ("+", (), "or added by hand"),
    ("✗", ("rejected",), "What you rejected"),
    ("", ("highlight",), "What you laid a colour over, in that colour"),
    ("※", (), "Before a row: a note of yours begins there"),
    ("", ("outside",), "What a lens leaves out"),
    ("", ("match",), "A place of the phrase that you search for"),
    ("", ("match-current",), "The place that the search is at"),
)


def legend(style: Callable[[tuple[str, ...]], Style]) -> Content:
    """What the marks mean, each line in the look that it explains; `style` tells how looks are drawn."""
    sign_style = style(("gutter",))
    lines = (
        Content.assemble((f"{sign:<3}", sign_style), (text, style(looks))) for sign, looks, text in LEGEND
    )
    return Content("\n").join(lines)


def gutter(start: int, marks: Sequence[Mark], current: Finding | None) -> tuple[str, str]:
    """The two signs that stand before a row, and the look of them.

    The first tells the kind of quote, the second that an action or a reference starts there.

    Args:
        start: where the row starts.
        marks: the findings' places in the row.
        current: the finding that the reader is at.
    """
    looks = {mark.look for mark in marks}
    begun = {mark.look for mark in marks if mark.start >= start}
    quote = next((SIGNS[look] for look in _QUOTES if look in looks), " ")
    point = next((SIGNS[look] for look in _POINTS if look in begun), " ")
    # A party is current in many rows, among other findings' signs.
    signed = current.id if current is not None and current.kind != "party" else None
    here = any(m.finding == signed and m.look for m in marks)
    return quote + point, "gutter-current" if here else "gutter"


def layers(
    start: int,
    end: int,
    *,
    marks: Iterable[Mark],
    blocks: Iterable[Block],
    current: Finding | None,
    search: Search,
    cursor: int,
    selected: tuple[int, int] | None,
    outside: Iterable[tuple[int, int]] = (),
    highlights: Iterable[Highlight] = (),
) -> Iterator[Layer]:
    """All looks that lie over the row `start`:`end`.

    Args:
        start: where the row starts.
        end: where it ends, exclusive.
        marks: the findings' places in the row.
        blocks: the blocks in the row, other than paragraphs.
        current: the finding that the reader is at.
        search: the search in the article.
        cursor: the offset of the cursor.
        selected: what the mouse selected in the row.
        outside: the pieces of the row that a lens leaves out.
        highlights: the reader's own colours in the row.
    """

    def layer(left: int, right: int, look: str) -> Layer:
        return Layer(left, right, look, RANKS[look])

    for block in blocks:
        yield layer(block.start, block.end, block.kind)
    for mark in marks:
        if mark.look is not None:
            yield layer(mark.start, mark.end, mark.look)
        if current is not None and mark.finding == current.id:
            yield layer(mark.start, mark.end, _CURRENT[mark.role])
    for own in highlights:
        yield Layer(own.start, own.end, f"{HIGHLIGHT}{own.colour}", RANKS["highlight"])
    for left, right in outside:
        yield layer(left, right, "outside")
    for left, right, at in search.within(start, end):
        yield layer(left, right, "match-current" if at else "match")
    if selected is not None:
        yield layer(*selected, "selected")
    if start <= cursor < end:
        yield layer(cursor, cursor + 1, "cursor")
