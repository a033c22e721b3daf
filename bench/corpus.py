"""The real pages that the benchmarks measure on: `shared/data` beside the checkout, never copied into it.

`web/pages.tar.xz` holds the pages, `web/segments.json` and `web/dates.json` what is known of them, by address.
"""

import json
import lzma
import tarfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from claimcheck.documents import read
from claimcheck.model import Arrival, Document, Place, Provenance, Snapshot

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
WEB = DATA / "web"
ABSENT = f"nothing to measure on: {DATA} is not there (real pages, kept beside the checkout and not in it)"


@dataclass(frozen=True, slots=True)
class RawPage:
    """A page as it was fetched: its address, its file's name, its bytes."""

    url: str
    file: str
    body: bytes

    def read(self) -> Document | None:
        """Return the page as claimcheck reads it, or None where it is no document."""
        reading = read(Snapshot(Provenance(Place.FILE, Arrival.CACHE, self.url, self.url), self.body, "text/html"))
        return reading if isinstance(reading, Document) else None


def is_there() -> bool:
    return (WEB / "pages.tar.xz").is_file() and (WEB / "segments.json").is_file()


@cache
def raw_pages() -> tuple[RawPage, ...]:
    """Return every page, in the order of their files' names; the archive is unpacked in memory."""
    urls = {
        entry["file"]: url
        for name in ("dates.json", "segments.json")
        for url, entry in json.loads((WEB / name).read_text(encoding="utf-8")).items()
    }
    found = []
    with lzma.open(WEB / "pages.tar.xz") as packed, tarfile.open(fileobj=packed) as archive:
        for member in archive:
            content = archive.extractfile(member) if member.isfile() else None
            if content is not None:
                file = Path(member.name).name
                found.append(RawPage(urls.get(file, f"https://example.org/{file}"), file, content.read()))
    return tuple(sorted(found, key=lambda page: page.file))
