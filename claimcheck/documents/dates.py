"""When a page says it was published and changed: every candidate, in order of trust, each with where it was found.

The rules of trust, in the order in which they apply:

1. the page's data that says "published": JSON-LD of the article, `<meta>`, elements so named (schema.org, hAtom,
   `pubdate`);
2. the day in its address;
3. the day it shows at its headline, one labelled "published" before one that stands there bare; the day that opens its
   text with a place;
4. data that says "date" and not of what; then a line elsewhere that says "published", and a day that stands alone;
5. a script's value that fits the month in the address; that month;
6. the day of the last change where the page tells no other: the text as it stands was published then (so does the APA's
   Publication Manual, 7th edition, 9.15, cite such a page); `found_in` says "last change";
7. a script's value alone; the day the page was made, or a file put up.

Three correct that order. The day shown at the headline leads, named by the surest place that has it, unless it is the
day of a change: more eyes check what a reader sees than what a machine reads. A time written in UTC gives way to a day
shown elsewhere, one day off: that is the reader's. And the surest day gives way to another that the page both shows and
states in its data, where it stands quite alone. Otherwise a timestamp's day is the one written, in the zone it is
written in. Where no rule fits there is no date, and not a guess.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from claimcheck.documents import stated
from claimcheck.documents.date_signs import CREATED_METAS, DATE_METAS, MODIFIED_METAS, PUBLISHED_METAS
from claimcheck.documents.datelines import shown_dates
from claimcheck.documents.day_order import is_month_first
from claimcheck.documents.stamps import Candidate, candidate, hinted
from claimcheck.model import Dated, DateKind, Period

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.documents.datelines import Shown
    from claimcheck.documents.page import Page
    from claimcheck.model import Provenance, Region

_SHOWN = ("url", "byline", "time", "dateline", "canonical")
_STATED = ("json-ld", "meta")
_EARLIEST = date(1980, 1, 1)


def dates_of(page: Page, regions: Sequence[Region], provenance: Provenance, title: str | None) -> tuple[Dated, ...]:
    """Return the page's dates of publication and change, surest first, each once for each place it was found.

    A copy from an archive has the day of its capture, too: by then the page stood there.
    """
    sure, made = _all_dates(page, regions, provenance, title)
    latest = _latest(provenance)
    told = _outvoted(_local_first(_plausible(sure, latest)))
    ranked = (*told, *_of_last_change(told), *_plausible(made, latest))
    return (*dict.fromkeys(one.dated for one in ranked), *_captured(provenance))


def _latest(provenance: Provenance) -> date:
    """Return the day after the page was got: it can't have been published later, anywhere on Earth."""
    got = provenance.captured_at or provenance.retrieved_at
    return date.fromordinal(got.date().toordinal() + 1) if got else date.max


def _plausible(found: list[Candidate], latest: date) -> list[Candidate]:
    return [one for one in found if _EARLIEST <= one.day <= latest]


def _captured(provenance: Provenance) -> Iterator[Dated]:
    if provenance.captured_at:
        day = provenance.captured_at.date()
        yield Dated(Period(day, day), DateKind.CAPTURED, "memento")


def _all_dates(
    page: Page, regions: Sequence[Region], provenance: Provenance, title: str | None
) -> tuple[list[Candidate], list[Candidate]]:
    """Return what says when the page was published or changed, by rank; and what may say so, or when it was made."""
    url = provenance.requested_url
    modified = stated.in_metas(page, MODIFIED_METAS, DateKind.MODIFIED)
    described = stated.in_json_ld(page, title, url, stated.SURE_KEYS)
    metas = stated.in_metas(page, PUBLISHED_METAS, DateKind.PUBLISHED)
    elements = stated.in_elements(page)
    address = stated.in_address(page, provenance)
    dated = hinted(stated.in_metas(page, DATE_METAS, DateKind.PUBLISHED))
    made = hinted(stated.in_json_ld(page, title, url, stated.LESS_SURE_KEYS))
    made += hinted(stated.in_metas(page, CREATED_METAS, DateKind.PUBLISHED))

    known = frozenset(one.day for one in (*described, *metas, *modified, *elements, *address, *dated, *made))
    month_first = is_month_first(page, provenance)
    shown = shown_dates(page.walked.pieces, regions, title, known, month_first=month_first)
    days = [one for one in address if one.dated.value.is_day]
    months = [one for one in address if not one.dated.value.is_day]
    told = {one.day for one in described}  # JSON-LD is a script, too, and is not counted twice
    scripts = [one for one in stated.in_scripts(page) if one.day not in told]
    borne_out = [one for one in scripts if any(month.dated.value.overlaps(one.dated.value) for month in months)]
    sure = [*described, *metas, *modified, *elements, *days, *shown.near, *dated, *shown.labelled, *shown.alone]
    return _headline_first([*sure, *borne_out, *months], shown), [*scripts, *made]


# --------------------------------------------------------------------------- which to trust


def _place(found: Candidate) -> str:
    """Return the kind of place a date was found in: the first word of `found_in`."""
    return found.dated.found_in.partition(" ")[0]


def _published(found: list[Candidate]) -> list[Candidate]:
    return [one for one in found if one.dated.kind is DateKind.PUBLISHED]


def _headline_first(found: list[Candidate], shown: Shown) -> list[Candidate]:
    """Put first what names the day shown at the headline, where that is not the day of a change."""
    changed = {one.day for one in found if one.dated.kind is DateKind.MODIFIED}
    days = [one.day for one in _published(shown.near)[:1] if one.day not in changed]
    return sorted(found, key=lambda one: one.dated.kind is not DateKind.PUBLISHED or one.day not in days)


def _local_first(found: list[Candidate]) -> list[Candidate]:
    """Put the day that the page shows before a UTC timestamp one day off: the page's own day is the reader's."""
    published = _published(found)
    if not published or not published[0].utc:
        return found
    shown = next((one for one in published if _place(one) in _SHOWN and not one.utc and one.dated.value.is_day), None)
    if shown is None or shown.dated.value.days_from(published[0].dated.value) != 1:
        return found
    return [shown, *found]


def _outvoted(found: list[Candidate]) -> list[Candidate]:
    """Put first a day that the page shows and its data states, where the surest day stands in one place alone."""
    published = [one for one in _published(found) if one.dated.value.is_day and _place(one) in (*_SHOWN, *_STATED)]
    if not published:
        return found
    places: dict[date, set[str]] = {}
    for one in published:
        places.setdefault(one.day, set()).add(_place(one))
    if len(places[published[0].day]) > 1:
        return found
    for one in published:
        if not places[one.day].isdisjoint(_SHOWN) and not places[one.day].isdisjoint(_STATED):
            return [one, *found]
    return found


def _of_last_change(found: list[Candidate]) -> Iterator[Candidate]:
    """Yield the day of the last change where that is the only one told, the one shown before one in the data."""
    if not _published(found):
        for one in sorted(found, key=lambda one: _place(one) not in _SHOWN)[:1]:
            place = f"last change ({one.dated.found_in})"
            yield candidate(one.day, DateKind.PUBLISHED, place, written=one.dated.written)
