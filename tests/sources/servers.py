"""Raw servers on loopback that say exactly what a test wants said, and keep what they were asked."""

from __future__ import annotations

import select
import socket
import ssl
import threading
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Handler = Callable[["Request", socket.socket], None]


@dataclass(frozen=True)
class Request:
    target: str
    headers: dict[str, str]


@dataclass
class Server:
    port: int
    asked: list[Request] = field(default_factory=list)
    connections: int = 0
    stopping: threading.Event = field(default_factory=threading.Event)

    def url(self, path: str = "/", host: str = "127.0.0.1", scheme: str = "http") -> str:
        return f"{scheme}://{host}:{self.port}{path}"

    @property
    def targets(self) -> list[str]:
        return [request.target for request in self.asked]


@contextmanager
def serving(
    handler: Handler, tls: ssl.SSLContext | None = None, greeting: bytes = b"", address: str = "127.0.0.1"
) -> Iterator[Server]:
    """Answer each request on loopback by `handler`, each connection in a thread of its own.

    `greeting` is said before anything is asked.
    """
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    listener = socket.create_server((address, 0), family=family)
    listener.settimeout(0.05)
    server = Server(listener.getsockname()[1])
    threads: list[threading.Thread] = []

    def accept() -> None:
        while not server.stopping.is_set():
            with suppress(TimeoutError):
                connection, _ = listener.accept()
                server.connections += 1
                threads.append(threading.Thread(target=talk, args=(connection,)))
                threads[-1].start()

    def talk(connection: socket.socket) -> None:
        connection.settimeout(5)
        with suppress(OSError):
            connection.sendall(greeting)
            if tls:
                connection = tls.wrap_socket(connection, server_side=True)
            while request := _read(connection):
                server.asked.append(request)
                handler(request, connection)
        with suppress(OSError):
            connection.shutdown(socket.SHUT_WR)
        connection.close()

    accepting = threading.Thread(target=accept)
    accepting.start()
    try:
        yield server
    finally:
        server.stopping.set()
        accepting.join()
        for thread in threads:
            thread.join()
        listener.close()


def _read(connection: socket.socket) -> Request | None:
    head = b""
    while b"\r\n\r\n" not in head:
        more = connection.recv(4096)
        if not more:
            return None
        head += more
    first, *lines = head.decode("latin-1").split("\r\n\r\n")[0].split("\r\n")
    headers = dict(line.split(": ", 1) for line in lines)
    return Request(first.split(" ")[1], {name.lower(): value for name, value in headers.items()})


def answer(body: bytes = b"", status: str = "200 OK", length: int | None = None, **headers: str) -> bytes:
    """Return a whole HTTP answer; `length` is what it says, if other than the truth."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body) if length is None else length}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


def page(body: bytes = b"<p>a page</p>", **headers: str) -> Handler:
    headers.setdefault("Content_Type", "text/html; charset=utf-8")
    return saying(answer(body, **headers))


def saying(text: bytes) -> Handler:
    """Return a handler that says `text` to every request."""
    return lambda _, connection: connection.sendall(text)


def by_path(pages: dict[str, bytes]) -> Handler:
    """Return a handler that says what `pages` has for the request's target, else 404."""

    def handle(request: Request, connection: socket.socket) -> None:
        connection.sendall(pages.get(request.target) or answer(b"nothing here", "404 Not Found"))

    return handle


def cutting(text: bytes) -> Handler:
    """Return a handler that says `text` and hangs up."""

    def handle(_: Request, connection: socket.socket) -> None:
        connection.sendall(text)
        connection.shutdown(socket.SHUT_RDWR)

    return handle


def dripping(start: bytes, drop: bytes, seconds: float = 0.02) -> Handler:
    """Return a handler that says `start` and then `drop` again and again, until the other side hangs up."""

    def handle(_: Request, connection: socket.socket) -> None:
        connection.sendall(start)
        pause = threading.Event()
        while not pause.wait(seconds) and not _hung_up(connection):
            connection.sendall(drop)

    return handle


def _hung_up(connection: socket.socket) -> bool:
    if isinstance(connection, ssl.SSLSocket):  # cannot be peeked into; sending tells soon enough
        return False
    readable, _, _ = select.select([connection], [], [], 0)
    return bool(readable) and connection.recv(1, socket.MSG_PEEK) == b""
