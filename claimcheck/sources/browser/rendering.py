"""One page in the browser: its requests answered, its text waited for, the page written out as it is shown."""

from __future__ import annotations

import asyncio
import html
import re
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from playwright.async_api import Error

from claimcheck.model import Reason
from claimcheck.sources.answers import Answer, NoAnswerError

if TYPE_CHECKING:
    from playwright.async_api import Browser, CDPSession, Page, Request, Route, WebSocketRoute

    from claimcheck.model import Snapshot
    from claimcheck.sources.browser.fetching import Fetcher
    from claimcheck.sources.deadline import Deadline

MOST_NODES = 300_000
MOST_HTML = 16 * 1024 * 1024  # characters; what `documents` reads of HTML at the most
MOST_NAVIGATIONS = 8
_HTML_TYPES = ("text/html", "application/xhtml+xml")
# The same for everyone, whatever the machine; tall, because many pages fetch what comes into view.
_CONTEXT: dict[str, Any] = {
    "service_workers": "block",
    "accept_downloads": False,
    "locale": "en-US",
    "timezone_id": "UTC",
    "viewport": {"width": 1280, "height": 4000},
}
# The browser's own fences around a document that we hand it: no popup, dialog, form or download (what a sandbox
# does not allow), no frame, worker, plug-in or socket.
_FENCES = (
    "sandbox allow-scripts allow-same-origin; frame-src 'none'; worker-src 'none'; object-src 'none'; "
    "connect-src http: https: data: blob:; form-action 'none'"
)
_NEEDED = frozenset({"script", "xhr", "fetch"})  # what text is made of; no picture, font, film, ping, stream, frame
_AS_SHOWN = files("claimcheck.sources.browser").joinpath("as_shown.js").read_text(encoding="utf-8").strip()
_MOST_ACCEPT = 200  # characters
_UNPRINTABLE = re.compile(r"[^\x20-\x7e]")

_LOOK = 0.2  # seconds between two looks at the text
_QUIET = 1.0  # seconds without a change, nor a request, after which the text is whole
_QUIET_WHILE_EMPTY = 3.0  # the same, where there is none yet
_RESERVE = 0.2  # of the deadline, kept back for writing out a page that never comes to rest


@dataclass(frozen=True, slots=True)
class Shown:
    """A page as the browser shows it, and the address it has come to by its own scripts."""

    html: str
    address: str


