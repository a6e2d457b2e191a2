"""Dates that a story states of itself."""

import re
from datetime import date, datetime

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_MONTH = rf"(?P<month>(?:{_MONTHS})|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)"
_DATE = re.compile(
    rf"\b(?:{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\s+{_MONTH.replace('month', 'month2')},?\s+(?P<year2>\d{{4}})"
    r"|(?P<iso>\d{4}-\d{2}-\d{2}))\b",
    re.I,
)


def stated_date(line: str) -> tuple[str, int, int] | None:
    """The first full date of a line: ISO 8601, and where it stands in the line.

    Dates without a year, and numeric ones whose order of day and month is anybody's guess, are
    not taken.
    """
    for match in _DATE.finditer(line):
        if (found := _read(match)) is not None:
            return found.isoformat(), match.start(), match.end()
    return None


def _read(match: re.Match[str]) -> date | None:
    try:
        if match["iso"]:
            return date.fromisoformat(match["iso"])
        month = (match["month"] or match["month2"])[:3].title()
        day, year = match["day"] or match["day2"], match["year"] or match["year2"]
        return datetime.strptime(f"{day} {month} {year}", "%d %b %Y").date()
    except ValueError:
        return None  # "31 February"
