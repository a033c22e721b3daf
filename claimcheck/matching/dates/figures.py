"""Days told in figures, by the order in which a language and country write them: 2016-10-03, 3.10.2016, 10/3/2016."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from claimcheck.matching.dates.mention import Mention
from claimcheck.matching.dates.reader import Read, one_day

if TYPE_CHECKING:
    from claimcheck.matching.dates.reader import Reader


def in_figures(reader: Reader, index: int) -> Read | None:
    """Read 2016-10-03, 3.10.2016, 10/3/2016, 2016年10月3日; both readings where the order of day and month is open."""
    found = _three_numbers(reader, index)
    if found is None:
        return None
    parts, separator, end = found
    readings = _readings(reader, parts, separator)
    if not readings:
        return None
    how = "written" if len(readings) == 1 else "numeric"
    alternatives = tuple(map(one_day, readings))
    mention = Mention(alternatives[0], reader.span(index, end), how, readings=alternatives)
    return Read((mention,), end)


def _three_numbers(reader: Reader, index: int) -> tuple[tuple[str, str, str], str, int] | None:
    if reader.number(index) is None or _is_glued_to_a_number(reader, index):
        return None
    separator = reader.word(index + 1)
    if separator in {"年", "년"}:
        return _east_asian(reader, index)
    if separator not in {"-", ".", "/"} or not reader.is_glued(index + 1):
        return None
    places = [index]
    for _ in range(2):
        at = places[-1] + 1
        if reader.word(at) != separator or not reader.is_glued(at) or reader.number(at + 1) is None:
            return None
        if not reader.is_glued(at + 1) and separator != ".":
            return None
        places.append(at + 1)
    end = places[-1] + 1
    if reader.is_glued(end) and _goes_on(reader, end, separator):
        return None
    first, second, third = (reader.word(place) for place in places)
    return (first, second, third), separator, end


def _is_glued_to_a_number(reader: Reader, index: int) -> bool:
    return reader.is_glued(index) and (reader.word(index - 1).isalnum() or reader.word(index - 1) in "./-_:")


def _goes_on(reader: Reader, index: int, separator: str) -> bool:
    """Return whether what looks like a date is the beginning of something longer: a version, a telephone number."""
    word = reader.word(index)
    if word == "t" or not (word.isalnum() or word in {separator, "_"}):
        return False
    return word.isalnum() or reader.is_glued(index + 1)


def _east_asian(reader: Reader, index: int) -> tuple[tuple[str, str, str], str, int] | None:
    marks = (reader.word(index + 1), reader.word(index + 3), reader.word(index + 5))
    if marks not in {("年", "月", "日"), ("년", "월", "일")}:
        return None
    return (reader.word(index), reader.word(index + 2), reader.word(index + 4)), "-", index + 6


def _readings(reader: Reader, parts: tuple[str, str, str], separator: str) -> list[date]:
    """Return the days that three numbers may mean, the likelier first."""
    lengths = tuple(map(len, parts))
    first, second, third = map(int, parts)
    if lengths[0] == 4 and max(lengths[1:]) <= 2:
        return _existing([(first, second, third)])
    if lengths[2] not in {2, 4} or max(lengths[:2]) > 2 or (lengths[2] == 2 and separator == "-"):
        return []
    year = third if lengths[2] == 4 else 2000 + third
    day_first, month_first = (year, second, first), (year, first, second)
    dotted = separator == "." and not reader.month_first
    if dotted or reader.month_first is False:
        return _existing([day_first]) or ([] if separator == "." else _existing([month_first]))
    if reader.month_first:
        return _existing([month_first]) or _existing([day_first])
    return _existing([day_first, month_first])


def _existing(days_told: list[tuple[int, int, int]]) -> list[date]:
    found: list[date] = []
    for told in days_told:
        try:
            day = date(*told)
        except ValueError:
            continue
        if day not in found:
            found.append(day)
    return found
