"""The date printed in a reference, against the page's and the address's: told once, of the reference itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.checks.date.words import ID, as_filed, days
from claimcheck.checks.publication import Known, of_address, of_first_home, of_other_data, of_source, of_update
from claimcheck.model import Finding, Reason, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.checks.case import Case, Page
    from claimcheck.model import Period, Reference


def of_reference(reference: Reference, case: Case) -> Iterator[Finding]:
    """Hold the date printed in the reference against the page's and the address's.

    Publication, a later change and a repost are told apart: the day of an earlier home agrees, that of a change is for
    review. Contradicted only where the page's own data is sure, and neither its address nor its text says otherwise.
    """
    pages = case.pages(reference.key)
    known = of_source(reference, pages)
    if known is None:
        return
    if reference.published is None:
        note = f"the source's own date is {days(known.period)}, {known.where}"
        yield _finding(reference, known, Verdict.SUPPORTED, "the reference has no date to compare", note=note)
    elif known.period.overlaps(reference.published):
        note = "" if reference.published.is_day else f"the reference gives no day; {days(known.period)} {known.where}"
        yield _finding(reference, known, Verdict.SUPPORTED, "the reference's date agrees", note=note)
    else:
        yield _apart(reference, reference.published, known, pages)


def _apart(reference: Reference, printed: Period, known: Known, pages: Sequence[Page]) -> Finding:
    """Return the word on a printed date that is not the page's own."""
    stated = f"“{as_filed(printed)}” in the reference, {days(known.period)} {known.where}"
    earlier = _first(printed, of_first_home(pages), of_address(reference, pages))
    if earlier:
        note = f"published here {days(known.period)}, {known.where}: a repost, or moved since"
        return _finding(reference, earlier, Verdict.SUPPORTED, f"the reference's date is {earlier.where}", note=note)
    if printed.days_from(known.period) == 1:
        hint = "a time zone or an update may explain it; print the source's own date"
        headline = f"one day apart: {stated}"
        return _finding(reference, known, Verdict.REVIEW, headline, reason=Reason.ONE_DAY, hint=hint)
    other = _first(printed, *of_other_data(pages))
    if other:
        hint = "look at the page and print the day that it is cited for"
        headline = f"the page gives two days: {days(known.period)} {known.where}, {days(other.period)} {other.where}"
        return _finding(reference, other, Verdict.REVIEW, headline, reason=Reason.DATE_UNCLEAR, hint=hint)
    changed = _first(printed, of_update(pages))
    if changed:
        hint = "print the day of publication, or say that it was updated"
        headline = f"{stated}; the reference's is {changed.where}"
        return _finding(reference, changed, Verdict.REVIEW, headline, reason=Reason.DATE_UNCLEAR, hint=hint)
    hint = "print the source's own date, or check that the address is the work cited"
    if _is_weak(known):
        return _finding(reference, known, Verdict.REVIEW, stated, reason=Reason.DATE_UNCLEAR, hint=hint)
    return _finding(reference, known, Verdict.CONTRADICTED, stated, hint=hint)


def _is_weak(known: Known) -> bool:
    return not known.is_sure


def _first(printed: Period, *known: Known | None) -> Known | None:
    return next((one for one in known if one and one.period.overlaps(printed)), None)


def _finding(
    reference: Reference,
    known: Known,
    verdict: Verdict,
    headline: str,
    *,
    reason: Reason | None = None,
    note: str = "",
    hint: str | None = None,
) -> Finding:
    notes = (note,) if note else ()
    return Finding(ID, verdict, headline, reason, reference.key, evidence=known.evidence, notes=notes, hint=hint)
