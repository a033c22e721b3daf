"""The guard, as an attacker would try it: no connection inside, and an end to everything."""

from __future__ import annotations

import gzip
import socket
import ssl
import threading
import time
import zlib
from ipaddress import ip_address

import brotlicffi
import pytest
import trustme
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model import Place, Reason, Resolve, Snapshot
from claimcheck.sources import Sources, parse_resolve
from claimcheck.sources.addresses import is_private_name, is_public
from claimcheck.sources.bodies import LARGE

from .conftest import settings
from .servers import answer, by_path, dripping, page, saying, serving

try:
    from compression import zstd
except ImportError:
    from backports import zstd

TIMEOUT = 0.6
MARGIN = 1.5  # for a busy machine; every trap here would hold for ever


# ---------------------------------------------------------------------------- addresses


@pytest.mark.parametrize(
    "address",
    [
        *("0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "127.255.255.254", "169.254.169.254", "172.16.0.1"),
        *("192.0.0.1", "192.0.2.1", "192.168.1.1", "198.18.0.1", "203.0.113.9", "224.0.0.1", "240.0.0.1"),
        *("255.255.255.255", "239.255.255.250"),
        *("::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12:3456::1", "ff02::1", "fec0::1", "100::1"),
        *("2001:db8::1", "3fff::1", "::127.0.0.1", "5f00::1"),
        *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254"),
        *("2002:7f00:1::", "2002:a00:1::1", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::8.8.8.8"),
        *("2001:0:4136:e378:8000:63bf:3fff:fdd2", "2001:0:7f00:1::1"),
    ],
)
def test_addresses_that_are_not_public(address):
    assert not is_public(ip_address(address))


@pytest.mark.parametrize(
    "address",
    [
        *("8.8.8.8", "1.1.1.1", "93.184.216.34", "172.32.0.1", "100.128.0.1", "192.169.0.1"),
        *("2606:4700::1111", "2a00:1450:4001::1", "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::1"),
    ],
)
def test_addresses_that_are_public(address):
    assert is_public(ip_address(address))


@given(st.ip_addresses(v=4))
def test_an_address_in_disguise_is_judged_as_itself(address):
    packed = int(address)
    for disguise in (
        ip_address((0xFFFF << 32) + packed),
        ip_address((0x0064_FF9B << 96) + packed),
        ip_address((0x2002 << 112) + (packed << 80)),
    ):
        assert is_public(disguise) == is_public(address)


@pytest.mark.parametrize(
    "host",
    [
        *("localhost", "LOCALHOST.", "a.localhost", "printer.local", "wiki.internal", "nas.home.arpa", "intranet"),
        *("127.0.0.1", "[::1]", "10.0.0.1", "2130706433", "0x7f.1", "0177.0.0.1", "127.1", "box.lan"),
    ],
)
def test_private_names(host):
    assert is_private_name(host)


@pytest.mark.parametrize("host", ["example.org", "local.example.org", "8.8.8.8", "internal.gov.uk", "x.homes"])
def test_public_names(host):
    assert not is_private_name(host)


# ---------------------------------------------------------------------------- no connection inside


@pytest.fixture
def inside():
    """A server that nobody may reach."""
    with serving(page(b"secret")) as server:
        yield server


@pytest.mark.parametrize(
    "host",
    [
        *("127.0.0.1", "127.1", "2130706433", "0x7f000001", "0x7f.0.0.1", "0177.0.0.1", "017700000001", "127.0.1"),
        *("localhost", "localhost.", "LOCALHOST", "[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "0.0.0.0", "0"),
        *("[::]", "[64:ff9b::7f00:1]", "127。0。0。1", "⓵27.0.0.1", "[fe80::1%25lo]"),
    ],
)
def test_no_spelling_of_an_inner_address_gets_through(conversation, inside, host):
    with conversation(allow_private=False) as exchange:
        got = exchange.origin(f"http://{host}:{inside.port}/")
    # Spellings that are no address on this system are dead names; none is a connection.
    assert got.reason in (Reason.FORBIDDEN_ADDRESS, Reason.DNS)
    assert inside.connections == 0


@pytest.mark.parametrize("host", ["127.0.0.1", "2130706433", "0x7f.1", "localhost", "[::1]", "[::ffff:127.0.0.1]"])
def test_the_usual_spellings_are_refused_by_name(conversation, inside, host):
    with conversation(allow_private=False) as exchange:
        got = exchange.origin(f"http://{host}:{inside.port}/")
    assert got.reason is Reason.FORBIDDEN_ADDRESS
    assert "--allow-private" in got.detail


def test_a_name_that_leads_inside_is_refused(conversation, inside):
    there = parse_resolve(f"news.example:80:127.0.0.1:{inside.port}")
    with conversation(allow_private=False, resolve=(there,)) as exchange:
        assert exchange.origin("http://news.example/").reason is Reason.FORBIDDEN_ADDRESS
    assert inside.connections == 0


def system_answers(monkeypatch, *answers):
    """Let the system's resolver give each of `answers` (lists of addresses) in turn, then the last for ever."""
    asked = []
    real = socket.getaddrinfo

    def getaddrinfo(host, port, *more, **named):
        if host.replace(".", "").isdigit():  # an address needs no looking up
            return real(host, port, *more, **named)
        asked.append(host)
        addresses = answers[min(len(asked), len(answers)) - 1]
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in addresses]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    return asked


def test_one_inner_address_among_several_refuses_all(conversation, inside, monkeypatch):
    system_answers(monkeypatch, ["93.184.216.34", "127.0.0.1"])
    with conversation(allow_private=False) as exchange:
        assert exchange.origin(f"http://two.example:{inside.port}/").reason is Reason.FORBIDDEN_ADDRESS
    assert inside.connections == 0


def test_a_name_that_changes_its_mind_is_not_asked_again(conversation, inside, monkeypatch):
    asked = system_answers(monkeypatch, ["192.0.2.1"], ["127.0.0.1"])
    monkeypatch.setattr("claimcheck.sources.resolve.require_public", lambda host, address: None)
    with conversation(allow_private=False, timeout=TIMEOUT) as exchange:
        got = exchange.origin(f"http://rebinding.example:{inside.port}/")
    assert asked[0] == "rebinding.example"
    assert asked.count("rebinding.example") == 1
    assert got.reason in (Reason.TIMEOUT, Reason.REFUSED)
    assert inside.connections == 0


def test_a_redirect_inside_is_refused(conversation, inside):
    pages = {
        "/numeric": answer(status="302 Found", Location=f"http://2130706433:{inside.port}/"),
        "/name": answer(status="302 Found", Location=f"http://inner.example:{inside.port}/"),
    }
    with serving(by_path(pages)) as outside:
        # The first server counts as public here, everything else is judged as ever.
        for path in pages:
            with conversation(
                allow_private=False, resolve=(Resolve("inner.example", inside.port, "10.0.0.1", 80),)
            ) as exchange:
                exchange._client._transport._resolver = Lenient(exchange._client._transport._resolver, outside.port)
                got = exchange.origin(outside.url(path))
            assert got.reason is Reason.FORBIDDEN_ADDRESS, path
            assert got.url != outside.url(path)
    assert inside.connections == 0


class Lenient:
    """The real resolver, except that one loopback port may be connected to."""

    def __init__(self, real, port):
        self.real, self.port = real, port

    def override(self, host, port):
        return self.real.override(host, port)

    def addresses(self, host, port, deadline):
        if port == self.port:
            return [("127.0.0.1", port)]
        return self.real.addresses(host, port, deadline)


@pytest.mark.parametrize(
    "location",
    [
        *("file:///etc/passwd", "ftp://example.org/x", "javascript:alert(1)", "data:text/html,x", "gopher://x/"),
        *("http://user:pw@example.org/", "//user@example.org/", "http://[::1", "mailto:x@y.example"),
    ],
)
def test_a_redirect_to_anything_else_is_refused(conversation, location):
    pages = {"/": answer(status="302 Found", Location=location)}
    with serving(by_path(pages)) as server, conversation() as exchange:
        got = exchange.origin(server.url("/"))
    assert got.reason is Reason.FORBIDDEN_ADDRESS
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    "url",
    [
        *("file:///etc/passwd", "ftp://example.org/", "/etc/passwd", "example.org", "", "http://", "https:///x"),
        *("http://me:secret@example.org/", "http://example.org:99999/", "http://exa\x00mple.org/", "http://[::1"),
        *("http://" + "a" * 70_000 + ".org/", "ws://example.org/", "http://256.1.1.1/", "//example.org/"),
    ],
)
def test_what_is_no_web_address_is_refused(conversation, url):
    with conversation() as exchange:
        got = exchange.origin(url)
    assert got.reason is Reason.FORBIDDEN_ADDRESS
    assert "secret" not in got.detail
    assert len(got.detail) < 400


@pytest.mark.parametrize("path", ["/ok%20here?q=%00", "/naïve/ü?ß=1", "/a b", "/%zz", "/../x", "/\u202e", "/a\\b"])
def test_odd_paths_are_asked_for(conversation, path):
    with serving(page()) as server, conversation() as exchange:
        assert isinstance(exchange.origin(server.url(path)), Snapshot)
    assert server.targets[0].isascii()


# ---------------------------------------------------------------------------- proxies


def test_a_proxy_of_the_environment_is_used(conversation, monkeypatch):
    with serving(page(b"<p>by proxy</p>")) as proxy:
        monkeypatch.setenv("http_proxy", f"http://me:p%40ss@127.0.0.1:{proxy.port}")
        with conversation(allow_private=False) as exchange:
            got = exchange.origin("http://unknown.invalid/story")
    assert got.body == b"<p>by proxy</p>"
    assert proxy.targets == ["http://unknown.invalid/story"]
    assert proxy.asked[0].headers["proxy-authorization"] == "Basic bWU6cEBzcw=="


@pytest.mark.parametrize("host", ["127.0.0.1", "2130706433", "localhost", "[::1]", "999.999", "0x7f.0.0.0.0.1"])
def test_a_proxy_is_not_asked_for_places_inside(conversation, monkeypatch, host):
    with serving(page()) as proxy:
        monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy.port}")
        with conversation(allow_private=False) as exchange:
            got = exchange.origin(f"http://{host}/")
    assert got.reason in (Reason.FORBIDDEN_ADDRESS, Reason.DNS)
    assert proxy.connections == 0


