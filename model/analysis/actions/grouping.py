"""Which reports are of the same act."""

from collections import deque
from collections.abc import Mapping, Sequence

from ...story import Action, Span
from .when import bounds

# Letters that a verb and its noun share: "investigate" and "investigation", "ban" and "banned".
_STEM = 4
# How many reports back an act may be taken up again; keeps long texts cheap.
_MEMORY = 50
_DEFINITE = frozenset({"the", "this", "that", "these", "those", "his", "her", "its", "their", "such"})


class Groups:
    """The acts reported so far, each with all its reports."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._reports: dict[tuple[str, str], deque[Action]] = {}

    def placed(self, action: Action) -> Action:
        """The action with the id of the first report of the same act, where there is one.

        The same act has the same kind, a trigger of the same word family and no actor, target or
        date that contradicts; and it has an actor or target in common, or takes the act up again
        by "the", "this" or a possessive.
        """
        key = (action.kind, _stem(action, self._text))
        reports = self._reports.setdefault(key, deque(maxlen=_MEMORY))
        first = next((o.same_as or o.id for o in reversed(reports) if self._is_same(action, o)), None)
        placed = action if first is None else action.model_copy(update={"same_as": first})
        reports.append(placed)
        return placed

    def _is_same(self, one: Action, other: Action) -> bool:
        if _contradicts(one, other):
            return False
        text = self._text
        actor = _agree(one.actor_party, other.actor_party, one.actor, other.actor, text)
        target = _agree(one.target_party, other.target_party, one.target, other.target, text)
        if actor is False or target is False:
            return False
        return bool(actor or target) or _is_taken_up(one, text)


def shared(actions: Sequence[Action]) -> tuple[Action, ...]:
    """The actions, each with the parties that another report of the same act names.

    "The plant was banned. … The ministry's ban" tells who banned it; the place in the text stays
    empty where the report itself names nobody.
    """
    actors: dict[str, str] = {}
    targets: dict[str, str] = {}
    for action in actions:
        group = action.same_as or action.id
        if action.actor_party is not None:
            actors.setdefault(group, action.actor_party)
        if action.target_party is not None:
            targets.setdefault(group, action.target_party)
    return tuple(_completed(action, actors, targets) for action in actions)


def _completed(action: Action, actors: Mapping[str, str], targets: Mapping[str, str]) -> Action:
    group = action.same_as or action.id
    told: dict[str, str | None] = {}
    if action.actor is None and (actor := actors.get(group)) != action.target_party:
        told["actor_party"] = actor
    if action.target is None and (target := targets.get(group)) != action.actor_party:
        told["target_party"] = target
    return action.model_copy(update=told) if any(told.values()) else action


def _stem(action: Action, text: str) -> str:
    """What is left of the trigger's last word without its ending: "ban" of "banned"."""
    words = text[action.trigger.start : action.trigger.end].lower().split()
    word = words[-1] if words else ""
    for ending in ("ing", "ed", "ion", "s", "e"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            word = word.removesuffix(ending)
            break
    doubled = len(word) > 2 and word[-1] == word[-2]
    return (word[:-1] if doubled else word)[:_STEM]


def _contradicts(one: Action, other: Action) -> bool:
    if one.when is not None and other.when is not None:
        first, last = bounds(one.when)
        other_first, other_last = bounds(other.when)
        return last < other_first or other_last < first
    return (one.status == "denied") != (other.status == "denied")


def _agree(
    party: str | None, other_party: str | None, span: Span | None, other: Span | None, text: str
) -> bool | None:
    """Whether two arguments are the same; None where one of the two is not told."""
    if span is None or other is None:
        return None
    if party is not None and other_party is not None:
        return party == other_party
    first, second = _bare(span, text), _bare(other, text)
    # "Seaweed licences" in the headline, "all 41 licences" below it.
    things = party is None and other_party is None
    return first == second or (things and first.split()[-1:] == second.split()[-1:])


def _bare(span: Span, text: str) -> str:
    words = text[span.start : span.end].lower().split()
    return " ".join(words[1:] if words[0] in {"the", "a", "an"} else words)


def _is_taken_up(action: Action, text: str) -> bool:
    before = text[max(action.trigger.start - 12, 0) : action.trigger.start].lower().split()
    return bool(before) and before[-1] in _DEFINITE
