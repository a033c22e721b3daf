"""Dates as an editor or a page writes them, read into whole-day periods."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from claimcheck.model import Period, Span

_EDTF = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)")


def parse_edtf(text: str) -> Period:
    """Return the days meant by `text`: `2016`, `2016-10`, `2016-10-03`, `2015-11/2015-12`, `2016-03~`.

    Source: Extended Date/Time Format (Library of Congress, ISO 8601-2:2019), level 0 dates and intervals and the
    qualifiers of level 1. Raises ValueError with a line an editor understands.
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
    found = _EDTF.fullmatch(part.strip())
    if not found:
        raise ValueError(f"{whole!r} is not a date; write 2016-10-03, 2016-10, 2016, 2015-11/2015-12 or 2016-03~")
    year, month, day, qualifier = found.groups()
    try:
        if day:
            exact = date(int(year), int(month), int(day))
            return Period(exact, exact, approximate=bool(qualifier))
        return month_or_year(int(year), int(month) if month else None, approximate=bool(qualifier))
    except (ValueError, IndexError):
        raise ValueError(f"there is no such day as {part.strip()!r}") from None


def month_or_year(year: int, month: int | None = None, *, approximate: bool = False) -> Period:
    """Return all days of a year, or of one of its months. Raises ValueError for a month or year that is none."""
    if month is None:
        return Period(date(year, 1, 1), date(year, 12, 31), approximate=approximate)
    first = date(year, month, 1)
    return Period(first, first.replace(day=monthrange(year, month)[1]), approximate=approximate)


# --------------------------------------------------------------------------- dates in running text

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sept sep", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_WEEKDAYS = {
    name: number
    for number, name in enumerate(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"))
}
_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "winter": (12, 2)}
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d{2})"
_PART = r"(?:(?P<part>early|mid|late|the (?:start|beginning|middle|end) of)[ -])?"
_WRITTEN = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_YEAR}-(?P<month>\d{{2}})-(?P<day>\d{{2}})\b",
        rf"\b{_DAY} (?:of )?{_MONTH}(?:,? {_YEAR}\b)?",
        rf"\b{_MONTH} {_DAY}\b(?:,? {_YEAR}\b)?",
        rf"\b{_PART}{_MONTH}(?:,? (?:of )?{_YEAR}\b)",
        rf"\b(?P<part>early|mid|late)[ -]{_MONTH}",
        rf"\b(?P<part>early|mid|late)?[ -]?(?P<season>spring|summer|autumn|fall|winter)(?: of)? {_YEAR}\b",
        rf"\b(?:(?P<which>last|this|next|on|since|until|by) )?(?P<weekday>{'|'.join(_WEEKDAYS)})\b",
        r"\b(?P<relative>yesterday|today|tomorrow)\b",
    )
)
_CHRISTMAS = re.compile(
    rf"\b(?P<before>(?:just |shortly |right )?before |around |over |at )?christmas(?: (?:of )?{_YEAR})?\b",
    re.IGNORECASE,
)
_NUMBERS = {
    word: i
    for i, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split()
    )
}
_UNITS = {"day": 1, "week": 7}
_INTERVAL = re.compile(
    rf"\b(?P<count>\d{{1,3}}|{'|'.join(_NUMBERS)}|a) (?P<unit>day|week)s? "
    r"(?P<side>after|before|later|earlier|following|since)\b"
    r"(?:\s+(?P<event>[^.;:,]{3,120}))?",
    re.IGNORECASE,
)
_PARTS = {
    "early": (1, 10),
    "mid": (11, 20),
    "late": (21, 31),
    "start": (1, 10),
    "beginning": (1, 10),
    "middle": (11, 20),
    "end": (21, 31),
}


@dataclass(frozen=True, slots=True)
class Mention:
    """A date as a text has it: the days meant, where it stands, and how it was read (`written`, `weekday`…)."""

    period: Period
    span: Span
    how: str


@dataclass(frozen=True, slots=True)
class Interval:
    """An interval like "five days after the agreement was signed": the days (negative: before), and the other event."""

    days: int
    event: str
    span: Span


def mentions(text: str, anchor: date | None, within: Span | None = None) -> list[Mention]:
    """Return the dates written in `text` (inside `within`), in order.

    `anchor` is the day the text was published: it gives a missing year (the nearest such day), a weekday (the last one
    up to it) and "yesterday" their meaning; without it they are left out.
    """
    within = within or Span(0, len(text))
    found: dict[tuple[int, int], Mention] = {}
    for pattern in _WRITTEN:
        for match in pattern.finditer(text, within.start, within.end):
            if any(start < match.end() and match.start() < end for start, end in found):
                continue
            mention = _mention(match, anchor)
            if mention is not None:
                found[match.span()] = mention
    return _without_doubles([found[key] for key in sorted(found)], text)


