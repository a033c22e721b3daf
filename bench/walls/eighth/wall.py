"""One page of the eighth set: what was served, and what a reader must say of it."""

from dataclasses import dataclass
from hashlib import sha256

from claimcheck.model import Reason


@dataclass(frozen=True, slots=True)
class Wall:
    """A whole page; `reason` is None where the page must be read."""

    name: str
    language: str
    reason: Reason | None
    html: str


def half(wall: Wall) -> str:
    """Whether the rules may be tuned on this page, or it is held back."""
    return "held" if sha256(wall.name.encode()).digest()[0] % 2 else "tuned"
