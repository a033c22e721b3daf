"""A file to a brief: which kind it is, by its content, and the reader for it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from claimcheck.briefs.brief import PartKind
from claimcheck.briefs.readers.joining import without_breaks
from claimcheck.briefs.readers.markdown import read_markdown
from claimcheck.briefs.readers.plain import read_plain
from claimcheck.errors import FileError
from claimcheck.model import Position

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from claimcheck.briefs.brief import Brief

_MOST_BYTES = 64 * 1024 * 1024
_MOST_TEXT = 8 * 1024 * 1024  # a thousand pages are some 3 MB


def read(path: Path) -> Brief:
    """Return the brief in the file `path`: Markdown, DOCX, PDF, HTML, wikitext or plain text.

    The content decides which; where the name says otherwise, `Brief.remarks` does. Raises FileError with one line for a
    file that is none of them, or cannot be read: encrypted, cut off, without text, too large.
    """
    data = _bytes_of(path)
    kind = _kind(path, data)
    brief = _READERS[kind](path, data)
    if not brief.parts:
        raise _fault(path, "there is no text in this file")
    return replace(_titled(brief), parts=without_breaks(_titled(brief).parts))


def _markdown(path: Path, data: bytes) -> Brief:
    return read_markdown(path, _text(path, data))


def _plain(path: Path, data: bytes) -> Brief:
    return read_plain(path, _text(path, data))


_READERS: dict[str, Callable[[Path, bytes], Brief]] = {"Markdown": _markdown, "plain text": _plain}


def _kind(path: Path, data: bytes) -> str:
    return "Markdown" if path.suffix == ".md" else "plain text"


def _text(path: Path, data: bytes) -> str:
    return data.decode("utf-8-sig")


def _bytes_of(path: Path) -> bytes:
    return path.read_bytes()


def _fault(path: Path, message: str, hint: str | None = None) -> FileError:
    return FileError(message, position=Position(str(path), 1), hint=hint)


def _titled(brief: Brief) -> Brief:
    """Return `brief` with its first heading as title, where that stands above all text."""
    first = next((number for number, part in enumerate(brief.parts) if part.kind is PartKind.HEADING), None)
    if first is None or any(part.kind is PartKind.PARAGRAPH for part in brief.parts[:first]):
        return brief
    parts = list(brief.parts)
    parts[first] = replace(parts[first], kind=PartKind.TITLE)
    return replace(brief, parts=tuple(parts), title=brief.title or parts[first].text)
