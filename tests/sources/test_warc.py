"""WARCs: what a run keeps is what it read, byte for byte; what others wrote is read; what lies is told in a line."""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import threading
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator

from claimcheck.errors import FileError, UsageError
from claimcheck.model import Arrival, Mode, Reason, Snapshot
from claimcheck.sources import Sources, warc_index
from claimcheck.sources.answers import Answer, NoAnswer, NoAnswerError
from claimcheck.sources.client import web_address
from claimcheck.sources.warc import WarcPages, dechunked
from claimcheck.sources.warc_writer import WarcWriter

from .conftest import NOW, settings
from .servers import answer, by_path, cutting, serving

TEXT = "<p>“naïve” — Россия 🙂</p>\r\n\ttabbed  \n".encode()
STORY = "http://news.example/story"


# --------------------------------------------------------------------------- what a run keeps

PAGES = {
    "/story": answer(
        gzip.compress(TEXT, mtime=0), Content_Encoding="gzip", Content_Type="text/html; charset=utf-8", X_Odd="caf\xe9"
    ),
    "/chunks": b"HTTP/1.1 200 Fine\r\nTransfer-Encoding: chunked\r\nContent-Type: text/html\r\n\r\n"
    b"3\r\n<p>\r\n4\r\npage\r\n0\r\n\r\n",
    "/binary": answer(b"%PDF\x00\xff\xfe", Content_Type="application/pdf"),
    "/old": answer(b"moved", status="301 Moved", Location="/story"),
    "/busy": answer(status="429 Slow", Retry_After="86400"),
    "/wall": answer(b"<title>Just a moment...</title>", status="403 Forbidden"),
    "/empty": answer(b""),
    "/damaged": answer(gzip.compress(TEXT)[:-4] + b"oops", Content_Encoding="gzip"),
    "/large": answer(b"x" * 5000),
}
PATHS = (*PAGES, "/missing")


@pytest.fixture(scope="module")
def site():
    with serving(by_path(PAGES)) as server:
        yield server


def talk(exchange, site):
    return [exchange.origin(site.url(path)) for path in PATHS] + [
        exchange.origin("http://gone.invalid/"),
        exchange.origin("file:///etc/passwd"),
    ]


@pytest.fixture(scope="module")
def kept(site, tmp_path_factory):
    """A run over the whole site, kept; what it was told, and the file."""
    path = tmp_path_factory.mktemp("kept") / "run.warc.gz"
    with (
        WarcWriter(path) as warc,
        Sources(settings(max_bytes=4000), warc=warc, clock=lambda: NOW) as sources,
        sources.exchange("ref") as exchange,
    ):
        told = talk(exchange, site)
    return told, path


def reading(path, **changes):
    return Sources(settings(mode=Mode.REPLAY, warc=path, **changes))


def records(path, kind):
    with path.open("rb") as file:
        for record in ArchiveIterator(file, check_digests="raise"):
            if record.rec_type == kind:
                yield record, record.raw_stream.read()
            else:
                record.raw_stream.read()


def test_what_was_kept_reads_alike(site, kept):
    live, path = kept
    asked = len(site.asked)
    with reading(path, max_bytes=4000) as sources, sources.exchange("ref") as exchange:
        again = talk(exchange, site)
    assert len(site.asked) == asked
    assert {type(one).__name__ for one in live} == {"Snapshot", "Unavailable"}
    for one, other in zip(live, again, strict=True):
        if isinstance(one, Snapshot):
            assert (one.body, one.media_type, one.charset, one.redirects) == (
                *(other.body, other.media_type, other.charset),
                other.redirects,
            )
            assert other.provenance.arrival is Arrival.WARC
            assert other.provenance.retrieved_at is not None
        else:
            assert one == other


def test_bodies_are_kept_as_they_came(site, kept):
    found = {record.rec_headers["WARC-Target-URI"]: (record, body) for record, body in records(kept[1], "response")}
    story, body = found[site.url("/story")]
    assert body == gzip.compress(TEXT, mtime=0)
    assert story.http_headers["Content-Encoding"] == "gzip"
    assert story.http_headers["X-Odd"] == "café"
    assert story.rec_headers["WARC-IP-Address"] == "127.0.0.1"
    chunks, body = found[site.url("/chunks")]
    assert body == b"<p>page"
    assert chunks.http_headers["Content-Length"] == "7"
    assert chunks.http_headers.get_header("Transfer-Encoding") is None
    assert chunks.http_headers.statusline == "200 Fine"
    moved, body = found[site.url("/old")]
    assert (body, moved.http_headers["Content-Length"]) == (b"", "0")
    assert moved.rec_headers["WARC-Truncated"] == "unspecified"
    assert site.url("/large") in found


