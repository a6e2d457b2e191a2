"""From a path to a story: read it, link its references, find what is in it.

The one place where reading, library, analysis, saved analyses and reviews meet.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from .errors import StoryviewError
from .library.titles import Match, find_titled
from .reading.reader import read_story
from .review.location import places, story_beside
from .saved_analyses import save_findings, saved_findings
from .story import Reference, Story


def link_references(story: Story) -> Story:
    """The story with its references linked to the stories of its folder whose titles they name.

    The folder's titles are read for it: a second or so where there are thousands.
    """
    if story.source.path is None or not story.references:
        return story
    return story.model_copy(update={"references": tuple(_linked(story, r) for r in story.references)})


def analysed_stories(
    paths: Iterable[Path],
    model: str | None = None,
    failed: Callable[[StoryviewError], None] | None = None,
    *,
    review: bool = True,
) -> Iterator[Story]:
    """Open the stories one by one and find what is in them, in this process.

    spaCy is loaded when the first story comes that no saved analysis is there for.

    Args:
        paths: text files, or "-" for standard input.
        model: the spaCy pipeline to use; see `choose_model`.
        failed: told of each story that can't be read, which is then left out.
        review: whether the reader's corrections are replayed over what is found.

    Raises:
        StoryviewError: a story can't be read and nobody is told of it, or there is no pipeline.
    """
    analyser = None
    for path in paths:
        try:
            story = link_references(_read(path))
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
        analysed = story.with_findings(findings)
        try:
            story = reviewed_story(analysed) if review else analysed
        except StoryviewError as error:
            if failed is None:
                raise
            failed(error)
        else:
            yield story


def _read(path: Path) -> Story:
    """The story in a file, which is not the journal that lies beside one: `export folder/*` names both."""
    if (whose := story_beside(path)) is not None:
        raise StoryviewError(f"{path} is what readers changed in a story, and no story: name {whose}.")
    return read_story(path)


def reviewed_story(story: Story) -> Story:
    """An analysed story with what its reader has corrected, added and noted, as far as that is kept.

    Raises:
        StoryviewError: its journal can't be read, or is one of a newer version.
    """
    if not any(path.exists() for path in places(story)):
        return story  # most stories have none: nothing of it is imported for them
    from .review.session import read_review

    return read_review(story).story


def linked_path(story: Story, reference: Reference) -> Path | None:
    """The file of the story that a reference leads to, where it is in the same folder."""
    match = _match(story, reference)
    return match.path if match else None


def _linked(story: Story, reference: Reference) -> Reference:
    match = _match(story, reference)
    if match is None:
        return reference
    try:
        found = read_story(match.path)
    except StoryviewError:
        return reference  # its title can be read, the rest of it can't
    return reference.model_copy(update={"story": found.id, "score": match.score})


def _match(story: Story, reference: Reference) -> Match | None:
    if story.source.path is None or not reference.title:
        return None
    here = Path(story.source.path)
    return find_titled(reference.title, here.parent, leave_out=here)
