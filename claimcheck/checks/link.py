"""How was the claim tied to its reference? Only this check carries it; it never changes the quote's finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.checks.case import Case, Check
from claimcheck.model import Finding, LinkKind, Reason, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.model import Claim

ID = "link"
_WEAK_FROM = 2  # sentences between the claim and its citation


def _examine(claim: Claim, _case: Case) -> Iterator[Finding]:
    link = claim.link
    if link is None or not claim.references:
        return
    reference = claim.references[0] if len(claim.references) == 1 else None
    if link.back >= _WEAK_FROM:
        yield Finding(
            ID,
            Verdict.REVIEW,
            f"the citation stands {link.back} sentences further on",
            reason=Reason.LINK,
            reference=reference,
            hint="cite the source in the claim's own sentence, if it is the source",
        )
        return
    notes: tuple[str, ...] = ()
    if link.how is LinkKind.INFERRED:
        notes = (f"the brief's citation is incomplete: that it means {', '.join(claim.references)} was inferred",)
    where = "the next sentence" if link.back else "its own sentence"
    yield Finding(ID, Verdict.SUPPORTED, f"the claim is cited in {where}", reference=reference, notes=notes)


CHECK = Check(ID, "How was the claim tied to its reference?", _examine)
