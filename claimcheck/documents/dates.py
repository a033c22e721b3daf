"""When a page says it was published and changed: every candidate, in order of trust, each with where it was found.

The rules of trust, which `dates_of` applies in this order:

1. the page's data that says "published": JSON-LD of the article, `<meta>`, elements so named (schema.org, hAtom, `pubdate`);
2. the day in its address;
3. the day it shows at its headline, one labelled "published" before one that stands there bare;
4. data that says only "date" or "created"; then a line elsewhere that says "published", a day that stands alone,
   a script's value;
5. the month in its address;
6. the day of the last change, where the page tells no other ("last change" stands in `found_in`).

Two correct that order. A time written in UTC gives way to the day the page shows, one day off: that is the reader's.
And the surest day gives way to another that the page both shows and states in its data, where it stands quite alone.
Otherwise a timestamp's day is the one written, in the zone it is written in. No rule fits: no date, not a guess.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from claimcheck.documents.date_signs import (
    DATE_METAS,
    MODIFIED_METAS,
    NAMED_MODIFIED,
    NAMED_PUBLISHED,
    PUBLISHED_METAS,
)
from claimcheck.documents.datelines import shown_dates
from claimcheck.documents.metadata import articles
from claimcheck.documents.regions import says_region
from claimcheck.documents.stamps import Candidate, candidate, stamped
from claimcheck.documents.walk import own_names
from claimcheck.matching.urls import dates_in_url, page_of
from claimcheck.model import Dated, DateKind, Region

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from selectolax.lexbor import LexborNode

    from claimcheck.documents.page import Page
    from claimcheck.model import Provenance

_DESCRIBED = (("datePublished", DateKind.PUBLISHED), ("dateModified", DateKind.MODIFIED))
_LESS_SURE = (("dateCreated", DateKind.PUBLISHED), ("uploadDate", DateKind.PUBLISHED))
_NAMED_ELEMENTS = (
    "[itemprop~='datePublished'], [itemprop~='dateModified'], [property~='datePublished'],"
    " [property~='schema:datePublished'], [property~='schema:dateModified'], [property~='dc:issued'], time[pubdate],"
    " time[class], abbr.published, abbr.updated, .dt-published, .dt-updated, .entry-date, .published"
)
_MOST_ELEMENTS = 50
_LONGEST_ELEMENT = 120  # characters of an element that holds a date and nothing else
_IN_SCRIPT = re.compile(
    r"""["'](?:date_?publi(?:shed|cation)\w*|publi(?:sh|shed|cation)_?(?:date|at|time|on)\w*|first_?published\w*|pub_?date)"""
    r"""\\?["']\s*:\s*\\?["']([^"'\\]{8,40})\\?["']""",
    re.IGNORECASE,
)
_ELSEWHERE = (Region.RELATED, Region.COMMENTS)
_EARLIEST = date(1980, 1, 1)


def dates_of(page: Page, regions: Sequence[Region], provenance: Provenance, title: str | None) -> tuple[Dated, ...]:
    """Return the page's dates of publication and change, surest first, each once for each place it was found."""
    latest = _latest(provenance)
    found = [
        one
        for one in _all_dates(page, regions, provenance, title)
        if one.day >= _EARLIEST and (latest is None or one.day <= latest)
    ]
    ranked = _outvoted(_local_first(found))
    return tuple(dict.fromkeys(one.dated for one in (*ranked, *_of_last_change(ranked))))


def _latest(provenance: Provenance) -> date | None:
    """Return the day after the page was got: it can't have been published later, anywhere on Earth."""
    got = provenance.captured_at or provenance.retrieved_at
    return date.fromordinal(got.date().toordinal() + 1) if got else None


# --------------------------------------------------------------------------- which to trust


def _place(found: Candidate) -> str:
    return found.dated.found_in.partition(" ")[0]


_SHOWN = ("url", "byline", "time", "dateline", "canonical")


def _local_first(found: list[Candidate]) -> list[Candidate]:
    """Put the day that the page shows before a UTC timestamp one day off: the page's own day is the reader's."""
    published = [one for one in found if one.dated.kind is DateKind.PUBLISHED]
    if not published or not published[0].utc:
        return found
    for one in published:
        if _place(one) in _SHOWN and not one.utc and one.dated.value.is_day:
            return [one, *found] if one.dated.value.days_from(published[0].dated.value) == 1 else found
    return found


def _outvoted(found: list[Candidate]) -> list[Candidate]:
    """Put first a day that the page shows and its data states, where the surest day stands in one place alone."""
    published = [one for one in found if one.dated.kind is DateKind.PUBLISHED and one.dated.value.is_day]
    if not published:
        return found
    places: dict[date, set[str]] = {}
    for one in published:
        places.setdefault(one.day, set()).add(_place(one))
    places = {day: where - {"script"} for day, where in places.items()}
    if len(places[published[0].day]) > 1:
        return found
    for one in published:
        where = places[one.day]
        if not where.isdisjoint(_SHOWN) and not where.isdisjoint(("json-ld", "meta")):
            return [one, *found]
    return found


def _of_last_change(found: list[Candidate]) -> Iterator[Candidate]:
    """Yield the day of the last change where that is the only one told: the text as it stands was published then."""
    if any(one.dated.kind is DateKind.PUBLISHED for one in found):
        return
    for one in sorted(found, key=lambda one: _place(one) not in _SHOWN)[:1]:
        yield candidate(one.day, DateKind.PUBLISHED, f"last change ({one.dated.found_in})")