def test_the_file_is_a_warc_of_today(kept):
    ((info, text),) = records(kept[1], "warcinfo")
    assert info.rec_headers.protocol == "WARC/1.1"
    assert b"software: claimcheck/" in text
    assert b"format: WARC File Format 1.1" in text
    answers = {record.rec_headers["WARC-Record-ID"]: record for record, _ in records(kept[1], "response")}
    requests = [record for record, _ in records(kept[1], "request")]
    assert len(requests) == len(answers)
    for request in requests:
        beside = answers[request.rec_headers["WARC-Concurrent-To"]]
        assert beside.rec_headers["WARC-Target-URI"] == request.rec_headers["WARC-Target-URI"]
        assert beside.rec_headers["WARC-Date"] == request.rec_headers["WARC-Date"]
        assert beside.rec_headers["WARC-Payload-Digest"].startswith("sha1:")
    whys = {record.rec_headers["WARC-Target-URI"]: text for record, text in records(kept[1], "metadata")}
    assert b"claimcheck-reason: dns" in whys["http://gone.invalid/"]


def test_a_name_without_gz_is_not_compressed(site, tmp_path):
    path = tmp_path / "run.warc"
    with WarcWriter(path) as warc, Sources(settings(), warc=warc) as sources, sources.exchange("ref") as exchange:
        exchange.origin(site.url("/story"))
    assert path.read_bytes().startswith(b"WARC/1.1\r\n")
    with reading(path) as sources, sources.exchange("ref") as exchange:
        assert exchange.origin(site.url("/story")).body == TEXT


def test_a_run_that_is_killed_leaves_what_it_had_read(site, tmp_path):
    path = tmp_path / "run.warc.gz"
    left = tmp_path / "left.warc.gz"
    with WarcWriter(path) as warc, Sources(settings(), warc=warc) as sources, sources.exchange("ref") as exchange:
        exchange.origin(site.url("/story"))
        left.write_bytes((tmp_path / "run.warc.gz.open").read_bytes() + gzip.compress(b"WARC/1.1 half")[:-9])
        assert not path.exists()
        exchange.origin(site.url("/binary"))
    assert [file.name for file in tmp_path.iterdir() if "run" in file.name] == ["run.warc.gz"]
    with reading(left) as sources, sources.exchange("ref") as exchange:
        assert exchange.origin(site.url("/story")).body == TEXT
        missing = exchange.origin(site.url("/binary"))
    assert missing.reason is Reason.NOT_RECORDED
    assert "cut off" in missing.detail


def test_each_source_is_told_what_it_was_told(tmp_path):
    answers = iter([answer(b"first"), answer(b"second"), answer(b"third")])
    path = tmp_path / "run.warc.gz"
    with (
        serving(lambda _, connection: connection.sendall(next(answers))) as server,
        WarcWriter(path) as warc,
        Sources(settings(), warc=warc) as sources,
    ):
        live = {}
        for name in "abc":
            with sources.exchange(name) as exchange:
                live[name] = exchange.origin(server.url()).body
    with reading(path) as sources:
        for name in "cab":
            with sources.exchange(name) as exchange:
                assert exchange.origin(server.url()).body == live[name]
        with sources.exchange("somebody else") as exchange:
            assert exchange.origin(server.url()).body == b"third"


def test_a_body_that_broke_off_is_not_kept_as_a_page(tmp_path):
    path = tmp_path / "run.warc.gz"
    with (
        serving(cutting(answer(b"half", length=9))) as server,
        WarcWriter(path) as warc,
        Sources(settings(), warc=warc) as sources,
        sources.exchange("ref") as exchange,
    ):
        live = exchange.origin(server.url())
    assert list(records(path, "response")) == []
    with reading(path) as sources, sources.exchange("ref") as exchange:
        assert exchange.origin(server.url()) == live
    assert live.reason is Reason.TRUNCATED


