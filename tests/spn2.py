"""A loopback server that behaves as Save Page Now (SPN2) does, by its documentation and by what it was seen to do."""

from __future__ import annotations

import json
import threading
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

if TYPE_CHECKING:
    from collections.abc import Iterator

MOMENT = "20260131120000"
OLDER = "20260131093000"
MEMENTO_DATETIME = "Sat, 31 Jan 2026 09:30:00 GMT"

Answer = tuple[int, dict[str, Any] | str, dict[str, str]]


def job(*statuses: dict[str, Any], message: str | None = None) -> dict[str, Any]:
    """A page whose capture is taken on, and then says each of `statuses` in turn; the last one from then on."""
    return {"statuses": list(statuses) or [{"status": "success"}], "message": message}


def saved(**values: Any) -> dict[str, Any]:
    return {"status": "success", "timestamp": MOMENT, **values}


PENDING = {"status": "pending", "resources": []}


def failed(code: str, message: str) -> dict[str, Any]:
    return {"status": "error", "status_ext": code, "message": message}


@dataclass
class Archive:
    """A running archive: what it says to the capture of each page, and all that it was asked."""

    port: int
    pages: dict[str, Any] = field(default_factory=dict)
    first: list[Answer] = field(default_factory=list)  # said to the first requests, whatever they are for
    asked: list[tuple[str, str, dict[str, str], dict[str, str]]] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)
    looked: dict[str, int] = field(default_factory=dict)

    @property
    def save_at(self) -> str:
        return f"http://127.0.0.1:{self.port}/save"

    def copy(self, url: str, moment: str = MOMENT) -> str:
        return f"http://127.0.0.1:{self.port}/web/{moment}/{url}"

    @property
    def captures(self) -> list[str]:
        """The pages that a capture was asked for."""
        return [form["url"] for method, _, form, _ in self.asked if method == "POST"]

    def answer(self, method: str, path: str, form: dict[str, str], headers: dict[str, str]) -> Answer:
        with self.lock:
            self.asked.append((method, path, form, headers))
            if path.startswith("/web/"):
                return self._copy(path)
            if self.first:
                return self.first.pop(0)
            if headers.get("Authorization") != "LOW access:secret":
                return 401, {"message": "You need to be logged in to use Save Page Now."}, {}
            return self._save(form) if method == "POST" and path == "/save" else self._status(path)

    def _save(self, form: dict[str, str]) -> Answer:
        page = self.pages.get(form["url"], job(PENDING, saved()))
        if "statuses" not in page:
            return 200, page, {}
        told = {"url": form["url"], "job_id": f"spn2-{len(self.looked)}"}
        self.looked[told["job_id"]] = 0
        self.pages[told["job_id"]] = (form["url"], page["statuses"])
        return 200, told | ({"message": page["message"]} if page["message"] else {}), {}

    def _status(self, path: str) -> Answer:
        name = path.removeprefix("/save/status/")
        if name not in self.pages:
            return 404, "<html>Not Found", {}
        url, statuses = self.pages[name]
        status = statuses[min(self.looked[name], len(statuses) - 1)]
        self.looked[name] += 1
        return 200, {"job_id": name, "original_url": url, **status}, {}

    def _copy(self, path: str) -> Answer:
        moment, _, url = path.removeprefix("/web/").partition("/")
        if moment.startswith("http"):
            return 302, "", {"Location": self.copy(path.removeprefix("/web/"), OLDER), "Vary": "accept-datetime"}
        return 200, f"<p>the copy of {url}</p>", {"Memento-Datetime": MEMENTO_DATETIME, "Content-Type": "text/html"}


@contextmanager
def save_page_now() -> Iterator[Archive]:
    """Run the archive on loopback."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self._say("GET", {})

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            self._say("POST", {name: values[0] for name, values in parse_qs(body).items()})

        def _say(self, method: str, form: dict[str, str]) -> None:
            status, said, headers = archive.answer(method, self.path, form, dict(self.headers))
            body = (said if isinstance(said, str) else json.dumps(said)).encode()
            self.send_response(status)
            for name, value in {**headers, "Content-Length": str(len(body))}.items():
                self.send_header(name, value)
            self.end_headers()
            with suppress(OSError):  # a client that has had enough
                self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: object) -> None:
            """Say nothing of clients that hang up: a test has them do so."""

    with Server(("127.0.0.1", 0), Handler) as server:
        archive = Archive(server.server_port)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield archive
        finally:
            server.shutdown()
            thread.join()
