"""What a source says of a claim in the brief's own words: read once for claim and reference, used by every check."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.checks.case import Spoken
from claimcheck.matching.paraphrase import speaking
from claimcheck.matching.ranking import Index
from claimcheck.model import Span

if TYPE_CHECKING:
    from claimcheck.checks.case import Case, Page
    from claimcheck.matching.paraphrase import Speaking
    from claimcheck.model import Claim

_PLACE_WEIGHTS = (1.0, 0.8, 0.5)  # by `Page.rank`: in the body, beside it, in a comment or a teaser
_QUOTED = re.compile(r"“[^”]*”|«[^»]*»|„[^“”]*[“”]|\"[^\"]*\"|(?<!\w)[‘'](?:[^‘'’]|['’](?=\w))*['’](?!\w)")

_CITED = re.compile(
    r"\((?:see |cf\. |e\.g\.,? )?[A-Z][^\W\d_]*[^()\d]{0,80}?,? (?:1[5-9]|20)\d{2}[a-z]?(?:[,:;] ?[^()]{0,200})?\)"
    r"|\[\d{1,3}(?:[,;–-]\s?\d{1,3})*\]"
)


def speaking_of(claim: Claim, key: str, case: Case) -> Spoken | None:
    """Return what the reference `key` says of the claim, on the page that says most; None where no page was read."""
    if (claim, key) not in case.spoken:
        read = [Spoken(page, _speaking(claim, page, key, case)) for page in case.pages(key)]
        case.spoken[claim, key] = max(read, key=lambda one: one.speaking.strength, default=None)
    return case.spoken[claim, key]


def own_words(claim: Claim) -> str:
    """Return the claim's text with its citations, and where it quotes all quotations, blanked out: offsets stay."""
    text = _CITED.sub(_blank, claim.text or "")
    if not claim.quote:
        return text
    return _QUOTED.sub(_blank, text.replace(claim.quote, " " * len(claim.quote)))


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())


def _speaking(claim: Claim, page: Page, key: str, case: Case) -> Speaking:
    published = page.document.published.value if page.document.published else case.reference(key).published
    anchors = (claim.date.first if claim.date else None, published.last if published else None)
    return speaking(own_words(claim), _index(page, case), anchors)


def _index(page: Page, case: Case) -> Index:
    index = case.indexes.get(id(page))
    if index is None:
        parts = [(block.span, _PLACE_WEIGHTS[page.rank(block.span)]) for block in page.document.blocks]
        parts = parts or [(Span(0, len(page.document.text)), 1.0)]
        index = case.indexes[id(page)] = Index(page.folded, parts, page.document.language or "en")
    return index
