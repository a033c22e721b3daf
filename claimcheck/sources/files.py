"""A local file: an editor's own saved copy of a source."""

from __future__ import annotations

import hashlib
import stat
from typing import TYPE_CHECKING

from claimcheck.errors import FileError
from claimcheck.model import Arrival, Place, Position, Provenance, Reason, Snapshot, Unavailable

if TYPE_CHECKING:
    from pathlib import Path

# Fixed here and not asked of the system, whose tables differ from machine to machine.
MEDIA_TYPES = {
    ".htm": "text/html",
    ".html": "text/html",
    ".shtml": "text/html",
    ".xhtml": "application/xhtml+xml",
    ".txt": "text/plain",
    ".text": "text/plain",
    ".md": "text/markdown",
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


def read_file(path: Path, max_bytes: int) -> Snapshot | Unavailable:
    """Return the bytes of `path`, or Unavailable (too-large, empty); raises FileError if it cannot be read.

    The media type is told by the suffix alone, None where that says nothing.
    """
    body = _bytes_of(path, max_bytes + 1)
    address = path.as_posix()
    if len(body) > max_bytes:
        return Unavailable(Reason.TOO_LARGE, f"more than {max_bytes} bytes (--max-bytes)", Place.FILE, address)
    if not body.strip():
        return Unavailable(Reason.EMPTY, "the file has no content", Place.FILE, address)
    return Snapshot(
        provenance=Provenance(
            place=Place.FILE,
            arrival=Arrival.LIVE,
            requested_url=address,
            final_url=address,
            sha256=hashlib.sha256(body).hexdigest(),
        ),
        body=body,
        media_type=MEDIA_TYPES.get(path.suffix.lower()),
    )


def _bytes_of(path: Path, limit: int) -> bytes:
    try:
        if stat.S_ISDIR(path.stat().st_mode):
            raise _unusable(path, "is a folder, not a file")
        if not path.is_file():  # a pipe or a device may never end
            raise _unusable(path, "is not an ordinary file")
        with path.open("rb") as stream:
            return stream.read(limit)
    except FileNotFoundError:
        raise _unusable(path, "does not exist") from None
    except (OSError, ValueError) as error:  # ValueError: a null byte in the name
        words = error.strerror if isinstance(error, OSError) else None
        raise _unusable(path, f"cannot be read: {words or 'not a file name'}") from None


def _unusable(path: Path, what: str) -> FileError:
    return FileError(f"the file {what}", position=Position(path.as_posix(), 1), hint="correct its path")
