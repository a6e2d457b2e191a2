"""Breaking the text into rows: from a text and a width to (start, end) pairs.

Offsets are those of the text. The spaces at which a row was broken belong to no row's
visible part; an offset among them counts to the row before.
"""

import re

from rich.cells import cell_len, set_cell_size, split_graphemes

# Characters that every terminal draws one cell wide and that no following character widens.
# Most paragraphs hold nothing else and can be cut by counting characters.
_ONE_CELL = re.compile(
    "[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0377\u0388-\u0482\u2010-\u2027\u2030-\u203b]*"
)

# What joins several code points to one emoji, or changes the one before.
_EMOJI_PARTS = re.compile("[\u200d\ufe0f\U0001f3fb-\U0001f3ff]")
_SKIN = re.compile("[\U0001f3fb-\U0001f3ff]")
_WIDE = 2
# In rows of so many cells there is room to spare.
_ROOMY = 20

# Marks that must not open a row of a script written without spaces.
_NEVER_FIRST = frozenset("、。，．：；！？）」』】》〉”’…")


def cells(text: str) -> int:
    """How many cells a text takes on the screen."""
    return len(text) if _ONE_CELL.fullmatch(text) else cell_len(text)


def cells_of(text: str, width: int) -> str:
    """A text cut to so many cells, or filled up to them with spaces."""
    return text[:width].ljust(width) if _ONE_CELL.fullmatch(text) else set_cell_size(text, width)


def characters(text: str) -> list[tuple[int, int]]:
    """The (start, end) of each character that is drawn as one, however many code points it has.

    None is told of a text of which no two code points are drawn as one.
    """
    if _ONE_CELL.fullmatch(text):
        return []
    found = [(start, end) for start, end, _ in split_graphemes(text)[0]]
    return found if len(found) < len(text) else []


def wrap(text: str, start: int, end: int, width: int) -> list[tuple[int, int]]:
    """The rows of `text[start:end]`, each at most `width` cells wide, in order.

    A word longer than a row is cut; a character with its combining marks, or an emoji sequence,
    never is. A character wider than `width` stands in a row of its own.

    Args:
        text: a text whose line breaks inside the piece count as spaces.
        start: where the piece starts.
        end: where it ends, exclusive.
        width: cells in a row; less than 1 counts as 1.
    """
    width = max(1, width)
    while end > start and text[end - 1] == " ":
        end -= 1
    if start >= end:
        return []
    if _ONE_CELL.fullmatch(text, start, end):
        return _wrap_by_characters(text, start, end, width)
    return _wrap_by_graphemes(text, start, end, width)


def _wrap_by_characters(text: str, start: int, end: int, width: int) -> list[tuple[int, int]]:
    rows = []
    while end - start > width:
        space = text.rfind(" ", start, start + width + 1)
        cut = space if space > start else start + width
        stop = cut
        while stop > start + 1 and text[stop - 1] == " ":
            stop -= 1
        rows.append((start, stop))
        start = cut
        while start < end and text[start] == " ":
            start += 1
    if start < end:
        rows.append((start, end))
    return rows


def _room_for(character: str, taken: int, width: int) -> int:
    """How many cells a character may take: many terminals draw the parts of an emoji beside one another.

    What stands behind it must not run out of the row there, unless the row is too short for that.
    """
    if len(character) == 1 or width < _ROOMY or not _EMOJI_PARTS.search(character):
        return taken
    return max(taken, sum(_WIDE if _SKIN.match(part) else cell_len(part) for part in character))


def _wrap_by_graphemes(text: str, start: int, end: int, width: int) -> list[tuple[int, int]]:
    rows: list[tuple[int, int]] = []
    row_start, row_cells = start, 0
    # Where the row could be broken (its visible end, the next row's start) and the cells used up to there.
    break_end = break_next = break_cells = -1
    previous_wide = False
    for left, right, taken in split_graphemes(text[start:end])[0]:
        here, after = start + left, start + right
        character = text[here]
        wide_by = _room_for(text[here:after], taken, width)
        if character == " " and after == here + 1:
            if here == row_start and rows:
                row_start = after
                continue
            if break_next != here:
                break_end = here
            break_next, break_cells = after, row_cells + 1
            row_cells += 1
            previous_wide = False
            continue
        wide = wide_by > 1
        if (
            (wide or previous_wide)
            and here > row_start
            and character not in _NEVER_FIRST
            and break_next != here
        ):
            break_end = break_next = here
            break_cells = row_cells
        previous_wide = wide
        if row_cells + wide_by > width and here > row_start:
            if break_next > row_start and break_end > row_start:
                rows.append((row_start, break_end))
                row_start, row_cells = break_next, row_cells - break_cells
            else:
                rows.append((row_start, here))
                row_start, row_cells = here, 0
            break_end = break_next = break_cells = -1
        row_cells += wide_by
    if row_start < end:
        rows.append((row_start, end))
    return rows
