"""Which quotes a reader wants to see: how sure they must be, and whether stances count.

A view only chooses among the quotes that were found. It never changes an analysis, and what is
kept of one is always the whole.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from math import ceil, floor
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .story import Quote, Story

_STEP = 10
"""Per cent."""
_HIGHEST_STEP = 90


@dataclass(frozen=True, slots=True)
class QuoteView:
    """What a quote must be like to be shown.

    Attributes:
        floor: the least confidence, from 0 to 1; quotes that a reader has checked are sure.
        stances: whether quotes of the form "stance" are shown.
    """

    floor: float = 0.0
    stances: bool = True

    def shows(self, quote: Quote) -> bool:
        """Whether a quote is shown."""
        sure = quote.review is not None or quote.confidence >= self.floor
        return sure and (self.stances or quote.form != "stance")

    def of(self, story: Story) -> Story:
        """The story with the shown quotes alone; no action says that it is reported in another one."""
        return with_quotes(story, shown_quotes(story.quotes, self))

    @property
    def only(self) -> str:
        """What else is left of a story, in words such as `only direct quotes`; empty if that is all."""
        return ""

    def stepped(self, step: int) -> QuoteView:
        """The view with its floor at the next tenth above (`step` 1) or below (-1), up to 0.9."""
        percent = round(100 * self.floor, 6)
        tenth = floor(percent / _STEP) + 1 if step > 0 else ceil(percent / _STEP) - 1
        reached = min(max(0, tenth * _STEP), max(_HIGHEST_STEP, percent))
        return replace(self, floor=reached / 100)

    @property
    def percent(self) -> str:
        """The floor as it is told, e.g. `80%`."""
        return f"{100 * self.floor:g}%"


EVERYTHING = QuoteView()
"""The view that shows all quotes."""


def shown_quotes(quotes: Iterable[Quote], view: QuoteView) -> tuple[Quote, ...]:
    """Those of `quotes` that `view` shows, in the same order."""
    return tuple(quote for quote in quotes if view.shows(quote))


def shown_story(story: Story, view: QuoteView) -> Story:
    """The story as `view` shows it."""
    return view.of(story)


def with_quotes(story: Story, quotes: tuple[Quote, ...]) -> Story:
    """The story with some of its quotes alone; no action says that it is reported in another one."""
    if len(quotes) == len(story.quotes):
        return story
    shown = {quote.id for quote in quotes}
    actions = tuple(
        action
        if action.reported_in is None or action.reported_in in shown
        else action.model_copy(update={"reported_in": None})
        for action in story.actions
    )
    return story.model_copy(update={"quotes": quotes, "actions": actions})
