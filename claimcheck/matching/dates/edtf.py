"""Dates as an editor writes them in a claims file: Extended Date/Time Format, read into whole-day periods."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from claimcheck.model import Period

_EDTF = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)")
_DECADE = re.compile(r"(\d{3})X([~?%]?)")
_SEASONS = {21: 3, 22: 6, 23: 9, 24: 12, 33: 1, 34: 4, 35: 7, 36: 10}  # code -> its first month; 33 to 36 are quarters


def parse_edtf(text: str) -> Period:
    """Return the days meant by `text`: `2016`, `2016-10`, `2016-10-03`, `2015-11/2015-12`, `2016-03~`.

    Source: Extended Date/Time Format (Library of Congress, ISO 8601-2:2019), level 0 dates and intervals, of level 1
    the qualifiers and seasons (`2016-21`, spring, to `2016-24`, winter, which ends in the next year), of level 2
    quarters (`2016-33` to `2016-36`) and decades (`199X`). Raises ValueError with a line an editor understands.
    """
    first, slash, second = text.strip().partition("/")
    start = _one(first, text)
    if not slash:
        return start
    end = _one(second, text)
    if end.last < start.first:
        raise ValueError(f"the interval {text!r} ends before it begins")
    return Period(start.first, end.last, approximate=start.approximate or end.approximate)


def _one(part: str, whole: str) -> Period:
    decade = _DECADE.fullmatch(part.strip())
    found = _EDTF.fullmatch(part.strip())
    if not (found or decade):
        raise ValueError(f"{whole!r} is not a date; write 2016-10-03, 2016-10, 2016, 2015-11/2015-12 or 2016-03~")
    try:
        if decade:
            year = 10 * int(decade[1])
            return Period(date(year, 1, 1), date(year + 9, 12, 31), approximate=bool(decade[2]))
        return _level_0(found) if found else month_or_year(0)
    except (ValueError, IndexError):
        raise ValueError(f"there is no such day as {part.strip()!r}") from None


def _level_0(found: re.Match[str]) -> Period:
    year, month, day, qualifier = found.groups()
    if day:
        exact = date(int(year), int(month), int(day))
        return Period(exact, exact, approximate=bool(qualifier))
    if month and int(month) in _SEASONS:
        three = three_months(int(year), _SEASONS[int(month)])
        return Period(three.first, three.last, approximate=bool(qualifier))
    return month_or_year(int(year), int(month) if month else None, approximate=bool(qualifier))


def month_or_year(year: int, month: int | None = None, *, approximate: bool = False) -> Period:
    """Return all days of a year, or of one of its months. Raises ValueError for a month or year that is none."""
    if month is None:
        return Period(date(year, 1, 1), date(year, 12, 31), approximate=approximate)
    first = date(year, month, 1)
    return Period(first, first.replace(day=monthrange(year, month)[1]), approximate=approximate)


def three_months(year: int, month: int) -> Period:
    """Return the three months from `month` on: a quarter or a season. Raises ValueError for a year that is none."""
    following = (year, month + 2) if month <= 10 else (year + 1, month - 10)
    return Period(date(year, month, 1), month_or_year(*following).last)
