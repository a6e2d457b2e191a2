"""From a story that was read to the same story with its findings, without holding up the screen."""

import asyncio
from collections.abc import Callable

from ..model.analyser import analyse_in_child
from ..model.saved_analyses import save_findings, saved_findings
from ..model.story import Findings, Story


def with_kept_findings(story: Story, model: str | None) -> Story:
    """The story with the findings of an earlier analysis, or as it is where none was kept."""
    findings = saved_findings(story, model)
    return story if findings is None else story.with_findings(findings)


async def analysed(
    story: Story,
    model: str | None,
    progress: Callable[[str], None],
    beginning: Callable[[Story, int], None],
) -> Story:
    """The story with its findings: those of an earlier analysis, or else of a new one, which is kept.

    Args:
        story: the story as it was opened.
        model: the spaCy pipeline asked for, None for the best that is there.
        progress: told what is being done.
        beginning: told of the story with the findings of its text up to an offset, if it is long. It
            says of no analysis, since that is not finished, and nothing of it is kept.

    Raises:
        StoryviewError: the analysis failed; says why.
    """
    findings = await asyncio.to_thread(saved_findings, story, model)
    if findings is None:

        def begun(findings: Findings, end: int) -> None:
            beginning(story.with_findings(findings.model_copy(update={"analysis": None})), end)

        findings = await analyse_in_child(story, model, progress, begun)
        await asyncio.to_thread(save_findings, story, findings, model)
    return await asyncio.to_thread(story.with_findings, findings)
