"""A file or a pipe to a story without findings."""

from pathlib import Path

from ..story import Source, Story, story_id
from .blocks import find_blocks
from .decode import Decoded
from .front_matter import stated_byline, stated_publication
from .references import find_references
from .text import STANDARD_INPUT, read_text, text_of


def read_story(path: Path) -> Story:
    """Read a text file, or standard input where the path is "-".

    The story's text is the decoded input with LF line ends and without a byte-order mark;
    nothing else is changed, so its offsets are the file's.

    Raises:
        StoryviewError: there is no such file, it can't be read, is empty, or is no text.
    """
    return story_of(read_text(path), None if path == STANDARD_INPUT else path)


def make_story(data: bytes, name: str, path: Path | None) -> Story:
    """The story that the bytes of a text file hold; `name` is what errors call the input.

    Raises:
        StoryviewError: the input is empty or no text.
    """
    return story_of(text_of(data, name), path)


def story_of(decoded: Decoded, path: Path | None) -> Story:
    """The story that a text tells, read from the file `path`, None for standard input."""
    text = decoded.text
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
