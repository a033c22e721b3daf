"""The index of an archive (CDX), read: which captures of a page there are, and what each of them answered. Pure.

Two forms are understood, each a line for a capture: the Wayback Machine's fields between spaces (urlkey, timestamp,
original, mimetype, statuscode, digest, length), a resumption key after an empty line; and pywb's CDXJ (urlkey,
timestamp, a JSON object).
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlencode, urlsplit

from claimcheck.sources.memento import MementoAddress

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

MOST_LINES = 200  # asked for: enough to leave a year of daily stubs behind
_FEWEST_FIELDS = 6
_MOMENT = re.compile(r"\d{14}")
_WAYBACK = "web.archive.org"


@dataclass(frozen=True, slots=True)
class Capture:
    """One line of the index; `status` is None where it does not say (a revisit), `digest` of the bytes captured."""

    digits: str
    original: str
    media_type: str
    status: int | None
    digest: str

    def address(self, archive: str) -> MementoAddress:
        """Return where `archive` has the captured bytes."""
        return MementoAddress(archive, self.digits, self.original)


def index_address(archive: str, page: str, target: datetime) -> str:
    """Return the address that lists the copies of `page` with status 200, those nearest to `target` first.

    Sources: the README of internetarchive/wayback's wayback-cdx-server, and pywb's "CDXJ Server API".
    """
    host = urlsplit(archive)
    index = f"{host.scheme}://{host.netloc}/cdx/search/cdx" if host.netloc == _WAYBACK else f"{archive}cdx"
    query = {
        "url": page,
        "closest": f"{target:%Y%m%d%H%M%S}",
        "sort": "closest",
        "filter": "statuscode:200",
        "limit": MOST_LINES,
        "resolveRevisits": "true",
    }
    return f"{index}?{urlencode(query)}"


def parse_captures(text: str) -> Iterator[Capture]:
    """Yield the captures that the index's answer lists, and nothing for a line that is none."""
    for line in text.splitlines():
        fields = line.split(" ")
        if len(fields) < 3 or not _MOMENT.fullmatch(fields[1]):
            continue
        capture = _cdxj(fields[1], line) if fields[2].startswith("{") else _plain(fields)
        if capture:
            yield capture


def _plain(fields: list[str]) -> Capture | None:
    if len(fields) < _FEWEST_FIELDS:
        return None
    _, digits, original, media_type, status, digest = fields[:_FEWEST_FIELDS]
    return Capture(digits, original, media_type, _status(status), digest)


def _cdxj(digits: str, line: str) -> Capture | None:
    try:
        said = json.loads(line.split(" ", 2)[2])
    except (ValueError, RecursionError):
        return None
    if not isinstance(said, dict) or not isinstance(said.get("url"), str):
        return None
    media_type, status, digest = (str(said.get(name, "")) for name in ("mime", "status", "digest"))
    return Capture(digits, said["url"], media_type, _status(status), digest)


def _status(text: str) -> int | None:
    return int(text) if re.fullmatch(r"[1-9]\d\d", text) else None
