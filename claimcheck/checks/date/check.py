"""Which dates of a claim are held against what: a statement's, an event's, an interval's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.checks.case import Case, Check
from claimcheck.checks.date.event import examine_event
from claimcheck.checks.date.fit import as_meant
from claimcheck.checks.date.interval import examine_interval
from claimcheck.checks.date.statement import examine_statement
from claimcheck.checks.date.words import ID
from claimcheck.checks.passages import locate
from claimcheck.checks.publication import published
from claimcheck.matching.dates import Interval, interval, phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.model import Claim, Finding, Period, Reference


def _examine(claim: Claim, case: Case) -> Iterator[Finding]:
    for key in claim.references:
        yield from _examine_by(claim, case.reference(key), case)


def _examine_by(claim: Claim, reference: Reference, case: Case) -> Iterator[Finding]:
    """Hold the claim's date against one of its references."""
    pages = case.pages(reference.key)
    counted = _interval(claim, reference)
    wanted = None if counted else _claimed(claim, reference)
    if claim.quote:
        known = published(reference, pages)
        if wanted is not None and known is not None:
            yield from examine_statement(claim, wanted, known, reference, locate(claim, reference.key, case))
    elif counted and pages:
        yield from examine_interval(claim, counted, reference, pages[0])
    elif wanted and pages:
        yield from examine_event(claim, wanted, reference, pages[0])


def _interval(claim: Claim, reference: Reference) -> Interval | None:
    words = claim.date_text or ""
    return interval(words) or (interval(words, reference.language) if reference.language else None)


def _claimed(claim: Claim, reference: Reference) -> Period | None:
    """Return the days that the claim names; a phrase without a year takes the reference's."""
    if claim.date:
        return as_meant(claim.date, claim)
    if not claim.date_text:
        return None
    year = reference.published.first.year if reference.published else None
    return phrase(claim.date_text, year) or phrase(claim.date_text, year, language=reference.language)


CHECK = Check(ID, "On this date?", _examine)
