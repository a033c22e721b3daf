"""Feasts, of a fixed day or counted from Easter, and the days around them: "just before Christmas"."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from claimcheck.matching.dates.mention import Mention, Precision
from claimcheck.matching.dates.reader import Read, one_day
from claimcheck.matching.dates.relative import count
from claimcheck.matching.dates.words import Near
from claimcheck.model import Period

if TYPE_CHECKING:
    from claimcheck.matching.dates.reader import Reader

_CHRISTMAS = 25
_OF_EASTER = 0  # the month of a feast that is counted from Easter Sunday
_EASTER_DAYS = (-2, 1)  # Good Friday to Easter Monday
_FEAST_DAYS = (-5, 6)  # of one that is a time of the year more than a day

_DAYS_OF = {Near.EVE: (-1, -1), Near.JUST_BEFORE: (-15, -1), Near.BEFORE: (-24, -1), Near.AFTER: (1, 14)}


def easter(year: int) -> date:
    """Return Easter Sunday of the Western churches.

    Source: the anonymous Gregorian algorithm (Meeus, "Astronomical Algorithms", 1991, chapter 8).

    >>> easter(2016), easter(2019)
    (datetime.date(2016, 3, 27), datetime.date(2019, 4, 21))
    """
    golden, (century, rest) = year % 19, divmod(year, 100)
    leap, correction = divmod(century, 4)
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap - moon + 15) % 30
    quarter, left = divmod(rest, 4)
    weekday = (32 + 2 * correction + 2 * quarter - epact - left) % 7
    shift = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def feast(reader: Reader, index: int) -> Read | None:
    """Read a feast, or the days before, around and after it: "just before Christmas 2015", "two days before Easter"."""
    counted = _counted(reader, index)
    near = None if counted else reader.phrase("near", index)
    start = counted[1] if counted else near[1] if near else index
    named = reader.phrase("feast", reader.after("article", start) if start > index else index)
    if named is None or not isinstance(named[0], tuple):
        return None
    month, day = named[0]
    told = reader.year(named[1])
    days = _days(reader, (month, day), told[0] if told else None, index)
    if not days or (month == _OF_EASTER and start == index and not told and not _is_led(reader, index)):
        return None
    if counted:
        readings = tuple(one_day(one + timedelta(days=counted[0])) for one in days)
    else:
        time = None if day else _EASTER_DAYS if month == _OF_EASTER else _FEAST_DAYS
        readings = tuple(_near(one, near[0] if near else None, time) for one in days)
    end = told[1] if told else named[1]
    precision = Precision.DAY if readings[0].is_day else Precision.DAYS
    mention = Mention(readings[0], reader.span(index, end), "feast", precision, readings, resolved=told is None)
    return Read((mention,), end)


def _is_led(reader: Reader, index: int) -> bool:
    """Return whether a preposition or an article makes a date of the feast: "on Good Friday", "am Karfreitag"."""
    return any(reader.is_after(kind, index) for kind in ("preposition", "which_before", "article"))


def _days(reader: Reader, feast_of: tuple[int, int], told: int | None, index: int) -> list[date]:
    """Return the days that a feast may be, the likeliest first: of the year `told`, or of those around now."""
    if told is None and reader.year_told is None and reader.anchor is None:
        return []
    at_hand = told or reader.year_told or (reader.anchor.year if reader.anchor else 0)
    about = _day_of(feast_of, at_hand)
    years = (told,) if told else reader.years(about.month, about.day, index)
    return [_day_of(feast_of, year) for year in years]


def _day_of(feast_of: tuple[int, int], year: int) -> date:
    month, day = feast_of
    if month != _OF_EASTER:
        return date(year, month, day or _CHRISTMAS)
    return easter(year) + timedelta(days=day - (day > 0))


def _counted(reader: Reader, index: int) -> tuple[int, int] | None:
    """Return the days of "two days before", and the index after it."""
    found = count(reader, index)
    side = reader.phrase("side", found[2]) if found and found[1] == 1 else None
    return (int(str(side[0])) * found[0], side[1]) if found and side else None


def _near(day: date, near: object, time: tuple[int, int] | None) -> Period:
    """Return the days meant by `near` and a feast; `time` are those of one that is a time of the year."""
    around = next((days for name, days in _DAYS_OF.items() if name is near), time)
    if around is None or around[0] == around[1]:
        return one_day(day + timedelta(days=around[0] if around else 0))
    return Period(day + timedelta(days=around[0]), day + timedelta(days=around[1]), approximate=True)
