"""Which time expression dates an act, and its ISO form."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from storyview.model.analysis.actions import find_actions
from storyview.model.analysis.actions.dates import iso_date

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
