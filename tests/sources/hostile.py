"""The hostile web, as a table: what each host says to whoever asks, and what may come of asking.

Every host here is meant to hang, fill or fool its reader, or to lead it to a place inside. `TRAP` stands in an address
for a port at which nobody outside may ever knock.
"""

from __future__ import annotations

import gzip
import io
import socket
import threading
import zipfile
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import brotlicffi

from .servers import answer, dripping, saying

try:
    from compression import zstd
except ImportError:
    from backports import zstd

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .servers import Handler

MB = 1024 * 1024
HEAD = b"HTTP/1.1 200 OK\r\n"
HTML = {"Content_Type": "text/html; charset=utf-8"}
TRAP = "TRAP"
WORDS = "Nothing that was ever quoted anywhere stands on this page, however long it may go on. "


@dataclass(frozen=True)
class Hostile:
    """A host (or an address to cite): its name, what it says, and the reasons that are right for it."""

    name: str
    say: Handler | None
    reasons: frozenset[str]
    url: str | None = None
    scheme: str = "http"
    holds: bool = False  # it would keep its reader for ever


def page(body: bytes, **headers: str) -> Handler:
    return saying(answer(body, **{**HTML, **headers}))


def lead_to(address: str) -> Callable[[int], Handler]:
    """Return a handler, once the trap's port is known, that redirects to `address`."""
    return lambda port: saying(answer(status="302 Found", Location=address.replace(TRAP, str(port))))


# ---------------------------------------------------------------------------- addresses of places inside

SPELLINGS = {
    "loopback": f"http://127.0.0.1:{TRAP}/",
    "another loopback": f"http://127.0.0.2:{TRAP}/",
    "decimal": f"http://2130706433:{TRAP}/",
    "octal": f"http://0177.0.0.1:{TRAP}/",
    "one octal number": f"http://017700000001:{TRAP}/",
    "hexadecimal": f"http://0x7f000001:{TRAP}/",
    "hexadecimal parts": f"http://0x7f.0.0.0x1:{TRAP}/",
    "short": f"http://127.1:{TRAP}/",
    "zero": f"http://0:{TRAP}/",
    "any address": f"http://0.0.0.0:{TRAP}/",
    "full-width digits": f"http://１２７.０.０.１:{TRAP}/",
    "full stops of another script": f"http://127。0。0。1:{TRAP}/",
    "circled digits": f"http://⓵27.0.0.1:{TRAP}/",
    "trailing dot": f"http://127.0.0.1.:{TRAP}/",
    "localhost": f"http://localhost:{TRAP}/",
    "localhost with a dot": f"http://LOCALHOST.:{TRAP}/",
    "below localhost": f"http://news.localhost:{TRAP}/",
    "IPv6 loopback": f"http://[::1]:{TRAP}/",
    "IPv6 any": f"http://[::]:{TRAP}/",
    "mapped": f"http://[::ffff:127.0.0.1]:{TRAP}/",
    "mapped in hexadecimal": f"http://[::ffff:7f00:1]:{TRAP}/",
    "compatible": f"http://[::127.0.0.1]:{TRAP}/",
    "NAT64": f"http://[64:ff9b::7f00:1]:{TRAP}/",
    "6to4": f"http://[2002:7f00:1::]:{TRAP}/",
    "zone": f"http://[fe80::1%25lo]:{TRAP}/",
    "metadata service": f"http://169.254.169.254:{TRAP}/latest/meta-data/",
    "carrier's own": f"http://100.64.0.1:{TRAP}/",
    "user name": f"http://news.example@127.0.0.1:{TRAP}/",
    "a name that leads inside": f"http://inner.example:{TRAP}/",
}
REDIRECTED = ("loopback", "decimal", "IPv6 loopback", "mapped", "localhost", "a name that leads inside", "user name")
OTHER_SCHEMES = {
    "file": "file:///etc/passwd",
    "gopher": f"gopher://127.0.0.1:{TRAP}/",
    "without a scheme": f"//127.0.0.1:{TRAP}/",
}
REFUSED = frozenset({"forbidden-address", "dns"})


