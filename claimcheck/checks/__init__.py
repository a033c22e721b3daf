"""One file, one question. Each check looks at a claim and a `Case`, and yields findings with their evidence.

To add one: a file with a `CHECK`, and its line in `CHECKS`. The command line's choices and the reports follow.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claimcheck.checks import attribution, availability, date, figures, link, quote, support
from claimcheck.checks.case import Case, Check

if TYPE_CHECKING:
    from collections.abc import Iterable

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
    """Return what every check asked for finds about `claim`, in the order of `CHECKS`.

    A date that there was nothing to compare with is told as a note on what was found of the words.
    """
    found = [finding for check in CHECKS if case.wants(check.id) for finding in check.examine(claim, case)]
    note = date.uncompared(claim, case) if case.wants(date.ID) and not _has(found, date.ID) else None
    at = next((at for at, one in enumerate(found) if one.check in (quote.ID, support.ID)), None)
    if note and at is not None:
        found[at] = replace(found[at], notes=(*found[at].notes, note))
    return tuple(found)


def _has(found: Iterable[Finding], check: str) -> bool:
    return any(finding.check == check for finding in found)


def examine_reference(reference: Reference, case: Case) -> tuple[Finding, ...]:
    """Return the faults (and the good standing) of `reference` itself: can it be read, does its date hold."""
    findings: list[Finding] = []
    if case.wants(availability.ID):
        findings.append(availability.of_reference(reference, case))
    if case.wants(date.ID):
        findings += date.of_reference(reference, case)
    return tuple(findings)
