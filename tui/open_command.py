"""The command that opens a story. It imports as little as may be: the reader waits for the first page."""

import os
import sys
from argparse import Namespace
from pathlib import Path

from ..model.quote_view import QuoteView
from ..model.reading.text import STANDARD_INPUT, read_text
from ..model.saved_places import PlaceStore, user_folder
from .garbage import hold_collection


def open_command(options: Namespace) -> int:
    """Open a story in the app, or print its summary where there is no terminal to draw on."""
    path = Path(options.story)
    if path != STANDARD_INPUT and path.is_dir():
        from .commands import explain_folder

        return explain_folder(path)
    if not sys.stdout.isatty() or os.environ.get("TERM") == "dumb":
        from .commands import summary_command

        return summary_command(options)
    text = read_text(path)
    hold_collection()  # the reader's screen resumes it
    # To look for plugins pydantic reads what all installed packages say of themselves.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from .app import run

    view = QuoteView(floor=options.min_confidence, stances=options.stances)
    places = PlaceStore(user_folder(), resume=options.resume)
    return run(None if path == STANDARD_INPUT else path, text, options.model, view, places)
