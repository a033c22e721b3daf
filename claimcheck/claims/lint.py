"""What can be said of a claims file without reading a source: one rule, one question, all in `RULES`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, parse_qsl, urlencode, urlsplit

from claimcheck.claims.wording import shown
from claimcheck.matching.dates import parse_edtf
from claimcheck.matching.fold import fold
from claimcheck.matching.quote import read_quotation, stands_in
from claimcheck.matching.urls import dates_in_url
from claimcheck.model import Fault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from claimcheck.model import ClaimSet, Period, Position

_TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|_r|ref_src|smid|cmpid|_hs(?:enc|mi)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_COPY_DAY = re.compile(r"/(\d{8})\d{6}(?:[a-z]{2}_)?/https?:")
_PAIRS = (("“", "”"), ("«", "»"))


@dataclass(frozen=True, slots=True)
class Rule:
    """One question asked of a claims file; `find` answers with (position, message, hint) of each fault."""

    id: str
    description: str
    find: Callable[[ClaimSet, date], Iterator[Found]]
    note: bool = False


Found = tuple["Position", str, str | None]


def lint(claim_set: ClaimSet, today: date) -> tuple[Fault, ...]:
    """Return what every rule finds in `claim_set`, in the file's order; waivers are held against `today`."""
    found = [Fault(rule.id, *each, note=rule.note) for rule in RULES for each in rule.find(claim_set, today)]
    return tuple(sorted(found, key=lambda fault: (fault.position, fault.rule)))


def _address_date(claim_set: ClaimSet, _today: date) -> Iterator[Found]:
    for reference in claim_set.references:
        told = dates_in_url(reference.url) if reference.url else None
        if told and reference.published and not told.overlaps(reference.published):
            yield (
                reference.position,
                f"{shown(reference.key)} is dated {reference.published}, its address says {told}",
                "look at the page, and correct the date or the address",
            )


def _claim_date(claim_set: ClaimSet, _today: date) -> Iterator[Found]:
    """Find claims of a time after their source: a work can only report what came before it."""
    for claim in claim_set.claims:
        when = claim.date or _year_named(claim.date_text)
        for key in claim.references:
            published = claim_set.reference(key).published
            if when and published and published.last < when.first:
                yield (
                    claim.position,
                    f"the claim is of {claim.date_text or when}, but {shown(key)} was published {published}",
                    "correct the date, or cite a later source",
                )


def _year_named(text: str | None) -> Period | None:
    years = _YEAR.findall(text or "")
    return parse_edtf(years[0]) if len(years) == 1 else None


def _never_cited(claim_set: ClaimSet, _today: date) -> Iterator[Found]:
    cited = {key for claim in claim_set.claims for key in claim.references}
    for reference in claim_set.references:
        if reference.key not in cited:
            yield reference.position, f"{shown(reference.key)} is listed, but no claim cites it", None


def _no_source(claim_set: ClaimSet, _today: date) -> Iterator[Found]:
    for reference in claim_set.references:
        if not reference.has_source:
            yield (
                reference.position,
                f"{shown(reference.key)} has no address and no file",
                "add url, or file with a saved copy",
            )


def _same_source(claim_set: ClaimSet, _today: date) -> Iterator[Found]:
    first: dict[str, str] = {}
    for reference in claim_set.references:
        if reference.url and (other := first.setdefault(_plain(reference.url), reference.key)) != reference.key:
            yield (
                reference.position,
                f"{shown(reference.key)} has the address of {shown(other)}",
                "cite one of them, or correct the address",
            )


def _plain(url: str) -> str:
    """Return `url` without what does not change the page: fragment, tracking parameters, the host's case."""
    parts = urlsplit(url)
    kept = [pair for pair in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.fullmatch(pair[0])]
    return SplitResult(parts.scheme, parts.netloc.lower(), parts.path or "/", urlencode(kept), "").geturl()


def _archived_day(claim_set: ClaimSet, _today: date) -> Iterator[Found]:
    for reference in claim_set.references:
        named = _COPY_DAY.search(reference.archive_url or "")
        if named and reference.archived and f"{reference.archived:%Y%m%d}" != named[1]:
            yield (
                reference.position,
                f"{shown(reference.key)} is archived {reference.archived}, its archive_url is of another day",
                "correct one of them",
            )


def _tracking(claim_set: ClaimSet, _today: date) -> Iterator[Found]:
    for reference in claim_set.references:
        query = urlsplit(reference.url or "").query
        names = [name for name, _ in parse_qsl(query, keep_blank_values=True) if _TRACKING.fullmatch(name)]
        if names:
            yield (
                reference.position,
                f"the address of {shown(reference.key)} tracks its reader: {', '.join(map(shown, names))}",
                "leave the parameter out",
            )


def _citing_nothing(claim_set: ClaimSet, _today: date) -> Iterator[Found]:
    for claim in claim_set.claims:
        if not claim.references:
            yield claim.position, f"{shown(claim.id)} cites nothing", "add references, if there is a source"


def _waiver_over(claim_set: ClaimSet, today: date) -> Iterator[Found]:
    for claim in claim_set.claims:
        until = claim.waiver.until if claim.waiver else None
        if until and until < today:
            yield (
                claim.position,
                f"the waiver of {shown(claim.id)} ran out on {until}",
                "look again, and renew it or take it out",
            )


def _quote_in_text(claim_set: ClaimSet, _today: date) -> Iterator[Found]:
    for claim in claim_set.claims:
        if claim.quote and claim.text and not stands_in(read_quotation(claim.quote), fold(claim.text)):
            yield claim.position, f"the quote of {shown(claim.id)} does not stand in its text", None


def _quotation_marks(claim_set: ClaimSet, _today: date) -> Iterator[Found]:
    for claim in claim_set.claims:
        for name, text in (("text", claim.text), ("quote", claim.quote)):
            if text and _unbalanced(text):
                yield (
                    claim.position,
                    f"in the {name} of {shown(claim.id)}, quotation marks do not pair",
                    "close each with the kind that opened it",
                )


def _unbalanced(text: str) -> bool:
    """Return whether marks are left open; „…“ and ”…” pair in their own way, and ’ is an apostrophe too."""
    if text.count('"') % 2:
        return True
    if _closing_singles(text) < text.count("‘"):
        return True
    counts = [(text.count(opening), text.count(closing)) for opening, closing in _PAIRS]
    return "„" not in text and any(opened != closed and (opened or closed % 2) for opened, closed in counts)


def _closing_singles(text: str) -> int:
    return len(re.findall(r"’(?!\w)", text))


RULES = (
    Rule("address-date", "A reference's date and the date in its address exclude each other.", _address_date),
    Rule("claim-date", "A claim is of a time after its source was published.", _claim_date),
    Rule("never-cited", "A reference is listed that no claim cites.", _never_cited),
    Rule("no-source", "A reference has no address, pinned copy or file.", _no_source),
    Rule("same-source", "Two references have the same address.", _same_source),
    Rule("archived-day", "The day a copy was made and its address exclude each other.", _archived_day),
    Rule("tracking", "An address carries a parameter that tracks its reader.", _tracking),
    Rule("citing-nothing", "A claim cites no reference.", _citing_nothing),
    Rule("waiver-over", "A waiver has run out.", _waiver_over),
    Rule("quote-in-text", "A quote does not stand in the text it is taken from.", _quote_in_text, note=True),
    Rule("quotation-marks", "Quotation marks are mixed or left open.", _quotation_marks),
)
