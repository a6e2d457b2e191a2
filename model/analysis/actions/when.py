"""Time expressions as ISO 8601 dates and intervals, read against the date of the story.

What a calendar knows comes from `dateparser`; here is only what news means by it: a weekday is the
nearest one before the story for what has happened and after it for what is planned, a week is its
seven days, and "late in January" is the last third of the month. What would need a guess (seasons,
holidays, "recently", "two days later") has no date.
"""

import re
from calendar import monthrange
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

_FORMATS = (
    ("%B %d, %Y", "%Y-%m-%d"),
    ("%B %d %Y", "%Y-%m-%d"),
    ("%b %d, %Y", "%Y-%m-%d"),
    ("%b %d %Y", "%Y-%m-%d"),
    ("%d %B %Y", "%Y-%m-%d"),
    ("%d %b %Y", "%Y-%m-%d"),
    ("%Y-%m-%d", "%Y-%m-%d"),
    ("%B %Y", "%Y-%m"),
    ("%b %Y", "%Y-%m"),
)
_YEAR = re.compile(r"^(?:1[5-9]|20)\d\d$")
_YEARS = re.compile(r"^(?:between |from )?((?:1[5-9]|20)\d\d)\s*(?:and|to|until|-|–)\s*((?:1[5-9]|20)\d\d)$")
_DECADE = re.compile(r"^((?:1[5-9]|20)\d)0['’]?s$")
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_MONTH = rf"(?:{_MONTHS})[a-z]*"
_COUNT = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})"
_DAYTIME = re.compile(r"\s+(?:early |late )?(?:morning|afternoon|evening|night)$")
_TODAY = frozenset({"tonight", "this morning", "this afternoon", "this evening"})
# What is handed to the library: it finds dates in nearly everything.
_KNOWN = re.compile(
    rf"""^(?:
    (?:last|this|next|past)?\s*(?:{"|".join(_WEEKDAYS)})
    | (?:last|this|next)\s+(?:week|month|year)
    | yesterday | today | tomorrow
    | {_COUNT}\s(?:day|week|month|year)s?\sago
    | (?:last|this|next)?\s*{_MONTH}(?:\s\d{{1,2}})?
    | \d{{1,2}}\s{_MONTH}
    )$""",
    re.VERBOSE,
)
_PART = re.compile(
    r"^(?:the )?(?P<part>early|mid|late|beginning|start|end|middle|first half|second half)"
    r"(?:[ -](?:in |of |the )*)(?P<whole>.+)$"
)
# In twelfths of the whole.
_PARTS = {
    "early": (0, 4),
    "beginning": (0, 4),
    "start": (0, 4),
    "mid": (4, 8),
    "middle": (4, 8),
    "late": (8, 12),
    "end": (8, 12),
    "first half": (0, 6),
    "second half": (6, 12),
}
_SO_FAR = re.compile(r"^(?P<side>earlier|later) (?P<whole>this (?:week|month|year))$")


def iso_date(text: str) -> str | None:
    """The ISO 8601 form of a date that says its year, else None.

    "Feb. 9, 2016" is 2016-02-09, "January 2016" is 2016-01 and "1998" is 1998; "last Friday" needs
    to be read against the date of the story and gives None here.
    """
    plain = re.sub(r"\s+", " ", text).strip(" ,")
    plain = re.sub(r"^(?:on |in |the )+", "", plain, flags=re.IGNORECASE)
    plain = re.sub(r"^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? ", "", plain, flags=re.IGNORECASE)
    plain = re.sub(r"(?<=\d)(?:st|nd|rd|th)\b", "", plain)
    plain = re.sub(r"\b([A-Za-z]{3,4})\.", r"\1", plain).replace("Sept ", "Sep ")
    if _YEAR.match(plain):
        return plain
    for known, iso in _FORMATS:
        try:
            return datetime.strptime(plain, known).strftime(iso)
        except ValueError:
            continue
    return None


def iso_when(text: str, base: date | None, *, future: bool = False) -> str | None:
    """The ISO 8601 date or interval that a time expression means.

    Args:
        text: the expression as written: "last Friday", "the end of January", "Sept. 3, 2017".
        base: the day the story was published, or None: then only what says its year is read.
        future: whether the act is yet to come, so that "Tuesday" is the next one.

    Returns:
        A day (2017-09-03), a month (2017-09), a year (2017), or the first and last day of an
        interval with a slash between them; None for what cannot be told.
    """
    if (absolute := iso_date(text)) is not None:
        return absolute
    return _read(_plain(text), base, future)


