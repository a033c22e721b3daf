"""Whether a source is in another language than the claim: then words that are not in it prove nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.matching.fold import fold

if TYPE_CHECKING:
    from claimcheck.checks.case import Page

_ENGLISH = frozenset("the and of to that is with from which they this have".split())
_SAMPLE = 2000  # words of a page read to tell its language


def reads_otherwise(text: str, page: Page) -> bool:
    """Return whether `text` is English and the page says that it is not, and reads so."""
    language = (page.document.language or "en").lower()
    return (
        not language.startswith("en")
        and _is_english(fold(text).words())
        and not _is_english(page.folded.words(0, _SAMPLE))
    )


def _is_english(words: list[str]) -> bool:
    """Return whether at least one word in ten is one that English cannot do without and other languages lack."""
    return 10 * sum(word in _ENGLISH for word in words) >= len(words) > 0
