"""Pages out of a WARC, ours or anybody's, as if they were asked for on the web.

An address is answered by its last capture: a `response`, a `resource`, or a `revisit` with the bytes of the record
it refers to. A WARC that claimcheck wrote tells more, by which a run over it gives the verdicts of the run that
wrote it: which source asked (of several answers at one address, its own counts), with which Accept-Datetime, and
what did not answer.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, BinaryIO

import httpx

from claimcheck.errors import FileError
from claimcheck.model import Position, Reason
from claimcheck.sources.answers import Answer, NoAnswer, NoAnswerError
from claimcheck.sources.warc_index import ACCEPT_DATETIME, LOCATION, Capture, asked_address, index_of, status_of
from claimcheck.sources.warc_records import LONGEST_HEAD, DamagedError, http_head, read_record

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from claimcheck.model import Snapshot
    from claimcheck.sources.client import Asked
    from claimcheck.sources.warc_records import Location, Record

_NO_PAGES = frozenset({206, 304})  # a part of a page, and the word that it is as it was
_SIZE_LINE = re.compile(rb"([0-9A-Fa-f]{1,15})[ \t]*(?:;[^\r\n]{0,1000})?\r\n")  # of a chunk: RFC 9112, 7.1
_EARLIEST = datetime.min.replace(tzinfo=UTC)
_DIGESTS = {"sha1": hashlib.sha1, "sha256": hashlib.sha256, "sha512": hashlib.sha512, "md5": hashlib.md5}
_BEGINNINGS = {
    b"PK\x03\x04": ("is a ZIP or WACZ file, not a WARC", 'unpack it, and name the file in its folder "archive"'),
    b"\x28\xb5\x2f\xfd": ("is compressed as zstd", "unpack it with zstd -d"),
    b"filedesc:": ("is an ARC file, not a WARC", "convert it with warcio recompress"),
}

Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """What a capture says; where its body cannot be had, `trouble` is why."""

    status: int
    headers: Headers
    body: bytes = b""
    trouble: NoAnswer | None = None


class WarcPages:
    """The WARC at `path`, indexed. Thread-safe. Raises FileError for one that cannot be used at all.

    What stands behind a damaged place is not seen, and whoever asks for something not found is told of the damage.
    """

    def __init__(self, path: Path, max_bytes: int) -> None:
        self._path = path
        self._max_bytes = max_bytes
        try:
            with path.open("rb") as file:
                self._index = index_of(file)
        except OSError as trouble:
            raise _unusable(path, f"cannot be read: {trouble.strerror}") from None
        except DamagedError as damage:
            raise _not_a_warc(path, damage) from None

    def transport(self, source: str) -> WarcTransport:
        """Return the transport by which `source` asks for pages."""
        return WarcTransport(self, source)

    def find(self, asked: Asked, source: str) -> Capture | NoAnswer:
        """Return what answers `asked`: what that `source` was told, else what any other was."""
        captures = self._index.captures.get(asked, [])
        failures = self._index.failures.get(asked, {})
        if source in failures:
            return failures[source]
        if captures:
            return _last([each for each in captures if each.source == source] or captures)
        if failures:
            return next(reversed(failures.values()))
        damage = f", but it is damaged: {self._index.damage}" if self._index.damage else ""
        return NoAnswer(Reason.NOT_RECORDED, f"{self._path.name} has no capture of {asked[0]}{damage}")

    def browser(self, source: str) -> CapturedBrowser:
        """Return what shows `source` its pages as a browser did when the WARC was written."""
        return CapturedBrowser(self, source)

    def shown(self, url: str, source: str) -> Answer | NoAnswer:
        """Return the page `url` as a browser showed it to `source`, else to any other; NoAnswer where none did."""
        by_source = self._index.shown.get(asked_address(url), {})
        found = by_source.get(source) or next(iter(by_source.values()), None)
        if not isinstance(found, Capture):
            return found or NoAnswer(Reason.NOT_RECORDED, f"{self._path.name} has no word on what a browser shows")
        answered = self.read(found, url)
        if answered.trouble:
            return answered.trouble
        headers = httpx.Headers(list(answered.headers))
        return Answer(headers.get("content-location", url), answered.status, headers, answered.body, found.at)

    def read(self, capture: Capture, url: str) -> Answered:
        """Return what was captured; what cannot be had of it is told in `trouble`."""
        try:
            with self._path.open("rb") as file:
                answered = self._at(file, capture.location, url)
                return answered if capture.kind != "revisit" else self._revisited(file, capture, answered, url)
        except (DamagedError, OSError) as trouble:
            damage = NoAnswer(Reason.TRUNCATED, f"{self._path.name} is damaged at {url}: {trouble}")
            return Answered(capture.status or 200, (), trouble=damage)

    def _revisited(self, file: BinaryIO, capture: Capture, own: Answered, url: str) -> Answered:
        """Return a revisit's own headers with the bytes of the record that it refers to."""
        originals = self._index.originals
        location = next((originals[key] for key in capture.refers if key in originals), None)
        if location is None:
            trouble = f"{self._path.name} says of {url} that it is as before, and does not hold what was before"
            return Answered(own.status or 200, own.headers, trouble=NoAnswer(Reason.NOT_RECORDED, trouble))
        before = self._at(file, location, url)
        if own.status in (0, 304):
            return before
        coded = [(name, value) for name, value in before.headers if name.lower() == "content-encoding"]
        headers = [(name, value) for name, value in own.headers if name.lower() != "content-encoding"]
        return Answered(own.status, (*headers, *coded), before.body, before.trouble)

    def _at(self, file: BinaryIO, location: Location, url: str) -> Answered:
        record, block = read_record(file, location, self._max_bytes + LONGEST_HEAD)
        status, headers, payload = _parts(record, record.head if block is None else block)
        if block is None:
            large = NoAnswer(Reason.TOO_LARGE, f"more than {self._max_bytes} bytes (--max-bytes)")
            return Answered(status, headers, trouble=large)
        body, trouble = _body(record, headers, payload)
        if not status and record.field("WARC-Type").lower() == "response":
            trouble = "it holds no HTTP answer"
        if not _has_its_digest(record, block, payload, body):
            trouble = "its bytes do not have the digest that the record gives"
        if trouble:
            told = f"the record of {url} in {self._path.name} is damaged: {trouble}"
            return Answered(status, headers, trouble=NoAnswer(Reason.TRUNCATED, told))
        return Answered(status, headers, body)


