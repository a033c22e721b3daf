"""Whether a source is in another language than the claim: then words that are not in it prove nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.matching.fold import fold
from claimcheck.matching.languages import is_english

if TYPE_CHECKING:
    from claimcheck.checks.case import Page

_SAMPLE = 2000  # words of a page read to tell its language


def reads_otherwise(text: str, page: Page) -> bool:
    """Return whether `text` is English and the page says that it is not (or is in another script), and reads so."""
    language = page.document.language
    sample = page.folded.words(0, _SAMPLE)
    is_said = not language.lower().startswith("en") if language else _is_in_another_script(sample)
    return is_said and is_english(fold(text).words()) and not is_english(sample)


def _is_in_another_script(words: list[str]) -> bool:
    """Return whether most words begin with a letter beyond Latin's blocks (Unicode, up to U+024F)."""
    return 2 * sum(word[:1] > "\u024f" for word in words) > len(words)
