"""Which of a claim's findings count, and what verdict they come to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.model import Verdict, worst

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.model import Finding


def decisive(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings that count: for each check, those on the reference that serves the claim best.

    A reference is as good as the worst that the check finds of it; findings on no one reference always count.
    """
    listed = tuple(findings)
    worst_of: dict[str, dict[str, Verdict]] = {}
    for finding in listed:
        if finding.reference is not None:
            held = worst_of.setdefault(finding.check, {})
            held[finding.reference] = worst((held.get(finding.reference, finding.verdict), finding.verdict))
    best = {check: min(held.values(), key=lambda verdict: verdict.severity) for check, held in worst_of.items()}
    return tuple(
        finding
        for finding in listed
        if finding.reference is None or worst_of[finding.check][finding.reference] is best[finding.check]
    )


def verdict_of(findings: Iterable[Finding]) -> Verdict:
    """Return the verdict on a claim: for each check its best reference counts, then the worst check.

    A claim that no check asked for had anything to say of was not checked: it is for an editor to review.
    """
    counted = decisive(findings)
    return worst(finding.verdict for finding in counted) if counted else Verdict.REVIEW
