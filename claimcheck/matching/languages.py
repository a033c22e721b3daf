"""Whether words are English: where numbers are read as English writes them, and where other words prove nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_ENGLISH = frozenset("the and of to that is with from which they this have".split())


def is_english(words: Sequence[str]) -> bool:
    """Return whether at least one folded word in ten is one that English cannot do without and other languages lack."""
    return 10 * sum(word in _ENGLISH for word in words) >= len(words) > 0
