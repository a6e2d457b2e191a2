"""What a reader can set, and what holds when nothing is set.

Only the standard library is imported here: most readers have set nothing, and wait for the first page.
What a file or a variable holds is checked in `reading.py`, which has the same fields; `sound.py` knows the
plain cases.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Literal, TypeAlias, cast

Place: TypeAlias = Literal["side", "below"]

LEAST, MOST = 20, 80
"""Per cent of the screen that the article has at least, and at most."""


def is_percent(value: object) -> bool:
    """Whether a value may be the share of the article."""
    return type(value) is int and LEAST <= value <= MOST


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings; each has a value that serves without any configuration.

    Attributes:
        theme: the colours, by the name of a theme.
        panes: where the panes stand when there is room for either.
        article_width: per cent of the columns that the article has beside the panes; None leaves it to the
            app, which also keeps the panes from growing wider than their rows need.
        article_height: per cent of the rows that the article has above the panes.
        least_confidence: how sure a quote must be to be shown, from 0 to 1.
        stances: whether quotes of what somebody only thinks are shown.
        resume: whether a story opens where it was left.
        export_format: the format that exports have when none is asked for.
        reader: who corrects and notes, None for the login name.
        keys: other keys, by the id of what they do.
    """

    theme: str = "storyview-dark"
    panes: Place = "side"
    article_width: int | None = None
    article_height: int = 60
    least_confidence: float = 0.0
    stances: bool = True
    resume: bool = True
    export_format: str | None = None
    reader: str | None = None
    keys: Mapping[str, str] = field(default_factory=dict)


DEFAULTS = Settings()
"""What holds when nothing is set."""

NAMES = tuple(setting.name for setting in fields(Settings))


def settings_of(values: Mapping[str, object]) -> Settings:
    """The settings with `values`, which must have been checked; the others have their defaults."""
    return Settings(**cast("dict[str, Any]", values))
