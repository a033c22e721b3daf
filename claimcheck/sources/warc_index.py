"""What a WARC holds, by what is looked for: one pass over its records, whose bodies stay in the file."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, BinaryIO

from claimcheck.model import Reason
from claimcheck.sources.answers import NoAnswer, NoAnswerError
from claimcheck.sources.client import web_address
from claimcheck.sources.warc_records import DamagedError, Record, http_head, records

if TYPE_CHECKING:
    from claimcheck.sources.client import Asked
    from claimcheck.sources.warc_records import Location

# Ours: in a record's headers, which source of the run asked; in a metadata record, why nothing came.
SOURCE, REASON, DETAIL = "Claimcheck-Source", "claimcheck-reason", "claimcheck-detail"
# Of what a browser showed: where its scripts had led, in a conversion's headers; and in the word on why it did not.
LOCATION, RENDERED = "Claimcheck-Location", "claimcheck-rendered"
ACCEPT_DATETIME = "Accept-Datetime"
WARC_FIELDS = "application/warc-fields"

MOST_CAPTURES = 100_000  # about 1 KB of memory each
# An address that the client asks for just as it is written: taking it apart is the slowest thing here.
_NORMAL = re.compile(
    r"(?!.*/\.)https?://[a-z0-9-]+(?:\.[a-z0-9-]*[a-z][a-z0-9-]*)+/[A-Za-z0-9/._~-]*(?:\?[A-Za-z0-9&=._~-]*)?"
)
_PAGES = frozenset({"response", "resource", "revisit"})
_BARE = frozenset({"resource", "conversion"})  # their block is the payload, without the head of an HTTP answer
_STATUS = re.compile(r"(?:^|\s)([1-9]\d\d)(?:\s|$)")


@dataclass(frozen=True, slots=True)
class Capture:
    """A record that answers an address; `refers` is whatever may name the record with a revisit's bytes."""

    location: Location
    kind: str
    at: datetime | None
    status: int
    source: str = ""
    refers: tuple[str, ...] = ()


@dataclass(slots=True)
class Index:
    """All that a WARC holds; `damage` is why it could not be read to its end, if so."""

    captures: dict[Asked, list[Capture]] = field(default_factory=dict)
    failures: dict[Asked, dict[str, NoAnswer]] = field(default_factory=dict)
    shown: dict[str, dict[str, Capture | NoAnswer]] = field(default_factory=dict)
    originals: dict[str, Location] = field(default_factory=dict)
    damage: str | None = None


def index_of(file: BinaryIO) -> Index:
    """Return what `file` holds, up to where it can be read. Raises DamagedError where not even its beginning can."""
    work = _Indexing()
    try:
        for record in records(file):
            work.read = True
            work.add(record)
    except DamagedError as damage:
        if not work.read:
            raise
        work.index.damage = str(damage)
    work.attribute()
    return work.index


@dataclass(slots=True)
class _Request:
    """What a request says of the answer beside it, where it is more than GET."""

    method: str
    moment: str | None