def leading_inside(port: int) -> Iterator[Hostile]:
    """Yield the addresses inside, cited and redirected to, and archives that lead there; `port` is the trap's."""
    for name, address in SPELLINGS.items():
        yield Hostile(f"cites {name}", None, REFUSED, url=address.replace(TRAP, str(port)))
    for name in REDIRECTED:
        yield Hostile(f"redirects to {name}", lead_to(SPELLINGS[name])(port), REFUSED)
    for name, address in OTHER_SCHEMES.items():
        yield Hostile(f"redirects to {name}", lead_to(address)(port), REFUSED)
    captured = answer(
        status="302 Found",
        Location=SPELLINGS["loopback"].replace(TRAP, str(port)),
        Memento_Datetime="Fri, 10 Jun 2016 12:00:00 GMT",
        Link=f'<http://127.0.0.1:{port}/web/2015/http://a.example/>; rel="prev memento"',
    )
    yield Hostile("archive that leads inside", saying(captured), REFUSED | {"http-status"})


# ---------------------------------------------------------------------------- time


def _slow_redirects(request, connection):
    threading.Event().wait(0.3)
    number = int(request.target.strip("/") or 0)
    connection.sendall(answer(status="302 Found", Location=f"/{number + 1}"))


def holding() -> Iterator[Hostile]:
    """Yield the hosts that would keep their reader for ever."""
    late = frozenset({"timeout"})
    traps = {
        "says nothing": dripping(b"", b""),
        "a header a byte at a time": dripping(HEAD + b"X-Slow: ", b"x", seconds=0.2),
        "a header at a time": dripping(HEAD, b"X-Slow: x\r\n", seconds=0.05),
        "continues for ever": dripping(b"", b"HTTP/1.1 100 Continue\r\n\r\n", seconds=0.01),
        "a byte of the body a second": dripping(HEAD + b"Content-Length: 100000\r\n\r\n", b"x", seconds=1.0),
        "chunks of one byte": dripping(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n", seconds=0.05),
        "half a page": dripping(HEAD + b"Content-Length: 100\r\n\r\nhalf", b""),
        "an empty gzip for ever": dripping(
            HEAD + b"Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\na\r\n" + gzip.compress(b"")[:10] + b"\r\n",
            b"5\r\n\x00\x00\x00\xff\xff\r\n",
        ),
    }  # fmt: skip
    for name, trap in traps.items():
        yield Hostile(name, trap, late, holds=True)
    yield Hostile("slow redirects", _slow_redirects, late | {"http-status"}, holds=True)
    yield Hostile("a large page and then a byte at a time", _large_and_slow, late, holds=True)


def _large_and_slow(request, connection):
    dripping(HEAD + b"Content-Type: text/html\r\n\r\n" + b"<p>x</p>" * (2 * MB // 8), b"x", seconds=0.2)(
        request, connection
    )


# ---------------------------------------------------------------------------- redirects, floods, wrong lengths


def _counting(request, connection):
    connection.sendall(answer(status="302 Found", Location=f"/{int(request.target.strip('/') or 0) + 1}"))


def _reset(_, connection):
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    connection.close()


def _cut(text: bytes) -> Handler:
    def handle(_, connection):
        connection.sendall(text)
        connection.shutdown(socket.SHUT_RDWR)

    return handle


def misbehaving() -> Iterator[Hostile]:
    """Yield the hosts that break HTTP, or flood with it."""
    reset, status = frozenset({"reset"}), frozenset({"http-status"})
    yield Hostile("redirects without end", _counting, status)
    yield Hostile("redirects to itself", saying(answer(status="302 Found", Location="/")), status)
    yield Hostile("a flood of headers", _cut(HEAD + b"X-Flood: 1\r\n" * 100_000), reset)
    yield Hostile("one endless header", _cut(HEAD + b"X-Flood: " + b"1" * MB), reset)
    yield Hostile("two lengths", saying(HEAD + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello"), reset)
    yield Hostile("a length below nothing", saying(HEAD + b"Content-Length: -5\r\n\r\nhello"), reset)
    yield Hostile("a length of a terabyte", _cut(answer(b"x", length=10**12)), frozenset({"too-large"}))
    yield Hostile("less than its length", _cut(answer(b"half", length=100)), frozenset({"truncated"}))
    yield Hostile("a broken chunk", _cut(HEAD + b"Transfer-Encoding: chunked\r\n\r\nZZ\r\nhalf\r\n"), reset)
    yield Hostile("no HTTP", _cut(b"\x00\xffnot HTTP at all\r\n\r\n"), reset)
    yield Hostile("hangs up", _cut(b""), reset)
    yield Hostile("a reset", _reset, reset)
    yield Hostile("no trusted certificate", page(b"<p>x</p>"), frozenset({"tls"}), scheme="https")


# ---------------------------------------------------------------------------- sizes


def _gzip_zeros(size: int, start: bytes = b"") -> bytes:
    squeeze = zlib.compressobj(wbits=31)
    parts = [squeeze.compress(start)] + [squeeze.compress(bytes(MB)) for _ in range(size // MB)]
    return b"".join([*parts, squeeze.flush()])


def bombs() -> Iterator[Hostile]:
    """Yield the bodies that are small on the way and large when they are there."""
    large, odd = frozenset({"too-large"}), frozenset({"not-text"})
    zeros = bytes(100 * MB)
    once = gzip.compress(zeros)
    coded = {
        "gzip": once,
        "deflate": zlib.compress(zeros),
        "br": brotlicffi.compress(zeros, quality=1),
        "zstd": zstd.compress(zeros),
        "gzip, gzip": gzip.compress(once),
        "gzip, br": brotlicffi.compress(once),
    }
    for coding, body in coded.items():
        yield Hostile(f"a bomb in {coding}", page(body, Content_Encoding=coding), large)
    yield Hostile(
        "a bomb in three codings", page(gzip.compress(gzip.compress(once)), Content_Encoding="gzip, gzip, gzip"), odd
    )
    yield Hostile("a crowd of empty members", page(gzip.compress(b"") * 50_000, Content_Encoding="gzip"), odd)
    wide = {zstd.CompressionParameter.window_log: 27, zstd.CompressionParameter.content_size_flag: 0}
    squeeze = zstd.ZstdCompressor(options=wide)
    yield Hostile("a window of 128 MB", page(squeeze.compress(b"x") + squeeze.flush(), Content_Encoding="zstd"), odd)
    yield Hostile("a body without end", dripping(HEAD + b"\r\n", b"x" * 65_536, seconds=0), large)
    pdf = page(_gzip_zeros(60 * MB, b"%PDF-1.7\n"), Content_Encoding="gzip", Content_Type="application/pdf")
    yield Hostile("60 MB that say they are a PDF", pdf, frozenset({"not-text", "truncated", "empty", "encrypted"}))


def _docx(document: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("word/document.xml", document)
    return packed.getvalue()


def documents() -> Iterator[Hostile]:
    """Yield the bodies that are hard to read."""
    large = frozenset({"too-large"})
    any_word = frozenset({"too-large", "not-text", "empty", "truncated", "needs-browser", "wrong-document", ""})
    laughs = b'<!DOCTYPE l [<!ENTITY a "ha">' + b"".join(
        b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9)
    )
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    bodies: dict[str, tuple[bytes, dict[str, str], frozenset[str]]] = {
        "17 MB of HTML": (b"<p>" + (WORDS.encode() * (17 * MB // len(WORDS))), {}, large),
        "4 million tags": (b"<p>x</p>" * (2 * MB), {}, large),
        "100,000 boxes in one another": (b"<div>" * 100_000 + WORDS.encode() * 20, {}, any_word),
        "a tag of 100,000 attributes": (
            b"<p " + b" ".join(b"a%d=1" % n for n in range(100_000)) + b">" + WORDS.encode() * 20,
            {},
            any_word,
        ),
        "brackets in JSON": (
            b'<html><script type="application/ld+json">' + b"[" * 100_000 + b"</script>" + WORDS.encode() * 20,
            {},
            any_word,
        ),
        "2 MB of spaces": (b"<html><p>" + b" " * (2 * MB) + WORDS.encode() * 20, {}, any_word),
        "noise as UTF-16": (b"\xff\xfe" + bytes(range(256)) * 2000, {"Content_Type": "text/html"}, any_word),
        "a PDF of noise": (b"%PDF-1.7\n" + bytes(range(256)) * 4000, {"Content_Type": "application/pdf"}, any_word),
        "a DOCX of 200 MB": (_docx(bytes(200 * MB)), {"Content_Type": word}, any_word),
        "a DOCX that laughs": (_docx(laughs + b"]><w>&j;</w>"), {"Content_Type": word}, any_word),
    }
    for name, (body, headers, reasons) in bodies.items():
        yield Hostile(name, page(body, **headers), reasons)
