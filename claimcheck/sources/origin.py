"""An address on the web, followed through its redirects; each hop is a request of its own to the guard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import httpx

from claimcheck.model import Arrival, Place, Reason, Snapshot, Unavailable
from claimcheck.sources.answers import Answer, NoAnswer
from claimcheck.sources.client import REDIRECTS, http_date
from claimcheck.sources.statuses import snapshot, unavailable

if TYPE_CHECKING:
    from claimcheck.sources.client import Client


@dataclass(frozen=True, slots=True)
class Followed:
    """Where the redirects led: the last answer, or why there was none at `url`, and the hops up to it."""

    outcome: Answer | NoAnswer
    url: str
    hops: tuple[str, ...]


def read_followed(followed: Followed, url: str, place: Place, arrival: Arrival) -> Snapshot | Unavailable:
    """Return what `url` led to, as found at `place`; an archive's page has the capture time it states."""
    answer = followed.outcome
    if isinstance(answer, NoAnswer):
        return Unavailable(answer.reason, answer.detail, place, followed.url)
    trouble = unavailable(answer, place)
    if trouble:
        return trouble
    captured = http_date(answer.headers.get("memento-datetime", "")) if place is Place.ARCHIVE else None
    return snapshot(
        answer,
        place=place,
        arrival=arrival,
        requested_url=url,
        final_url=answer.url,
        captured_at=captured,
        redirects=followed.hops,
    )


def follow(client: Client, url: str, max_redirects: int) -> Followed:
    """Follow redirects from `url` to the first answer that is none; loops and endless chains are NoAnswer."""
    hops: list[str] = []
    while True:
        answer = client.get(url)
        if isinstance(answer, NoAnswer):
            return Followed(answer, url, tuple(hops))
        target = redirect_target(answer)
        if target is None:
            return Followed(answer, url, tuple(hops))
        if target in hops or target == answer.url or len(hops) >= max_redirects:
            return Followed(_endless(hops, target, max_redirects), url, tuple(hops))
        hops.append(target)
        url = target


def redirect_target(answer: Answer) -> str | None:
    """Return the address that `answer` sends us to, or None where it sends us nowhere (RFC 9110, 15.4)."""
    location = str(answer.headers.get("location", "")).strip()
    if answer.status not in REDIRECTS or not location:
        return None
    try:
        return str(httpx.URL(answer.url).join(location).copy_with(fragment=None))
    except (httpx.InvalidURL, ValueError):
        return location  # asking for it tells what is wrong with it


def _endless(hops: list[str], target: str, max_redirects: int) -> NoAnswer:
    if len(hops) >= max_redirects:
        return NoAnswer(Reason.HTTP_STATUS, f"redirected more than {max_redirects} times")
    return NoAnswer(Reason.HTTP_STATUS, f"redirected in a circle, again and again to {target}")
