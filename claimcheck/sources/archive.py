"""Web archives (Memento, RFC 7089): the copies nearest to a day, as the bytes that were captured.

A TimeGate is asked for the page near the day, and only its headers are read: where it redirects to, or
the memento that its Link header names (pywb's frames answer 200). The memento's original bytes are then
fetched (`id_`), through redirects that were captured and those that the archive makes. Where the nearest
copy is that of an error, or its reader finds no text in it, a few others are tried (`copies`). `captured_at`
is what the archive said of the copy it gave (Memento-Datetime), not what it was asked for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from claimcheck.model import Arrival, Place, Reason, Snapshot, Unavailable
from claimcheck.sources.addresses import is_private_name
from claimcheck.sources.answers import Answer, NoAnswer, NoAnswerError
from claimcheck.sources.client import Client, web_address
from claimcheck.sources.copies import Copies, captured_at_of
from claimcheck.sources.memento import MementoAddress, parse_memento
from claimcheck.sources.origin import redirect_target
from claimcheck.sources.pacing import Asking
from claimcheck.sources.statuses import SUCCESS, is_challenge, snapshot, told, unavailable
from claimcheck.sources.timegate import ask_timegate, no_archive, no_capture

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_COPIES = 4  # the nearest and up to three others
_NOON = time(12)
_NEWEST = datetime(2099, 12, 31, tzinfo=UTC)  # nearest to it is the newest, on whatever day of the run

# The Wayback Machine tells of excluded sites in a page of its own: status 200, no Memento-Datetime.
_NOTICE = re.compile(rb"<title>[^<]{0,80}Wayback Machine</title>", re.IGNORECASE)
_NOTICE_BYTES = 10_000


@dataclass(slots=True)
class _Trail:
    """The way from a memento's address to the bytes: where it is now, and what was met."""

    place: MementoAddress
    hops: list[str] = field(default_factory=list)
    captured: Answer | None = None  # the first capture met; its Link header names the neighbours


@dataclass(frozen=True, slots=True)
class _Copy:
    """What a memento's address gave; `captured` is the capture met there, None where the archive itself answered."""

    outcome: Snapshot | Unavailable
    captured: Answer | None = None


