from __future__ import annotations

import gzip
import hashlib
import socket
import ssl
import threading
from datetime import UTC, date, datetime, timedelta
from email.utils import format_datetime

import pytest
import trustme

from claimcheck import __version__
from claimcheck.errors import FileError
from claimcheck.model import Arrival, Mode, Place, Reason, Resolve, Snapshot, Unavailable
from claimcheck.sources import Sources, parse_resolve

from .conftest import NOW, settings
from .servers import answer, by_path, cutting, page, saying, serving


def test_a_page_comes_with_all_that_is_known_of_it(conversation):
    body = "<p>“free and fair”</p>".encode()
    with serving(page(body)) as server, conversation() as exchange:
        url = server.url("/story?id=1#part")
        got = exchange.origin(url)
    assert isinstance(got, Snapshot)
    assert got.body == body
    assert (got.media_type, got.charset, got.status, got.redirects) == ("text/html", "utf-8", 200, ())
    assert got.provenance.place is Place.ORIGIN
    assert got.provenance.arrival is Arrival.LIVE
    assert got.provenance.requested_url == url
    assert got.provenance.final_url == server.url("/story?id=1")
    assert got.provenance.retrieved_at == NOW
    assert got.provenance.captured_at is None
    assert got.provenance.sha256 == hashlib.sha256(body).hexdigest()
    assert server.asked[0].headers["user-agent"].startswith(f"claimcheck/{__version__} (claimcheck-cli")
    assert "cookie" not in server.asked[0].headers


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("text/html", ("text/html", None)),
        ('Text/HTML; Charset="Windows-1251"; x=y', ("text/html", "windows-1251")),
        ("application/pdf;", ("application/pdf", None)),
        ("nonsense", (None, None)),
        ("; charset=utf-8", (None, "utf-8")),
        ("text/html; charset=", ("text/html", None)),
    ],
)
def test_content_type_is_read(conversation, header, expected):
    with serving(page(Content_Type=header)) as server, conversation() as exchange:
        got = exchange.origin(server.url())
    assert (got.media_type, got.charset) == expected


def test_redirects_are_followed_and_told(conversation):
    pages = {
        "/old": answer(status="301 Moved", Location="/newer", Set_Cookie="id=1; Path=/"),
        "/newer": answer(status="302 Found", Location="newest?x=1#here"),
        "/newest?x=1": answer(b"<p>here</p>"),
    }
    with serving(by_path(pages)) as server, conversation() as exchange:
        got = exchange.origin(server.url("/old"))
    assert got.body == b"<p>here</p>"
    assert got.redirects == (server.url("/newer"), server.url("/newest?x=1"))
    assert got.provenance.final_url == server.url("/newest?x=1")
    assert got.provenance.requested_url == server.url("/old")
    assert all("cookie" not in request.headers for request in server.asked)


def test_a_circle_of_redirects_ends(conversation):
    pages = {
        "/a": answer(status="302 Found", Location="/b"),
        "/b": answer(status="302 Found", Location="/a"),
    }
    with serving(by_path(pages)) as server, conversation() as exchange:
        got = exchange.origin(server.url("/a"))
    assert got.reason is Reason.HTTP_STATUS
    assert "circle" in got.detail
    assert server.targets == ["/a", "/b"]


def test_redirects_without_end_end_at_the_cap(conversation):
    def handle(request, connection):
        number = int(request.target[1:])
        connection.sendall(answer(status="302 Found", Location=f"/{number + 1}"))

    with serving(handle) as server, conversation(max_redirects=4) as exchange:
        got = exchange.origin(server.url("/0"))
    assert (got.reason, got.detail) == (Reason.HTTP_STATUS, "redirected more than 4 times")
    assert len(server.asked) == 5


