"""A claim without a quotation: which passage of the source speaks of it? Never more than `review`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.checks.case import Case, Check
from claimcheck.checks.evidence import show
from claimcheck.matching.fold import fold
from claimcheck.matching.nearest import nearest
from claimcheck.model import Finding, Reason, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.model import Claim

ID = "support"


def _examine(claim: Claim, case: Case) -> Iterator[Finding]:
    if claim.quote or not claim.text:
        return
    words = fold(claim.text).words()
    for key in claim.references:
        pages = case.pages(key)
        if not pages:
            continue
        found = nearest(words, pages[0].folded)
        yield Finding(
            ID,
            Verdict.REVIEW,
            "a paraphrase: read the passage that speaks of it" if found else "a paraphrase: no passage speaks of it",
            reason=Reason.NO_QUOTE,
            reference=key,
            evidence=show(pages[0], found.span) if found else None,
            notes=(f"shared with the claim: {', '.join(sorted(found.shared))}",) if found else (),
        )


CHECK = Check(ID, "Which passage speaks of a claim without a quotation?", _examine)
