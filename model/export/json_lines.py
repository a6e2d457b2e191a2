"""Stories as JSON Lines: the document model itself, one story a line, and nothing else."""

from collections.abc import Iterable, Iterator

from ..story import Story
from .interface import Context

# JSON lets these stand in a string, but many programs end a line at them.
_LINE_ENDS = ("\x85", "\u2028", "\u2029")


def render(stories: Iterable[Story], _: Context) -> Iterator[str]:
    """One line for each story, given out before the next story is taken."""
    for story in stories:
        yield json_line(story.model_dump_json())


def json_line(json: str) -> str:
    """JSON without line ends as a line that is one by every program's reading, with its end."""
    for character in _LINE_ENDS:
        json = json.replace(character, f"\\u{ord(character):04x}")
    return json + "\n"