@pytest.mark.parametrize(
    ("status", "headers", "body", "reason", "words"),
    [
        ("404 Nope", {}, b"gone", Reason.HTTP_STATUS, "404 Not Found"),
        ("410 Gone", {}, b"", Reason.HTTP_STATUS, "410 Gone"),
        ("500 Oops", {}, b"", Reason.HTTP_STATUS, "500 Internal Server Error"),
        ("799 What", {}, b"", Reason.HTTP_STATUS, "status 799"),
        ("300 Multiple Choices", {}, b"choose", Reason.HTTP_STATUS, "300 Multiple Choices"),
        ("304 Not Modified", {}, b"", Reason.HTTP_STATUS, "304 Not Modified"),
        ("402 Payment Required", {}, b"pay", Reason.PAYWALL, "402"),
        ("451 Legal", {}, b"no", Reason.LEGAL, "451"),
        ("401 Unauthorized", {}, b"log in", Reason.HTTP_STATUS, "sign-in"),
        ("403 Forbidden", {}, b"<h1>Forbidden</h1>", Reason.HTTP_STATUS, "turns programs away"),
        ("403 Forbidden", {"cf_mitigated": "challenge"}, b"", Reason.CHALLENGE, "403"),
        ("403 Forbidden", {}, b"<title>Just a moment...</title>", Reason.CHALLENGE, "403"),
        ("503 Unavailable", {}, b"<title>Attention Required! | Cloudflare", Reason.CHALLENGE, "503"),
        ("429 Slow", {}, b"Please verify you are human", Reason.CHALLENGE, "429"),
        ("401 Unauthorized", {}, b"protected by DataDome", Reason.CHALLENGE, "401"),
        ("403 Forbidden", {}, b"<H1>Access Denied</H1> Reference&#32;&#35;18.2f", Reason.CHALLENGE, "403"),
        ("200 OK", {"x_amzn_waf_action": "challenge"}, b"<p>x</p>", Reason.CHALLENGE, "200"),
        ("404 Nope", {}, b"our captcha policy", Reason.HTTP_STATUS, "404 Not Found"),
        ("429 Slow", {}, b"", Reason.RATE_LIMITED, "429 Too Many Requests"),
        ("429 Slow", {"Retry_After": "3600"}, b"", Reason.RATE_LIMITED, "wait 3600 seconds"),
        ("503 Busy", {"Retry_After": "3600"}, b"", Reason.RATE_LIMITED, "wait 3600 seconds"),
        ("503 Busy", {}, b"", Reason.HTTP_STATUS, "503 Service Unavailable"),
        ("200 OK", {}, b"", Reason.EMPTY, "no content"),
        ("200 OK", {}, b" \r\n\t", Reason.EMPTY, "no content"),
        ("204 No Content", {}, b"", Reason.EMPTY, "no content"),
        ("302 Found", {}, b"nowhere", Reason.HTTP_STATUS, "302 Found"),
    ],
)  # fmt: skip
def test_what_a_status_means(conversation, status, headers, body, reason, words):
    with serving(saying(answer(body, status, **headers))) as server, conversation() as exchange:
        got = exchange.origin(server.url("/x"))
    assert isinstance(got, Unavailable)
    assert got.reason is reason
    assert words in got.detail
    assert got.place is Place.ORIGIN
    assert got.url == server.url("/x")
    assert got.status == int(status[:3])


def test_an_ordinary_page_about_captchas_is_a_page(conversation):
    with serving(page(b"<p>How a captcha asks: are you a robot?</p>")) as server, conversation() as exchange:
        assert isinstance(exchange.origin(server.url()), Snapshot)


@pytest.mark.parametrize("status", ["429 Slow", "503 Busy"])
def test_a_wait_that_fits_is_waited_once(conversation, status):
    answers = [answer(status=status, Retry_After="2"), answer(b"<p>now</p>")]
    waits = []
    with (
        serving(lambda _, connection: connection.sendall(answers.pop(0))) as server,
        conversation(sleep=waits.append) as exchange,
    ):
        assert exchange.origin(server.url()).body == b"<p>now</p>"
    assert waits == [2.0]


