"""The version of the installed program."""

from functools import cache
from importlib.metadata import version


@cache  # the distribution's files are read for it
def storyview_version() -> str:
    """The version that the distribution was installed with, such as "0.1.0"."""
    return version("storyview")
