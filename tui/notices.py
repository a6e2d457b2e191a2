"""What the reader is told about a story whose findings are not all there, or not all shown."""

from ..model.story import Story
from ..model.wording import count
from .findings import Findings
from .rows import one_line


def missing(story: Story, failure: str | None) -> str:
    """Why the story has no findings of an analysis, as the rest of a sentence; empty if it has them.

    Args:
        story: the story as it is at present.
        failure: why the last analysis failed, None if it did not.
    """
    if failure is not None:
        return "the analysis failed"
    return "the analysis is not finished" if story.analysis is None else ""


def about_export(missing: str) -> str:
    """What the reader should know before the story is written; empty if nothing is missing."""
    return f"{missing[:1].upper()}{missing[1:]}: no parties, quotes or actions." if missing else ""


def about_written(place: str, size: int, missing: str) -> str:
    """What was written.

    Args:
        place: the file.
        size: its bytes.
        missing: why it has no findings of an analysis, as `missing` says.
    """
    without = f" without parties, quotes and actions, since {missing}" if missing else ""
    return f"Written{without}: {one_line(place, 400)} ({size:,} bytes)"


def about_panes(findings: Findings, failure: str | None) -> str:
    """What stands above the panes: a failure, the analysis on its way, a narrowed view, or nothing.

    Args:
        findings: what the panes show.
        failure: why the last analysis failed, None if it did not.
    """
    if failure is not None:
        return (
            f"The analysis failed: {one_line(failure, 600)}\n"
            "The article can be read all the same; r tries again."
        )
    if findings.story.analysis is None:
        return "The story is being analysed. The article can be read meanwhile."
    if findings.only is None:
        return ""
    counts = (count(len(findings.of_kind[kind]), kind) for kind in ("quote", "action"))
    name = one_line(findings.parties[findings.only].name)
    return f"Only {name}: {' and '.join(counts)}. f shows all again."
