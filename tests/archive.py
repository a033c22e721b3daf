"""A real web archive on loopback: pywb over WARC files that the tests write."""

from __future__ import annotations

import base64
import hashlib
import io
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection
from pathlib import Path
from typing import TYPE_CHECKING

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from warcio.recordloader import ArcWarcRecord

START_SECONDS = 60
COMMANDS = Path(sys.executable).parent

# Both Memento headers and no frame are what the Wayback Machine gives; `framed` is pywb's own default.
CONFIG = """\
framed_replay: {framed}
enable_memento: true
"""


@dataclass(frozen=True)
class Capture:
    """One page as it was captured: `moment` is 14 digits, YYYYMMDDhhmmss in UTC."""

    url: str
    moment: str
    body: bytes = b""
    status: str = "200 OK"
    headers: dict[str, str] = field(default_factory=lambda: {"Content-Type": "text/html; charset=utf-8"})
    revisit_of: str | None = None  # the moment of the capture of the same `body` that this one refers to


def write_warc(path: Path, captures: Sequence[Capture]) -> Path:
    """Write `captures` as one compressed WARC (ISO 28500) and return its path."""
    with path.open("wb") as stream:
        writer = WARCWriter(stream, gzip=True)
        for capture in captures:
            writer.write_record(_record(writer, capture))
    return path


def _record(writer: WARCWriter, capture: Capture) -> ArcWarcRecord:
    headers = {**capture.headers, "Content-Length": str(len(capture.body))}
    answer = StatusAndHeaders(capture.status, list(headers.items()), protocol="HTTP/1.1")
    taken = {"WARC-Date": _warc_date(capture.moment)}
    if capture.revisit_of:
        digest = "sha1:" + base64.b32encode(hashlib.sha1(capture.body).digest()).decode()
        return writer.create_revisit_record(
            capture.url,
            digest,
            capture.url,
            _warc_date(capture.revisit_of),
            http_headers=answer,
            warc_headers_dict=taken,
        )
    body = io.BytesIO(capture.body)
    return writer.create_warc_record(
        capture.url,
        "response",
        payload=body,
        length=len(capture.body),
        http_headers=answer,
        warc_headers_dict=taken,
    )


@contextmanager
def pywb_archive(warcs: Sequence[Path], collection: str = "web", *, framed: bool = True) -> Iterator[str]:
    """Serve `warcs` as `collection` on loopback and yield the archive's address, "http://127.0.0.1:PORT/".

    The collection's TimeGate is that address + `collection` + "/"; `framed` is pywb's default, in
    which a TimeGate answers 200 with a frame page instead of 302.
    """
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        (home / "config.yaml").write_text(CONFIG.format(framed=str(framed).lower()), encoding="utf-8")
        _manager(home, "init", collection)
        # Copied by us: wb-manager's `add` numbers files that are named alike.
        for number, warc in enumerate(warcs):
            shutil.copy(warc, home / "collections" / collection / "archive" / f"{number:03}-{warc.name}")
        _manager(home, "reindex", collection)
        with _served(home) as address:
            yield address


def _warc_date(moment: str) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.strptime(moment, "%Y%m%d%H%M%S"))


def _manager(home: Path, *arguments: str) -> None:
    done = subprocess.run([COMMANDS / "wb-manager", *arguments], cwd=home, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"wb-manager {' '.join(arguments)}: {done.stderr}")


@contextmanager
def _served(home: Path) -> Iterator[str]:
    port = _free_port()
    with (home / "log").open("wb") as log:
        process = subprocess.Popen(
            [COMMANDS / "wayback", "-b", "127.0.0.1", "-p", str(port)], cwd=home, stdout=log, stderr=log
        )
        try:
            _await_answer(process, port, home / "log")
            yield f"http://127.0.0.1:{port}/"
        finally:
            process.terminate()
            process.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _await_answer(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    ends = time.monotonic() + START_SECONDS
    while time.monotonic() < ends and process.poll() is None:
        connection = HTTPConnection("127.0.0.1", port, timeout=5)
        try:
            connection.request("GET", "/")
            connection.getresponse().read()
        except OSError:
            time.sleep(0.1)
        else:
            return
        finally:
            connection.close()
    raise RuntimeError(f"pywb did not start: {log.read_text(encoding='utf-8', errors='replace')[-2000:]}")
