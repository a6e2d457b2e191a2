"""Copying in the app: the terminal is asked, the machine's tools are tried, and the reader is told."""

import os
from collections.abc import Callable
from typing import Any

from textual.app import App

from .clipboard import about_copy, copied_by, terminal_may_copy
from .rows import one_line

# As much of a copied text is told again.
_TOLD = 80


def send(text: str, ask: Callable[[str], None]) -> bool:
    """Ask the terminal to take a text to its clipboard, unless it is known to be deaf to that.

    Args:
        text: without control characters.
        ask: asks it.

    Returns:
        Whether it was asked.
    """
    asked = terminal_may_copy(os.environ)
    if asked:
        ask(text)
    return asked


async def tell_of_copy(app: App[Any], text: str, sent: bool) -> None:
    """Try the tools of this machine and tell what became of a text; show it where nothing did.

    Args:
        app: the app to tell it in.
        text: what was to be copied.
        sent: whether the terminal was asked to take it.
    """
    if told := about_copy(await copied_by(text, os.environ), sent):
        words = one_line(text, _TOLD)
        app.notify(f"{told}:\n{words}{'…' if len(text) > len(words) else ''}", markup=False)
        return
    from .screens.uncopied import UncopiedScreen

    await app.push_screen(UncopiedScreen(text))
