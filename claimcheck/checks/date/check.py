"""Which dates of a claim are held against what: a statement's, an event's, an interval's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.checks.case import Case, Check
from claimcheck.checks.date.almanac import almanac_of
from claimcheck.checks.date.event import examine_event
from claimcheck.checks.date.fit import as_meant, in_words
from claimcheck.checks.date.interval import examine_interval
from claimcheck.checks.date.statement import examine_statement
from claimcheck.checks.date.words import ID, as_filed, days, language_of
from claimcheck.checks.passages import locate
from claimcheck.checks.publication import day_of, published
from claimcheck.matching.dates import Interval, interval

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.checks.case import Page
    from claimcheck.checks.date.almanac import Almanac
    from claimcheck.model import Claim, Finding, Period, Reference


def _examine(claim: Claim, case: Case) -> Iterator[Finding]:
    for key in claim.references:
        yield from _examine_by(claim, case.reference(key), case)


def _examine_by(claim: Claim, reference: Reference, case: Case) -> Iterator[Finding]:
    """Hold the claim's date against one of its references."""
    pages = case.pages(reference.key)
    languages = _languages(reference, pages)
    counted = _interval(claim, languages)
    wanted = None if counted else _claimed(claim, reference, languages)
    if claim.quote:
        known = published(reference, pages)
        if wanted is not None and known is not None:
            located = locate(claim, reference.key, case)
            almanac = _almanac(reference, located.page, case) if located else None
            yield from examine_statement(claim, wanted, known, reference, located=located, almanac=almanac)
    elif counted and pages:
        yield from examine_interval(claim, counted, reference, _almanac(reference, pages[0], case))
    elif wanted and pages:
        yield from examine_event(claim, wanted, reference, _almanac(reference, pages[0], case))


def _almanac(reference: Reference, page: Page, case: Case) -> Almanac:
    return almanac_of(page, day_of(reference, page), case)


def _languages(reference: Reference, pages: Sequence[Page]) -> tuple[str | None, ...]:
    """Return the languages that the brief's own words may be in: English first, then the source's."""
    return tuple(dict.fromkeys((None, reference.language, *(language_of(page) for page in pages))))


def _interval(claim: Claim, languages: Sequence[str | None]) -> Interval | None:
    return next((one for language in languages if (one := interval(claim.date_text or "", language))), None)


def _claimed(claim: Claim, reference: Reference, languages: Sequence[str | None]) -> Period | None:
    """Return the days that the claim names; a phrase without a year takes the reference's."""
    if claim.date:
        return as_meant(claim.date, claim, languages)
    if not claim.date_text:
        return None
    year = reference.published.first.year if reference.published else None
    return in_words(claim.date_text, year, languages)


def uncompared(claim: Claim, case: Case) -> str | None:
    """Return in words why a claim's date, of which there is no finding, was held against nothing; None without one."""
    written = claim.date_text or (as_filed(claim.date) if claim.date else None)
    read = [(case.reference(key), pages) for key in claim.references if (pages := case.pages(key))]
    if written is None or not read:
        return None
    if not claim.quote:
        return f"“{written}” was not compared: no sentence of the source dates what the claim tells"
    known = published(*read[0])
    if known is None:
        return f"“{written}” was not compared: the source gives no date"
    if known.is_printed:
        return f"“{written}” was not compared: the source gives no date; {days(known.period)} is the brief's own word"
    return f"“{written}” was not compared: the source, of {days(known.period)}, gives these words no day of their own"


CHECK = Check(ID, "On this date?", _examine)