def _without_doubles(found: list[Mention], text: str) -> list[Mention]:
    """Drop the weekday of "Saturday, 17 September": the written date says which."""
    written = [one.span for one in found if one.how == "written"]
    return [
        one
        for one in found
        if one.how != "weekday"
        or not any(
            text[min(one.span.end, span.end) : max(one.span.start, span.start)].strip(" ,(") in {"", "the"}
            for span in written
        )
    ]


def phrase(text: str, year: int | None = None) -> Period | None:
    """Return the days that an editor's words mean ("just before Christmas 2015", "early March"), or None."""
    christmas = _CHRISTMAS.search(text)
    if christmas:
        named = int(christmas["year"]) if christmas["year"] else year
        return _christmas(christmas["before"] or "", named) if named else None
    anchor = date(year, 7, 1) if year else None
    read = [found for found in mentions(text, anchor) if found.how != "weekday"]
    return read[0].period if read else None


def interval(text: str) -> Interval | None:
    """Return the first interval between two events that `text` states, or None."""
    match = _INTERVAL.search(text)
    if not match:
        return None
    count = match["count"].lower()
    number = 1 if count == "a" else _NUMBERS.get(count) if count in _NUMBERS else int(count)
    days = (number or 0) * _UNITS[match["unit"].lower()]
    sign = -1 if match["side"].lower() in {"before", "earlier"} else 1
    return Interval(sign * days, (match["event"] or "").strip(), Span(*match.span()))


def _mention(match: re.Match[str], anchor: date | None) -> Mention | None:
    groups = match.groupdict()
    span = Span(*match.span())
    try:
        if groups.get("weekday"):
            period = _weekday(groups["weekday"], groups.get("which"), anchor)
            return Mention(period, span, "weekday") if period else None
        if groups.get("relative"):
            period = _relative(groups["relative"], anchor)
            return Mention(period, span, "relative") if period else None
        if groups.get("season"):
            return Mention(_season(groups), span, "season")
        period = _written(groups, anchor)
    except ValueError:
        return None
    return Mention(period, span, "written") if period else None


def _written(groups: dict[str, str | None], anchor: date | None) -> Period | None:
    name = (groups["month"] or "").lower()
    month = int(name) if name.isdigit() else _MONTHS[name]
    year, day = _whole(groups.get("year")), _whole(groups.get("day"))
    if year is None:
        year = _nearest_year(month, day or 15, anchor)
    if year is None:
        return None
    if day:
        return Period(date(year, month, day), date(year, month, day))
    whole = month_or_year(year, month)
    return _part(whole, groups.get("part"))


def _whole(digits: str | None) -> int | None:
    return int(digits) if digits else None


def _part(whole: Period, part: str | None) -> Period:
    word = next((word for word in (part or "").lower().split() if word in _PARTS), None)
    if word is None:
        return whole
    first, last = _PARTS[word]
    return Period(whole.first.replace(day=first), whole.first.replace(day=min(last, whole.last.day)), approximate=True)


def _nearest_year(month: int, day: int, anchor: date | None) -> int | None:
    if anchor is None:
        return None

    def distance(year: int) -> int:
        try:
            return abs((date(year, month, day) - anchor).days)
        except ValueError:  # 29 February
            return 10**6

    return min((anchor.year - 1, anchor.year, anchor.year + 1), key=distance)


def _weekday(name: str, which: str | None, anchor: date | None) -> Period | None:
    if anchor is None:
        return None
    back = (anchor.weekday() - _WEEKDAYS[name.lower()]) % 7
    if (which or "").lower() == "next":
        day = anchor + timedelta(days=7 - back)
    elif (which or "").lower() == "last" and back == 0:
        day = anchor - timedelta(days=7)
    else:
        day = anchor - timedelta(days=back)
    return Period(day, day)


def _relative(word: str, anchor: date | None) -> Period | None:
    if anchor is None:
        return None
    day = anchor + timedelta(days={"yesterday": -1, "today": 0, "tomorrow": 1}[word.lower()])
    return Period(day, day)


def _season(groups: dict[str, str | None]) -> Period:
    first, last = _SEASONS[(groups["season"] or "").lower()]
    year = int(groups["year"] or 0)
    begin = month_or_year(year, first).first
    end = month_or_year(year if last >= first else year + 1, last).last
    return Period(begin, end, approximate=True)


def _christmas(before: str, year: int) -> Period:
    words = before.lower().split()
    if "before" in words:
        return Period(date(year, 12, 10 if len(words) > 1 else 1), date(year, 12, 24), approximate=True)
    return Period(date(year, 12, 20), date(year, 12, 31), approximate=True)