def test_many_threads_write_one_file(site, tmp_path):
    path = tmp_path / "run.warc.gz"
    with WarcWriter(path) as warc, Sources(settings(per_host=8), warc=warc) as sources:

        def read(name):
            with sources.exchange(name) as exchange:
                talk(exchange, site)

        threads = [threading.Thread(target=read, args=(f"ref-{number}",)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    # The story is read for its own sake, and asked for only once by each source.
    assert (
        sum(1 for record, _ in records(path, "response") if record.rec_headers["WARC-Target-URI"] == site.url("/story"))
        == 8
    )


def test_what_is_there_is_not_overwritten(tmp_path):
    (tmp_path / "run.warc.gz").write_bytes(b"evidence")
    with pytest.raises(UsageError, match="there already"):
        WarcWriter(tmp_path / "run.warc.gz")
    with pytest.raises(UsageError, match="cannot write"):
        WarcWriter(tmp_path / "nowhere" / "run.warc.gz")
    assert (tmp_path / "run.warc.gz").read_bytes() == b"evidence"


def test_a_run_that_fails_before_it_reads_leaves_nothing(tmp_path):
    with (
        pytest.raises(UsageError, match="network"),
        WarcWriter(tmp_path / "run.warc.gz") as warc,
        Sources(settings(mode=Mode.OFFLINE), warc=warc),
    ):
        pass
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_disk_that_is_full_ends_the_run(site, tmp_path):
    (tmp_path / "run.warc.open").symlink_to("/dev/full")
    with (
        pytest.raises(UsageError, match=r"cannot write .*No space"),
        WarcWriter(tmp_path / "run.warc") as warc,
        Sources(settings(), warc=warc) as sources,
        sources.exchange("ref") as exchange,
    ):
        for path in PATHS:
            exchange.origin(site.url(path))


# --------------------------------------------------------------------------- what others wrote


def record(kind, block=b"", url=STORY, version="1.0", date="2020-01-01T00:00:00Z", length=None, **fields):
    """Return one record as its bytes, right or wrong."""
    lines = [f"WARC/{version}", f"WARC-Type: {kind}", f"WARC-Date: {date}"]
    lines += [f"WARC-Target-URI: {url}"] if url else []
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in fields.items()]
    lines.append(f"Content-Length: {len(block) if length is None else length}")
    return "\r\n".join([*lines, "", ""]).encode() + block + b"\r\n\r\n"


def response(body=b"<p>a page</p>", status="200 OK", url=STORY, http=None, length=None, **fields):
    head = {"Content-Type": "text/html", "Content-Length": len(body), **(http or {})}
    lines = "".join(f"{name}: {value}\r\n" for name, value in head.items() if value is not None)
    block = f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + body
    return record("response", block, url, length=length, **fields)


def request(method="GET", url=STORY, **fields):
    return record("request", f"{method} /story HTTP/1.1\r\nHost: news.example\r\n\r\n".encode(), url, **fields)


def sha1(data):
    return "sha1:" + base64.b32encode(hashlib.sha1(data).digest()).decode()


def members(*parts):
    return b"".join(map(gzip.compress, parts))


@pytest.fixture
def read(tmp_path):
    """Read one address out of a WARC of these bytes."""

    def read_out(data, url=STORY, **changes):
        path = tmp_path / "made.warc"
        path.write_bytes(data)
        with reading(path, **changes) as sources, sources.exchange("ref") as exchange:
            return exchange.origin(url)

    return read_out


INFO = record("warcinfo", b"software: Wget/1.21\r\n", url="", Content_Type="application/warc-fields")
CHUNKED = {"Transfer-Encoding": "chunked", "Content-Length": None}


@pytest.mark.parametrize(
    "packed", [lambda *parts: b"".join(parts), members, lambda *parts: gzip.compress(b"".join(parts))]
)
def test_every_packing_is_read(read, packed):
    pages = [response(b"page %d" % number, url=f"http://news.example/{number}") for number in range(5)]
    data = packed(INFO, *pages)
    assert [read(data, f"http://news.example/{number}").body for number in range(5)] == [
        b"page %d" % number for number in range(5)
    ]
    got = read(data, "http://news.example/3")
    assert got.provenance.retrieved_at == datetime(2020, 1, 1, tzinfo=UTC)
    assert got.provenance.arrival is Arrival.WARC


@pytest.mark.parametrize(
    ("body", "http"),
    [
        (b"3\r\n<p>\r\nA;x=y\r\na page</p>\r\n0\r\nTrailer: yes\r\n\r\n", CHUNKED),
        (b"<p>a page</p>", CHUNKED),  # the coding undone, its header kept
        (gzip.compress(b"<p>a page</p>"), {"Content-Encoding": "gzip"}),
        (b"<p>a page</p>", {"Content-Encoding": "gzip"}),
        (b"<p>a page</p>", {"Content-Length": 3}),
        (b"<p>a page</p>", {"Content-Length": None}),
        (b"<p>a page</p>", {"Content-Length": "many"}),
    ],
)
def test_every_coding_is_undone(read, body, http):
    assert read(members(response(body, http=http))).body == b"<p>a page</p>"


def test_redirects_lead_on_inside_the_warc(read):
    moved = response(b"", "302 Found", http={"Location": "/there"})
    got = read(members(moved, response(b"there", url="http://news.example/there")))
    assert (got.body, got.redirects) == (b"there", ("http://news.example/there",))


def test_a_resource_is_its_own_page(read):
    got = read(record("resource", b"<p>saved</p>", Content_Type="text/html; charset=windows-1251"))
    assert (got.body, got.media_type, got.charset) == (b"<p>saved</p>", "text/html", "windows-1251")


@pytest.mark.parametrize(
    "refers",
    [
        {"WARC_Refers_To": "<urn:uuid:1>"},
        {"WARC_Refers_To_Target_URI": "http://news.example/first", "WARC_Refers_To_Date": "2020-01-01T00:00:00Z"},
        {"WARC_Payload_Digest": sha1(b"the same")},
    ],
)
@pytest.mark.parametrize("headers", [b"", b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 8\r\n\r\n"])
def test_a_revisit_has_the_bytes_of_what_it_refers_to(read, refers, headers):
    first = response(
        b"the same",
        url="http://news.example/first",
        WARC_Record_ID="<urn:uuid:1>",
        WARC_Payload_Digest=sha1(b"the same"),
    )
    got = read(members(first, record("revisit", headers, date="2021-01-01T00:00:00Z", **refers)))
    assert (got.body, got.media_type) == (b"the same", "text/plain" if headers else "text/html")
    assert got.provenance.retrieved_at == datetime(2021, 1, 1, tzinfo=UTC)


def test_a_revisit_of_what_is_elsewhere_is_no_word_on_the_page(read):
    got = read(members(record("revisit", b"HTTP/1.1 200 OK\r\n\r\n", WARC_Payload_Digest=sha1(b"elsewhere"))))
    assert got.reason is Reason.NOT_RECORDED
    assert "does not hold" in got.detail
    moved = record("revisit", b"HTTP/1.1 302 Found\r\nLocation: /there\r\n\r\n", WARC_Payload_Digest=sha1(b""))
    assert read(members(moved, response(b"there", url="http://news.example/there"))).body == b"there"


def test_the_last_whole_page_counts(read):
    captures = [
        response(b"newest", date="2022-01-01T00:00:00Z"),
        response(b"", "304 Not Modified", date="2023-01-01T00:00:00Z"),
        response(b"ewe", "206 Partial Content", date="2024-01-01T00:00:00Z"),
        response(b"older"),
    ]
    assert read(members(*captures)).body == b"newest"


def test_only_what_was_got_by_get(read):
    posted = response(b"posted", WARC_Record_ID="<urn:uuid:1>", date="2022-01-01T00:00:00Z")
    by_answer = request("POST", WARC_Concurrent_To="<urn:uuid:1>")
    assert read(members(response(b"got"), posted, by_answer)).body == b"got"
    by_request = response(b"posted", WARC_Concurrent_To="<urn:uuid:2>", date="2022-01-01T00:00:00Z")
    assert read(members(request("POST", WARC_Record_ID="<urn:uuid:2>"), by_request, response(b"got"))).body == b"got"
    assert read(members(posted, by_answer)).reason is Reason.NOT_RECORDED


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("<http://news.example/story>", "http://news.example/story"),  # wget 1.19
        ("http://news.example", "http://news.example/"),
        ("http://news.example/?a=ü b", "http://news.example/?a=%C3%BC%20b"),
        ("HTTP://News.Example:80/story", "http://news.example/story#part"),
    ],
)
def test_addresses_are_found_however_they_are_written(read, written, asked):
    assert isinstance(read(response(url=written), asked), Snapshot)


def test_what_is_not_there_is_told(read):
    got = read(members(INFO, response(url="http://news.example/other")))
    assert got.reason is Reason.NOT_RECORDED
    assert got.detail == "made.warc has no capture of http://news.example/story"


# --------------------------------------------------------------------------- what lies


@pytest.mark.parametrize(
    ("data", "reason", "words"),
    [
        (response(WARC_Block_Digest=sha1(b"other")), Reason.TRUNCATED, "digest"),
        (response(WARC_Payload_Digest=sha1(b"other")), Reason.TRUNCATED, "digest"),
        (response(WARC_Payload_Digest="sha256:" + "0" * 64), Reason.TRUNCATED, "digest"),
        (response(http={"Content-Length": 999}), Reason.TRUNCATED, "986 bytes are missing"),
        (response(WARC_Truncated="length"), Reason.TRUNCATED, "only a part"),
        (response(b"5\r\nhello\r\n", http=CHUNKED), Reason.TRUNCATED, "last chunk"),
        (response(gzip.compress(TEXT)[:-9], http={"Content-Encoding": "gzip"}), Reason.TRUNCATED, "before its end"),
        (response(gzip.compress(bytes(9_000_000)), http={"Content-Encoding": "gzip"}), Reason.TOO_LARGE, "max-bytes"),
        (response(b"x" * 3_000_000), Reason.TOO_LARGE, "max-bytes"),
        (record("response", b"no HTTP at all"), Reason.TRUNCATED, "no HTTP answer"),
        (record("metadata", b"claimcheck-reason: because\r\n", Content_Type="application/warc-fields"), Reason.NOT_RECORDED, "no capture"),
    ],
)  # fmt: skip
def test_a_record_that_lies_is_no_page(read, data, reason, words):
    for packed in (data, members(data)):
        got = read(packed, max_bytes=2_000_000)
        assert (got.reason, words in got.detail) == (reason, True), got.detail
        assert "\n" not in got.detail


@pytest.mark.parametrize("digest", ["sha1:" + "!" * 32, "crc:7", "sha1", "sha1:", sha1(b"<p>a page</p>").lower()])
def test_a_digest_that_cannot_be_read_accuses_nobody(read, digest):
    assert read(response(WARC_Payload_Digest=digest)).body == b"<p>a page</p>"


GOOD = members(INFO, response())


@pytest.mark.parametrize(
    ("after", "words"),
    [
        (b"garbage", "compression is damaged"),
        (gzip.compress(b"garbage"), "no record begins"),
        (gzip.compress(b"WARC/9.9\r\nContent-Length: 0\r\n\r\n"), "no known version"),
        (gzip.compress(record("response", length="many")), "how long it is"),
        (gzip.compress(record("response", length=-1)), "how long it is"),
        (gzip.compress(record("response", length=10**15)), "cut off"),
        (gzip.compress(response())[:-20], "cut off"),
        (gzip.compress(b"WARC/1.0\r\nX: " + b"x" * 70_000), "line of its headers has no end"),
        (gzip.compress(b"WARC/1.0\r\n" + b"X: y\r\n" * 50_000), "headers of a record have no end"),
        (gzip.compress(b"WARC/1.0\r\nX: y"), "cut off"),
    ],
)
def test_what_stands_before_the_damage_is_read(read, after, words):
    assert read(GOOD + after).body == b"<p>a page</p>"
    behind = b"" if words == "cut off" else members(response(url="http://news.example/behind"))
    hidden = read(GOOD + after + behind, "http://news.example/behind")
    assert hidden.reason is Reason.NOT_RECORDED
    assert words in hidden.detail


def test_a_bomb_is_not_unpacked_to_its_end(read):
    bomb = gzip.compress(record("response", length=10**9) + bytes(150_000_000))
    got = read(GOOD + bomb, "http://news.example/behind")
    assert "grows more than" in got.detail


def test_too_many_captures_are_not_remembered(read, monkeypatch):
    monkeypatch.setattr(warc_index, "MOST_CAPTURES", 3)
    pages = [response(url=f"http://news.example/{number}") for number in range(5)]
    assert isinstance(read(members(*pages), "http://news.example/2"), Snapshot)
    assert "more than 3 captures" in read(members(*pages), "http://news.example/3").detail


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", None),
        (b"<html>", "is not a WARC that can be read: no record begins where one should, at byte 0"),
        (b"PK\x03\x04....", "ZIP or WACZ file"),
        (b"\x28\xb5\x2f\xfd....", "zstd"),
        (b"filedesc://a.arc 0.0.0.0 20080430204825 text/plain 65\n", "ARC file"),
        (b"\x1f\x8bnot gzip", "compression is damaged"),
        (gzip.compress(b"WARC/1.0\r\n" + b"x" * 200_000_000), "no end"),
    ],
)
def test_a_file_that_is_no_warc_is_one_clear_line(tmp_path, data, words):
    (tmp_path / "made.warc").write_bytes(data)
    if words is None:
        with reading(tmp_path / "made.warc") as sources, sources.exchange("ref") as exchange:
            assert exchange.origin(STORY).reason is Reason.NOT_RECORDED
        return
    with pytest.raises(FileError, match=words) as caught:
        reading(tmp_path / "made.warc")
    assert "\n" not in str(caught.value)
    assert "made.warc:1" in str(caught.value)


