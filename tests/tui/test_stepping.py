from storyview.model.story import Story
from storyview.tui.findings import Findings
from storyview.tui.stepping import Way, Ways

from .conftest import TEXT


def told(way: Way) -> list[str]:
    return [TEXT[stop.start : stop.end] for stop in way.stops]


def test_the_stops_of_each_kind(analysed: Story) -> None:
    ways = Ways(Findings(analysed))
    assert [stop.finding.id for stop in ways.of_kind("quote").stops] == ["q1", "q2", "q3", "q4"]
    assert told(ways.of_kind("action")) == ["fined"]
    assert told(ways.of_kind("party")) == ["Jon Vell", "Nordkran", "Ines Oro", "Oro", "Vell"]
    assert [stop.finding.kind for stop in ways.of_kind("reference").stops] == ["reference"]


def test_the_stops_of_a_party_are_where_it_is_named_speaks_and_acts(analysed: Story) -> None:
    ways = Ways(Findings(analysed))
    assert told(ways.of_party("vell")) == [
        "We cannot [yet] let ships in",
        "Jon Vell",
        "Vell",
        "the plan is “almost ready”",
    ]
    assert told(ways.of_party("nordkran")) == ["fined", "Nordkran"]


def test_there_and_back_and_round_the_end(analysed: Story) -> None:
    way = Ways(Findings(analysed)).of_kind("party")
    forth, back = [], []
    offset = 0
    for _ in range(6):
        stop, number, wrapped = way.next(offset, 1) or (None, 0, False)
        assert stop is not None
        offset = stop.start
        forth.append((number, wrapped))
    assert forth == [(1, False), (2, False), (3, False), (4, False), (5, False), (1, True)]
    for _ in range(3):
        stop, number, wrapped = way.next(offset, -1) or (None, 0, False)
        assert stop is not None
        offset = stop.start
        back.append((number, wrapped))
    assert back == [(5, True), (4, False), (3, False)]


def test_in_the_midst_of_a_stop(analysed: Story) -> None:
    way = Ways(Findings(analysed)).of_kind("party")
    inside = TEXT.index("Nordkran") + 3
    before, after = way.next(inside, -1), way.next(inside, 1)
    assert before is not None
    assert after is not None
    assert (before[0].finding.id, after[0].finding.id) == ("vell", "oro")


def test_no_stops() -> None:
    assert Way(()).next(3, 1) is None
