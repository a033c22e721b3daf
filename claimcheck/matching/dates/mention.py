"""A date as a text has it: which days, where it stands, how finely it is told, and what it was read from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.model import Period, Span


class Precision(StrEnum):
    """How finely a text tells a date."""

    DAY = "day"
    DAYS = "days"
    WEEK = "week"
    PART = "part"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"


@dataclass(frozen=True, slots=True)
class Mention:
    """A date as a text has it: the days meant, where it stands, and how it was read.

    `how`: `written` (a day, days or a month and its part), `numeric` (figures whose order is open), `month` (without a
    year), `season`, `quarter`, `year`, `decade`, `feast`, `weekday`, `relative` ("yesterday", "a week ago", "last
    month") or `offset` ("two days later", counted from the date told before it). `readings` are all that it may mean,
    the likeliest first, where the order of day and month, the year or the week is open; `resolved` says that the day of
    publication was needed to read it.
    """

    period: Period
    span: Span
    how: str
    precision: Precision = Precision.DAY
    readings: tuple[Period, ...] = ()
    resolved: bool = False

    @property
    def is_open(self) -> bool:
        """Whether it may mean more than one thing."""
        return len(self.readings) > 1

    @property
    def meant(self) -> tuple[Period, ...]:
        """Everything it may mean: one period at least."""
        return self.readings or (self.period,)


@dataclass(frozen=True, slots=True)
class Interval:
    """An interval like "five days after the agreement was signed", and the event it is counted from.

    `days` is negative for "before"; `give` is how far off the count may be and still be said so: 0 for days, 3 for
    weeks, a third of it for a month; up to `doubt` it may be. `event` is empty for "eight days later".
    """

    days: int
    event: str
    span: Span
    give: int = 0
    doubt: int = 0
