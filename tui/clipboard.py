"""Bringing text to the reader's clipboard, and telling truthfully how far that went."""

import asyncio
import contextlib
import sys
from collections.abc import Mapping

# How long a tool may take, in seconds.
_PATIENCE = 4.0

# Terminals that are known to do nothing with the control sequence that sets the clipboard (OSC 52).
_DEAF = frozenset(("linux", "dumb", "cons25", "vt100", "vt102", "vt220"))


def is_remote(environment: Mapping[str, str]) -> bool:
    """Whether the reader sits at another machine, whose clipboard no tool of this one reaches."""
    return any(environment.get(name) for name in ("SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY"))


def terminal_may_copy(environment: Mapping[str, str]) -> bool:
    """Whether the terminal may set the clipboard when it is asked to; none ever says if it did.

    GNU screen swallows the request, and so does macOS's own Terminal.
    """
    if environment.get("TERM", "") in _DEAF or environment.get("TERM_PROGRAM") == "Apple_Terminal":
        return False
    return not environment.get("STY")


def about_copy(tool: str, sent: bool) -> str:
    """What was done with a text, in words; empty if nothing could be done.

    Args:
        tool: what has confirmed that it holds the text, or nothing.
        sent: whether the terminal was asked to take it.
    """
    if tool == "tmux":
        return "Copied into tmux, whose paste key has it, and sent to the terminal (which may not allow it)"
    if tool:
        return f"Copied by {tool}"
    return "Sent to the terminal (which may not allow it)" if sent else ""


async def copied_by(text: str, environment: Mapping[str, str]) -> str:
    """Give a text to a clipboard tool of this machine, and read it back.

    The tool runs in a process of its own, so that what it prints does not reach the screen, and one
    that waits for ever is left behind.

    Args:
        text: without control characters.
        environment: tells whether the reader sits here, and in tmux.

    Returns:
        The name of the tool that holds the text now, or nothing.
    """
    tools = {"pyperclip": not is_remote(environment), "tmux": "TMUX" in environment}
    for tool in (tool for tool, can in tools.items() if can):
        # -P: nothing in the folder that the reader is in is to be imported.
        command = (sys.executable, "-P", "-m", "storyview.tui.clipboard_tool", tool)
        if name := await _answer(command, text.encode()):
            return name
    return ""


async def _answer(command: tuple[str, ...], text: bytes) -> str:
    """What a command answers that is given a text, or nothing if it fails."""
    pipe, nothing = asyncio.subprocess.PIPE, asyncio.subprocess.DEVNULL
    process = await asyncio.create_subprocess_exec(*command, stdin=pipe, stdout=pipe, stderr=nothing)
    try:
        answer, _ = await asyncio.wait_for(process.communicate(text), _PATIENCE)
    except TimeoutError:
        return ""
    finally:
        if process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()
    return answer.decode("utf-8", "replace").strip() if process.returncode == 0 else ""
