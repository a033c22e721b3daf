"""Save Page Now: asking the Wayback Machine for a copy of a page (its API is called SPN2).

A capture is asked for (POST /save), which makes a job, and the job is looked at until it has ended (GET
/save/status/JOB). Errors come with status 200 at both places, and a page that was captured lately is told of in two
ways: with the job that captured it, or with a message alone.

https://docs.google.com/document/d/1Nsv52MvSjbLb2PCpHlat0gkzw0EvtSgpKHu4mk0MnrA, "Save Page Now 2 Public API Docs"
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from claimcheck.errors import UsageError
from claimcheck.model import Reason, Snapshot
from claimcheck.sources.addresses import is_private_name, require_public
from claimcheck.sources.answers import NoAnswerError
from claimcheck.sources.bodies import read_body
from claimcheck.sources.client import USER_AGENT, retry_after, web_address
from claimcheck.sources.deadline import Deadline
from claimcheck.sources.memento import MementoAddress, parse_memento
from claimcheck.sources.resolve import look_up
from claimcheck.sources.statuses import told

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from claimcheck.model import Unavailable

SAVE_AT = "https://web.archive.org/save"
KEYS_AT = "https://archive.org/account/s3.php"
# Ours first, then those of the `ia` tool and of savepagenow.
KEY_NAMES = (
    ("INTERNET_ARCHIVE_ACCESS_KEY", "INTERNET_ARCHIVE_SECRET_KEY"),
    ("IA_ACCESS_KEY_ID", "IA_SECRET_ACCESS_KEY"),
    ("SAVEPAGENOW_ACCESS_KEY", "SAVEPAGENOW_SECRET_KEY"),
)
RECENT = "1d"  # a copy this young will do, and spares the archive another

FIRST_LOOK = 2.0  # seconds; a capture takes some 20
LONGEST_PAUSE = 10.0
MOST_SECONDS = 300.0  # for one job: a capture is given 2 minutes, and may have to wait for its turn
BUSY_SECONDS = 30.0  # where it is busy and does not say for how long
MOST_PATIENCE = 300.0
_MOST_TRIES = 4
_MOST_BYTES = 1024 * 1024  # of an answer: a job lists every picture of its page
_JOB = re.compile(r"[A-Za-z0-9-]{1,100}")
_KEY = re.compile(r"[\x21-\x7e]+")
_MOMENT = re.compile(r"\d{14}")
_SAME = "same snapshot"
_BUSY = frozenset({HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE})
_SESSIONS = "error:user-session-limit"
_CAPTURED_TODAY = "error:too-many-daily-captures"
_NO_MORE_TODAY = ("error:max-daily-bandwidth", "error:blocked-client-ip")


@dataclass(frozen=True, slots=True)
class Keys:
    """An archive.org account's keys."""

    access: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy in the archive; `fresh` where it was made just now."""

    archive_url: str
    captured_at: datetime
    fresh: bool = True


@dataclass(frozen=True, slots=True)
class NotSaved:
    """Why there is no copy; `over` where it is no use to ask for any other page either."""

    detail: str
    over: bool = False


def keys_from(environment: Mapping[str, str]) -> Keys:
    """Return the keys that `environment` has; raises UsageError, which says how to get some."""
    for names in KEY_NAMES:
        access, secret = (environment.get(name, "").strip() for name in names)
        if _KEY.fullmatch(access) and _KEY.fullmatch(secret):
            return Keys(access, secret)
        if access or secret:
            raise UsageError(f"{names[0]} and {names[1]} are no pair of keys", hint=f"copy both from {KEYS_AT}")
    access, secret = KEY_NAMES[0]
    raise UsageError(
        "saving pages in the Internet Archive needs the keys of an account",
        hint=f"get them at {KEYS_AT}, and set {access} and {secret}; or keep the pages in a file with --warc",
    )


def timegate_of(save_at: str) -> str:
    """Return the TimeGate of the archive that saves at `save_at`; raises UsageError where it may not have our keys."""
    try:
        address = web_address(save_at)
    except NoAnswerError as error:
        raise UsageError(f"--save-at: {error.no_answer.detail}") from None
    if address.scheme != "https" and not is_private_name(address.host):
        raise UsageError(f"--save-at {save_at!r} would carry your keys in the clear", hint="write https://")
    if not address.path.rstrip("/").endswith("/save"):
        raise UsageError(f"--save-at {save_at!r} does not end in /save", hint=f"as in {SAVE_AT}")
    return save_at.rstrip("/").removesuffix("save") + "web/"


def private(url: str, deadline: Deadline) -> str | None:
    """Return why no public archive is told of `url`, or None where it is public as far as can be known here."""
    try:
        address = web_address(url)
        if is_private_name(address.host):
            return f"{address.host} is private: no public archive is told of it"
        for found in look_up(address.host, address.port or (443 if address.scheme == "https" else 80), deadline):
            require_public(address.host, found)
    except NoAnswerError as error:
        if error.no_answer.reason is Reason.DNS:
            return None
        return error.no_answer.detail.partition(" (--")[0] + ": no public archive is told of it"
    return None


# --------------------------------------------------------------------------- saving


class Saver:
    """Has pages saved, under an account's `keys`; thread-safe.

    `connect` gives a guarded way out for a deadline, `newest` the archive's newest copy of a page; `stopped` ends
    all waiting.
    """

    def __init__(
        self,
        save_at: str,
        keys: Keys,
        *,
        connect: Callable[[Deadline], httpx.BaseTransport],
        newest: Callable[[str], Snapshot | Unavailable],
        seconds: float,
        stopped: threading.Event,
    ) -> None:
        self.save_at = save_at.rstrip("/")
        self.timegate = timegate_of(save_at)
        self.newest = newest
        self._keys = keys
        self._connect = connect
        self._seconds = seconds
        self._stopped = stopped
        self._over: NotSaved | None = None

    def save(self, url: str) -> Copy | NotSaved:
        """Return the copy of `url` that there is now, or why there is none. Raises UsageError for refused keys."""
        if self._over:
            return self._over
        deadline = Deadline(self._seconds, self._stopped)
        transport = self._connect(deadline)
        try:
            refused = private(url, deadline)
            asking = _Asking(self, self._keys, transport, deadline, self._stopped)
            outcome = NotSaved(refused) if refused else asking.copy_of(str(web_address(url)))
        except NoAnswerError as error:
            outcome = NotSaved(error.no_answer.detail)
        finally:
            transport.close()
        if isinstance(outcome, NotSaved) and outcome.over:
            self._over = outcome
        return outcome


@dataclass(frozen=True, slots=True)
class _Told:
    """One answer of the archive: its status, its JSON, and the seconds it asks us to wait."""

    status: int
    values: Mapping[str, Any]
    wait: float | None

    def text(self, key: str) -> str:
        """Return the text at `key` on one line, "" where there is none."""
        value = self.values.get(key)
        return " ".join(value.split())[:300] if isinstance(value, str) else ""

    @property
    def is_busy(self) -> bool:
        """Whether to ask again later."""
        return self.status in _BUSY or self.text("status_ext") == _SESSIONS

    @property
    def words(self) -> str:
        """What it says, for a reader."""
        said = ": ".join(filter(None, (self.text("status_ext"), self.text("message"))))
        return said or f"the archive answers {told(self.status)}"


@dataclass(frozen=True, slots=True)
class _Asking:
    """The conversation about one page."""

    saver: Saver
    keys: Keys
    transport: httpx.BaseTransport
    deadline: Deadline
    stopped: threading.Event

    def copy_of(self, url: str) -> Copy | NotSaved:
        """Ask for a capture of `url`, and wait for it."""
        for _ in range(_MOST_TRIES):
            answer = self._ask("POST", self.saver.save_at, {"url": url, "if_not_archived_within": RECENT})
            if not answer.is_busy:
                return self._understood(answer, url)
            wait = answer.wait if answer.wait is not None else BUSY_SECONDS
            if wait > MOST_PATIENCE:
                return NotSaved(f"the archive asks to wait {wait:.0f} seconds: try again then", over=True)
            self._pause(wait)
        return NotSaved(f"the archive is busy, again and again ({answer.words}): try again later", over=True)

    def _understood(self, answer: _Told, url: str) -> Copy | NotSaved:
        if answer.status == HTTPStatus.UNAUTHORIZED:
            raise UsageError("the Internet Archive does not accept these keys", hint=f"copy both from {KEYS_AT}")
        if _JOB.fullmatch(job := answer.text("job_id")):
            return self._finished(job, url)
        if _SAME in answer.text("message").lower() or answer.text("status_ext") == _CAPTURED_TODAY:
            return self._existing(answer, url)
        return _failed(answer)

    def _finished(self, job: str, url: str) -> Copy | NotSaved:
        """Look at the job until it has ended."""
        waited, pause = 0.0, FIRST_LOOK
        while waited < MOST_SECONDS:
            self._pause(pause)
            waited += pause
            answer = self._ask("GET", f"{self.saver.save_at}/status/{job}")
            if answer.text("status") == "success":
                return self._copy(answer, url)
            if answer.text("status_ext") == _CAPTURED_TODAY:
                return self._existing(answer, url)
            if answer.text("status") != "pending" and not answer.is_busy:
                return _failed(answer)
            pause = min(answer.wait or pause * 1.5, max(LONGEST_PAUSE, FIRST_LOOK))
        return NotSaved(f"the capture has not ended after {MOST_SECONDS:.0f} seconds: look again later")

    def _copy(self, answer: _Told, url: str) -> Copy | NotSaved:
        digits, original = answer.text("timestamp"), answer.text("original_url")
        try:
            page = str(web_address(original or url))
        except NoAnswerError:
            page = url
        address = MementoAddress(self.saver.timegate, digits, page)
        if not _MOMENT.fullmatch(digits) or address.moment is None:
            return NotSaved("the archive does not say when it saved the page")
        return Copy(address.shown, address.moment)

    def _existing(self, answer: _Told, url: str) -> Copy | NotSaved:
        """Return the newest copy, of which the archive said only that it is there."""
        found = self.saver.newest(url)
        if not isinstance(found, Snapshot):
            return NotSaved(f"{answer.words}; but it cannot be read yet: {found.detail}")
        address = parse_memento(found.provenance.final_url)
        captured_at = found.provenance.captured_at or (address.moment if address else None)
        if captured_at is None:
            return NotSaved(f"{answer.words}; but of no known day")
        return Copy(found.provenance.final_url, captured_at, fresh=False)

    def _ask(self, method: str, url: str, form: Mapping[str, str] | None = None) -> _Told:
        self.deadline.start()
        headers = {
            "User-Agent": USER_AGENT,
            "Accept": "application/json",
            "Accept-Encoding": "gzip",
            "Authorization": f"LOW {self.keys.access}:{self.keys.secret}",
        }
        response = self.transport.handle_request(httpx.Request(method, url, headers=headers, data=form))
        try:
            stream = response.stream
            if not isinstance(stream, httpx.SyncByteStream):  # pragma: no cover - transports give nothing else
                raise TypeError(type(stream))
            body = read_body(stream, response.headers.get("content-encoding", ""), _MOST_BYTES)
        finally:
            response.close()
        return _Told(response.status_code, _values(body), retry_after(response.headers.get("retry-after", "")))

    def _pause(self, seconds: float) -> None:
        self.stopped.wait(seconds)
        self.deadline.check_running()


def _failed(answer: _Told) -> NotSaved:
    return NotSaved(answer.words, over=answer.text("status_ext").startswith(_NO_MORE_TODAY))


def _values(body: bytes) -> Mapping[str, Any]:
    """Return the JSON object in `body`; an empty one where there is none."""
    try:
        values = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return values if isinstance(values, dict) else {}
