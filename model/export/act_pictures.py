"""The pictures of a story's acts, as geometry: when they were, and who acts on whom.

All lengths are in pixels of a picture that is `WIDTH` wide; whoever draws it may scale it. No picture
says anything that the lists beside it do not.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import sqrt
from types import MappingProxyType
from typing import TypeAlias

from .act_rows import ActorRow, TargetRow, TimeRow
from .time_scale import Tick, TimeScale

WIDTH = 440

_Who: TypeAlias = tuple[str | None, str]
"""The anchor of a party, and the name: two parties may have the same."""

_CELL = 6.6
"""What a letter of 12 pixels takes up, widely measured, since the reader's fonts are not known."""
_LINE = 15
_MARGIN = 10

_LANE = 24
_AXIS = 26
_LEAST_BAR = 10
_LEAST_ROOM = 90
"""Words that have less beside a bar stand above it."""

_NAME_CELLS = 21
_LEFT, _RIGHT = 150, WIDTH - 150
_GAP = 14
_MOST_PAIRS = 30
_ALONG = (0.6, 0.65, 0.55, 0.7, 0.5, 0.45, 0.4, 0.75, 0.35, 0.3)
"""Where on a curve its label may stand, the best place first."""
_APART = 14
_BESIDE = 6
"""Two labels have at least so much between their base lines, or beside one another."""


@dataclass(frozen=True, slots=True)
class Bar:
    """An act on the line of time: its bar, and its words beside it.

    Attributes:
        row: the act.
        x: where its time begins; `width` is how long it is, never too short to be seen.
        y: the middle.
        label: its words, which begin at `label_x` and `label_y`, or end there if `before`.
    """

    row: TimeRow
    x: float
    width: float
    y: float
    label: str
    label_x: float
    label_y: float
    before: bool


@dataclass(frozen=True, slots=True)
class TimePicture:
    """The acts that have a date, the earliest on top, over a scale of time."""

    height: float
    ticks: tuple[Tick, ...]
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Node:
    """Somebody in the picture: the lines of the name, shortened if need be, and where the first stands."""

    name: str
    lines: tuple[str, ...]
    y: float
    middle: float


@dataclass(frozen=True, slots=True)
class Link:
    """The acts of one upon another: a curve, and their kinds on it.

    Attributes:
        words: what it says as a sentence.
        path: the curve, as the `d` of an SVG path.
        stroke: its width.
        label: the kinds of the acts, whose middle is at `x` and `y`; empty where others leave it no room.
        open: whether none of the acts is done.
    """

    words: str
    path: str
    stroke: float
    label: str
    x: float
    y: float
    open: bool


@dataclass(frozen=True, slots=True)
class ActingPicture:
    """Those who act on the left, those acted upon on the right, and what leads from one to the other.

    `left_out` is how many pairs there was no room for.
    """

    height: float
    actors: tuple[Node, ...]
    targets: tuple[Node, ...]
    links: tuple[Link, ...]
    left_out: int


def time_picture(rows: Iterable[TimeRow]) -> TimePicture | None:
    """The acts on a line of time, or None where none has a date.

    Args:
        rows: as of `time_rows`; those without a date are left out.
    """
    dated = [(row, *row.days) for row in rows if row.days is not None]
    if not dated:
        return None
    first, last = min(begun for _, begun, _ in dated), max(ended for *_, ended in dated)
    scale = TimeScale(first, last, _MARGIN, WIDTH - _MARGIN)
    bars: list[Bar] = []
    top = float(_AXIS)
    for row, begun, ended in dated:
        bars.append(_bar(row, begun, ended, top, scale))
        top = bars[-1].y + _LANE / 2
    return TimePicture(top, scale.ticks(), tuple(bars))


def _bar(row: TimeRow, begun: date, ended: date, top: float, scale: TimeScale) -> Bar:
    start, end = scale.x(begun), scale.x(ended)
    if end - start < _LEAST_BAR:
        middle = min(max((start + end) / 2, _MARGIN), WIDTH - _MARGIN)
        start, end = middle - _LEAST_BAR / 2, middle + _LEAST_BAR / 2
    before = WIDTH - end < start
    room = (start if before else WIDTH - end) - _GAP / 2
    label_x = start - _GAP / 2 if before else end + _GAP / 2
    y = label_y = top + _LANE / 2
    if room < _LEAST_ROOM:
        before, room, label_x = False, WIDTH - _MARGIN, _MARGIN
        y += _LINE
    return Bar(
        row=row,
        x=round(start, 1),
        width=round(end - start, 1),
        y=y,
        label=shortened(f"{row.anchor.upper()} {row.actor}: {row.words}", int(room / _CELL)),
        label_x=round(label_x, 1),
        label_y=label_y,
        before=before,
    )


