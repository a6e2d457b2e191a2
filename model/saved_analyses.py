"""Finished analyses, kept in the user's cache so that a story opens at once the next time.

One JSON file an analysis, named after the text, the pipeline and the code that made it: an
analysis is never taken for one that another version would make.
"""

import hashlib
from functools import cache
from importlib.resources import files
from pathlib import Path

from platformdirs import user_cache_path
from pydantic import ValidationError

from .errors import StoryviewError
from .files import write_whole
from .language_models import choose_model
from .story import SCHEMA, Findings, Story
from .version import storyview_version


def saved_findings(story: Story, model: str | None = None) -> Findings | None:
    """What an earlier analysis of the same text by the same pipeline found, or None.

    Args:
        story: the story; only its text and blocks count.
        model: the pipeline asked for, as in `choose_model`.
    """
    try:
        return Findings.model_validate_json(_file_of(story, model).read_bytes())
    except (OSError, ValidationError, StoryviewError):
        return None  # not there, or damaged: it is made again


def save_findings(story: Story, findings: Findings, model: str | None = None) -> None:
    """Keep the findings; a cache that can't be written is no reason to bother the reader."""
    try:
        path = _file_of(story, model)
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, [findings.model_dump_json()], overwrite=True)
    except (OSError, StoryviewError):
        return


def folder() -> Path:
    """Where the analyses are kept."""
    return user_cache_path("storyview") / "analyses"


def _file_of(story: Story, model: str | None) -> Path:
    made_by = f"{SCHEMA} {storyview_version()} {_code_fingerprint()} {choose_model(model)}"
    layout = "".join(f"{b.kind}:{b.start}:{b.end};" for b in story.blocks)
    key = hashlib.sha256(f"{made_by}\n{layout}\n{story.text}".encode("utf-8", "surrogatepass")).hexdigest()
    return folder() / f"{key}.json"


@cache
def _code_fingerprint() -> str:
    """What tells the analysis's own source and weights from changed ones: the files' sizes and times."""
    source = Path(__file__).with_name("analysis").rglob("*.py")
    weights = Path(str(files("storyview.assets") / "attribution")).glob("*")
    states = [
        (path.name, (stat := path.stat()).st_size, stat.st_mtime_ns) for path in sorted([*source, *weights])
    ]
    return hashlib.sha256(repr(states).encode()).hexdigest()[:16]
