"""Which reader a body belongs to: its own bytes decide, then its declared type, then the address."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from claimcheck.documents.html import read_html
from claimcheck.documents.identity import doubt_of
from claimcheck.documents.kinds import is_docx, no_text
from claimcheck.documents.mojibake import garbled
from claimcheck.documents.plain import read_plain
from claimcheck.model import Document, Doubt, Reason, Unreadable

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
_HTML_TYPES = ("text/html", "application/xhtml+xml")
_PLAIN_TYPES = ("text/plain", "text/markdown", "text/x-markdown")
_HTML_SUFFIXES = (".htm", ".html", ".xhtml", ".shtml", ".php", ".asp", ".aspx", ".jsp")
_PLAIN_SUFFIXES = (".txt", ".text", ".md", ".markdown")
_UNTOLD = (None, "", "application/octet-stream", "binary/octet-stream", "application/x-download", "unknown/unknown")
_PDF = re.compile(rb"%PDF-\d\.\d")
_PDF_WITHIN = 1024  # bytes of other things that may stand before %PDF (ISO 32000-1, annex H.3.4.1)


def read(snapshot: Snapshot, reference: Reference | None = None) -> Document | Unreadable:
    """Return `snapshot` as text that can be pointed into, or why it is not the document that was asked for.

    A document that cannot be taken at its word, because its letters are garbled or because it seems to be another
    work than `reference`, which the editor cites, carries a `Doubt`.
    Never raises, whatever the bytes are.
    """
    found = _read(snapshot)
    if isinstance(found, Unreadable) or found.doubt:
        return found
    lost = garbled(found.text)
    doubt = Doubt(Reason.NOT_TEXT, lost) if lost else reference and doubt_of(found, reference)
    return replace(found, doubt=doubt) if doubt else found


def _read(snapshot: Snapshot) -> Document | Unreadable:
    body = snapshot.body
    head = body[:_HEAD]
    if head.lstrip().startswith(b"%PDF-"):
        return _read_pdf(snapshot)
    if head.startswith(b"PK") and is_docx(body):
        from claimcheck.documents.docx import read_docx  # noqa: PLC0415 - slow to import, and most pages are HTML

        return read_docx(snapshot)
    if _HTML.match(head.replace(b"\0", b"").lstrip()):
        return read_html(snapshot)
    if _PDF.search(body[:_PDF_WITHIN]):
        return _read_pdf(snapshot)
    told = no_text(body)
    if told:
        return Unreadable(*told, snapshot.provenance)
    return _read_as_told(snapshot)


def _read_pdf(snapshot: Snapshot) -> Document | Unreadable:
    from claimcheck.documents.pdf import read_pdf  # noqa: PLC0415 - slow to import, and most pages are HTML

    return read_pdf(snapshot)


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