def test_a_file_that_is_not_there(tmp_path):
    for name in ("missing.warc", "."):
        with pytest.raises(FileError, match="cannot be read"):
            reading(tmp_path / name)


WHOLE = {f"http://news.example/{number}": f"<p>page {number}</p>".encode() * 40 for number in range(4)}


def whole(packed):
    parts = [response(body, url=url, WARC_Payload_Digest=sha1(body)) for url, body in WHOLE.items()]
    return bytes(packed(INFO, *parts))


@pytest.mark.parametrize("packed", [members, lambda *parts: b"".join(parts)])
@given(data=st.data())
@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
def test_no_cut_and_no_flipped_byte_gives_another_page(tmp_path, packed, data):
    """Whatever is done to a file's bytes, a page comes out as it went in, or not at all."""
    intact = whole(packed)
    harmed = bytearray(intact[: data.draw(st.integers(0, len(intact)))])
    for place in data.draw(st.lists(st.integers(0, max(0, len(harmed) - 1)), max_size=3)):
        if harmed:
            harmed[place] ^= data.draw(st.integers(1, 255))
    (tmp_path / "made.warc").write_bytes(harmed)
    try:
        sources = reading(tmp_path / "made.warc")
    except FileError as error:
        assert "\n" not in str(error)
        return
    with sources, sources.exchange("ref") as exchange:
        for url, body in WHOLE.items():
            got = exchange.origin(url)
            assert not isinstance(got, Snapshot) or got.body == body or packed is not members


