"""One file, one question. Each check looks at a claim and a `Case`, and yields findings with their evidence.

To add one: a file with a `CHECK`, and its line in `CHECKS`. The command line's choices and the reports follow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.checks import attribution, availability, date, figures, link, quote, support
from claimcheck.checks.case import Case, Check
from claimcheck.model import Finding, Verdict, worst

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.model import Claim, Reference

__all__ = ["CHECKS", "Case", "Check", "decisive", "examine", "examine_reference", "verdict_of"]

CHECKS: tuple[Check, ...] = (
    availability.CHECK,
    link.CHECK,
    quote.CHECK,
    attribution.CHECK,
    date.CHECK,
    figures.CHECK,
    support.CHECK,
)


def examine(claim: Claim, case: Case) -> tuple[Finding, ...]:
    """Return what every check asked for finds about `claim`, in the order of `CHECKS`."""
    return tuple(finding for check in CHECKS if case.wants(check.id) for finding in check.examine(claim, case))


def examine_reference(reference: Reference, case: Case) -> tuple[Finding, ...]:
    """Return the faults (and the good standing) of `reference` itself: can it be read, does its date hold."""
    findings: list[Finding] = []
    if case.wants(availability.ID):
        findings.append(availability.of_reference(reference, case))
    if case.wants(date.ID):
        findings += date.of_reference(reference, case)
    return tuple(findings)


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
