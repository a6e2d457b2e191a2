"""Settings that can only be checked with what the app is made of: the theme and the keys."""

from collections.abc import Mapping
from dataclasses import replace
from difflib import get_close_matches

from ...model.printable import one_line
from ..themes import theme_names
from .loading import (
    COMMAND_LINE,
    REMEMBERED,
    Configuration,
    ConfigurationError,
    config_file,
    load_configuration,
    variable,
)


def checked_configuration(given: Mapping[str, object] | None = None) -> Configuration:
    """The settings that hold now, theme and keys checked too.

    Args:
        given: settings from the command line, by name.

    Raises:
        ConfigurationError: something in them is no setting; it tells of all there is.
    """
    configuration = load_configuration(given)
    settings = configuration.settings
    problems = []
    names = theme_names()
    if settings.theme not in names and configuration.origins["theme"] == REMEMBERED:
        # Chosen in another version of the app.
        settings = replace(settings, theme=configuration.configured.theme)
        configuration = replace(configuration, settings=settings)
    if settings.theme not in names:
        near = get_close_matches(settings.theme, names, 1)
        meant = f"did you mean {near[0]}?" if near else f"there are {', '.join(names)}"
        told = f"there is no theme called {one_line(settings.theme)}; {meant}"
        problems.append(_where(configuration, "theme") + told)
    if settings.keys:
        from .keymap import keymap_problems

        problems += [
            _where(configuration, "keys", id_) + told for id_, told in keymap_problems(settings.keys)
        ]
    if problems:
        raise ConfigurationError(*problems)
    return configuration


def _where(configuration: Configuration, name: str, *within: str) -> str:
    """Where a setting was set, to be told before what is wrong with it."""
    origin = configuration.origins[name]
    if origin == COMMAND_LINE:
        return f"--{name}: "
    if origin == variable(name):
        return f"{origin}: "
    path = config_file()
    if origin != str(path):
        return ""
    from .reading import line_of

    return f"{one_line(origin)}, line {line_of(path.read_text('utf-8'), name, *within)}: "