class Archive:
    """A web archive, asked about the pages of one source."""

    def __init__(self, client: Client, *, arrival: Arrival, max_redirects: int, may_know_private: bool) -> None:
        self._client = client
        self._arrival = arrival
        self._max_redirects = max_redirects
        self._may_know_private = may_know_private

    def copies(self, timegate: str, url: str, near: date | None) -> Iterator[Snapshot | Unavailable]:
        """Yield copies of `url`, the one nearest to noon of the day `near` first (None: the newest).

        Each is asked for when it is wanted, a few at the most. Of those that are no page only the nearest is
        told, and what kept the archive from giving another one.
        """
        page = self._page(url)
        if isinstance(page, NoAnswer):
            yield no_archive(page, url)
            return
        # Without a day no Accept-Datetime is sent, so that a recording does not depend on the day of the run.
        moment = datetime.combine(near, _NOON, UTC) if near else None
        memento = ask_timegate(self._client, timegate + page, moment, self._max_redirects)
        if isinstance(memento, Unavailable):
            yield memento
            return
        address = parse_memento(memento)
        if address is None:  # an archive whose replay addresses have another shape
            yield self._unshaped(memento, url)
            return
        yield from self._nearest_first(address, url, moment or _NEWEST)

    def pinned(self, address: MementoAddress, requested: str) -> Snapshot | Unavailable:
        """Return this one capture, or why it is no page."""
        page = self._page(address.original)
        if isinstance(page, NoAnswer):
            return no_archive(page, requested)
        return self._copy(address, requested).outcome

    def _page(self, url: str) -> str | NoAnswer:
        """Return `url` as the archive is asked for it, unless it is none of the archive's business."""
        try:
            page = web_address(url)
        except NoAnswerError as error:
            return error.no_answer
        if is_private_name(page.host) and not self._may_know_private:
            return NoAnswer(Reason.FORBIDDEN_ADDRESS, f"{page.host} is private: no public archive is asked")
        return str(page)

    def _unshaped(self, memento: str, url: str) -> Snapshot | Unavailable:
        answer = self._client.get(memento, asking=Asking.COPY)
        if isinstance(answer, NoAnswer):
            return no_archive(answer, memento)
        captured_at = captured_at_of(answer)
        if captured_at is None:
            return no_capture(answer)
        return _captured_trouble(answer, captured_at) or snapshot(
            answer,
            place=Place.ARCHIVE,
            arrival=self._arrival,
            requested_url=url,
            final_url=memento,
            captured_at=captured_at,
        )

    # ------------------------------------------------------------------ which copy

    def _nearest_first(self, nearest: MementoAddress, url: str, target: datetime) -> Iterator[Snapshot | Unavailable]:
        others = Copies(self._client, nearest, target)
        address: MementoAddress | None = nearest
        for _ in range(MAX_COPIES):
            if address is None:
                break
            copy = self._copy(address, url)
            if isinstance(copy.outcome, Snapshot) or address is nearest or not copy.captured:
                yield copy.outcome
            if not copy.captured:  # the archive's own word: it has no more to say of other copies
                return
            address = others.after(copy.captured)
        if others.trouble:
            yield others.trouble

    # ------------------------------------------------------------------ one copy

    def _copy(self, address: MementoAddress, url: str) -> _Copy:
        trail = _Trail(address)
        answer = self._walk(trail)
        if isinstance(answer, NoAnswer):
            return _Copy(no_archive(answer, trail.place.raw))
        if isinstance(answer, Unavailable):
            return _Copy(answer, trail.captured)
        captured_at = captured_at_of(answer)
        trouble = _captured_trouble(answer, captured_at) if captured_at else _archive_trouble(answer)
        if trouble:
            return _Copy(trouble, trail.captured)
        page = self._snapshot(answer, trail, url, captured_at or trail.place.moment)
        return _Copy(page, trail.captured)

    def _walk(self, trail: _Trail) -> Answer | Unavailable | NoAnswer:
        """Follow redirects inside the archive to the first answer that is none, or where they break off."""
        while True:
            answer = self._client.get(trail.place.raw, asking=Asking.COPY)
            if isinstance(answer, NoAnswer):
                return answer
            captured_at = captured_at_of(answer)
            if captured_at and trail.captured is None:
                trail.captured = answer
            if redirect_target(answer) is None:
                return answer
            after = self._after(trail, answer, captured_at)
            if isinstance(after, Unavailable):
                return after
            trail.hops.append(after.shown)
            trail.place = after

    def _after(self, trail: _Trail, answer: Answer, captured_at: datetime | None) -> MementoAddress | Unavailable:
        """Return where the redirect `answer` leads inside the archive."""
        target = redirect_target(answer) or ""
        if captured_at:
            location = answer.headers["location"].strip()
            target = trail.place.at(captured_at).redirected(location)
        after = parse_memento(target)
        if after is None:
            return _broken(answer, f"the archive sends us on to {target[:200]}", captured_at)
        page = self._page(after.original)
        if isinstance(page, NoAnswer):
            return no_archive(page, answer.url)
        if after.shown in trail.hops or after.raw == answer.url or len(trail.hops) >= self._max_redirects:
            return _broken(answer, "redirects without end", captured_at)
        return after

    def _snapshot(self, answer: Answer, trail: _Trail, url: str, captured_at: datetime | None) -> Snapshot:
        place = trail.place.at(captured_at) if captured_at else trail.place
        return snapshot(
            answer,
            place=Place.ARCHIVE,
            arrival=self._arrival,
            requested_url=url,
            final_url=place.shown,
            captured_at=captured_at,
            redirects=tuple(trail.hops),
        )


def _captured_trouble(answer: Answer, captured_at: datetime) -> Unavailable | None:
    """Return why a capture is no page, if so. It is no word on the archive, nor on the site today."""
    if unavailable(answer, Place.ARCHIVE) is None:
        return None
    if is_challenge(answer):
        return _broken(answer, "a page that wants to know whether a person is asking", captured_at, Reason.CHALLENGE)
    if answer.status in SUCCESS:
        return _broken(answer, "a page without content", captured_at, Reason.EMPTY)
    return _broken(answer, told(answer.status), captured_at)


def _archive_trouble(answer: Answer) -> Unavailable | None:
    """Return why the archive's answer, not marked as a capture, is none; an old archive may lack the mark."""
    if answer.status not in SUCCESS:
        return no_capture(answer)
    if _NOTICE.search(answer.body[:_NOTICE_BYTES]):
        return _broken(answer, "the archive gives out no copy of this page", None)
    return unavailable(answer, Place.ARCHIVE)


def _broken(
    answer: Answer, detail: str, captured_at: datetime | None, reason: Reason = Reason.HTTP_STATUS
) -> Unavailable:
    day = f", as captured on {captured_at.day} {captured_at:%B %Y}" if captured_at else ""
    return Unavailable(reason, detail + day, Place.ARCHIVE, answer.url, answer.status)
