"""`storyview doctor`: what this installation is made of, and whether it works."""

import os
import platform
import shutil
import sys
import time
from argparse import Namespace
from importlib.metadata import PackageNotFoundError, version

from ..model.errors import StoryviewError
from ..model.language_models import BUNDLED, OFFICIAL, choose_model, installed_version
from ..model.printable import one_line
from ..model.saved_analyses import folder
from .cli import STORY_ERROR

_LIBRARIES = ("storyview", "spacy", "textual", "rich", "pydantic")


def doctor_command(options: Namespace) -> int:
    """Print the report; 1 if there is no pipeline that works, or the settings are wrong."""
    print(f"python      {platform.python_version()} on {platform.platform()}")
    for name in _LIBRARIES:
        print(f"{name:11} {_version(name)}")
    print(f"pipelines   {_installed_pipelines()}")
    working, in_use = _pipeline_in_use(options.model)
    print(f"in use      {in_use}")
    print(f"terminal    {_terminal()}")
    print(f"cache       {folder()}")
    sound, settings = _settings()
    print(f"settings    {settings}")
    return 0 if working and sound else STORY_ERROR


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"


def _installed_pipelines() -> str:
    found = [f"{name} {v}" for name in (*OFFICIAL, BUNDLED) if (v := installed_version(name))]
    return ", ".join(found) or "none"


def _pipeline_in_use(model: str | None) -> tuple[bool, str]:
    """Whether the pipeline that would be used loads, and a line about it."""
    try:
        chosen = choose_model(model)
        from ..model.analysis.pipeline import load_analyser

        began = time.perf_counter()
        load_analyser(model)
    except StoryviewError as error:
        return False, f"none. {error}"
    return True, f"{chosen}, loads in {time.perf_counter() - began:.1f} s"


def _settings() -> tuple[bool, str]:
    """Whether the reader's settings are sound, and where they are or what is wrong with them."""
    from .config.checking import checked_configuration
    from .config.loading import ConfigurationError, config_file

    try:
        checked_configuration()
    except ConfigurationError as error:
        return False, f"wrong. {one_line(str(error))}"
    path = config_file()
    return True, one_line(f"{path}" if path.exists() else f"the defaults; {path} would change them")


def _terminal() -> str:
    if not sys.stdout.isatty():
        return "standard output is not a terminal: a summary is printed instead of opening the app"
    columns, rows = shutil.get_terminal_size()
    shown = [f"{columns}×{rows}", f"TERM={os.environ.get('TERM', '')}"]
    shown += [f"{name}={os.environ[name]}" for name in ("COLORTERM", "NO_COLOR") if name in os.environ]
    return ", ".join([*shown, sys.stdout.encoding])
