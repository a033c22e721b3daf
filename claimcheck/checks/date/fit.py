"""Does a date told on a page fit the claim's? A vague word stretches; an open one fits if any of its readings does."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from enum import Enum, auto
from typing import TYPE_CHECKING

from claimcheck.matching.dates import Precision, phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.matching.dates import Mention
    from claimcheck.model import Claim, Period

_LEAST_SLACK = 3  # days by which "a week ago" may miss
_SEASON_SLACK = 200  # days: the southern half of the world has its spring in September
_WEEK = 7


class Fit(Enum):
    """How two dates stand to each other."""

    SAME = auto()
    WITHIN = auto()
    OPEN = auto()
    NEAR = auto()
    ANOTHER_WEEK = auto()
    APART = auto()


def fit(wanted: Period, mention: Mention) -> Fit:
    """Return how the claim's days and a page's date stand to each other.

    `SAME`: one and the same day, or the claim's days lie around the page's. `WITHIN`: the page is vaguer, and the
    claim's day fits. `OPEN`: one of several readings fits. `NEAR`: no reading fits, but a vague one nearly does.
    `ANOTHER_WEEK`: the same weekday as the page's "on Monday", of another week. `APART`: none. Of two stretches that
    are told by their ends, both ends count: "from 11 to 23" is `NEAR` "from 11 to 19".
    """
    if _has_other_ends(wanted, mention):
        return Fit.NEAR if any(one.overlaps(wanted) for one in mention.meant) else Fit.APART
    fitting = [one for one in mention.meant if one.overlaps(wanted)]
    if fitting and mention.is_open and len(fitting) < len(mention.meant):
        return Fit.OPEN
    if fitting:
        inside = all(wanted.first <= one.first and one.last <= wanted.last for one in fitting)
        return Fit.SAME if inside else Fit.WITHIN
    if _is_another_week(wanted, mention):
        return Fit.ANOTHER_WEEK
    slack = max(slack_of(wanted), *(slack_of(one, mention.precision) for one in mention.meant))
    return Fit.NEAR if min(wanted.days_from(one) for one in mention.meant) <= slack else Fit.APART


def _has_other_ends(wanted: Period, mention: Mention) -> bool:
    """Return whether both are stretches from one day to another, and not the same."""
    told = mention.precision is Precision.DAYS and mention.how != "weekday" and not mention.period.approximate
    return told and is_by_its_ends(wanted) and all(not _same_ends(wanted, one) for one in mention.meant)


def _same_ends(one: Period, other: Period) -> bool:
    return (one.first, one.last) == (other.first, other.last)


def is_by_its_ends(period: Period) -> bool:
    """Return whether a period is neither a day, nor vague, nor a whole number of weeks or months."""
    if period.is_day or period.approximate:
        return False
    is_months = period.first.day == 1 and (period.last + timedelta(days=1)).day == 1
    is_week = period.first.weekday() == 0 and (period.last - period.first).days == _WEEK - 1
    return not is_months and not is_week


def _is_another_week(wanted: Period, mention: Mention) -> bool:
    if mention.how != "weekday" or not wanted.is_day:
        return False
    return all((wanted.first - one.first).days % _WEEK == 0 for one in mention.meant)


def slack_of(period: Period, precision: Precision | None = None) -> int:
    """Return the days by which what a vague period is said of may miss it: half its length; 0 where it is exact."""
    if not period.approximate:
        return 0
    if precision is Precision.SEASON:
        return _SEASON_SLACK
    return max(_LEAST_SLACK, ((period.last - period.first).days + 1) // 2)


def in_words(words: str, year: int | None, languages: Sequence[str | None]) -> Period | None:
    """Return the days that the brief's own words mean in the first of `languages` that has a meaning for them."""
    return next((found for one in languages if (found := phrase(words, year, language=one))), None)


def as_meant(wanted: Period, claim: Claim, languages: Sequence[str | None]) -> Period:
    """Return the claim's days as approximate where its own words are ("just before Christmas", "early March")."""
    words = in_words(claim.date_text, wanted.first.year, languages) if claim.date_text else None
    if words is None or not words.approximate or wanted.is_day or not words.overlaps(wanted):
        return wanted
    return replace(wanted, approximate=True)
