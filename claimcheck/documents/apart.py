"""A large document read in a process of its own, which takes its memory with it when it ends.

A page of 16 MB is read by way of two hundred thousand small pieces, and takes ten times its size for a while. What they
leave between the pieces of other threads does not go back to the system, and a run of many pages has to stay small.
Bytes and document go by way of the disk, so that neither is in memory twice.
"""

from __future__ import annotations

import pickle
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from claimcheck.documents.reading import read
from claimcheck.memory import give_back
from claimcheck.model import Reason, Unreadable
from claimcheck.offspring import command

if TYPE_CHECKING:
    from claimcheck.model import Document, Reference, Snapshot

LARGE = 500_000  # bytes; 18 of 658 real pages are larger, and a new process costs a third of a second
LARGE_ELSEWHERE = 4_000_000  # bytes that another process reads among others: none of 658 real pages is larger
_SECONDS = 300
_COMMAND = command("claimcheck.documents.apart", "main")
_GIVEN, _BODY, _FOUND = "given", "body", "found"


def read_apart(snapshot: Snapshot, reference: Reference | None = None) -> Document | Unreadable:
    """Return what `read` does; a `snapshot` above `LARGE` is read by another process. Never raises."""
    if len(snapshot.body) <= LARGE:
        return read(snapshot, reference)
    try:
        with TemporaryDirectory(prefix="claimcheck-") as folder:
            return _read_in(Path(folder), snapshot, reference)
    except OSError:  # no more processes, or no disk: then here
        return read(snapshot, reference)
    finally:
        give_back()


def _read_in(folder: Path, snapshot: Snapshot, reference: Reference | None) -> Document | Unreadable:
    (folder / _BODY).write_bytes(snapshot.body)
    (folder / _GIVEN).write_bytes(pickle.dumps((replace(snapshot, body=b""), reference)))
    try:
        done = subprocess.run(  # noqa: S603 - our own module
            (*_COMMAND, str(folder)), stdin=subprocess.DEVNULL, capture_output=True, timeout=_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        return Unreadable(Reason.TOO_LARGE, f"it cannot be read within {_SECONDS} seconds", snapshot.provenance)
    if done.returncode:
        return Unreadable(Reason.TOO_LARGE, "its reader broke down, for want of memory perhaps", snapshot.provenance)
    with (folder / _FOUND).open("rb") as stream:
        found: Document | Unreadable = pickle.load(stream)  # noqa: S301 - from the process started above
    return found


def main() -> None:
    """Read the document that lies in the folder of the first argument, and leave there what it is."""
    folder = Path(sys.argv[1])
    with (folder / _GIVEN).open("rb") as stream:
        snapshot, reference = pickle.load(stream)  # noqa: S301 - from the process that started this one
    found = read(replace(snapshot, body=(folder / _BODY).read_bytes()), reference)
    with (folder / _FOUND).open("wb") as stream:
        pickle.dump(found, stream)
