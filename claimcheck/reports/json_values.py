"""The model's values as JSON has them, shared by every JSON report.

What is absent is null; times are RFC 3339 in UTC, days ISO 8601, stretches of days EDTF intervals
(ISO 8601-2).
"""

from __future__ import annotations

import json
import re
from datetime import UTC
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from claimcheck.model import Period, Position, Provenance

_SURROGATE = re.compile("[\ud800-\udfff]")
_UNSEEN = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def dumped(value: object) -> str:
    """Return `value` as indented JSON with a closing line feed, its keys in the order given.

    Lone surrogates, which UTF-8 cannot carry, become U+FFFD; characters that could steer a terminal are
    escaped, which changes no value (RFC 8259, section 7). Both can only stand inside strings.
    """
    text = _SURROGATE.sub("\ufffd", json.dumps(value, ensure_ascii=False, indent=2))
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"


def instant(moment: datetime | None) -> str | None:
    """Return an aware datetime as "2016-02-05T14:03:00Z"."""
    if moment is None:
        return None
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def period(days: Period | None) -> str | None:
    """Return "2016-10-03" or "2016-10-01/2016-10-31"; each end followed by "~" where approximate."""
    if days is None:
        return None
    mark = "~" if days.approximate else ""
    return "/".join(f"{part}{mark}" for part in str(days).split("/"))


def position(place: Position | None) -> dict[str, object] | None:
    """Return a place in a file."""
    return None if place is None else {"file": place.file, "line": place.line, "column": place.column}


def provenance(got: Provenance) -> dict[str, object]:
    """Return how bytes were got."""
    return {
        "place": got.place,
        "arrival": got.arrival,
        "requested_url": got.requested_url,
        "final_url": got.final_url,
        "captured_at": instant(got.captured_at),
        "retrieved_at": instant(got.retrieved_at),
        "sha256": got.sha256,
        "rendered": got.rendered,
    }
