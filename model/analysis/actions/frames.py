"""What an entry of the lexicon says: which words name an act, and under what conditions.

A frame is the reading of a verb or noun as an official act of one kind. Ordinary words ("order",
"release", "pass") have frames with conditions on who acts and what it is done to; words that
name nothing but an act of authority ("indict", "extradite") have none.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import IntEnum

from ...story import ActionKind


class Authority(IntEnum):
    """How much power somebody has to act officially, as far as the words tell."""

    NONE = 0
    ORGANISATION = 1
    OFFICIAL = 2


@dataclass(frozen=True, slots=True)
class Frame:
    """One reading of a word as an official act.

    Attributes:
        kind: the kind of act.
        words: the lemma of the trigger, then those of words that must depend on it ("strike", "down").
        actor: what the actor must at least be.
        actors: words one of which must name the actor, if given.
        objects: words one of which must name what it is done to, if given.
        complement: words one of which must say what somebody is made ("named him chairman"), if given.
        clause: whether an infinitive must follow ("told the school to close").
        without: prepositions, or the relation "ccomp" for a clause, that must not follow ("appeal to
            voters" and "charged that" are no legal steps).
        agentless: whether a passive without an agent is believed.
        intransitive: whether the verb needs no object, so that an active form without one is no
            headline passive ("Minister jailed").
        patient: for a noun, whether its possessor is whom the act is done to ("his arrest").
        target: for a noun, whether it must be told whom it is done to or with.
        performed: for a noun, whether a verb must perform it ("filed a complaint").
        light: for a noun, whether it needs a verb such as "issue" or "make" that performs it,
            or an official possessor.
    """

    kind: ActionKind
    words: tuple[str, ...]
    actor: Authority = Authority.NONE
    actors: frozenset[str] | None = None
    objects: frozenset[str] | None = None
    complement: frozenset[str] | None = None
    clause: bool = False
    without: frozenset[str] = frozenset()
    agentless: bool = True
    intransitive: bool = False
    patient: bool = False
    target: bool = False
    performed: bool = False
    light: bool = False

    @property
    def conditional(self) -> bool:
        """Whether the words alone do not make it an official act."""
        return bool(self.actor or self.actors or self.objects or self.complement or self.clause or self.light)


def frames(
    kind: ActionKind,
    phrases: str,
    *,
    actor: Authority = Authority.NONE,
    actors: frozenset[str] | None = None,
    objects: frozenset[str] | None = None,
    complement: frozenset[str] | None = None,
    clause: bool = False,
    without: frozenset[str] = frozenset(),
    agentless: bool | None = None,
    intransitive: bool = False,
    patient: bool = False,
    target: bool = False,
    performed: bool = False,
    light: bool = False,
) -> Iterator[Frame]:
    """Frames for several phrases, separated by commas, that share everything else.

    Where `agentless` is not said, a passive without an agent is believed unless the frame asks
    for an actor and says nothing of the object.
    """
    believed = agentless if agentless is not None else not ((actor or actors) and objects is None)
    model = Frame(
        kind=kind,
        words=(),
        actor=actor,
        actors=actors,
        objects=objects,
        complement=complement,
        clause=clause,
        without=without,
        agentless=believed,
        intransitive=intransitive,
        patient=patient,
        target=target,
        performed=performed,
        light=light,
    )
    for phrase in phrases.split(","):
        yield replace(model, words=tuple(phrase.split()))


def by_lemma(entries: Iterable[Iterable[Frame]]) -> dict[str, tuple[Frame, ...]]:
    """The frames of each first word: longer phrases first, else in the order of the lexicon."""
    out: dict[str, list[Frame]] = {}
    for group in entries:
        for frame in group:
            out.setdefault(frame.words[0], []).append(frame)
    return {lemma: tuple(sorted(found, key=lambda frame: -len(frame.words))) for lemma, found in out.items()}
