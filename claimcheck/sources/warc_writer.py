"""All that a run reads, written down as a WARC 1.1 (ISO 28500:2017) while it is read.

Each answer is a `response` record with its `request`: the body as it came over the wire, still compressed where it
was. Only the transfer coding is undone, as the HTTP library does; so its header is left out, and Content-Length is
the body's. A body that nobody read (a redirect's, a TimeGate's) is not there, and WARC-Truncated says so. What did
not answer is a `metadata` record about its address.

The file grows as FILE.open, as crawlers do it, and gets its name when it is whole: what is left of a run that was
killed can be read up to there.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING, Any, BinaryIO, Self

import httpx
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from claimcheck import __version__
from claimcheck.errors import UsageError
from claimcheck.sources.answers import Answer, NoAnswer
from claimcheck.sources.client import USER_AGENT
from claimcheck.sources.statuses import told
from claimcheck.sources.warc_index import ACCEPT_DATETIME, DETAIL, LOCATION, REASON, RENDERED, SOURCE, WARC_FIELDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path
    from types import TracebackType

    from claimcheck.sources.client import Asked

_STANDARD = "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"
_UNREAD = "unspecified"  # ISO 28500:2017, 5.13: for a reason that has no word of its own
_OF_THE_WIRE = frozenset({"transfer-encoding", "content-length"})


@dataclass(frozen=True, slots=True)
class Came:
    """An answer as it came: which source asked, when, and from which server's address, where that is known."""

    source: str
    request: httpx.Request
    response: httpx.Response
    at: datetime
    server: str | None


class WarcWriter:
    """The WARC `path`, compressed where its name ends in .gz; used by many threads.

    Raises UsageError where there is such a file already, or none can be written. Leaving the `with` block without an
    exception gives the file its name; with one, nothing is left where nothing was read.
    """

    def __init__(self, path: Path, *, robots: bool = False) -> None:
        if path.exists():
            raise UsageError(f"{str(path)!r} is there already", hint="name a new file: what was kept is evidence")
        self._path = path
        self._open = path.with_name(path.name + ".open")
        self._lock = threading.Lock()
        self._kept = False
        try:
            self._file: BinaryIO = self._open.open("wb")
        except OSError as trouble:
            raise _cannot_write(path, trouble) from None
        self._writer: Any = WARCWriter(self._file, gzip=path.suffix == ".gz", warc_version="WARC/1.1")
        try:
            self._write(self._writer.create_warcinfo_record(path.name, _about(robots=robots)))
        except UsageError:
            with suppress(OSError):
                self._file.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            with self._lock:
                self._file.close()
            if kind is None:
                self._open.rename(self._path)
            elif not self._kept:
                self._open.unlink()
        except OSError as trouble:
            raise _cannot_write(self._path, trouble) from None

    def keeping(self, transport: httpx.BaseTransport, source: str) -> KeepingTransport:
        """Return `transport` with all that comes through it for `source` kept here."""
        return KeepingTransport(transport, self, source)

    def answered(self, came: Came, body: bytes | None) -> None:
        """Write down an answer; `body` is as it came, None where it was not read."""
        url = str(came.request.url)
        more = {SOURCE: came.source, "WARC-Date": _written(came.at)}
        of_answer = {"WARC-IP-Address": came.server, "WARC-Truncated": _UNREAD if body is None else None}
        with_answer = {**more, **{name: value for name, value in of_answer.items() if value}}
        answer = self._record(url, "response", _response_head(came.response, body), body or b"", with_answer)
        asked = self._record(url, "request", _request_head(came.request), b"", more)
        asked.rec_headers.add_header("WARC-Concurrent-To", answer.rec_headers.get_header("WARC-Record-ID"))
        self._keep(answer, asked)

    def unanswered(
        self, source: str, heard: Mapping[Asked, Answer | NoAnswer], rendered: Mapping[str, Answer | NoAnswer]
    ) -> None:
        """Write down what of all that was `heard` is no answer, and why; and each page as a browser `rendered` it."""
        for (url, moment), outcome in heard.items():
            if isinstance(outcome, NoAnswer):
                self._failed(source, url, outcome, {ACCEPT_DATETIME: moment})
        for url, outcome in rendered.items():
            if isinstance(outcome, NoAnswer):
                self._failed(source, url, outcome, {RENDERED: "yes"})
            else:
                self._shown(source, url, outcome)

    def _failed(self, source: str, url: str, failure: NoAnswer, about: Mapping[str, str | None]) -> None:
        values = {REASON: failure.reason, DETAIL: failure.detail, **about}
        lines = "".join(f"{name}: {_one_line(value)}\r\n" for name, value in values.items() if value)
        more = {SOURCE: source, "WARC-Date": _written(datetime.now(UTC)), "Content-Type": WARC_FIELDS}
        self._keep(self._record(url, "metadata", None, lines.encode(), more))

    def _shown(self, source: str, url: str, shown: Answer) -> None:
        """Write down a page as a browser showed it: a conversion of the page that came (ISO 28500:2017, 6.7)."""
        address = shown.headers.get("content-location", shown.url)
        more = {SOURCE: source, "WARC-Date": _written(shown.at or datetime.now(UTC)), LOCATION: address}
        more["Content-Type"] = shown.headers.get("content-type", "text/html")
        self._keep(self._record(url, "conversion", None, shown.body, more))

    def _record(
        self, url: str, kind: str, head: StatusAndHeaders | None, payload: bytes, more: Mapping[str, str]
    ) -> Any:
        return self._writer.create_warc_record(
            url,
            kind,
            payload=BytesIO(payload),
            length=len(payload),
            http_headers=head,
            warc_headers_dict=dict(more),
        )

    def _keep(self, *records: Any) -> None:
        self._kept = True
        self._write(*records)

    def _write(self, *records: Any) -> None:
        """Append `records` together. Raises UsageError; what comes after the run has ended is let go."""
        try:
            with self._lock:
                for record in records if not self._file.closed else ():
                    self._writer.write_record(record)
        except OSError as trouble:
            raise _cannot_write(self._path, trouble) from None