def acting_picture(rows: Sequence[ActorRow]) -> ActingPicture | None:
    """Who acts on whom, or None where the story tells of nobody who is acted upon.

    Args:
        rows: as of `actor_rows`; acts upon nobody who is named are left out.
    """
    every = [(actor, target) for actor in rows for target in actor.targets if target.named]
    pairs = every[:_MOST_PAIRS]
    if not pairs:
        return None
    who = [(_who(actor), _who(target)) for actor, target in pairs]
    order = list(dict.fromkeys(actor for actor, _ in who))
    targets = _nodes(_beside(order, who))
    middles: dict[_Who, list[float]] = {}
    for actor, target in who:
        middles.setdefault(actor, []).append(targets[target].middle)
    actors = _nodes(order, middles)
    links = tuple(_links(pairs, actors, targets))
    nodes = (tuple(actors.values()), tuple(targets.values()))
    height = max(node.y + _LINE * len(node.lines) for side in nodes for node in side)
    return ActingPicture(height, *nodes, links, len(every) - len(pairs))


def _who(row: ActorRow | TargetRow) -> _Who:
    return row.party, row.name


def _beside(actors: list[_Who], pairs: list[tuple[_Who, _Who]]) -> list[_Who]:
    """The targets in such an order that each stands near to those who act on it."""
    places = {actor: place for place, actor in enumerate(actors)}
    acting: dict[_Who, list[int]] = {}
    for actor, target in pairs:
        acting.setdefault(target, []).append(places[actor])
    return sorted(acting, key=lambda target: sum(acting[target]) / len(acting[target]))


def _nodes(
    agents: Iterable[_Who], beside: Mapping[_Who, Sequence[float]] = MappingProxyType({})
) -> dict[_Who, Node]:
    """The agents one below the other, each as near as can be to the middle of what it is to stand beside."""
    nodes = {}
    y = float(_LINE)
    for agent in agents:
        lines = tuple(wrapped(agent[1], _NAME_CELLS))
        to_middle = _LINE * (len(lines) - 1) / 2 - _LINE / 3
        if agent in beside:
            y = max(y, sum(beside[agent]) / len(beside[agent]) - to_middle)
        nodes[agent] = Node(agent[1], lines, round(y, 1), y + to_middle)
        y += _LINE * len(lines) + _GAP
    return nodes


def _links(
    pairs: Iterable[tuple[ActorRow, TargetRow]], actors: dict[_Who, Node], targets: dict[_Who, Node]
) -> Iterator[Link]:
    taken: list[tuple[float, float, float]] = []
    middle = (_LEFT + _RIGHT) / 2
    for actor, target in pairs:
        begin, end = actors[_who(actor)].middle, targets[_who(target)].middle
        label = shortened(target.kinds, _NAME_CELLS - 4)
        half = _CELL * cells(label) / 2
        spot = _free_spot(begin, end, half, taken)
        if spot:
            taken.append((*spot, half))
        else:
            spot, label = (middle, begin), ""
        yield Link(
            words=f"{actor.name} → {target.name}: {target.kinds}{f' ({target.open})' if target.open else ''}",
            path=f"M{_LEFT} {begin:.1f}C{middle:.0f} {begin:.1f} {middle:.0f} {end:.1f} {_RIGHT} {end:.1f}",
            stroke=round(1 + sqrt(len(target.acts)), 1),
            label=label,
            x=round(spot[0], 1),
            y=round(spot[1], 1),
            open=not target.done,
        )


def _free_spot(
    begin: float, end: float, half: float, taken: Iterable[tuple[float, float, float]]
) -> tuple[float, float] | None:
    """Where a label that is twice `half` wide can stand on the curve between two levels, clear of others.

    Args:
        begin: the level on the left.
        end: the level on the right.
        half: half of its width.
        taken: of each label that stands already its middle and half its width.
    """
    for t in _ALONG:
        x, y = _along(t, _LEFT, (_LEFT + _RIGHT) / 2, _RIGHT), _along_level(t, begin, end)
        within = _LEFT + half <= x <= _RIGHT - half
        if within and all(
            abs(y - level) >= _APART or abs(x - at) >= half + room + _BESIDE for at, level, room in taken
        ):
            return x, y
    return None


def _along(t: float, begin: float, middle: float, end: float) -> float:
    """Where a cubic curve whose inner points coincide is at `t`, from 0 to 1."""
    u = 1 - t
    return u**3 * begin + 3 * u * t * middle + t**3 * end


def _along_level(t: float, begin: float, end: float) -> float:
    """The same where the curve is level at both ends."""
    return begin + (3 * t**2 - 2 * t**3) * (end - begin)


def cells(text: str) -> int:
    """How many letters wide `text` is; ideographs and the like take two."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text
    )


def shortened(text: str, width: int) -> str:
    """`text`, or its beginning with "…" where it is wider than `width` cells."""
    if cells(text) <= width:
        return text
    while text and cells(text) >= width:
        text = text[:-1]
    return f"{text.rstrip()}…"


def wrapped(name: str, width: int) -> list[str]:
    """A name on two lines at most, each of `width` cells at most."""
    if cells(name) <= width:
        return [name]
    first, second = "", name
    for word in name.split():
        longer = f"{first} {word}".strip()
        if cells(longer) > width:
            break
        first, second = longer, name[len(longer) :].strip()
    return [first, shortened(second, width)] if first else [shortened(name, width)]
