"""The browser's processes, held from outside: no page's scripts take more memory than they are given."""

from __future__ import annotations

import asyncio
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.async_api import Browser, CDPSession

MOST_MEMORY = 1024 * 1024 * 1024  # bytes for one process and the scripts it runs
_LOOK = 0.1  # seconds; new processes come with each change of site


async def hold(browser: Browser) -> None:
    """Limit each process that runs a page's scripts, for as long as it is awaited (on Linux).

    RLIMIT_DATA counts the memory that can be written to (getrlimit(2)), and not what V8 only sets aside. At the
    limit the kernel gives no more: an allocation fails, and the page goes on or crashes.
    """
    session = await browser.new_browser_cdp_session()
    held: set[int] = set()
    while True:
        fresh = await _renderers(session) - held
        for process in fresh:
            _limit(process)
        held |= fresh
        await asyncio.sleep(_LOOK)


async def _renderers(session: CDPSession) -> set[int]:
    found = await session.send("SystemInfo.getProcessInfo")
    return {process["id"] for process in found["processInfo"] if process["type"] == "renderer"}


def _limit(process: int) -> None:
    if sys.platform != "linux":
        return
    import resource  # noqa: PLC0415 - Windows has none

    with suppress(OSError):  # it has just ended
        resource.prlimit(process, resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))
