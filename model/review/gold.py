"""A reviewed story as gold to score programs with: one JSON line that holds quotes, parties and actions.

    {"id", "text", "attributions": [{"content": [[start, end], …], "cue": […], "source": […]}],
     "discard": [[start, end], …],
     "entities": [{"name", "type", "checked", "mentions": [{"span", "head", "kind"}]}],
     "actions": [{"kind", "status", "trigger", "actor", "target", "date", "optional"}]}

What nobody has checked is no gold: such quotes are put aside (`discard`), and finding such an action is
neither rewarded nor punished (`optional`). Parties are a partition of the mentions, which can't be told
in part: those not checked stand as they were found and say so.
"""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from ..story import Action, Mention, Party, Quote, Span, Story
from .draft import findings_of

# What follows the head of a noun phrase: “spokesman | for the ministry”, “judge, …”, “those | who”.
_BEHIND_HEAD = re.compile(
    r",|\s[-–—(]|\s(?:of|for|in|at|on|from|with|by|to|about|against|who|whom|that|which|whose)\s",
    re.IGNORECASE,
)
_LAST_WORD = re.compile(r"[^\s'’]+(?=\W*$)")


def gold_lines(stories: Iterable[Story]) -> Iterator[str]:
    """One line for each story, ending in a newline."""
    for story in stories:
        yield json.dumps(gold(story)) + "\n"


def gold(story: Story) -> dict[str, Any]:
    """The gold of one reviewed story."""
    return {
        "id": story.id,
        "text": story.text,
        "attributions": [_attribution(quote) for quote in story.quotes if quote.review],
        "discard": [_pair(span) for quote in story.quotes if not quote.review for _, span in quote.parts()],
        "entities": [_entity(story.text, party) for party in story.parties],
        "actions": [_action(action) for action in story.actions],
    }


def unchecked(story: Story) -> int:
    """How many findings of a story nobody has checked."""
    return sum(finding.review is None for finding in findings_of(story))


def _attribution(quote: Quote) -> dict[str, Any]:
    return {
        "content": [_pair(piece) for piece in quote.content],
        "cue": [_pair(quote.cue)] if quote.cue else [],
        "source": [_pair(quote.source)] if quote.source else [],
    }


def _entity(text: str, party: Party) -> dict[str, Any]:
    return {
        "name": party.name,
        "type": party.kind,
        "checked": party.review is not None,
        "mentions": [
            {"span": _pair(mention), "head": _pair(head(text, mention)), "kind": mention.form}
            for mention in party.mentions
        ],
    }


def _action(action: Action) -> dict[str, Any]:
    spans = {"actor": action.actor, "target": action.target, "date": action.date}
    return {
        "kind": action.kind,
        "status": action.status,
        "trigger": _pair(action.trigger),
        **{name: None if span is None else _pair(span) for name, span in spans.items()},
        "optional": action.review is None,
    }


def head(text: str, mention: Mention) -> Span:
    """The word that a mention is about: the last before what only describes it, the whole of a name."""
    if mention.form != "nominal":
        return mention
    words = text[mention.start : mention.end]
    behind = _BEHIND_HEAD.search(words)
    last = _LAST_WORD.search(words[: behind.start()] if behind else words)
    if last is None:
        return mention
    return Span(start=mention.start + last.start(), end=mention.start + last.end())


def _pair(span: Span) -> list[int]:
    return [span.start, span.end]
