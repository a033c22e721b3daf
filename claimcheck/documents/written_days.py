"""Whole days written in a line or a machine's value: ISO 8601, numbers, and words in Europe's larger languages.

A timestamp's day is the one it writes, in the zone it is written in: a story of 23:30 in New York is that day's.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.matching.calendar import month_of
from claimcheck.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST = 400  # characters of a text that is looked at: a line, not a page
_YEAR = r"((?:19|20)\d\d)"
_END = r"(?!\d(?!\d?[:./]\d))"  # of a year; a time or another date may stand right behind it ("202010:43")
_ISO = re.compile(rf"(?<!\d){_YEAR}\s?([-/.])\s?(\d{{1,2}})\s?\2\s?(\d{{1,2}})(?!\d)")
_STAMP = re.compile(  # nearly all that machines write
    rf"{_YEAR}-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?"
)
_COMPACT = re.compile(rf"(?<!\d){_YEAR}(\d\d)(\d\d)(?!\d{{1,5}}(?!\d))")
_NUMERIC = re.compile(
    r"(?<![\d./-])(?<!\d,)(\d{1,2})\s?([./|-])\s?(\d{1,2})\s?\2\s?"
    rf"(?:{_YEAR}{_END}|(\d\d)(?!\d))(?!/|[.,-]\d)"
)
_VIETNAMESE = re.compile(
    rf"(?<!\d)(\d{{1,2}})\s+tháng\s+(\d{{1,2}})(?:,\s*|\s+)(?:năm\s+)?{_YEAR}{_END}", re.IGNORECASE
)
_CJK = re.compile(rf"{_YEAR}\s?[年년]\s?(\d{{1,2}})\s?[月월]\s?(\d{{1,2}})\s?[日일]")
_TWO_NUMBERS = re.compile(r"\d\D+\d")
_OTHER_DIGIT = re.compile(r"(?![0-9])\d")
_WORD = r"((?:تشرين|كانون) (?:ال[أا]ول|الثاني)|[^\W\d_]{3,30})"  # the Levant's months of two words first
_SAME_MONTH = r"(?:\s?/\s?[^\W\d_]{3,12})?"  # as Arabic news have it, in the words of the Levant and of Egypt
_DAY_FIRST = re.compile(
    rf"(?<![\d.,:])(\d{{1,2}})(?:st|nd|rd|th|er|º|ª|°|:a|\.|-)?(?:\s*|-|/)(?:(?:de|of|den)\s+|d['’]\s*)?{_WORD}\.?,?{_SAME_MONTH}"
    rf"(?:\s*['’]?|-|/)(?:del?\s+)?(?:{_YEAR}{_END}|(?<=['’.-])(\d\d)(?![\d:]))",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(rf"(?<!\w){_WORD}\.?\s*(\d{{1,2}})(?:st|nd|rd|th)?(?:,\s*|\s+){_YEAR}{_END}", re.IGNORECASE)
_YEAR_FIRST = re.compile(rf"(?<!\d){_YEAR}\.?(?:\s*|-)(?:m\.\s*)?{_WORD}\.?(?:\s*|-)(\d{{1,2}})(?!\d)", re.IGNORECASE)
_ASCTIME = re.compile(
    rf"(?<!\w){_WORD}\s+(\d{{1,2}})\s+\d\d:\d\d(?::\d\d)?(?:\s+[+A-Z][\w:]*)?\s+{_YEAR}(?!\d)"
)  # C, JavaScript
_RUN_ON = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])")
# A day before a date, and what joins two: "5.–11. Februar 2022", "from 3 to 5 October 2016".
_TO = r"\s*(?:[-–—/&+]|bis(?: zum)?|to|until|till|and|und|et|au|y|al|e|a|do|tot|t/m|i|по|до|til|till|och|og|ile)\s*"
_FROM_DAY = re.compile(rf"(?<![\w:.])\d{{1,2}}(?:st|nd|rd|th|\.)?{_TO}\Z", re.IGNORECASE)
_JOINED = re.compile(rf"[\s,\d:.]*{_TO}\Z", re.IGNORECASE)
_TO_DAY = re.compile(r"(?<!\w)[^\W\d_]{3,14}\.?\s+\d{1,2}\s*[-–—]\s*\Z")


class Written(NamedTuple):
    """A day, and where in the text it is written; `ambiguous` where day and month could change places."""

    day: date
    span: Span
    ambiguous: bool = False


def written_day(text: str, *, month_first: bool = False) -> date | None:
    """Return the day that a machine's value or a byline `text` names first, or None.

    In 03/10/2016 the day comes first, unless `month_first` or unless only the other order is a date.
    """
    stamp = _STAMP.fullmatch(text)
    stamped = _day(*stamp.groups()) if stamp else None
    if stamped:
        return stamped
    found = next(iter(days_in(text, month_first=month_first)), None)
    if found is None:
        compact = _COMPACT.search(text[:_LONGEST])
        return _day(*compact.groups()) if compact else None
    return found.day


def days_in(text: str, *, month_first: bool = False) -> list[Written]:
    """Return the whole days that `text` names, in its order; the ends of a stretch of days ("3–5 October") are none."""
    text = in_western_digits(text[:_LONGEST])
    if not _TWO_NUMBERS.search(text):  # a day and a year
        return []
    found: list[Written] = []
    for one in sorted(_all(text, month_first=month_first), key=lambda one: (one.span.start, -one.span.end)):
        if not found or one.span.start >= found[-1].span.end:
            found.append(one)
    return _without_stretches(found, text)


def in_western_digits(text: str) -> str:
    """Return `text` with ٣ and 3 written as 3: as many characters."""
    if text.isascii():
        return text
    return _OTHER_DIGIT.sub(lambda digit: str(unicodedata.digit(digit[0])), text)


def _all(text: str, *, month_first: bool) -> Iterator[Written]:
    for found in _ISO.finditer(text):
        yield from _written(found, found[1], found[3], found[4])
    for found in _CJK.finditer(text) if "年" in text or "년" in text else ():
        yield from _written(found, found[1], found[2], found[3])
    for found in _VIETNAMESE.finditer(text) if "tháng" in text.lower() else ():
        yield from _written(found, found[3], found[2], found[1])
    for found in _DAY_FIRST.finditer(text):
        yield from _written(found, found[3] or f"20{found[4]}", _month(found[2]), found[1])
    for found in (*_MONTH_FIRST.finditer(text), *(_ASCTIME.finditer(text) if ":" in text else ())):
        yield from _written(found, found[3], _month(found[1]), found[2])
    for found in _YEAR_FIRST.finditer(text):
        yield from _written(found, found[1], _month(found[2]), found[3])
    for found in _NUMERIC.finditer(text):
        yield from _numeric(found, month_first=month_first)


def _month(word: str) -> int | None:
    """Return the month that `word` names, or its end where markup set it right behind another ("AdminMay")."""
    return month_of(word) or month_of(_RUN_ON.split(word)[-1])


def _written(found: re.Match[str], year: str, month: str | int | None, day: str) -> Iterator[Written]:
    whole = _day(year, month, day) if month else None
    if whole:
        yield Written(whole, Span(*found.span()))


def _numeric(found: re.Match[str], *, month_first: bool) -> Iterator[Written]:
    first, mark, second, year, short = found.groups()
    year = year or f"20{short}"
    orders = [(second, first), (first, second)]  # month and day
    if month_first and mark in "/-":
        orders.reverse()
    days = [day for order in orders if (day := _day(year, *order))]
    if days:
        yield Written(days[0], Span(*found.span()), ambiguous=len(set(days)) > 1 and mark in "/-")


def _without_stretches(found: list[Written], text: str) -> list[Written]:
    joined: set[int] = set()
    for at, one in enumerate(found):
        before = text[found[at - 1].span.end if at else 0 : one.span.start]
        if _FROM_DAY.search(before) or _TO_DAY.search(before):
            joined.add(at)
        if at and _JOINED.fullmatch(before):
            joined |= {at - 1, at}
    return [one for at, one in enumerate(found) if at not in joined]


def _day(year: str, month: str | int, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
