"""Days and months told by name: "3 October 2016", "Oct. 3–5", "between 28 September and 2 October", "March 2016"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from claimcheck.matching.dates.edtf import month_or_year
from claimcheck.matching.dates.mention import Mention, Precision
from claimcheck.matching.dates.reader import Read
from claimcheck.model import Period

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.matching.dates.reader import Reader

_DASHES = frozenset("-–/")
_MOST_ITEMS = 6  # days of one list
_NAMES_TOO = frozenset({"may", "march", "mar"})  # English words and names: months by a capital or a year


@dataclass(frozen=True, slots=True)
class _Item:
    """A day of a list or range; the month and the year may stand beside another one. Token indices."""

    day: int
    month: int | None
    year: int | None
    start: int
    end: int

    @property
    def shared(self) -> tuple[int | None, int | None]:
        return self.month, self.year


@dataclass(frozen=True, slots=True)
class _Joiner:
    """What stands between two days: `makes_range`, or it tells one more day."""

    makes_range: bool
    end: int
    word: str
    is_both: bool = False


def days(reader: Reader, index: int) -> Read | None:
    """Read one day, a list of days or a range of days, the month named at least once."""
    opened = reader.phrase("between", index)
    found = _items(reader, opened[1] if opened else index, between=bool(opened))
    if found is None:
        return None
    items, joiners = found
    years = _years(reader, items)
    try:
        readings = [_mentions(reader, _completed(items, joiners, year), joiners) for year in years]
    except ValueError:
        return None
    if not readings:
        return None
    resolved = all(item.year is None for item in items)
    merged = [
        replace(one, resolved=resolved, readings=tuple(reading[number].period for reading in readings))
        for number, one in enumerate(readings[0])
    ]
    return Read(tuple(merged), items[-1].end)


def _years(reader: Reader, items: Sequence[_Item]) -> tuple[int, ...]:
    """Return the years that the last of `items` may be in, the likeliest first."""
    last = items[-1]
    month = last.month or next(item.month for item in reversed(items) if item.month)
    told = [item.year for item in items if item.year is not None]
    return (told[-1],) if told else reader.years(month, last.day, last.start)


def _items(reader: Reader, index: int, *, between: bool) -> tuple[list[_Item], list[_Joiner]] | None:
    first = _item(reader, index)
    if first is None:
        return None
    items, joiners = [first], []
    while len(items) < _MOST_ITEMS:
        joiner = _joiner(reader, items[-1].end, between=between)
        following = _item(reader, joiner.end) if joiner else None
        if joiner is None or following is None:
            break
        if following.month is None and items[-1].month is not None:
            following = _with_year(reader, following)
        if not _belongs(reader, items[-1], joiner, following):
            break
        items.append(following)
        joiners.append(joiner)
    named = max((number for number, item in enumerate(items) if item.month is not None), default=None)
    if named is None or (items[0].month is None and _is_mere_commas(joiners)):
        return None
    bare_tail = items[0].month is not None  # "October 3 and 5": the month stands first
    keep = len(items) if bare_tail else named + 1
    return items[:keep], joiners[: keep - 1]


def _is_mere_commas(joiners: Sequence[_Joiner]) -> bool:
    """Return whether the days are parted by commas only: "3, 5 October" need not be a list."""
    return bool(joiners) and all(joiner.word == "," and not joiner.is_both for joiner in joiners)


def _with_year(reader: Reader, item: _Item) -> _Item:
    year = reader.year(item.end)
    return replace(item, year=year[0], end=year[1]) if year else item


def _belongs(reader: Reader, before: _Item, joiner: _Joiner, following: _Item) -> bool:
    """Return whether `following` is one more day of the list, and not a number of something else."""
    if following.month is not None:
        return joiner.word != "," or before.month is None
    if before.month is None:
        return True
    return following.year is not None or joiner.word in _DASHES or (joiner.makes_range and _ends(reader, following.end))


def _ends(reader: Reader, index: int) -> bool:
    """Return whether no noun follows at `index` that the number before it would count."""
    return not reader.word(index).isalpha() or reader.is_capital(index) or bool(reader.phrase("preposition", index))


def _item(reader: Reader, index: int) -> _Item | None:
    index = _after_article(reader, index)
    start = index
    weekday = reader.weekday(index)
    if weekday is not None:
        index = weekday[1] + (reader.word(weekday[1]) == ",")
        index = _after_article(reader, index)
    return _day_first(reader, start, index) or _month_first(reader, start, index)


def _after_article(reader: Reader, index: int) -> int:
    return index if reader.number(index) is not None else reader.after("article", index)


def _day_first(reader: Reader, start: int, index: int) -> _Item | None:
    day = reader.day(index)
    if day is None:
        return None
    if figures := _in_dotted_figures(reader, start, index, day):
        return figures
    if hyphened := _hyphened(reader, start, day):
        return hyphened
    at = reader.after("of", day[1]) if reader.word(day[1]) != "," else day[1]
    month = reader.month(at)
    if month is None:
        return _Item(day[0], None, None, start, day[1]) if reader.number(index) is not None else None
    year = reader.year(month[1])
    if year is None and _is_a_name(reader, at):
        return None
    return _Item(day[0], month[0], year[0] if year else None, start, year[1] if year else month[1])


def _hyphened(reader: Reader, start: int, day: tuple[int, int]) -> _Item | None:
    """Read "3-Oct-2016"."""
    mark = reader.word(day[1])
    month = reader.month(day[1] + 1) if mark in {"-", "/"} and reader.is_glued(day[1]) else None
    year = reader.bare_year(month[1] + 1) if month and reader.word(month[1]) == mark else None
    return _Item(day[0], month[0], year[0], start, year[1]) if month and year else None


def _in_dotted_figures(reader: Reader, start: int, index: int, day: tuple[int, int]) -> _Item | None:
    """Read "am 3.10.", "vom 28.9. bis 2.10.2016", where full stops make ordinal numbers and a preposition leads in."""
    first = day[1] if reader.word(day[1]) == "." else day[1] - 1
    month = reader.number(first + 1)
    dots = reader.word(first) == "." and reader.word(first + 2) == "."
    glued = all(reader.is_glued(place) for place in (first, first + 1, first + 2))
    if not (dots and glued and month in range(1, 13) and reader.phrase("ordinal_ending", first)):
        return None
    led = any(reader.is_after(kind, index) for kind in ("article", "preposition", "to", "between", "both"))
    if not led or month is None:
        return None
    year = reader.bare_year(first + 3) if reader.is_glued(first + 3) else None
    return _Item(day[0], month, year[0] if year else None, start, year[1] if year else first + 3)


def _month_first(reader: Reader, start: int, index: int) -> _Item | None:
    month = reader.month(index)
    if month is None:
        return None
    at = reader.after("article", month[1])
    day = reader.day(at)
    if day is None or _runs_on(reader, day[1]):
        return None
    year = reader.year(day[1])
    if year is None and (_is_a_name(reader, index) or _follows_a_name(reader, index)):
        return None
    return _Item(day[0], month[0], year[0] if year else None, start, year[1] if year else day[1])


def _runs_on(reader: Reader, index: int) -> bool:
    """Return whether the number before `index` goes on: "May 10.5", "March 3:30", "March 10,000", "March 10%"."""
    if not reader.is_glued(index):
        return False
    if reader.word(index) in ".,:" and reader.is_glued(index + 1) and reader.number(index + 1) is not None:
        return len(reader.word(index + 1)) != 4  # "October 3,2016"
    return reader.word(index).isalnum() or reader.word(index) in "%‰_$€£"


def _is_a_name(reader: Reader, index: int) -> bool:
    """Return whether "may", "march" is a verb here rather than a month."""
    return reader.word(index) in _NAMES_TOO and not reader.is_capital(index) and reader.phrases.language == "en"


def _follows_a_name(reader: Reader, index: int) -> bool:
    """Return whether a capital word just before makes "May" a surname: "Theresa May 10 times"."""
    known = reader.word(index) in _NAMES_TOO and reader.phrases.language == "en" and index > 0
    before = index - 1
    is_plain = bool(reader.phrase("preposition", before) or reader.phrase("article", before) or reader.weekday(before))
    return known and reader.is_capital(before) and not is_plain


def _joiner(reader: Reader, index: int, *, between: bool) -> _Joiner | None:
    word = reader.word(index)
    if word in _DASHES:
        return _Joiner(makes_range=True, end=index + 1, word=word)
    if word == ",":
        both_end = reader.after("both", index + 1)
        return _Joiner(makes_range=False, end=both_end, word=word, is_both=both_end > index + 1)
    both = reader.phrase("both", index)
    if both:
        return _Joiner(makes_range=between, end=both[1], word=word, is_both=True)
    to = reader.phrase("to", index)
    return _Joiner(makes_range=True, end=to[1], word=word) if to else None


# --------------------------------------------------------------------------- months and years that are told once


def _completed(items: Sequence[_Item], joiners: Sequence[_Joiner], year: int) -> list[_Item]:
    """Give each day its month and year: those of the next one that has them, or else of the one before.

    `year` is that of the last, where no day has its own after it.
    """
    filled = _months_filled(items)
    filled[-1] = replace(filled[-1], year=filled[-1].year or year)
    for index in range(len(filled) - 2, -1, -1):
        item, following = filled[index], filled[index + 1]
        if item.year is None and following.year is not None:
            turns = joiners[index].makes_range and (item.month or 0) > (following.month or 0)
            filled[index] = replace(item, year=following.year - turns)
    return filled


def _months_filled(items: Sequence[_Item]) -> list[_Item]:
    filled = list(items)
    for index in range(1, len(filled)):
        if filled[index].month is None and items[0].month is not None:
            filled[index] = replace(filled[index], month=filled[index - 1].month)
    for index in range(len(filled) - 2, -1, -1):
        if filled[index].month is None:
            filled[index] = replace(filled[index], month=filled[index + 1].month)
    return filled


def _mentions(reader: Reader, items: Sequence[_Item], joiners: Sequence[_Joiner]) -> list[Mention]:
    """Return the days and ranges of a list. Raises ValueError for a day that no calendar has."""
    found: list[Mention] = []
    index = 0
    while index < len(items):
        first = last = items[index]
        while index < len(joiners) and joiners[index].makes_range:
            index += 1
            last = items[index]
        period = Period(_date(first), _date(last))
        if period.last < period.first:
            raise ValueError("a range that ends before it begins")
        precision = Precision.DAY if first is last else Precision.DAYS
        found.append(Mention(period, reader.span(first.start, last.end), "written", precision))
        index += 1
    return found


def _date(item: _Item) -> date:
    return date(item.year or 0, item.month or 0, item.day)


# --------------------------------------------------------------------------- months


def months(reader: Reader, index: int) -> Read | None:
    """Read a month and its year, or a range of months: "October 2016", "March to May 2016", "October" after "in"."""
    opened = reader.phrase("between", index)
    first = reader.month(opened[1] if opened else index)
    if first is None or (not opened and _follows_a_name(reader, index)):
        return None
    start = opened[1] if opened else index
    year = reader.year(first[1])
    last, end = first, year[1] if year else first[1]
    joiner = _joiner(reader, end, between=bool(opened))
    second = reader.month(joiner.end) if joiner and joiner.word != "," else None
    if joiner and second:
        last_year = reader.year(second[1])
        if last_year and not joiner.makes_range:
            return _two_months(reader, (start, first, year), (joiner.end, second, last_year))
        last, end = second, last_year[1] if last_year else second[1]
        return _month_range(reader, (start, end), (first[0], year), (last[0], last_year))
    if year:
        return _read_months(reader, (start, end), month_or_year(year[0], first[0]))
    return _bare_month(reader, start)


def _two_months(
    reader: Reader,
    first: tuple[int, tuple[int, int], tuple[int, int] | None],
    last: tuple[int, tuple[int, int], tuple[int, int]],
) -> Read:
    """Read "January and February 2016": each its start, its month and its year, with the index after them."""
    year = first[2] or (last[2][0], first[1][1])
    one = _read_months(reader, (first[0], year[1]), month_or_year(year[0], first[1][0]))
    other = _read_months(reader, (last[0], last[2][1]), month_or_year(last[2][0], last[1][0]))
    return Read((*one.mentions, *other.mentions), other.end)


def _month_range(
    reader: Reader,
    place: tuple[int, int],
    first: tuple[int, tuple[int, int] | None],
    last: tuple[int, tuple[int, int] | None],
) -> Read | None:
    if last[1] is None:
        return None
    to_year = last[1][0]
    from_year = first[1][0] if first[1] else to_year - (first[0] > last[0])
    period = Period(month_or_year(from_year, first[0]).first, month_or_year(to_year, last[0]).last)
    return _read_months(reader, place, period) if period.first <= period.last else None


def _read_months(reader: Reader, place: tuple[int, int], period: Period) -> Read:
    return Read((Mention(period, reader.span(*place), "written", Precision.MONTH),), place[1])


def _bare_month(reader: Reader, index: int) -> Read | None:
    """Read a month without a year, where a preposition shows that it is one."""
    is_shown = reader.is_after("preposition", index) or reader.is_after("month_preposition", index)
    if _is_a_name(reader, index) or not is_shown or reader.phrases.own_month(reader.word(index)) is None:
        return None
    return lone_month(reader, index, "month")


def lone_month(reader: Reader, index: int, how: str) -> Read | None:
    """Read a month that no year and no day stands beside."""
    month = reader.month(index)
    if month is None or reader.number(month[1]) is not None:
        return None
    readings = tuple(month_or_year(year, month[0]) for year in reader.years(month[0], 15, index))
    if not readings:
        return None
    mention = Mention(readings[0], reader.span(index, month[1]), how, Precision.MONTH, readings, resolved=True)
    return Read((mention,), month[1])
