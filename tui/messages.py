"""What the widgets and workers tell the reader's screen; only the screen acts on it.

They are told apart by what they are: what a dataclass makes besides takes time that the first page waits for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from pathlib import Path

    from ..model.story import Reference, Story
    from .searching import Matches, Query


@dataclass(repr=False, eq=False)
class CursorMoved(Message):
    """The reader moved the cursor in the article; a click is `pointed`, a far move a `jump`."""

    before: int
    offset: int
    jump: bool = False
    pointed: bool = False


@dataclass(repr=False, eq=False)
class EnterPressed(Message):
    """The reader asks for the row of what stands under the cursor."""

    offset: int


@dataclass(repr=False, eq=False)
class RowBrowsed(Message):
    """The highlight of a pane moved to the row of a finding."""

    finding: str

    def can_replace(self, message: Message) -> bool:
        """Only the last of a burst matters."""
        return isinstance(message, RowBrowsed)


@dataclass(repr=False, eq=False)
class RowChosen(Message):
    """The reader wants to go where a row leads."""

    finding: str


@dataclass(repr=False, eq=False)
class PlaceWanted(Message):
    """The reader wants to go to the place of a row's finding, whatever else the row leads to."""

    finding: str


@dataclass(repr=False, eq=False)
class SearchTyped(Message):
    """The phrase in the search field changed."""

    phrase: str

    def can_replace(self, message: Message) -> bool:
        """Only the last of a burst matters."""
        return isinstance(message, SearchTyped)


@dataclass(repr=False, eq=False)
class ExpressionSought(Message):
    """Where a regular expression matches in a story, or the problem with it."""

    story: str
    query: Query
    matches: Matches
    problem: str


@dataclass(repr=False, eq=False)
class SearchAccepted(Message):
    """The phrase is complete; the reader goes on in the article."""


@dataclass(repr=False, eq=False)
class SearchLeft(Message):
    """The reader gave up the search while typing."""


@dataclass(repr=False, eq=False)
class ReferencesLinked(Message):
    """It is known which stories of the folder the references of a story lead to."""

    story: str
    references: tuple[Reference, ...]


@dataclass(repr=False, eq=False)
class StoryOpened(Message):
    """A reference's story was read."""

    path: Path
    story: Story


@dataclass(repr=False, eq=False)
class OpeningFailed(Message):
    """A reference's story could not be read."""

    reason: str


@dataclass(repr=False, eq=False)
class AnalysisProgress(Message):
    """What the analysis of a story is at."""

    story: str
    step: str

    def can_replace(self, message: Message) -> bool:
        """Only the last of a burst matters."""
        return isinstance(message, AnalysisProgress)


@dataclass(repr=False, eq=False)
class BeginningAnalysed(Message):
    """A long story with the findings of its text up to the offset `end`; the rest is still being read."""

    story: Story
    end: int


@dataclass(repr=False, eq=False)
class AnalysisFinished(Message):
    """The story that was analysed, with its findings."""

    story: Story


@dataclass(repr=False, eq=False)
class AnalysisFailed(Message):
    """A story could not be analysed."""

    story: str
    reason: str