def test_a_proxy_that_tunnels_and_refuses(conversation, monkeypatch):
    with serving(saying(answer(status="403 No"))) as proxy:
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{proxy.port}")
        with conversation() as exchange:
            got = exchange.origin("https://unknown.invalid/")
    assert got.reason is Reason.REFUSED
    assert "proxy" in got.detail
    assert proxy.targets == ["unknown.invalid:443"]


def test_no_proxy_and_resolve_go_around_the_proxy(conversation, monkeypatch):
    with serving(page()) as proxy, serving(page(b"<p>direct</p>")) as server:
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{proxy.port}")
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        there = parse_resolve(f"news.example:80:127.0.0.1:{server.port}")
        with conversation(resolve=(there,)) as exchange:
            assert exchange.origin(server.url()).body == b"<p>direct</p>"
            assert exchange.origin("http://news.example/").body == b"<p>direct</p>"
    assert proxy.connections == 0


# ---------------------------------------------------------------------------- an end to everything


HEAD = b"HTTP/1.1 200 OK\r\n"
TRAPS = {
    "says nothing": dripping(b"", b""),
    "one byte of a header a time": dripping(HEAD + b"X-Slow: ", b"x"),
    "one header a time": dripping(HEAD, b"X-Slow: x\r\n"),
    "100 Continue for ever": dripping(b"", b"HTTP/1.1 100 Continue\r\n\r\n", seconds=0.001),
    "one byte of the body a time": dripping(HEAD + b"Content-Length: 100000\r\n\r\n", b"x"),
    "chunks of one byte": dripping(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"),
    "a body without length": dripping(HEAD + b"\r\n", b"x"),
    "stops in the middle": dripping(HEAD + b"Content-Length: 100\r\n\r\nhalf", b""),
    "gzip a byte at a time": dripping(
        HEAD + b"Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\na\r\n" + gzip.compress(b"x")[:10] + b"\r\n",
        b"5\r\n\x00\x00\x00\xff\xff\r\n",
    ),
}  # fmt: skip


@pytest.mark.parametrize("trap", TRAPS.values(), ids=TRAPS.keys())
def test_a_slow_server_ends_with_the_deadline(conversation, trap):
    with serving(trap) as server, conversation(timeout=TIMEOUT) as exchange:
        began = time.monotonic()
        got = exchange.origin(server.url())
        took = time.monotonic() - began
    assert got.reason is Reason.TIMEOUT
    assert took < TIMEOUT + MARGIN


def test_slow_redirects_share_one_deadline(conversation):
    def handle(request, connection):
        threading.Event().wait(0.15)
        connection.sendall(answer(status="302 Found", Location=f"/{int(request.target[1:]) + 1}"))

    with serving(handle) as server, conversation(timeout=TIMEOUT, max_redirects=1000) as exchange:
        began = time.monotonic()
        got = exchange.origin(server.url("/0"))
        took = time.monotonic() - began
    assert got.reason is Reason.TIMEOUT
    assert took < TIMEOUT + MARGIN


def test_a_tls_greeting_that_never_comes(conversation):
    with serving(page()) as server, conversation(timeout=TIMEOUT) as exchange:
        began = time.monotonic()
        got = exchange.origin(server.url(scheme="https"))
        assert time.monotonic() - began < TIMEOUT + MARGIN
    assert got.reason is Reason.TIMEOUT


def test_a_slow_body_under_tls_ends_with_the_deadline(conversation, tmp_path, monkeypatch):
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    # Slow enough that reading is given up and taken up again between two bytes.
    slow = dripping(HEAD + b"Content-Length: 3\r\n\r\n", b"x", seconds=0.7)
    with serving(slow, context) as server:
        with conversation(timeout=1.0) as exchange:
            assert exchange.origin(server.url(scheme="https")).reason is Reason.TIMEOUT
        with conversation(timeout=6.0) as exchange:
            assert exchange.origin(server.url(scheme="https")).body == b"xxx"


def test_a_name_server_that_never_answers(conversation, monkeypatch):
    release = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: release.wait(10) and [])
    with conversation(timeout=TIMEOUT) as exchange:
        began = time.monotonic()
        got = exchange.origin("http://slow.example/")
        took = time.monotonic() - began
    release.set()
    assert got.reason is Reason.TIMEOUT
    assert took < TIMEOUT + MARGIN


