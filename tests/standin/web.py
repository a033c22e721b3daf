"""The stand-in web: loopback servers that play the table of hosts, answers and archive copies which the brief cites.

The table is data: `ANSWERS` by address, `UNRESOLVED` hosts, `SNAPSHOTS` in the archive. One HTTP and one HTTPS server
tell the hosts apart by their `Host` header; a client reaches them under the real names by `--resolve` and the test
authority's certificate. The archive is a real pywb behind the name web.archive.org.
"""

from __future__ import annotations

import gzip
import ssl
import tempfile
import threading
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from http import HTTPStatus
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import trustme

from tests.archive import Capture, pywb_archive, write_warc

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGES = Path(__file__).parent / "pages"
LOOPBACK = "127.0.0.1"
ARCHIVE_HOST = "web.archive.org"
HTML = "text/html; charset=utf-8"
COMPRESSED_FROM = 100_000  # bytes; as servers do, long pages go out as gzip to whom asks for it


@dataclass(frozen=True)
class Answer:
    """What a server says at one address; `page` is a file below `pages/live`."""

    page: str | None = None
    status: HTTPStatus = HTTPStatus.OK
    headers: tuple[tuple[str, str], ...] = ()

    @property
    def body(self) -> bytes:
        """The page's bytes; nothing where there is no page."""
        return (PAGES / "live" / self.page).read_bytes() if self.page else b""


@dataclass(frozen=True)
class Silence:
    """The connection is accepted, and nothing is ever said: the client's own deadline has to end it."""


@dataclass(frozen=True)
class ArchivedPage:
    """One copy in the archive: of which address, from when (14 digits, UTC), which file below `pages/archive`."""

    url: str
    moment: str
    page: str


CNN = "edition.cnn.com/2016/10/03/politics/us-suspends-talks-with-russia-over-syria/index.html"
WHITE_HOUSE = "https://www.whitehouse.gov"
OBAMA = f"{WHITE_HOUSE}/the-press-office/2016/09/05/press-conference-president-obama-after-g20-summit"
KERRY = "http://www.state.gov/secretary/remarks/2015/11/249515.htm"
RT_2016A = "https://www.rt.com/news/332211-munich-lavrov-kerry-un-syria/"
MFA_2016A = (
    "http://www.russianembassy.org/article/"
    "comment-by-the-information-and-press-department-on-us-led-international-anti-isis-coalition%E2%80%99"
)
MFA_2016B = "http://www.mid.ru/en/foreign_policy/news/-/asset_publisher/cKNonkJE02Bw/content/id/2485139"
TRUMP = "https://www.donaldjtrump.com/press-releases/donald-j-trump-foreign-policy-speech"

ANSWERS: dict[str, Answer | Silence] = {
    f"http://{CNN}": Answer(status=HTTPStatus.MOVED_PERMANENTLY, headers=(("Location", f"https://{CNN}"),)),
    # A cookie, as sites set them: no cassette may keep it.
    f"https://{CNN}": Answer("cnn-2016.html", headers=(("Set-Cookie", "visitor=stand-in; Path=/"),)),
    "https://www.ft.com/content/868f6c02-d0e1-11e5-92a1-c5e23ef99c77": Answer("ft-2016.html"),
    "https://www.theguardian.com/world/2016/sep/21/syria-un-aid-airstrike-russia-boris-johnson": Answer(
        "guardian-2016.html"
    ),
    "https://hansard.parliament.uk/Commons/2015-11-26/debates/15112625000002/Syria": Answer("hansard-2015.html"),
    (
        "https://hansard.parliament.uk/Commons/2016-10-11/debates/F9DCC666-4E96-4F13-A37A-8D51120B8594/AleppoAndSyria"
    ): Answer("hansard-2016.html"),
    (
        "https://www.washingtonpost.com/opinions/russias-facts-on-the-ground-in-syria/2015/10/01/"
        "45fe3bb2-687e-11e5-8325-a42b5a459b1e_story.html?utm_term=.e0d1d0c3c1f4"
    ): Answer("ignatius-2015.html", HTTPStatus.FORBIDDEN),
    KERRY: Answer("kerry-2015.html", HTTPStatus.NOT_FOUND),
    "http://transcripts.cnn.com/TRANSCRIPTS/1509/30/ath.02.html": Answer("mccain-2015.html"),
    "http://www.nytimes.com/2015/10/02/opinion/russias-dangerous-escalation-in-syria.html?_r=0": Answer(
        "nyt-2015.html"
    ),
    OBAMA: Answer("obama-2016.html"),
    "https://www.rt.com/news/317188-putin-civilian-casualties-syria/": Answer("rt-2015.html"),
    RT_2016A: Answer("rt-2016a.html", HTTPStatus.UNAVAILABLE_FOR_LEGAL_REASONS),
    "https://www.rt.com/news/358319-putin-g20-syria-us/": Answer("rt-2016b.html"),
    MFA_2016B: Silence(),
}
# A site of soft 404s answers so at every address that it does not have.
SOFT_404 = {WHITE_HOUSE: Answer("obama-2016.html")}
UNRESOLVED = ("www.russianembassy.org", "www.donaldjtrump.com")
SNAPSHOTS = (
    ArchivedPage(KERRY, "20151115083000", "kerry-2015.html"),
    ArchivedPage(RT_2016A, "20160213061500", "rt-2016a.html"),
    ArchivedPage(TRUMP, "20160428140000", "trump-2016.html"),
    ArchivedPage(OBAMA, "20160906021000", "obama-2016.html"),
    ArchivedPage(MFA_2016A, "20160920113000", "mfa-2016a.html"),
)
ABSENT = Answer(status=HTTPStatus.NOT_FOUND)


