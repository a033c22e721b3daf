"""Pure functions over text: fold, quote, dates, names. No I/O, no verdicts, no policy."""

from __future__ import annotations

from claimcheck.matching.fold import Folded, fold
from claimcheck.matching.quote import find
from claimcheck.matching.quote import stands_in as _stands_in_folded

__all__ = ["Folded", "find", "fold", "stands_in"]


def stands_in(quote: str, text: str) -> bool:
    """Return whether `quote` stands in `text` in the same words (typography and editor's marks aside)."""
    return _stands_in_folded(quote, fold(text))