@dataclass(slots=True)
class _Indexing:
    """One pass over a WARC."""

    index: Index = field(default_factory=Index)
    read: bool = False
    found: list[tuple[str, tuple[str, ...], Capture]] = field(default_factory=list)
    requests: dict[str, _Request] = field(default_factory=dict)  # by the ids of the request and of its answers

    def add(self, record: Record) -> None:
        """Take note of `record`."""
        kind = record.field("WARC-Type").lower()
        url = _address(record.field("WARC-Target-URI"))
        if kind == "request":
            self._request(record)
        elif url and kind in _PAGES:
            self._page(record, kind, url)
        elif url and kind == "conversion" and record.field(SOURCE):
            self._shown(url, record, self._capture(record, kind))
        elif url and kind == "metadata" and record.field("Content-Type").startswith(WARC_FIELDS):
            self._failure(record, url)

    def attribute(self) -> None:
        """Enter each capture under what was asked, now that every request is known."""
        captures: dict[Asked, list[Capture]] = defaultdict(list)
        for url, ids, capture in self.found:
            request = next((self.requests[name] for name in ids if name in self.requests), None)
            if request is None or request.method == "GET":
                captures[url, request.moment if request else None].append(capture)
        self.index.captures = dict(captures)

    def _request(self, record: Record) -> None:
        parsed = http_head(record.head, request=True)
        if parsed is None:
            return
        request = _Request(parsed[0].protocol, parsed[0].get_header(ACCEPT_DATETIME))
        if request.method != "GET" or request.moment:
            for name in (record.field("WARC-Record-ID"), record.field("WARC-Concurrent-To")):
                if name:
                    self.requests[name] = request

    def _page(self, record: Record, kind: str, url: str) -> None:
        if len(self.found) >= MOST_CAPTURES:
            raise DamagedError(f"it holds more than {MOST_CAPTURES:,} captures")
        name, digest = record.field("WARC-Record-ID"), record.field("WARC-Payload-Digest")
        written = record.field("WARC-Date")
        refers: tuple[str, ...] = ()
        if kind == "revisit":
            refers = _referred(record, digest)
        else:
            for key in (name, _captured(url, written), digest):
                self.index.originals.setdefault(key, record.location)
        capture = self._capture(record, kind, refers)
        self.found.append((url, (name, record.field("WARC-Concurrent-To")), capture))

    def _capture(self, record: Record, kind: str, refers: tuple[str, ...] = ()) -> Capture:
        moment = moment_of(record.field("WARC-Date"))
        return Capture(record.location, kind, moment, _status(record, kind), record.field(SOURCE), refers)

    def _shown(self, url: str, record: Record, outcome: Capture | NoAnswer) -> None:
        if len(self.index.shown) < MOST_CAPTURES:
            self.index.shown.setdefault(url, {})[record.field(SOURCE)] = outcome

    def _failure(self, record: Record, url: str) -> None:
        lines = record.head.decode("utf-8", "replace").splitlines()
        said = {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        if said.get(REASON) in set(Reason):
            trouble = NoAnswer(Reason(said[REASON]), said.get(DETAIL, "")[:500])
            if RENDERED in said:
                self._shown(url, record, trouble)
                return
            asked = (url, said.get(ACCEPT_DATETIME.lower()))
            self.index.failures.setdefault(asked, {})[record.field(SOURCE)] = trouble


def _referred(record: Record, digest: str) -> tuple[str, ...]:
    """Return what names the record whose bytes a revisit repeats, the surest first (ISO 28500:2017, 6.7)."""
    address = _address(record.field("WARC-Refers-To-Target-URI") or record.field("WARC-Target-URI"))
    keys = (record.field("WARC-Refers-To"), _captured(address, record.field("WARC-Refers-To-Date")), digest)
    return tuple(key for key in keys if key)


def _captured(address: str, written: str) -> str:
    return f"{written} {address}" if address and written else ""


def _status(record: Record, kind: str) -> int:
    """Return the HTTP status of a capture; 0 where it has none of its own, as a revisit may."""
    if kind in _BARE:
        return 200
    parsed = http_head(record.head)
    return status_of(parsed[0].statusline) if parsed else 0


def status_of(statusline: str) -> int:
    """Return the number in "200 OK"; 0 where there is none."""
    found = _STATUS.search(statusline[:100])
    return int(found[1]) if found else 0


def _address(written: str) -> str:
    """Return a record's address as the client asks for it; "" where it is none of the web's."""
    try:
        return asked_address(written.strip("<> "))  # wget puts it in angle brackets
    except NoAnswerError:
        return ""


def asked_address(url: str) -> str:
    """Return the form under which `url` is looked for. Raises NoAnswerError (forbidden-address)."""
    if _NORMAL.fullmatch(url):
        return url
    address = web_address(url)
    return str(address if address.path != "/" else address.copy_with(path="/"))


def moment_of(written: str) -> datetime | None:
    """Return the moment of a WARC-Date (W3C's profile of ISO 8601), in UTC; None where it is none."""
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        return None
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
