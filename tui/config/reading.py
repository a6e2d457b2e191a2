"""Reading the reader's file and the environment, with complaints in plain words that name the place."""

import re
import tomllib
from collections.abc import Callable
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints, ValidationError
from pydantic_core import ErrorDetails
from pydantic_settings import (
    BaseSettings,
    EnvSettingsSource,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    SettingsError,
    TomlConfigSettingsSource,
)

from ...model.errors import StoryviewError
from ...model.printable import one_line
from ..formats import exporter
from ..shares import share
from .loading import PREFIX, ConfigurationError, variable
from .settings import LEAST, MOST, NAMES, Place


def _share_or_percentage(value: object) -> object:
    """A share as it may be written: a number from 0 to 1, or a text such as "80%"."""
    return share(value) if isinstance(value, str) else value


def _known_format(name: str) -> str:
    """`name` where a format has it."""
    try:
        exporter(name)
    except StoryviewError as error:
        raise ValueError(str(error)) from None
    return name


_Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100)]
_Format = Annotated[str, AfterValidator(_known_format)]
_Percent = Annotated[int, Field(ge=LEAST, le=MOST)]
_Share = Annotated[float, BeforeValidator(_share_or_percentage), Field(ge=0, le=1)]


class Written(BaseSettings):
    """The settings as they may be written; those that are not written are not there."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_ignore_empty=True, extra="forbid")

    theme: str | None = None
    panes: Place | None = None
    article_width: _Percent | None = None
    article_height: _Percent | None = None
    least_confidence: _Share | None = None
    stances: bool | None = None
    resume: bool | None = None
    export_format: _Format | None = None
    reader: _Name | None = None
    keys: dict[str, str] = {}

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        *_: PydanticBaseSettingsSource,
        **__: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Each source is checked by itself, so that what is wrong can be told with its place."""
        return (init_settings,)


def read_file(path: Path) -> dict[str, object]:
    """The settings in a file, checked; nothing if there is no file.

    Raises:
        ConfigurationError: it can't be read, is no TOML, or holds what is no setting.
    """
    name = one_line(str(path))
    try:
        text = path.read_text("utf-8")
        told: dict[str, Any] = TomlConfigSettingsSource(Written, path)()
    except FileNotFoundError:
        return {}
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(f"{name} is not TOML: {one_line(str(error))}.") from None
    except UnicodeDecodeError:
        raise ConfigurationError(f"{name} is not text in UTF-8: save it as that.") from None
    except OSError as error:
        raise ConfigurationError(f"{name} can't be read: {error.strerror}.") from None
    return _checked(told, lambda place: f"{name}, line {line_of(text, *place)}: ")


def read_variables() -> dict[str, object]:
    """The settings in the environment, checked.

    Raises:
        ConfigurationError: a variable holds no value of its setting.
    """
    try:
        told: dict[str, Any] = EnvSettingsSource(Written)()
    except SettingsError:
        example = """'{"quote.next": "f8"}'"""
        raise ConfigurationError(f"{variable('keys')} is not written like {example}.") from None
    return _checked(told, lambda place: f"{variable(place[0])}: ")


def line_of(text: str, field: str, *within: str) -> int:
    """The line of a TOML text, from 1, that a setting stands in, or one `within` the table of that name."""
    table, wanted = (field, within[0]) if within else ("", field)
    here = ""
    found = 1
    for number, line in enumerate(text.splitlines(), 1):
        if header := re.match(r"\s*\[+\s*(.+?)\s*\]+", line):
            here = _bare(header[1])
            name = here if not within else ""
        else:
            name = _bare(line.partition("=")[0]) if "=" in line and here in (table, "") else ""
        if name in (wanted, f"{table}.{wanted}"):
            return number
        if name == table != "" or (here == table != "" and found == 1):
            found = number
    return found


def _bare(key: str) -> str:
    """A key without the signs that TOML lets it be written with."""
    return re.sub(r"[\s\"']", "", key)


def _checked(told: dict[str, Any], where: Callable[[tuple[str, ...]], str]) -> dict[str, object]:
    try:
        return Written(**told).model_dump(exclude_unset=True)
    except ValidationError as error:
        raise ConfigurationError(*(where(_place(e)) + _in_words(e) for e in error.errors())) from None


def _place(error: ErrorDetails) -> tuple[str, ...]:
    """The setting, and the key in its table."""
    return tuple(str(part) for part in error["loc"][:2])


def _in_words(error: ErrorDetails) -> str:
    name = one_line(".".join(_place(error)))
    if error["type"] == "extra_forbidden":
        return f"there is no setting called {name}{meant(name)}"
    message = error["msg"].removeprefix("Value error, ").replace("Input should be", "it should be")
    return f"{name} can't be {one_line(repr(error['input']))}: {message[:1].lower()}{message[1:]}"


def meant(name: str) -> str:
    """A guess at the setting that a wrong name stands for, to be told behind it."""
    near = get_close_matches(name, NAMES, 1, cutoff=0.7)
    return f"; did you mean {near[0]}?" if near else f": they are {', '.join(NAMES)}"
