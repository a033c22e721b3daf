"""Where in a long source the brief says that the words stand: `at = "p. 12"`.

Readers and files count pages differently. Either number will do: the file's, or the one printed on the page.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.model import Region

if TYPE_CHECKING:
    from claimcheck.checks.case import Located, Page
    from claimcheck.model import Claim, Span

_PAGES = re.compile(
    r"(?:p{1,2}|pages?|s|seiten?|pág|págs|páginas?|pagin[ae]|стр|с)?\.?\s*(\d{1,5})(?:\s*[-–—]\s*(\d{1,5}))?",
    re.IGNORECASE,
)
_PRINTED = re.compile(r"(?:^|\s)(\d{1,5})(?=$|\s)")


def is_off(claim: Claim, page: Page, span: Span) -> bool:
    """Whether `span` stands on a page of the document that is not the one the claim's `at` names."""
    wanted = _wanted(claim.at)
    block = page.block_at(span.start)
    if not wanted or block is None or block.page is None:
        return False
    return wanted.isdisjoint({block.page, *_printed(page, block.page)})


def about(claim: Claim, located: Located) -> tuple[str, ...]:
    """Say on which page the words stand, where it is another than the brief says."""
    block = located.page.block_at(located.match.span.start)
    if block is None or not is_off(claim, located.page, located.match.span):
        return ()
    return (f"the words stand on p. {block.page} of the file; the brief says {claim.at}",)


def _wanted(at: str | None) -> frozenset[int]:
    """Return the pages that a locator names; none for a locator of another kind ("para. 5", "01:12:30")."""
    found = _PAGES.fullmatch((at or "").strip())
    if not found:
        return frozenset()
    first, last = int(found[1]), int(found[2] or found[1])
    return frozenset(range(first, min(last, first + 1000) + 1))


def _printed(page: Page, number: int) -> set[int]:
    """Return the numbers that stand in the running head and foot of page `number` of the file."""
    document = page.document
    heads = (block for block in document.blocks if block.page == number and block.region is Region.NAVIGATION)
    return {int(found) for block in heads for found in _PRINTED.findall(block.span.of(document.text))}
