"""Where the style sheets are."""

from pathlib import Path

from .. import assets


def style_sheet(name: str) -> Path:
    """The file of a style sheet in the assets."""
    return Path(assets.__path__[0]) / name
