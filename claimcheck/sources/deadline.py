"""One deadline for all that a place does, however slowly each byte of it comes."""

from __future__ import annotations

import queue
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from claimcheck.model import Reason
from claimcheck.sources.answers import NoAnswerError, RunEndedError

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterator

T = TypeVar("T")

# Waiting is done in slices, so that ending the run is noticed soon.
SLICE_SECONDS = 0.5


class Deadline:
    """Counts down `seconds` for one place after another; used by one thread, `stopped` by any."""

    def __init__(self, seconds: float, stopped: threading.Event) -> None:
        self._seconds = seconds
        self._stopped = stopped
        self._end = time.monotonic() + seconds

    def start(self) -> None:
        """Begin anew: the next place has its whole time."""
        self._end = time.monotonic() + self._seconds

    def remaining(self) -> float:
        """Return the seconds left, above 0; raises NoAnswerError (timeout) when there are none."""
        self.check_running()
        left = self._end - time.monotonic()
        if left <= 0:
            raise NoAnswerError(Reason.TIMEOUT, f"no whole answer within {self._seconds:g} seconds")
        return left

    def next_slice(self) -> float:
        """Return how long to wait before asking again; raises as `remaining`."""
        return min(self.remaining(), SLICE_SECONDS)

    def check_running(self) -> None:
        """Raise RunEndedError where the whole run was ended meanwhile."""
        if self._stopped.is_set():
            raise RunEndedError(Reason.TIMEOUT, "the run was ended before the answer came")

    def wait_for(self, results: queue.SimpleQueue[T]) -> T:
        """Return what a thread puts into `results`; raises as `remaining`."""
        while True:
            try:
                return results.get(timeout=self.next_slice())
            except queue.Empty:
                continue

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Stop the count inside: waiting for one's turn is not the server's slowness."""
        began = time.monotonic()
        try:
            yield
        finally:
            self._end += time.monotonic() - began
