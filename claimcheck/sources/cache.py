"""What was answered before: kept on disk, used again while young, asked about when older (RFC 9111, a private cache).

An answer younger than `max_age` seconds is used without asking, so that a run which was killed goes on where it was.
An older one is asked about by its validators (ETag, Last-Modified), and used where the server says 304 Not Modified.
What a server says goes before: `no-store` is not kept, `no-cache` and a `must-revalidate` that has run out are asked
about at once. That a plain `max-age` has run out is no reason to ask within the user's own hour (4.2.4: stale answers
may be used where the user says so), and no server makes us use its answer for longer. A memento is fixed for good
(RFC 7089, 1.3).

Kept are pages, redirects and what is not there; nothing that may go better next time: no failure, no busy server, no
gatekeeper. The rules of the guard belong to the key: what was got with leave for private addresses, by way of an
override or of a proxy is nothing to a run without them.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.request import parse_http_list

import httpx

from claimcheck.sources.answers import Answer
from claimcheck.sources.bodies import LARGE
from claimcheck.sources.record import LEFT_OUT
from claimcheck.sources.statuses import is_challenge
from claimcheck.storage import Store

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

KINDS = ("answers", "bodies")
_NOT_MODIFIED = 304
# RFC 9110, 15.1, of those that a GET without Range can have: kept where the server does not say otherwise.
_KEPT = frozenset({200, 203, 301, 302, 303, 307, 308, 404, 410})
_NOT_KEPT_HEADERS = LEFT_OUT - {"date", "server"}
_MOST_HEADERS = 1024 * 1024
_MALFORMED = (ValueError, TypeError, LookupError, AttributeError, OverflowError, RecursionError)


@dataclass(frozen=True, slots=True)
class _Kept:
    """An answer out of the cache, its body still to be read from there: the body's digest ("" for none) and size.

    `confirmed` is when the server last sent it or said that it still holds.
    """

    answer: Answer
    digest: str
    size: int
    confirmed: datetime

    @property
    def validators(self) -> dict[str, str]:
        """The headers that ask whether it still holds (RFC 9110, 13.1)."""
        asked = {"If-None-Match": "etag", "If-Modified-Since": "last-modified"}
        return {ours: self.answer.headers[its] for ours, its in asked.items() if its in self.answer.headers}


class AnswerCache:
    """The answers of earlier runs, in `folder`. Safe for threads, and for other runs at the same time.

    `rules` tells, for an address, by what leave and by which way it is reached.
    """

    def __init__(
        self,
        folder: Path,
        *,
        max_age: float,
        max_bytes: int,
        clock: Callable[[], datetime],
        rules: Callable[[httpx.URL], str],
    ) -> None:
        self._store = Store(folder, KINDS)
        self._max_age = max_age
        self._max_bytes = max_bytes
        self._clock = clock
        self._rules = rules

    def answer(
        self,
        request: httpx.Request,
        fetch: Callable[[httpx.Request], AbstractContextManager[Answer]],
        *,
        variant: str,
        before_large: Callable[[], None] = lambda: None,
    ) -> Answer:
        """Return the kept answer to `request` where it may be used, else what `fetch` gets; raises as `fetch`.

        An answer is kept before `fetch` is left, so that what is not kept yet is never more than what is under way.
        `variant` tells apart what the request itself does not: how much of the answer is read. `before_large` is
        called before a large body is taken into memory, with nothing to wait for after that.
        """
        key = self._key(request, variant)
        kept = self._find(key, str(request.url))
        if kept and not self._is_fresh(kept, request):
            with fetch(_asking_about(kept, request)) as answer:
                if answer.status != _NOT_MODIFIED:
                    return self._keep(key, answer)
                kept = self._confirm(key, kept, answer)
        whole = self._whole(kept, before_large) if kept else None
        if whole:
            return whole
        with fetch(request) as answer:
            return self._keep(key, answer)

    def _key(self, request: httpx.Request, variant: str) -> str:
        """Return the name of what is kept for `request`: every header counts, so `Vary` is always honoured."""
        parts = [str(request.url), variant, self._rules(request.url), *map(list, request.headers.multi_items())]
        return hashlib.sha256(json.dumps(parts).encode()).hexdigest()

    def _is_fresh(self, kept: _Kept, request: httpx.Request) -> bool:
        told = _directives(kept.answer)
        age = (self._clock() - kept.confirmed).total_seconds()
        if "no-cache" in told or age < 0:
            return False
        if "must-revalidate" in told and age >= _seconds(told.get("max-age", "0")):
            return False
        return age < self._max_age or _is_fixed(kept.answer, request)

    # ------------------------------------------------------------------ in and out

    def _find(self, key: str, url: str) -> _Kept | None:
        """Return what is kept under `key`; anything that is damaged, or not what it should be, is not there."""
        written = self._store.get("answers", key, _MOST_HEADERS)
        if written is None:
            return None
        try:
            told = json.loads(written)
            kept = _Kept(_answer(told), _text(told["sha256"]), _whole_number(told["size"]), _moment(told["confirmed"]))
        except _MALFORMED:
            return None
        return kept if kept.answer.url == url and kept.size <= self._max_bytes else None

    def _whole(self, kept: _Kept, before_large: Callable[[], None]) -> Answer | None:
        """Return the kept answer with its body; None where that is gone or damaged."""
        if not kept.digest:
            return kept.answer
        if kept.size > LARGE:
            before_large()
        body = self._store.get("bodies", kept.digest, kept.size)
        return replace(kept.answer, body=body) if body and _digest(body) == kept.digest else None

    def _keep(self, key: str, answer: Answer) -> Answer:
        if _may_be_kept(answer):
            if answer.body:
                self._store.put("bodies", _digest(answer.body), answer.body)
            at = answer.at or self._clock()
            self._write(key, _Kept(replace(answer, at=at), _digest(answer.body), len(answer.body), at))
        return answer

    def _confirm(self, key: str, kept: _Kept, told: Answer) -> _Kept:
        """Return what is kept with the headers that came with `told`, a 304, in place of its own (4.3.4)."""
        headers = httpx.Headers(kept.answer.headers)
        headers.update({name: value for name, value in told.headers.items() if name not in _NOT_KEPT_HEADERS})
        answer = replace(kept.answer, headers=headers)
        confirmed = replace(kept, answer=answer, confirmed=told.at or self._clock())
        if "no-store" not in _directives(answer):
            self._write(key, confirmed)
        return confirmed

    def _write(self, key: str, kept: _Kept) -> None:
        answer = kept.answer
        headers = [pair for pair in answer.headers.multi_items() if pair[0].lower() not in _NOT_KEPT_HEADERS]
        written = {
            "url": answer.url,
            "status": answer.status,
            "headers": headers,
            "sha256": kept.digest,
            "size": kept.size,
            "at": (answer.at or kept.confirmed).isoformat(),
            "confirmed": kept.confirmed.isoformat(),
        }
        self._store.put("answers", key, json.dumps(written).encode())


def _digest(body: bytes) -> str:
    """Return the name of `body` among the bodies; "" for none."""
    return hashlib.sha256(body).hexdigest() if body else ""


def _answer(told: dict[str, Any]) -> Answer:
    """Return the answer that was written down, without its body; raises one of `_MALFORMED`."""
    status = _whole_number(told["status"])
    if not _is_kept_status(status):
        raise ValueError(status)
    headers = httpx.Headers([(_text(name), _text(value)) for name, value in told["headers"]])
    return Answer(_text(told["url"]), status, headers, b"", _moment(told["at"]), kept=True)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _whole_number(value: object) -> int:
    if type(value) is not int or value < 0:
        raise TypeError(value)
    return value


def _moment(value: object) -> datetime:
    return datetime.fromisoformat(_text(value)).astimezone(UTC)


# --------------------------------------------------------------------------- what the server says


def _asking_about(kept: _Kept, request: httpx.Request) -> httpx.Request:
    """Return `request` as a question whether `kept` still holds; itself where there is nothing to tell that by."""
    return httpx.Request("GET", request.url, headers=[*request.headers.multi_items(), *kept.validators.items()])


def _may_be_kept(answer: Answer) -> bool:
    """Return whether the same would be said again: RFC 9111, 3, less what may go better next time."""
    if "no-store" in _directives(answer) or "*" in answer.headers.get("vary", ""):
        return False
    if "memento-datetime" in answer.headers:
        return _is_kept_status(answer.status)
    return answer.status in _KEPT and not is_challenge(answer)


def _is_kept_status(status: int) -> bool:
    return 200 <= status <= 599 and status not in (206, _NOT_MODIFIED)


def _is_fixed(answer: Answer, request: httpx.Request) -> bool:
    """Return whether it is a memento itself, and not a TimeGate's choice of one, which later captures may change."""
    negotiated = "accept-datetime" in request.headers or "accept-datetime" in answer.headers.get("vary", "").lower()
    return "memento-datetime" in answer.headers and not negotiated


def _directives(answer: Answer) -> dict[str, str]:
    """Return the directives of Cache-Control with their values, "" where there is none (RFC 9111, 5.2)."""
    told = (part.partition("=") for part in parse_http_list(answer.headers.get("cache-control", "")))
    return {name.strip().lower(): value.strip().strip('"') for name, _, value in told}


def _seconds(value: str) -> float:
    """Return a directive's delta-seconds; 0 for what is none (RFC 9111, 4.2.1: stale, then)."""
    return float(value[:10]) if value.isascii() and value.isdigit() else 0.0
