"""Official acts: an action with all the places of the story that tell of it."""

from collections import defaultdict
from dataclasses import dataclass

from .sentences import SENTENCE_END
from .story import Action, Span, Story

# How many characters of a sentence tell what was done.
_WORDS = 160


@dataclass(frozen=True, slots=True)
class Act:
    """An act and where it is told.

    Attributes:
        action: its first report in the text, with the actor, target and date that other reports
            of the same act tell where that one does not.
        told: all reports of it in order of the text, at least one.
    """

    action: Action
    told: tuple[Action, ...]


def acts(story: Story) -> tuple[Act, ...]:
    """The official acts of a story, each once, in order of where they are first told."""
    first: dict[str, str] = {}

    def root(id_: str) -> str:
        while (above := first.get(id_, id_)) != id_:
            id_ = above
        return id_

    for action in story.actions:
        # A foreign file may well call two reports the same as each other.
        if action.same_as is not None and (one := root(action.id)) != (other := root(action.same_as)):
            first[one] = other
    groups: defaultdict[str, list[Action]] = defaultdict(list)
    for action in sorted(story.actions, key=lambda action: action.trigger.start):
        groups[root(action.id)].append(action)
    return tuple(Act(_complete(told), tuple(told)) for told in groups.values())


def _complete(told: list[Action]) -> Action:
    """The first of several reports with what it leaves to the others."""
    first = told[0]
    if len(told) == 1:
        return first
    more: dict[str, Span | str | None] = {}
    if first.actor_party is None:
        by = next((a for a in told if a.actor_party), None) or next((a for a in told if a.actor), first)
        more |= {"actor": by.actor, "actor_party": by.actor_party}
    if first.target_party is None:
        on = next((a for a in told if a.target_party), None) or next((a for a in told if a.target), first)
        more |= {"target": on.target, "target_party": on.target_party}
    if first.when is None:
        at = next((a for a in told if a.when), None) or next((a for a in told if a.date), first)
        more |= {"date": at.date, "when": at.when}
    return first.model_copy(update=more)


def words_of(text: str, action: Action) -> str:
    """What a report says was done: from its trigger to the end of the sentence, or of a long line.

    Args:
        text: the story's.
        action: the report.

    Returns:
        The words as they stand in the text, and "…" behind them where the sentence goes on.
    """
    start, told = action.trigger.start, action.trigger.end
    limit = max(told, min(len(text), start + _WORDS))
    end = SENTENCE_END.search(text, told, limit + 1)
    cut = end is None and limit < len(text)
    if end is not None:
        limit = end.start()
    elif cut:
        space = text.rfind(" ", told, limit)
        limit = space if space > 0 else limit
    words = text[start:told] + text[told:limit].rstrip(" ,;:–—-")
    return f"{words} …" if cut else words
