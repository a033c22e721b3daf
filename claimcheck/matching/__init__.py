"""Pure functions over text: fold, quote, dates, names. No I/O, no verdicts, no policy."""

from __future__ import annotations

from claimcheck.matching import fold as _folding
from claimcheck.matching import quote as _quote

__all__ = ["stands_in"]


def stands_in(quote: str, text: str) -> bool:
    """Return whether `quote` stands in `text` in the same words (typography and editor's marks aside)."""
    return _quote.stands_in(quote, _folding.fold(text))
