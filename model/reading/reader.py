"""A file or a pipe to a story without findings."""

import sys
from pathlib import Path

from ..errors import StoryviewError
from ..story import Source, Story, story_id
from .blocks import find_blocks
from .decode import decode
from .front_matter import stated_byline, stated_publication
from .reference_lines import find_references

STANDARD_INPUT = Path("-")


def read_story(path: Path) -> Story:
    """Read a text file, or standard input where the path is "-".

    The story's text is the decoded input with LF line ends and without a byte-order mark;
    nothing else is changed, so its offsets are the file's.

    Raises:
        StoryviewError: there is no such file, it can't be read, is empty, or is no text.
    """
    if path == STANDARD_INPUT:
        return make_story(sys.stdin.buffer.read(), "standard input", None)
    return make_story(_read_bytes(path), str(path), path)


def make_story(data: bytes, name: str, path: Path | None) -> Story:
    """The story that the bytes of a text file hold; `name` is what errors call the input.

    Raises:
        StoryviewError: the input is empty or no text.
    """
    decoded = decode(data, name)
    text = decoded.text
    if not text.strip():
        raise StoryviewError(f"{name} is empty: there is no story to read.")
    blocks = find_blocks(text)
    title = next((text[block.start : block.end] for block in blocks if block.kind == "title"), None)
    return Story(
        id=story_id(text),
        title=title,
        byline=stated_byline(text, blocks),
        published=stated_publication(text, blocks),
        source=Source(path=None if path is None else str(path), encoding=decoded.encoding),
        text=text,
        blocks=blocks,
        references=find_references(text, blocks),
    )


def _read_bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise StoryviewError(f"There is no file {path}: check the path.") from None
    except IsADirectoryError:
        raise StoryviewError(f"{path} is a folder: name one of the stories in it.") from None
    except OSError as error:
        raise StoryviewError(f"{path} can't be read: {error.strerror or error}.") from None