def test_a_wait_until_a_moment_is_waited(conversation):
    until = format_datetime(datetime.now(UTC) + timedelta(seconds=4), usegmt=True)
    answers = [answer(status="429 Slow", Retry_After=until), answer(b"<p>now</p>")]
    waits = []
    with (
        serving(lambda _, connection: connection.sendall(answers.pop(0))) as server,
        conversation(sleep=waits.append) as exchange,
    ):
        assert exchange.origin(server.url()).body == b"<p>now</p>"
    assert len(waits) == 1
    assert 0 <= waits[0] <= 4


def test_a_busy_server_is_not_asked_a_third_time(conversation):
    waits = []
    with (
        serving(saying(answer(status="429 Slow", Retry_After="1"))) as server,
        conversation(sleep=waits.append) as exchange,
    ):
        got = exchange.origin(server.url())
    assert got.reason is Reason.RATE_LIMITED
    assert waits == [1.0]
    assert len(server.asked) == 2


@pytest.mark.parametrize("value", ["99999", "-1", "soon", "Wed, 01 Jan 2098 00:00:00 GMT", "²"])
def test_a_wait_that_does_not_fit_is_not_waited(conversation, value):
    text = b"HTTP/1.1 429 X\r\nContent-Length: 0\r\nRetry-After: " + value.encode() + b"\r\n\r\n"
    waits = []
    with serving(saying(text)) as server, conversation(sleep=waits.append) as exchange:
        assert exchange.origin(server.url()).reason is Reason.RATE_LIMITED
    assert waits == []


def test_an_address_is_asked_once(conversation):
    with serving(page()) as server, conversation() as exchange:
        first, second = exchange.origin(server.url()), exchange.origin(server.url())
    assert first == second
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (answer(b"half", length=100), Reason.TRUNCATED),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n", Reason.TRUNCATED),
        (answer(gzip.compress(b"x" * 5000)[:-12], Content_Encoding="gzip"), Reason.TRUNCATED),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nhalf\r\n", Reason.RESET),
        (b"", Reason.RESET),
        (b"\r\n", Reason.RESET),
        (b"not HTTP at all \x00\xff\r\n\r\n", Reason.RESET),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello", Reason.RESET),
        (b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nhello", Reason.RESET),
        (b"HTTP/1.1 200 OK\r\nBroken header\r\n\r\nhello", Reason.RESET),
        (b"HTTP/1.1 200 OK\r\n" + b"X-Flood: 1\r\n" * 20_000, Reason.RESET),
        (b"HTTP/1.1 200 OK\r\nX-Flood: " + b"1" * 200_000, Reason.RESET),
    ],
)  # fmt: skip
def test_broken_answers_are_told_apart(conversation, text, reason):
    with serving(cutting(text)) as server, conversation() as exchange:
        got = exchange.origin(server.url())
    assert got.reason is reason
    assert got.detail.isprintable()


def test_a_body_longer_than_its_length_is_cut_there(conversation):
    with serving(cutting(answer(b"<p>all</p> and more", length=10))) as server, conversation() as exchange:
        assert exchange.origin(server.url()).body == b"<p>all</p>"


def test_a_reset_connection_is_told(conversation):
    def handle(_, connection):
        # SO_LINGER with no time: closing sends RST.
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        connection.close()

    with serving(handle) as server, conversation() as exchange:
        assert exchange.origin(server.url()).reason is Reason.RESET


def test_a_closed_port_is_told(conversation):
    with socket.socket() as probe, conversation() as exchange:
        probe.bind(("127.0.0.1", 0))  # bound and not listening: connections are refused
        got = exchange.origin(f"http://127.0.0.1:{probe.getsockname()[1]}/")
    assert got.reason is Reason.REFUSED


