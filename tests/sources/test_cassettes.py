from __future__ import annotations

import gzip
from datetime import UTC, datetime

import httpx
import pytest
from hypothesis import HealthCheck, example, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from vcr.persisters.filesystem import FilesystemPersister
from vcr.serializers import yamlserializer

from claimcheck.errors import FileError, UsageError
from claimcheck.model import Arrival, Mode, Reason, Resolve, Snapshot
from claimcheck.sources import Sources
from claimcheck.sources.answers import Answer
from claimcheck.sources.record import write_cassette
from claimcheck.sources.replay import Recorded, load_cassette

from .conftest import NOW, settings
from .servers import answer, by_path, cutting, page, serving

TEXT = "<p>“naïve” — Россия 🙂</p>\r\n\ttabbed  \n".encode()


@pytest.fixture
def site():
    pages = {
        "/story": answer(
            gzip.compress(TEXT),
            Content_Encoding="gzip",
            Content_Type="text/html; charset=utf-8",
            Set_Cookie="session=secret",
            Date="Sun, 01 Mar 2026 09:30:00 GMT",
            Server="nginx",
            X_Two="1",
            X_Odd="caf\xe9",
        ),
        "/binary": answer(b"%PDF\x00\xff\xfe", Content_Type="application/pdf"),
        "/old": answer(status="301 Moved", Location="/story"),
        "/busy": answer(status="429 Slow", Retry_After="86400"),
        "/wall": answer(b"<title>Just a moment...</title>", status="403 Forbidden"),
        "/empty": answer(b""),
    }
    with serving(by_path(pages)) as server:
        yield server


PATHS = ["/story", "/binary", "/old", "/busy", "/wall", "/empty", "/missing"]


def talk(exchange, server):
    return [exchange.origin(server.url(path)) for path in PATHS] + [
        exchange.origin("http://gone.invalid/"),
        exchange.origin("http://10.255.255.1.nip.invalid:1/"),
        exchange.origin("file:///etc/passwd"),
    ]


def test_what_was_recorded_replays_alike(conversation, site, tmp_path):
    with conversation("ref", record=True, cassettes=tmp_path) as exchange:
        live = talk(exchange, site)
    asked = len(site.asked)
    with conversation("ref", mode=Mode.REPLAY, cassettes=tmp_path) as exchange:
        replayed = talk(exchange, site)
    assert len(site.asked) == asked
    for one, other in zip(live, replayed, strict=True):
        if isinstance(one, Snapshot):
            assert (one.body, one.media_type, one.charset, one.redirects) == (
                *(other.body, other.media_type, other.charset),
                other.redirects,
            )
            assert other.provenance.arrival is Arrival.CASSETTE
            assert other.provenance.retrieved_at == NOW
            assert one.provenance.sha256 == other.provenance.sha256
        else:
            assert one == other


def test_a_cassette_is_vcrpys_and_keeps_no_secrets(conversation, site, tmp_path):
    with conversation("ref", record=True, cassettes=tmp_path) as exchange:
        talk(exchange, site)
    written = (tmp_path / "ref.yaml").read_text(encoding="ascii")
    assert "secret" not in written
    assert "nginx" not in written
    requests, responses, metadata = FilesystemPersister.load_cassette(tmp_path / "ref.yaml", yamlserializer)
    assert metadata["recorded_at"] == "2026-03-01T09:30:00+00:00"
    assert metadata["recorder"].startswith("claimcheck ")
    by_url = {request.uri: response for request, response in zip(requests, responses, strict=True)}
    story = by_url[site.url("/story")]
    assert story["body"]["string"] == TEXT
    assert list(story["headers"]) == ["content-type", "x-odd", "x-two"]
    assert by_url[site.url("/old")]["headers"]["location"] == ["/story"]
    assert by_url[site.url("/binary")]["body"]["string"] == b"%PDF\x00\xff\xfe"
    failure = by_url["http://gone.invalid/"]
    assert failure["status"]["code"] == 0
    assert failure["claimcheck"]["reason"] == "dns"


