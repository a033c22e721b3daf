"""How often an archive is asked: turns taken by the whole process, and quiet where the archive asks for it.

The Wayback Machine refuses more than some 30 index look-ups a minute, and shuts out whoever goes on after a 429
(edgi-govdata-archiving/wayback, issues 137 and 206); copies are to be fetched a few a second. Both hold for one
archive's host, whatever sources and threads ask it.
"""

from __future__ import annotations

import threading
import time
from collections import defaultdict, deque
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Asking(Enum):
    """What is asked for: a page of any site, an archive's copy of one, or a list of its copies (CDX, TimeMap)."""

    PAGE = "page"
    COPY = "copy"
    INDEX = "index"


@dataclass(frozen=True, slots=True)
class Rate:
    """At most `turns` in any stretch of `seconds`."""

    turns: int
    seconds: float


# A minute and a second, so that a request which leaves late after its turn still is not the 25th of its minute.
RATES: Mapping[Asking, Rate] = {Asking.COPY: Rate(4, 1.0), Asking.INDEX: Rate(24, 61.0)}
QUIET_AFTER_429 = 60.0  # seconds; for an archive that says "too many" and not how long to wait


class Pacer:
    """Gives out turns, in seconds of `clock`; thread-safe. It waits for nothing itself."""

    def __init__(self, clock: Callable[[], float] = time.monotonic, rates: Mapping[Asking, Rate] = RATES) -> None:
        self._clock = clock
        self._rates = rates
        self._lock = threading.Lock()
        self._turns: dict[tuple[str, Asking], deque[float]] = defaultdict(deque)
        self._quiet_until: dict[str, float] = {}

    def take_turn(self, host: str, asking: Asking) -> float:
        """Take the next free turn to ask `host` and return the seconds until it comes: 0 where that is now."""
        rate = self._rates.get(asking)
        if rate is None:
            return 0.0
        with self._lock:
            now = self._clock()
            turns = self._turns[host, asking]
            turn = max(now, turns[0] + rate.seconds) if len(turns) == rate.turns else now
            if len(turns) == rate.turns:
                turns.popleft()
            turns.append(turn)
        return turn - now

    def keep_quiet(self, host: str, seconds: float) -> None:
        """Note that `host` wants to hear nothing for `seconds` from now."""
        with self._lock:
            self._quiet_until[host] = max(self._quiet_until.get(host, 0.0), self._clock() + seconds)

    def quiet_left(self, host: str) -> float:
        """Return the seconds for which `host` still wants to hear nothing, 0 where it may be asked."""
        with self._lock:
            return max(0.0, self._quiet_until.get(host, 0.0) - self._clock())


PROCESS_PACER = Pacer()
