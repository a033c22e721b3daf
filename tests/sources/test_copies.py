"""The copy that holds the text: a real pywb whose nearest copies are errors, walls and the front page."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from claimcheck.gathering import gather
from claimcheck.model import (
    Claim,
    ClaimSet,
    Document,
    Mode,
    Period,
    Place,
    Position,
    Reason,
    Reference,
    Resolve,
    Unavailable,
    Unreadable,
)
from claimcheck.sources import Sources
from claimcheck.sources.archive import MAX_COPIES
from claimcheck.sources.cdx import parse_captures
from claimcheck.sources.memento import parse_memento
from claimcheck.sources.pacing import QUIET_AFTER_429, Pacer
from claimcheck.sources.replay import load_cassette
from tests.archive import Capture, pywb_archive, write_warc

from .conftest import NOW, settings
from .servers import answer, by_path, serving
from .test_archive import EXPECTED as MEMENTOS

SITE = "http://news.example"
DAY = date(2016, 6, 14)
HERE = Position("claims.toml", 1)
RECORDINGS = Path(__file__).parents[3] / "shared" / "data" / "wayback_cassettes"


def text_of(moment: str) -> bytes:
    words = "The talks about the coming winter went on late into the night, and nothing was agreed. " * 4
    return f"<html><body><h1>Talks</h1><p>Copy {moment}. {words}</p></body></html>".encode()


def wall(number: int = 0) -> bytes:
    return f"<html><body><p>Subscribe to read the full article, number {number}.</p></body></html>".encode()


CHALLENGE = b"<html><head><title>Just a moment...</title></head><body><p>Checking your browser.</p></body></html>"
FAR, NEAR_BEFORE, NEAR_AFTER = "20150101000000", "20160613000000", "20160615120000"


def captures_of(path: str, *nearest: Capture) -> list[Capture]:
    """Return a page's captures: text long before the day, and what was captured around it."""
    return [Capture(SITE + path, FAR, text_of(FAR)), *nearest]


CAPTURES = [
    Capture(SITE + "/", "20160613000000", b"<html><body><h1>The news of the day</h1></body></html>"),
    *captures_of(
        "/before-and-after",
        Capture(SITE + "/before-and-after", NEAR_BEFORE, text_of(NEAR_BEFORE)),
        Capture(SITE + "/before-and-after", "20160616000000", text_of("20160616000000")),
    ),
    *captures_of("/politics/gone", Capture(SITE + "/politics/gone", NEAR_BEFORE, b"gone", "404 Not Found")),
    *captures_of(
        "/politics/home", Capture(SITE + "/politics/home", NEAR_BEFORE, b"", "302 Found", {"Location": f"{SITE}/"})
    ),
    *captures_of(
        "/politics/moved",
        Capture(SITE + "/politics/moved", NEAR_BEFORE, b"", "301 Moved", {"Location": "/before-and-after"}),
    ),
    *captures_of("/politics/busy", Capture(SITE + "/politics/busy", NEAR_AFTER, b"busy", "429 Too Many Requests")),
    *captures_of("/politics/wall", Capture(SITE + "/politics/wall", NEAR_BEFORE, wall())),
    *captures_of("/politics/challenge", Capture(SITE + "/politics/challenge", NEAR_BEFORE, CHALLENGE)),
    *captures_of(
        "/politics/again", Capture(SITE + "/politics/again", NEAR_AFTER, text_of(FAR), revisit_of=FAR)
    ),
    # Every day the same wall: one of them tells of all.
    *captures_of(
        "/politics/daily",
        *(Capture(SITE + "/politics/daily", f"201606{day:02}000000", wall()) for day in range(1, 29)),
    ),
    # Every day another one: that many are not tried.
    *captures_of(
        "/politics/walls",
        *(Capture(SITE + "/politics/walls", f"201606{day:02}000000", wall(day)) for day in range(1, 29)),
    ),
]  # fmt: skip


@pytest.fixture(scope="module", params=[True, False], ids=["framed", "plain"])
def pywb(request, tmp_path_factory):
    warc = write_warc(tmp_path_factory.mktemp("warc") / "captures.warc.gz", CAPTURES)
    with pywb_archive([warc], framed=request.param) as address:
        yield address + "web/"


def read(archives, url, *, day=DAY, quote=None, resolve=(), pacer=None, sleep=None, **changes):
    """Return what the pipeline reads of `url`, cited as of `day`: all readings, in order."""
    reference = Reference("ref", HERE, url=url, published=Period(day, day) if day else None)
    claims = (Claim("claim", HERE, quote=quote, references=("ref",)),)
    here = settings(archives=archives, resolve=resolve, **changes)
    with Sources(here, clock=lambda: NOW, pacer=pacer or Pacer(), sleep=sleep) as sources:
        gathered = gather(ClaimSet(Path("claims.toml"), (reference,), claims), here, sources)
    return gathered.consulted["ref"].readings