def test_the_same_conversation_gives_the_same_bytes(conversation, site, tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    files = []
    for folder in ("one", "two"):
        with conversation("ref", record=True, cassettes=tmp_path / folder) as exchange:
            talk(exchange, site)
        files.append((tmp_path / folder / "ref.yaml").read_bytes())
    assert files[0] == files[1]
    assert load_cassette(tmp_path / "one" / "ref.yaml").recorded_at == datetime.fromtimestamp(1700000000, UTC)
    assert [path.name for path in (tmp_path / "one").iterdir()] == ["ref.yaml"]


def test_a_bad_epoch_is_a_usage_error(tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    with pytest.raises(UsageError, match="SOURCE_DATE_EPOCH"):
        Sources(settings(cassettes=tmp_path), record=True)


def test_recording_replaces_only_when_all_went_well(conversation, tmp_path):
    (tmp_path / "ref.yaml").write_text("old")
    with serving(page()) as server:
        with pytest.raises(ZeroDivisionError), conversation("ref", record=True, cassettes=tmp_path) as exchange:
            exchange.origin(server.url())
            raise ZeroDivisionError
        assert (tmp_path / "ref.yaml").read_text() == "old"
        with conversation("ref", record=True, cassettes=tmp_path):
            pass  # nothing was asked, as for a source that is a file
        assert (tmp_path / "ref.yaml").read_text() == "old"
        with conversation("ref", record=True, cassettes=tmp_path) as exchange:
            exchange.origin(server.url())
    assert len(load_cassette(tmp_path / "ref.yaml").interactions) == 1


def test_a_run_that_was_ended_records_nothing(tmp_path):
    with (
        serving(page()) as server,
        Sources(settings(cassettes=tmp_path), record=True) as sources,
        sources.exchange("ref") as exchange,
    ):
        exchange.origin(server.url("/first"))
        sources.close()
        assert "ended" in exchange.origin(server.url("/second")).detail
    assert list(tmp_path.iterdir()) == []


def test_connections_that_failed_are_recorded(conversation, tmp_path):
    dead = Resolve("dead.example", 80, None, 80)
    with (
        serving(cutting(answer(b"half", length=9))) as server,
        conversation("ref", record=True, cassettes=tmp_path, resolve=(dead,)) as exchange,
    ):
        live = [exchange.origin(server.url()), exchange.origin("http://dead.example/")]
    with conversation("ref", mode=Mode.REPLAY, cassettes=tmp_path) as exchange:
        assert [exchange.origin(server.url()), exchange.origin("http://dead.example/")] == live
    assert [one.reason for one in live] == [Reason.TRUNCATED, Reason.DNS]


def test_a_miss_names_the_command_that_records(conversation, tmp_path):
    with conversation("ref", mode=Mode.REPLAY, cassettes=tmp_path) as exchange:
        got = exchange.origin("http://never.example/asked")
    assert got.reason is Reason.NOT_RECORDED
    assert "claimcheck record" in got.detail
    assert "http://never.example/asked" in got.detail


def test_a_replay_of_coded_bodies_is_decoded_under_the_cap(conversation, tmp_path):
    bomb = gzip.compress(b"\0" * 5_000_000)
    headers = httpx.Headers({"X-Kept": "1"})
    cassette = {("http://a.example/", None): Answer("http://a.example/", 200, headers, bomb, NOW)}
    write_cassette(tmp_path / "ref.yaml", cassette, NOW)
    text = (tmp_path / "ref.yaml").read_text().replace("x-kept", "content-encoding").replace("- '1'", "- gzip")
    (tmp_path / "ref.yaml").write_text(text)
    with conversation("ref", mode=Mode.REPLAY, cassettes=tmp_path, max_bytes=100_000) as exchange:
        assert exchange.origin("http://a.example/").reason is Reason.TOO_LARGE
    with conversation("ref", mode=Mode.REPLAY, cassettes=tmp_path) as exchange:
        assert exchange.origin("http://a.example/").body == b"\0" * 5_000_000


@example(b"\x85\xe2\x80\xa8\xef\xbb\xbf\x00\x1b[0m")
@example("\u2028\ufeff\x85\x00\x7f\ud7ff\ue000\U0010ffff\x1b".encode())
@example(b"- 'yaml': !!python/object:os.system {}\n---\n...\n")
@example(b"\n\n  leading\n trailing \n\r\r\n")
@given(st.one_of(st.binary(max_size=300), st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace"))))
@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_every_body_survives_the_round_trip(tmp_path, body):
    path = tmp_path / "any.yaml"
    asked = ("http://a.example/", None)
    write_cassette(path, {asked: Answer(asked[0], 200, httpx.Headers(), body, NOW)}, NOW)
    recorded = load_cassette(path).interactions[asked]
    assert isinstance(recorded, Recorded)
    assert recorded.body == body


GOOD = """\
interactions:
- request: {body: null, headers: {}, method: GET, uri: 'http://a.example/'}
  response:
    body: {string: hello}
    headers: {Content-Type: [text/html]}
    status: {code: 200, message: OK}
version: 1
"""


def test_a_cassette_of_vcrpys_own_is_replayed(conversation, tmp_path):
    (tmp_path / "ref.yaml").write_text(GOOD)
    with conversation("ref", mode=Mode.REPLAY, cassettes=tmp_path) as exchange:
        got = exchange.origin("http://a.example/")
    assert got.body == b"hello"
    assert got.provenance.retrieved_at is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a: [1, 2", "not YAML"),
        ("a: b: c", "not YAML"),
        ("\x00", "not YAML"),
        ("just words", "malformed"),
        ("[]", "malformed"),
        ("42", "malformed"),
        ("{}", "'interactions' is missing"),
        ("interactions: 7", "malformed"),
        ("interactions: [7]", "malformed"),
        ("interactions: null", "malformed"),
        ("- request: {}\n  response: {}", "older version"),
        (GOOD.replace("response:", "answer:"), "'response' is missing"),
        (GOOD.replace("request:", "ask:"), "'request' is missing"),
        (GOOD.replace("code: 200", "code: fine"), "malformed: interaction 1"),
        (GOOD.replace("code: 200", "code: 99999"), "malformed: interaction 1"),
        (GOOD.replace("status: {code: 200, message: OK}", ""), "'status' is missing"),
        (GOOD.replace("{string: hello}", "hello"), "malformed: interaction 1"),
        (GOOD.replace("{string: hello}", "{string: [1]}"), "malformed"),
        (GOOD.replace("{string: hello}", "!!python/object/apply:os.getcwd []"), "not YAML|problem loading"),
        (GOOD.replace("code: 200", "code: 0"), "interaction 1: 'claimcheck' is missing"),
        (GOOD.replace("http://a.example/", "file:///etc/passwd"), "interaction 1"),
        (GOOD.replace("method: GET", "method: [1]"), "malformed"),
        (GOOD.replace("headers: {Content-Type: [text/html]}", "headers: 7"), "malformed: interaction 1"),
        (GOOD + "metadata: {recorded_at: never}", "malformed"),
        (GOOD.replace("headers: {}", "heads: {}"), "malformed"),
        ("&a [" * 5000, "not YAML|malformed"),
    ],
)
def test_a_cassette_beyond_use_is_one_clear_line(conversation, tmp_path, text, words):
    (tmp_path / "ref.yaml").write_text(text)
    with (
        conversation("ref", mode=Mode.REPLAY, cassettes=tmp_path) as exchange,
        pytest.raises(FileError, match=words) as caught,
    ):
        exchange.origin("http://a.example/")
    told = str(caught.value)
    assert "\n" not in told
    assert "ref.yaml:" in told
    assert "claimcheck record" in told


def test_cassettes_that_are_no_text_files(conversation, tmp_path):
    (tmp_path / "binary.yaml").write_bytes(b"\xff\xfe\x00\x01")
    (tmp_path / "folder.yaml").mkdir()
    (tmp_path / "empty.yaml").touch()
    for name in ("binary", "folder"):
        with (
            conversation(name, mode=Mode.REPLAY, cassettes=tmp_path) as exchange,
            pytest.raises(FileError, match="malformed"),
        ):
            exchange.origin("http://a.example/")
    with conversation("empty", mode=Mode.REPLAY, cassettes=tmp_path) as exchange:
        assert exchange.origin("http://a.example/").reason is Reason.NOT_RECORDED


def test_a_broken_line_is_named(conversation, tmp_path):
    (tmp_path / "ref.yaml").write_text(GOOD + "oops: [\n")
    with conversation("ref", mode=Mode.REPLAY, cassettes=tmp_path) as exchange, pytest.raises(FileError) as caught:
        exchange.origin("http://a.example/")
    assert caught.value.position.line == 9


def test_a_folder_that_cannot_be_written_is_told(conversation, tmp_path):
    (tmp_path / "file").touch()
    with (
        serving(page()) as server,
        pytest.raises(FileError, match="cannot be written"),
        conversation("ref", record=True, cassettes=tmp_path / "file") as exchange,
    ):
        exchange.origin(server.url())


@pytest.mark.parametrize("changes", [{"mode": Mode.REPLAY}, {"mode": Mode.LIVE, "record": True}])
def test_cassettes_need_a_folder(changes):
    record = changes.pop("record", False)
    with pytest.raises(UsageError, match="cassettes"):
        Sources(settings(**changes), record=record)


def test_recording_needs_the_net(tmp_path):
    with pytest.raises(UsageError, match="network"):
        Sources(settings(mode=Mode.OFFLINE, cassettes=tmp_path), record=True)
