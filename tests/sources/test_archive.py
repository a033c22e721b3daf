"""Web archives: a real pywb, a few that misbehave, and what the Wayback Machine really said."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from claimcheck.model import Arrival, Mode, Place, Reason, Snapshot, Unavailable
from claimcheck.sources import parse_resolve
from claimcheck.sources.archive import MAX_COPIES
from claimcheck.sources.memento import parse_links, parse_memento
from claimcheck.sources.replay import load_cassette
from tests.archive import Capture, pywb_archive, write_warc

from .servers import answer, by_path, serving

PAGE = "http://news.example/story"
RECORDINGS = Path(__file__).parents[3] / "shared" / "data" / "wayback_cassettes"


def nearest(exchange, url, near):
    """Return the nearest copy that is a page, or why there is none: the first word of the archives."""
    return next(exchange.copies(url, near))


CAPTURES = [
    Capture(PAGE, "20150101000000", b"<p>early</p>"),
    Capture(PAGE, "20160610120000", b"<p>before</p>"),
    Capture(PAGE, "20160901080000", b"<p>after</p>"),
    Capture(PAGE, "20170101000000", b"gone", "404 Not Found"),
    Capture(PAGE, "20170102000000", b"busy", "503 Service Unavailable"),
    Capture("http://news.example/404", "20160601000000", b"never there", "404 Not Found"),
    Capture("http://news.example/empty", "20160601000000", b""),
    Capture("http://news.example/moved", "20160601000000", b"", "301 Moved", {"Location": "/story"}),
    Capture("http://news.example/away", "20160601000000", b"", "301 Moved", {"Location": "http://other.example/"}),
    Capture("http://news.example/circle", "20160601000000", b"", "302 Found", {"Location": "/round"}),
    Capture("http://news.example/round", "20160601000000", b"", "302 Found", {"Location": "/circle"}),
    Capture("http://news.example/file", "20160601000000", b"", "302 Found", {"Location": "file:///etc/passwd"}),
    Capture("http://news.example/inside", "20160601000000", b"", "302 Found", {"Location": "http://10.0.0.1/"}),
    Capture("http://news.example/q?a=1&b=%C3%BC", "20160601000000", "<p>ü</p>".encode()),
]  # fmt: skip


@pytest.fixture(scope="session")
def warc(tmp_path_factory):
    return write_warc(tmp_path_factory.mktemp("warc") / "captures.warc.gz", CAPTURES)


@pytest.fixture(scope="session", params=[True, False], ids=["framed", "plain"])
def pywb(request, warc):
    with pywb_archive([warc], framed=request.param) as address:
        yield address + "web/"


@pytest.mark.pywb
@pytest.mark.parametrize(
    ("near", "body", "captured"),
    [
        (date(2016, 6, 14), b"<p>before</p>", datetime(2016, 6, 10, 12, tzinfo=UTC)),
        (date(2016, 8, 1), b"<p>after</p>", datetime(2016, 9, 1, 8, tzinfo=UTC)),
        (date(1999, 1, 1), b"<p>early</p>", datetime(2015, 1, 1, tzinfo=UTC)),
        # The nearest copies are of errors: the nearest page counts.
        (date(2017, 1, 1), b"<p>after</p>", datetime(2016, 9, 1, 8, tzinfo=UTC)),
        (None, b"<p>after</p>", datetime(2016, 9, 1, 8, tzinfo=UTC)),
    ],
)
def test_the_copy_nearest_the_day(conversation, pywb, near, body, captured):
    with conversation(archives=(pywb,)) as exchange:
        got = nearest(exchange, PAGE + "#part", near)
    assert isinstance(got, Snapshot)
    assert got.body == body
    assert got.media_type == "text/html"
    assert got.provenance.place is Place.ARCHIVE
    assert got.provenance.arrival is Arrival.LIVE
    assert got.provenance.captured_at == captured
    assert got.provenance.requested_url == PAGE + "#part"
    assert got.provenance.final_url == f"{pywb}{captured:%Y%m%d%H%M%S}/{PAGE}"


@pytest.mark.pywb
@pytest.mark.parametrize(
    ("path", "reason", "status", "words"),
    [
        ("never", Reason.HTTP_STATUS, 404, "no copy in 127.0.0.1"),
        ("404", Reason.HTTP_STATUS, 404, "404 Not Found, as captured on 1 June 2016"),
        ("empty", Reason.EMPTY, 200, "without content, as captured on 1 June 2016"),
        ("circle", Reason.HTTP_STATUS, 302, "redirects without end, as captured on 1 June 2016"),
        ("inside", Reason.HTTP_STATUS, 404, "no copy"),
        ("away", Reason.HTTP_STATUS, 404, "no copy"),
        ("file", Reason.HTTP_STATUS, 302, "sends us on"),
    ],
)
def test_copies_that_are_no_page(conversation, pywb, path, reason, status, words):
    with conversation(archives=(pywb,)) as exchange:
        got = nearest(exchange, f"http://news.example/{path}", date(2016, 6, 1))
    assert isinstance(got, Unavailable)
    assert (got.reason, got.status, got.place) == (reason, status, Place.ARCHIVE)
    assert words in got.detail


@pytest.mark.pywb
def test_a_captured_redirect_is_followed_inside_the_archive(conversation, pywb):
    with conversation(archives=(pywb,)) as exchange:
        got = nearest(exchange, "http://news.example/moved", date(2016, 6, 1))
    assert got.body == b"<p>before</p>"
    assert got.provenance.captured_at == datetime(2016, 6, 10, 12, tzinfo=UTC)
    assert got.provenance.requested_url == "http://news.example/moved"
    assert got.provenance.final_url.endswith(f"/20160610120000/{PAGE}")
    assert got.redirects == (f"{pywb}20160601000000/{PAGE}",)


@pytest.mark.pywb
def test_queries_reach_the_archive_whole(conversation, pywb):
    with conversation(archives=(pywb,)) as exchange:
        got = nearest(exchange, "http://news.example/q?a=1&b=ü", date(2016, 6, 1))
    assert got.body == "<p>ü</p>".encode()


@pytest.mark.pywb
@pytest.mark.parametrize("flag", ["", "mp_", "id_", "if_"])
def test_a_pinned_copy(conversation, pywb, flag):
    address = f"{pywb}20160610120000{flag}/{PAGE}"
    with conversation() as exchange:
        got = exchange.pinned(address)
    assert got.body == b"<p>before</p>"
    assert got.provenance.requested_url == address
    assert got.provenance.final_url == f"{pywb}20160610120000/{PAGE}"


@pytest.mark.pywb
def test_a_pinned_copy_has_the_time_it_really_has(conversation, pywb):
    with conversation() as exchange:
        near = exchange.pinned(f"{pywb}201606/{PAGE}")
        error = exchange.pinned(f"{pywb}20170101000000/{PAGE}")
    assert near.provenance.captured_at == datetime(2016, 6, 10, 12, tzinfo=UTC)
    assert near.provenance.final_url == f"{pywb}20160610120000/{PAGE}"
    assert error.detail == "404 Not Found, as captured on 1 January 2017"


@pytest.mark.pywb
def test_an_archive_is_under_the_guard(conversation, pywb):
    with conversation(allow_private=False, archives=(pywb,)) as exchange:
        got = nearest(exchange, PAGE, None)
        pinned = exchange.pinned(f"{pywb}20160610120000/{PAGE}")
    assert (got.reason, got.place) == (Reason.FORBIDDEN_ADDRESS, Place.ARCHIVE)
    assert pinned.reason is Reason.FORBIDDEN_ADDRESS


@pytest.mark.pywb
def test_the_next_archive_is_asked(conversation, pywb):
    nowhere = "http://gone.invalid/web/"
    with conversation(archives=(nowhere, pywb)) as exchange:
        assert nearest(exchange, PAGE, date(2016, 6, 14)).body == b"<p>before</p>"
        missing = nearest(exchange, "http://news.example/never", None)
    # Not having been able to ask one of them is the graver word.
    assert missing.reason is Reason.DNS
    assert missing.detail == "the name gone.invalid does not resolve; no copy in 127.0.0.1"


@pytest.mark.pywb
def test_a_recorded_search_replays_alike(conversation, pywb, tmp_path):
    asked = [(PAGE, date(2016, 6, 14)), (PAGE, date(2017, 1, 1)), (PAGE, None), ("http://news.example/404", None)]
    with conversation(record=True, cassettes=tmp_path, archives=(pywb,)) as exchange:
        live = [nearest(exchange, *one) for one in asked]
    with conversation(mode=Mode.REPLAY, cassettes=tmp_path, archives=(pywb,)) as exchange:
        replayed = [nearest(exchange, *one) for one in asked]
    for one, other in zip(live, replayed, strict=True):
        if isinstance(one, Unavailable):
            assert one == other
        else:
            assert (one.body, one.provenance.captured_at) == (other.body, other.provenance.captured_at)
            assert one.provenance.final_url == other.provenance.final_url
            assert other.provenance.arrival is Arrival.CASSETTE


# ---------------------------------------------------------------------------- privacy


@pytest.mark.parametrize(
    "url",
    [
        *("http://localhost/x", "http://intranet/x", "http://wiki.local/x", "http://db.internal/x", "http://10.0.0.1/"),
        *(
            "http://127.0.0.1/",
            "http://[::1]/",
            "http://2130706433/",
            "file:///home/me/x.html",
            "http://a:b@c.example/",
        ),
    ],
)
def test_private_addresses_are_never_told_to_a_public_archive(conversation, url):
    with serving(by_path({})) as server:
        elsewhere = parse_resolve(f"*:80:127.0.0.1:{server.port}")
        # By its address this archive is public; had it been asked, the server would know.
        with conversation(resolve=(elsewhere,), archives=("http://8.8.8.8/web/",), allow_private=False) as exchange:
            got = [nearest(exchange, url, None), exchange.pinned(f"http://8.8.8.8/web/20160101000000/{url}")]
    assert server.connections == 0
    assert got[0].reason is Reason.FORBIDDEN_ADDRESS
    assert got[0].place is Place.ARCHIVE
    assert "secret" not in got[0].detail


@pytest.mark.pywb
def test_a_private_archive_may_know_private_pages(conversation, pywb):
    with conversation(archives=(pywb,)) as exchange:
        assert nearest(exchange, "http://localhost/x", None).detail == "no copy in 127.0.0.1"


# ---------------------------------------------------------------------------- archives of other kinds


def memento(body=b"<p>copy</p>", moment="Fri, 10 Jun 2016 12:00:00 GMT", **headers):
    return answer(body, Memento_Datetime=moment, Content_Type="text/html", **headers)


def ask(conversation, pages, near=None):
    """Ask an archive at /web/ that has `pages` about the cited page."""
    with serving(by_path(pages)) as server, conversation(archives=(server.url("/web/"),)) as exchange:
        got = nearest(exchange, PAGE, near)
    return got, server


def test_a_timegate_that_redirects_is_not_read(conversation):
    pages = {
        f"/web/{PAGE}": answer(b"a page of the archive", "302 Found", Location=f"/web/20160610120000/{PAGE}"),
        f"/web/20160610120000id_/{PAGE}": memento(),
    }
    got, server = ask(conversation, pages, date(2016, 6, 14))
    assert got.body == b"<p>copy</p>"
    assert server.asked[0].headers["accept-datetime"] == "Tue, 14 Jun 2016 12:00:00 GMT"
    assert "accept-datetime" not in server.asked[1].headers


def test_without_a_day_the_newest_is_asked_for(conversation):
    _, server = ask(conversation, {})
    assert "accept-datetime" not in server.asked[0].headers


def test_a_timegate_that_moved(conversation):
    pages = {
        f"/web/{PAGE}": answer(b"", "301 Moved", Location=f"/wayback/{PAGE}"),
        f"/wayback/{PAGE}": answer(b"", "302 Found", Location=f"/wayback/20160610120000/{PAGE}"),
        f"/wayback/20160610120000id_/{PAGE}": memento(),
    }
    got, server = ask(conversation, pages, date(2016, 6, 14))
    assert got.body == b"<p>copy</p>"
    assert "accept-datetime" in server.asked[1].headers


def test_a_timegate_in_a_circle(conversation):
    pages = {f"/web/{PAGE}": answer(b"", "301 Moved", Location=f"/web/{PAGE}")}
    got, _ = ask(conversation, pages)
    assert (got.reason, got.detail) == (Reason.HTTP_STATUS, "the archive redirects without end")


def test_an_archive_with_other_addresses(conversation):
    pages = {
        f"/web/{PAGE}": answer(b"", "302 Found", Location="/AbC12", Vary="Accept-Datetime"),
        "/AbC12": memento(),
    }
    got, server = ask(conversation, pages)
    assert got.body == b"<p>copy</p>"
    assert got.provenance.final_url == server.url("/AbC12")
    assert got.provenance.captured_at == datetime(2016, 6, 10, 12, tzinfo=UTC)


def test_a_pinned_copy_with_another_address(conversation):
    pages = {"/AbC12": memento(), "/old": answer(b"<p>undated</p>"), "/2016": answer(status="404 None")}
    with serving(by_path(pages)) as server, conversation() as exchange:
        got, undated, gone = [exchange.pinned(server.url(path)) for path in pages]
    assert (got.provenance.place, got.provenance.captured_at.year) == (Place.ARCHIVE, 2016)
    assert undated.provenance.captured_at is None
    assert (gone.reason, gone.place) == (Reason.HTTP_STATUS, Place.ARCHIVE)


def test_a_short_form_of_a_pinned_address(conversation):
    pages = {
        "/web/news.example/story": answer(b"", "302 Found", Location=f"/web/20160610120000/{PAGE}"),
        f"/web/20160610120000/{PAGE}": memento(b"<p>copy with a toolbar</p>"),
        f"/web/20160610120000id_/{PAGE}": memento(),
    }
    with serving(by_path(pages)) as server, conversation() as exchange:
        got = exchange.pinned(server.url("/web/news.example/story"))
    assert got.body == b"<p>copy</p>"
    assert got.provenance.requested_url == server.url("/web/news.example/story")


def test_an_archive_that_is_down_is_not_a_page_that_is_absent(conversation):
    got, _ = ask(conversation, {f"/web/{PAGE}": answer(b"maintenance", "503 Down")})
    assert (got.reason, got.detail) == (Reason.REFUSED, "127.0.0.1 is out of order: 503 Service Unavailable")
    assert got.status == 503
    got, _ = ask(conversation, {f"/web/{PAGE}": answer(b"", "429 Slow", Retry_After="900")})
    assert got.reason is Reason.RATE_LIMITED
    got, _ = ask(conversation, {f"/web/{PAGE}": answer(b"<h1>Welcome</h1>")})
    assert got.detail == "127.0.0.1 answers, but names no copy"


def test_the_neighbours_that_the_wayback_machine_names(conversation):
    def link(*entries):
        return ", ".join(f'</web/{digits}/{PAGE}>; rel="{rel}"; datetime="{when}"' for rel, digits, when in entries)

    first = link(
        ("first memento", "20100101000000", "Fri, 01 Jan 2010 00:00:00 GMT"),
        ("prev memento", "20160601000000", "Wed, 01 Jun 2016 00:00:00 GMT"),
        ("memento", "20160610120000", "Fri, 10 Jun 2016 12:00:00 GMT"),
        ("next memento", "20160620000000", "Mon, 20 Jun 2016 00:00:00 GMT"),
    )
    before = link(("prev memento", "20160501000000", "Sun, 01 May 2016 00:00:00 GMT"))
    absolute = {"first": first, "before": before}

    def handle(request, connection):
        base = f"http://{request.headers['host']}"
        say = {
            f"/web/{PAGE}": answer(b"", "302 Found", Location=f"/web/20160610120000/{PAGE}"),
            f"/web/20160610120000id_/{PAGE}": answer(
                b"x",
                "500 Oops",
                Link=absolute["first"].replace("</web", f"<{base}/web"),
                Memento_Datetime="Fri, 10 Jun 2016 12:00:00 GMT",
            ),
            f"/web/20160620000000id_/{PAGE}": memento(b"", "Mon, 20 Jun 2016 00:00:00 GMT"),
            f"/web/20160601000000id_/{PAGE}": answer(
                b"x",
                "404 Gone",
                Link=absolute["before"].replace("</web", f"<{base}/web"),
                Memento_Datetime="Wed, 01 Jun 2016 00:00:00 GMT",
            ),
            f"/web/20160501000000id_/{PAGE}": memento(b"<p>found</p>", "Sun, 01 May 2016 00:00:00 GMT"),
        }
        connection.sendall(say.get(request.target, answer(status="404 None")))

    with serving(handle) as server, conversation(archives=(server.url("/web/"),)) as exchange:
        got = nearest(exchange, PAGE, date(2016, 6, 14))
    assert got.body == b"<p>found</p>"
    digits = [target.split("/")[2][:14] for target in server.targets[1:] if "/cdx?" not in target]
    assert digits == ["20160610120000", "20160620000000", "20160601000000", "20160501000000"]


def test_neighbours_are_tried_a_few_times_only(conversation):
    def handle(request, connection):
        digits = request.target.split("/")[2][:14]
        if digits.startswith("cdx"):
            connection.sendall(answer(status="404 None"))
            return
        if not digits.isdigit():
            connection.sendall(answer(b"", "302 Found", Location=f"/web/20160601230000/{PAGE}"))
            return
        before = f"{int(digits) - 10_000:014}"
        link = f'<http://{request.headers["host"]}/web/{before}/{PAGE}>; rel="prev memento"'
        when = datetime.strptime(digits + "Z", "%Y%m%d%H%M%S%z").strftime("%a, %d %b %Y %H:%M:%S GMT")
        connection.sendall(answer(b"x", "404 Gone", Link=link, Memento_Datetime=when))

    with serving(handle) as server, conversation(archives=(server.url("/web/"),)) as exchange:
        got = nearest(exchange, PAGE, date(2016, 6, 1))
    assert got.detail == "404 Not Found, as captured on 1 June 2016"
    asked = [target.split("?")[0] for target in server.targets]
    assert len([target for target in asked if target.endswith(PAGE)]) == 1 + MAX_COPIES
    assert [target for target in asked if not target.endswith(PAGE)] == ["/web/cdx"]


def test_an_archive_cannot_lead_inside(conversation):
    secret = answer(b"secret", Memento_Datetime="Fri, 10 Jun 2016 12:00:00 GMT")
    with serving(by_path({f"/web/20160610120000id_/{PAGE}": secret})) as inside:
        pages = {f"/web/{PAGE}": answer(b"", "302 Found", Location=inside.url(f"/web/20160610120000/{PAGE}"))}
        with (
            serving(by_path(pages)) as outside,
            conversation(
                archives=("http://archive.example/web/",),
                allow_private=False,
                resolve=(parse_resolve(f"archive.example:80:127.0.0.1:{outside.port}"),),
            ) as exchange,
        ):
            assert nearest(exchange, PAGE, None).reason is Reason.FORBIDDEN_ADDRESS
    assert inside.connections == 0


# ---------------------------------------------------------------------------- what the Wayback Machine said


def recordings():
    if not RECORDINGS.is_dir():
        return [pytest.param("", marks=pytest.mark.skip("the shared Wayback recordings are not here"))]
    return [path.stem for path in sorted(RECORDINGS.glob("test_get_memento*.yaml"))]


EXPECTED = {
    "test_get_memento": "2017-11-24T15:13:15+00:00",
    "test_get_memento_handles_non_utc_datetime": "2017-11-24T15:13:15+00:00",
    "test_get_memento_follows_historical_redirects": "2020-02-01T02:44:05+00:00",
    "test_get_memento_raises_blocked_error": "the archive gives out no copy of this page",
    "test_get_memento_works_on_archived_rate_limit_responses": "429 Too Many Requests, as captured on 29 January 2015",
    "test_get_memento_raises_when_memento_is_outside_target_window": "not-recorded",
}  # fmt: skip


@pytest.mark.parametrize("name", recordings())
def test_each_real_memento_is_understood(conversation, name):
    first = next(iter(load_cassette(RECORDINGS / f"{name}.yaml").interactions))[0]
    with conversation(name, mode=Mode.REPLAY, cassettes=RECORDINGS) as exchange:
        got = exchange.pinned(first)
    if isinstance(got, Snapshot):
        said = got.provenance.captured_at.isoformat()
        assert b"<html" in got.body.lower()
    else:
        said = got.reason.value if got.reason is Reason.NOT_RECORDED else got.detail
    assert said == EXPECTED[name]


def test_a_real_chain_of_redirects_is_told(conversation):
    name = "test_get_memento_follows_historical_redirects"
    if not RECORDINGS.is_dir():
        pytest.skip("the shared Wayback recordings are not here")
    with conversation(name, mode=Mode.REPLAY, cassettes=RECORDINGS) as exchange:
        got = exchange.pinned("https://web.archive.org/web/20200201020357/http://epa.gov/climatechange")
    page = "https://www.epa.gov/sites/production/files/signpost/cc.html"
    assert got.provenance.final_url == f"https://web.archive.org/web/20200201024405/{page}"
    assert len(got.redirects) == 3


# ---------------------------------------------------------------------------- words of the protocol


@pytest.mark.parametrize(
    ("url", "raw"),
    [
        ("https://web.archive.org/web/20161004120000/http://a.example/x", "https://web.archive.org/web/20161004120000id_/http://a.example/x"),
        ("https://web.archive.org/web/20161004120000mp_/http://a.example/x?y=1", "https://web.archive.org/web/20161004120000id_/http://a.example/x?y=1"),
        ("http://web.archive.org/web/2016*/https://a.example/", "http://web.archive.org/web/2016id_/https://a.example/"),
        ("https://arquivo.pt/wayback/20161004120000/https://a.example", "https://arquivo.pt/wayback/20161004120000id_/https://a.example"),
        ("https://archive.ph/20161004120000/https://a.example", None),
        ("https://web.archive.org/web/20161004120000/http:/a.example/x", "https://web.archive.org/web/20161004120000id_/http://a.example/x"),
        ("https://archive.ph/AbCdE", None),
        ("https://news.example/2016/10/04/https-for-all", None),
        ("https://web.archive.org/web/https://a.example", None),
        ("ftp://x/web/20161004120000/http://a.example/", None),
    ],
)  # fmt: skip
def test_shapes_of_addresses(url, raw):
    address = parse_memento(url)
    assert (address.raw if address else None) == raw


def test_links_are_read_with_commas_and_without_quotes():
    text = (
        '<http://a.example/x,y;z>; rel="original",\n'
        '<http://b/web/20160101000000/http://a.example/>;rel=memento;datetime="Fri, 01 Jan 2016 00:00:00 GMT" , '
        '<http://b/tm>; REL="self timemap"; type="application/link-format"; from="Fri, 01 Jan 2016 00:00:00 GMT"'
    )
    original, copy, time_map = parse_links(text)
    assert (original.url, original.is_memento) == ("http://a.example/x,y;z", False)
    assert (copy.is_memento, copy.moment) == (True, datetime(2016, 1, 1, tzinfo=UTC))
    assert time_map.relations == {"self", "timemap"}
    assert list(parse_links('<<>>,,;rel=";<x' * 1000)) is not None
