from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storyview.model.iso_dates import days, written


@pytest.mark.parametrize(
    ("when", "first", "last"),
    [
        ("2016", date(2016, 1, 1), date(2016, 12, 31)),
        ("2016-02", date(2016, 2, 1), date(2016, 2, 29)),
        ("2016-02-03", date(2016, 2, 3), date(2016, 2, 3)),
        ("2016-02-03/2016-03-01", date(2016, 2, 3), date(2016, 3, 1)),
        ("2016/2017-02", date(2016, 1, 1), date(2017, 2, 28)),
    ],
)
def test_days_of_a_date(when: str, first: date, last: date) -> None:
    assert days(when) == (first, last)


@pytest.mark.parametrize(
    "when", ["", "soon", "2016-13", "2016-02-30", "0000", "2017/2016", "2016/", "/2016", "٢٠١٦", "20160203"]
)
def test_what_is_no_date_has_no_days_and_stays_as_it_is(when: str) -> None:
    assert days(when) is None
    assert written(when) == when


@pytest.mark.parametrize(
    ("when", "words"),
    [
        ("2017", "2017"),
        ("2017-09", "Sep 2017"),
        ("2017-09-13", "13 Sep 2017"),
        ("2018-01-21/2018-01-31", "21–31 Jan 2018"),
        ("2018-01-29/2018-02-04", "29 Jan – 4 Feb 2018"),
        ("2017-12-29/2018-01-04", "29 Dec 2017 – 4 Jan 2018"),
        ("2018-02-01/2018-02-28", "Feb 2018"),
        ("2018-02/2018-04", "Feb–Apr 2018"),
        ("2017-11-01/2018-02-28", "Nov 2017 – Feb 2018"),
        ("2010-01-01/2019-12-31", "2010–2019"),
        ("2018-05-05/2018-05-05", "5 May 2018"),
    ],
)
def test_dates_as_people_write_them(when: str, words: str) -> None:
    assert written(when) == words


@given(st.dates(), st.dates())
def test_every_interval_is_understood_and_told_with_its_years(one: date, other: date) -> None:
    first, last = sorted((one, other))
    when = f"{first.isoformat()}/{last.isoformat()}"
    assert days(when) == (first, last)
    assert {f"{first.year:04}", f"{last.year:04}"} <= set(written(when).replace("–", " ").split())
