"""Who acts on whom in a story: its official acts by actor and target."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from .acts import Act, acts
from .story import ActionKind, ActionStatus, Span, Story

_Key: TypeAlias = tuple[str | None, str]


@dataclass(frozen=True, slots=True)
class Agent:
    """Somebody who acts or is acted upon.

    Attributes:
        party: the party's id, or None where the words are no party's.
        name: the party's, else the words of the text as they stand there; empty where the story
            tells nobody.
    """

    party: str | None
    name: str


@dataclass(frozen=True, slots=True)
class Pair:
    """Somebody who acts, somebody who is acted upon, and the acts, in order of the text."""

    actor: Agent
    target: Agent
    acts: tuple[Act, ...]

    @property
    def kinds(self) -> tuple[tuple[ActionKind, int], ...]:
        """The kinds of the acts and how many there are of each, the most frequent first."""
        return tuple(Counter(act.action.kind for act in self.acts).most_common())

    @property
    def statuses(self) -> tuple[tuple[ActionStatus, int], ...]:
        """How many of the acts are done, planned and so on, the most frequent first."""
        return tuple(Counter(act.action.status for act in self.acts).most_common())


def acting(story: Story) -> tuple[Pair, ...]:
    """Every pair of actor and target with its acts; each act is in exactly one.

    Somebody is the same agent in all pairs, with the words that name them first in the text.
    The actors with the most acts come first, and with each the targets of the most; who is not
    told comes last.
    """
    names = {party.id: party.name for party in story.parties}

    def agent(party: str | None, span: Span | None) -> Agent:
        if party is not None and names[party].strip():
            return Agent(party, names[party])
        return Agent(party, story.piece(span) if span else "")

    agents: dict[_Key, Agent] = {}

    def known(agent: Agent) -> Agent:
        return agents.setdefault(_key(agent), agent)

    pairs: defaultdict[tuple[_Key, _Key], list[tuple[Agent, Agent, Act]]] = defaultdict(list)
    for act in acts(story):
        action = act.action
        actor = known(agent(action.actor_party, action.actor))
        target = known(agent(action.target_party, action.target))
        pairs[_key(actor), _key(target)].append((actor, target, act))
    made = (
        Pair(together[0][0], together[0][1], tuple(act for *_, act in together))
        for together in pairs.values()
    )
    return _ordered(made)


def _key(agent: Agent) -> _Key:
    """The same for those who are the same: a party, or words that differ in case and space alone."""
    return agent.party, "" if agent.party is not None else " ".join(agent.name.casefold().split())


def _ordered(pairs: Iterable[Pair]) -> tuple[Pair, ...]:
    pairs = list(pairs)
    total: Counter[_Key] = Counter()
    begun: dict[_Key, int] = {}
    for pair in pairs:
        total[_key(pair.actor)] += len(pair.acts)
        # Pairs come in order of their first acts.
        begun.setdefault(_key(pair.actor), len(begun))

    def place(pair: Pair) -> tuple[bool, int, int, bool, int, int]:
        actor = _key(pair.actor)
        first = pair.acts[0].action.trigger.start
        return (
            not pair.actor.name.strip(),
            -total[actor],
            begun[actor],
            not pair.target.name.strip(),
            -len(pair.acts),
            first,
        )

    return tuple(sorted(pairs, key=place))
