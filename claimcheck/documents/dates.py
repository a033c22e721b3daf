"""When a page says it was published and changed: every candidate, in order of trust, each with where it was found.

A timestamp's own calendar day is kept as written: a story filed at 23:30 in New York is that day's.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.documents.metadata import articles
from claimcheck.documents.regions import says_region
from claimcheck.documents.walk import own_names
from claimcheck.matching.urls import dates_in_url
from claimcheck.model import BlockKind, Dated, DateKind, Period, Region

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from selectolax.lexbor import LexborNode

    from claimcheck.documents.page import Page
    from claimcheck.documents.walk import Piece
    from claimcheck.model import Provenance

_PUBLISHED_METAS = (
    "article:published_time",
    "article:published",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "publishdate",
    "publish-date",
    "publish_date",
    "pubdate",
    "publication_date",
    "publication-date",
    "published_time",
    "published_at",
    "article.published",
    "article_date_original",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dc.created",
    "dc.date",
    "dcterms.date",
    "dc:date",
    "citation_publication_date",
    "citation_date",
    "citation_online_date",
    "originalpublicationdate",
    "bt:pubdate",
    "rnews:datepublished",
    "shareaholic:article_published_time",
    "displaydate",
    "ptime",
    "pdate",
    "prism.publicationdate",
    "date",
    "created",
    "datecreated",
    "analyticsattributes.articledate",
    "creation_date",
    "article:post_date",
    "pub_date",
    "dateposted",
    "release_date",
)
_MODIFIED_METAS = (
    "article:modified_time",
    "og:updated_time",
    "article:modified",
    "og:article:modified_time",
    "datemodified",
    "last-modified",
    "lastmod",
    "modified",
    "dcterms.modified",
    "dc.date.modified",
    "dc.modified",
    "revised",
    "updated_time",
    "shareaholic:article_modified_time",
    "moddate",
    "utime",
)
_DESCRIBED = (("datePublished", DateKind.PUBLISHED), ("dateModified", DateKind.MODIFIED))
_LESS_SURE = (("dateCreated", DateKind.PUBLISHED), ("uploadDate", DateKind.PUBLISHED))

_ISO = re.compile(r"((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d{1,5}(?!\d))")
_NUMERIC = re.compile(r"(?<![\d.])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d\d|\d\d)(?![\d])")
_CJK = re.compile(
    r"((?:19|20)\d\d)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日|((?:19|20)\d\d)\s?년\s?(\d{1,2})\s?월\s?(\d{1,2})\s?일"
)
# The first letters by which a month is known in the languages pages come in; longer ones first where they would clash.
_MONTH_STEMS: tuple[tuple[str, int], ...] = tuple(
    sorted(
        (
            (stem, number)
            for number, stems in enumerate(
                (
                    "jan jän ene gen janv янв січ sty led ocak oca ιαν ian tammi sije",
                    "feb fév fev févr фев лют lut úno şub φεβ helmi velj fév",
                    "mar mär mrz маар мар бер mar bře μαρ maalis ožu maa",
                    "apr avr abr апр кві kwi dub nis απρ huhti tra",
                    "may mai mag мая май тра maj kvě mei μαϊ μαΐ maí touko svi mayıs",
                    "jun jui juin giu июн чер cze červn haz ιουν iun kesä lip",
                    "jul juil lug июл лип lip července tem ιουλ iul heinä srp",
                    "aug aoû aou ago авг сер sie srp ağu αυγ elo kol",
                    "sep set сен вер wrz zář eyl σεπ syys ruj",
                    "oct okt ott out окт жов paź říj eki οκτ loka lis",
                    "nov нояб ноя лис lis kas νοε noi marras stu",
                    "dec dez déc dic дек гру gru pro ara δεκ joulu pros",
                ),
                start=1,
            )
            for stem in stems.split()
        ),
        key=lambda pair: -len(pair[0]),
    )
)
_WRITTEN_DAY_FIRST = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.|-)?(?:\s+|-|/)(?:de\s+|of\s+|d['’]\s*)?([^\W\d_]{3,12})\.?,?(?:\s+|-|/)(?:de[l]?\s+)?"
    r"((?:19|20)\d\d)(?!\d)"
)
_WRITTEN_MONTH_FIRST = re.compile(r"([^\W\d_]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)(?!\d)")

_TIMES_PUBLISHED = re.compile(
    r"publi|pubdate|posted|created|entry-date|post-date|issued|article-?date|date-published", re.IGNORECASE
)
_TIMES_MODIFIED = re.compile(r"modif|updat|changed", re.IGNORECASE)
_SAYS_MODIFIED = re.compile(
    r"updat|modif|edited|revis|aktualisiert|geändert|mis à jour|actualizad|aggiornat|обновлен|bijgewerkt|zuletzt"
    r"|letzte änderung|last changed|atualizad|zaktualizowan",
    re.IGNORECASE,
)
_ELSEWHERE = (Region.RELATED, Region.COMMENTS, Region.FOOTER)
_UTC = re.compile(r"T\d\d:?\d\d.*(?:Z|[+-]00:?00)\s*$")
_LOOKS_DATED = re.compile(r"(?:19|20)\d\d|\d\d?\.\d\d?\.\d\d")
_SAYS_PUBLISHED = re.compile(
    r"publi|posted|filed|veröffentlicht|erstellt|datum|stand:|^date\b|fecha|data\b|pubblicato|опубликован|geplaatst",
    re.IGNORECASE,
)
_MOST_LETTERS = 40  # of a line that is a date with its label, not a sentence with a date in it
_MOST_CHARS = 200  # of a line that is a byline with its date
_NEAR = 12  # pieces after the headline in which a byline stands
_EARLIEST = date(1980, 1, 1)


class _Candidate(NamedTuple):
    """A date found, and whether it was written as a UTC time, whose day may not be the reader's."""

    dated: Dated
    utc: bool = False


