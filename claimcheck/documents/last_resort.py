"""A published date by htmldate, for the page that gives none of its own: where the extra `dates` is installed.

It reads the whole page for anything like a date, so its answer is a guess, and `found_in` says whose.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from claimcheck.model import Dated, DateKind, Period

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.model import Provenance

FOUND_IN = "htmldate (a guess)"


def guessed(html: str, provenance: Provenance) -> Iterator[Dated]:
    """Yield the day that htmldate finds on a page, not later than the page was got; nothing where it's not installed."""
    try:
        from htmldate import find_date  # noqa: PLC0415 - an extra, and 150 ms to import
    except ImportError:
        return
    got = provenance.captured_at or provenance.retrieved_at
    try:
        found = find_date(html, original_date=True, max_date=got.date().isoformat() if got else None)
        day = date.fromisoformat(found) if found else None
    except Exception:  # noqa: BLE001 - hostile markup; what it raises is not documented
        return
    if day:
        yield Dated(Period(day, day), DateKind.PUBLISHED, FOUND_IN)
