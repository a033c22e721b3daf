"""Pages rendered for a run: one browser process each, a few at once, ended with the deadline at the latest."""

from __future__ import annotations

import asyncio
import re
import threading
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from claimcheck.errors import UsageError
from claimcheck.model import Reason
from claimcheck.sources.answers import Answer, NoAnswer, NoAnswerError, RunEndedError
from claimcheck.sources.browser.fetching import Fetcher, Ways
from claimcheck.sources.browser.processes import hold
from claimcheck.sources.browser.program import EXTRA, NO_EXTRA, NO_PROGRAM, found, has_extra, launch_options
from claimcheck.sources.deadline import SLICE_SECONDS, Deadline

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
    from datetime import datetime

    import playwright.async_api as api

    from claimcheck.model import Snapshot

T = TypeVar("T")
AT_ONCE = 2  # browsers, each of several processes


class Browser:
    """Renders the pages of a run, in whatever thread; `stopped` ends every rendering soon.

    A process for each page: none leaves anything behind for the next, and ending it ends all it started.
    """

    def __init__(self, ways: Ways, *, seconds: float, stopped: threading.Event, clock: Callable[[], datetime]) -> None:
        self._ways = ways
        self._seconds = seconds
        self._stopped = stopped
        self._clock = clock
        self._turns = threading.BoundedSemaphore(AT_ONCE)

    def require(self) -> None:
        """Raise UsageError where the extra is not installed."""
        if not has_extra():
            raise UsageError("--render always takes a browser", hint=f'pip install "{EXTRA}"')

    def rendered(self, page: Snapshot) -> Answer | NoAnswer:
        """Return `page` as a browser shows it, as UTF-8; `url` of the answer is where its scripts have led.

        A machine that cannot render any page gives NoAnswer (needs-browser), one that is too slow or too
        large timeout or too-large. Raises RunEndedError.
        """
        if not has_extra():
            return NoAnswer(Reason.NEEDS_BROWSER, NO_EXTRA)
        with self._turn():
            deadline = Deadline(self._seconds, self._stopped)
            try:
                return asyncio.run(self._rendered(page, deadline))
            except RunEndedError:
                raise
            except NoAnswerError as error:
                why = error.no_answer
                return why if why.reason is Reason.NEEDS_BROWSER else replace(why, detail=f"in a browser: {why.detail}")

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """Hold one of the few turns inside; waiting for it is nobody's slowness."""
        while not self._turns.acquire(timeout=SLICE_SECONDS):
            if self._stopped.is_set():
                raise RunEndedError(Reason.TIMEOUT, "the run was ended before the page was rendered")
        try:
            yield
        finally:
            self._turns.release()

    async def _rendered(self, page: Snapshot, deadline: Deadline) -> Answer:
        from playwright.async_api import Error  # noqa: PLC0415 - slow to import, and an extra

        from claimcheck.sources.browser.rendering import Rendering  # noqa: PLC0415 - imports playwright

        # What is told to a page that has gone away is lost, and nobody needs to read about it.
        asyncio.get_running_loop().set_exception_handler(lambda *_: None)
        async with _driver() as playwright, _started(playwright, deadline) as browser:
            with Fetcher(self._ways, deadline.remaining()) as fetcher:
                try:
                    shown = await _within(deadline, Rendering(page, fetcher, deadline).shown_by(browser))
                except Error as error:
                    raise NoAnswerError(Reason.RESET, f"the browser gave up on it: {_first_line(error)}") from None
        headers = httpx.Headers({"content-type": "text/html; charset=utf-8", "content-location": shown.address})
        return Answer(shown.address, page.status, headers, shown.html.encode("utf-8", "replace"), self._clock())


@asynccontextmanager
async def _driver() -> AsyncIterator[api.Playwright]:
    """Have Playwright's own process running inside; raises NoAnswerError (needs-browser)."""
    from playwright.async_api import Error, async_playwright  # noqa: PLC0415 - slow to import, and an extra

    try:
        playwright = await async_playwright().start()
    except (Error, OSError) as error:
        raise NoAnswerError(Reason.NEEDS_BROWSER, f"Playwright does not start: {_first_line(error)}") from None
    try:
        yield playwright
    finally:
        await playwright.stop()


@asynccontextmanager
async def _started(playwright: api.Playwright, deadline: Deadline) -> AsyncIterator[api.Browser]:
    """Have a browser running inside, and no process of it after; raises NoAnswerError (needs-browser, timeout).

    Playwright ends a browser that hangs by killing its process group, and with us gone, its pipe closed, so does
    the browser end itself.
    """
    from playwright.async_api import Error  # noqa: PLC0415 - slow to import, and an extra

    program = found(playwright.chromium.executable_path)
    if program is None:
        raise NoAnswerError(Reason.NEEDS_BROWSER, NO_PROGRAM)
    try:
        browser = await _within(deadline, playwright.chromium.launch(**launch_options(program), timeout=0))
    except Error as error:
        raise NoAnswerError(Reason.NEEDS_BROWSER, f"{program} does not start: {_first_line(error)}") from None
    held = asyncio.ensure_future(hold(browser))
    try:
        yield browser
    finally:
        held.cancel()
        with suppress(Error):
            await browser.close()


async def _within(deadline: Deadline, work: Coroutine[Any, Any, T]) -> T:
    """Return what `work` gives, or leave it: raises NoAnswerError (timeout) and RunEndedError as `deadline` does."""
    task = asyncio.ensure_future(work)
    try:
        while not task.done():
            await asyncio.wait({task}, timeout=deadline.next_slice())
        return task.result()
    finally:
        task.cancel()


def _first_line(error: Exception) -> str:
    """Return the line of Playwright's many that says what is the matter."""
    if "No usable sandbox" in str(error):
        return "its sandbox needs user namespaces, which are switched off on this machine"
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return re.sub(r"^\w+\.\w+: ", "", lines[0])[:200] if lines else type(error).__name__
