"""One run's sources, and one source's conversation with the places where it may be found."""

from __future__ import annotations

import functools
import threading
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol, Self

import httpx

from claimcheck.errors import UsageError
from claimcheck.model import Arrival, Mode, Place, Reason, Render, Unavailable
from claimcheck.sources.addresses import is_private_name, is_public, literal
from claimcheck.sources.answers import Answer, NoAnswer, RunEndedError
from claimcheck.sources.archive import Archive
from claimcheck.sources.cache import AnswerCache
from claimcheck.sources.client import Client, LargeBody, Slots, web_address
from claimcheck.sources.deadline import Deadline
from claimcheck.sources.homes import homes_of
from claimcheck.sources.memento import parse_memento
from claimcheck.sources.nowhere import nowhere
from claimcheck.sources.origin import follow, read_followed
from claimcheck.sources.pacing import PROCESS_PACER
from claimcheck.sources.record import recording_time, write_cassette
from claimcheck.sources.replay import RecordedBrowser, ReplayTransport
from claimcheck.sources.resolve import Resolver, port_of
from claimcheck.sources.robots import refusal
from claimcheck.sources.saving import Saver
from claimcheck.sources.statuses import rendered_snapshot
from claimcheck.sources.transports import (
    GuardedTransport,
    OfflineTransport,
    proxies_of_environment,
    trusted_authorities,
)

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date
    from pathlib import Path
    from types import TracebackType

    from claimcheck.model import Settings, Snapshot
    from claimcheck.sources.pacing import Pacer
    from claimcheck.sources.saving import Keys
    from claimcheck.sources.warc import WarcPages
    from claimcheck.sources.warc_writer import WarcWriter

MOST_CONNECTIONS = 40  # measured: 200 exchanges at once are slower than 40


def _now() -> datetime:
    return datetime.now(UTC)


def _pages(settings: Settings) -> WarcPages | None:
    if settings.warc is None:
        return None
    from claimcheck.sources.warc import WarcPages  # noqa: PLC0415 - its library is only needed here

    return WarcPages(settings.warc, settings.max_bytes)


def _arrival(settings: Settings) -> Arrival:
    if settings.mode is not Mode.REPLAY:
        return Arrival.LIVE
    return Arrival.WARC if settings.warc else Arrival.CASSETTE


