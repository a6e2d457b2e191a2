"""What the app remembers of its own accord: the theme chosen with a key, where the panes stand.

It has a file of its own, so that the reader's configuration is never written to. Each choice is kept
with the setting that it took the place of: as soon as the reader sets something else, that counts.
"""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from threading import Lock
from typing import Literal, TypeAlias

from platformdirs import user_state_path

from .settings import Settings, is_percent

Remembered: TypeAlias = Literal["theme", "panes", "article_width", "article_height"]
"""The settings that keys and mouse change."""

Choices: TypeAlias = Mapping[str, tuple[object, object]]
"""By the name of a setting: what was chosen, and the setting that it took the place of."""

# Several choices may be made at once.
_WRITING = Lock()


_SOUND: dict[str, Callable[[object], bool]] = {
    "theme": lambda value: isinstance(value, str),
    "panes": lambda value: value in ("side", "below"),
    "article_width": is_percent,
    "article_height": is_percent,
}


def choices_file() -> Path:
    """Where the choices are kept."""
    return user_state_path("storyview") / "choices.json"


def remembered() -> Choices:
    """The choices so far; none where there is no file, and none that is damaged."""
    try:
        told = json.loads(choices_file().read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(told, dict):
        return {}
    return {
        name: (choice["value"], choice["instead_of"])
        for name, choice in told.items()
        if name in _SOUND
        and isinstance(choice, dict)
        and choice.keys() == {"value", "instead_of"}
        and _SOUND[name](choice["value"])
    }


def counting(choices: Choices, settings: Settings) -> dict[str, object]:
    """The values of those choices that still count over what is set."""
    return {
        name: value for name, (value, instead_of) in choices.items() if instead_of == getattr(settings, name)
    }


def remember(name: Remembered, value: str | int, instead_of: str | int | None) -> None:
    """Keep a choice; a place that can't be written to is no reason to bother the reader."""
    from ...model.errors import StoryviewError
    from ...model.files import write_whole

    path = choices_file()
    with _WRITING:
        kept = {**remembered(), name: (value, instead_of)}
        told = {name: {"value": now, "instead_of": before} for name, (now, before) in kept.items()}
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, [json.dumps(told, indent=2)], overwrite=True)
        except (OSError, StoryviewError):
            return