def test_each_place_has_a_deadline_of_its_own(conversation):
    def handle(request, connection):
        threading.Event().wait(0.8)
        connection.sendall(answer(b"<p>x</p>"))

    with serving(handle) as server, conversation(timeout=2.0) as exchange:  # less than the three take together
        got = [exchange.origin(server.url(path)) for path in ("/1", "/2", "/3")]
    assert [type(one) for one in got] == [Snapshot] * 3


def test_an_address_that_swallows_packets_leaves_time_for_the_next(conversation, monkeypatch):
    with serving(page()) as server, socket.create_server(("127.0.0.2", server.port), backlog=0) as full:
        # A full backlog: the kernel drops what comes after.
        fillers = [socket.socket() for _ in range(4)]
        for filler in fillers:
            filler.setblocking(False)
            filler.connect_ex(full.getsockname())
        system_answers(monkeypatch, ["127.0.0.2", "127.0.0.1"])
        with conversation(timeout=1.5) as exchange:
            got = exchange.origin(f"http://two.example:{server.port}/")
        for filler in fillers:
            filler.close()
    assert isinstance(got, Snapshot)


def test_closing_the_sources_ends_what_is_going_on():
    got = []
    with serving(TRAPS["says nothing"]) as server:
        sources = Sources(settings(timeout=60))

        def ask():
            with sources.exchange("slow") as exchange:
                got.append(exchange.origin(server.url()))

        asking = threading.Thread(target=ask)
        asking.start()
        while not server.asked:
            time.sleep(0.01)
        began = time.monotonic()
        sources.close()
        asking.join()
        assert time.monotonic() - began < MARGIN
    assert "ended" in got[0].detail


