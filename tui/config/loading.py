"""From the command line, the environment, the reader's file and the app's memory to the settings.

Most readers have no file, or a sound one, and no variables: then nothing heavy is imported.
"""

import os
from argparse import Namespace
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_config_path

from ...model.errors import UsageError
from ...model.quote_view import QuoteView
from .remembered import counting, remembered
from .settings import NAMES, Settings, settings_of

PREFIX = "STORYVIEW_"
_OWN_PLACE = f"{PREFIX}CONFIG"

COMMAND_LINE, REMEMBERED, DEFAULT = "the command line", "chosen in the app", "the default"


@dataclass(frozen=True, slots=True)
class Configuration:
    """The settings that hold, and where they come from.

    Attributes:
        settings: what holds.
        configured: what the file says, or the defaults where it says nothing; choices made in the app
            take the place of this.
        origins: by the name of a setting, where its value comes from, in words.
    """

    settings: Settings
    configured: Settings
    origins: Mapping[str, str]


UNCONFIGURED = Configuration(Settings(), Settings(), {})
"""What holds when nothing is set."""


class ConfigurationError(UsageError):
    """Something is wrong with what the reader has set; each argument tells one such thing."""

    def __str__(self) -> str:
        return "; ".join(map(str, self.args))


def config_file() -> Path:
    """Where the reader's file is, or would be."""
    place = os.environ.get(_OWN_PLACE)
    return Path(place).expanduser() if place else user_config_path("storyview") / "config.toml"


def variable(name: str) -> str:
    """The environment variable of a setting."""
    return PREFIX + name.upper()


def given_in(options: Namespace) -> dict[str, object]:
    """The settings that the command line tells."""
    return {name: value for name in NAMES if (value := getattr(options, name, None)) is not None}


def view_of(settings: Settings) -> QuoteView:
    """Which quotes are shown."""
    return QuoteView(floor=settings.least_confidence, stances=settings.stances)


def _told(path: Path) -> tuple[Mapping[str, object], Mapping[str, object]]:
    """What the file and the variables set."""
    if not any(variable(name) in os.environ for name in NAMES):
        if not path.exists():
            return {}, {}
        from .sound import read_sound_file

        if (told := read_sound_file(path)) is not None:
            return told, {}
    from .reading import read_file, read_variables

    return read_file(path), read_variables()


def load_configuration(given: Mapping[str, object] | None = None) -> Configuration:
    """The settings that hold now.

    Args:
        given: settings from the command line, by name; they come before all others.

    Raises:
        ConfigurationError: the file can't be read, or something in it or in a variable is no setting.
    """
    given = given or {}
    path = config_file()
    told, variables = _told(path)
    configured = settings_of(told)
    chosen = counting(remembered(), configured)
    sources = (
        (COMMAND_LINE, given),
        (None, variables),
        (REMEMBERED, chosen),
        (str(path), told),
    )
    values, origins = {}, {}
    for name in NAMES:
        origins[name] = DEFAULT
        for origin, source in sources:
            if name in source:
                values[name], origins[name] = source[name], origin or variable(name)
                break
    return Configuration(settings_of(values), configured, origins)