# --------------------------------------------------------------------------- where they stand


def _all_dates(
    page: Page, regions: Sequence[Region], provenance: Provenance, title: str | None
) -> Iterator[Candidate]:
    stated = [*_described(page, title, _DESCRIBED), *_in_metas(page, PUBLISHED_METAS, DateKind.PUBLISHED)]
    stated += _in_metas(page, MODIFIED_METAS, DateKind.MODIFIED)
    stated += _in_elements(page)
    address = list(_in_address(page, provenance))
    less_sure = [*_described(page, title, _LESS_SURE), *_in_metas(page, DATE_METAS, DateKind.PUBLISHED)]
    days = [one for one in address if one.dated.value.is_day]
    known = frozenset(one.day for one in (*stated, *days, *less_sure))
    shown = shown_dates(
        page.walked.pieces, regions, title, known, month_first=_is_month_first(page, provenance)
    )
    yield from (*stated, *days, *shown.near, *less_sure, *shown.labelled, *shown.alone, *_in_scripts(page))
    yield from (one for one in address if not one.dated.value.is_day)


def _described(page: Page, title: str | None, keys: tuple[tuple[str, DateKind], ...]) -> Iterator[Candidate]:
    things = sorted(articles(page), key=lambda thing: title is None or thing.get("headline") != title)
    for thing in things:
        for key, kind in keys:
            values = thing.get(key)
            for value in values if isinstance(values, list) else [values]:
                yield from stamped(value, kind, "json-ld")


def _in_metas(page: Page, names: Iterable[str], kind: DateKind) -> Iterator[Candidate]:
    for name in names:
        for value in page.metas.get(name, ()):
            yield from stamped(value, kind, f"meta {name}")


def _in_address(page: Page, provenance: Provenance) -> Iterator[Candidate]:
    """Yield what the address names, else the address the page gives as its own (of a copy that was saved)."""
    for url in (provenance.requested_url, provenance.final_url):
        period = dates_in_url(url)
        if period:
            yield Candidate(Dated(period, DateKind.PUBLISHED, "url"))
            return
    link = page.tree.css_first("link[rel='canonical']")
    own = (link.attributes.get("href") if link else None) or page.meta("og:url")
    period = dates_in_url(own) if own else None
    if period:
        yield Candidate(Dated(period, DateKind.PUBLISHED, "canonical address"))


def _in_elements(page: Page) -> Iterator[Candidate]:
    """Yield the dates of elements whose markup says what they are, but for those among other stories and comments."""
    for node in page.tree.css(_NAMED_ELEMENTS)[:_MOST_ELEMENTS]:
        attributes = node.attributes
        said = " ".join(filter(None, (attributes.get("itemprop"), attributes.get("property"), attributes.get("class"))))
        said = f"{said} {'pubdate' * ('pubdate' in attributes)}".lower()
        kind = _kind_named(said)
        if kind is None or _is_elsewhere(node):
            continue
        value = attributes.get("datetime") or attributes.get("content") or attributes.get("title")
        yield from stamped(value or node.text()[:_LONGEST_ELEMENT], kind, "time")


def _kind_named(said: str) -> DateKind | None:
    if NAMED_PUBLISHED.search(said):
        return DateKind.PUBLISHED
    return DateKind.MODIFIED if NAMED_MODIFIED.search(said) else None


def _is_elsewhere(node: LexborNode) -> bool:
    """Whether an element stands among other stories or comments: its date is not the page's."""
    outer = node.parent
    while outer is not None and outer.tag != "body":
        if says_region(outer.tag or "", own_names(outer.attributes)) in _ELSEWHERE:
            return True
        outer = outer.parent
    return False


def _in_scripts(page: Page) -> Iterator[Candidate]:
    """Yield the day that scripts' data call that of publication, where all of it that does so names one day."""
    found = {
        one.day: one
        for match in _IN_SCRIPT.finditer(page.html)
        for one in stamped(match[1], DateKind.PUBLISHED, "script")
    }
    if len(found) == 1:
        yield from found.values()


# --------------------------------------------------------------------------- the order of day and month

_MONTH_FIRST = ("en-us", "en-ph")
_ENGLISH = ("en",)
_COUNTRIES_NOT_MEANT = frozenset("us io co tv me ai fm ly cc".split())  # two letters, sold to all the world
_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(?:19|20)?\d\d(?![\d/])")


def _is_month_first(page: Page, provenance: Provenance) -> bool:
    """Return whether the page writes 10/3 for 3 October: by its own other dates, its country, its language."""
    for piece in page.walked.pieces:
        for found in _SLASHED.finditer(piece.text) if "/" in piece.text else ():
            first, second = int(found[1]), int(found[2])
            if (first > 12) != (second > 12):
                return second > 12
    language = (page.language or "").lower().replace("_", "-")
    try:
        country = (urlsplit(page_of(provenance.final_url)).hostname or "").rpartition(".")[2]
    except ValueError:
        country = ""
    if len(country) == 2 and country not in _COUNTRIES_NOT_MEANT:
        return False
    return language in _MONTH_FIRST or language in _ENGLISH
