"""What kind of file a body is, by its own bytes, where its text cannot be read: in words, with the way out."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO

from claimcheck.model import Reason

_HEAD = 2048  # bytes in which a body gives itself away
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0"
# The stream of an OLE file that holds a locked package (MS-OFFCRYPTO, 1.3.3).
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_SAVE = "save it as DOCX or PDF"
_STARTS = (
    (b"\x89PNG", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"II*\0", "a picture (TIFF)"),
    (b"MM\0*", "a picture (TIFF)"),
    (b"RIFF", "sound or pictures (RIFF)"),
    (b"\x1f\x8b", "compressed data (gzip)"),
    (b"{\\rtf", f"rich text (RTF): {_SAVE}"),
    (b"%!PS", "PostScript: save it as PDF"),
    (b"AT&TFORM", "a DjVu file: save it as PDF"),
    (b"ID3", "sound (MP3)"),
    (b"OggS", "sound (Ogg)"),
)
_PACKAGES = (  # what a zip's first part or its directory has, by the order of their rank
    (re.compile(rb"application/vnd\.oasis\.opendocument\.text"), f"an OpenDocument text (ODT): {_SAVE}"),
    (re.compile(rb"application/vnd\.oasis\.opendocument"), "an OpenDocument file that is no text: save it as PDF"),
    (re.compile(rb"application/epub\+zip"), "a book (EPUB): save the chapter as DOCX or PDF"),
    (re.compile(rb"\bppt/"), "slides (PPTX): save them as PDF"),
    (re.compile(rb"\bxl/"), "a table (XLSX): save it as PDF"),
)
_WORD = re.compile(rb"\bword/\w")

Told = tuple[Reason, str]


def is_docx(body: bytes) -> bool:
    """Whether `body` is a whole package with a Word document in it."""
    try:
        with zipfile.ZipFile(BytesIO(body)) as parts:
            return "word/document.xml" in parts.namelist() and not any(part.flag_bits & 1 for part in parts.infolist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return False


def no_text(body: bytes) -> Told | None:
    """Return why `body`, which is no DOCX, cannot be read as text, and what it is; None where its bytes don't say."""
    if body.startswith(_ZIP):
        return _package(body)
    if body.startswith(_OLE):
        if _ENCRYPTED_STREAM in body:
            return Reason.ENCRYPTED, "an Office file that asks for a password"
        return Reason.NOT_TEXT, f"an old Office file (DOC, XLS, PPT): {_SAVE}"
    return next(((Reason.NOT_TEXT, what) for start, what in _STARTS if body.startswith(start)), None)


def _package(body: bytes) -> Told:
    ends = body[:_HEAD] + body[-64 * 1024 :]
    what = next((what for sign, what in _PACKAGES if sign.search(ends)), None)
    if what:
        return Reason.NOT_TEXT, what
    if not _WORD.search(ends) and b"[Content_Types].xml" not in ends:
        return Reason.NOT_TEXT, "an archive (zip) that is no DOCX: unpack it"
    if zipfile.is_zipfile(BytesIO(body)):
        if _WORD.search(ends):
            return Reason.ENCRYPTED, "a package that asks for a password"
        return Reason.NOT_TEXT, f"an Office package that is no DOCX: {_SAVE}"
    return Reason.TRUNCATED, "a DOCX that is cut off or broken"