NOWHERE = Resolve("*", 80, None, 80)


@pytest.mark.pywb
@pytest.mark.parametrize(
    ("path", "captured"),
    [
        ("/before-and-after", NEAR_BEFORE),
        ("/politics/gone", FAR),
        ("/politics/home", FAR),
        ("/politics/moved", NEAR_BEFORE),
        ("/politics/busy", FAR),
        ("/politics/wall", FAR),
        ("/politics/challenge", FAR),
        ("/politics/again", NEAR_AFTER),
        ("/politics/daily", FAR),
    ],
)
def test_the_copy_nearest_the_day_that_holds_text(pywb, path, captured):
    origin, copy = read((pywb,), SITE + path, resolve=(NOWHERE,))
    assert origin.reason is Reason.DNS
    assert isinstance(copy, Document), copy
    assert copy.provenance.captured_at == datetime.strptime(captured + "Z", "%Y%m%d%H%M%S%z")
    assert copy.provenance.place is Place.ARCHIVE
    assert ("Copy " + (FAR if path == "/politics/again" else captured)) in copy.text


@pytest.mark.pywb
def test_the_newest_copy_that_holds_text(pywb):
    _, copy = read((pywb,), SITE + "/politics/busy", day=None, resolve=(NOWHERE,))
    assert copy.provenance.captured_at == datetime(2015, 1, 1, tzinfo=UTC)


@pytest.mark.pywb
def test_where_no_copy_holds_text_the_nearest_is_told(pywb):
    _, copy = read((pywb,), SITE + "/politics/walls", resolve=(NOWHERE,))
    assert isinstance(copy, Unreadable)
    assert (copy.reason, copy.provenance.captured_at) == (Reason.PAYWALL, datetime(2016, 6, 14, tzinfo=UTC))


@pytest.mark.pywb
def test_a_few_copies_are_asked_for_and_no_more(conversation, pywb):
    with conversation(archives=(pywb,)) as exchange:
        copies = list(exchange.copies(SITE + "/politics/walls", DAY))
    days = [copy.provenance.captured_at.day for copy in copies]
    assert days[0] == 14
    assert len(set(days)) == MAX_COPIES
    assert {abs(day - 14.5) for day in days} == {0.5, 1.5}  # noon of the 14th lies between


@pytest.mark.pywb
def test_the_choice_of_a_copy_is_recorded(pywb, tmp_path):
    url = SITE + "/politics/wall"
    claims = ClaimSet(tmp_path / "claims.toml", (Reference("ref", HERE, url=url, published=Period(DAY, DAY)),), ())
    texts = []
    for mode, record in ((Mode.LIVE, True), (Mode.REPLAY, False)):
        here = settings(archives=(pywb,), resolve=(NOWHERE,), cassettes=tmp_path, mode=mode)
        with Sources(here, record=record, clock=lambda: NOW, pacer=Pacer()) as sources:
            gathered = gather(claims, here, sources)
        texts.append([reading.text for reading in gathered.consulted["ref"].documents])
    assert texts[0] == texts[1]
    assert f"Copy {FAR}" in texts[0][0]


@pytest.mark.pywb
def test_the_next_archive_has_the_text(pywb, tmp_path):
    walls = write_warc(tmp_path / "walls.warc.gz", [Capture(SITE + "/before-and-after", "20160614000000", wall())])
    with pywb_archive([walls], framed=False) as other:
        _, copy = read((other + "web/", pywb), SITE + "/before-and-after", resolve=(NOWHERE,))
    assert f"Copy {NEAR_BEFORE}" in copy.text


# ---------------------------------------------------------------------------- lists of copies

PAGE = SITE + "/story"
WHEN = {
    "20160610120000": "Fri, 10 Jun 2016 12:00:00 GMT",
    "20160501000000": "Sun, 01 May 2016 00:00:00 GMT",
    "20160101000000": "Fri, 01 Jan 2016 00:00:00 GMT",
}


