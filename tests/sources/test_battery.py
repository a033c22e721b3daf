"""The hostile battery: one claims file, run by the real command, against all of `hostile` and honest hosts between.

The guard is as ever: no --allow-private. To be reached at all, one loopback address plays the public internet
(`PROGRAM` lets that one pass), and every other address is judged as it always is. What the process connects to is
taken from Python's own audit of it, not from what the servers happen to see.
"""

from __future__ import annotations

import hashlib
import json
import os
import socket
import ssl
import subprocess
import sys
import time
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import trustme

from .hostile import MB, bombs, documents, holding, leading_inside, misbehaving
from .servers import answer, page, serving

INTERNET = "127.0.0.77"
TIMEOUT = 3.0  # seconds
MARGIN = 4.0  # for a busy machine
MOST_MEMORY = 250 * MB
QUOTE = "we will go home with a good treaty in our hands"
FALSE = "these very words were never said by anybody at all"
PARAGRAPH = (
    "<p>The talks about the coming winter went on late into the night, and those who came out said little.</p>\n"
)
STORY = f"<html><head><title>Talks</title></head><body><h1>Talks</h1>{PARAGRAPH * 5}<p>“{QUOTE},” she said.</p></body></html>"

PROGRAM = f"""
import atexit, ipaddress, json, re, resource, sys
from pathlib import Path

connected = []
sys.addaudithook(lambda event, about: connected.append(about[1]) if event == "socket.connect" else None)

@atexit.register
def tell():
    own = int(re.search(r"VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text())[1])
    readers = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    Path("told.json").write_text(json.dumps({{"peak": max(own, readers) * 1024, "connected": connected}}))

from claimcheck.sources import addresses

judged = addresses.is_public
addresses.is_public = lambda address: str(address) == "{INTERNET}" or judged(address)

from claimcheck.cli import main
main()
"""

pytestmark = pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is read from /proc")


@dataclass(frozen=True)
class Told:
    """What came of the run."""

    code: int
    report: dict
    seconds: float
    peak: int
    connected: list
    errors: str
    longest: dict
    knocks: int

    def result(self, claim):
        return next(result for result in self.report["results"] if result["claim"] == claim)

    def reason(self, claim):
        found = [finding for finding in self.result(claim)["findings"] if finding["check"] == "availability"]
        return found[0]["reason"] or ""


@contextmanager
def traps():
    """Listen at the places inside, on one port; yield it, and what counts who knocked."""
    knocked = []
    with ExitStack() as stack:
        first = stack.enter_context(serving(lambda request, _: knocked.append(request)))
        for address, family in (("127.0.0.2", socket.AF_INET), ("::1", socket.AF_INET6)):
            try:
                listener = stack.enter_context(socket.create_server((address, first.port), family=family))
            except OSError:
                continue  # this machine has no such address: nobody can knock there
            listener.setblocking(False)
            stack.callback(_count, listener, knocked)
        yield first, knocked


def _count(listener, knocked):
    try:
        listener.accept()[0].close()
    except BlockingIOError:
        return
    knocked.append(listener)


