"""What was read before is not read again: a document's text, blocks and data kept on disk, under all that made it.

The key is everything a reader looks at: the bytes by their digest, what came with them, the reference, and the readers
themselves by a digest of their sources and of the libraries' versions. How and when the bytes arrived is no part of
it. A document out of the store is the document that reading would give, or there is none.
"""

from __future__ import annotations

import functools
import hashlib
import sys
from dataclasses import fields, replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

import claimcheck
from claimcheck.documents.apart import LARGE_ELSEWHERE, read_apart
from claimcheck.documents.serving import Written
from claimcheck.documents.written import from_json, to_json
from claimcheck.matching.folded import Folded
from claimcheck.model import Arrival, Document
from claimcheck.storage import Store

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.model import Reference, Snapshot, Unreadable

    Elsewhere = Callable[[Snapshot, Reference | None], Written | Unreadable | None]

KIND = "texts"
_MOST_CHARACTERS = 2_000_000  # of a document's text: written down, it takes many times that for a while
_MOST_BYTES = 64 * 1024 * 1024  # of one document's text and blocks
_READERS = ("documents", "layout", "matching", "model.py")  # all that `documents` may import, by the import contracts
_LIBRARIES = ("beautifulsoup4", "charset-normalizer", "htmldate", "lxml", "pypdfium2", "python-docx", "selectolax")


class Read(NamedTuple):
    """What a snapshot is, and the words of a document's text where reading gave them, too."""

    reading: Document | Unreadable
    words: Folded | None = None


class Reader:
    """Reads documents, each one once: `folder` is what earlier runs read, None for none. Safe for threads.

    `elsewhere` has other processes read all but the large ones, unless it gives None; else documents are read here.
    """

    def __init__(self, folder: Path | None, elsewhere: Elsewhere | None = None) -> None:
        self._store = Store(folder, [KIND]) if folder else None
        self._elsewhere = elsewhere
        self._one = Lock()

    def read(self, snapshot: Snapshot, reference: Reference | None = None) -> Read:
        """Return what `documents.read` gives for `snapshot` and `reference`. Never raises."""
        key = _key(snapshot, reference) if self._store else ""
        written = self._store.get(KIND, key, _MOST_BYTES) if self._store else None
        kept = from_json(written, snapshot) if written else None
        if kept:
            return Read(kept)
        is_for_another = len(snapshot.body) <= LARGE_ELSEWHERE
        answer = self._elsewhere(snapshot, reference) if self._elsewhere and is_for_another else None
        if isinstance(answer, Written):
            return self._taken_over(answer, snapshot, key) or Read(self._read(snapshot, reference))
        reading = answer or self._read(snapshot, reference)
        if self._store and isinstance(reading, Document) and len(reading.text) <= _MOST_CHARACTERS:
            self._store.put(KIND, key, to_json(reading))
        return Read(reading)

    def _taken_over(self, written: Written, snapshot: Snapshot, key: str) -> Read | None:
        document = from_json(written.document, snapshot)
        if document is None:
            return None
        if self._store and len(document.text) <= _MOST_CHARACTERS:
            self._store.put(KIND, key, written.document)
        return Read(document, Folded(document.text, *written.words))

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
