"""What the widgets and workers tell the reader's screen; only the screen acts on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from pathlib import Path

    from ..model.story import Reference, Story
    from .searching import Matches, Query


@dataclass
class CursorMoved(Message):
    """The reader moved the cursor in the article; a click is `pointed`, a far move a `jump`."""

    before: int
    offset: int
    jump: bool = False
    pointed: bool = False


@dataclass
class EnterPressed(Message):
    """The reader asks for the row of what stands under the cursor."""

    offset: int


@dataclass
class RowBrowsed(Message):
    """The highlight of a pane moved to the row of a finding."""

    finding: str

    def can_replace(self, message: Message) -> bool:
        """Only the last of a burst matters."""
        return isinstance(message, RowBrowsed)


@dataclass
class RowChosen(Message):
    """The reader wants to go where a row leads."""

    finding: str


@dataclass
class PlaceWanted(Message):
    """The reader wants to go to the place of a row's finding, whatever else the row leads to."""

    finding: str


@dataclass
class SearchTyped(Message):
    """The phrase in the search field changed."""

    phrase: str

    def can_replace(self, message: Message) -> bool:
        """Only the last of a burst matters."""
        return isinstance(message, SearchTyped)


@dataclass
class ExpressionSought(Message):
    """Where a regular expression matches in a story, or the problem with it."""

    story: str
    query: Query
    matches: Matches
    problem: str


@dataclass
class SearchAccepted(Message):
    """The phrase is complete; the reader goes on in the article."""


@dataclass
class SearchLeft(Message):
    """The reader gave up the search while typing."""


@dataclass
class ReferencesLinked(Message):
    """It is known which stories of the folder the references of a story lead to."""

    story: str
    references: tuple[Reference, ...]


@dataclass
class StoryOpened(Message):
    """A reference's story was read."""

    path: Path
    story: Story


@dataclass
class OpeningFailed(Message):
    """A reference's story could not be read."""

    reason: str


@dataclass
class AnalysisProgress(Message):
    """What the analysis of a story is at."""

    story: str
    step: str

    def can_replace(self, message: Message) -> bool:
        """Only the last of a burst matters."""
        return isinstance(message, AnalysisProgress)


@dataclass
class BeginningAnalysed(Message):
    """A long story with the findings of its text up to the offset `end`; the rest is still being read."""

    story: Story
    end: int


@dataclass
class AnalysisFinished(Message):
    """The story that was analysed, with its findings."""

    story: Story


@dataclass
class AnalysisFailed(Message):
    """A story could not be analysed."""

    story: str
    reason: str