def _last(captures: Sequence[Capture]) -> Capture:
    """Return the last of `captures` that is of a whole page, else the last of all."""
    pages = [capture for capture in captures if capture.status not in _NO_PAGES]
    return max(reversed(pages or captures), key=lambda capture: capture.at or _EARLIEST)


def _unusable(path: Path, what: str, hint: str | None = None) -> FileError:
    return FileError(f"the file {what}", position=Position(str(path), 1), hint=hint)


def _not_a_warc(path: Path, damage: DamagedError) -> FileError:
    with path.open("rb") as file:
        beginning = file.read(16)
    for mark, (what, hint) in _BEGINNINGS.items():
        if beginning.startswith(mark):
            return _unusable(path, what, hint)
    return _unusable(path, f"is not a WARC that can be read: {damage}")


# --------------------------------------------------------------------------- one record


def _parts(record: Record, block: bytes) -> tuple[int, Headers, bytes]:
    """Return status, headers and payload of a record's block; a resource is its own payload."""
    if record.field("WARC-Type").lower() in ("resource", "conversion"):
        headers = {"Content-Type": record.field("Content-Type"), "Content-Location": record.field(LOCATION)}
        return 200, tuple((name, value) for name, value in headers.items() if value), block
    parsed = http_head(block)
    if parsed is None:  # a revisit without headers of its own
        return 0, (), b""
    head, payload = parsed
    return status_of(head.statusline), tuple(head.headers), payload


