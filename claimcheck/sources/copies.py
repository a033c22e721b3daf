"""Which other copies of a page an archive has, the one nearest to a moment first.

Asked only where the nearest copy is no page. The archive's index (CDX) tells which copies were pages and which of
them hold the same bytes; where it has none, the Link headers of the copies seen name their neighbours, and the
TimeMap (RFC 7089, 5) all the others.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from claimcheck.sources.answers import Answer, NoAnswer
from claimcheck.sources.cdx import index_address, parse_captures
from claimcheck.sources.client import http_date
from claimcheck.sources.memento import MementoAddress, parse_links, parse_memento
from claimcheck.sources.pacing import Asking
from claimcheck.sources.statuses import SUCCESS
from claimcheck.sources.timegate import no_archive, no_capture

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from claimcheck.model import Unavailable
    from claimcheck.sources.cdx import Capture
    from claimcheck.sources.client import Client
    from claimcheck.sources.memento import MementoLink

_CANNOT_SAY = frozenset({429, *range(500, 600)})  # an index that there is, and that could not be asked
_MOST_MAPS = 2  # a TimeMap, and one that it refers to


class Copies:
    """The copies around the `nearest` one, found out when the first of them is wanted.

    `trouble` says why they could not be found out, where the archive could not be asked for its lists.
    """

    def __init__(self, client: Client, nearest: MementoAddress, target: datetime) -> None:
        self.trouble: Unavailable | None = None
        self._client = client
        self._nearest = nearest
        self._target = target
        self._tried = {nearest.raw}
        self._indexed: tuple[Capture, ...] | None = None
        self._named: dict[str, MementoAddress] = {}

    def after(self, bad: Answer) -> MementoAddress | None:
        """Return the nearest copy that is not tried yet and may be better than the captures `bad` so far."""
        if self._indexed is None:
            self._indexed = self._index()
        if self._indexed:
            self._drop_the_like_of(bad)
            addresses = [capture.address(self._nearest.archive) for capture in self._indexed]
        else:
            self._named |= {found.raw: found for found in self._neighbours(bad)}
            addresses = list(self._named.values())
        untried = [address for address in addresses if address.raw not in self._tried]
        if not untried:
            return None
        found = min(untried, key=self._distance)
        self._tried.add(found.raw)
        return found

    def _distance(self, address: MementoAddress) -> timedelta:
        moment = address.moment
        return abs(moment - self._target) if moment else timedelta.max

    # ------------------------------------------------------------------ the index

    def _index(self) -> tuple[Capture, ...]:
        address = index_address(self._nearest.archive, self._nearest.original, self._target)
        text = self._list(address)
        return tuple(capture for capture in parse_captures(text) if capture.status in (None, *SUCCESS))

    def _drop_the_like_of(self, bad: Answer) -> None:
        """Forget the captures of the same bytes as `bad`, by the digest that the index has of it."""
        moment = captured_at_of(bad)
        digits = f"{moment:%Y%m%d%H%M%S}" if moment else ""
        like = {capture.digest for capture in self._indexed or () if capture.digits == digits}
        self._indexed = tuple(capture for capture in self._indexed or () if capture.digest not in like)

    # ------------------------------------------------------------------ Link headers and TimeMaps

    def _neighbours(self, captured: Answer) -> Iterator[MementoAddress]:
        """Yield other captures of the page: the ones before and after it, else all that the TimeMap has."""
        links = list(parse_links(captured.headers.get("link", "")))
        others = [link for link in links if link.is_memento and link.relations & {"prev", "next"}]
        for link in others or self._time_map(links):
            address = parse_memento(link.url)
            # One in another archive is not what was asked for.
            if address and address.archive == self._nearest.archive and link.moment != captured_at_of(captured):
                yield address.at(link.moment) if link.moment else address

    def _time_map(self, links: Iterable[MementoLink]) -> list[MementoLink]:
        """Return the copies that the TimeMap lists, or the one for our time of the TimeMaps that it lists (5.2)."""
        mementos: list[MementoLink] = []
        asked: set[str] = set()
        for _ in range(_MOST_MAPS):
            maps = [link for link in links if "timemap" in link.relations and link.url not in asked]
            if mementos or not maps:
                break
            begun = [link for link in maps if link.begins and link.begins <= self._target]
            chosen = max(begun, key=_beginning) if begun else maps[0]
            asked.add(chosen.url)
            links = list(parse_links(self._list(chosen.url)))
            mementos = [link for link in links if link.is_memento]
        return mementos

    def _list(self, url: str) -> str:
        """Return the list of copies at `url`, empty where there is none; what is amiss with it is noted."""
        answer = self._client.get(url, asking=Asking.INDEX)
        if isinstance(answer, NoAnswer):
            self.trouble = no_archive(answer, url)
        elif answer.status in _CANNOT_SAY:
            self.trouble = no_capture(answer)
        elif answer.status in SUCCESS:
            self.trouble = None
            return answer.body.decode("utf-8", "replace")
        return ""


def _beginning(link: MementoLink) -> float:
    return link.begins.timestamp() if link.begins else 0.0


def captured_at_of(answer: Answer) -> datetime | None:
    """Return the time at which what `answer` holds was captured; None where it is the archive's own word."""
    return http_date(answer.headers.get("memento-datetime", ""))
