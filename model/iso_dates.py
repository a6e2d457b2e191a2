"""ISO 8601 dates and intervals as the days that they mean, and as people write them."""

import re
from calendar import monthrange
from datetime import date

_POINT = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def days(when: str) -> tuple[date, date] | None:
    """The first and last day of a year, month, day or interval of two of them.

    Args:
        when: for instance `2017`, `2017-09`, `2017-09-13` or `2018-01-21/2018-01-31`.

    Returns:
        None where it is none of these, or an interval that ends before it begins.
    """
    first, slash, last = when.partition("/")
    begun, ended = _point(first), _point(last if slash else first)
    if begun is None or ended is None or ended[1] < begun[0]:
        return None
    return begun[0], ended[1]


def written(when: str) -> str:
    """A date or interval as people write it: `13 Sep 2017`, `Sep 2017`, `21–31 Jan 2018`.

    An interval of whole months or years is told by these. What `days` does not understand stays
    as it is.
    """
    span = days(when)
    if span is None:
        return when
    first, last = span
    if first == last:
        return f"{_day(first)} {first.year:04}"
    if first.day == 1 and last.day == monthrange(last.year, last.month)[1]:
        return _whole_months(first, last)
    if first.year != last.year:
        return f"{_day(first)} {first.year:04} – {_day(last)} {last.year:04}"
    if first.month != last.month:
        return f"{_day(first)} – {_day(last)} {last.year:04}"
    return f"{first.day}–{_day(last)} {last.year:04}"


def _point(text: str) -> tuple[date, date] | None:
    """The first and last day of a year, month or day."""
    parts = _POINT.fullmatch(text)
    if parts is None:
        return None
    year, month, day = (int(part) if part else None for part in parts.groups())
    try:
        first = date(year or 0, month or 1, day or 1)
    except ValueError:
        return None
    if day:
        return first, first
    end = month or 12
    return first, date(first.year, end, monthrange(first.year, end)[1])


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]}"


def _whole_months(first: date, last: date) -> str:
    begun, ended = _MONTHS[first.month - 1], _MONTHS[last.month - 1]
    if (first.month, last.month) == (1, 12):
        return f"{first.year:04}" if first.year == last.year else f"{first.year:04}–{last.year:04}"
    if first.year != last.year:
        return f"{begun} {first.year:04} – {ended} {last.year:04}"
    return f"{begun} {last.year:04}" if begun == ended else f"{begun}–{ended} {last.year:04}"
