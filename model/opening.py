"""From a path to a story: read it, link its references, find what is in it.

The one place where reading, library, analysis and saved analyses meet.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from .errors import StoryviewError
from .library.folder import find_titled
from .reading.reader import STANDARD_INPUT, read_story
from .saved_analyses import save_findings, saved_findings
from .story import Reference, Story


def open_story(path: Path) -> Story:
    """Read a story and link its references to the stories of the same folder; no findings yet.

    Args:
        path: a text file, or "-" for standard input.

    Raises:
        StoryviewError: it can't be read as a story.
    """
    story = read_story(path)
    if not story.references or path == STANDARD_INPUT:
        return story
    return story.model_copy(update={"references": tuple(_linked(r, path) for r in story.references)})


def analysed_stories(
    paths: Iterable[Path],
    model: str | None = None,
    failed: Callable[[StoryviewError], None] | None = None,
) -> Iterator[Story]:
    """Open the stories one by one and find what is in them, in this process.

    spaCy is loaded when the first story comes that no saved analysis is there for.

    Args:
        paths: text files, or "-" for standard input.
        model: the spaCy pipeline to use; see `choose_model`.
        failed: told of each story that can't be read, which is then left out.

    Raises:
        StoryviewError: a story can't be read and nobody is told of it, or there is no pipeline.
    """
    analyser = None
    for path in paths:
        try:
            story = open_story(path)
        except StoryviewError as error:
            if failed is None:
                raise
            failed(error)
            continue
        findings = saved_findings(story, model)
        if findings is None:
            if analyser is None:
                from .analysis.pipeline import load_analyser

                analyser = load_analyser(model)
            findings = analyser.findings(story)
            save_findings(story, findings, model)
        yield story.with_findings(findings)


def linked_path(story: Story, reference: Reference) -> Path | None:
    """The file of the story that a reference leads to, where it is in the same folder."""
    if story.source.path is None or not reference.title:
        return None
    here = Path(story.source.path)
    match = find_titled(reference.title, here.parent, leave_out=here)
    return match.path if match else None


def _linked(reference: Reference, path: Path) -> Reference:
    match = find_titled(reference.title, path.parent, leave_out=path) if reference.title else None
    if match is None:
        return reference
    return reference.model_copy(update={"story": read_story(match.path).id, "score": match.score})