def dates_of(page: Page, regions: Sequence[Region], provenance: Provenance, title: str | None) -> tuple[Dated, ...]:
    """Return the page's dates of publication and change, surest first, each once for each place it was found."""
    latest = _latest(provenance)
    month_first = (page.language or "").lower().replace("_", "-") in ("en-us", "en-ca", "en-ph")
    candidates = [
        candidate
        for candidate in _all_dates(page, regions, provenance, title, month_first=month_first)
        if candidate.dated.value.first >= _EARLIEST and (latest is None or candidate.dated.value.first <= latest)
    ]
    return tuple(dict.fromkeys(candidate.dated for candidate in _local_first(candidates)))


def _latest(provenance: Provenance) -> date | None:
    """Return the day after the page was got: it can't have been published later, anywhere on Earth."""
    got = provenance.captured_at or provenance.retrieved_at
    return date.fromordinal(got.date().toordinal() + 1) if got else None


def _local_first(candidates: list[_Candidate]) -> list[_Candidate]:
    """Put the day that the page shows before a UTC timestamp one day off: the page's own day is the reader's."""
    first = next((found for found in candidates if found.dated.kind is DateKind.PUBLISHED), None)
    if first is None or not first.utc:
        return candidates
    for found in candidates:
        shown = (
            found.dated.found_in in ("url", "byline", "time")
            and found.dated.kind is DateKind.PUBLISHED
            and not found.utc
        )
        if shown and found.dated.value.is_day and found.dated.value.days_from(first.dated.value) == 1:
            return [found, *candidates]
    return candidates


def _all_dates(
    page: Page, regions: Sequence[Region], provenance: Provenance, title: str | None, *, month_first: bool
) -> Iterator[_Candidate]:
    yield from _described(page, _DESCRIBED)
    yield from _in_metas(page)
    yield from _in_times(page)
    in_url = dates_in_url(provenance.requested_url) or dates_in_url(provenance.final_url)
    if in_url and in_url.is_day:
        yield _Candidate(Dated(in_url, DateKind.PUBLISHED, "url"))
    yield from _described(page, _LESS_SURE)
    bylines = list(_near_headline(page.walked.pieces, regions, title, month_first=month_first))
    yield from bylines or _on_lines(page.walked.pieces, regions, month_first=month_first)
    if in_url and not in_url.is_day:
        yield _Candidate(Dated(in_url, DateKind.PUBLISHED, "url"))


def _described(page: Page, keys: tuple[tuple[str, DateKind], ...]) -> Iterator[_Candidate]:
    for thing in articles(page):
        for key, kind in keys:
            values = thing.get(key)
            for value in values if isinstance(values, list) else [values]:
                yield from _dated(value, kind, "json-ld")


def _in_metas(page: Page) -> Iterator[_Candidate]:
    for names, kind in ((_PUBLISHED_METAS, DateKind.PUBLISHED), (_MODIFIED_METAS, DateKind.MODIFIED)):
        for name in names:
            for value in page.metas.get(name, ()):
                yield from _dated(value, kind, f"meta {name}")


def _in_times(page: Page) -> list[_Candidate]:
    """Return the dates of `<time>` elements and `itemprop`s: those that say what they are, else the first."""
    found: list[_Candidate] = []
    rest: list[_Candidate] = []
    for node in page.tree.css(
        "time, [itemprop='datePublished'], [itemprop='dateModified'], abbr.published, .entry-date"
    )[:50]:
        attributes = node.attributes
        if _is_elsewhere(node):
            continue
        said = " ".join(
            filter(None, (attributes.get("itemprop"), attributes.get("class"), "pubdate" * ("pubdate" in attributes)))
        )
        value = attributes.get("datetime") or attributes.get("content") or attributes.get("title") or node.text()
        if _TIMES_MODIFIED.search(said):
            found.extend(_dated(value, DateKind.MODIFIED, "time"))
        elif _TIMES_PUBLISHED.search(said):
            found.extend(_dated(value, DateKind.PUBLISHED, "time"))
        else:
            rest.extend(_dated(value, DateKind.PUBLISHED, "time"))
    return found or rest[:1]


