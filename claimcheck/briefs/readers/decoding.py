"""Bytes to text: UTF-8 first, then what the file says of itself, then the encoding Western offices used before."""

from __future__ import annotations

import codecs
import re

from claimcheck.briefs.readers.trouble import Trouble

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?([A-Za-z0-9_:.-]{2,40})""", re.IGNORECASE)
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_OLD = "windows-1252"


def decoded(data: bytes) -> tuple[str, str | None]:
    """Return `data` as text, and a remark where its encoding had to be assumed. Raises Trouble for what is no text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace"), None
    if b"\0" in data:
        raise Trouble("this is a binary file, not a brief", "give Markdown, DOCX, PDF, HTML or plain text")
    try:
        return _text(data.decode("utf-8")), None
    except UnicodeDecodeError:
        encoding = _declared(data) or _OLD
        return _text(data.decode(encoding, "replace")), f"not UTF-8: read as {encoding}; look at its quotation marks"


def _declared(data: bytes) -> str | None:
    """Return the encoding that the head of an HTML or XML file names, where it is one for text."""
    found = _DECLARED.search(data[:2048])
    try:
        known = codecs.lookup(found[1].decode("ascii")) if found else None
    except LookupError:
        return None
    named = known.name if known and known._is_text_encoding else None  # noqa: SLF001  the only way to ask
    return _OLD if named in ("iso8859-1", "ascii") else named if named != "utf-8" else None


def _text(text: str) -> str:
    if len(_CONTROLS.findall(text[:4096])) > len(text[:4096]) // 50:
        raise Trouble("this is a binary file, not a brief", "give Markdown, DOCX, PDF, HTML or plain text")
    return text
