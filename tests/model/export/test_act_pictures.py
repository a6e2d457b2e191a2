from datetime import date
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storyview.model.export.act_pictures import (
    WIDTH,
    acting_picture,
    cells,
    shortened,
    time_picture,
    wrapped,
)
from storyview.model.export.act_rows import ActorRow, TargetRow, TimeRow, actor_rows, time_rows
from storyview.model.export.rows import story_rows
from storyview.model.export.time_scale import TimeScale

from .hand_made import STORY

ANCHORS = story_rows(STORY).anchors


def at(first: str, last: str, number: int = 1) -> TimeRow:
    days = (date.fromisoformat(first), date.fromisoformat(last))
    return TimeRow(f"a{number}", (), first, days, "", "The authority of Northvale", "", "bans it", "done")


def target(name: str, acts: int = 1, *, done: bool = True) -> TargetRow:
    anchors = tuple(f"a{n}" for n in range(acts))
    return TargetRow(name, bool(name), None, anchors, "ban", "" if done else "1 planned", done)


def test_a_bar_is_as_long_as_its_time() -> None:
    picture = time_picture([at("2025-01-01", "2025-01-31"), at("2025-06-01", "2025-12-31", 2)])
    assert picture is not None
    short, long = picture.bars
    assert long.width / short.width == pytest.approx(213 / 30, rel=0.02)
    assert short.x < long.x
    assert (short.before, long.before) == (False, True)
    assert [tick.words for tick in picture.ticks][::3] == ["1 Jan 2025", "31 Dec 2025"]


@given(st.lists(st.tuples(st.dates(), st.dates()).map(sorted), min_size=1, max_size=12))
def test_nothing_of_the_timeline_leaves_the_picture(spans: list[list[date]]) -> None:
    picture = time_picture([at(a.isoformat(), b.isoformat(), n) for n, (a, b) in enumerate(spans)])
    assert picture is not None
    for bar in picture.bars:
        assert 0 <= bar.x <= bar.x + bar.width <= WIDTH
        assert 0 < bar.y < picture.height
        room = bar.label_x if bar.before else WIDTH - bar.label_x
        assert 6 * cells(bar.label) <= room
    places = [tick.x for tick in picture.ticks]
    assert places == sorted(places)
    assert len({tick.words for tick in picture.ticks}) == len(places)


def test_days_are_where_they_belong() -> None:
    scale = TimeScale(date(2025, 1, 1), date(2025, 1, 3), 0, 100)
    assert [scale.x(date(2025, 1, day)) for day in (1, 2, 3)] == [0, 50, 100]
    assert [tick.words for tick in scale.ticks()] == ["1 Jan 2025", "2 Jan 2025", "3 Jan 2025"]
    one_day = TimeScale(date(2025, 1, 1), date(2025, 1, 1), 0, 100)
    assert [(tick.x, tick.side) for tick in one_day.ticks()] == [(50, "middle")]


def test_only_acts_with_a_date_are_in_the_timeline() -> None:
    picture = time_picture(time_rows(STORY, ANCHORS))
    assert picture is not None
    assert [bar.row.anchor for bar in picture.bars] == ["a2"]
    assert time_picture([row for row in time_rows(STORY, ANCHORS) if row.days is None]) is None


def test_each_is_drawn_once_on_each_side() -> None:
    rows = (
        ActorRow("The court", "p1", (target("Halden", 4), target("Veresh", done=False))),
        ActorRow("The state", None, (target("Halden"), target(""))),
    )
    picture = acting_picture(rows)
    assert picture is not None
    assert [node.name for node in picture.actors] == ["The court", "The state"]
    assert sorted(node.name for node in picture.targets) == ["Halden", "Veresh"]
    assert [(link.stroke, link.open) for link in picture.links] == [(3.0, False), (2.0, True), (2.0, False)]
    assert picture.links[1].words == "The court → Veresh: ban (1 planned)"
    spots = {(link.x, link.y) for link in picture.links}
    assert len(spots) == 3


def test_two_parties_of_one_name_stay_two() -> None:
    rows = (ActorRow("Smith", "p1", (target("x"),)), ActorRow("Smith", "p2", (target("x"),)))
    picture = acting_picture(rows)
    assert picture is not None
    assert len(picture.actors) == 2
    assert len(picture.targets) == 1


def test_names_do_not_stand_on_one_another() -> None:
    rows = actor_rows(STORY, ANCHORS)
    picture = acting_picture(rows)
    assert picture is not None
    for nodes in (picture.actors, picture.targets):
        for one, other in pairwise(nodes):
            assert one.y + 15 * len(one.lines) <= other.y


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6), st.integers(1, 30)), max_size=30))
def test_labels_touch_neither_one_another_nor_the_names(pairs: list[tuple[int, int, int]]) -> None:
    acted: dict[int, dict[int, TargetRow]] = {}
    for actor, upon, width in pairs:
        row = TargetRow(f"target {upon}", True, None, ("a1",), "m" * width, "", True)
        acted.setdefault(actor, {})[upon] = row
    picture = acting_picture([ActorRow(f"actor {n}", None, tuple(r.values())) for n, r in acted.items()])
    labels = [link for link in picture.links if link.label] if picture else []
    assert bool(labels) == bool(pairs)
    for one, other in combinations(labels, 2):
        wide = 6.5 * (cells(one.label) + cells(other.label)) / 2
        assert abs(one.y - other.y) >= 13.9 or abs(one.x - other.x) > wide
    for link in labels:
        assert link.x - 6.5 * cells(link.label) / 2 >= 150
        assert link.x + 6.5 * cells(link.label) / 2 <= WIDTH - 150


def test_whoever_acts_stands_beside_those_acted_upon() -> None:
    rows = [
        ActorRow(f"actor {n}", None, (target(f"one {n}"), target(f"two {n}"), target(f"three {n}")))
        for n in range(5)
    ]
    picture = acting_picture(rows)
    assert picture is not None
    middles = [node.middle for node in picture.targets]
    for node, middle in zip(picture.actors, middles[1::3], strict=True):
        assert abs(node.middle - middle) < 1
    assert all(link.label for link in picture.links)


def test_a_picture_of_too_many_says_how_many_are_left_out() -> None:
    rows = tuple(ActorRow(f"actor {n}", None, (target(f"target {n}"),)) for n in range(40))
    picture = acting_picture(rows)
    assert picture is not None
    assert (len(picture.links), picture.left_out) == (30, 10)
    assert acting_picture([ActorRow("nobody", None, (target(""),))]) is None


@given(st.text(max_size=80), st.integers(2, 30))
def test_what_is_shortened_fits(text: str, width: int) -> None:
    assert cells(shortened(text, width)) <= width
    name = " ".join(text.split())
    lines = wrapped(name, width)
    assert len(lines) <= 2
    assert all(cells(line) <= width for line in lines)
    if cells(name) <= width:
        assert lines == [name]
