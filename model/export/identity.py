"""Names that stay the same from one export of a story to the next, and what says which text they are of."""

import base64
import hashlib
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import lru_cache
from uuid import NAMESPACE_URL, UUID, uuid5

from ..story import Story
from ..version import storyview_version
from .rows import safe_url

_NAMESPACE = uuid5(NAMESPACE_URL, "tag:storyview,2025:export")
UNDATED = datetime(1980, 1, 1, tzinfo=UTC)
"""The earliest that a zip can tell."""


def text_digest(story: Story) -> str:
    """The SHA-256 of the story's text in UTF-8, in hex digits."""
    return _digest(story.text)


@lru_cache(maxsize=4)  # each of a story's annotations asks for it
def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def name_of_text(story: Story) -> str:
    """A URI that names the story's text by its SHA-256 (RFC 6920)."""
    digest = base64.urlsafe_b64encode(bytes.fromhex(text_digest(story))).decode().rstrip("=")
    return f"ni:///sha-256;{digest}"


def source_of(story: Story) -> str:
    """Where the story stands on the web, else a URI that names its text."""
    return safe_url(story.source.url) or name_of_text(story)


def uuid_of(story: Story, *what: str) -> UUID:
    """The UUID of something of a story, the same whenever it is exported."""
    return uuid5(_NAMESPACE, "\n".join((text_digest(story), source_of(story), *what)))


def uuid_of_all(ids: Iterable[str]) -> UUID:
    """The UUID of several things together, the same for the same ones in the same order."""
    return uuid5(_NAMESPACE, "\n".join(ids))


def made(story: Story) -> datetime:
    """When the findings were made, in UTC; long ago where that is not known."""
    return in_utc(story.analysis.made) if story.analysis else UNDATED


def in_utc(time: datetime) -> datetime:
    """The time in UTC; one without a zone is taken to be in it."""
    return time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)


def stamp(time: datetime) -> str:
    """A time as XML Schema and JSON-LD write it, such as `2025-03-04T00:00:00Z`."""
    return in_utc(time).strftime("%Y-%m-%dT%H:%M:%SZ")


def maker(story: Story) -> str:
    """What made the findings, such as `storyview 0.1.0, en_core_web_sm 3.8.0`."""
    if story.analysis is None:
        return f"storyview {storyview_version()}"
    return f"storyview {story.analysis.version}, {story.analysis.model}"
