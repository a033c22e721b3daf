from __future__ import annotations

import gzip
import tracemalloc
import zlib

import brotlicffi
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model import Reason
from claimcheck.sources.answers import NoAnswerError
from claimcheck.sources.bodies import MAX_PARTS, read_body

try:
    from compression import zstd
except ImportError:
    from backports import zstd

LIMIT = 1_000_000


def bare_deflate(data):
    squeeze = zlib.compressobj(wbits=-15)
    return squeeze.compress(data) + squeeze.flush()


CODERS = {
    "gzip": gzip.compress,
    "x-gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": brotlicffi.compress,
    "zstd": zstd.compress,
    "identity": bytes,
}


def pieces(data, size):
    return [data[start : start + size] for start in range(0, len(data), size)] or [b""]


@given(
    st.binary(max_size=3000).map(lambda seed: seed * 40),
    st.lists(st.sampled_from(sorted(CODERS)), max_size=2),
    st.sampled_from([1, 7, 1000, 10**9]),
)
def test_what_was_coded_comes_back(data, codings, size):
    coded = data
    for coding in codings:
        coded = CODERS[coding](coded)
    assert read_body(pieces(coded, size), ", ".join(codings).upper(), LIMIT) == data


@pytest.mark.parametrize("size", [65_535, 65_536, 65_537, 131_072, 500_000])
@pytest.mark.parametrize("coding", sorted(CODERS))
def test_sizes_around_a_piece(coding, size):
    assert read_body([CODERS[coding](b"a" * size)], coding, LIMIT) == b"a" * size


def test_bare_deflate_members_and_frames():
    assert read_body([bare_deflate(b"hello" * 99)], "deflate", LIMIT) == b"hello" * 99
    assert read_body([gzip.compress(b"one ") + gzip.compress(b"two")], "gzip", LIMIT) == b"one two"
    assert read_body([zstd.compress(b"one ") + zstd.compress(b"two")], "zstd", LIMIT) == b"one two"
    assert read_body([gzip.compress(b"one") + b"\0\0\0"], "gzip", LIMIT) == b"one"


@pytest.mark.parametrize("size", [1, 2, 7, 23, 24, 25, 1000])
@pytest.mark.parametrize("coding", ["gzip", "zstd"])
def test_parts_in_a_row_wherever_they_are_cut(coding, size):
    parts = b"".join(CODERS[coding](word) for word in (b"one ", b"two ", b"", b"three"))
    assert read_body(pieces(parts, size), coding, LIMIT) == b"one two three"
    if coding == "gzip":
        padded = parts + b"\0" * 30 + CODERS[coding](b"never read")
        assert read_body(pieces(padded, size), coding, LIMIT) == b"one two three"


def test_what_says_gzip_and_is_plain_is_plain():
    assert read_body([b"<", b"p>x</p>"], "gzip", LIMIT) == b"<p>x</p>"


def refused(body, codings):
    with pytest.raises(NoAnswerError) as caught:
        read_body(pieces(body, 65_536), codings, LIMIT)
    return caught.value.no_answer.reason


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
def test_cut_and_damaged(coding):
    whole = CODERS[coding](bytes(range(256)) * 40)
    assert refused(whole[:-5], coding) is Reason.TRUNCATED
    # Where the damage hits decides whether it shows as damage or as a missing end.
    damaged = whole[:4] + b"\xff" * 60 + whole[64:]
    assert refused(damaged, coding) in (Reason.NOT_TEXT, Reason.TRUNCATED)


def test_unknown_and_too_many_codings():
    assert refused(b"x", "rot13") is Reason.NOT_TEXT
    assert refused(gzip.compress(gzip.compress(gzip.compress(b"x"))), "gzip, gzip, gzip") is Reason.NOT_TEXT
    assert read_body([b"x"], "identity, identity,, identity", LIMIT) == b"x"


@pytest.mark.parametrize(("coding", "empty"), [("gzip", gzip.compress(b"")), ("zstd", zstd.compress(b""))])
def test_a_crowd_of_empty_parts_is_refused(coding, empty):
    assert refused(empty * (MAX_PARTS + 1), coding) is Reason.NOT_TEXT


def test_a_window_beyond_the_web_is_refused():
    options = {zstd.CompressionParameter.window_log: 27, zstd.CompressionParameter.content_size_flag: 0}
    squeeze = zstd.ZstdCompressor(options=options)
    frame = squeeze.compress(b"x" * 100) + squeeze.flush()
    assert refused(frame, "zstd") is Reason.NOT_TEXT


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
def test_a_bomb_takes_no_more_memory_than_the_cap(coding):
    bomb = CODERS[coding](b"\0" * 60_000_000)
    tracemalloc.start()
    try:
        assert refused(bomb, coding) is Reason.TOO_LARGE
        assert tracemalloc.get_traced_memory()[1] < 4 * LIMIT
    finally:
        tracemalloc.stop()
