"""Dates told from the day of publication, or from the date told before: "on Monday", "a week ago", "two days later"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from claimcheck.matching.dates.edtf import month_or_year
from claimcheck.matching.dates.mention import Mention, Precision
from claimcheck.matching.dates.reader import Read, months_on, one_day, week_of
from claimcheck.matching.dates.written import days
from claimcheck.model import Period, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.matching.dates.reader import Reader

_WEEK, _MONTH, _YEAR = 7, 30, 365  # the keys of `Words.unit`
_SENTENCE = 400  # characters in which the date counted from must stand
_MOST = 400  # of a unit: more is no date
# Beside these a weekday is a name, or every one of them.
_NAMED_AFTER = frozenset(
    "good black bloody easter ash palm cyber super holy maundy whit every each jeden jede jeder chaque cada ogni elke"
    " każdy każdą każdego каждый каждую каждое кожен кожну кожної todos todas tous tutti tutte alle".split()
)
_NAMED_BEFORE = frozenset("times telegraph mirror express mail post herald night".split())


def relative_day(reader: Reader, index: int) -> Read | None:
    """Read "yesterday", "today", "the day after tomorrow": counted from the day of publication."""
    told = reader.phrase("day", index)
    if told is None or reader.anchor is None:
        return None
    if told[1] == index + 1 and reader.is_capital(index) and not reader.begins_sentence(index):
        return None  # "USA Today"
    return _read(reader, (index, told[1]), one_day(_shifted(reader.anchor, int(str(told[0])))))


def relative_stretch(reader: Reader, index: int) -> Read | None:
    """Read "last week", "this month", "next year"."""
    anchor = reader.anchor
    if anchor is None:
        return None
    if told := reader.phrase("week", index):
        period = week_of(_shifted(anchor, 7 * int(str(told[0]))))
        period = Period(period.first, period.last, approximate=True)  # where a week begins is not agreed upon
        return _read(reader, (index, told[1]), period, Precision.WEEK)
    if told := reader.phrase("month", index):
        return _read(reader, (index, told[1]), months_on(anchor, int(str(told[0]))), Precision.MONTH)
    if told := reader.phrase("year", index):
        return _read(reader, (index, told[1]), month_or_year(anchor.year + int(str(told[0]))), Precision.YEAR)
    return None


def weekday(reader: Reader, index: int) -> Read | None:
    """Read a weekday: the last one up to the day of publication, or the next one where the text says so."""
    before = reader.phrase("which_before", index)
    at = before[1] if before else index
    named = reader.weekday(at)
    if named is None or reader.anchor is None or _is_a_name(reader, at, named[1]):
        return None
    number, end = named
    after = reader.phrase("which_after", end)
    which = after[0] if after else before[0] if before else 0
    readings = tuple(map(one_day, _weekdays(reader, number, which, index)))
    start = index if before else at
    span = reader.span(start, after[1] if after else end)
    mention = Mention(readings[0], span, "weekday", readings=readings, resolved=True)
    return Read((mention,), after[1] if after else end)


def weekdays(reader: Reader, index: int) -> Read | None:
    """Read the stretch between two weekdays: "Monday to Friday", "from Tuesday to Wednesday", "Montag auf Dienstag"."""
    which = reader.phrase("which_before", index)
    opened = reader.phrase("between", which[1] if which else index)
    at = opened[1] if opened else which[1] if which else index
    first = reader.weekday(at)
    if first is None or reader.anchor is None or _is_a_name(reader, at, first[1]):
        return None
    last = _last_weekday(reader, first, between=bool(opened))
    if last is None:
        return None
    length = (last[0] - first[0]) % 7
    ends = _weekdays(reader, last[0], which[0] if which else 0, index)
    readings = tuple(Period(_shifted(one, -length), one) for one in ends)
    mention = Mention(readings[0], reader.span(at, last[1]), "weekday", Precision.DAYS, readings, resolved=True)
    return Read((mention,), last[1])


def _last_weekday(reader: Reader, first: tuple[int, int], *, between: bool) -> tuple[int, int] | None:
    """Return the weekday that ends a stretch which begins with `first`, and the index after it.

    "Tuesday and Wednesday" are two days, but "between Tuesday and Wednesday" is a night; "Montag auf Dienstag" is one
    only where the days follow each other.
    """
    number, end = first
    dash = end + 1 if reader.word(end) in {"-", "–"} else end
    after = {dash, reader.after("to", end), reader.after("both", end) if between else end}
    overnight = {reader.after("night_to", end)} if between or not reader.phrase("both", end) else set()
    for start in sorted((after | overnight) - {end}):
        last = reader.weekday(reader.after("article", start))
        if last and last[0] != number and (start in after or (last[0] - number) % 7 == 1):
            return last
    return None


def night(reader: Reader, index: int) -> Read | None:
    """Read the night before a weekday or a day: "in der Nacht auf Dienstag", "в ночь на 18 февраля"."""
    told = reader.phrase("night_before", index)
    if told is None:
        return None
    read = weekday(reader, told[1]) or days(reader, told[1])
    if read is None or len(read.mentions) != 1 or read.mentions[0].precision is not Precision.DAY:
        return None
    [day] = read.mentions
    readings = tuple(Period(_shifted(one.first, -1), one.last) for one in day.meant)
    span = Span(reader.tokens[index].start, day.span.end)
    return Read((replace(day, period=readings[0], readings=readings, span=span, precision=Precision.DAYS),), read.end)


def week_of_a_day(reader: Reader, index: int) -> Read | None:
    """Read a week told by its first or last day: "the week of 14 November 2022", "the week ending on 20 November"."""
    told = reader.phrase("week_of", index)
    at = reader.after("article", told[1]) if told else index
    read = days(reader, at) if told else None
    if told is None or read is None or len(read.mentions) != 1 or read.mentions[0].precision is not Precision.DAY:
        return None
    [day] = read.mentions
    is_last = told[0] == -1
    firsts = [_shifted(one.first, -6) if is_last else one.first for one in day.meant]
    readings = tuple(Period(one, _shifted(one, 6), approximate=True) for one in firsts)
    span = Span(reader.tokens[index].start, day.span.end)
    return Read((replace(day, period=readings[0], readings=readings, span=span, precision=Precision.WEEK),), read.end)


def _is_a_name(reader: Reader, start: int, end: int) -> bool:
    following = reader.word(end) in _NAMED_BEFORE and reader.is_capital(end)
    return following or reader.word(start - 1) in _NAMED_AFTER


def _weekdays(reader: Reader, number: int, which: object, index: int) -> list[date]:
    """Return the days that a weekday may be, the likeliest first."""
    anchor = reader.anchor or date.min
    back = (anchor.weekday() - number) % 7
    past, coming = _shifted(anchor, -back), _shifted(anchor, 7 - back if back else 7)
    if which == -1:
        return [past if back else _shifted(anchor, -7)]
    if which == 1:
        return [coming]
    return [coming, past] if reader.looks_ahead(index) else [past]


# --------------------------------------------------------------------------- so many days ago


def ago(reader: Reader, index: int) -> Read | None:
    """Read "two days ago", "vor einer Woche", "il y a trois mois": weeks and longer are never meant to the day."""
    opened = reader.phrase("ago_before", index)
    counted = count(reader, opened[1] if opened else index)
    if counted is None or reader.anchor is None:
        return None
    number, unit, end = counted
    closed = reader.phrase("ago_after", end)
    if not (opened or closed):
        return None
    try:
        period, precision = _back(reader.anchor, number, unit)
    except (ValueError, OverflowError):
        return None
    return _read(reader, (index, closed[1] if closed else end), period, precision)


def _back(anchor: date, number: int, unit: int) -> tuple[Period, Precision]:
    if unit == _YEAR:
        whole = month_or_year(anchor.year - number)
        return Period(whole.first, whole.last, approximate=True), Precision.YEAR
    if unit == _MONTH:
        whole = months_on(anchor, -number)
        return Period(whole.first, whole.last, approximate=True), Precision.MONTH
    return one_day(anchor - timedelta(days=number * unit), approximate=unit >= _WEEK), Precision.DAY


def count(reader: Reader, index: int) -> tuple[int, int, int] | None:
    """Return a number, the days of its unit, and the index after them: "five days", "zwei Wochen"."""
    told = reader.phrase("number", index)
    alone = reader.phrase("one_unit", index)
    if alone:  # "год назад"
        return 1, int(str(alone[0])), alone[1]
    number, at = (int(str(told[0])), told[1]) if told else (reader.number(index), index + 1)
    if number is None or not 0 < number <= _MOST or _is_a_part(reader, index):
        return None
    unit = reader.phrase("unit", at)
    return (number, int(str(unit[0])), unit[1]) if unit else None


def _is_a_part(reader: Reader, index: int) -> bool:
    """Return whether the number at `index` is the tail of a longer one: "twenty-five", "1,5", "2–3"."""
    return reader.is_glued(index) and (reader.word(index - 1) in ".,-–/" or reader.word(index - 1).isalnum())


# --------------------------------------------------------------------------- counted from the date told before


def offset_of(reader: Reader, index: int) -> tuple[int, bool, int] | None:
    """Return the days from the date told before, whether that is exact, and the end: "two days later"."""
    if told := reader.phrase("next_day", index):
        is_counted = reader.is_after("side", told[1]) and not _stands_alone(reader, told[1])
        return None if is_counted else (int(str(told[0])), True, told[1])
    ahead = reader.phrase("later_before", index)
    counted = count(reader, ahead[1] if ahead else index)
    if counted is None:
        return None
    number, unit, end = counted
    behind = reader.phrase("later_after", end)
    if reader.phrase("side", end) and not (behind and _stands_alone(reader, behind[1])):
        return None  # "two days after the vote" counts from another event
    side = ahead or behind
    return (int(str(side[0])) * number * unit, unit == 1, behind[1] if behind else end) if side else None


def _stands_alone(reader: Reader, index: int) -> bool:
    """Return whether nothing follows at `index` that "after" could be after."""
    return not reader.word(index).isalnum()


def offsets(reader: Reader, index: int, told: Sequence[Mention]) -> Read | None:
    """Read "two days later" where the last date `told` in the same sentence is one day."""
    found = offset_of(reader, index)
    base = told[-1] if told else None
    if found is None or base is None or base.precision is not Precision.DAY or base.is_open:
        return None
    start = reader.tokens[index].start
    if start - base.span.end > _SENTENCE or any(mark in reader.text[base.span.end : start] for mark in ".!?\n"):
        return None
    days, is_exact, end = found
    period = one_day(_shifted(base.period.first, days), approximate=not is_exact or base.period.approximate)
    mention = Mention(period, reader.span(index, end), "offset", resolved=base.resolved)
    return Read((mention,), end)


def _shifted(day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return day


def _read(reader: Reader, place: tuple[int, int], period: Period, precision: Precision = Precision.DAY) -> Read:
    return Read((Mention(period, reader.span(*place), "relative", precision, resolved=True),), place[1])
