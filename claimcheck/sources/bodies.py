"""A body freed of its codings, with a cap on what comes in and on what comes out, piece by piece."""

from __future__ import annotations

import sys
import zlib
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING, Any, Protocol

import brotlicffi as _brotlicffi

from claimcheck.model import Reason
from claimcheck.sources.answers import NoAnswerError

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

brotlicffi: Any = _brotlicffi  # it has no types

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

PIECE = 64 * 1024
LARGE = 1024 * 1024  # bytes; 4 of 658 real pages are larger
MAX_CODINGS = 2
MAX_PARTS = 4096  # gzip members or zstd frames in a row
ZSTD_WINDOW_LOG = 23  # RFC 9659: a page may ask for a window of 8 MB, no more
_AUTO_GZIP = 47  # zlib: gzip or zlib header, found out by itself
_RAW_DEFLATE = -15
_ZLIB_METHOD = 8  # RFC 1950, 2.2: CM, the low four bits of the first byte
_BROKEN = (zlib.error, brotlicffi.error, zstd.ZstdError)


class Inflater(Protocol):
    """One coding undone, incrementally."""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Give `data` in and yield pieces of at most about `PIECE` bytes."""

    def is_finished(self) -> bool:
        """Return whether the coded stream came to its own end."""


def read_body(
    chunks: Iterable[bytes], codings: str, max_bytes: int, *, before_large: Callable[[], None] | None = None
) -> bytes:
    """Return the decoded body; `codings` is the Content-Encoding header, in the order they were applied.

    `max_bytes` holds for the raw bytes and again after each decoding. What is more than `LARGE` comes in by way of
    the disk, and `before_large` is called before it is taken into memory. Raises NoAnswerError: too-large, truncated
    (the coded stream has no end), not-text (it is not what its header says).
    """
    pieces = _bounded(chunks, max_bytes)
    for inflater in reversed(_inflaters(codings)):
        pieces = _bounded(_inflated(pieces, inflater), max_bytes)
    with SpooledTemporaryFile(max_size=LARGE) as kept:
        for piece in pieces:
            kept.write(piece)
        if before_large and kept.tell() > LARGE:
            before_large()
        kept.seek(0)
        return kept.read()


def _inflaters(codings: str) -> list[Inflater]:
    names = [name.strip().lower() for name in codings.split(",")]
    wanted = [name for name in names if name not in ("", "identity")]
    if len(wanted) > MAX_CODINGS:
        raise NoAnswerError(Reason.NOT_TEXT, f"the answer is coded {len(wanted)} times over")
    unknown = [name for name in wanted if name not in _INFLATERS]
    if unknown:
        raise NoAnswerError(Reason.NOT_TEXT, f"the answer has an unknown coding: {unknown[0][:40]!r}")
    return [_INFLATERS[name]() for name in wanted]


def _bounded(pieces: Iterable[bytes], max_bytes: int) -> Iterator[bytes]:
    total = 0
    for piece in pieces:
        total += len(piece)
        if total > max_bytes:
            raise NoAnswerError(Reason.TOO_LARGE, f"more than {max_bytes} bytes (--max-bytes)")
        yield piece


def _inflated(pieces: Iterable[bytes], inflater: Inflater) -> Iterator[bytes]:
    empty = True
    try:
        for piece in pieces:
            empty = empty and not piece
            yield from inflater.feed(piece)
    except _BROKEN as error:
        raise NoAnswerError(Reason.NOT_TEXT, f"the compressed answer is damaged: {error}") from None
    if not empty and not inflater.is_finished():
        raise NoAnswerError(Reason.TRUNCATED, "the compressed answer stops before its end")


class Gzip:
    """gzip (RFC 1952), several members in a row; what lacks the magic number was never compressed."""

    MAGIC = b"\x1f\x8b"

    def __init__(self) -> None:
        self._inner = zlib.decompressobj(_AUTO_GZIP)
        self._head = b""
        self._plain: bool | None = None
        self._padded = False  # after the last member: what follows is not read
        self._members = 1

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Give `data` in and yield the plain bytes."""
        if self._plain is None:
            self._head += data
            if len(self._head) < len(self.MAGIC):
                return
            data, self._head = self._head, b""
            self._plain = not data.startswith(self.MAGIC)
        if self._plain:
            yield data
        elif not self._padded:
            yield from self._members_of(data)

    def _members_of(self, data: bytes) -> Iterator[bytes]:
        while data:
            if self._inner.eof:
                data, self._head = self._head + data, b""
                if len(data) < len(self.MAGIC):
                    self._head = data  # a member may begin in the next piece
                    return
                if not data.startswith(self.MAGIC):
                    self._padded = True
                    return
                self._members = _count(self._members)
                self._inner = zlib.decompressobj(_AUTO_GZIP)
            yield from _zlib_pieces(self._inner, data)
            data = self._inner.unused_data if self._inner.eof else b""

    def is_finished(self) -> bool:
        """Return whether the last member came to its end."""
        return bool(self._plain) or self._inner.eof


