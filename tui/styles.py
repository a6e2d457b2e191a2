"""Where the style sheets are."""

from importlib.resources import files
from pathlib import Path


def style_sheet(name: str) -> Path:
    """The file of a style sheet in the assets."""
    return Path(str(files("storyview.assets") / name))
