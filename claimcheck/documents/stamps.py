"""A date that a page's own data holds, as it is before it's decided which to trust: the day, and how it was written."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.documents.written_days import written_day
from claimcheck.model import Dated, DateKind, Period

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_UTC = re.compile(r"\dT?\s?\d\d:?\d\d.*?(?:Z|[+-]00:?00|GMT|UTC)\s*\Z")
_MOST_WRITTEN = 60  # characters that are kept of what stands on the page
_EPOCH = re.compile(r"\s*(\d{10})(?:\.\d+|\d{3})?\s*")  # seconds or milliseconds since 1970, of 2001 to 2286


class Candidate(NamedTuple):
    """A date found, and whether it was written as a UTC time, whose day may not be the reader's."""

    dated: Dated
    utc: bool = False

    @property
    def day(self) -> date:
        """The first day it means."""
        return self.dated.value.first


def candidate(day: date, kind: DateKind, found_in: str, *, utc: bool = False, written: str = "") -> Candidate:
    """Return one whole `day`, `written` so, as a candidate."""
    short = " ".join(written[: 2 * _MOST_WRITTEN].split())[:_MOST_WRITTEN]
    return Candidate(Dated(Period(day, day), kind, found_in, written=short), utc)


def stamped(value: object, kind: DateKind, found_in: str, *, month_first: bool = False) -> Iterator[Candidate]:
    """Yield the day that a machine's `value` states (ISO 8601, RFC 9110, an epoch's seconds, or words), if any."""
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        return
    epoch = _EPOCH.fullmatch(value)
    if epoch:
        yield candidate(datetime.fromtimestamp(int(epoch[1]), UTC).date(), kind, found_in, utc=True, written=value)
        return
    day = written_day(value, month_first=month_first)
    if day:
        yield candidate(day, kind, found_in, utc=bool(_UTC.search(value)), written=value)


def hinted(found: Iterable[Candidate]) -> list[Candidate]:
    """Return `found` as dates that are not said outright to be the day of publication."""
    return [one._replace(dated=replace(one.dated, is_outright=False)) for one in found]


def first_days(values: Iterable[str | None], kind: DateKind, found_in: str) -> tuple[Dated, ...]:
    """Return the days that `values` name (a PDF's or DOCX's own properties), as dates of `kind`."""
    return tuple(found.dated for value in values for found in stamped(value, kind, found_in))
