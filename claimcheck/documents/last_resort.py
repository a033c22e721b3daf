"""A published date by htmldate, for a page that names none by any rule here: where the extra `dates` is installed.

It looks for anything like a date where pages have theirs, so its answer is a guess, and `found_in` says whose. No check
contradicts anybody by it: what a page does not state in its data is not sure.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from claimcheck.model import Dated, DateKind, Period

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.documents.page import Page
    from claimcheck.model import Snapshot

FOUND_IN = "htmldate (a guess)"
_MOST_BYTES = 1_000_000  # of a page; its patterns take long on more


def guessed(page: Page, snapshot: Snapshot) -> Iterator[Dated]:
    """Yield the day that htmldate finds, not later than the page was got; nothing where it is not installed.

    Without its extensive search, which takes any day of the running text. It's given the page as parsed here, without
    the shapes that its own parser, too, takes minutes for.
    """
    if len(snapshot.body) > _MOST_BYTES:
        return
    try:
        from htmldate import find_date  # noqa: PLC0415 - an extra, and slow to import
    except ImportError:
        return
    got = snapshot.provenance.captured_at or snapshot.provenance.retrieved_at
    latest = got.date().isoformat() if got else None
    try:
        found = find_date(page.tree.html or "", extensive_search=False, original_date=True, max_date=latest)
        day = date.fromisoformat(found) if found else None
    except Exception:  # noqa: BLE001 - on hostile markup; what it raises is not documented
        return
    if day:
        yield Dated(Period(day, day), DateKind.PUBLISHED, FOUND_IN)
