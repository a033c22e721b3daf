"""What a page in the browser asks for, fetched by the guarded client in threads of its own, with caps."""

from __future__ import annotations

import asyncio
import threading
from contextlib import suppress
from dataclasses import dataclass
from queue import SimpleQueue
from typing import TYPE_CHECKING, Self

from claimcheck.model import Reason
from claimcheck.sources.answers import Answer, NoAnswer
from claimcheck.sources.client import HEADERS, Client
from claimcheck.sources.deadline import Deadline
from claimcheck.sources.origin import Followed, follow

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from claimcheck.sources.client import Slots

THREADS = 4
MOST_REQUESTS = 200
MOST_BYTES = 32 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Ways:
    """How a run goes out: a guarded transport for each deadline, and the turns that hosts are asked in."""

    transport: Callable[[Deadline], httpx.BaseTransport]
    slots: Slots
    max_redirects: int
    max_bytes: int


class Fetcher:
    """Asks on behalf of one page; made and awaited in one event loop. `stop`, and its threads end by themselves.

    They are daemons: a server that never answers must not hold up the end of the program.
    """

    def __init__(self, ways: Ways, seconds: float) -> None:
        self._ways = ways
        self._seconds = seconds
        self._left = MOST_REQUESTS
        self._bytes_left = min(MOST_BYTES, ways.max_bytes)
        self._stopped = threading.Event()
        self._waiting: SimpleQueue[_Asked | None] = SimpleQueue()

    def __enter__(self) -> Self:
        for _ in range(THREADS):
            threading.Thread(target=self._work_off, args=(asyncio.get_running_loop(),), daemon=True).start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._stopped.set()
        for _ in range(THREADS):
            self._waiting.put(None)

    async def get(self, url: str, accept: str) -> Followed:
        """Return where `url` led through its redirects; `accept` goes out as it is."""
        if self._left <= 0 or self._bytes_left <= 0:
            return Followed(NoAnswer(Reason.TOO_LARGE, "the page asks for too much"), url, ())
        self._left -= 1
        asked = _Asked(url, accept, asyncio.get_running_loop().create_future())
        self._waiting.put(asked)
        followed = await asked.answer
        if isinstance(followed.outcome, Answer):
            self._bytes_left -= len(followed.outcome.body)
        return followed

    def _work_off(self, loop: asyncio.AbstractEventLoop) -> None:
        deadline = Deadline(self._seconds, self._stopped)
        transport = self._ways.transport(deadline)
        try:
            while (asked := self._waiting.get()) is not None:
                followed = self._followed(asked, transport, deadline)
                with suppress(RuntimeError):  # the loop is closed: nobody waits any more
                    loop.call_soon_threadsafe(asked.answered, followed)
        finally:
            transport.close()

    def _followed(self, asked: _Asked, transport: httpx.BaseTransport, deadline: Deadline) -> Followed:
        client = Client(
            transport,
            deadline,
            self._ways.slots,
            max_bytes=max(1, self._bytes_left),
            clock=lambda: None,
            headers={**HEADERS, "Accept": asked.accept},
        )
        return follow(client, asked.url, self._ways.max_redirects)


@dataclass(frozen=True, slots=True)
class _Asked:
    url: str
    accept: str
    answer: asyncio.Future[Followed]

    def answered(self, followed: Followed) -> None:
        """Hand over what came, unless the page went away meanwhile."""
        if not self.answer.done():
            self.answer.set_result(followed)
