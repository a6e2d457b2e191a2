from datetime import date

from storyview.model.timeline import timeline

from .told_acts import act, dated, place, story_of


def test_acts_stand_in_order_of_time_and_those_without_apart() -> None:
    line = timeline(dated("2021-05", None, "2020", "2021-05-01", "soon", "2019-12-30/2020-02-01"))
    assert [one.act.action.id for one in line.dated] == ["a5", "a2", "a3", "a0"]
    assert [one.action.id for one in line.undated] == ["a1", "a4"]
    assert (line.dated[0].first, line.dated[0].last) == (date(2019, 12, 30), date(2020, 2, 1))


def test_acts_of_one_time_stand_in_order_of_the_text() -> None:
    assert [one.act.action.id for one in timeline(dated("2021", "2021", "2021")).dated] == ["a0", "a1", "a2"]


def test_an_act_told_twice_stands_once_where_any_report_puts_it() -> None:
    story = story_of([act("a1", place("bans")), act("a2", place("banned"), same_as="a1", when="2021-05")])
    line = timeline(story)
    assert [one.act.action.id for one in line.dated] == ["a1"]
    assert line.undated == ()


def test_a_story_without_acts_has_an_empty_timeline() -> None:
    line = timeline(story_of([]))
    assert (line.dated, line.undated) == ((), ())
