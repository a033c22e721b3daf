"""Which places are asked for one reference, one after another, until one has answered the question.

An editor's own copy wins, nothing else is asked. Without one:

    a pinned `archive_url`
    the cited `url`; and a page made by scripts as a browser shows it (`Settings.render`)
    an archive's copy nearest the cited date: where the page could not be read, or a quote is no longer on it
    the page's new home, where one is known: where no copy could be read either
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urldefrag

from claimcheck.gathering.conversations import cited_day
from claimcheck.model import Document, Reason, Render, Snapshot, Unavailable, Unreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date

    from claimcheck.gathering.desk import Desk
    from claimcheck.model import Reading, Reference, Settings

Answer = Snapshot | Unavailable


class Exchange(Protocol):
    """The conversation about one source: each place that can be asked for it."""

    def origin(self, url: str) -> Answer:
        """Ask the address that was cited."""

    def rendered(self, url: str) -> Answer:
        """Ask for what a browser shows of the address that was cited."""

    def pinned(self, archive_url: str) -> Answer:
        """Ask for one archive copy by its own address."""

    def nowhere(self, url: str) -> Answer:
        """Ask the site of `url` for an address that cannot exist."""

    def copies(self, url: str, near: date | None) -> Iterator[Answer]:
        """Ask the archives for the copies of `url`, the one nearest the day `near` first, each when it is wanted."""

    def new_homes(self, url: str, near: date | None) -> Iterator[Answer]:
        """Ask where `url` of the day `near` is known to have moved."""


def consult(
    references: Sequence[Reference], exchange: Exchange, settings: Settings, desk: Desk
) -> dict[str, tuple[Reading, ...]]:
    """Return what each place says, for each of the `references` that cite one page, by their keys."""
    # A single reference asks for nothing twice: its pages need not be kept.
    asked = _AskedOnce(exchange) if len(references) > 1 else exchange
    return {each.key: tuple(_consulted(each, asked, settings, desk)) for each in references}


class _AskedOnce:
    """An exchange that asks each place once, however many references want to know."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._answers: dict[tuple[object, ...], Answer] = {}
        self._series: dict[tuple[object, ...], tuple[list[Answer], Iterator[Answer]]] = {}

    def origin(self, url: str) -> Answer:
        return self._once(self._exchange.origin, url)

    def rendered(self, url: str) -> Answer:
        return self._once(self._exchange.rendered, url)

    def pinned(self, archive_url: str) -> Answer:
        return self._once(self._exchange.pinned, archive_url)

    def nowhere(self, url: str) -> Answer:
        return self._once(self._exchange.nowhere, url)

    def copies(self, url: str, near: date | None) -> Iterator[Answer]:
        return self._each_once(self._exchange.copies, url, near)

    def new_homes(self, url: str, near: date | None) -> Iterator[Answer]:
        return self._each_once(self._exchange.new_homes, url, near)

    def _once(self, ask: Callable[..., Answer], *about: object) -> Answer:
        key = (ask.__name__, *about)
        if key not in self._answers:
            self._answers[key] = ask(*about)
        return self._answers[key]

    def _each_once(self, ask: Callable[..., Iterator[Answer]], *about: object) -> Iterator[Answer]:
        key = (ask.__name__, *about)
        come, to_come = self._series.setdefault(key, ([], ask(*about)))
        yield from come
        for answer in to_come:
            come.append(answer)
            yield answer


def _consulted(reference: Reference, exchange: Exchange, settings: Settings, desk: Desk) -> Iterator[Reading]:
    """Yield what each place says, until one has answered the question."""
    if reference.archive_url:
        copy = desk.read(exchange.pinned(reference.archive_url), reference)
        yield copy
        if isinstance(copy, Document) and copy.is_whole:
            return
    if reference.url:
        url = urldefrag(reference.url).url
        *missed, page = _cited_page(url, reference, exchange, settings.render, desk)
        page = _unless_absent(page, url, reference, exchange, desk)
        yield from (*missed, page)
        if _archive_may_help(page, reference, desk):
            yield from _elsewhere(url, reference, exchange, settings, desk)


def _cited_page(url: str, reference: Reference, exchange: Exchange, render: Render, desk: Desk) -> tuple[Reading, ...]:
    """Return what the cited address says, last, as a browser shows it where one is to be asked.

    Where that fails, the page as it came counts: the failure stands before it, or in its detail.
    """
    answer = exchange.origin(url)
    page = desk.read(answer, reference)
    if not _is_to_be_rendered(answer, page, render):
        return (page,)
    shown = exchange.rendered(url)
    if isinstance(shown, Snapshot):
        return (desk.read(shown, reference),)
    if shown.reason is Reason.NOT_RECORDED:
        return (page,)
    if isinstance(page, Unreadable):
        return (replace(page, detail=f"{page.detail}; {shown.detail}"),)
    return (shown, page)


def _is_to_be_rendered(answer: Answer, page: Reading, render: Render) -> bool:
    if not isinstance(answer, Snapshot) or render is Render.NEVER:
        return False
    if isinstance(page, Unreadable) and page.reason is Reason.NEEDS_BROWSER:
        return True
    return render is Render.ALWAYS and answer.is_html


def _unless_absent(page: Reading, url: str, reference: Reference, exchange: Exchange, desk: Desk) -> Reading:
    """Return `page`, unless it may be a "not found" page and the site says the same where no page can be."""
    from claimcheck.documents import absent, may_be_absent  # noqa: PLC0415 - the desk has it by now

    if not isinstance(page, Document) or not may_be_absent(page):
        return page
    if desk.expects(reference) and desk.has_all(page, reference):
        return page  # it says what was quoted: the page is there
    return absent(page, desk.read(exchange.nowhere(url), reference)) or page


def _elsewhere(url: str, reference: Reference, exchange: Exchange, settings: Settings, desk: Desk) -> Iterator[Reading]:
    """Yield what an archive's copy says and, where none could be read, what the page's new home does."""
    day = cited_day(reference)
    copy = _first_readable(exchange.copies(url, day), reference, desk) if settings.archives else None
    if copy:
        yield copy
    if not isinstance(copy, Document):
        home = _first_readable(exchange.new_homes(url, day), reference, desk)
        if home:
            yield home


def _first_readable(answers: Iterable[Answer], reference: Reference, desk: Desk) -> Reading | None:
    """Return the first of `answers` that is a whole document; where none is, what came of the first of all."""
    first: Reading | None = None
    for answer in answers:
        reading = desk.read(answer, reference)
        if isinstance(reading, Document) and reading.is_whole:
            return reading
        first = first or reading
    return first


def _archive_may_help(page: Reading, reference: Reference, desk: Desk) -> bool:
    """Return whether to ask the archives after `page`: it could not be read (whole), or a quote is not on it.

    A forbidden address is nobody else's business; what was not recorded of the page was not of its copy.
    """
    if isinstance(page, Document):
        return not desk.has_all(page, reference) or not (page.is_whole or desk.expects(reference))
    return page.reason not in (Reason.FORBIDDEN_ADDRESS, Reason.NOT_RECORDED)