# ---------------------------------------------------------------------------- sizes

CAP = 1_000_000
BOMB = b"\0" * (8 * CAP)


def bombs():
    once = gzip.compress(BOMB)
    brotli, zst = brotlicffi.compress(BOMB), zstd.compress(BOMB)
    yield "gzip", once
    yield "x-gzip", once
    yield "deflate", zlib.compress(BOMB)
    yield "br", brotli
    yield "zstd", zst
    yield "gzip, gzip", gzip.compress(gzip.compress(b"\0" * 100 * CAP))
    yield "gzip, br", brotlicffi.compress(once)
    yield "zstd, gzip", gzip.compress(zst)


@pytest.mark.parametrize(("coding", "body"), list(bombs()))
def test_a_bomb_is_too_large(conversation, coding, body):
    assert len(body) < CAP
    with serving(saying(answer(body, Content_Encoding=coding))) as server, conversation(max_bytes=CAP) as exchange:
        got = exchange.origin(server.url())
    assert (got.reason, got.place) == (Reason.TOO_LARGE, Place.ORIGIN)


def test_a_length_over_the_cap_is_not_even_begun(conversation):
    with serving(saying(answer(b"x", length=10**12))) as server, conversation(max_bytes=CAP) as exchange:
        assert exchange.origin(server.url()).reason is Reason.TOO_LARGE


