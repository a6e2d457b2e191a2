"""The command that opens a story. It imports as little as may be: the reader waits for the first page."""

import os
import sys
from argparse import Namespace
from pathlib import Path

from ..model.reading.text import STANDARD_INPUT, read_text
from ..model.saved_places import PlaceStore, user_folder
from .config.loading import given_in, view_of
from .garbage import hold_collection
from .terminal import check_terminal, take_keys_from_terminal


def open_command(options: Namespace) -> int:
    """Open a story in the app, or print its summary where there is no terminal to draw on."""
    path = Path(options.story)
    if path != STANDARD_INPUT and path.is_dir():
        from .commands import explain_folder

        return explain_folder(path)
    if not sys.stdout.isatty():
        from .commands import summary_command

        return summary_command(options)
    check_terminal(options.story)
    hold_collection()  # the reader's screen resumes it
    # To look for plugins pydantic reads what all installed packages say of themselves.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from .config.checking import checked_configuration

    configuration = checked_configuration(given_in(options))
    text = read_text(path)
    from .app import StoryviewApp

    settings = configuration.settings
    places = PlaceStore(user_folder(), resume=settings.resume)
    path_or_none = None if path == STANDARD_INPUT else path
    take_keys_from_terminal()
    view = view_of(settings)
    app = StoryviewApp(path_or_none, text, options.model, view, places, configuration=configuration)
    app.run()
    return app.return_code or 0