@given(st.binary(max_size=200))
def test_any_chunks(payload):
    dechunked(payload)


@given(st.lists(st.binary(min_size=1, max_size=50), max_size=5))
def test_chunks_come_together_again(pieces):
    coded = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces)
    assert dechunked(coded + b"0\r\n\r\n") == b"".join(pieces)
    assert dechunked(coded) == (None if pieces else b"")


def test_a_foreign_reader_reads_what_was_kept(kept):
    """warcio's own iterator, which pywb is built on, finds every record whole."""
    with kept[1].open("rb") as file:
        kinds = [each.rec_type for each in ArchiveIterator(io.BytesIO(file.read()), check_digests="raise")]
    assert kinds[0] == "warcinfo"
    assert kinds.count("response") == kinds.count("request") > 8


@given(st.from_regex(warc_index._NORMAL, fullmatch=True))
def test_an_address_taken_as_it_is_would_be_asked_for_as_it_is(url):
    try:
        asked = str(web_address(url))
    except NoAnswerError:
        return
    assert asked == url


# --------------------------------------------------------------------------- what a browser showed


def test_what_a_browser_showed_is_a_record_of_its_own(tmp_path):
    path = tmp_path / "run.warc"
    shown = Answer(
        STORY, 200, httpx.Headers({"content-type": "text/html", "content-location": f"{STORY}#1"}), TEXT, NOW
    )
    failed = NoAnswer(Reason.TIMEOUT, "no whole answer within 3 seconds")
    with WarcWriter(path) as kept:
        kept.unanswered("ours", {}, {STORY: shown, "http://slow.example/": failed})
        kept.unanswered("theirs", {}, {STORY: failed})
    pages = WarcPages(path, 10**6)
    again = pages.shown(STORY, "ours")
    assert isinstance(again, Answer)
    assert (again.body, again.url, again.at) == (TEXT, f"{STORY}#1", NOW)
    assert pages.shown(STORY, "theirs") == pages.shown("http://slow.example/", "ours") == failed
    unknown = pages.shown("http://news.example/other", "ours")
    assert isinstance(unknown, NoAnswer)
    assert unknown.reason is Reason.NOT_RECORDED
