"""The plain summary of a story, for pipes and files: a line for each finding."""

import textwrap
from collections.abc import Iterable, Iterator

from ..story import Story
from .rows import (
    UNNAMED,
    ActionRow,
    PartyRow,
    QuoteRow,
    ReferenceRow,
    Rows,
    count,
    story_origin,
    story_rows,
    story_title,
)

_KEY_WIDTH = 11


def summary(story: Story, width: int | None = None) -> str:
    """What `story` holds, in plain text without any control sequence, ending in a newline.

    Each line begins with the kind of its finding, so that `grep ^quote` lists the quotes.

    Args:
        story: the analysed story.
        width: break longer lines before this many characters and indent what follows; None keeps
            each finding on one line.
    """
    rows = story_rows(story)
    head = [story_title(story), " · ".join(story_origin(story)), _counts(story, rows)]
    groups: tuple[Iterable[str], ...] = (
        (line for line in head if line),
        map(_party, rows.parties),
        map(_quote, rows.quotes),
        map(_action, rows.actions),
        map(_reference, rows.references),
    )
    blocks = ("\n".join(_wrapped(group, width)) for group in groups)
    return "\n\n".join(block for block in blocks if block) + "\n"


def _wrapped(lines: Iterable[str], width: int | None) -> Iterator[str]:
    if width is None:
        yield from lines
        return
    for line in lines:
        yield from textwrap.wrap(
            line,
            max(width, 2 * _KEY_WIDTH),
            subsequent_indent=" " * _KEY_WIDTH,
            break_long_words=False,
            break_on_hyphens=False,
        )


def _counts(story: Story, rows: Rows) -> str:
    words = len(story.text.split())
    counted = [count(words, "word"), count(len(rows.parties), "party", "parties")]
    counted.append(count(len(rows.quotes), "quote"))
    counted.append(count(len(rows.actions), "official action"))
    counted.append(count(len(rows.references), "reference"))
    made_by = "" if story.analysis else "; not analysed"
    return ", ".join(counted) + made_by


def _line(key: str, text: str) -> str:
    return f"{key:<{_KEY_WIDTH}}{text}"


def _party(row: PartyRow) -> str:
    counted = [count(row.mentions, "mention")]
    if row.quotes:
        counted.append(count(len(row.quotes), "quote"))
    if row.actions:
        counted.append(count(len(row.actions), "action"))
    also = f"; also {', '.join(row.aliases)}" if row.aliases else ""
    return _line("party", f"{row.name} — {row.kind} — {', '.join(counted)}{also}")


def _quote(row: QuoteRow) -> str:
    return _line("quote", f"{row.speaker} — {row.kind} — {row.text}")


def _action(row: ActionRow) -> str:
    who = f"{row.actor or UNNAMED} → {row.target}" if row.target else row.actor or UNNAMED
    facts = [row.kind, row.status, *filter(None, [row.when or row.date])]
    return _line("action", f"{who}: {row.trigger} — {', '.join(facts)}")


def _reference(row: ReferenceRow) -> str:
    return _line("reference", " — ".join(filter(None, (row.label, row.title, row.url))))
