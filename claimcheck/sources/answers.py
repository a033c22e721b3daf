"""What comes of asking one address once: an answer, or the reason why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    import httpx

    from claimcheck.model import Reason


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole HTTP answer: the address asked, and the body freed of every coding.

    `at` is when it came; `kept` where that was in an earlier run.
    """

    url: str
    status: int
    headers: httpx.Headers
    body: bytes
    at: datetime | None
    kept: bool = False


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """Nothing usable came: why, in the reader's words."""

    reason: Reason
    detail: str


class NoAnswerError(Exception):
    """How a `NoAnswer` gets out of the network's depths; the client catches it, nobody else sees it."""

    def __init__(self, reason: Reason, detail: str) -> None:
        super().__init__(detail)
        self.no_answer = NoAnswer(reason, detail)


class RunEndedError(NoAnswerError):
    """Nothing came because the run was ended: no word on the source, and not to be recorded."""
