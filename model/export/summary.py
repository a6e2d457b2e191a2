"""The plain summary of a story, for pipes and files: a line for each finding."""

import textwrap
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter

from ..printable import one_line
from ..quote_view import EVERYTHING, QuoteView, shown_story
from ..story import Note, Story
from ..unnamed import UNNAMED
from ..wording import count
from .choice import choice_in_words
from .rows import (
    ActionRow,
    HighlightRow,
    PartyRow,
    QuoteRow,
    ReferenceRow,
    Rows,
    story_origin,
    story_rows,
    story_title,
)

_KEY_WIDTH = 11


def summary(story: Story, width: int | None = None, view: QuoteView = EVERYTHING) -> str:
    """What `story` holds, in plain text without any control sequence, ending in a newline.

    Each line begins with the kind of its finding, so that `grep ^quote` lists the quotes.

    Args:
        story: the analysed story.
        width: break lines of more characters and indent what follows; None keeps each finding on
            one line.
        view: which of the quotes to list; the head tells which these are and how many are hidden.
    """
    shown = shown_story(story, view)
    rows = story_rows(shown)
    hidden = len(story.quotes) - len(shown.quotes)
    head = (
        story_title(story),
        " · ".join(story_origin(story)),
        _counts(story, rows),
        _checked(story),
        _choice(view, hidden),
    )
    groups = (
        _lines("", filter(None, head), width),
        *(
            _lines(key, (line for _, line in lines), width)
            for key, lines in groupby(finding_lines(shown, rows), key=itemgetter(0))
        ),
    )
    return "\n\n".join(filter(None, groups)) + "\n"


def finding_lines(story: Story, rows: Rows) -> Iterator[tuple[str, str]]:
    """A line of plain text for each finding, note and highlight, each with the kind that it is of."""
    yield from (("party", _party(row)) for row in rows.parties)
    yield from (("quote", _quote(row)) for row in rows.quotes)
    yield from (("action", _action(row)) for row in rows.actions)
    yield from (("reference", _reference(row)) for row in rows.references)
    yield from (("note", _note(story, note)) for note in story.notes)
    yield from (("highlight", _highlight(row)) for row in rows.highlights)


def _lines(key: str, texts: Iterable[str], width: int | None) -> str:
    first = f"{key:<{_KEY_WIDTH}}" if key else ""
    if width is None:
        return "\n".join(first + text for text in texts)
    wrapper = textwrap.TextWrapper(
        max(width, 2 * _KEY_WIDTH),
        initial_indent=first,
        subsequent_indent=" " * len(first),
        break_long_words=False,
        break_on_hyphens=False,
    )
    return "\n".join(map(wrapper.fill, texts))


def _counts(story: Story, rows: Rows) -> str:
    words = len(story.text.split())
    counted = [count(words, "word"), count(len(rows.parties), "party")]
    counted.append(count(len(rows.quotes), "quote"))
    counted.append(count(len(rows.actions), "official action"))
    counted.append(count(len(rows.references), "reference"))
    made_by = "" if story.analysis else "; not analysed"
    return ", ".join(counted) + made_by


def _choice(view: QuoteView, hidden: int) -> str:
    words = choice_in_words(view)
    return f"{words[:1].upper()}{words[1:]}: {hidden:,} hidden" if words else ""


def _checked(story: Story) -> str:
    """What readers have done to the findings; empty where they have done nothing."""
    if story.review is None:
        return ""
    counts = story.review.model_dump()
    told = ", ".join(f"{number:,} {what}" for what, number in counts.items() if number)
    return f"Checked by readers: {told}" if told else ""


def _note(story: Story, note: Note) -> str:
    tags = " ".join(f"#{tag}" for tag in note.tags)
    by = f"({note.creator})" if note.creator else ""
    said = " ".join(filter(None, (note.text, tags, by)))
    return one_line(f"“{story.piece(note)}” — {said}")


def _party(row: PartyRow) -> str:
    counted = [count(row.mentions, "mention")]
    if row.quotes:
        counted.append(count(len(row.quotes), "quote"))
    if row.actions:
        counted.append(count(len(row.actions), "action"))
    also = f"; also {', '.join(row.aliases)}" if row.aliases else ""
    return f"{row.name} — {row.kind} — {', '.join(counted)}{also}{_told(row.checked)}"


def _quote(row: QuoteRow) -> str:
    return f"{row.who} — {row.manner} — {row.text}{_told(row.checked)}"


def _action(row: ActionRow) -> str:
    who = f"{row.actor or UNNAMED} → {row.target}" if row.target else row.actor or UNNAMED
    facts = [row.kind, row.status, *filter(None, [row.when or row.date])]
    return f"{who}: {row.trigger} — {', '.join(facts)}{_told(row.checked)}"


def _told(checked: str) -> str:
    return f" — {checked}" if checked else ""


def _highlight(row: HighlightRow) -> str:
    by = f" ({row.by})" if row.by else ""
    return f"“{row.text}” — {row.colour}{by}"


def _reference(row: ReferenceRow) -> str:
    return " — ".join(filter(None, (row.label, row.title, row.url)))