@dataclass(frozen=True)
class StandInWeb:
    """A running stand-in web: its two ports and the file with the certificate authority to trust."""

    http_port: int
    https_port: int
    ca_file: Path

    def resolve_options(self) -> list[str]:
        """Return the values of `--resolve`, HOST:PORT:ADDRESS:TO_PORT; an empty address: does not resolve.

        The last two are for every other host: a recording never leaves this machine.
        """
        ports = ((80, self.http_port), (443, self.https_port))
        reached = [f"{host}:{port}:{LOOPBACK}:{to}" for host in hosts() for port, to in ports]
        nowhere = [f"{host}:{port}::{port}" for host in (*UNRESOLVED, "*") for port, _ in ports]
        return reached + nowhere


def hosts() -> tuple[str, ...]:
    """Return the names that the two servers answer to, sorted."""
    return tuple(sorted({ARCHIVE_HOST, *(urlsplit(url).netloc for url in ANSWERS)}))


def answer_at(url: str) -> Answer | Silence:
    """Return what the table has at `url`, the address as it was asked for, query and percent-encoding included."""
    parts = urlsplit(url)
    return ANSWERS.get(url) or SOFT_404.get(f"{parts.scheme}://{parts.netloc}", ABSENT)


@contextmanager
def stand_in_web() -> Iterator[StandInWeb]:
    """Serve the whole table on loopback, archive included, until the block ends."""
    authority = trustme.CA()
    with ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        authority.cert_pem.write_to_path(str(home / "ca.pem"))
        archive = stack.enter_context(pywb_archive([_write_snapshots(home)], framed=False))
        scene = Scene(archive_port=urlsplit(archive).port or 0)
        stack.callback(scene.over.set)
        http_port = stack.enter_context(_serving(Server(scene)))
        https_port = stack.enter_context(_serving(Server(scene, _tls(authority))))
        yield StandInWeb(http_port, https_port, home / "ca.pem")


def _write_snapshots(home: Path) -> Path:
    captures = [Capture(copy.url, copy.moment, (PAGES / "archive" / copy.page).read_bytes()) for copy in SNAPSHOTS]
    return write_warc(home / "stand-in.warc.gz", captures)


def _tls(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*hosts()).configure_cert(context)
    return context


@contextmanager
def _serving(server: Server) -> Iterator[int]:
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@dataclass
class Scene:
    """What both servers share: where the archive is, and the sign that the play is over."""

    archive_port: int
    over: threading.Event = field(default_factory=threading.Event)


class Server(ThreadingHTTPServer):
    """One of the two loopback servers; with a TLS context it speaks HTTPS."""

    daemon_threads = True

    def __init__(self, scene: Scene, tls: ssl.SSLContext | None = None) -> None:
        super().__init__((LOOPBACK, 0), Player)
        self.scene = scene
        self.tls = tls

    def finish_request(self, request: Any, client_address: Any) -> None:
        """Shake hands here, in the connection's own thread: a slow client must not hold up the others."""
        if self.tls is None:
            super().finish_request(request, client_address)
            return
        with self.tls.wrap_socket(request, server_side=True) as secured:
            super().finish_request(secured, client_address)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of clients that hang up: the table has them do so."""


class Player(BaseHTTPRequestHandler):
    """Answers one request from the table, or from the archive behind it."""

    server: Server
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        host = self.headers.get("Host", "")
        if host == ARCHIVE_HOST:
            self._relay_archive()
            return
        scheme = "http" if self.server.tls is None else "https"
        match answer_at(f"{scheme}://{host}{self.path}"):
            case Silence():
                self.server.scene.over.wait()
                self.close_connection = True
            case Answer() as answer:
                self._send(answer)

    do_HEAD = do_GET  # noqa: N815 - the name that http.server calls

    def _send(self, answer: Answer) -> None:
        body, headers = answer.body, [("Content-Type", HTML), *answer.headers]
        if len(body) >= COMPRESSED_FROM and "gzip" in self.headers.get("Accept-Encoding", ""):
            body = gzip.compress(body, mtime=0)
            headers.append(("Content-Encoding", "gzip"))
        self._write(answer.status, headers, body)

    def _relay_archive(self) -> None:
        """Hand the request to pywb as a front server would, so that its links carry the public name."""
        passed = {"Host": ARCHIVE_HOST, "X-Forwarded-Proto": "https"}
        if "Accept-Datetime" in self.headers:
            passed["Accept-Datetime"] = self.headers["Accept-Datetime"]
        connection = HTTPConnection(LOOPBACK, self.server.scene.archive_port, timeout=30)
        try:
            connection.request("GET", self.path, headers=passed)
            reply = connection.getresponse()
            body = reply.read()
        finally:
            connection.close()
        own = {"content-length", "transfer-encoding", "connection", "date", "server"}
        headers = [(name, value) for name, value in reply.getheaders() if name.lower() not in own]
        self._write(HTTPStatus(reply.status), headers, body)

    def _write(self, status: HTTPStatus, headers: list[tuple[str, str]], body: bytes) -> None:
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name that http.server uses
        """Keep quiet: the recorder reports what it got."""