class Sources:
    """Where one run's bytes come from, by its settings: the net, recordings, or nothing. Thread-safe.

    `record` writes each source's conversation to its cassette, `warc` keeps all that is read. `clock` tells
    when bytes came, `sleep` waits where a server asks for it, `pacer` keeps archives from being asked too often.
    Raises UsageError for settings that contradict each other.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        record: bool = False,
        warc: WarcWriter | None = None,
        clock: Callable[[], datetime] = _now,
        sleep: Callable[[float], object] | None = None,
        pacer: Pacer = PROCESS_PACER,
    ) -> None:
        if record and settings.mode is not Mode.LIVE:
            raise UsageError("recording needs the network", hint="leave out --offline")
        if warc and settings.mode is not Mode.LIVE:
            raise UsageError("a WARC is written of what comes from the network", hint="add --live")
        if settings.cassettes is None and (record or (settings.mode is Mode.REPLAY and not settings.warc)):
            raise UsageError("there is no folder for cassettes", hint='set "cassettes" under [settings]')
        self._settings = settings
        self._warc = warc
        self._pages = _pages(settings)
        self._clock = clock
        self._recorded_at = recording_time(clock()) if record else None
        self._stopped = threading.Event()
        self._sleep = sleep or self._stopped.wait
        self._pacer = pacer
        self._large = LargeBody()
        self._slots = Slots(min(settings.connections, MOST_CONNECTIONS), settings.per_host)
        self._resolver = Resolver(settings.resolve, allow_private=settings.allow_private)
        self._proxies = proxies_of_environment() if settings.mode is Mode.LIVE else {}
        self._lock = threading.Lock()
        self._browser = self._opened_browser() if settings.mode is Mode.LIVE else None
        # What is recorded or written into a WARC comes from the net.
        self._cache = None if record or warc else self._kept_answers()

    def _opened_browser(self) -> Renderer | None:
        """Return what pages are shown to; nothing is started yet. Raises UsageError where it cannot be had."""
        if self._settings.render is Render.NEVER:
            return None
        from claimcheck.sources.browser import Browser, Ways  # noqa: PLC0415 - for live runs only

        ways = Ways(self._guarded, self._slots, self._settings.max_redirects, self._settings.max_bytes)
        browser = Browser(ways, seconds=self._settings.timeout, stopped=self._stopped, clock=self._clock)
        if self._settings.render is Render.ALWAYS:
            browser.require()
        return browser

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End every conversation still going on, in whatever thread: it comes out as a timeout, soon."""
        self._stopped.set()

    def saver(self, save_at: str, keys: Keys) -> Saver:
        """Return what has pages saved at `save_at`; the settings' archives are asked for copies that are there."""

        def newest(url: str) -> Snapshot | Unavailable:
            with self.exchange("saving") as exchange:
                return next(exchange.copies(url, None))

        return Saver(
            save_at,
            keys,
            connect=self._guarded,
            newest=newest,
            seconds=self._settings.timeout,
            stopped=self._stopped,
        )

    def exchange(self, name: str) -> Exchange:
        """Return a new conversation about the source `name`, which is also its cassette's name."""
        cassette = self._settings.cassettes / f"{name}.yaml" if self._settings.cassettes else None
        client = self._client(cassette, name)
        writer: Callable[[Mapping[str, Answer | NoAnswer]], None] | None = None
        if self._recorded_at and cassette:
            writer = functools.partial(write_cassette, cassette, client.heard, self._recorded_at)
        elif self._warc:
            writer = functools.partial(self._warc.unanswered, name, client.heard)
        return Exchange(self._settings, client, self._resolver, self._browser_for(cassette, name), writer)

    def _browser_for(self, cassette: Path | None, name: str) -> Renderer | None:
        """Return what pages made by scripts are shown to: a browser, or the record of one."""
        if self._pages:
            return self._pages.browser(name)
        if self._settings.mode is Mode.REPLAY and cassette:
            return RecordedBrowser(cassette)
        return self._browser

    def _client(self, cassette: Path | None, name: str) -> Client:
        deadline = Deadline(self._settings.timeout, self._stopped)
        client = functools.partial(Client, deadline=deadline, slots=self._slots, max_bytes=self._settings.max_bytes)
        if self._settings.mode is Mode.LIVE:
            return client(
                self._kept(self._guarded(deadline), name),
                clock=self._clock,
                sleep=self._sleep,
                pacer=self._pacer,
                large=self._large,
                forgets_large=self._recorded_at is None,
                cache=self._cache,
            )
        if self._pages:
            captured = self._pages.transport(name)
            return client(captured, clock=lambda: captured.at)
        if self._settings.mode is Mode.REPLAY and cassette:
            replay = ReplayTransport(cassette)
            return client(replay, clock=lambda: replay.recorded_at)
        return client(OfflineTransport(), clock=self._clock)

    def _kept(self, transport: httpx.BaseTransport, name: str) -> httpx.BaseTransport:
        return self._warc.keeping(transport, name) if self._warc else transport

    def _kept_answers(self) -> AnswerCache | None:
        """Return what earlier runs were told, for a run that goes out to the net."""
        if self._settings.cache is None or self._settings.mode is not Mode.LIVE:
            return None
        return AnswerCache(
            self._settings.cache,
            max_age=self._settings.max_age,
            max_bytes=self._settings.max_bytes,
            clock=self._clock,
            rules=self._rules,
        )

    def _rules(self, url: httpx.URL) -> str:
        """Return by what leave and by which way `url` is reached: an answer got in another way is another answer."""
        override = self._resolver.override(url.host, port_of(url))
        return repr((self._settings.allow_private, override, self._proxies.get(url.scheme)))

    def _guarded(self, deadline: Deadline) -> GuardedTransport:
        return GuardedTransport(
            self._resolver,
            deadline,
            self._trusted,
            proxies=self._proxies,
            allow_private=self._settings.allow_private,
        )

    def _trusted(self) -> ssl.SSLContext:
        with self._lock:
            return self._authorities

    @functools.cached_property
    def _authorities(self) -> ssl.SSLContext:
        return trusted_authorities()


class Renderer(Protocol):
    """Shows pages as a browser does: a browser, or a recording of one."""

    def rendered(self, page: Snapshot) -> Answer | NoAnswer:
        """Return `page` with its scripts run, `url` where they have led; or why not. Raises RunEndedError."""


