"""A file or a pipe to its text. Nothing here needs the document model."""

import sys
from pathlib import Path

from ..errors import StoryviewError
from .decode import Decoded, decode

STANDARD_INPUT = Path("-")


def read_text(path: Path) -> Decoded:
    """The text of a file, or of standard input where the path is "-".

    Raises:
        StoryviewError: there is no such file, it can't be read, is empty, or is no text.
    """
    if path == STANDARD_INPUT:
        return text_of(sys.stdin.buffer.read(), "standard input")
    return text_of(_read_bytes(path), str(path))


def text_of(data: bytes, name: str) -> Decoded:
    """The text that the bytes of a file hold; `name` is what errors call it.

    Raises:
        StoryviewError: it is empty or no text.
    """
    decoded = decode(data, name)
    if not decoded.text.strip():
        raise StoryviewError(f"{name} is empty: there is no story to read.")
    return decoded


def _read_bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise StoryviewError(f"There is no file {path}: check the path.") from None
    except IsADirectoryError:
        raise StoryviewError(f"{path} is a folder: name one of the stories in it.") from None
    except OSError as error:
        raise StoryviewError(f"{path} can't be read: {error.strerror or error}.") from None
