"""Files written whole or not at all; and a folder of them that never grows past a limit: what a run keeps for the next.

Nothing in such a folder is trusted. It may be full, read-only, cut off in the middle, written to by another run or by
somebody else: what cannot be read is not there, what cannot be written is not kept, and nothing is ever raised.
"""

from __future__ import annotations

import hashlib
import os
import re
import stat
import tempfile
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MOST_BYTES = 512 * 1024 * 1024  # some 3,000 pages with all that belongs to them
_LEFT_AFTER_TIDYING = 0.8  # of the limit, so that not every writer has to tidy
_TIDY_EVERY = 32 * 1024 * 1024  # bytes written
_ABANDONED_SECONDS = 3600  # after which a file half written is nobody's any more
_NAME = re.compile(r"[0-9a-f]{64}(?:-\w+\.part)?")
_DIGEST_BYTES = 64  # of SHA-256, in hexadecimal

# A pipe in the place of a file must not be waited for, nor a link be followed. Windows has neither flag.
_PLAIN_ONLY = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


def write_whole(path: Path, *content: bytes, mode: int = 0o644) -> None:
    """Have `content`, all its parts, stand in the file `path` in one step; raises OSError. Its folder is made, too."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f"{path.name}-", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.writelines(content)
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


class _Found(NamedTuple):
    """A file of the folder: when it was last used (seconds since 1970), its size in bytes, its path."""

    used: float
    size: int
    path: str


class Store:
    """Contents under a kind (`texts`) and a key (64 hexadecimal digits) in `folder`. Safe for threads and processes.

    Each file begins with the digest of the rest, so that a damaged one is known. With more than `most_bytes` in all,
    those longest unused go first.
    """

    def __init__(self, folder: Path, kinds: Iterable[str], *, most_bytes: int = MOST_BYTES) -> None:
        self._folder = folder
        self._kinds = tuple(kinds)
        self._most_bytes = most_bytes
        self._until_tidy = 0  # so that the first writing tidies what earlier runs left
        self._lock = threading.Lock()

    def get(self, kind: str, key: str, most_bytes: int) -> bytes | None:
        """Return what is kept there, or None: nothing, nothing whole, or more than `most_bytes`."""
        if not _NAME.fullmatch(key):
            return None
        path = self._folder / kind / key
        try:
            digest, body = _content_of(path, most_bytes + _DIGEST_BYTES)
        except (OSError, ValueError):
            return None
        if hashlib.sha256(body).hexdigest().encode() != digest:
            return None
        with suppress(OSError):
            os.utime(path)  # used just now
        return body

    def put(self, kind: str, key: str, content: bytes) -> None:
        """Keep `content`, if that can be done."""
        digest = hashlib.sha256(content).hexdigest().encode()
        with suppress(OSError, ValueError):  # ValueError: a null byte in the folder's name
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)  # what a person reads is her own business
            write_whole(self._folder / kind / key, digest, content, mode=0o600)
            if self._is_time_to_tidy(len(content)):
                self._tidy()

    def _is_time_to_tidy(self, written: int) -> bool:
        with self._lock:
            self._until_tidy -= written
            due = self._until_tidy < 0
            if due:
                self._until_tidy = min(_TIDY_EVERY, self._most_bytes // 8)
        return due

    def _tidy(self) -> None:
        """Remove what was longest unused, where there is too much; and what was never finished."""
        found = sorted(self._files())
        abandoned = time.time() - _ABANDONED_SECONDS
        total = sum(file.size for file in found)
        allowed = self._most_bytes if total <= self._most_bytes else self._most_bytes * _LEFT_AFTER_TIDYING
        for file in found:
            is_half = file.path.endswith(".part")
            if total > allowed or (is_half and file.used < abandoned):
                total -= file.size
                with suppress(OSError):
                    Path(file.path).unlink()

    def _files(self) -> Iterator[_Found]:
        """Yield the files that are ours by their names; whatever else lies in the folder is left alone."""
        for kind in self._kinds:
            with suppress(OSError), os.scandir(self._folder / kind) as entries:
                for entry in entries:
                    if _NAME.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                        yield _found(entry)


def _found(entry: os.DirEntry[str]) -> _Found:
    told = entry.stat(follow_symlinks=False)
    return _Found(told.st_mtime, told.st_size, entry.path)


def _content_of(path: Path, most_bytes: int) -> tuple[bytes, bytes]:
    """Return the digest that an ordinary file begins with, and the rest.

    Raises OSError, and ValueError for anything else or for too much.
    """
    with os.fdopen(os.open(path, _PLAIN_ONLY), "rb") as stream:
        told = os.fstat(stream.fileno())
        if not stat.S_ISREG(told.st_mode) or told.st_size > most_bytes:
            raise ValueError(path)
        return stream.read(_DIGEST_BYTES), stream.read(most_bytes)