def test_an_endless_body_is_cut_at_the_cap(conversation):
    endless = dripping(HEAD + b"\r\n", b"x" * 65_536, seconds=0)
    with serving(endless) as server, conversation(max_bytes=CAP) as exchange:
        assert exchange.origin(server.url()).reason is Reason.TOO_LARGE


def test_the_cap_itself_is_allowed(conversation):
    with serving(saying(answer(b"x" * CAP))) as server, conversation(max_bytes=CAP) as exchange:
        assert len(exchange.origin(server.url()).body) == CAP


def test_the_body_of_a_redirect_is_not_read(conversation):
    pages = {"/": answer(b"x", "302 Found", length=10**12, Location="/there"), "/there": answer(b"<p>x</p>")}
    with serving(by_path(pages)) as server, conversation(max_bytes=CAP) as exchange:
        assert exchange.origin(server.url()).body == b"<p>x</p>"


# ---------------------------------------------------------------------------- one large body at a time


def read_in_threads(sources, urls):
    got = {}

    def ask(name, url):
        with sources.exchange(name) as exchange:
            got[name] = exchange.origin(url)

    threads = [threading.Thread(target=ask, args=(str(number), url)) for number, url in enumerate(urls)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return list(got.values())


def test_large_bodies_wait_for_one_another_and_small_ones_for_nobody():
    large = b"x" * (LARGE + 1)
    with (
        serving(by_path({"/large": answer(large), "/small": answer(b"small")})) as server,
        Sources(settings()) as sources,
    ):
        with sources.exchange("first") as first:
            assert first.origin(server.url("/large")).body == large
            assert [got.body for got in read_in_threads(sources, [server.url("/small")] * 3)] == [b"small"] * 3
            waiting = threading.Thread(target=read_in_threads, args=(sources, [server.url("/large")]))
            waiting.start()
            waiting.join(0.5)
            assert waiting.is_alive()
        waiting.join(10)
        assert not waiting.is_alive()
        assert [len(got.body) for got in read_in_threads(sources, [server.url("/large")] * 5)] == [len(large)] * 5


def test_whoever_asks_for_more_gives_up_the_place_of_a_large_body():
    large = answer(b"x" * (LARGE + 1))
    with serving(by_path({"/1": large, "/2": large})) as server, Sources(settings()) as sources:
        with sources.exchange("one") as one, sources.exchange("two") as two:
            one.origin(server.url("/1"))
            one.origin(server.url("/small"))
            assert isinstance(two.origin(server.url("/2")), Snapshot)
        # What was let go is asked for again where it is wanted again.
        with sources.exchange("three") as three:
            for path in ("/1", "/2", "/1"):
                assert isinstance(three.origin(server.url(path)), Snapshot)
    assert server.targets == ["/1", "/small", "/2", "/1", "/2", "/1"]


def test_a_place_that_never_gets_free_ends_with_the_run():
    with serving(page(b"x" * (LARGE + 1))) as server:
        sources = Sources(settings())
        with sources.exchange("first") as first:
            first.origin(server.url("/1"))
            got = []
            waiting = threading.Thread(target=lambda: got.extend(read_in_threads(sources, [server.url("/2")])))
            waiting.start()
            waiting.join(0.3)
            sources.close()
            waiting.join(10)
    assert "ended" in got[0].detail
