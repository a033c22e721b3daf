"""Intervals between two events: "five days after the agreement was signed", "drei Wochen vor der Wahl"."""

from __future__ import annotations

import re

from claimcheck.matching.dates.mention import Interval
from claimcheck.matching.dates.phrases import phrases_of
from claimcheck.matching.dates.reader import Reader
from claimcheck.matching.dates.relative import count
from claimcheck.matching.dates.tokens import tokens_of
from claimcheck.model import Span

_EVENT = re.compile(r"\s*([^.;:,\n]{3,120})")
_GIVES = {1: 0, 7: 3, 14: 3, 30: 10, 365: 122}  # days off by which a count of the unit is still said so
_DOUBTS = {30: 15, 365: 183}  # days off by which it may be: half of the unit


def interval(text: str, language: str | None = None) -> Interval | None:
    """Return the first interval between two events that `text` states in `language` (English where None), or None."""
    return next(iter(intervals(text, language)), None)


def intervals(text: str, language: str | None = None, within: Span | None = None) -> list[Interval]:
    """Return every interval between two events that `text` states inside `within`, in order."""
    reader = Reader(text, tokens_of(text, within), phrases_of(language), None, month_first=None)
    found: list[Interval] = []
    index = 0
    while index < len(reader.tokens):
        one = _interval(reader, index)
        if one:
            found.append(one[0])
        index = one[1] if one else index + 1
    return found


def _interval(reader: Reader, index: int) -> tuple[Interval, int] | None:
    ahead = reader.phrase("later_before", index)
    counted = count(reader, ahead[1] if ahead else index)
    if counted is None:
        return None
    number, unit, end = counted
    days, give = number * unit, (_GIVES[unit], _DOUBTS.get(unit, 0))
    side = reader.phrase("side", end)
    event = _EVENT.match(reader.text, reader.tokens[side[1] - 1].end, _limit(reader)) if side else None
    if side and event:
        span = Span(reader.tokens[index].start, event.end())
        return Interval(int(str(side[0])) * days, event[1].strip(), span, *give), side[1]
    later = reader.phrase("later_after", end) or (ahead and (ahead[0], end))
    if later is None:
        return None
    return Interval(int(str(later[0])) * days, "", reader.span(index, later[1]), *give), later[1]


def _limit(reader: Reader) -> int:
    return reader.tokens[-1].end
