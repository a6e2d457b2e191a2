"""What the reader is told about a story whose findings are not all there, or not all shown."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..model.quote_view import QuoteView, shown_quotes
from ..model.story import Story
from ..model.wording import count
from .findings import Findings
from .marks import Kind
from .rows import one_line
from .wrapping import cells

if TYPE_CHECKING:
    from .key_names import KeyOf

# Of the slider.
_END = "▏"


def missing(story: Story, failure: str | None) -> str:
    """Why the story has no findings of an analysis, as the rest of a sentence; empty if it has them.

    Args:
        story: the story as it is at present.
        failure: why the last analysis failed, None if it did not.
    """
    if failure is not None:
        return "the analysis failed"
    return "the analysis is not finished" if story.analysis is None else ""


def about_export(story: Story, missing: str, view: QuoteView) -> str:
    """What the reader should know before the story is written; empty if all of it is.

    Args:
        story: the story as it is at present.
        missing: why it has no findings of an analysis, as `missing` says.
        view: which of its quotes are written.
    """
    if missing:
        return f"{missing[:1].upper()}{missing[1:]}: no parties, quotes or actions."
    hidden = len(story.quotes) - len(shown_quotes(story.quotes, view))
    return f"Without {count(hidden, 'quote')} that the panes hide." if hidden else ""


def about_written(place: str, size: int, missing: str) -> str:
    """What was written.

    Args:
        place: the file.
        size: its bytes.
        missing: why it has no findings of an analysis, as `missing` says.
    """
    without = f" without parties, quotes and actions, since {missing}" if missing else ""
    return f"Written{without}: {one_line(place, 400)} ({size:,} bytes)"


def no_findings(story: Story, failure: str | None, kind: Kind) -> str:
    """Why the keys lead to no finding of a kind.

    Args:
        story: the story as it is at present.
        failure: why the last analysis failed, None if it did not.
        kind: of what there is none.
    """
    found, what = {
        "quote": (story.quotes, "quotes"),
        "party": (story.parties, "parties"),
        "action": (story.actions, "official actions"),
        "reference": (story.references, "references"),
    }[kind]
    if kind != "reference" and (why := missing(story, failure)):
        return f"No {what}: {why}"
    return f"No {what} are shown" if found else f"There are no {what}"


def about_choice(findings: Findings, precision: float | None) -> tuple[str, ...]:
    """Which quotes the panes show and how many they don't, fact by fact; empty if they show all.

    Args:
        findings: what the panes show.
        precision: the share that is right of quotes so sure, None if it was not measured.
    """
    view = findings.view
    facts = []
    if view.floor > 0:
        facts.append(f"sure ≥ {view.percent} {_slider(view.floor)}")
        if precision is not None:
            from ..model.certainty import precision_in_words

            facts.append(precision_in_words(precision))
    if not view.stances:
        facts.append("no stances")
    if facts and findings.story.analysis is not None:
        facts.append(f"{findings.hidden:,} hidden")
    return tuple(facts)


def in_lines(facts: Iterable[str], width: int) -> str:
    """Facts side by side, as many on a line as `width` cells hold.

    For instance `sure ≥ 80% ▕████████░░▏ 93 of 100 right · 3 hidden`.
    """
    lines: list[str] = []
    for fact in facts:
        last = lines[-1] if lines else ""
        joined = f"{last} {fact}" if last.endswith(_END) else f"{last} · {fact}"
        if lines and cells(joined) <= width:
            lines[-1] = joined
        else:
            lines.append(fact)
    return "\n".join(lines)


def _slider(share: float) -> str:
    """A share as a bar, a cell for each tenth."""
    full = round(10 * share)
    return f"▕{'█' * full}{'░' * (10 - full)}{_END}"


def about_panes(findings: Findings, failure: str | None, key: KeyOf, end: int = 0) -> str:
    """What stands above the panes: a failure, the analysis on its way, a narrowed view, or nothing.

    Args:
        findings: what the panes show.
        failure: why the last analysis failed, None if it did not.
        key: what the reader's keys are called.
        end: as far as this offset the findings are there, while the rest is being analysed.
    """
    if findings.story.analysis is None:
        here = f" These are the findings of {_share(findings.story.text, end)}." if end else ""
        if failure is None:
            return f"The story is being analysed.{here or ' The article can be read meanwhile.'}"
        return (
            f"The analysis failed: {one_line(failure, 600)}\n"
            f"The article can be read all the same; {key('analysis.retry')} tries again.{here}"
        )
    if findings.lens.is_whole:
        return ""
    lens = findings.lens
    counts = (count(len(findings.of_kind[kind]), kind) for kind in lens.kinds)
    order = ", least sure first" if lens.what == "check" else ""
    back = key("party.narrow" if lens.what == "all" else "app.leave")
    return f"{lens_title(findings)}{order}: {' and '.join(counts)}. {back} shows all again."


def _share(text: str, end: int) -> str:
    return f"the first {len(text[:end].split()):,} of {len(text.split()):,} words"


def lens_title(findings: Findings, number: int | None = None) -> str:
    """What is shown through the lens, e.g. `Only direct quotes · 3/7`; nothing if that is everything.

    Args:
        findings: what is shown.
        number: of the one among them that the reader is at.
    """
    if findings.lens.is_whole:
        return ""
    at = "" if number is None else f" · {number:,}/{len(findings.steps.found):,}"
    return f"Only {findings.lens.words(findings.only_name)}{at}"


def nothing_in_lens(story: Story, failure: str | None, key: KeyOf) -> str:
    """Why the keys lead to nothing that a lens shows.

    Args:
        story: the story as it is at present.
        failure: why the last analysis failed, None if it did not.
        key: what the reader's keys are called.
    """
    why = missing(story, failure)
    return (
        f"No findings: {why}" if why else f"The lens shows nothing here; {key('app.leave')} shows all again"
    )
