"""The Memento protocol's words (RFC 7089) and the shape of Wayback and pywb addresses. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import httpx

from claimcheck.sources.client import http_date

if TYPE_CHECKING:
    from collections.abc import Iterator

_FIRST_MOMENT = "00000101000000"  # fills up a moment that has fewer digits

# /web/20161004120000/http://…, /web/20161004120000id_/…; an archive without a collection in its
# path (archive.today) has other replay addresses, and none for original bytes.
_SHAPE = re.compile(
    r"(?P<archive>https?://[^/?#]+/[^?#]*?)(?P<moment>\d{4,14})(?:[a-z]{2}_|\*)?/(?P<original>https?:/.+)",
    re.IGNORECASE | re.DOTALL,
)
_LINK = re.compile(r"<([^<>]*)>((?:\s*;\s*[\w*-]+\s*=\s*(?:\"[^\"]*\"|[^\s\",;<>]+))*)")
_PARAMETER = re.compile(r";\s*([\w*-]+)\s*=\s*(?:\"([^\"]*)\"|([^\s\",;<>]+))")


@dataclass(frozen=True, slots=True)
class MementoAddress:
    """An address in a Wayback or pywb archive: the collection, 4 to 14 digits of UTC time, the page."""

    archive: str
    digits: str
    original: str

    @property
    def raw(self) -> str:
        """The address of the bytes as they were captured, with nothing rewritten."""
        return f"{self.archive}{self.digits}id_/{self.original}"

    @property
    def shown(self) -> str:
        """The address that a person opens."""
        return f"{self.archive}{self.digits}/{self.original}"

    @property
    def moment(self) -> datetime | None:
        """The time that the digits name, aware and in UTC; None where they name none."""
        digits = self.digits + _FIRST_MOMENT[len(self.digits) :]
        try:
            return datetime.strptime(digits, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
        except ValueError:
            return None

    def at(self, moment: datetime) -> MementoAddress:
        """Return the same page's address at another `moment`."""
        return MementoAddress(self.archive, f"{moment:%Y%m%d%H%M%S}", self.original)

    def redirected(self, location: str) -> str:
        """Return where a redirect captured here leads: into the archive again, at the same moment.

        `location` may be the archive's own address, the original's new address, or relative to either.
        """
        inside = _joined(self.raw, location)
        if inside.startswith(self.archive) and parse_memento(inside):
            return inside
        return MementoAddress(self.archive, self.digits, _joined(self.original, location)).raw


def _joined(base: str, location: str) -> str:
    try:
        return str(httpx.URL(base).join(location).copy_with(fragment=None))
    except (httpx.InvalidURL, ValueError):
        return location


def parse_memento(url: str) -> MementoAddress | None:
    """Return the parts of a Wayback or pywb address, or None where `url` has another shape."""
    found = _SHAPE.fullmatch(url)
    if not found or not found["archive"].endswith("/") or found["archive"].count("/") <= len("///"):
        return None
    # Some places that show addresses make one slash of two.
    original = re.sub(r"(?i)^(https?):/+", r"\1://", found["original"])
    return MementoAddress(found["archive"], found["moment"], original)


@dataclass(frozen=True, slots=True)
class MementoLink:
    """One link of a Link header or TimeMap: its address, what it is, and the capture's time if it is one.

    `begins` is the earliest time of the captures that a TimeMap lists, where the link to it says so.
    """

    url: str
    relations: frozenset[str]
    moment: datetime | None
    begins: datetime | None = None

    @property
    def is_memento(self) -> bool:
        """Whether it leads to a capture."""
        return "memento" in self.relations


def parse_links(text: str) -> Iterator[MementoLink]:
    """Yield the links of a Link header (RFC 8288) or of a TimeMap (RFC 7089, 5), in the link format (RFC 6690)."""
    for found in _LINK.finditer(text):
        parameters = {name.lower(): quoted or bare for name, quoted, bare in _PARAMETER.findall(found[2])}
        relations = frozenset(parameters.get("rel", "").lower().split())
        moment, begins = (http_date(parameters.get(name, "")) for name in ("datetime", "from"))
        yield MementoLink(found[1].strip(), relations, moment, begins)