def _cannot_write(path: Path, trouble: OSError) -> UsageError:
    return UsageError(f"cannot write {str(path)!r}: {trouble.strerror}")


def _about(*, robots: bool) -> dict[str, str]:
    """Return the fields of the warcinfo record (ISO 28500:2017, 6.1)."""
    return {
        "software": f"claimcheck/{__version__}",
        "format": "WARC File Format 1.1",
        "conformsTo": _STANDARD,
        "robots": "obey" if robots else "ignore",
        "http-header-user-agent": USER_AGENT,
        "description": "the sources of a citation check; bodies as sent, with the transfer coding undone",
    }


def _written(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _one_line(text: str) -> str:
    return " ".join(text.split())


class _Head(StatusAndHeaders):
    """HTTP headers written as they came: warcio would percent-encode what is not ASCII."""

    def __init__(self, first_line: str, fields: list[tuple[str, str]], protocol: str) -> None:
        super().__init__(first_line, fields, protocol=protocol)  # type: ignore[no-untyped-call]  # warcio has none

    def to_ascii_bytes(self, header_filter: Any = None) -> bytes:
        """Return the lines of the head, each character a byte."""
        return bytes(super().to_bytes(header_filter, encoding="latin-1"))  # type: ignore[no-untyped-call]  # likewise


def _response_head(response: httpx.Response, body: bytes | None) -> StatusAndHeaders:
    phrase = response.extensions.get("reason_phrase", b"").decode("latin-1") or told(response.status_code)[4:]
    fields = [field for field in _fields(response.headers) if field[0].lower() not in _OF_THE_WIRE]
    length = ("Content-Length", str(len(body or b"")))
    return _Head(f"{response.status_code} {phrase}", [*fields, length], protocol="HTTP/1.1")


def _request_head(request: httpx.Request) -> StatusAndHeaders:
    target = request.url.raw_path.decode("ascii")
    return _Head(f"{target} HTTP/1.1", _fields(request.headers), protocol=request.method)


def _fields(headers: httpx.Headers) -> list[tuple[str, str]]:
    """Return the headers as they came; a line end inside one cannot be written and becomes a space."""
    raw = ((name.decode("latin-1"), value.decode("latin-1")) for name, value in headers.raw)
    return [(name, _one_line(value)) for name, value in raw]


def _server_address(response: httpx.Response) -> str | None:
    """Return the address that the answer came from, where that is known."""
    stream = response.extensions.get("network_stream")
    with suppress(OSError):
        server = stream.get_extra_info("server_addr") if stream else None
        return str(server[0]) if server else None
    return None


# --------------------------------------------------------------------------- as a transport


class KeepingTransport(httpx.BaseTransport):
    """Hands requests on, and has `writer` keep what comes, for the `source` that asks."""

    def __init__(self, inner: httpx.BaseTransport, writer: WarcWriter, source: str) -> None:
        self._inner = inner
        self._writer = writer
        self._source = source

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Return the answer, which is kept when it is closed; raises NoAnswerError."""
        response = self._inner.handle_request(request)
        stream = response.stream
        if not isinstance(stream, httpx.SyncByteStream):  # pragma: no cover - transports here give nothing else
            raise TypeError(type(stream))
        came = Came(self._source, request, response, datetime.now(UTC), _server_address(response))
        return httpx.Response(
            response.status_code,
            headers=response.headers,
            stream=_Kept(stream, partial(self._writer.answered, came)),
            extensions=response.extensions,
        )

    def close(self) -> None:
        """Close every connection."""
        self._inner.close()


class _Kept(httpx.SyncByteStream):
    """A body that is handed on as it comes, and kept when it came whole or was not wanted at all."""

    def __init__(self, inner: httpx.SyncByteStream, keep: Callable[[bytes | None], None]) -> None:
        self._inner = inner
        self._keep = keep
        self._pieces: list[bytes] | None = None
        self._whole = False

    def __iter__(self) -> Iterator[bytes]:
        self._pieces = []
        for piece in self._inner:
            self._pieces.append(piece)
            yield piece
        self._whole = True

    def close(self) -> None:
        """Close the connection, and keep what came."""
        self._inner.close()
        if self._pieces is None:
            self._keep(None)
        elif self._whole:
            self._keep(b"".join(self._pieces))
