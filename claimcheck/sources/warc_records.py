"""The records of a WARC (ISO 28500:2017), read within limits whatever the file says of itself.

warcio reads their headers. Taking the file apart is ours, because warcio has no limit on the length of a line nor
on what a compressed record grows to. Both ways of compression are read: a gzip member for each record, as the
standard wants it (Annex D), and the whole file as one.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO

from warcio.statusandheaders import StatusAndHeadersParser, StatusAndHeadersParserException

if TYPE_CHECKING:
    from collections.abc import Iterator

    from warcio.statusandheaders import StatusAndHeaders

PIECE = 64 * 1024
LONGEST_LINE = 64 * 1024
LONGEST_HEAD = 256 * 1024
VERSIONS = ("WARC/1.1", "WARC/1.0", "WARC/0.17", "WARC/0.18")
_PROTOCOLS = ("HTTP/1.0", "HTTP/1.1", "HTTP/2", "HTTP/3")
_METHODS = ("GET", "HEAD", "POST", "PUT", "DELETE", "TRACE", "OPTIONS", "CONNECT", "PATCH")
_MAGIC = b"\x1f\x8b"
_GZIP = 31  # zlib: one gzip member
_FREE_BYTES = 64 * 1024 * 1024  # a small file may grow to this, however tightly it is packed
_MOST_GROWTH = 500  # beyond that: text is packed some ten times smaller, a bomb a thousand times


class DamagedError(Exception):
    """Where a file cannot be read on: what was read before stays good."""


@dataclass(frozen=True, slots=True)
class Location:
    """Where a record begins: the file's byte at which its gzip member (or the file) does, and the bytes from there."""

    member: int
    skip: int


@dataclass(frozen=True, slots=True)
class Record:
    """A record's headers, and where to read it again; `head` is the first part of its block."""

    location: Location
    fields: StatusAndHeaders
    length: int
    head: bytes

    def field(self, name: str) -> str:
        """Return the WARC header `name`, or "" where it has none."""
        return str(self.fields.get_header(name, "") or "").strip()


class Inflated:
    """The bytes of a WARC from `location` on, inflated where they are compressed."""

    def __init__(self, file: BinaryIO, location: Location = Location(0, 0)) -> None:
        file.seek(location.member)
        self._file = file
        self._compressed = file.read(len(_MAGIC)) == _MAGIC
        file.seek(location.member)
        self._inner = zlib.decompressobj(_GZIP)
        self._rest = b""  # read from the file, and not inflated yet
        self._buffer = b""
        self._at = 0
        self._member = location.member
        self._since = 0  # bytes that this member gave before the buffer's
        self._given = 0
        self.skip(location.skip)

    def location(self) -> Location | None:
        """Return where the next byte stands; None at the end of the file."""
        if self._at == len(self._buffer) and not self._fill():
            return None
        return Location(self._member, self._since + self._at)

    def read(self, size: int) -> bytes:
        """Return `size` bytes, fewer only at the end of the file. Raises DamagedError."""
        pieces = []
        while size and (self._at < len(self._buffer) or self._fill()):
            piece = self._buffer[self._at : self._at + size]
            self._at += len(piece)
            size -= len(piece)
            pieces.append(piece)
        return b"".join(pieces)

    def skip(self, size: int) -> int:
        """Pass over `size` bytes, and return how many of them were there. Raises DamagedError."""
        left = size
        while left and (self._at < len(self._buffer) or self._fill()):
            step = min(left, len(self._buffer) - self._at)
            self._at += step
            left -= step
        return size - left

    def line(self) -> bytes:
        """Return the next line with its end. Raises DamagedError where it has none within `LONGEST_LINE`."""
        found = b""
        while not found.endswith(b"\n") and (self._at < len(self._buffer) or self._fill()):
            end = self._buffer.find(b"\n", self._at) + 1 or len(self._buffer)
            found += self._buffer[self._at : end]
            self._at = end
            if len(found) > LONGEST_LINE:
                raise DamagedError("a line of its headers has no end")
        return found

    def _fill(self) -> bool:
        """Put the next piece into the buffer, which was read up; False at the end of the file."""
        self._since += len(self._buffer)
        self._at = 0
        self._buffer = self._next_inflated() if self._compressed else self._file.read(PIECE)
        self._given += len(self._buffer)
        if self._given > _FREE_BYTES and self._given > _MOST_GROWTH * self._file.tell():
            raise DamagedError(f"it grows more than {_MOST_GROWTH} times when it is unpacked")
        return bool(self._buffer)

    def _next_inflated(self) -> bytes:
        piece = b""
        try:
            while not piece:
                if self._inner.eof and not self._begin_member():
                    return b""
                data = self._inner.unconsumed_tail or self._rest or self._file.read(PIECE)
                if not data:
                    raise DamagedError("it is cut off")
                self._rest = b""
                piece = self._inner.decompress(data, PIECE)
        except zlib.error:
            raise DamagedError("its compression is damaged") from None
        return piece

    def _begin_member(self) -> bool:
        self._rest = self._inner.unused_data or self._file.read(PIECE)
        self._member = self._file.tell() - len(self._rest)
        self._since = 0
        self._inner = zlib.decompressobj(_GZIP)
        return bool(self._rest)


