"""What one GET gives: whole, decoded, within its limits, once for each address; or the reason why not."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from functools import partial
from typing import TYPE_CHECKING

import httpx

from claimcheck import __version__
from claimcheck.model import Reason
from claimcheck.sources.answers import Answer, NoAnswer, NoAnswerError, RunEndedError
from claimcheck.sources.bodies import read_body
from claimcheck.sources.deadline import SLICE_SECONDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from claimcheck.sources.cache import AnswerCache
    from claimcheck.sources.deadline import Deadline

USER_AGENT = f"claimcheck/{__version__} (claimcheck-cli; one person's citation check)"
HEADERS = {
    "User-Agent": USER_AGENT,
    "Accept": "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8",
    "Accept-Encoding": "gzip, deflate, br, zstd",
}
HIGHEST_PORT = 65535
REDIRECTS = frozenset({301, 302, 303, 307, 308})
_BUSY = frozenset({429, 503})

# The address, and the Accept-Datetime sent with it if any: what a cassette is searched for.
Asked = tuple[str, str | None]


class HostSlots:
    """At most `per_host` requests at once to any one host, across all threads."""

    def __init__(self, per_host: int) -> None:
        self._per_host = per_host
        self._lock = threading.Lock()
        self._slots: dict[str, threading.BoundedSemaphore] = {}

    @contextmanager
    def held(self, host: str, deadline: Deadline) -> Iterator[None]:
        """Hold one of the host's slots inside; waiting for it does not count against `deadline`."""
        with self._lock:
            slot = self._slots.setdefault(host, threading.BoundedSemaphore(self._per_host))
        with deadline.paused():
            while not slot.acquire(timeout=SLICE_SECONDS):
                deadline.check_running()
        try:
            yield
        finally:
            slot.release()


class Client:
    """Asks for addresses on behalf of one source, and remembers what came: nothing is asked twice.

    `heard` is all that was asked and what came of it; `broken_off` says that the run was ended meanwhile.
    """

    def __init__(
        self,
        transport: httpx.BaseTransport,
        deadline: Deadline,
        slots: HostSlots,
        *,
        max_bytes: int,
        clock: Callable[[], datetime | None],
        sleep: Callable[[float], object] | None = None,
        headers: Mapping[str, str] = HEADERS,
        cache: AnswerCache | None = None,
    ) -> None:
        self.heard: dict[Asked, Answer | NoAnswer] = {}
        self.broken_off = False
        self._transport = transport
        self._deadline = deadline
        self._slots = slots
        self._max_bytes = max_bytes
        self._clock = clock
        self._sleep = sleep
        self._headers = headers
        self._cache = cache

    def close(self) -> None:
        """Close every connection."""
        self._transport.close()

    def start_place(self) -> None:
        """Give the requests that follow a whole deadline of their own."""
        self._deadline.start()

    def get(self, url: str, *, near: datetime | None = None, headers_only: bool = False) -> Answer | NoAnswer:
        """GET `url`, following nothing; `near` goes out as Accept-Datetime (RFC 7089, 2.1.1).

        With `headers_only` the body of a success stays unread, as that of a redirect always does.
        """
        moment = format_datetime(near, usegmt=True) if near else None
        try:
            request = _request(url, {**self._headers, "Accept-Datetime": moment} if moment else self._headers)
            asked = (str(request.url), moment)
            if asked not in self.heard:
                self.heard[asked] = self._heard(request, headers_only=headers_only)
        except NoAnswerError as error:  # no address that could be asked for, so nothing to remember
            return error.no_answer
        return self.heard[asked]

    def _heard(self, request: httpx.Request, *, headers_only: bool) -> Answer | NoAnswer:
        try:
            answer = self._ask(request, headers_only=headers_only)
            wait = self._patience(answer)
            if wait is not None and self._sleep:
                self._sleep(wait)
                answer = self._ask(request, headers_only=headers_only)
        except NoAnswerError as error:
            self.broken_off = self.broken_off or isinstance(error, RunEndedError)
            return error.no_answer
        return answer

    def _ask(self, request: httpx.Request, *, headers_only: bool) -> Answer:
        fetch = partial(self._fetch, headers_only=headers_only)
        if self._cache is None:
            return fetch(request)
        return self._cache.answer(request, fetch, variant="headers" if headers_only else "whole")

    def _fetch(self, request: httpx.Request, *, headers_only: bool) -> Answer:
        with self._slots.held(request.url.host, self._deadline):
            self._deadline.check_running()
            response = self._transport.handle_request(request)
            try:
                unread = response.status_code in REDIRECTS or (headers_only and response.is_success)
                body = b"" if unread else self._body(response)
            finally:
                response.close()
        return Answer(str(request.url), response.status_code, response.headers, body, self._clock())

    def _body(self, response: httpx.Response) -> bytes:
        length = response.headers.get("content-length", "")
        if length.isascii() and length.isdigit() and int(length[:20]) > self._max_bytes:
            raise NoAnswerError(Reason.TOO_LARGE, f"{length[:20]} bytes, more than {self._max_bytes} (--max-bytes)")
        stream = response.stream
        if not isinstance(stream, httpx.SyncByteStream):  # pragma: no cover - transports here give nothing else
            raise TypeError(type(stream))
        return read_body(stream, response.headers.get("content-encoding", ""), self._max_bytes)

    def _patience(self, answer: Answer) -> float | None:
        """Return the seconds a busy server asks us to wait, where that fits into the deadline."""
        # An archive replays the busy answers it captured: those get no better with time.
        if answer.status not in _BUSY or "memento-datetime" in answer.headers:
            return None
        seconds = retry_after(answer.headers.get("retry-after", ""))
        return seconds if seconds is not None and seconds < self._deadline.remaining() else None


def _request(url: str, headers: Mapping[str, str]) -> httpx.Request:
    """Return the request for `url` without its fragment; raises NoAnswerError (forbidden-address)."""
    return httpx.Request("GET", web_address(url), headers=headers)


def web_address(url: str) -> httpx.URL:
    """Return `url` in its normal form, without fragment; raises NoAnswerError (forbidden-address)."""
    try:
        address = httpx.URL(url.strip()).copy_with(fragment=None)
    except (httpx.InvalidURL, ValueError):
        raise NoAnswerError(Reason.FORBIDDEN_ADDRESS, f"{url[:200]!r} is not an address") from None
    if address.scheme not in ("http", "https"):
        raise NoAnswerError(Reason.FORBIDDEN_ADDRESS, f"{url[:200]!r} is not an http or https address")
    if (address.port or 0) > HIGHEST_PORT:
        raise NoAnswerError(Reason.FORBIDDEN_ADDRESS, f"{url[:200]!r} names no port that there is")
    if not address.host:
        raise NoAnswerError(Reason.FORBIDDEN_ADDRESS, f"{url[:200]!r} names no host")
    if address.userinfo:
        raise NoAnswerError(Reason.FORBIDDEN_ADDRESS, f"an address at {address.host} with a user name in it")
    return address


def retry_after(value: str) -> float | None:
    """Return the seconds that a Retry-After header asks for (RFC 9110, 10.2.3), or None."""
    if value.isascii() and value.isdigit():
        return float(value[:9])
    moment = http_date(value)
    return max(0.0, (moment - datetime.now(UTC)).total_seconds()) if moment else None


def http_date(value: str) -> datetime | None:
    """Return the moment of an HTTP date, aware and in UTC, or None where it is none."""
    try:
        moment = parsedate_to_datetime(value)
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, IndexError, OverflowError):
        return None