class Deflate:
    """deflate: in a zlib wrapping as RFC 9110 says, or bare as many servers send it."""

    def __init__(self) -> None:
        self._inner: zlib._Decompress | None = None

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Give `data` in and yield the plain bytes."""
        if not data:
            return
        if self._inner is None:
            wrapped = data[0] & 0x0F == _ZLIB_METHOD
            self._inner = zlib.decompressobj(_AUTO_GZIP if wrapped else _RAW_DEFLATE)
        yield from _zlib_pieces(self._inner, data)

    def is_finished(self) -> bool:
        """Return whether the stream came to its end."""
        return self._inner is not None and self._inner.eof


def _zlib_pieces(inner: zlib._Decompress, data: bytes) -> Iterator[bytes]:
    while not inner.eof:
        piece = inner.decompress(data, PIECE)
        yield piece
        data = inner.unconsumed_tail
        if not data and len(piece) < PIECE:
            return


def _count(parts: int) -> int:
    """Return `parts` + 1; raises NoAnswerError where so many parts in a row can only be meant to tire us."""
    if parts >= MAX_PARTS:
        raise NoAnswerError(Reason.NOT_TEXT, f"the compressed answer has more than {MAX_PARTS} parts")
    return parts + 1


class Brotli:
    """br (RFC 7932)."""

    def __init__(self) -> None:
        self._inner = brotlicffi.Decompressor()

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Give `data` in and yield the plain bytes."""
        yield self._inner.decompress(data, output_buffer_limit=PIECE)
        while not self._inner.can_accept_more_data():
            yield self._inner.decompress(b"", output_buffer_limit=PIECE)

    def is_finished(self) -> bool:
        """Return whether the stream came to its end."""
        return bool(self._inner.is_finished())


class Zstd:
    """zstd (RFC 8878), several frames in a row, with the window that RFC 9659 allows."""

    def __init__(self) -> None:
        self._inner = self._fresh()
        self._frames = 1

    @staticmethod
    def _fresh() -> zstd.ZstdDecompressor:
        return zstd.ZstdDecompressor(options={zstd.DecompressionParameter.window_log_max: ZSTD_WINDOW_LOG})

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Give `data` in and yield the plain bytes."""
        while data or not (self._inner.eof or self._inner.needs_input):
            if self._inner.eof:
                self._frames = _count(self._frames)
                self._inner = self._fresh()
            yield self._inner.decompress(data, PIECE)
            data = self._inner.unused_data if self._inner.eof else b""

    def is_finished(self) -> bool:
        """Return whether the last frame came to its end."""
        return bool(self._inner.eof)


_INFLATERS: dict[str, Callable[[], Inflater]] = {
    "gzip": Gzip,
    "x-gzip": Gzip,
    "deflate": Deflate,
    "br": Brotli,
    "zstd": Zstd,
}
