"""Which reader a body belongs to: its own bytes decide, then its declared type, then the address."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from claimcheck.documents.html import read_html
from claimcheck.documents.plain import read_plain
from claimcheck.model import Document, Reason, Unreadable

if TYPE_CHECKING:
    from claimcheck.model import Reference, Snapshot

_HEAD = 2048  # bytes in which a body gives itself away
_HTML = re.compile(
    rb"\A(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*"
    rb"<(?:!doctype\s+html|(?:html|head|body|title|meta|script|style|div|p|h1|table|article|main|section|span|a|b|br"
    rb"|link|pre|center|font|blockquote|ul|ol|form|header|nav|noscript)\b)",
    re.IGNORECASE | re.DOTALL,
)
_MARKUP = re.compile(rb"<(?:p|div|br|h[1-6]|a|span|body|table)\b[^>]*>", re.IGNORECASE)
_BINARY = (
    (b"\x89PNG", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"RIFF", "sound or pictures (RIFF)"),
    (b"\x1f\x8b", "compressed data (gzip)"),
    (b"PK\x03\x04", "an archive (zip) that is no DOCX"),
    (b"\xd0\xcf\x11\xe0", "an old Office file: save it as DOCX or PDF"),
    (b"{\\rtf", "rich text: save it as DOCX or PDF"),
    (b"%!PS", "PostScript: save it as PDF"),
    (b"ID3", "sound (MP3)"),
    (b"OggS", "sound (Ogg)"),
)
_HTML_TYPES = ("text/html", "application/xhtml+xml")
_PLAIN_TYPES = ("text/plain", "text/markdown", "text/x-markdown")
_HTML_SUFFIXES = (".htm", ".html", ".xhtml", ".shtml", ".php", ".asp", ".aspx", ".jsp")
_PLAIN_SUFFIXES = (".txt", ".text", ".md", ".markdown")
_UNTOLD = (None, "", "application/octet-stream", "binary/octet-stream", "application/x-download", "unknown/unknown")
_PDF_WITHIN = 1024  # bytes of other things that may stand before %PDF (ISO 32000-1, annex H.3.4.1)


def read(snapshot: Snapshot, reference: Reference | None = None) -> Document | Unreadable:  # noqa: ARG001 - see below
    """Return `snapshot` as text that can be pointed into, or why it is not the document that was asked for.

    `reference` is what the editor cites; it is not consulted yet (a title that differs proves nothing by itself).
    Never raises, whatever the bytes are.
    """
    body = snapshot.body
    head = body[:_HEAD]
    if b"%PDF-" in body[:_PDF_WITHIN]:
        from claimcheck.documents.pdf import read_pdf  # noqa: PLC0415 - slow to import, and most pages are HTML

        return read_pdf(snapshot)
    if head.startswith(b"PK") and _is_docx(body):
        from claimcheck.documents.docx import read_docx  # noqa: PLC0415 - likewise

        return read_docx(snapshot)
    if _HTML.match(head.replace(b"\0", b"").lstrip()):
        return read_html(snapshot)
    what = next((name for start, name in _BINARY if head.startswith(start)), None)
    if what:
        return Unreadable(Reason.NOT_TEXT, what, snapshot.provenance)
    return _read_as_told(snapshot)


def _read_as_told(snapshot: Snapshot) -> Document | Unreadable:
    """Read a body that does not give itself away as its type says it is, else as its address does."""
    told = (snapshot.media_type or "").split(";")[0].strip().lower()
    suffix = _suffix(snapshot.provenance.final_url)
    if not snapshot.body.strip():
        return Unreadable(Reason.EMPTY, "nothing was sent: the body is empty", snapshot.provenance)
    if told in _HTML_TYPES:
        return read_html(snapshot)
    if told in _PLAIN_TYPES:
        return read_plain(snapshot)
    if told not in _UNTOLD:
        return Unreadable(Reason.NOT_TEXT, f"{told}, which is no text to read", snapshot.provenance)
    if suffix in _HTML_SUFFIXES:
        return read_html(snapshot)
    if suffix in _PLAIN_SUFFIXES or not _has_nulls(snapshot.body):
        return read_html(snapshot) if _MARKUP.search(snapshot.body[:_HEAD]) else read_plain(snapshot)
    return Unreadable(Reason.NOT_TEXT, "bytes of no kind that is known here", snapshot.provenance)


def _has_nulls(body: bytes) -> bool:
    return b"\0" in body[: 64 * 1024] and not body.startswith((b"\xff\xfe", b"\xfe\xff"))


def _suffix(url: str) -> str:
    try:
        return PurePosixPath(urlsplit(url).path).suffix.lower()
    except ValueError:
        return ""


def _is_docx(body: bytes) -> bool:
    try:
        with zipfile.ZipFile(BytesIO(body)) as parts:
            return "word/document.xml" in parts.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return False
