"""When a source was published: its own data, its address, the brief's own word, in this order; one home for it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.checks.evidence import show, state
from claimcheck.matching.dates import LANGUAGES, Precision, mentions
from claimcheck.matching.urls import dates_in_url
from claimcheck.model import DateKind, Span

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from claimcheck.checks.case import Page
    from claimcheck.matching.dates import Mention
    from claimcheck.model import Dated, Evidence, Period, Reference

# What a page says of an earlier home of its text, in the languages most pages come in; the date follows.
_FIRST_HOME = re.compile(
    r"\b(?:(?:first|originally|previously)\s+(?:published|appeared|posted|aired|broadcast|printed|issued|released)"
    r"|(?:re-?published|re-?posted|reprinted)\s+(?:from|with\s+permission)"
    r"|(?:ursprünglich|zuerst|erstmals)\s+(?:veröffentlicht|erschienen)|(?:zuerst|erstmals)\s+am"
    r"|(?:initialement|d[’']abord)\s+(?:publiée?|parue?|paru)|(?:publiée?|parue?)\s+(?:initialement|pour\s+la\s+première\s+fois)"
    r"|publicad[oa]\s+(?:originalmente|por\s+primera\s+vez|pela\s+primeira\s+vez)|originalmente\s+publicad[oa]"
    r"|pubblicat[oa]\s+(?:originariamente|originalmente|per\s+la\s+prima\s+volta)"
    r"|(?:oorspronkelijk|eerder)\s+(?:gepubliceerd|verschenen)|pierwotnie\s+opublikowan\w+"
    r"|впервые\s+опубликован\w*|вперше\s+опублікован\w*)",
    re.IGNORECASE,
)
_VISIBLE = ("byline", "dateline")
_AFTER_HOME = 140  # characters in which the date of the first home stands


@dataclass(frozen=True, slots=True)
class Known:
    """A day that is known of a source, in words where it was found, and the evidence for it.

    `is_sure` where it can contradict: stated outright in the page's data or borne out by its address, and not updated
    since. `is_printed` where nothing but the brief's own reference says it.
    """

    period: Period
    where: str
    evidence: Evidence | None
    is_sure: bool = True
    is_printed: bool = False


def published(reference: Reference, pages: Sequence[Page]) -> Known | None:
    """Return when the source was published: by the page's own data, its address, the reference's own word."""
    return of_source(reference, pages) or _printed(reference)


def of_source(reference: Reference, pages: Sequence[Page]) -> Known | None:
    """Return when the source says it was published, in its data or its address; the brief's word does not count."""
    for page in pages:
        found = page.document.published
        if found and found.found_in != "url":
            return _of_data(found, page, reference)
    return of_address(reference, pages)


def of_address(reference: Reference, pages: Sequence[Page]) -> Known | None:
    """Return the day that the source's address names."""
    named = _named(reference)
    if named is None:
        return None
    evidence = state(f"{named} (address)", pages[0].document.provenance) if pages else None
    return Known(named, "in the source's address", evidence)


def of_update(pages: Sequence[Page]) -> Known | None:
    """Return the day on which the page says it was last changed."""
    for page in pages:
        for one in page.document.dates:
            if one.kind is DateKind.MODIFIED:
                where = f"the page's own day of change ({one.found_in})"
                return Known(one.value, where, _shown(one, page))
    return None


def of_other_data(pages: Sequence[Page]) -> list[Known]:
    """Return every day of publication that the pages give, the chosen one and those that it was chosen before."""
    return [
        Known(one.value, f"in the page's own data ({one.found_in})", _shown(one, page))
        for page in pages
        for one in page.document.dates
        if one.kind is DateKind.PUBLISHED
    ]


def of_first_home(pages: Sequence[Page]) -> Known | None:
    """Return the day on which the page says that its text was first published elsewhere: it is a repost."""
    for page in pages:
        text = page.document.text
        for found in _FIRST_HOME.finditer(text):
            stop = text.find("\n", found.end())
            within = Span(found.end(), min(found.end() + _AFTER_HOME, stop if stop >= 0 else len(text)))
            day = _day_in(page, within)
            if day:
                shown = show(page, Span(found.start(), day.span.end))
                return Known(day.period, "where the page says it first appeared", shown)
    return None


def _day_in(page: Page, within: Span) -> Mention | None:
    """Return the first whole day told inside `within`, in the page's language or another one."""
    for language in (page.document.language, *LANGUAGES):
        for one in mentions(page.document.text, None, within, language=language):
            if one.precision is Precision.DAY and not one.is_open:
                return one
    return None


def day_of(reference: Reference, page: Page) -> date | None:
    """Return the day from which "yesterday" and "on Monday" on `page` are counted."""
    found = page.document.published
    period = found.value if found else _named(reference) or reference.published
    return period.last if period else None


def year_of(reference: Reference, page: Page) -> int | None:
    """Return the year in which `page` was published."""
    found = page.document.published
    period = found.value if found else reference.published
    return period.first.year if period else None


def _named(reference: Reference) -> Period | None:
    return dates_in_url(reference.url) if reference.url else None


def _printed(reference: Reference) -> Known | None:
    if reference.published is None:
        return None
    return Known(reference.published, "in the brief's own reference", None, is_sure=False, is_printed=True)


def _of_data(found: Dated, page: Page, reference: Reference) -> Known:
    where = f"in the page's own data ({found.found_in})"
    if found.found_in in _VISIBLE:
        where = f"on the page ({found.found_in})"
    return Known(found.value, where, _shown(found, page), _is_sure(found, page, reference))


def _shown(found: Dated, page: Page) -> Evidence:
    """Return a date of a page's as the page has it."""
    return state(f"{found.written or found.value} ({found.found_in})", page.document.provenance)


def _is_sure(found: Dated, page: Page, reference: Reference) -> bool:
    named = _named(reference)
    stated = found.is_outright and found.found_in.startswith(("json-ld", "meta"))
    borne_out = named is not None and named.overlaps(found.value)
    updated = [
        one for one in page.document.dates if one.kind is DateKind.MODIFIED and one.value.first > found.value.last
    ]
    return (stated or borne_out) and not updated