class Rendering:
    """One page, from its bytes to what a reader sees."""

    def __init__(self, page: Snapshot, fetcher: Fetcher, deadline: Deadline) -> None:
        self._page = page
        self._fetcher = fetcher
        self._deadline = deadline
        self._navigations = 0
        self._pending = 0

    async def shown_by(self, browser: Browser) -> Shown:
        """Return what `browser` shows; raises NoAnswerError (timeout, too-large), playwright's Error."""
        if len(self._page.body) > MOST_HTML:
            raise NoAnswerError(Reason.TOO_LARGE, f"more than {MOST_HTML} bytes")
        context = await browser.new_context(**_CONTEXT)
        await context.route("**/*", self._answer)
        await context.route_web_socket("**/*", _hang_up)
        self._tab = await context.new_page()
        session = await context.new_cdp_session(self._tab)
        await self._tab.goto(self._page.provenance.final_url, wait_until="commit", timeout=0)
        await self._wait_for_text(session)
        written = await _evaluate(session, f"html({MOST_NODES}, {MOST_HTML})")
        if written is None:
            raise NoAnswerError(Reason.TOO_LARGE, f"more than {MOST_NODES} elements or {MOST_HTML} characters")
        return Shown(written, self._address())

    def _address(self) -> str:
        """Return where the page's scripts have led, where that is an address on the web (and no `blob:`)."""
        address = self._tab.url.partition("#")[0]
        return address if address.startswith(("http://", "https://")) else self._page.provenance.final_url

    # ---------------------------------------------------------------------- requests

    async def _answer(self, route: Route) -> None:
        request = route.request
        try:
            if request.is_navigation_request():
                await self._navigate(route, request)
            elif request.resource_type == "stylesheet":  # scripts wait for it to be there, not for what it says
                await route.fulfill(content_type="text/css", body="")
            elif request.method == "GET" and request.resource_type in _NEEDED:
                await self._pass_on(route, request)
            else:
                await route.abort("blockedbyclient")
        except Error:
            return  # the page went away, or elsewhere, before it was answered

    async def _navigate(self, route: Route, request: Request) -> None:
        """Let the tab itself, no frame and no popup, go to another page of text."""
        self._navigations += 1
        if not _is_of(request, self._tab) or request.method != "GET" or self._navigations > MOST_NAVIGATIONS:
            await route.abort("aborted")  # the one error after which the present page stays
        elif self._navigations == 1:
            await self._open(route, self._page.body, self._type())
        else:
            await self._go_on(route, request)

    def _type(self) -> str:
        charset = f"; charset={self._page.charset}" if self._page.charset else ""
        return f"{self._page.media_type or 'text/html'}{charset}"

    async def _go_on(self, route: Route, request: Request) -> None:
        followed = await self._fetched(request)
        answer = followed.outcome
        if not isinstance(answer, Answer) or not _content_type(answer).startswith(_HTML_TYPES):
            await route.abort("aborted")
        elif followed.url != request.url:  # what is fulfilled has the address it was asked for under
            await self._open(route, _sent_to(followed.url), "text/html")
        else:
            await self._open(route, answer.body, _content_type(answer))

    @staticmethod
    async def _open(route: Route, body: bytes, kind: str) -> None:
        await route.fulfill(headers={"content-type": kind, "content-security-policy": _FENCES}, body=body)

    async def _pass_on(self, route: Route, request: Request) -> None:
        answer = (await self._fetched(request)).outcome
        if isinstance(answer, Answer):
            await route.fulfill(status=answer.status, headers=_headers(answer), body=answer.body)
        else:
            await route.abort("connectionfailed")

    async def _fetched(self, request: Request) -> Any:
        self._pending += 1
        try:
            accept = _UNPRINTABLE.sub("", request.headers.get("accept", ""))[:_MOST_ACCEPT]
            return await self._fetcher.get(request.url, accept or "*/*")
        finally:
            self._pending -= 1

    # ---------------------------------------------------------------------- the text

    async def _wait_for_text(self, session: CDPSession) -> None:
        """Wait until the text is whole, as far as can be told; raises NoAnswerError (timeout).

        A text that never rests (a clock) is taken as it is in the end; one still being fetched is not.
        """
        length, quiet = -1, 0.0
        reserve = self._deadline.remaining() * _RESERVE
        while quiet < (_QUIET if length > 0 else _QUIET_WHILE_EMPTY):
            if self._deadline.remaining() < reserve:
                return self._make_do()
            await asyncio.sleep(_LOOK)
            before, length = length, await _text_length(session)
            quiet = quiet + _LOOK if length == before and not self._pending else 0.0
        return None

    def _make_do(self) -> None:
        if self._pending:
            raise NoAnswerError(Reason.TIMEOUT, f"it still waits for {self._pending} of its parts (--timeout)")


async def _text_length(session: CDPSession) -> int:
    """Return the number of characters on the page, -1 between two pages."""
    try:
        return int(await _evaluate(session, f"textLength({MOST_NODES})"))
    except Error:
        return -1


async def _evaluate(session: CDPSession, call: str) -> Any:
    """Return what `call` of as_shown.js gives, in a world that the page's own scripts do not see."""
    tree = await session.send("Page.getFrameTree")
    where = {"frameId": tree["frameTree"]["frame"]["id"], "worldName": "claimcheck"}
    world = await session.send("Page.createIsolatedWorld", where)
    what = {"expression": f"{_AS_SHOWN}.{call}", "contextId": world["executionContextId"], "returnByValue": True}
    outcome = await session.send("Runtime.evaluate", what)
    if "exceptionDetails" in outcome:
        raise Error(str(outcome["exceptionDetails"].get("text", "")))
    return outcome["result"].get("value")


# -------------------------------------------------------------------------- what is answered


def _is_of(request: Request, tab: Page) -> bool:
    """Return whether `request` is for the tab's own document, not for a frame's or a popup's."""
    try:
        return request.frame == tab.main_frame
    except Error:  # the frame is not there yet: a popup
        return False


def _content_type(answer: Answer) -> str:
    """Return the Content-Type of `answer`, with nothing in it that cannot stand in a header."""
    return _UNPRINTABLE.sub("", answer.headers.get("content-type", "")).strip()


def _headers(answer: Answer) -> dict[str, str]:
    """Return the one header that is handed on: no cookie, no redirect, no policy reaches the browser."""
    kind = _content_type(answer)
    return {"content-type": kind} if kind else {}


def _sent_to(url: str) -> bytes:
    return f'<!DOCTYPE html><meta http-equiv="refresh" content="0; url={html.escape(url)}">'.encode()


async def _hang_up(socket: WebSocketRoute) -> None:
    await socket.close()
