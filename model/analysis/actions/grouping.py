"""Which reports are of the same act."""

from collections.abc import Sequence

from ...story import Action, Span

# Letters that a verb and its noun share: "investigate" and "investigation", "ban" and "banned".
_STEM = 4
_DEFINITE = frozenset({"the", "this", "that", "these", "those", "his", "her", "its", "their", "such"})


def earlier_report(action: Action, earlier: Sequence[Action], text: str) -> str | None:
    """The id of the first report of the same act, or None.

    The same act has the same kind, a trigger of the same word family and no actor, target or year
    that contradicts; and it has an actor or target in common, or takes the act up again by "the",
    "this" or a possessive.

    Args:
        action: the report to place.
        earlier: the reports before it, in order, with their `same_as`.
        text: the story's text.
    """
    stem = _stem(action, text)
    for other in reversed(earlier):
        if other.kind != action.kind or _stem(other, text) != stem or _contradicts(action, other):
            continue
        actor = _agree(action.actor_party, other.actor_party, action.actor, other.actor, text)
        target = _agree(action.target_party, other.target_party, action.target, other.target, text)
        if actor is False or target is False:
            continue
        if actor or target or _is_taken_up(action, text):
            return other.same_as or other.id
    return None


def _stem(action: Action, text: str) -> str:
    words = text[action.trigger.start : action.trigger.end].lower().split()
    return (words[-1] if words else "")[:_STEM]


def _contradicts(one: Action, other: Action) -> bool:
    if one.when is not None and other.when is not None:
        return not (one.when.startswith(other.when) or other.when.startswith(one.when))
    return (one.status == "denied") != (other.status == "denied")


def _agree(
    party: str | None, other_party: str | None, span: Span | None, other: Span | None, text: str
) -> bool | None:
    """Whether two arguments are the same; None where one of the two is not told."""
    if span is None or other is None:
        return None
    if party is not None and other_party is not None:
        return party == other_party
    return _bare(span, text) == _bare(other, text)


def _bare(span: Span, text: str) -> str:
    words = text[span.start : span.end].lower().split()
    return " ".join(words[1:] if words[0] in {"the", "a", "an"} else words)


def _is_taken_up(action: Action, text: str) -> bool:
    before = text[max(action.trigger.start - 12, 0) : action.trigger.start].lower().split()
    return bool(before) and before[-1] in _DEFINITE
