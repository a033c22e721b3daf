"""What was read before is not read again: a document's text, blocks and data kept on disk, under all that made it.

The key is everything a reader looks at: the bytes by their digest, what came with them, the reference, and the readers
themselves by a digest of their sources and of the libraries' versions. How and when the bytes arrived is no part of
it. A document out of the store is the document that reading would give, or there is none.
"""

from __future__ import annotations

import functools
import hashlib
import json
import sys
from dataclasses import fields, replace
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

import claimcheck
from claimcheck.documents.apart import read_apart
from claimcheck.model import (
    Arrival,
    Block,
    BlockKind,
    Dated,
    DateKind,
    Document,
    Doubt,
    Named,
    Period,
    Reason,
    Region,
    Span,
)
from claimcheck.storage import Store

if TYPE_CHECKING:
    from claimcheck.model import Reference, Snapshot, Unreadable

KIND = "texts"
_MOST_CHARACTERS = 2_000_000  # of a document's text: written down, it takes many times that for a while
_MOST_BYTES = 64 * 1024 * 1024  # of one document's text and blocks
_READERS = ("documents", "layout", "matching", "model.py")  # all that `documents` may import, by the import contracts
_LIBRARIES = ("beautifulsoup4", "charset-normalizer", "htmldate", "lxml", "pypdfium2", "python-docx", "selectolax")
_MALFORMED = (ValueError, TypeError, LookupError, AttributeError, OverflowError, RecursionError)

_TOLD = ("title", "language", "encoding", "generator")

# Each block is a row, its enumerations by their place in these.
_BLOCK_KINDS = tuple(BlockKind)
_REGIONS = tuple(Region)


class Reader:
    """Reads documents, each one once: `folder` is what earlier runs read, None for none. Safe for threads."""

    def __init__(self, folder: Path | None) -> None:
        self._store = Store(folder, [KIND]) if folder else None
        self._one = Lock()

    def read(self, snapshot: Snapshot, reference: Reference | None = None) -> Document | Unreadable:
        """Return what `documents.read` gives for `snapshot` and `reference`. Never raises."""
        if self._store is None:
            return self._read(snapshot, reference)
        key = _key(snapshot, reference)
        written = self._store.get(KIND, key, _MOST_BYTES)
        kept = _from_json(written, snapshot) if written else None
        if kept:
            return kept
        reading = self._read(snapshot, reference)
        if isinstance(reading, Document) and len(reading.text) <= _MOST_CHARACTERS:
            self._store.put(KIND, key, _to_json(reading))
        return reading

    def _read(self, snapshot: Snapshot, reference: Reference | None) -> Document | Unreadable:
        """Read one at a time: it takes ten times a page's size for a while, and threads compute in turn anyway."""
        with self._one:
            return read_apart(snapshot, reference)


# --------------------------------------------------------------------------- the key


def _key(snapshot: Snapshot, reference: Reference | None) -> str:
    body = hashlib.sha256(snapshot.body).hexdigest()
    got = replace(snapshot.provenance, arrival=Arrival.LIVE, retrieved_at=None)
    about = [repr(replace(snapshot, provenance=got, body=b"")), body, _cited(reference), readers_digest()]
    return hashlib.sha256("\0".join(about).encode("utf-8", "surrogatepass")).hexdigest()


def _cited(reference: Reference | None) -> str:
    """Return what `reference` says of the document; not where it says so, nor what it is called."""
    if reference is None:
        return ""
    return repr(
        [getattr(reference, field.name) for field in fields(reference) if field.name not in ("key", "position")]
    )


@functools.cache
def readers_digest() -> str:
    """Return what changes with the readers: a digest of their sources, our version, Python's and the libraries'."""
    digest = hashlib.sha256(f"{claimcheck.__version__} {sys.version}".encode())
    for name in _LIBRARIES:
        digest.update(f"{name} {_version(name)}\n".encode())
    root = Path(claimcheck.__file__).parent
    for reader in _READERS:
        for path in sorted((root / reader).rglob("*.py")) or [root / reader]:
            digest.update(path.read_bytes() if path.is_file() else b"")
    return digest.hexdigest()


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


# --------------------------------------------------------------------------- out and in


def _to_json(document: Document) -> bytes:
    written = {
        "text": document.text,
        "blocks": list(map(_block_row, document.blocks)),
        "names": [(named.value, named.role, named.found_in) for named in document.names],
        "dates": list(map(_date_row, document.dates)),
        "media_type": document.media_type,
        "told": [getattr(document, name) for name in _TOLD],
        "doubt": (document.doubt.reason.value, document.doubt.detail) if document.doubt else None,
    }
    return json.dumps(written, separators=(",", ":")).encode()


def _from_json(written: bytes, snapshot: Snapshot) -> Document | None:
    """Return the document that was written down, as read of `snapshot`; None where it is none."""
    try:
        told = json.loads(written)
        text = _text(told["text"])
        return Document(
            provenance=snapshot.provenance,
            text=text,
            blocks=tuple(_block(row, len(text)) for row in told["blocks"]),
            names=tuple(Named(_text(value), _text(role), _text(place)) for value, role, place in told["names"]),
            dates=tuple(map(_dated, told["dates"])),
            media_type=_text(told["media_type"]),
            doubt=_doubt(told["doubt"]),
            **dict(zip(_TOLD, map(_text_or_none, told["told"]), strict=True)),
        )
    except _MALFORMED:
        return None


def _block_row(block: Block) -> tuple[int | str | None, ...]:
    kind, region = _BLOCK_KINDS.index(block.kind), _REGIONS.index(block.region)
    return kind, region, block.span.start, block.span.end, block.page, block.speaker


def _block(row: list[Any], length: int) -> Block:
    kind, region, start, end, page, speaker = row
    if min(kind, region, page or 0) < 0 or not 0 <= start <= end <= length:
        raise ValueError(row)
    span = Span(_whole(start), _whole(end))
    return Block(
        _BLOCK_KINDS[kind], _REGIONS[region], span, None if page is None else _whole(page), _text_or_none(speaker)
    )


def _date_row(found: Dated) -> tuple[str | bool, ...]:
    days, told = found.value, (found.kind.value, found.found_in, found.is_outright)
    return days.first.isoformat(), days.last.isoformat(), days.approximate, *told


def _dated(row: list[Any]) -> Dated:
    first, last, approximate, kind, place, outright = row
    days = Period(date.fromisoformat(first), date.fromisoformat(last), approximate is True)
    if days.first > days.last:
        raise ValueError(row)
    return Dated(days, DateKind(kind), _text(place), outright is True)


def _doubt(row: list[Any] | None) -> Doubt | None:
    if row is None:
        return None
    reason, detail = row
    return Doubt(Reason(reason), _text(detail))


def _whole(value: object) -> int:
    if type(value) is not int:
        raise TypeError(value)
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _text_or_none(value: object) -> str | None:
    return None if value is None else _text(value)
