"""Asking a TimeGate (RFC 7089, 4) for the copy nearest to a moment. Its body is never read as a page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import httpx

from claimcheck.model import Place, Reason, Unavailable
from claimcheck.sources.answers import Answer, NoAnswer
from claimcheck.sources.client import REDIRECTS, http_date
from claimcheck.sources.memento import parse_links, parse_memento
from claimcheck.sources.origin import redirect_target
from claimcheck.sources.pacing import Asking
from claimcheck.sources.statuses import SUCCESS, unavailable

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from claimcheck.sources.client import Client
    from claimcheck.sources.memento import MementoLink

_NOT_FOUND = 404
_OUT_OF_ORDER = 500  # and above


def ask_timegate(client: Client, gate: str, moment: datetime | None, max_redirects: int) -> str | Unavailable:
    """Return the address of the memento that `gate` (TimeGate + page) chooses; `moment` None: the newest."""
    for _ in range(max_redirects + 1):
        answer = client.get(gate, near=moment, headers_only=True, asking=Asking.COPY)
        if isinstance(answer, NoAnswer):
            return no_archive(answer, gate)
        target = redirect_target(answer)
        memento = _named(answer) or (target if target and _leads_to_memento(answer, target) else None)
        if memento:
            return memento
        if target is None:
            return no_capture(answer)
        gate = target  # a TimeGate that moved, or wants the page's address in another form
    return no_archive(NoAnswer(Reason.HTTP_STATUS, "the archive redirects without end"), gate)


def _leads_to_memento(answer: Answer, target: str) -> bool:
    """Return whether a redirect is the TimeGate's choice (4.1.1: it varies with Accept-Datetime)."""
    return bool(parse_memento(target)) or "accept-datetime" in answer.headers.get("vary", "").lower()


def _named(answer: Answer) -> str | None:
    """Return the memento that the headers name: the answer is a frame around it, or the memento itself."""
    own = http_date(answer.headers.get("memento-datetime", ""))
    if answer.status in REDIRECTS and own is None:
        return None
    named = _chosen(parse_links(answer.headers.get("link", "")), own)
    named = named or (answer.headers.get("content-location") if own else None)
    return _absolute(answer.url, named) if named else None


def _chosen(links: Iterable[MementoLink], own: datetime | None) -> str | None:
    mementos = [link for link in links if link.is_memento]
    exact = [link for link in mementos if link.relations == {"memento"} or (own and link.moment == own)]
    return exact[0].url if exact else None


def _absolute(base: str, url: str) -> str:
    try:
        return str(httpx.URL(base).join(url))
    except (httpx.InvalidURL, ValueError):
        return url


def no_archive(answer: NoAnswer, url: str) -> Unavailable:
    """Return `answer` as told of an archive's address."""
    return Unavailable(answer.reason, answer.detail, Place.ARCHIVE, url)


def no_capture(answer: Answer) -> Unavailable:
    """Return what an archive's own answer, which holds no capture, says."""
    host = httpx.URL(answer.url).host
    if answer.status == _NOT_FOUND:
        return _told(answer, f"no copy in {host}")
    if answer.status in SUCCESS:
        return _told(answer, f"{host} answers, but names no copy")
    trouble = unavailable(answer, Place.ARCHIVE)
    if trouble and trouble.reason is Reason.HTTP_STATUS and answer.status >= _OUT_OF_ORDER:
        # Down: that is no word on whether it has a copy.
        return replace(trouble, reason=Reason.REFUSED, detail=f"{host} is out of order: {trouble.detail}")
    return trouble or _told(answer, f"no copy in {host}")


def _told(answer: Answer, detail: str) -> Unavailable:
    return Unavailable(Reason.HTTP_STATUS, detail, Place.ARCHIVE, answer.url, answer.status)
