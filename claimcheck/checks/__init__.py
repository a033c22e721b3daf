"""One file, one question. Each check looks at a claim and a `Case`, and yields findings with their evidence.

To add one: a file with a `CHECK`, and its line in `CHECKS`. The command line's choices and the reports follow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.checks import attribution, availability, date, figures, link, quote, support
from claimcheck.checks.case import Case, Check

if TYPE_CHECKING:
    from claimcheck.model import Claim, Finding, Reference

__all__ = ["CHECKS", "Case", "Check", "examine", "examine_reference"]

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
