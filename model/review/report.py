"""What a review says, in lines for the reader: what was changed, and how far machine and readers agree."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

from ..printable import printable
from ..story import Party, Quote, Span, Story
from ..wording import count
from .agreement import PLURALS, Agreement, agreements, sort_of
from .comparing import Comparison, Difference
from .draft import Finding, findings_of
from .entries import Entry
from .replay import Reviewed

_LONGEST = 60
_NAMED = ("speaker", "addressee", "actor_party", "target_party")
_SPANS = ("content", "cue", "source", "trigger", "actor", "target", "date")
_PLAIN = ("kind", "form", "anonymous", "status", "when", "name")


def called(story: Story) -> str:
    """What a story is called: its title, or without one its file; neither is made printable."""
    return story.title or Path(story.source.path or "standard input").name


def review_report(analysed: Story, reviewed: Reviewed) -> str:
    """The review of one story, ending in a newline, without any control sequence."""
    return "\n".join(_harmless(line) for line in _report(analysed, reviewed)) + "\n"


def comparison_report(
    one: Story, other: Story, names: tuple[str, str], comparisons: Iterable[Comparison]
) -> str:
    """The comparison of two readers, ending in a newline.

    Args:
        one: the story as the one reader left it.
        other: as the other did.
        names: what they are called, in the same order.
        comparisons: what `compare` says of them.
    """
    lines = _comparison(one, other, names, tuple(comparisons))
    return "\n".join(_harmless(line) for line in lines) + "\n"


def _report(analysed: Story, reviewed: Reviewed) -> Iterator[str]:
    story = reviewed.story
    counts = story.review
    yield called(story)
    if counts is None:
        yield "Nothing has been checked or changed."
        return
    number_unchecked = sum(finding.review is None for finding in findings_of(story))
    yield (
        f"{counts.confirmed} confirmed, {counts.corrected} corrected, {counts.rejected} rejected, "
        f"{counts.added} added, {number_unchecked} unchecked; {count(len(story.notes), 'note')}, "
        f"{count(len(story.highlights), 'highlight')}"
    )
    yield from _changes(reviewed)
    if reviewed.orphans:
        yield ""
        yield "Without a place in this text, and kept:"
        for orphan in reviewed.orphans:
            yield f"  {_act(orphan.entry)} by {orphan.entry.creator}, {_day(orphan.entry.time)}: {orphan.why}"
    rows = agreements(analysed, reviewed)
    if rows:
        yield ""
        yield "Machine and reader, on what was checked:"
        yield f"  {'':<16}  checked  right  corrected  rejected  missed  precision"
        yield from map(_row, rows)


def _row(row: Agreement) -> str:
    name = PLURALS[row.sort] if row.kind is None else f"  {row.kind}"
    return (
        f"  {name:<16}{row.checked:>9}{row.right:>7}{row.corrected:>11}{row.rejected:>10}{row.missed:>8}"
        f"{_share(row.precision):>11}"
    )


def _changes(reviewed: Reviewed) -> Iterator[str]:
    story = reviewed.story
    now = {finding.id: finding for finding in findings_of(story)}
    names = {party.id: party.name for party in reviewed.found.values() if isinstance(party, Party)}
    names |= {party.id: party.name for party in story.parties}
    begun = False
    for id_, state in reviewed.states.items():
        if state.state in ("machine", "confirmed"):
            continue
        finding = now.get(id_) or reviewed.found[id_]
        what = (
            ""
            if state.state != "corrected"
            else _what_changed(story, names, reviewed.found.get(id_), finding)
        )
        by = f"{state.creator}, {_day(state.time)}"
        if not begun:
            yield ""
            begun = True
        yield f"  {state.state:<10} {sort_of(finding):<7} {words_of(story, finding)}{what} ({by})"


def _what_changed(story: Story, names: dict[str, str], was: Finding | None, now: Finding) -> str:
    """The fields that a reader has corrected, with what they were."""
    if was is None or type(was) is not type(now):
        return ""
    told = [
        f"{name}: {_value(story, names, name, getattr(was, name))} → {_value(story, names, name, new)}"
        for name in (*_PLAIN, *_SPANS, *_NAMED)
        if (new := getattr(now, name, None)) != getattr(was, name, None)
    ]
    if isinstance(was, Party) and isinstance(now, Party) and was.mentions != now.mentions:
        told.append(f"mentions: {len(was.mentions)} → {len(now.mentions)}")
    return f" — {'; '.join(told)}" if told else ""


def _value(story: Story, names: dict[str, str], name: str, value: object) -> str:
    if value is None:
        return "none"
    if name in _NAMED:
        return names.get(str(value), str(value))
    if isinstance(value, Span):
        return _short(story.piece(value))
    if isinstance(value, tuple):
        return _short(" … ".join(story.piece(piece) for piece in value))
    return str(value)


def words_of(story: Story, finding: Finding) -> str:
    """The words that tell a reader which finding is meant."""
    if isinstance(finding, Party):
        return finding.name
    pieces = finding.content if isinstance(finding, Quote) else (finding.trigger,)
    return _short(" … ".join(story.piece(piece) for piece in pieces))


def _comparison(
    one: Story, other: Story, names: tuple[str, str], rows: tuple[Comparison, ...]
) -> Iterator[str]:
    yield called(one)
    yield f"A: {names[0]}"
    yield f"B: {names[1]}"
    yield ""
    yield f"  {'':<8}  both checked  F1, same place  F1, alike  kappa"
    for row in rows:
        kappa = "–" if row.kappa is None else f"{row.kappa:.2f}"
        figures = f"{_share(row.found):>16}{_share(row.alike):>11}{kappa:>7}"
        yield f"  {PLURALS[row.sort]:<8}{row.judged:>14}{figures}"
    if not any(row.judged or row.differences for row in rows):
        yield "Nothing has been checked by both."
    parties = {party.id: party.name for story in (other, one) for party in story.parties}
    differences = [difference for row in rows for difference in row.differences]
    if differences:
        yield ""
        yield "A → B"
    for difference in differences:
        yield _difference(one, parties, difference)


def _difference(story: Story, parties: dict[str, str], difference: Difference) -> str:
    one, other = difference.one, difference.other
    finding = one or other
    assert finding is not None
    if one is None or other is None:
        return f"  {difference.sort:<7} {words_of(story, finding)}: only in {'A' if one else 'B'}"
    return f"  {difference.sort:<7} {words_of(story, finding)}{_what_changed(story, parties, one, other)}"


def _harmless(line: str) -> str:
    """A line without any control sequence, its spaces kept."""
    return printable(line.replace("\n", " "))


def _act(entry: Entry) -> str:
    return entry.kind.replace("_", " ")


def _day(time: datetime | None) -> str:
    return "" if time is None else f"{time:%Y-%m-%d %H:%M} UTC"


def _share(share: float | None) -> str:
    return "–" if share is None else f"{share:.0%}"


def _short(words: str) -> str:
    words = " ".join(words.split())
    short = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
    return short if short.startswith(("“", '"')) else f"“{short}”"
