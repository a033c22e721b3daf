"""What earlier runs were told is used again: as RFC 9111 has it, within the user's hour, and never past the guard."""

from __future__ import annotations

import json
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from claimcheck.model import Arrival, Mode, Reason, Resolve, Snapshot, Unavailable
from claimcheck.sources import Sources
from claimcheck.sources.bodies import LARGE
from claimcheck.storage import Store

from .conftest import NOW, settings
from .servers import Request, answer, by_path, cutting, page, serving

if TYPE_CHECKING:
    import socket

BODY = b"<p>the minister said so</p>"
HOUR = timedelta(hours=1)


@pytest.fixture
def runs(tmp_path):
    """Start a run at a time of the test's own, keeping what it reads: `with runs(later=HOUR) as exchange:`."""

    @contextmanager
    def run(*, later: timedelta = timedelta(), record: bool = False, **changes):
        chosen = settings(**{"cache": tmp_path / "kept", **changes})
        with Sources(chosen, record=record, clock=lambda: NOW + later) as sources, sources.exchange("x") as exchange:
            yield exchange

    return run


def asked_twice(runs, server, path="/", **second):
    with runs() as exchange:
        first = exchange.origin(server.url(path))
    with runs(**second) as exchange:
        return first, exchange.origin(server.url(path))


def test_within_the_hour_nobody_is_asked_again(runs):
    with serving(page(BODY, Set_Cookie="secret=1")) as server:
        first, second = asked_twice(runs, server, later=HOUR - timedelta(seconds=1))
    assert len(server.asked) == 1
    assert (first.provenance.arrival, second.provenance.arrival) == (Arrival.LIVE, Arrival.CACHE)
    assert second.provenance.retrieved_at == NOW
    assert (second.body, second.media_type, second.charset) == (BODY, "text/html", "utf-8")
    assert second.provenance.sha256 == first.provenance.sha256


def test_cookies_are_not_kept(runs, tmp_path):
    with serving(page(BODY, Set_Cookie="session=hunter2")) as server:
        asked_twice(runs, server)
    kept = [path for path in (tmp_path / "kept").rglob("*") if path.is_file()]
    assert len(kept) == 2
    assert not any(b"hunter2" in path.read_bytes() for path in kept)


@pytest.mark.parametrize(
    ("validator", "asking"),
    [
        ({"ETag": '"v1"'}, {"if-none-match": '"v1"'}),
        (
            {"Last_Modified": "Sun, 01 Feb 2026 00:00:00 GMT"},
            {"if-modified-since": "Sun, 01 Feb 2026 00:00:00 GMT"},
        ),
    ],
)
def test_after_the_hour_the_server_says_whether_it_still_holds(runs, validator, asking):
    with serving(_unchanged(**validator)) as server:
        _, second = asked_twice(runs, server, later=HOUR)
        with runs(later=HOUR * 1.5) as exchange:  # confirmed half an hour ago
            third = exchange.origin(server.url())
    assert len(server.asked) == 2
    assert asking.items() <= server.asked[1].headers.items()
    assert second == third
    assert second.body == BODY
    # The bytes are those that came then, and so is the day that is told of them.
    assert (second.provenance.arrival, second.provenance.retrieved_at) == (Arrival.CACHE, NOW)


def _unchanged(**validator):
    def handle(request: Request, connection: socket.socket) -> None:
        conditional = {"if-none-match", "if-modified-since"} & set(request.headers)
        connection.sendall(
            b"HTTP/1.1 304 Not Modified\r\nX-New: 1\r\n\r\n"
            if conditional
            else answer(BODY, Content_Type="text/html", **validator)
        )

    return handle


def test_what_changed_meanwhile_is_read_anew(runs):
    told = [answer(BODY, ETag='"v1"'), answer(b"<p>something else</p>", ETag='"v2"')]
    with serving(lambda _, connection: connection.sendall(told.pop(0))) as server:
        _, second = asked_twice(runs, server, later=HOUR)
        with runs(later=HOUR) as exchange:
            third = exchange.origin(server.url())
    assert second.body == third.body == b"<p>something else</p>"
    assert second.provenance.arrival is Arrival.LIVE
    assert len(server.asked) == 2


def test_without_a_validator_it_is_simply_read_anew(runs):
    with serving(page(BODY)) as server:
        _, second = asked_twice(runs, server, later=HOUR)
    assert (len(server.asked), second.provenance.arrival) == (2, Arrival.LIVE)
    assert "if-none-match" not in server.asked[1].headers


def test_max_age_is_the_users_own(runs):
    with serving(page(BODY)) as server:
        asked_twice(runs, server, max_age=0)
        assert len(server.asked) == 2
        with runs(later=HOUR * 24, max_age=24 * 3600 + 1) as exchange:
            exchange.origin(server.url())
    assert len(server.asked) == 2


