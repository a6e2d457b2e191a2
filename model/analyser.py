"""The analysis in a child process: the caller stays quick and never imports spaCy.

The child (`analysis/worker.py`) gets the story as JSON on its standard input and answers on its
standard output with a message a line (`Message`).
"""

import asyncio
import contextlib
import sys
from collections.abc import Callable
from typing import Literal, TypeAlias

from pydantic import BaseModel

from .errors import StoryviewError
from .story import Findings, Story

# A message holds all findings of a story on one line.
_LINE_LIMIT = 1 << 30
_LAST_WORDS = 2000


class Message(BaseModel):
    """What the child says: how far it is, what it found, or why it could not go on.

    Of a long story the "beginning" comes first: what was found in the text up to the offset `end`.
    """

    kind: Literal["progress", "beginning", "findings", "error"]
    text: str = ""
    findings: Findings | None = None
    end: int = 0


Beginning: TypeAlias = Callable[[Findings, int], None]
"""Told what was found in the text up to an offset, before the rest is read."""


async def analyse_in_child(
    story: Story, model: str | None, progress: Callable[[str], None], beginning: Beginning
) -> Findings:
    """Analyse a story in a child process. Cancelling the task ends the child.

    Args:
        story: a story with blocks.
        model: the pipeline asked for, as in `choose_model`.
        progress: told, in words for the reader, what is being done.
        beginning: told once what the beginning of a long story holds. These findings are for the
            meantime: the whole may know them better, and under other ids.

    Raises:
        StoryviewError: the analysis failed; says why.
    """
    # -P: the folder that the reader is in may hold anything, and nothing in it is to be imported.
    command = [sys.executable, "-P", "-m", "storyview.model.analysis.worker", *([model] if model else [])]
    process = await asyncio.create_subprocess_exec(
        *command,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        limit=_LINE_LIMIT,
    )
    try:
        question = story.model_dump_json().encode("utf-8", "surrogatepass")
        return await _converse(process, question, progress, beginning)
    finally:
        if process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()


async def _converse(
    process: asyncio.subprocess.Process,
    question: bytes,
    progress: Callable[[str], None],
    beginning: Beginning,
) -> Findings:
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    complaints = asyncio.create_task(process.stderr.read())
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):
        process.stdin.write(question)
        await process.stdin.drain()
        process.stdin.close()
    async for line in process.stdout:
        message = Message.model_validate_json(line)
        if message.kind == "error":
            raise StoryviewError(message.text)
        if message.findings is None:
            progress(message.text)
        elif message.kind == "beginning":
            beginning(message.findings, message.end)
        else:
            return message.findings
    code = await process.wait()
    last = (await complaints).decode("utf-8", "replace").strip()[-_LAST_WORDS:].splitlines()
    said = f": {last[-1]}" if last else ""
    raise StoryviewError(f"The analysis ended early (exit code {code}){said}")