def archive_of(copies, index=None, links=""):
    """Return a handler: an archive at /web/ whose nearest copy is of 10 June, and what its index answers."""

    def handle(request, connection):
        base = f"http://{request.headers['host']}"
        path = urlsplit(request.target).path
        digits = ([*path.split("/"), ""])[2].removesuffix("id_")
        if path == "/web/cdx":
            say = index or answer(status="404 None")
        elif digits in copies:
            status, body = copies[digits]
            link = links.replace("BASE", base)
            kept = {"Link": link} if link else {}
            say = answer(body, status, Memento_Datetime=WHEN[digits], Content_Type="text/html", **kept)
        elif path.startswith("/map"):
            listed = "".join(f'<{base}/web/{one}/{PAGE}>; rel="memento"; datetime="{WHEN[one]}",\n' for one in copies)
            indexes = (
                f'<{base}/map/old>; rel="timemap"; type="application/link-format"; from="{WHEN["20160101000000"]}",\n'
                f'<{base}/map/new>; rel="timemap"; type="application/link-format"; from="Fri, 01 Jan 2021 00:00:00 GMT"'
            )
            say = {"/map": answer(indexes.encode()), "/map/old": answer(listed.encode())}.get(path, answer(b""))
        else:
            say = answer(b"", "302 Found", Location=f"/web/20160610120000/{PAGE}")
        connection.sendall(say)

    return handle


def test_a_time_map_in_parts_is_read_where_there_is_no_index(conversation):
    copies = {"20160610120000": ("404 Gone", b"x"), "20160101000000": ("200 OK", text_of("1"))}
    handler = archive_of(copies, links='<BASE/map>; rel="timemap"; type="application/link-format"')
    with serving(handler) as server, conversation(archives=(server.url("/web/"),)) as exchange:
        (copy,) = exchange.copies(PAGE, DAY)
    assert copy.provenance.captured_at == datetime(2016, 1, 1, tzinfo=UTC)
    assert [target for target in server.targets if target.startswith("/map")] == ["/map", "/map/old"]


@pytest.mark.parametrize(
    ("index", "reason", "words"),
    [
        (answer(status="429 Slow"), Reason.RATE_LIMITED, "429 Too Many Requests"),
        (answer(status="429 Slow", Retry_After="900"), Reason.RATE_LIMITED, "asks to wait 900 seconds"),
        (answer(b"oops", "502 Bad"), Reason.REFUSED, "127.0.0.1 is out of order: 502 Bad Gateway"),
        (answer(status="403 Blocked"), Reason.HTTP_STATUS, "404 Not Found, as captured on 10 June 2016"),
        (answer(b""), Reason.HTTP_STATUS, "404 Not Found, as captured on 10 June 2016"),
    ],
)
def test_a_list_that_could_not_be_had_is_told(conversation, index, reason, words):
    handler = archive_of({"20160610120000": ("404 Gone", b"x")}, index)
    with serving(handler) as server, conversation(archives=(server.url("/web/"),)) as exchange:
        (got,) = exchange.copies(PAGE, DAY)
    assert isinstance(got, Unavailable)
    assert got.reason is reason
    assert "404 Not Found, as captured on 10 June 2016" in got.detail
    assert words in got.detail


def test_the_index_is_asked_for_pages_around_the_day(conversation):
    lines = "\n".join(
        f"example,news)/story {digits} {PAGE} text/html {status} {digest} 900"
        for digits, status, digest in [
            ("20160610120000", "-", "AAA"),
            ("20160609000000", "200", "AAA"),
            ("20160501000000", "200", "BBB"),
            ("20160301000000", "404", "CCC"),
        ]
    )
    copies = {"20160610120000": ("200 OK", wall()), "20160501000000": ("200 OK", text_of("1"))}
    handler = archive_of(copies, answer(f"{lines}\n\nexample%2Cnews%29%2Fstory+20160301000001\n".encode()))
    with serving(handler) as server, conversation(archives=(server.url("/web/"),)) as exchange:
        copies = list(exchange.copies(PAGE, DAY))
    assert [copy.provenance.captured_at.day for copy in copies] == [10, 1]
    asked = parse_qs(urlsplit(server.targets[2]).query)
    assert (asked["url"], asked["closest"], asked["filter"]) == ([PAGE], ["20160614120000"], ["statuscode:200"])


def test_an_archive_that_has_had_enough_is_left_alone_by_all(conversation):
    clock = Clock()
    pacer = Pacer(clock)
    enough = answer(status="429 Slow")
    with serving(by_path({f"/web/{PAGE}": enough})) as server:
        asked = {"archives": (server.url("/web/"),), "pacer": pacer, "sleep": clock.sleep, "timeout": 5.0}
        with conversation("first", **asked) as exchange:
            (first,) = exchange.copies(PAGE, DAY)
        with conversation("second", **asked) as exchange:
            (second,) = exchange.copies(SITE + "/other", DAY)
        assert len(server.asked) == 1
        assert (first.reason, second.reason) == (Reason.RATE_LIMITED, Reason.RATE_LIMITED)
        assert "wants a pause" in second.detail
        clock.now += QUIET_AFTER_429
        with conversation("third", **asked) as exchange:
            list(exchange.copies(SITE + "/other", DAY))
        assert len(server.asked) == 2