@pytest.mark.parametrize(
    ("control", "requests"),
    [
        ("no-store", 2),
        ("private, NO-STORE", 2),
        ('no-cache="Set-Cookie, no-store"', 2),
        ("no-cache", 2),
        ("max-age=60, must-revalidate", 2),
        ("max-age=nonsense, must-revalidate", 2),
        ("must-revalidate, max-age=600", 1),
        ("max-age=60", 1),
        ("private", 1),
        ("public, max-age=31536000", 1),
        ('"', 1),
    ],
)
def test_what_a_server_says_of_it(runs, control, requests):
    with serving(page(BODY, Cache_Control=control)) as server:
        asked_twice(runs, server, later=timedelta(minutes=5))
    assert len(server.asked) == requests


def test_no_server_makes_its_answer_hold_for_longer(runs):
    with serving(page(BODY, Cache_Control="max-age=31536000, immutable")) as server:
        asked_twice(runs, server, later=HOUR)
    assert len(server.asked) == 2


def test_no_store_leaves_nothing_on_the_disk(runs, tmp_path):
    with serving(page(BODY, Cache_Control="no-store")) as server:
        asked_twice(runs, server)
    assert not (tmp_path / "kept").exists()


# --------------------------------------------------------------------------- what is kept


@pytest.mark.parametrize("status", ["404 Not Found", "410 Gone"])
def test_that_it_is_not_there_is_kept(runs, status):
    with serving(by_path({"/": answer(b"no", status)})) as server:
        first, second = asked_twice(runs, server)
    assert len(server.asked) == 1
    assert first == second


@pytest.mark.parametrize(
    "told",
    [
        answer(b"busy", "429 Too Many Requests"),
        answer(b"down", "500 Internal Server Error"),
        answer(b"down", "503 Service Unavailable"),
        answer(b"no", "403 Forbidden"),
        answer(b"<title>Just a moment...</title>", "403 Forbidden"),
        answer(b"please wait", "200 OK", **{"cf-mitigated": "challenge"}),
        answer(b"part", "206 Partial Content"),
        answer(BODY, "304 Not Modified"),
        answer(BODY, "200 OK", Vary="*"),
    ],
)
def test_what_may_go_better_next_time_is_not_kept(runs, told):
    with serving(cutting(told)) as server:
        first, _ = asked_twice(runs, server)
    assert len(server.asked) == 2
    assert isinstance(first, Unavailable | Snapshot)


def test_a_page_cut_off_is_not_kept(runs):
    with serving(cutting(answer(BODY, length=1000))) as server:
        first, second = asked_twice(runs, server)
    assert len(server.asked) == 2
    assert first.reason is second.reason is Reason.TRUNCATED


def test_each_hop_is_kept_and_judged(runs):
    hops = {"/old": answer(status="302 Found", Location="/new"), "/new": answer(BODY, Content_Type="text/html")}
    with serving(by_path(hops)) as server:
        first, second = asked_twice(runs, server, "/old")
        assert server.targets == ["/old", "/new"]
        assert second.redirects == first.redirects == (server.url("/new"),)
        assert second.provenance.final_url == server.url("/new")
        with runs(max_redirects=0) as exchange:
            assert exchange.origin(server.url("/old")).reason is Reason.HTTP_STATUS


def test_a_smaller_limit_holds_for_what_is_kept(runs):
    with serving(page(b"x" * 1000)) as server:
        _, second = asked_twice(runs, server, max_bytes=500)
    assert second.reason is Reason.TOO_LARGE


def test_a_memento_is_fixed_for_good_but_a_timegates_choice_is_not(runs):
    moment = {"Memento_Datetime": "Tue, 04 Oct 2016 12:00:00 GMT", "Content_Type": "text/html"}
    pages = {
        "/web/20161004120000id_/http://p.example/": answer(BODY, **moment),
        "/web/20161005120000id_/http://p.example/": answer(BODY, **moment, Vary="accept-datetime"),
        "/web/20161006120000id_/http://p.example/": answer(b"gone", "404 Not Found", **moment),
    }
    with serving(by_path(pages)) as server:
        for later in (timedelta(), HOUR * 1000):
            with runs(later=later) as exchange:
                read = [exchange.pinned(server.url(path)) for path in pages]
    assert [server.targets.count(path) for path in pages] == [1, 2, 1]
    assert [type(each) for each in read] == [Snapshot, Snapshot, Unavailable]
    assert read[0].provenance.captured_at == datetime(2016, 10, 4, 12, tzinfo=UTC)


def test_what_is_asked_for_another_day_is_another_question(runs):
    with serving(by_path({})) as server:
        for day in (NOW.date(), NOW.date(), NOW.date() - timedelta(days=1), None):
            with runs(archives=(server.url("/web/"),)) as exchange:
                next(exchange.copies("http://p.example/", day))
    assert [
        request.headers.get("accept-datetime", "")[:11] for request in server.asked if "timemap" not in request.target
    ] == [
        "Sun, 01 Mar",
        "Sat, 28 Feb",
        "",
    ]


# --------------------------------------------------------------------------- the guard


def test_what_was_got_with_leave_is_refused_without(runs):
    with serving(page(BODY)) as server:
        _, second = asked_twice(runs, server, allow_private=False)
    assert second.reason is Reason.FORBIDDEN_ADDRESS


