"""What an exported story says of its acts as a whole: in order of time, and who acts on whom.

As with all rows, strings are on one line and went through `printable`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from ..acting import Agent, Pair, acting
from ..acts import Act, words_of
from ..iso_dates import days, written
from ..printable import one_line
from ..story import Story
from ..timeline import timeline
from ..unnamed import UNNAMED, UNTARGETED


@dataclass(frozen=True, slots=True)
class TimeRow:
    """An act in the timeline.

    Attributes:
        anchor: that of its first report; `again` are those of the others.
        when: its date as people write it, empty where there is none to put it in order by.
        days: the first and last day of that, or None.
        date: the words of the text for it, where these are all that is known of the date.
        words: what was done, from the trigger on.
    """

    anchor: str
    again: tuple[str, ...]
    when: str
    days: tuple[date, date] | None
    date: str
    actor: str
    target: str
    words: str
    status: str

    @property
    def anchors(self) -> tuple[str, ...]:
        """Those of all its reports, the first one's first."""
        return self.anchor, *self.again


@dataclass(frozen=True, slots=True)
class TargetRow:
    """Somebody who is acted upon: its party's anchor, the anchors of the acts, their kinds in words.

    `open` tells in words how many of the acts are not done, e.g. `1 planned`, and `done` whether any is;
    `named` whether the story tells who it is.
    """

    name: str
    named: bool
    party: str | None
    acts: tuple[str, ...]
    kinds: str
    open: str
    done: bool


@dataclass(frozen=True, slots=True)
class ActorRow:
    """Somebody who acts, with its party's anchor and those whom it acts upon, at least one."""

    name: str
    party: str | None
    targets: tuple[TargetRow, ...]


def time_rows(story: Story, anchors: Mapping[str, str]) -> tuple[TimeRow, ...]:
    """The acts in order of time, then those without a date in order of the text.

    Args:
        story: the story.
        anchors: the anchor of each id, as of `story_rows`.
    """
    line = timeline(story)
    pair_of = {act.action.id: pair for pair in acting(story) for act in pair.acts}

    def row(act: Act, dated: bool) -> TimeRow:
        action, pair = act.action, pair_of[act.action.id]
        return TimeRow(
            anchor=anchors[action.id],
            again=tuple(anchors[report.id] for report in act.told[1:]),
            when=written(action.when) if dated and action.when else "",
            days=days(action.when) if dated and action.when else None,
            date="" if dated or action.date is None else one_line(story.piece(action.date)),
            actor=one_line(pair.actor.name) or UNNAMED,
            target=one_line(pair.target.name),
            words=one_line(words_of(story.text, action)),
            status=action.status,
        )

    return (*(row(one.act, True) for one in line.dated), *(row(act, False) for act in line.undated))


def actor_rows(story: Story, anchors: Mapping[str, str]) -> tuple[ActorRow, ...]:
    """Who acts on whom, those with the most acts first, and who is not named last.

    Args:
        story: the story.
        anchors: the anchor of each id, as of `story_rows`.
    """
    together: dict[Agent, list[Pair]] = {}
    for pair in acting(story):
        together.setdefault(pair.actor, []).append(pair)

    def party(agent: Agent) -> str | None:
        return None if agent.party is None else anchors[agent.party]

    def targets(pairs: list[Pair]) -> Iterator[TargetRow]:
        for pair in pairs:
            yield TargetRow(
                name=one_line(pair.target.name) or UNTARGETED,
                named=bool(one_line(pair.target.name)),
                party=party(pair.target),
                acts=tuple(anchors[act.action.id] for act in pair.acts),
                kinds=", ".join(f"{kind} {times:,}" if times > 1 else kind for kind, times in pair.kinds),
                open=", ".join(f"{times:,} {status}" for status, times in pair.statuses if status != "done"),
                done=any(status == "done" for status, _ in pair.statuses),
            )

    return tuple(
        ActorRow(one_line(actor.name) or UNNAMED, party(actor), tuple(targets(pairs)))
        for actor, pairs in together.items()
    )
