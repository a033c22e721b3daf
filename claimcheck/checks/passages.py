"""Where a claim's quotation stands in what was read of a reference: found once, used by every check."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from claimcheck.checks import locator
from claimcheck.checks.case import Located
from claimcheck.matching.denials import denial
from claimcheck.matching.differences import HARMLESS
from claimcheck.matching.fold import fold
from claimcheck.matching.nearest import topic_words
from claimcheck.matching.quote import find
from claimcheck.model import DifferenceKind, Match, MatchKind

if TYPE_CHECKING:
    from claimcheck.checks.case import Case, Page
    from claimcheck.model import Claim, Span

_OFF = 8  # more than any other reason to prefer an occurrence


def locate(claim: Claim, key: str, case: Case) -> Located | None:
    """Return where the claim's quotation stands in the reference `key`: unchanged on any page read, before changed."""
    if (claim, key) not in case.located:
        case.located[claim, key] = _locate(claim, key, case)
    return case.located[claim, key]


def _locate(claim: Claim, key: str, case: Case) -> Located | None:
    if not claim.quote:
        return None
    best: Located | None = None
    quotation = case.quotation(claim.quote)
    pages = case.pages(key)
    for page in pages:
        match = find(
            quotation, page.folded, topic=topic_of(claim), rank=partial(_rank, page, claim), apart=page.is_apart
        )
        if match is None:
            continue
        found = Located(page, match, pages[0] if page is not pages[0] else None)
        if best is None or _gravity(match) < _gravity(best.match):
            best = found
    return best


def _rank(page: Page, claim: Claim, span: Span) -> int:
    """Rank the occurrences of a quotation: on the page that `at` names, in the body, said and not denied come first."""
    denied = denial(page.folded, span, claim.quote or "", claim.text) is not None
    return _OFF * locator.is_off(claim, page, span) + 2 * page.rank(span) + denied


def topic_of(claim: Claim) -> frozenset[str]:
    """Return what the claim's sentence is about, apart from the words quoted."""
    quoted = frozenset(fold(claim.quote or "").words())
    return topic_words(fold(claim.text or "").words(), fold(claim.speaker or "").words()) - quoted


def _gravity(match: Match) -> int:
    if match.kind is MatchKind.SAME:
        return 0
    kinds = {difference.kind for difference in match.differences}
    return 1 if kinds <= HARMLESS | {DifferenceKind.ELISION} else 2