def _is_elsewhere(node: LexborNode) -> bool:
    """Whether an element stands among other stories, comments or in a footer: its date is not the page's."""
    outer = node.parent
    while outer is not None and outer.tag != "body":
        if says_region(outer.tag or "", own_names(outer.attributes)) in _ELSEWHERE:
            return True
        outer = outer.parent
    return False


def _near_headline(
    pieces: Sequence[Piece], regions: Sequence[Region], title: str | None, *, month_first: bool
) -> Iterator[_Candidate]:
    """Yield the dates written in short lines just after (or before) the headline."""
    start = next(
        (
            at
            for at, piece in enumerate(pieces)
            if piece.kind is BlockKind.HEADING and piece.text.replace("\n", " ") == title
        ),
        None,
    )
    if start is None:
        return
    near = [*range(start + 1, min(len(pieces), start + 1 + _NEAR)), *range(start - 1, max(-1, start - 4), -1)]
    for at in near:
        text = pieces[at].text
        if len(text) <= _MOST_CHARS and regions[at] is not Region.RELATED:
            day = written_day(text, month_first=month_first)
            if day:
                kind = DateKind.MODIFIED if _SAYS_MODIFIED.search(text) else DateKind.PUBLISHED
                yield _Candidate(Dated(Period(day, day), kind, "byline"))


def _on_lines(pieces: Sequence[Piece], regions: Sequence[Region], *, month_first: bool) -> Iterator[_Candidate]:
    """Yield the date of the first line that is hardly more than a date: above the text, or where it says what it is."""
    begun = False
    for piece, region in zip(pieces, regions, strict=True):
        text = piece.text
        begun = begun or (region is Region.BODY and piece.is_prose)
        if len(text) > _MOST_CHARS // 2 or region in _ELSEWHERE or not _LOOKS_DATED.search(text):
            continue
        if begun and not _SAYS_PUBLISHED.search(text):
            continue
        day = written_day(text, month_first=month_first)
        if day and sum(map(str.isalpha, text)) <= _MOST_LETTERS:
            kind = DateKind.MODIFIED if _SAYS_MODIFIED.search(text) else DateKind.PUBLISHED
            yield _Candidate(Dated(Period(day, day), kind, "line"))
            return


def _dated(value: object, kind: DateKind, found_in: str) -> Iterator[_Candidate]:
    day = written_day(value) if isinstance(value, str) else None
    if day:
        yield _Candidate(Dated(Period(day, day), kind, found_in), utc=bool(_UTC.search(str(value))))


# --------------------------------------------------------------------------- one day, as written


def written_day(text: str, *, month_first: bool = False) -> date | None:
    """Return the first day that `text` names, ISO 8601 or written out in one of Europe's larger languages, or None.

    In 03/10/2016 the day comes first, unless `month_first` or unless only the other order is a date.
    """
    text = text[:400]
    for found in _ISO.finditer(text):
        day = _day(found[1], found[2], found[3])
        if day:
            return day
    return _written_out(text) or _numeric(text, month_first=month_first) or _unspaced(text)


def _written_out(text: str) -> date | None:
    lowered = text.lower()
    for found in _WRITTEN_DAY_FIRST.finditer(lowered):
        month = _month(found[2])
        day = _day(found[3], month, found[1]) if month else None
        if day:
            return day
    for found in _WRITTEN_MONTH_FIRST.finditer(lowered):
        month = _month(found[1])
        day = _day(found[3], month, found[2]) if month else None
        if day:
            return day
    return None


def _numeric(text: str, *, month_first: bool) -> date | None:
    for found in _NUMERIC.finditer(text):
        first, mark, second, year = found.groups()
        if len(year) == 2:
            year = f"20{year}"
        in_order = (first, second) if month_first and mark != "." else (second, first)
        day = _day(year, *in_order) or _day(year, *reversed(in_order))
        if day:
            return day
    return None


def _unspaced(text: str) -> date | None:
    found = _CJK.search(text)
    if found:
        return _day(*(group for group in found.groups() if group))
    found = _COMPACT.search(text)
    return _day(*found.groups()) if found else None


def _day(year: str, month: str | int, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _month(word: str) -> int | None:
    return next((number for stem, number in _MONTH_STEMS if word.startswith(stem)), None)


def first_days(values: Iterable[str | None], kind: DateKind, found_in: str) -> tuple[Dated, ...]:
    """Return the days that `values` name (a PDF's or DOCX's own properties), as dates of `kind`."""
    return tuple(found.dated for value in values for found in _dated(value, kind, found_in))