# --------------------------------------------------------------------------- records


def records(file: BinaryIO) -> Iterator[Record]:
    """Yield every record of `file`, in its order. Raises DamagedError where it cannot be read on."""
    stream = Inflated(file)
    while record := _next(stream):
        yield record
        rest = record.length - len(record.head)
        if stream.skip(rest) < rest:
            raise DamagedError("it is cut off")


def read_record(file: BinaryIO, location: Location, most: int) -> tuple[Record, bytes | None]:
    """Return the record at `location` and its whole block, None where that is longer than `most` bytes.

    Raises DamagedError.
    """
    stream = Inflated(file, location)
    record = _next(stream)
    if record is None:
        raise DamagedError("it was changed while it was read")
    if record.length > most:
        return record, None
    block = record.head + stream.read(record.length - len(record.head))
    if len(block) < record.length:
        raise DamagedError("it is cut off")
    return record, block


def _next(stream: Inflated) -> Record | None:
    while (location := stream.location()) is not None:
        line = stream.line()
        if not line.strip():
            continue
        if not line.startswith(b"WARC/"):
            raise DamagedError(f"no record begins where one should, at byte {location.member + location.skip}")
        fields = _parsed(line + _head(stream), VERSIONS)
        if fields is None:
            raise DamagedError("it is of no known version of WARC")
        length = str(fields.get_header("Content-Length", ""))
        if not (length.isascii() and length.isdigit()):
            raise DamagedError("a record does not say how long it is")
        whole = int(length[:18])
        head = stream.read(min(whole, LONGEST_HEAD))
        if len(head) < min(whole, LONGEST_HEAD):
            raise DamagedError("it is cut off")
        return Record(location, fields, whole, head)
    return None


def _head(stream: Inflated) -> bytes:
    """Return the lines of a record's headers, up to the empty one."""
    lines, total = [], 0
    while line := stream.line():
        lines.append(line)
        total += len(line)
        if total > LONGEST_HEAD:
            raise DamagedError("the headers of a record have no end")
        if not line.strip():
            return b"".join(lines)
    raise DamagedError("it is cut off")


def http_head(block: bytes, *, request: bool = False) -> tuple[StatusAndHeaders, bytes] | None:
    """Return the HTTP headers at the start of `block`, and what follows them; None where it has none."""
    head, mark, payload = block.partition(b"\r\n\r\n")
    if not mark:
        head, mark, payload = block.partition(b"\n\n")
    parsed = _parsed(head + mark, _METHODS if request else _PROTOCOLS)
    return (parsed, payload) if parsed is not None else None


def _parsed(head: bytes, beginnings: tuple[str, ...]) -> StatusAndHeaders | None:
    try:
        parsed: StatusAndHeaders = StatusAndHeadersParser(list(beginnings)).parse(BytesIO(head))
    except (StatusAndHeadersParserException, EOFError, ValueError):
        return None
    return parsed