class Clock:
    """A clock that only sleeping moves on."""

    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now

    def sleep(self, seconds):
        self.now += seconds


def test_no_more_than_24_lists_a_minute_and_4_copies_a_second():
    clock = Clock()
    pacer = Pacer(clock)
    lists, fetched = [], []
    bad = archive_of({"20160610120000": ("404 Gone", b"x")})

    def handle(request, connection):
        (lists if request.target.startswith("/web/cdx") else fetched).append(clock.now)
        bad(request, connection)

    with (
        serving(handle) as server,
        Sources(settings(archives=(server.url("/web/"),)), pacer=pacer, sleep=clock.sleep) as sources,
    ):
        for number in range(60):
            with sources.exchange(f"source-{number}") as exchange:
                list(exchange.copies(f"{PAGE}-{number}", DAY))
    assert len(lists) == 60
    assert most_within(60.0, lists) == 24
    assert most_within(0.999, fetched) <= 4


def most_within(seconds, moments):
    return max(sum(start <= moment <= start + seconds for moment in moments) for start in moments)


# ---------------------------------------------------------------------------- what the Wayback Machine listed

LISTED = {
    # recording: for each answer, how many captures, how many of them pages, and the first and last moment
    "test_search_rate_limits": [(1000, 703, "19970427191925", "20220908205957")],
    "test_search_with_date": [
        (1000, 0, "20191001012455", "20191218145125"),
        (1000, 0, "20191218160541", "20200220202227"),
        (245, 0, "20200220202228", "20200229222023"),
    ],
    "test_search_with_filter": [
        (10, 6, "20220101003924", "20220101013952"),
        (10, 0, "20220119090122", "20220119182336"),
    ],
    "test_search_with_filter_list": [
        (10, 6, "20220101003924", "20220101013952"),
        (6, 0, "20220119141446", "20220113133259"),
    ],
    "test_search_with_filter_tuple": [(6, 0, "20220119141446", "20220113133259")],
    "test_search_with_timezone": [
        (1000, 1000, "19961231235847", "20040915101349"),
        (1000, 1000, "19970605230559", "20040917084402"),
    ],
}


@pytest.mark.parametrize("name", sorted(LISTED))
def test_each_real_list_is_understood(conversation, name):
    if not RECORDINGS.is_dir():
        pytest.skip("the shared Wayback recordings are not here")
    found = []
    for url, _ in load_cassette(RECORDINGS / f"{name}.yaml").interactions:
        with conversation(name, mode=Mode.REPLAY, cassettes=RECORDINGS) as exchange:
            text = exchange.origin(url).body.decode()
        captures = list(parse_captures(text))
        lines = [line for line in text.split("\n\n")[0].splitlines() if line]
        assert len(captures) == len(lines)
        for line, capture in zip(lines, captures, strict=True):
            address = capture.address("https://web.archive.org/web/")
            assert parse_memento(address.shown) == address
            assert f" {capture.digits} {capture.original} " in line
        pages = sum(capture.status == 200 for capture in captures)
        found.append((len(captures), pages, captures[0].digits, captures[-1].digits))
    assert found == LISTED[name]


def test_every_recording_has_its_test():
    if not RECORDINGS.is_dir():
        pytest.skip("the shared Wayback recordings are not here")
    names = {path.stem for path in RECORDINGS.glob("*.yaml")}
    assert names == LISTED.keys() | MEMENTOS.keys()


@pytest.mark.parametrize(
    ("line", "status", "digest"),
    [
        ('example,news)/ 20160101000000 {"url": "http://a.example/", "mime": "text/html", "status": "200", "digest": "X"}', 200, "X"),
        ('example,news)/ 20160101000000 {"url": "http://a.example/", "mime": "warc/revisit"}', None, ""),
        ("a)/ 20160101000000 http://a.example/ warc/revisit - AAA 9", None, "AAA"),
        ("a)/ 20160101000000 http://a.example/ text/html 301 AAA - - 9 8 x.warc.gz", 301, "AAA"),
    ],
)  # fmt: skip
def test_lines_of_other_indexes(line, status, digest):
    (capture,) = parse_captures(line)
    assert (capture.digits, capture.original) == ("20160101000000", "http://a.example/")
    assert (capture.status, capture.digest) == (status, digest)


@given(st.one_of(st.text(max_size=80), st.from_regex(r"\A[a-z)]+ \d{12,15} [{\"a-z:/ 0-9-]{0,60}\Z")))
@example("a)/ 20160101000000 {")
@example("a)/ 20160101000000 []")
@example('a)/ 20160101000000 {"url": 7}')
@example("a)/ 20160101000000 " + '{"a":' * 5000)
def test_any_line_of_an_index(line):
    for capture in parse_captures(line):
        assert len(capture.digits) == 14