class Exchange:
    """One source's conversation, held by one thread: each place it may be found at has a deadline of its own.

    What went wrong is told as Unavailable; only a cassette beyond use raises (FileError). Where the run
    records, leaving the `with` block without an exception writes the cassette, or into the WARC what did not answer.
    """

    def __init__(
        self,
        settings: Settings,
        client: Client,
        resolver: Resolver,
        browser: Renderer | None,
        writer: Callable[[Mapping[str, Answer | NoAnswer]], None] | None = None,
    ) -> None:
        self._settings = settings
        self._client = client
        self._resolver = resolver
        self._browser = browser
        self._writer = writer
        self._shown: dict[str, Answer | NoAnswer] = {}
        self._arrival = _arrival(settings)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._client.close()
        if kind is None and self._writer and self._client.heard and not self._client.broken_off:
            self._writer(self._shown)

    def origin(self, url: str) -> Snapshot | Unavailable:
        """Return what stands at the cited address itself, redirects followed."""
        return self._page(url, Place.ORIGIN)

    def nowhere(self, url: str) -> Snapshot | Unavailable:
        """Return what the site of `url` answers to an address beside it that cannot exist."""
        return self._page(nowhere(url), Place.ORIGIN)

    def new_homes(self, url: str, near: date | None) -> Iterator[Snapshot | Unavailable]:
        """Yield what stands where the page `url` of the day `near` is known to be now; usually nothing."""
        for home in homes_of(url, near):
            yield self._page(home, Place.NEW_HOME)

    def _page(self, url: str, place: Place) -> Snapshot | Unavailable:
        self._client.start_place()
        refused = refusal(self._client, url, place) if self._settings.robots else None
        if refused:
            return refused
        followed = follow(self._client, url, self._settings.max_redirects)
        return read_followed(followed, url, place, self._arrival)

    def rendered(self, url: str) -> Snapshot | Unavailable:
        """Return what `origin` gives for `url` as a browser shows it, its scripts run."""
        page = self.origin(url)
        if isinstance(page, Unavailable):
            return page
        outcome = self._shown_to_browser(page)
        if isinstance(outcome, NoAnswer):
            return Unavailable(outcome.reason, outcome.detail, Place.ORIGIN, page.provenance.final_url)
        return rendered_snapshot(outcome, page)

    def _shown_to_browser(self, page: Snapshot) -> Answer | NoAnswer:
        """Return what a browser shows of `page`, to be recorded unless that tells of this machine only."""
        if self._browser is None:
            return NoAnswer(Reason.NEEDS_BROWSER, "no browser is to be asked (--render)")
        try:
            outcome = self._browser.rendered(page)
        except RunEndedError as error:
            self._client.broken_off = True
            return error.no_answer
        if isinstance(outcome, Answer) or outcome.reason is not Reason.NEEDS_BROWSER:
            self._shown[str(web_address(page.provenance.requested_url))] = outcome
        return outcome

    def pinned(self, archive_url: str) -> Snapshot | Unavailable:
        """Return the copy at `archive_url`: its original bytes where the archive gives those."""
        self._client.start_place()
        address = parse_memento(archive_url.strip())
        if address:
            return self._archive(address.archive).pinned(address, archive_url)
        followed = follow(self._client, archive_url, self._settings.max_redirects)
        address = parse_memento(followed.url)
        if address:  # a short form that the archive redirects to the full one
            return self._archive(address.archive).pinned(address, archive_url)
        return read_followed(followed, archive_url, Place.ARCHIVE, self._arrival)

    def copies(self, url: str, near: date | None) -> Iterator[Snapshot | Unavailable]:
        """Yield copies of `url`, of each archive in turn the one nearest to the day `near` (None: the newest) first.

        Each is asked for when it is wanted. Where there is none at all, one word on all archives is yielded.
        """
        missing: list[Unavailable] = []
        found = False
        for timegate in self._settings.archives:
            self._client.start_place()
            for copy in self._archive(timegate).copies(timegate, url, near):
                if isinstance(copy, Unavailable):
                    missing.append(copy)
                    continue
                found = True
                with self._client.paused():
                    yield copy
        if not found:
            yield _told_together(missing, url)

    def _archive(self, address: str) -> Archive:
        return Archive(
            self._client,
            arrival=self._arrival,
            max_redirects=self._settings.max_redirects,
            may_know_private=self._settings.allow_private and self._stands_inside(address),
        )

    def _stands_inside(self, address: str) -> bool:
        """Return whether the archive at `address` is itself a private place, by its name or an override."""
        try:
            url = httpx.URL(address)
        except httpx.InvalidURL:
            return False
        override = self._resolver.override(url.host, port_of(url))
        inside = literal(override.address) if override and override.address else None
        return is_private_name(url.host) or (inside is not None and not is_public(inside))


def _told_together(missing: list[Unavailable], url: str) -> Unavailable:
    """Return one word on all archives: one that could not be asked weighs more than one without a copy."""
    if not missing:
        return Unavailable(Reason.NOT_RECORDED, "no archive is to be asked", Place.ARCHIVE, url)
    weightiest = max(missing, key=lambda trouble: trouble.reason is not Reason.HTTP_STATUS)
    return replace(weightiest, detail="; ".join(dict.fromkeys(trouble.detail for trouble in missing)))
