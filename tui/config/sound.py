"""Reading a file that is plainly sound, with the standard library alone: the reader waits for the first page.

What is wrong with any other file, or may be written otherwise, `reading.py` knows and tells; a file that
is sound here means the same there.
"""

import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import get_args

from ..cli import FORMATS
from .settings import Place, is_percent


def _is_share(value: object) -> bool:
    return type(value) in (int, float) and isinstance(value, int | float) and 0 <= value <= 1


def _is_name(value: object) -> bool:
    return isinstance(value, str) and 1 <= len(value) <= 100 and value == value.strip()


def _is_flag(value: object) -> bool:
    return isinstance(value, bool)


def _are_keys(value: object) -> bool:
    return isinstance(value, dict) and all(isinstance(key, str) for key in value.values())


_SOUND: Mapping[str, Callable[[object], bool]] = {
    "theme": lambda value: isinstance(value, str),
    "panes": get_args(Place).__contains__,
    "article_width": is_percent,
    "article_height": is_percent,
    "least_confidence": _is_share,
    "stances": _is_flag,
    "resume": _is_flag,
    "export_format": FORMATS.__contains__,
    "reader": _is_name,
    "keys": _are_keys,
}


def read_sound_file(path: Path) -> dict[str, object] | None:
    """The settings in a file; None where there is none, or where it takes more to know what it means."""
    try:
        told = tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    return told if all(name in _SOUND and _SOUND[name](value) for name, value in told.items()) else None
