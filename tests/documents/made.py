"""Snapshots and files made for the tests: pages, PDFs, DOCX packages, with nothing fetched."""

from __future__ import annotations

import hashlib
import textwrap
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import docx as python_docx
import pytest

from claimcheck.documents import read
from claimcheck.model import Arrival, Document, Place, Provenance, Region, Snapshot, Unreadable

WEB = Path(__file__).parents[3] / "shared" / "data" / "web"
URL = "https://news.example/world/story"
SENTENCE = "The minister told reporters that the talks would go on for as long as they had to, and not a day longer. "
PROSE = SENTENCE * 6


def snapshot(body: bytes | str, *, url: str = URL, media_type: str | None = "text/html", **more) -> Snapshot:
    provenance = Provenance(
        Place.ORIGIN,
        Arrival.LIVE,
        more.pop("asked", url),
        url,
        retrieved_at=more.pop("retrieved_at", datetime(2026, 1, 1, tzinfo=UTC)),
    )
    return Snapshot(provenance, body.encode() if isinstance(body, str) else body, media_type, **more)


def document(body: bytes | str, **more) -> Document:
    found = read(snapshot(body, **more))
    assert isinstance(found, Document), found
    return found


def unreadable(body: bytes | str, **more) -> Unreadable:
    found = read(snapshot(body, **more))
    assert isinstance(found, Unreadable), found
    return found


def article(inside: str, *, head: str = "", title: str = "A title") -> str:
    """A page with enough running text to be one, and `inside` after it."""
    return (
        f"<!DOCTYPE html><html lang=en><head><title>{title}</title>{head}</head><body><main><h1>{title}</h1>"
        f"<p>{PROSE}</p>{inside}</main></body></html>"
    )


def blocks(found: Document) -> list[tuple[str, str, str]]:
    return [(block.kind.value, block.region.value, block.span.of(found.text)) for block in found.blocks]


def texts(found: Document) -> list[str]:
    return [block.span.of(found.text) for block in found.blocks]


def region_of(found: Document, words: str) -> Region:
    [region] = {block.region for block in found.blocks if words in block.span.of(found.text)}
    return region


def speaker_of(found: Document, words: str) -> str | None:
    [speaker] = {block.speaker for block in found.blocks if words in block.span.of(found.text)}
    return speaker


def needs_web() -> Path:
    if not WEB.is_dir():
        pytest.skip(f"real pages are not here: {WEB}")
    return WEB


Line = tuple[int, int, int, str]


def pdf(pages: list[list[Line]], *, info: bytes = b"", trailer: bytes = b"") -> bytes:
    """A PDF of `pages`; each line is x, y (points from the lower left), type size and text."""
    objects = [b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"]
    tree = 2 * len(pages) + 2
    kids = []
    for lines in pages:
        shown = b"".join(
            b"BT /F1 %d Tf %d %d Td (%s) Tj ET\n" % (size, x, y, _escaped(text)) for x, y, size, text in lines
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(shown), shown))
        kids.append(b"%d 0 R" % (len(objects) + 1))
        objects.append(
            b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 612 792] /Contents %d 0 R"
            b" /Resources << /Font << /F1 1 0 R >> >> >>" % (tree, len(objects))
        )
    objects += [
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(kids), len(kids)),
        b"<< /Type /Catalog /Pages %d 0 R >>" % tree,
        b"<< %s >>" % info,
    ]
    return _written(objects, tree + 1, trailer)


def scanned_pdf(pages: list[str | None]) -> bytes:
    """A PDF of which the pages that are None, and those of less than 60 characters, are pictures with that stamp."""
    objects = [
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        (
            b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"
            b" /Length 1 >>\nstream\n\x80\nendstream"
        ),
    ]
    tree = 2 * len(pages) + 3
    kids = []
    for text in pages:
        is_picture = text is None or len(text) < 60
        shown = b"q 612 0 0 792 0 0 cm /Im1 Do Q\n" if is_picture else b""
        for row, line in enumerate(textwrap.wrap(text or "", 70)):
            shown += b"BT /F1 11 Tf 60 %d Td (%s) Tj ET\n" % (700 - 14 * row, _escaped(line))
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(shown), shown))
        kids.append(b"%d 0 R" % (len(objects) + 1))
        objects.append(
            b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 612 792] /Contents %d 0 R"
            b" /Resources << /Font << /F1 1 0 R >> /XObject << /Im1 2 0 R >> >> >>" % (tree, len(objects))
        )
    objects += [
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(kids), len(kids)),
        b"<< /Type /Catalog /Pages %d 0 R >>" % tree,
        b"<< >>",
    ]
    return _written(objects, tree + 1, b"")


_PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


def _rc4(key: bytes, data: bytes) -> bytes:
    state, j = list(range(256)), 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out, i, j = bytearray(), 0, 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)


def locked_pdf(text: str, *, user: bytes) -> bytes:
    """A PDF of one page under an owner password, and a `user` password if any (ISO 32000-1, 7.6.3, revision 2)."""
    owner_key = hashlib.md5((b"owner" + _PADDING)[:32]).digest()[:5]
    padded = (user + _PADDING)[:32]
    owner = _rc4(owner_key, padded)
    key = hashlib.md5(padded + owner + (-4).to_bytes(4, "little", signed=True) + bytes(16)).digest()[:5]
    shown = b"BT /F1 11 Tf 60 700 Td (%s) Tj ET" % _escaped(text)
    of_stream = hashlib.md5(key + (2).to_bytes(3, "little") + bytes(2)).digest()[:10]
    shown = _rc4(of_stream, shown)
    objects = [
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(shown), shown),
        (
            b"<< /Type /Page /Parent 4 0 R /MediaBox [0 0 612 792] /Contents 2 0 R"
            b" /Resources << /Font << /F1 1 0 R >> >> >>"
        ),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Catalog /Pages 4 0 R >>",
        b"<< >>",
    ]
    locks = b"/ID [<%s> <%s>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >>" % (
        bytes(16).hex().encode(),
        bytes(16).hex().encode(),
        owner.hex().encode(),
        _rc4(key, _PADDING).hex().encode(),
    )
    return _written(objects, 5, locks)


def _escaped(text: str) -> bytes:
    return text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def _written(objects: list[bytes], root: int, trailer: bytes) -> bytes:
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return out + b"trailer\n<< /Size %d /Root %d 0 R /Info %d 0 R %s >>\nstartxref\n%d\n%%%%EOF" % (
        size,
        root,
        root + 1,
        trailer,
        start,
    )


def docx(build) -> bytes:
    """A DOCX; `build` is given python-docx's empty document to fill."""
    package = python_docx.Document()
    build(package)
    out = BytesIO()
    package.save(out)
    return out.getvalue()