def honest_pages():
    """Return the pages of the honest hosts, by name: small ones, and one of nearly 16 MB."""
    pages = {f"honest{number}.example": STORY for number in range(12)}
    long = PARAGRAPH.replace("</p>", " They had agreed on next to nothing, as one of them put it.</p>")
    whole = long * (int(15.8 * MB) // len(long))
    pages["longest.example"] = STORY.replace("<h1>", whole + "<h1>")
    return {name: answer(text.encode(), Content_Type="text/html; charset=utf-8") for name, text in pages.items()}


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    folder = tmp_path_factory.mktemp("battery")
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(folder / "ca.pem"))
    longest, honest = {}, honest_pages()

    with ExitStack() as stack:
        trap, knocked = stack.enter_context(traps())
        hostile = [*leading_inside(trap.port), *holding(), *misbehaving(), *bombs(), *documents()]
        hosts = {f"hostile{number}.example": one for number, one in enumerate(hostile)}

        def say(request, connection):
            host = request.headers["host"].split(":")[0]
            if host in honest:
                connection.sendall(honest[host])
                return
            began = time.monotonic()
            try:
                hosts[host].say(request, connection)
            finally:
                longest[host] = max(longest.get(host, 0.0), time.monotonic() - began)

        web = stack.enter_context(serving(say, address=INTERNET))
        # Its certificate is of an authority that nobody trusts.
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        trustme.CA().issue_cert("hostile.example").configure_cert(context)
        secure = stack.enter_context(serving(page(), context, address=INTERNET))
        plain = stack.enter_context(serving(page(), greeting=answer(b"plain"), address=INTERNET))
        silent = stack.enter_context(socket.create_server((INTERNET, 0)))
        urls = {
            **{name: one.url or f"{one.scheme}://{name}/" for name, one in hosts.items()},
            "plain.example": "https://plain.example/",
            "silent.example": "https://silent.example/",
            **{name: f"http://{name}/story" for name in honest},
        }
        (folder / "claims.toml").write_text(claims_file(urls, honest, hosts), encoding="utf-8")
        resolve = [
            f"*:80:{INTERNET}:{web.port}",
            f"*:443:{INTERNET}:{secure.port}",
            f"plain.example:443:{INTERNET}:{plain.port}",
            f"silent.example:443:{INTERNET}:{silent.getsockname()[1]}",
            f"inner.example:{trap.port}:10.0.0.1:{trap.port}",
        ]
        options = [part for entry in resolve for part in ("--resolve", entry)]
        command = ["verify", "claims.toml", "--live", "--no-archive", "--timeout", str(TIMEOUT), "--format", "json"]
        kept = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
        began = time.monotonic()
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, *command, *options],
            cwd=folder,
            env={**kept, "SSL_CERT_FILE": str(folder / "ca.pem"), "CLAIMCHECK_CACHE": str(folder / "cache")},
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=300,
            check=False,
        )
        seconds = time.monotonic() - began
    measured = json.loads((folder / "told.json").read_text())
    told = Told(
        done.returncode,
        json.loads(done.stdout or "{}"),
        seconds,
        measured["peak"],
        measured["connected"],
        done.stderr,
        longest,
        len(knocked) + trap.connections,
    )
    return told, hosts, honest


def claims_file(urls, honest, hosts):
    """Return a claims file with a claim on each address, the honest ones between the others."""
    lines = ["schema = 1"]
    names = sorted(urls, key=lambda name: hashlib.sha256(name.encode()).digest())
    for name in names:
        key = name.split(".")[0]
        pin = f"http://{name}/web/20160610120000/http://a.example/story"
        archive = name in hosts and hosts[name].name.startswith("archive")
        lines += [f"[references.{key}]", f'archive_url = "{pin}"' if archive else f'url = "{urls[name]}"']
    for name in names:
        key, quote = name.split(".")[0], QUOTE if name in honest else FALSE
        lines += ["[[claims]]", f'id = "{key}"', f'quote = "{quote}"', f'references = ["{key}"]']
    return "\n".join(lines) + "\n"


def test_there_are_enough_of_them(told):
    _, hosts, honest = told
    assert len(hosts) >= 40
    assert len({one.name for one in hosts.values()}) == len(hosts)
    assert len(honest) > 10


def test_the_run_ends_and_says_so(told):
    told, hosts, honest = told
    assert told.errors == ""
    assert told.code in (1, 3)
    assert len(told.report["results"]) == len(hosts) + len(honest) + 2


def test_none_stops_the_other_claims(told):
    told, _, honest = told
    found = {name: told.result(name.split(".")[0]) for name in honest}
    assert {name: each for name, each in found.items() if each["verdict"] != "supported"} == {}


def test_each_is_told_by_its_own_reason(told):
    told, hosts, _ = told
    wrong = {
        one.name: told.reason(name.split(".")[0])
        for name, one in hosts.items()
        if told.reason(name.split(".")[0]) not in one.reasons
    }
    assert wrong == {}
    assert told.reason("plain") == "tls"
    assert told.reason("silent") == "timeout"
    assert not any(told.result(name.split(".")[0])["verdict"] == "supported" for name in hosts)


def test_no_connection_to_a_place_inside_is_ever_opened(told):
    told, _, _ = told
    assert {address[0] for address in told.connected} == {INTERNET}
    assert len(told.connected) > 40
    assert told.knocks == 0


def test_each_ends_inside_its_deadline(told):
    told, hosts, _ = told
    slow = {one.name: told.longest[name] for name, one in hosts.items() if one.holds}
    assert len(slow) >= 10
    assert {name: seconds for name, seconds in slow.items() if seconds > TIMEOUT + MARGIN} == {}


def test_the_memory_stays_small(told):
    """Of the run itself, and of each process that reads documents for it."""
    told, _, _ = told
    assert told.peak < MOST_MEMORY, f"{told.peak / MB:.0f} MB"
