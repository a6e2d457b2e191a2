"""One story as Markdown: its whole text with the quotes bold and footnoted, then the findings.

CommonMark, with the two extensions that nearly every reader of Markdown knows, tables and
footnotes. Everything that comes from the story is escaped, so that it is shown as it was written
and never taken for markup. Lines keep their indentation; blank lines become paragraph breaks.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from ..printable import printable
from ..story import Story
from ..unnamed import UNNAMED
from .front_matter import front_matter
from .interface import Context
from .markdown_escape import bold_pieces, escaped, escaped_characters
from .rows import QuoteRow, Rows, story_rows
from .segments import Section, sections

_PREFIX_OF_KIND = {"title": "# ", "heading": "## "}


def render(stories: Iterable[Story], context: Context) -> Iterator[str]:
    """The Markdown document of one story."""
    for story in stories:
        rows = story_rows(story)
        yield front_matter(story, context.choice)
        yield from _article(story, rows)
        yield "\n---\n"
        yield from _tables(rows)
        for row in rows.quotes:
            yield f"\n[^{row.anchor}]: {_footnote(row)}\n"


def _article(story: Story, rows: Rows) -> Iterator[str]:
    text = printable(story.text)
    spoken = bytearray(len(text))
    notes: defaultdict[int, str] = defaultdict(str)
    for quote in story.quotes:
        for piece in quote.content:
            spoken[piece.start : piece.end] = b"\x01" * (piece.end - piece.start)
        # Behind the last word of the quote, not in the white space between two paragraphs.
        last = quote.content[-1]
        words = text[last.start : last.end].rstrip()
        notes[last.start + len(words) if words else last.end] += f"[^{rows.anchors[quote.id]}]"
    for section in sections(story):
        if text[section.start : section.end].strip():
            yield f"\n{_block(section, text, spoken, notes)}\n"


def _block(section: Section, text: str, spoken: Sequence[int], notes: Mapping[int, str]) -> str:
    lines: list[str] = []
    at = section.start
    for line in text[section.start : section.end].split("\n"):
        lines.append(_line(line, at, spoken, notes))
        at += len(line) + 1
    block = "\n".join(lines).strip("\n")
    return block if "\n" in block else _PREFIX_OF_KIND.get(section.kind or "", "") + block


def _line(line: str, at: int, spoken: Sequence[int], notes: Mapping[int, str]) -> str:
    """One line of the text, which begins at offset `at`, with its quotes bold and footnoted."""
    pieces = escaped_characters(line)
    noted = [place for place in range(1, len(line) + 1) if at + place in notes]
    for start, end in bold_pieces(line, spoken[at : at + len(line)], noted):
        pieces[start] = "**" + pieces[start]
        pieces[end - 1] += "**"
    for place in noted:
        # Beside a footnote, an exclamation mark would make an image and a parenthesis a link of it.
        if pieces[place - 1].endswith("!"):
            pieces[place - 1] = pieces[place - 1][:-1] + "\\!"
        if place < len(line) and pieces[place].startswith("("):
            pieces[place] = "\\" + pieces[place]
        pieces[place - 1] += notes[at + place]
    return "".join(pieces)


def _tables(rows: Rows) -> Iterator[str]:
    yield from _table(
        "Quotes",
        ("", "Speaker", "Kind", "Quote", "Cue", "Confidence", "Why", "Checked"),
        (
            (r.anchor, r.who, r.manner, r.text, r.cue, f"{r.confidence:.0%}", r.why, r.checked)
            for r in rows.quotes
        ),
    )
    yield from _table(
        "Official actions",
        (
            *("", "Actor", "Action", "Target", "Kind", "PLOVER", "Status", "Date"),
            *("Reported in", "Confidence", "Why", "Checked"),
        ),
        (
            (
                r.anchor,
                r.actor or UNNAMED,
                r.trigger,
                r.target,
                r.kind,
                r.plover,
                r.status,
                r.when or r.date,
                r.reported_in or "",
                f"{r.confidence:.0%}",
                r.why,
                r.checked,
            )
            for r in rows.actions
        ),
    )
    yield from _table(
        "Parties",
        ("", "Name", "Kind", "Description", "Also", "Mentions", "Quotes", "Actions", "Checked"),
        (
            (
                r.anchor,
                r.name,
                r.kind,
                r.description,
                ", ".join(r.aliases),
                str(r.mentions),
                ", ".join(r.quotes),
                ", ".join(r.actions),
                r.checked,
            )
            for r in rows.parties
        ),
    )
    yield from _table(
        "References",
        ("", "Label", "Title", "Address"),
        ((r.anchor, r.label, r.title, r.url and f"<{r.url}>") for r in rows.references),
        raw_columns=(3,),
    )
    yield from _table(
        "Notes",
        ("", "About", "Note", "Tags", "Written"),
        ((r.anchor, r.about, r.text, ", ".join(r.tags), r.created) for r in rows.notes),
    )
    yield from _table(
        "Highlights",
        ("", "Words", "Colour", "By", "Marked"),
        ((r.anchor, r.text, r.colour, r.by, r.created) for r in rows.highlights),
    )


def _table(
    title: str, headings: Sequence[str], rows: Iterable[Sequence[str]], raw_columns: Collection[int] = ()
) -> Iterator[str]:
    """A titled table; nothing where there are no rows. Raw columns hold Markdown, others text.

    The last column is left out where nobody has checked anything.
    """
    rows = list(rows)
    if headings[-1] == "Checked" and not any(row[-1] for row in rows):
        headings, rows = headings[:-1], [row[:-1] for row in rows]
    lines = [
        "| " + " | ".join(cell if n in raw_columns else escaped(cell) for n, cell in enumerate(row)) + " |\n"
        for row in rows
    ]
    if lines:
        yield f"\n## {title}\n\n| {' | '.join(headings)} |\n|{' --- |' * len(headings)}\n"
        yield from lines


def _footnote(row: QuoteRow) -> str:
    """What the footnote of a quote says.

    It begins with two bare words, since one word alone would make it a link's definition.
    """
    comma = "" if row.speaker else ","
    facts = [f"{row.kind.capitalize()} quote{comma} {escaped(row.by)}", row.form]
    if row.cue:
        facts.append(f"cue “{escaped(row.cue)}”")
    facts.append(f"confidence {row.confidence:.0%}")
    if row.checked:
        facts.append(escaped(row.checked))
    return "; ".join(facts) + "."
