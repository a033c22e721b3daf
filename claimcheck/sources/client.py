"""What one GET gives: whole, decoded, within its limits, once for each address; or the reason why not."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from functools import partial
from http import HTTPStatus
from typing import TYPE_CHECKING

import httpx

from claimcheck import __version__
from claimcheck.model import Reason
from claimcheck.sources.answers import Answer, NoAnswer, NoAnswerError, RunEndedError
from claimcheck.sources.bodies import read_body
from claimcheck.sources.deadline import SLICE_SECONDS
from claimcheck.sources.pacing import QUIET_AFTER_429, Asking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from contextlib import AbstractContextManager

    from claimcheck.sources.cache import AnswerCache
    from claimcheck.sources.deadline import Deadline
    from claimcheck.sources.pacing import Pacer

USER_AGENT = f"claimcheck/{__version__} (claimcheck-cli; one person's citation check)"
HEADERS = {
    "User-Agent": USER_AGENT,
    "Accept": "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8",
    "Accept-Encoding": "gzip, deflate, br, zstd",
}
HIGHEST_PORT = 65535
REDIRECTS = frozenset({301, 302, 303, 307, 308})
_BUSY = frozenset({HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE})

# The address, and the Accept-Datetime sent with it if any: what a cassette is searched for.
Asked = tuple[str, str | None]


class Slots:
    """At most `in_all` requests at once, and `per_host` to any one host, across all threads."""

    def __init__(self, in_all: int, per_host: int) -> None:
        self._in_all = threading.BoundedSemaphore(in_all)
        self._per_host = per_host
        self._lock = threading.Lock()
        self._of_hosts: dict[str, threading.BoundedSemaphore] = {}

    @contextmanager
    def held(self, host: str, deadline: Deadline) -> Iterator[None]:
        """Hold one of the host's slots inside; waiting for it does not count against `deadline`."""
        with self._lock:
            of_host = self._of_hosts.setdefault(host, threading.BoundedSemaphore(self._per_host))
        # The host's first: whoever waits for a busy host keeps nobody from another.
        with _taken(of_host, deadline), _taken(self._in_all, deadline):
            yield


@contextmanager
def _taken(slot: threading.BoundedSemaphore, deadline: Deadline) -> Iterator[None]:
    with deadline.paused():
        while not slot.acquire(timeout=SLICE_SECONDS):
            deadline.check_running()
    try:
        yield
    finally:
        slot.release()


class LargeBody:
    """The one place in a run's memory for a large body, from its arrival until its reader is done with it.

    Sixteen sources at once, each with all that is allowed of one, would take a gigabyte. Nobody waits for the net
    while he has the place, so that no server can keep it from others.
    """

    def __init__(self) -> None:
        self._free = threading.Lock()

    def take(self, deadline: Deadline) -> None:
        """Wait for the place; that does not count against `deadline`."""
        with deadline.paused():
            while not self._free.acquire(timeout=SLICE_SECONDS):
                deadline.check_running()

    def give_back(self) -> None:
        """Make room for the next."""
        self._free.release()


