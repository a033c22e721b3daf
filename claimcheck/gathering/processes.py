"""Processes that read documents, several at a time, while this one talks with servers.

Reading computes, and Python's threads compute in turn: with one process, pages come faster than they are read. A
process (`documents.serving`) is given snapshots until its standard input ends, so that it ends with its parent,
however that ends. A document that breaks one breaks no other.

Not a pool of concurrent.futures: its workers outlive a parent that is killed, and one that breaks ends them all.
"""

from __future__ import annotations

import pickle
import subprocess
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Event, Timer
from typing import TYPE_CHECKING, Self

from claimcheck.model import Reason, Unreadable
from claimcheck.offspring import command

if TYPE_CHECKING:
    from claimcheck.documents import Written
    from claimcheck.model import Reference, Snapshot

_COMMAND = command("claimcheck.documents.serving", "serve")
_PATIENCE = 0.25  # seconds: a process starts in less, and more of them than pages need only take each other's time
_SECONDS = 300  # for one document; the slowest of 658 real pages takes a quarter of a second


class ReaderProcesses:
    """Up to `count` processes: one when it is needed, or `at_once`; another when those there are keep somebody waiting.

    Safe for threads; leaving the `with` block ends them, whatever they do.
    """

    def __init__(self, count: int, *, at_once: bool = False) -> None:
        self._processes = [_Process(_started() if number == 0 and at_once else None) for number in range(count)]
        self._idle: SimpleQueue[_Process] = SimpleQueue()
        self._idle.put(self._processes[0])
        self._resting: SimpleQueue[_Process] = SimpleQueue()
        for process in self._processes[1:]:
            self._resting.put(process)
        self._closed = Event()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._closed.set()
        for process in self._processes:
            process.end()

    def read(self, snapshot: Snapshot, reference: Reference | None) -> Written | Unreadable | None:
        """Return what `read` gives for `snapshot` and `reference`; None where no process can be had. Never raises."""
        process = self._free()
        try:
            return None if self._closed.is_set() else process.read(snapshot, reference)
        finally:
            self._idle.put(process)

    def _free(self) -> _Process:
        """Wait for a process that is idle; for one more where that takes long."""
        with suppress(Empty):
            return self._idle.get(timeout=_PATIENCE)
        with suppress(Empty):
            return self._resting.get_nowait()
        return self._idle.get()


class _Process:
    """One process, used by one thread at a time; one that has broken down is started anew for the next document."""

    def __init__(self, running: subprocess.Popen[bytes] | None) -> None:
        self._running = running

    def read(self, snapshot: Snapshot, reference: Reference | None) -> Written | Unreadable | None:
        self._running = running = self._running or _started()
        if running is None:
            return None
        watch = Timer(_SECONDS, running.kill)
        watch.daemon = True
        watch.start()
        try:
            return _asked(running, snapshot, reference)
        except (OSError, EOFError, ValueError, pickle.UnpicklingError):
            self.end()
            self._running = None
            return Unreadable(
                Reason.TOO_LARGE, "its reader broke down, for want of memory perhaps", snapshot.provenance
            )
        finally:
            watch.cancel()

    def end(self) -> None:
        """End it, whatever it does: it has nothing to lose."""
        if self._running:
            self._running.kill()
            with suppress(OSError), self._running:  # closes its pipes, though it may be gone, and waits for it
                pass


def _started() -> subprocess.Popen[bytes] | None:
    try:
        return subprocess.Popen(  # noqa: S603 - our own module
            _COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
    except OSError:
        return None


def _asked(running: subprocess.Popen[bytes], snapshot: Snapshot, reference: Reference | None) -> Written | Unreadable:
    if running.stdin is None or running.stdout is None:
        raise EOFError
    running.stdin.write(pickle.dumps((snapshot, reference)))
    running.stdin.flush()
    found: Written | Unreadable = pickle.load(running.stdout)  # noqa: S301 - from the process started above
    return found
