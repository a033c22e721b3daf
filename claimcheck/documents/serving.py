"""Reading for a parent process: snapshots by standard input, documents and their folded words by standard output."""

from __future__ import annotations

import os
import pickle
import signal
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.documents.apart import LARGE
from claimcheck.documents.reading import read
from claimcheck.documents.written import to_json
from claimcheck.matching.fold import fold
from claimcheck.memory import give_back, keep_small
from claimcheck.model import Document, Unreadable
from claimcheck.offspring import collect_seldom

if TYPE_CHECKING:
    from claimcheck.matching.folded import Cells
    from claimcheck.model import Reference, Snapshot


class Written(NamedTuple):
    """A document as `written.to_json` gives it, and what `fold` gave for its text."""

    document: bytes
    words: tuple[bytearray, Cells]


def serve() -> None:
    """Answer each (snapshot, reference) of standard input, until that ends, by a `Written` or `Unreadable`, pickled."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to answer
    collect_seldom()
    keep_small()
    given, found = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no answer
    with suppress(EOFError, BrokenPipeError):
        while True:
            snapshot, reference = pickle.load(given)  # noqa: S301 - from the parent
            pickle.dump(_read(snapshot, reference), found)
            found.flush()
            if len(snapshot.body) > LARGE:
                del snapshot
                give_back()


def _read(snapshot: Snapshot, reference: Reference | None) -> Written | Unreadable:
    reading = read(snapshot, reference)
    if not isinstance(reading, Document):
        return reading
    folded = fold(reading.text)
    return Written(to_json(reading), (folded.encoded, folded.cells))