def test_names_that_do_not_resolve(conversation):
    nowhere = Resolve("gone.example", 80, None, 80)
    with conversation(resolve=(nowhere,)) as exchange:
        got = exchange.origin("http://gone.example/")
        other = exchange.origin("http://never.invalid/")
        long = exchange.origin(f"http://{'a' * 64}.example/")
    assert (got.reason, got.detail) == (Reason.DNS, "the name gone.example does not resolve")
    assert other.reason is Reason.DNS
    assert long.reason is Reason.DNS


# ---------------------------------------------------------------------------- TLS


@pytest.fixture(scope="module")
def authority():
    return trustme.CA()


def server_context(authority, name):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    return context


def trust(authority, tmp_path, monkeypatch):
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))


def test_tls_is_verified_under_the_real_name(conversation, authority, tmp_path, monkeypatch):
    trust(authority, tmp_path, monkeypatch)
    with serving(page(), server_context(authority, "news.example")) as server:
        there = parse_resolve(f"news.example:443:127.0.0.1:{server.port}")
        with conversation(resolve=(there,)) as exchange:
            got = exchange.origin("https://news.example/story")
        stranger = parse_resolve(f"*:443:127.0.0.1:{server.port}")
        with conversation(resolve=(stranger,)) as exchange:
            wrong_name = exchange.origin("https://other.example/story")
    assert got.body == b"<p>a page</p>"
    assert got.provenance.final_url == "https://news.example/story"
    assert server.asked[0].headers["host"] == "news.example"
    assert wrong_name.reason is Reason.TLS
    assert "other.example" in wrong_name.detail


def test_an_unknown_authority_is_not_trusted(conversation, authority):
    with serving(page(), server_context(authority, "127.0.0.1")) as server, conversation() as exchange:
        got = exchange.origin(server.url(scheme="https"))
    assert got.reason is Reason.TLS
    assert server.asked == []


def test_plain_http_behind_an_https_address_is_a_tls_fault(conversation):
    with serving(page(), greeting=answer(b"plain")) as server, conversation() as exchange:
        assert exchange.origin(server.url(scheme="https")).reason is Reason.TLS


def test_certificates_that_are_not_there_end_the_run(conversation, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/ca.pem")
    with serving(page()) as server, conversation() as exchange, pytest.raises(FileError, match="SSL_CERT_FILE"):
        exchange.origin(server.url())


# ---------------------------------------------------------------------------- several at once


def test_a_host_is_asked_by_few_at_once():
    busy, most, lock = 0, 0, threading.Lock()

    def handle(_, connection):
        nonlocal busy, most
        with lock:
            busy += 1
            most = max(most, busy)
        threading.Event().wait(0.05)
        with lock:
            busy -= 1
        connection.sendall(answer(b"<p>x</p>"))

    got = []
    with serving(handle) as server, Sources(settings(per_host=2), clock=lambda: NOW) as sources:

        def ask(number):
            with sources.exchange(f"source-{number}") as exchange:
                got.append(exchange.origin(server.url(f"/{number}")))

        threads = [threading.Thread(target=ask, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert [type(one) for one in got] == [Snapshot] * 8
    assert most == 2


def test_waiting_for_ones_turn_is_not_the_servers_slowness():
    def handle(_, connection):
        threading.Event().wait(0.4)
        connection.sendall(answer(b"<p>x</p>"))

    got = []
    with serving(handle) as server, Sources(settings(per_host=1, timeout=0.9)) as sources:

        def ask(number):
            with sources.exchange(f"source-{number}") as exchange:
                got.append(exchange.origin(server.url(f"/{number}")))

        threads = [threading.Thread(target=ask, args=(number,)) for number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert [type(one) for one in got] == [Snapshot] * 4


def test_offline_asks_nobody(conversation):
    with serving(page()) as server, conversation(mode=Mode.OFFLINE) as exchange:
        got = [exchange.origin(server.url()), next(exchange.copies(server.url(), date(2016, 1, 1)))]
    assert server.connections == 0
    assert {one.reason for one in got} <= {Reason.NOT_RECORDED, Reason.FORBIDDEN_ADDRESS}
    assert got[0].detail.startswith("offline")
