"""Which time expression dates an act, and its ISO form."""

from collections.abc import Callable
from datetime import date

import pytest
from spacy.tokens import Doc

from storyview.model.analysis.actions import find_actions
from storyview.model.analysis.actions.when import bounds, iso_date, iso_when

Parse = Callable[[str], Doc]


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("The court banned the book on Friday.", "Friday"),
        ("On Friday, the court banned the book.", "Friday"),
        ("The court on Friday banned the book.", "Friday"),
        ("The court banned the book last week.", "last week"),
        ("The book was banned by the court in January 2018.", "January 2018"),
        ("The judge issued his ruling on Monday.", "Monday"),
        ("Monday's ruling surprised the lawyers.", "Monday"),
        ("His arrest in 1998 shocked the town.", "1998"),
        ("Police arrested and charged a man on Friday.", "Friday"),
        ("The court banned the 17-year-old player.", None),
        ("The player was banned for two years.", None),
        ("The court banned the book.", None),
        ("The council banned adverts from Odale Today and the Ferry Gazette.", None),
    ],
)
def test_date_of_the_act(parse: Parse, sentence: str, date: str | None) -> None:
    action = find_actions(parse(sentence), (), ())[0]
    found = None if action.date is None else sentence[action.date.start : action.date.end]
    assert (found or "").removesuffix("'s") == (date or "")


def test_each_act_has_its_own_date(parse: Parse) -> None:
    text = "The court banned the book on Friday, and police arrested the author on Monday."
    assert [text[a.date.start : a.date.end] for a in find_actions(parse(text), (), ()) if a.date] == [
        "Friday",
        "Monday",
    ]


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Feb. 9, 2016", "2016-02-09"),
        ("September 14, 2015", "2015-09-14"),
        ("Tuesday, September 22, 2015", "2015-09-22"),
        ("Sept. 3rd, 2017", "2017-09-03"),
        ("9 February 2016", "2016-02-09"),
        ("2016-02-09", "2016-02-09"),
        ("January 2018", "2018-01"),
        ("1998", "1998"),
        ("in 1998", "1998"),
        ("Feb. 9", None),
        ("last Friday", None),
        ("31 February 2016", None),
        ("the end of January", None),
        ("2016-99-99", None),
        ("", None),
    ],
)
def test_iso_date_only_where_the_year_is_told(text: str, iso: str | None) -> None:
    assert iso_date(text) == iso


# A Wednesday.
PUBLISHED = date(2017, 10, 18)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Friday", "2017-10-13"),
        ("last Friday", "2017-10-13"),
        ("Monday's", "2017-10-16"),
        ("Monday’s", "2017-10-16"),
        ("late Tuesday", "2017-10-17"),
        ("Wednesday", "2017-10-18"),
        ("Thursday morning", "2017-10-12"),
        ("this morning", "2017-10-18"),
        ("today", "2017-10-18"),
        ("yesterday", "2017-10-17"),
        ("tomorrow", "2017-10-19"),
        ("next Tuesday", "2017-10-24"),
        ("Feb. 9", "2017-02-09"),
        ("9 February", "2017-02-09"),
        ("Dec. 12", "2016-12-12"),
        ("January", "2017-01"),
        ("October", "2017-10"),
        ("last month", "2017-09"),
        ("last year", "2016"),
        ("10 years ago", "2007"),
        ("last week", "2017-10-09/2017-10-15"),
        ("two weeks ago", "2017-10-02/2017-10-08"),
        ("the end of January", "2017-01-21/2017-01-31"),
        ("mid-March", "2017-03-11/2017-03-20"),
        ("late last month", "2017-09-21/2017-09-30"),
        ("early 2016", "2016-01-01/2016-04-30"),
        ("the first half of 2016", "2016-01-01/2016-06-30"),
        ("earlier this year", "2017-01-01/2017-10-18"),
        ("later this month", "2017-10-18/2017-10-31"),
        ("between 2004 and 2009", "2004-01-01/2009-12-31"),
        ("the 1990s", "1990-01-01/1999-12-31"),
        ("Sept. 11, 2001", "2001-09-11"),
    ],
)
def test_expressions_are_read_against_the_day_of_the_story(text: str, when: str) -> None:
    assert iso_when(text, PUBLISHED) == when


@pytest.mark.parametrize(
    "text",
    [
        "last summer",
        "spring 2016",
        "two days later",
        "the past few days",
        "recent years",
        "Christmas",
        "2016-17",
        "more than a decade ago",
        "31 June",
        "the end of the affair",
        "",
        "[/b] friday",
        "9" * 400,
    ],
)
def test_what_would_be_a_guess_has_no_date(text: str) -> None:
    assert iso_when(text, PUBLISHED) is None


@pytest.mark.parametrize(
    ("text", "when"),
    [("Tuesday", "2017-10-24"), ("January", "2018-01"), ("October", "2017-10"), ("June 30", "2018-06-30")],
)
def test_what_is_planned_lies_ahead(text: str, when: str) -> None:
    assert iso_when(text, PUBLISHED, future=True) == when


@pytest.mark.parametrize("text", ["Friday", "last week", "January", "today", "the end of January"])
def test_nothing_is_invented_without_the_day_of_the_story(text: str) -> None:
    assert iso_when(text, None) is None


def test_parts_of_years_need_no_day_of_the_story() -> None:
    assert iso_when("late 2016", None) == "2016-09-01/2016-12-31"


@pytest.mark.parametrize(
    ("when", "days"),
    [
        ("2016", ("2016-01-01", "2016-12-31")),
        ("2016-02", ("2016-02-01", "2016-02-29")),
        ("2016-02-03", ("2016-02-03", "2016-02-03")),
        ("2016-02-03/2016-02-09", ("2016-02-03", "2016-02-09")),
    ],
)
def test_bounds_of_dates_and_intervals(when: str, days: tuple[str, str]) -> None:
    assert bounds(when) == days


def test_dateline_gives_the_day_to_read_against(parse: Parse) -> None:
    story = "Port to reopen\n\nLISBON, October 18, 2017\n\nThe court banned the book on Friday.\n"
    [action] = [a for a in find_actions(parse(story), (), ()) if a.kind == "ban"]
    assert action.when == "2017-10-13"
    undated = story.replace("LISBON, October 18, 2017\n\n", "")
    assert [a.when for a in find_actions(parse(undated), (), ()) if a.kind == "ban"] == [None]


def test_the_end_of_a_ban_is_not_its_day(parse: Parse) -> None:
    story = "Port to reopen\n\nLISBON, October 18, 2017\n\nThe court banned the book until December 2017.\n"
    [action] = [a for a in find_actions(parse(story), (), ()) if a.kind == "ban"]
    assert action.when is None
