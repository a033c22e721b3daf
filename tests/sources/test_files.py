from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from claimcheck.errors import FileError, UsageError
from claimcheck.model import Arrival, Place, Reason, Resolve
from claimcheck.sources import parse_resolve, read_file
from claimcheck.sources.resolve import Resolver


@pytest.mark.parametrize(
    ("name", "media_type"),
    [("a.html", "text/html"), ("a.HTM", "text/html"), ("a.pdf", "application/pdf"), ("a.txt", "text/plain"), ("a", None)],
)  # fmt: skip
def test_a_file_is_read(tmp_path, name, media_type):
    (tmp_path / name).write_bytes(b"<p>x</p>")
    got = read_file(tmp_path / name, 100)
    assert (got.body, got.media_type, got.charset) == (b"<p>x</p>", media_type, None)
    assert (got.provenance.place, got.provenance.arrival) == (Place.FILE, Arrival.LIVE)
    assert got.provenance.requested_url == (tmp_path / name).as_posix()
    assert got.provenance.sha256 == hashlib.sha256(b"<p>x</p>").hexdigest()


def test_files_without_use(tmp_path):
    (tmp_path / "large.txt").write_bytes(b"x" * 101)
    (tmp_path / "empty.txt").write_bytes(b" \n")
    assert read_file(tmp_path / "large.txt", 100).reason is Reason.TOO_LARGE
    assert read_file(tmp_path / "empty.txt", 100).reason is Reason.EMPTY


def test_files_that_cannot_be_read(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    for path, words in [
        (tmp_path / "missing.html", "does not exist"),
        (tmp_path, "is a folder"),
        (tmp_path / "pipe", "not an ordinary file"),
        (Path("/dev/zero"), "not an ordinary file"),
        (tmp_path / "loop", "cannot be read"),
        (tmp_path / "a\0b", "cannot be read"),
        (tmp_path / ("x" * 300), "cannot be read"),
    ]:
        with pytest.raises(FileError, match=words) as caught:
            read_file(path, 100)
        assert caught.value.hint


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("News.Example.:443:127.0.0.1", Resolve("news.example", 443, "127.0.0.1", 443)),
        ("news.example:80:127.0.0.1:8080", Resolve("news.example", 80, "127.0.0.1", 8080)),
        ("*:443:[::1]:8443", Resolve("*", 443, "::1", 8443)),
        ("gone.example:80:", Resolve("gone.example", 80, None, 80)),
        ("[2001:db8::1]:80:127.0.0.1", Resolve("2001:db8::1", 80, "127.0.0.1", 80)),
    ],
)
def test_resolve_is_read_as_curl_has_it(text, expected):
    assert parse_resolve(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        *("", "a", "a:80", "a:x:1.2.3.4", "a:0:1.2.3.4", "a:65536:1.2.3.4", "a:80:b.example", "a:80:1.2.3"),
        *("a:80:::1", "a:80:1.2.3.4:0", "a:80:1.2.3.4:x", ":80:1.2.3.4", "a:80:1.2.3.4:80:9", "a:80:[::g]"),
    ],
)
def test_a_resolve_that_cannot_be_read_says_how(text):
    with pytest.raises(UsageError, match="--resolve") as caught:
        parse_resolve(text)
    assert caught.value.hint


def test_a_hosts_own_entry_comes_before_the_stars():
    entries = [parse_resolve(text) for text in ("*:80:127.0.0.9", "a.example:80:127.0.0.1", "a.example:80:127.0.0.2")]
    resolver = Resolver(tuple(entries), allow_private=True)
    assert resolver.override("A.example.", 80).address == "127.0.0.1"
    assert resolver.override("b.example", 80).address == "127.0.0.9"
    assert resolver.override("b.example", 443) is None
