"""What an address says by itself: the day its path names, the page an archive's address stands for."""

from __future__ import annotations

import re
from datetime import date
from urllib.parse import urlsplit

from claimcheck.matching.dates import month_or_year
from claimcheck.model import Period

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<month>\d{1,2}|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,7}"
_YEAR = r"(?P<year>(?:19[89]|20[0-4])\d)"
_DAY = r"(?P<day>\d{1,2})"
_START, _END = r"(?<![\d.])", r"(?!\d)"

# Paths that name a day, surest first: each must be bounded so that an article's number is never read as a date.
_DAYS = (
    # /2016/10/03/  /2016/sep/21/  /2015-11-26/  /2016_10_03  /2016/1003/
    re.compile(rf"{_START}{_YEAR}(?P<sep>[-/_.]){_MONTH}(?P=sep){_DAY}{_END}"),
    re.compile(rf"/{_YEAR}/(?P<month>\d\d)[-/]?(?P<day>\d\d)(?=[/_.-]|$)"),
    # /2016-10/03/
    re.compile(rf"/{_YEAR}-(?P<month>\d\d)/(?P<day>\d\d)(?=[/_.-]|$)"),
    # /20161003/  story-20161003.html
    re.compile(rf"(?<![\da-z]){_YEAR}(?P<month>\d\d)(?P<day>\d\d)(?![\da-z])"),
    # CNN's transcripts: /TRANSCRIPTS/1509/30/   Hansard before 2016: /cmhansrd/cm151126/
    re.compile(r"/transcripts/(?P<year>\d\d)(?P<month>\d\d)/(?P<day>\d\d)(?=[/.]|$)"),
    re.compile(r"/(?:cm|ld)(?P<year>\d\d)(?P<month>\d\d)(?P<day>\d\d)/"),
    # -26-11-2015: only where the day cannot be a month
    re.compile(rf"{_START}(?P<day>1[3-9]|2\d|3[01])(?P<sep>[-/_.])(?P<month>\d\d?)(?P=sep){_YEAR}{_END}"),
)
_MONTHS_ONLY = (
    re.compile(rf"/{_YEAR}(?P<sep>[-/_]){_MONTH}(?=/|$)"),
    re.compile(rf"/{_YEAR}-(?P<month>0[1-9]|1[0-2])(?=[/.-]|$)"),
)
_INNER = re.compile(r"https?:/{1,2}", re.IGNORECASE)


def page_of(url: str) -> str:
    """Return the address an archive's address stands for (`…/web/2015…id_/http://…`), or `url` itself."""
    inner = list(_INNER.finditer(url))
    return url[inner[-1].start() :] if inner else url


def dates_in_url(url: str) -> Period | None:
    """Return the day that the path of `url` names, or all days of the month where it names no more; else None.

    Years from 1980 to 2049 only. An archive's own capture time is not the page's date and is never read.
    """
    try:
        parts = urlsplit(page_of(url))
    except ValueError:
        return None
    path = parts.path.lower()
    return _first(_DAYS, path) or _first(_MONTHS_ONLY, path)


def _first(patterns: tuple[re.Pattern[str], ...], path: str) -> Period | None:
    for pattern in patterns:
        for found in pattern.finditer(path):
            period = _period(found)
            if period:
                return period
    return None


def _period(found: re.Match[str]) -> Period | None:
    names = found.groupdict()
    written, year = names["month"], int(names["year"])
    month = int(written) if written.isdecimal() else _MONTHS.index(written[:3]) + 1
    try:
        if names.get("day") is None:
            return month_or_year(_century(year), month)
        day = date(_century(year), month, int(names["day"]))
    except ValueError:
        return None
    return Period(day, day)


def _century(year: int) -> int:
    if year >= 100:
        return year
    return 1900 + year if year >= 80 else 2000 + year
