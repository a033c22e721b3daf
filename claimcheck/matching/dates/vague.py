"""Longer stretches: years, quarters, seasons, decades, and parts of them ("early March", "mid-2015")."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from claimcheck.matching.dates.edtf import month_or_year, three_months
from claimcheck.matching.dates.mention import Mention, Precision
from claimcheck.matching.dates.reader import Read, months_on
from claimcheck.matching.dates.words import Part
from claimcheck.matching.dates.written import lone_month, months
from claimcheck.model import Period, Span

if TYPE_CHECKING:
    from claimcheck.matching.dates.reader import Reader

_SEASON_MONTHS = {1: 3, 2: 6, 3: 9, 4: 12}  # of the northern half of the world
_THIRDS = {Part.EARLY: (0, 1), Part.MIDDLE: (1, 2), Part.LATE: (2, 3)}
_BARE_YEARS = range(1800, 2100)
_FIRST_OF_LAST_CENTURY = 30  # "the '90s" are the last century's; "the '20s" may be either's


def year(reader: Reader, index: int) -> Read | None:
    """Read years, or a range of years that a preposition or the word for year shows to be some: "in 2015 and 2016"."""
    opened = reader.phrase("between", index)
    told = reader.phrase("year_word", index)
    start = opened[1] if opened else told[1] if told else index
    first = _modern_year(reader, start)
    if first is None:
        return None
    last = _last_year(reader, first, between=bool(opened))
    is_led = reader.is_after("preposition", start) or _is_bare_date(reader, start, last[1])
    is_shown = told or is_led or reader.phrase("year_word", last[1])
    if not is_shown and not (opened and last is not first):
        return None
    period = Period(date(first[0], 1, 1), date(last[0], 12, 31))
    found = [Mention(period, reader.span(start, last[1]), "year", Precision.YEAR)]
    end = last[1]
    while further := _one_more_year(reader, end):
        found.append(further.mentions[0])
        end = further.end
    return Read(tuple(found), end)


def _is_bare_date(reader: Reader, start: int, end: int) -> bool:
    """Return whether a year without a preposition is a date: "wurde 2009 abgerissen", not "waren 2009 Menschen"."""
    if reader.begins_sentence(start) and reader.phrase("year_lead", end):
        return True
    return reader.is_after("year_lead", start) and not reader.is_capital(end) and reader.word(end) not in {"", "%"}


def _modern_year(reader: Reader, index: int) -> tuple[int, int] | None:
    found = reader.bare_year(index)
    return found if found and found[0] in _BARE_YEARS else None


def _last_year(reader: Reader, first: tuple[int, int], *, between: bool) -> tuple[int, int]:
    """Return the last year of a range that begins with `first`; `first` itself where there is no range."""
    dash = first[1] + 1 if reader.word(first[1]) in {"-", "–"} else first[1]
    joined = max(dash, reader.after("to", first[1]), reader.after("both", first[1]) if between else 0)
    last = _modern_year(reader, joined) if joined > first[1] else None
    return last if last and last[0] >= first[0] else first


def _one_more_year(reader: Reader, index: int) -> Read | None:
    """Read one more year of a list, after a comma or "and"."""
    after_comma = index + (reader.word(index) == ",")
    at = reader.after("both", after_comma)
    found = _modern_year(reader, at) if at > index else None
    if found is None:
        return None
    return Read((Mention(month_or_year(found[0]), reader.span(at, found[1]), "year", Precision.YEAR),), found[1])


def quarter(reader: Reader, index: int) -> Read | None:
    """Read a quarter of a year: "the third quarter of 2016", "Q3 2016", "III квартал 2016"."""
    if reader.word(index) == "q" and reader.is_glued(index + 1) and reader.number(index + 1) in range(1, 5):
        number, end = reader.number(index + 1), index + 2
    else:
        told = reader.phrase("ordinal", index)
        end = reader.after("quarter", told[1]) if told else index
        if told is None or end == told[1]:
            return None
        number = int(str(told[0]))
    found = reader.year(end)
    if found is None or number is None:
        return None
    period = three_months(found[0], 3 * number - 2)
    return Read((Mention(period, reader.span(index, found[1]), "quarter", Precision.QUARTER),), found[1])


def season(reader: Reader, index: int) -> Read | None:
    """Read a season with its year, or one told from the present one: "spring 2016", "last summer"."""
    which = reader.phrase("which_before", index)
    at = reader.after("article", which[1]) if which else index
    named = reader.phrase("season", at)
    if named is None:
        return None
    number = int(str(named[0]))
    found = reader.year(named[1])
    if found:
        return _season_of_year(reader, (at, found[1]), number, found[0])
    return _season_from_now(reader, (index, named[1]), number, which[0] if which else None)


def _season_of_year(reader: Reader, place: tuple[int, int], number: int, told: int) -> Read:
    period = _season(told, number)
    start, end = place
    readings = (period, _season(told - 1, number)) if number == 4 else (period,)
    if reader.word(end) in "-–/" and reader.is_glued(end) and reader.number(end + 1) in {(told + 1) % 100, told + 1}:
        readings, end = (period,), end + 2  # "winter 2015/16"
    mention = Mention(period, reader.span(start, end), "season", Precision.SEASON, readings)
    return Read((mention,), end)


def _season(told: int, number: int) -> Period:
    return replace(three_months(told, _SEASON_MONTHS[number]), approximate=True)


def _season_from_now(reader: Reader, place: tuple[int, int], number: int, which: object) -> Read | None:
    anchor = reader.anchor
    if anchor is None or which not in {-1, 1}:
        return None
    near = [_season(anchor.year + offset, number) for offset in (-2, -1, 0, 1)]
    if which == -1:
        period = max(one for one in near if one.last < anchor)
    else:
        period = min(one for one in near if one.first > anchor)
    mention = Mention(period, reader.span(*place), "season", Precision.SEASON, resolved=True)
    return Read((mention,), place[1])


def decade(reader: Reader, index: int) -> Read | None:
    """Read ten years: "the 1990s", "die 1990er Jahre", "les années 1990", "90-е годы"."""
    before = reader.phrase("decade_before", index)
    at = before[1] if before else index
    at += bool(before) and reader.word(at) == "'"
    value, digits = reader.number(at), len(reader.word(at))
    if value is None or value % 10 or digits not in {2, 4} or (digits == 2 and value < _FIRST_OF_LAST_CENTURY):
        return None
    after = reader.phrase("decade_after", at + 1) if reader.is_glued(at + 1) else None
    long_after = after is not None and after[1] - at > 2
    if not before and not (after and (digits == 4 or long_after)):
        return None
    end = after[1] if after and (before is None or reader.phrases.language != "pl") else at + 1
    first = value if digits == 4 else 1900 + value
    lengths = (9, 99) if first % 100 == 0 else (9,)  # "the 1800s" may be a century
    readings = tuple(Period(date(first, 1, 1), date(first + years, 12, 31)) for years in lengths)
    return Read((Mention(readings[0], reader.span(index, end), "decade", Precision.DECADE, readings),), end)


# --------------------------------------------------------------------------- parts


def part(reader: Reader, index: int) -> Read | None:
    """Read a part of a month, quarter, season, year or decade: "early March 2016", "mid-2015", "late 2014"."""
    told = reader.phrase("part", index)
    if told is None:
        return None
    which = told[0]
    for start in dict.fromkeys((reader.after("of", told[1]), told[1])):
        whole = _whole(reader, start)
        if whole is None:
            continue
        mention = whole.mentions[0]
        readings = tuple(part_of(one, which) for one in mention.meant)
        span = Span(reader.tokens[index].start, mention.span.end)
        how = "written" if mention.how == "month" else mention.how
        told_part = replace(
            mention, period=readings[0], span=span, how=how, precision=Precision.PART, readings=readings
        )
        return Read((told_part,), whole.end)
    return None


def _whole(reader: Reader, index: int) -> Read | None:
    """Read what a part can be a part of, with the article or the word for year before it."""
    for start in dict.fromkeys((index, reader.after("article", index), reader.after("year_word", index))):
        found = (
            months(reader, start)
            or lone_month(reader, start, "written")
            or season(reader, start)
            or decade(reader, start)
        )
        found = found or _lone_year(reader, start) or quarter(reader, start)
        if found and len(found.mentions) == 1:
            return found
    return None


def _lone_year(reader: Reader, index: int) -> Read | None:
    found = _modern_year(reader, index)
    if found is None:
        return None
    return Read((Mention(month_or_year(found[0]), reader.span(index, found[1]), "year", Precision.YEAR),), found[1])


def part_of(whole: Period, which: object) -> Period:
    """Return the early, middle or late third of `whole`, or one of its halves: in days of a month, else in months."""
    count = (whole.last.year - whole.first.year) * 12 + whole.last.month - whole.first.month + 1
    if count == 1:
        return _part_of_month(whole, which)
    if which in (Part.FIRST_HALF, Part.SECOND_HALF):
        begin, end = (0, count // 2) if which is Part.FIRST_HALF else (count // 2, count)
    else:
        low, high = next(bounds for name, bounds in _THIRDS.items() if name is which)
        begin, end = count * low // 3, count * high // 3
    return Period(months_on(whole.first, begin).first, months_on(whole.first, end - 1).last, approximate=True)


_DAYS = {
    Part.EARLY: (1, 10),
    Part.MIDDLE: (11, 20),
    Part.LATE: (21, 31),
    Part.FIRST_HALF: (1, 15),
    Part.SECOND_HALF: (16, 31),
}


def _part_of_month(whole: Period, which: object) -> Period:
    first, last = next(bounds for name, bounds in _DAYS.items() if name is which)
    return Period(whole.first.replace(day=first), whole.first.replace(day=min(last, whole.last.day)), approximate=True)