def _body(record: Record, headers: Headers, payload: bytes) -> tuple[bytes, str]:
    """Return the payload freed of its transfer coding, and what is wrong with it, or ""."""
    if record.field("WARC-Truncated"):
        return b"", f"only a part was kept ({record.field('WARC-Truncated')[:40]})"
    named = {name.lower(): value for name, value in headers}
    if "chunked" in named.get("transfer-encoding", "").lower():
        whole = dechunked(payload)
        return (b"", "it stops before its last chunk") if whole is None else (whole, "")
    length = named.get("content-length", "")
    if record.field("WARC-Type").lower() == "response" and length.isascii() and length.isdigit():
        missing = int(length[:18]) - len(payload)
        return payload, f"{missing} bytes are missing" if missing > 0 else ""
    return payload, ""


def dechunked(payload: bytes) -> bytes | None:
    """Return `payload` without its chunks' sizes (RFC 9112, 7.1), or None where it stops before the last one.

    What does not begin with a size was freed of them before it was recorded, as many recorders do.
    """
    at = 0
    pieces: list[bytes] = []
    while found := _SIZE_LINE.match(payload, at):
        size, start = int(found[1], 16), found.end()
        if size == 0:
            return b"".join(pieces)
        pieces.append(payload[start : start + size])
        at = start + size + len("\r\n")
    return None if pieces else payload


def _has_its_digest(record: Record, block: bytes, payload: bytes, body: bytes) -> bool:
    """Return whether the bytes are those that were recorded, as far as the record's digests can tell.

    Recorders do not agree on what a payload is where it came in chunks: either will do.
    """
    expected = record.field("WARC-Block-Digest")
    if expected:
        return _fits(expected, block)
    expected = record.field("WARC-Payload-Digest")
    if not expected or record.field("WARC-Type").lower() == "revisit":
        return True
    return _fits(expected, payload) or _fits(expected, body)


def _fits(digest: str, data: bytes) -> bool:
    """Return whether `digest`, "sha1:" and Base32 or hexadecimal digits, is that of `data`, or cannot be read."""
    name, _, written = digest.partition(":")
    algorithm = _DIGESTS.get(name.lower().replace("-", ""))
    if algorithm is None:
        return True
    actual = algorithm(data, usedforsecurity=False).digest()
    if len(written) == 2 * len(actual):
        return written.lower() == actual.hex()
    try:
        expected = base64.b32decode(written.upper() + "=" * (-len(written) % 8))
    except (binascii.Error, ValueError):
        return True
    return len(expected) != len(actual) or expected == actual


# --------------------------------------------------------------------------- as a transport


class WarcTransport(httpx.BaseTransport):
    """Answers one source's requests from a WARC; `at` is when the last answer was captured."""

    def __init__(self, pages: WarcPages, source: str) -> None:
        self._pages = pages
        self._source = source
        self.at: datetime | None = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Return the captured answer, its body still to be read; raises NoAnswerError."""
        url = str(request.url)
        found = self._pages.find((asked_address(url), request.headers.get(ACCEPT_DATETIME)), self._source)
        if isinstance(found, NoAnswer):
            self.at = None
            raise NoAnswerError(found.reason, found.detail)
        self.at = found.at
        answered = self._pages.read(found, url)
        headers = [(name.encode(), value.encode()) for name, value in answered.headers]
        return httpx.Response(answered.status or 200, headers=headers, stream=_Captured(answered))


class CapturedBrowser:
    """Shows one source's pages as a browser showed them when the WARC was written."""

    def __init__(self, pages: WarcPages, source: str) -> None:
        self._pages = pages
        self._source = source

    def rendered(self, page: Snapshot) -> Answer | NoAnswer:
        """Return what a browser showed of `page`, or NoAnswer."""
        return self._pages.shown(page.provenance.requested_url, self._source)


class _Captured(httpx.SyncByteStream):
    """A captured body, or the word on why it is not to be had."""

    def __init__(self, answered: Answered) -> None:
        self._answered = answered

    def __iter__(self) -> Iterator[bytes]:
        trouble = self._answered.trouble
        if trouble:
            raise NoAnswerError(trouble.reason, trouble.detail)
        yield self._answered.body