def bounds(when: str) -> tuple[str, str]:
    """The first and last day of what `iso_when` gave, as ISO dates."""
    first, _, last = when.partition("/")
    return _days(first)[0].isoformat(), _days(last or first)[1].isoformat()


def _plain(text: str) -> str:
    words = re.sub(r"\s+", " ", text.lower()).strip(" ,").replace("’", "'").removesuffix("'s")
    words = re.sub(rf"\b({_MONTHS}|sept)\.", r"\1", words)
    words = re.sub(r"(?<=\d)(?:st|nd|rd|th)\b", "", words)
    return re.sub(r"^(?:on|in|by|since|until|during|at|from) ", "", words)


@lru_cache(maxsize=4096)
def _read(text: str, base: date | None, future: bool) -> str | None:
    if (part := _PART.match(text)) is not None:
        whole = iso_date(part["whole"]) or _read(part["whole"], base, future)
        return None if whole is None else _part_of(whole, *_PARTS[part["part"]])
    if (span := _span_of_years(text)) is not None or base is None:
        return span
    if (so_far := _SO_FAR.match(text)) is not None:
        first, last = bounds(_by_library(so_far["whole"], base, future) or base.isoformat())
        day = base.isoformat()
        return f"{first}/{day}" if so_far["side"] == "earlier" else f"{day}/{last}"
    plain = text if text.startswith("this ") else _DAYTIME.sub("", text)
    return _by_name(plain, base) or _by_library(plain, base, future)


def _span_of_years(text: str) -> str | None:
    if (years := _YEARS.match(text)) is not None and years[1] < years[2]:
        return f"{years[1]}-01-01/{years[2]}-12-31"
    if (decade := _DECADE.match(text.removeprefix("the "))) is not None:
        return f"{decade[1]}0-01-01/{decade[1]}9-12-31"
    return None


def _by_name(text: str, base: date) -> str | None:
    """The day or month of the story itself: on a Wednesday, "Wednesday" is today."""
    if text in _TODAY or text.removeprefix("this ") == _WEEKDAYS[base.weekday()]:
        return base.isoformat()
    month = base.strftime("%B").lower()
    return base.isoformat()[:7] if text in {month, month[:3]} else None


def _by_library(text: str, base: date, future: bool) -> str | None:
    if not _KNOWN.match(text):
        return None
    data = _library(base, future or text.startswith("next ")).get_date_data(text)
    if data.date_obj is None:
        return None
    day = data.date_obj.date()
    if data.period == "week":
        monday = day - timedelta(days=day.weekday())
        return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"
    return str(day.isoformat()[: {"month": 7, "year": 4}.get(str(data.period), 10)])


@lru_cache(maxsize=8)
def _library(base: date, future: bool) -> "DateDataParser":
    from dateparser.date import DateDataParser

    settings = {
        "RELATIVE_BASE": datetime(base.year, base.month, base.day),
        "PREFER_DATES_FROM": "future" if future else "past",
    }
    return DateDataParser(languages=["en"], settings=settings)


def _days(iso: str) -> tuple[date, date]:
    """The first and last day of an ISO day, month or year."""
    numbers = [int(number) for number in iso.split("-")]
    year, month = numbers[0], numbers[1] if len(numbers) > 1 else None
    if len(numbers) == 3:
        day = date(*numbers)
        return day, day
    last = month or 12
    return date(year, month or 1, 1), date(year, last, monthrange(year, last)[1])


def _part_of(whole: str, start: int, end: int) -> str | None:
    """The part of an interval between two twelfths of it."""
    first, last = (date.fromisoformat(day) for day in bounds(whole))
    length = (last - first).days + 1
    if length == 1:
        return whole
    if length > 300:
        # Of a year, whole months.
        return (
            f"{date(first.year, start + 1, 1).isoformat()}/"
            f"{date(first.year, end, monthrange(first.year, end)[1]).isoformat()}"
        )
    begun = first + timedelta(days=length * start // 12)
    ended = last if end == 12 else first + timedelta(days=length * end // 12 - 1)
    return f"{begun.isoformat()}/{ended.isoformat()}"
