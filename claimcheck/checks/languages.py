"""Whether a source is in another language than the claim: then words that are not in it prove nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.matching.fold import fold
from claimcheck.matching.languages import language_of, primary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.checks.case import Page
    from claimcheck.model import Claim

_LEAST_WORDS = 4  # of a quotation: fewer are a term, a title, a cry that any language may have borrowed
_PAGE = 80  # words from which a page that reads like no known language is in the one it names
_PASSAGE = 40  # characters from which a paragraph shows the language it is in


def other_language(claim: Claim, pages: Sequence[Page]) -> str | None:
    """Return the language of `pages`, if the claim's quotation is in another and none of them has a passage in that.

    A page with passages in both languages may well quote the original; a name is the same in every language.
    """
    quote = claim.quote or ""
    if len(fold(quote)) < _LEAST_WORDS or quote.istitle():
        return None
    ours = language_of(quote)
    theirs = {_language_without(ours, page) for page in pages} if ours else set()
    return theirs.pop() if len(theirs) == 1 else None


def reads_otherwise(text: str, page: Page) -> bool:
    """Return whether `text` is in another language than `page`, no passage of which is in its."""
    ours = language_of(text)
    return ours is not None and _language_without(ours, page) is not None


def _language_without(ours: str, page: Page) -> str | None:
    """Return the language that `page` is in, or None where a passage of it is in `ours` or it is not known."""
    text = page.document.text
    theirs = language_of(text) or _declared_and_unread(page)
    if theirs in (None, ours):
        return None
    passages = (block.span.of(text) for block in page.document.blocks)
    if any(language_of(passage) == ours for passage in passages if len(passage) >= _PASSAGE):
        return None
    return theirs


def _declared_and_unread(page: Page) -> str | None:
    """Return the language that a page of some length says it is in, where it reads like none that is known here."""
    return primary(page.document.language) if len(page.folded) >= _PAGE else None