class Client:
    """Asks for addresses on behalf of one source, and remembers what came: nothing is asked twice.

    `heard` is all that was asked and what came of it; `broken_off` says that the run was ended meanwhile. Where
    there is a `pacer`, archives are asked in turn, and not at all while they want to be left alone. A `large` body
    waits for its place; where the client `forgets_large` ones, it is asked for again if it is wanted again.
    """

    def __init__(
        self,
        transport: httpx.BaseTransport,
        deadline: Deadline,
        slots: Slots,
        *,
        max_bytes: int,
        clock: Callable[[], datetime | None],
        sleep: Callable[[float], object] | None = None,
        headers: Mapping[str, str] = HEADERS,
        pacer: Pacer | None = None,
        large: LargeBody | None = None,
        forgets_large: bool = False,
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
        self._pacer = pacer
        self._large = large
        self._forgets_large = forgets_large
        self._has_large = False
        self._cache = cache

    def close(self) -> None:
        """Close every connection."""
        self._done_with_large()
        self._transport.close()

    def start_place(self) -> None:
        """Give the requests that follow a whole deadline of their own."""
        self._deadline.start()

    def paused(self) -> AbstractContextManager[None]:
        """Stop the place's count inside: what is done there with an answer is not the server's slowness."""
        return self._deadline.paused()

    def get(
        self,
        url: str,
        *,
        near: datetime | None = None,
        headers_only: bool = False,
        asking: Asking = Asking.PAGE,
    ) -> Answer | NoAnswer:
        """GET `url`, following nothing; `near` goes out as Accept-Datetime (RFC 7089, 2.1.1).

        With `headers_only` the body of a success stays unread, as that of a redirect always does. `asking` says
        at which pace.
        """
        moment = format_datetime(near, usegmt=True) if near else None
        try:
            request = _request(url, {**self._headers, "Accept-Datetime": moment} if moment else self._headers)
        except NoAnswerError as error:  # no address that could be asked for, so nothing to remember
            return error.no_answer
        asked = (str(request.url), moment)
        if asked in self.heard:
            return self.heard[asked]
        self._done_with_large()
        heard = self._heard(request, asking, headers_only=headers_only)
        if not (self._has_large and self._forgets_large):
            self.heard[asked] = heard
        return heard

    def _heard(self, request: httpx.Request, asking: Asking, *, headers_only: bool) -> Answer | NoAnswer:
        try:
            answer = self._ask(request, asking, headers_only=headers_only)
            wait = self._patience(answer)
            if wait is not None and self._sleep:
                self._sleep(wait)
                answer = self._ask(request, asking, headers_only=headers_only)
            self._note_refusal(answer, request.url.host, asking)
        except NoAnswerError as error:
            self.broken_off = self.broken_off or isinstance(error, RunEndedError)
            return error.no_answer
        return answer

    def _ask(self, request: httpx.Request, asking: Asking, *, headers_only: bool) -> Answer:
        fetch = partial(self._fetch, asking=asking, headers_only=headers_only)
        if self._cache is None:
            with fetch(request) as answer:
                return answer
        variant = "headers" if headers_only else "whole"
        return self._cache.answer(request, fetch, variant=variant, before_large=self._take_large)

    @contextmanager
    def _fetch(self, request: httpx.Request, *, asking: Asking, headers_only: bool) -> Iterator[Answer]:
        """Give the answer, holding the host's slot until it has been dealt with."""
        self._stay_quiet(request.url.host, asking)
        with self._slots.held(request.url.host, self._deadline):
            self._wait_for_turn(request.url.host, asking)
            self._deadline.check_running()
            response = self._transport.handle_request(request)
            try:
                unread = response.status_code in REDIRECTS or (headers_only and response.is_success)
                body = b"" if unread else self._body(response)
            finally:
                response.close()
            yield Answer(str(request.url), response.status_code, response.headers, body, self._clock())

    def _wait_for_turn(self, host: str, asking: Asking) -> None:
        """Wait for the turn to ask an archive, which is not the archive's slowness."""
        seconds = self._pacer.take_turn(host, asking) if self._pacer else 0.0
        if seconds and self._sleep:
            with self._deadline.paused():
                self._sleep(seconds)

    def _stay_quiet(self, host: str, asking: Asking) -> None:
        """Wait as long as an archive asked for; raises NoAnswerError (rate-limited) where that is too long."""
        left = self._pacer.quiet_left(host) if self._pacer and asking is not Asking.PAGE else 0.0
        if left >= self._deadline.remaining():
            raise NoAnswerError(Reason.RATE_LIMITED, f"{host} has had too many requests and wants a pause")
        if left and self._sleep:
            self._sleep(left)

    def _note_refusal(self, answer: Answer, host: str, asking: Asking) -> None:
        """Note, for everybody who asks this archive, that it wants to be left alone."""
        if self._pacer is None or asking is Asking.PAGE or not _is_busy(answer):
            return
        seconds = retry_after(answer.headers.get("retry-after", ""))
        if seconds is None and answer.status == HTTPStatus.TOO_MANY_REQUESTS:
            seconds = QUIET_AFTER_429
        self._pacer.keep_quiet(host, seconds or 0.0)

    def _body(self, response: httpx.Response) -> bytes:
        length = response.headers.get("content-length", "")
        if length.isascii() and length.isdigit() and int(length[:20]) > self._max_bytes:
            raise NoAnswerError(Reason.TOO_LARGE, f"{length[:20]} bytes, more than {self._max_bytes} (--max-bytes)")
        stream = response.stream
        if not isinstance(stream, httpx.SyncByteStream):  # pragma: no cover - transports here give nothing else
            raise TypeError(type(stream))
        codings = response.headers.get("content-encoding", "")
        return read_body(stream, codings, self._max_bytes, before_large=self._take_large)

    def _take_large(self) -> None:
        if self._large and not self._has_large:
            self._large.take(self._deadline)
            self._has_large = True

    def _done_with_large(self) -> None:
        """Give back the place of a large body before anything else is waited for, so that nobody waits in a circle."""
        if self._large and self._has_large:
            self._has_large = False
            self._large.give_back()

    def _patience(self, answer: Answer) -> float | None:
        """Return the seconds a busy server asks us to wait, where that fits into the deadline."""
        if not _is_busy(answer):
            return None
        seconds = retry_after(answer.headers.get("retry-after", ""))
        return seconds if seconds is not None and seconds < self._deadline.remaining() else None


def _is_busy(answer: Answer) -> bool:
    """Return whether the server itself is busy: an archive also replays such answers, which time does not mend."""
    return answer.status in _BUSY and "memento-datetime" not in answer.headers


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
