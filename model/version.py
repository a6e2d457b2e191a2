"""The version of the installed program."""

from importlib.metadata import version


def storyview_version() -> str:
    """The version that the distribution was installed with, such as "0.1.0"."""
    return version("storyview")
