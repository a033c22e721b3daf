"""A file to a brief: which kind it is, by its content, and the reader for it."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

from claimcheck.briefs.brief import PartKind
from claimcheck.briefs.readers.decoding import decoded
from claimcheck.briefs.readers.html import read_html
from claimcheck.briefs.readers.joining import without_breaks
from claimcheck.briefs.readers.markdown import read_markdown
from claimcheck.briefs.readers.pdf import read_pdf
from claimcheck.briefs.readers.plain import read_plain
from claimcheck.briefs.readers.trouble import Trouble
from claimcheck.briefs.readers.wikitext import read_wikitext
from claimcheck.briefs.readers.word import read_word
from claimcheck.errors import FileError
from claimcheck.model import Position

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from claimcheck.briefs.brief import Brief

_MOST_BYTES = 64 * 1024 * 1024
_MOST_TEXT = 8 * 1024 * 1024  # a report of a thousand pages has some 3 MB of text
_MARKUP = re.compile(
    r"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|h1)\b", re.IGNORECASE | re.DOTALL
)
_WIKI = re.compile(
    r"\{\{\s*(?:cite|citation|sfn|infobox|reflist)\b|<ref[\s>/]|^==[^=\n]+==\s*$", re.IGNORECASE | re.MULTILINE
)
_MARKDOWN = re.compile(
    r"^#{1,6} \S|\]\(https?://|<https?://[^>\s]+>|^\[\^?[^\]\n]+\]:\s|\[\^\w+\]|^> \S|(?<!\*)\*\*\w", re.MULTILINE
)
_BY_NAME = {
    ".md": "Markdown",
    ".markdown": "Markdown",
    ".mkd": "Markdown",
    ".docx": "DOCX",
    ".pdf": "PDF",
    ".html": "HTML",
    ".htm": "HTML",
    ".xhtml": "HTML",
    ".wiki": "wikitext",
    ".wikitext": "wikitext",
    ".mediawiki": "wikitext",
}
_OTHERS = (
    (b"\xd0\xcf\x11\xe0", "an old Word file, or one with a password", "save it as DOCX, without a password"),
    (b"{\\rtf", "an RTF file", "save it as DOCX"),
    (b"\x89PNG", "a picture", "run OCR over it, and save it as text"),
    (b"\xff\xd8\xff", "a picture", "run OCR over it, and save it as text"),
    (b"\x1f\x8b", "a packed file", "unpack it first"),
)


def read(path: Path) -> Brief:
    """Return the brief in the file `path`: Markdown, DOCX, PDF, HTML, wikitext or plain text.

    The content decides which; where the name says otherwise, `Brief.remarks` does. Raises FileError with one line for a
    file that is none of them, or cannot be read: encrypted, cut off, without text, too large.
    """
    data = _bytes_of(path)
    try:
        kind, text, remarks = _sniffed(path, data)
        brief = _read(kind, path, data, text)
    except Trouble as trouble:
        raise _fault(path, str(trouble), trouble.hint) from None
    except RecursionError:
        raise _fault(path, "its markup is nested too deeply") from None
    if not brief.parts:
        raise _fault(path, "there is no text in this file")
    named = _BY_NAME.get(path.suffix.lower(), kind)
    if named != kind:
        remarks = (f"{path}: the name says {named}, the content is {kind}: read as {kind}", *remarks)
    paged = brief if kind == "wikitext" else replace(brief, parts=without_breaks(brief.parts))
    titled = _titled(paged)
    return replace(titled, remarks=(*remarks, *brief.remarks))


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except FileNotFoundError:
        raise _fault(path, "there is no such file") from None
    except IsADirectoryError:
        raise _fault(path, "this is a folder, not a brief", "name the file in it") from None
    except (OSError, ValueError) as trouble:  # ValueError: a null character in the name
        reason = getattr(trouble, "strerror", None) or str(trouble)
        raise _fault(path, f"the file cannot be read: {reason}") from None
    if len(data) > _MOST_BYTES:
        raise _fault(path, f"the file is larger than {_MOST_BYTES >> 20} MB")
    if not data.strip():
        raise _fault(path, "the file is empty")
    return data


def _fault(path: Path, message: str, hint: str | None = None) -> FileError:
    return FileError(message, position=Position(str(path), 1), hint=hint)


def _read(kind: str, path: Path, data: bytes, text: str) -> Brief:
    if kind in _OF_BYTES:
        return _OF_BYTES[kind](path, data)
    if len(text) > _MOST_TEXT:
        raise Trouble(f"the text is longer than {_MOST_TEXT >> 20} million characters", "split it")
    return _OF_TEXT[kind](path, text)


_OF_BYTES: dict[str, Callable[[Path, bytes], Brief]] = {"DOCX": read_word, "PDF": read_pdf}
_OF_TEXT: dict[str, Callable[[Path, str], Brief]] = {
    "HTML": read_html,
    "Markdown": read_markdown,
    "plain text": read_plain,
    "wikitext": read_wikitext,
}


# --------------------------------------------------------------------------- which kind it is


def _sniffed(path: Path, data: bytes) -> tuple[str, str, tuple[str, ...]]:
    """Return the kind of file, its text where it is a text, and what is odd about that. Raises Trouble."""
    if b"%PDF-" in data[:1024]:
        return "PDF", "", ()
    if data.startswith(b"PK"):
        _require_word(data)
        return "DOCX", "", ()
    for start, what, hint in _OTHERS:
        if data.startswith(start):
            raise Trouble(f"this is {what}", hint)
    text, remark = decoded(data)
    return _kind_of_text(path, text), text, (f"{path}: {remark}",) if remark else ()


def _require_word(data: bytes) -> None:
    """Raise Trouble unless the ZIP package `data` is a whole DOCX (ECMA-376 part 2)."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            names = package.namelist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        raise Trouble("a DOCX, or another package, that is cut off or broken", "save or send it again") from None
    if "word/document.xml" not in names:
        what = "an OpenDocument file" if "content.xml" in names else "a ZIP package, but no DOCX"
        raise Trouble(f"this is {what}", "save it as DOCX")


def _kind_of_text(path: Path, text: str) -> str:
    """Return the kind that `text` shows; where it shows none, or also fits it, the kind the name says."""
    named = _BY_NAME.get(path.suffix.lower(), "plain text")
    head = text[: 1 << 20]
    if _MARKUP.match(head):
        return "HTML"
    if named == "wikitext" or len(_WIKI.findall(head)) > 1:
        return "wikitext"
    if named == "HTML" and "<" in head and ">" in head:
        return "HTML"
    return "Markdown" if named == "Markdown" or len(_MARKDOWN.findall(head)) > 1 else "plain text"


def _titled(brief: Brief) -> Brief:
    """Return `brief` with its first heading as title, where that stands above all text."""
    if any(part.kind is PartKind.TITLE for part in brief.parts):
        return brief
    first = next((number for number, part in enumerate(brief.parts) if part.kind is PartKind.HEADING), None)
    if first is None or any(part.kind is PartKind.PARAGRAPH for part in brief.parts[:first]):
        return brief
    parts = list(brief.parts)
    parts[first] = replace(parts[first], kind=PartKind.TITLE)
    return replace(brief, parts=tuple(parts), title=brief.title or parts[first].text)