def test_a_kept_redirect_does_not_lead_inside(runs):
    with serving(page(BODY)) as inside:
        pages = {"/": answer(status="302 Found", Location=inside.url())}
        with serving(by_path(pages)) as outside:
            override = Resolve("outside.example", 80, "127.0.0.1", outside.port)
            with runs(resolve=(override,)) as exchange:
                assert exchange.origin("http://outside.example/").body == BODY
            with runs(resolve=(override,), allow_private=False) as exchange:
                assert exchange.origin("http://outside.example/").reason is Reason.FORBIDDEN_ADDRESS
    assert len(inside.asked) == 1


def test_a_stand_ins_page_is_not_taken_for_the_real_one(runs):
    with serving(page(BODY)) as stand_in, serving(page(b"<p>the real one</p>")) as real:
        for server in (stand_in, real):
            with runs(resolve=(Resolve("paper.example", 80, "127.0.0.1", server.port),)) as exchange:
                read = exchange.origin("http://paper.example/")
    assert read.body == b"<p>the real one</p>"
    assert len(stand_in.asked) == len(real.asked) == 1


def test_a_recording_is_made_from_the_net_alone(runs, tmp_path):
    with serving(page(BODY)) as server:
        with runs() as exchange:
            exchange.origin(server.url())
        with runs(record=True, cassettes=tmp_path) as exchange:
            assert exchange.origin(server.url()).provenance.arrival is Arrival.LIVE
        assert len(server.asked) == 2
        for mode, arrival in ((Mode.REPLAY, Arrival.CASSETTE), (Mode.OFFLINE, None)):
            with runs(mode=mode, cassettes=tmp_path) as exchange:
                read = exchange.origin(server.url())
            assert (read.provenance.arrival if arrival else read.reason) is (arrival or Reason.NOT_RECORDED)


# --------------------------------------------------------------------------- a folder not to be trusted


def _entries(folder, kind):
    return sorted((folder / "kept" / kind).iterdir())


@pytest.mark.parametrize(
    "change",
    [
        {"url": "http://other.example/"},
        {"url": 7},
        {"status": 99},
        {"status": True},
        {"size": 3},
        {"size": -1},
        {"size": None},
        {"status": "200"},
        {"status": 206},
        {"headers": {"a": "b"}},
        {"headers": [["content-type", 7]]},
        {"headers": [["content-type"]]},
        {"headers": None},
        {"at": "yesterday"},
        {"at": None},
        {"confirmed": "2026-13-01"},
        {"confirmed": 10**400},
        {"sha256": "../../../../etc/passwd"},
        {"sha256": "0" * 64},
        {"sha256": [1]},
    ],
)
def test_an_entry_that_is_not_what_it_should_be_is_not_there(runs, tmp_path, change):
    _spoiled(runs, tmp_path, lambda told: json.dumps({**told, **change}).encode())


@pytest.mark.parametrize("content", [b"", b"null", b"[]", b"{}", b"[" * 100_000, b"\xff", b'{"sha256": ""}'])
def test_nonsense_is_not_there(runs, tmp_path, content):
    _spoiled(runs, tmp_path, lambda _: content)


def _spoiled(runs, tmp_path, change):
    """Write something else into the entry, its digest in order, and see that the page is simply read anew."""
    with serving(page(BODY)) as server:
        with runs() as exchange:
            exchange.origin(server.url())
        [entry] = _entries(tmp_path, "answers")
        told = json.loads(entry.read_bytes()[64:])
        Store(tmp_path / "kept", ["answers"]).put("answers", entry.name, change(told))
        for requests in (2, 2):  # mended by the second run, used by the third
            with runs() as exchange:
                assert exchange.origin(server.url()).body == BODY
            assert len(server.asked) == requests


def test_another_body_under_the_same_name_is_not_taken(runs, tmp_path):
    with serving(page(BODY)) as server:
        with runs() as exchange:
            exchange.origin(server.url())
        [entry] = _entries(tmp_path, "bodies")
        Store(tmp_path / "kept", ["bodies"]).put("bodies", entry.name, b"<p>a forgery</p>")
        with runs() as exchange:
            assert exchange.origin(server.url()).body == BODY
    assert len(server.asked) == 2


def test_a_clock_put_back_makes_nothing_fresh(runs):
    with serving(page(BODY)) as server:
        asked_twice(runs, server, later=-HOUR)
    assert len(server.asked) == 2


def test_a_folder_that_takes_nothing_stops_nobody(runs, tmp_path):
    (tmp_path / "kept").write_text("a file where a folder should be")
    with serving(page(BODY)) as server:
        first, second = asked_twice(runs, server)
    assert first.body == second.body == BODY
    assert len(server.asked) == 2


def test_a_large_body_waits_for_its_place_and_gives_it_back(runs):
    large = b"<p>" + b"x" * (2 * LARGE)
    pages = {f"/{number}": answer(large, Content_Type="text/html", ETag='"v1"') for number in range(3)}
    with serving(by_path(pages)) as server:
        for later in (timedelta(), timedelta(), HOUR):
            with runs(later=later) as exchange:
                assert [exchange.origin(server.url(path)).body == large for path in pages] == [True] * 3
    assert len(server.asked) == 6
