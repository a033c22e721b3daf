"""A page that is no page (a soft 404), told by comparison: the site answers the same where no page can be.

Nothing is decided by what the words say. A page is suspected by its shape alone, and then it has to have nothing of
its own beside what the site says at an address that cannot exist.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.model import Document, Reason, Region, Unreadable

if TYPE_CHECKING:
    from claimcheck.model import Reading

_SHORT = 120  # words of running text
_OWN = 5  # words that such pages differ in: a time, a number of the request
_ASIDE = frozenset({Region.NAVIGATION, Region.FOOTER, Region.RELATED, Region.COMMENTS, Region.ASIDE})
_WORD = re.compile(r"\w+")


def may_be_absent(page: Document) -> bool:
    """Return whether `page` is short enough to be a "not found" page, so that its site is worth another question."""
    words = 0
    for block in page.blocks:
        if block.region not in _ASIDE:
            words += len(_WORD.findall(block.span.of(page.text)))
        if words > _SHORT:
            return False
    return True


def absent(page: Document, nowhere: Reading) -> Unreadable | None:
    """Return that `page` is not there, where its site says the same at `nowhere`, an address that cannot exist."""
    if not isinstance(nowhere, Document) or _own_words(page, nowhere) > _OWN:
        return None
    detail = "the site gives the same page at an address that cannot exist"
    return Unreadable(Reason.SOFT_404, detail, page.provenance, generator=page.generator)


def _own_words(page: Document, other: Document) -> int:
    """Return how many words stand in those of the page's blocks that the other page does not have.

    The words of both addresses are left out: "not found" pages repeat what was asked for.
    """
    asked = {word for each in (page, other) for word in _words(each.provenance.requested_url)}
    elsewhere = set(_blocks(other, asked))
    return sum(len(words) for words in _blocks(page, asked) if words not in elsewhere)


def _blocks(page: Document, asked: set[str]) -> list[tuple[str, ...]]:
    texts = [page.title or "", *(block.span.of(page.text) for block in page.blocks)]
    return [tuple(word for word in _words(text) if word not in asked) for text in texts]


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]
