"""The dates that a page's own data states: JSON-LD, `<meta>`, elements named for it, scripts, its address."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from claimcheck.documents.date_signs import NAMED_MODIFIED, NAMED_PUBLISHED
from claimcheck.documents.metadata import articles
from claimcheck.documents.regions import says_region
from claimcheck.documents.stamps import Candidate, stamped
from claimcheck.documents.walk import own_names
from claimcheck.matching.urls import dates_in_url
from claimcheck.model import Dated, DateKind, Region

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from selectolax.lexbor import LexborNode

    from claimcheck.documents.page import Page
    from claimcheck.model import Provenance

SURE_KEYS = (("datePublished", DateKind.PUBLISHED), ("dateModified", DateKind.MODIFIED))
"""What schema.org calls the days of publication and change."""
LESS_SURE_KEYS = (("dateCreated", DateKind.PUBLISHED), ("uploadDate", DateKind.PUBLISHED))
"""What it calls the days at which a work was made or put up."""

_NAMED = (
    "[itemprop*=datePub], [itemprop*=dateMod], [property*=datePub], [property*=dateMod], [property$=':issued'],"
    " time[pubdate], time[class], abbr.updated, .dt-published, .dt-updated, .entry-date, .published"
)
_WEB = re.compile(r"https?://", re.IGNORECASE)
_MOST_ELEMENTS = 50
_LONGEST_ELEMENT = 120  # characters of an element that holds a date and nothing else
# "datePublished", "publishDate", "published_at"…, as keys, from the letters on that all of them have.
_ALL_HAVE = "ublish"
_IN_SCRIPT = re.compile(r"""ublish(?!er)\w{0,20}\\?["']\s*:\s*\\?["']([^"'\\]{8,40})\\?["']""", re.IGNORECASE)
# A script that is one call, and writes one moment where it stands: `showDate("2016/10/03 10:15")`.
_WRITES = re.compile(
    r"""\s*[\w.$]{0,20}(?:show|write|print|format|display)\w{0,10}(?:date|time)\w{0,10}"""
    r"""\(\s*["']([^"'\\]{8,40})["']\s*\)\s*;?\s*""",
    re.IGNORECASE,
)
_LONGEST_CALL = 100  # characters
_NOT_OF_PUBLICATION = re.compile(r"(?:un|re|last_?|next_?)p\Z", re.IGNORECASE)
_ELSEWHERE = (Region.RELATED, Region.COMMENTS)


def in_json_ld(page: Page, title: str | None, url: str, keys: Iterable[tuple[str, DateKind]]) -> list[Candidate]:
    """Return the dates under `keys` of the page's JSON-LD: what has its title or its address before anything else."""
    own = {_bare(address) for address in (url, page.canonical) if address}
    things = sorted(articles(page), key=lambda thing: not _is_the_page(thing, title, own))
    return [
        found
        for thing in things
        for key, kind in keys
        for value in (thing[key] if isinstance(thing.get(key), list) else [thing.get(key)])
        for found in stamped(value, kind, "json-ld")
    ]


def _is_the_page(thing: dict[str, Any], title: str | None, own: set[str]) -> bool:
    main = thing.get("mainEntityOfPage")
    addresses = (thing.get("url"), thing.get("@id"), main.get("@id") if isinstance(main, dict) else main)
    is_own = any(isinstance(address, str) and _bare(address) in own for address in addresses)
    return is_own or (title is not None and title in (thing.get("headline"), thing.get("name")))


def _bare(address: str) -> str:
    """Return an address without what varies: scheme, "www.", fragment, the last slash."""
    return re.sub(r"^https?://(?:www\.)?|#.*$|/+(?=#|$)", "", address.strip().lower())


def in_metas(page: Page, names: Iterable[str], kind: DateKind) -> list[Candidate]:
    """Return the dates of the `<meta>` elements `names`, in their order."""
    return [
        found for name in names for value in page.metas.get(name, ()) for found in stamped(value, kind, f"meta {name}")
    ]


def in_address(page: Page, provenance: Provenance) -> list[Candidate]:
    """Return the day or month that the address names; where it names none, the one the page gives as its own.

    The path of a file on the reader's disk says when it was saved, if anything.
    """
    for url in (provenance.requested_url, provenance.final_url):
        period = dates_in_url(url) if _WEB.match(url) else None
        if period:
            return [Candidate(Dated(period, DateKind.PUBLISHED, "url"))]
    period = dates_in_url(page.canonical) if page.canonical else None
    return [Candidate(Dated(period, DateKind.PUBLISHED, "canonical address"))] if period else []


def in_elements(page: Page) -> list[Candidate]:
    """Return the dates of elements whose markup says what they are, but for those among other stories and comments."""
    found: list[Candidate] = []
    for node in page.tree.css(_NAMED)[:_MOST_ELEMENTS]:
        attributes = node.attributes
        kind = _kind_named(attributes)
        if kind is None or _is_elsewhere(node):
            continue
        value = attributes.get("datetime") or attributes.get("content") or attributes.get("title")
        found.extend(stamped(value or node.text()[:_LONGEST_ELEMENT], kind, "time"))
    return found


def _kind_named(attributes: dict[str, str | None]) -> DateKind | None:
    said = " ".join(filter(None, (attributes.get("itemprop"), attributes.get("property"), attributes.get("class"))))
    if "pubdate" in attributes or NAMED_PUBLISHED.search(said.lower()):
        return DateKind.PUBLISHED
    return DateKind.MODIFIED if NAMED_MODIFIED.search(said.lower()) else None


def _is_elsewhere(node: LexborNode) -> bool:
    """Whether an element stands among other stories or comments: its date is not the page's."""
    outer = node.parent
    while outer is not None and outer.tag != "body":
        if says_region(outer.tag or "", own_names(outer.attributes)) in _ELSEWHERE:
            return True
        outer = outer.parent
    return False


def in_scripts(page: Page) -> Iterator[Candidate]:
    """Yield the day that scripts call that of publication, or write, where all that do so name the same one."""
    found: dict[date, Candidate] = {}
    for node in page.tree.css("script"):
        text = node.text()
        called = _WRITES.fullmatch(text) if len(text) < _LONGEST_CALL else None
        if called:
            found.update((one.day, one) for one in stamped(called[1], DateKind.PUBLISHED, "script"))
        at = text.find(_ALL_HAVE)
        while at >= 0:
            match = _IN_SCRIPT.match(text, at)
            if match and not _NOT_OF_PUBLICATION.search(text, max(0, at - 6), at):
                found.update((one.day, one) for one in stamped(match[1], DateKind.PUBLISHED, "script"))
            at = text.find(_ALL_HAVE, at + len(_ALL_HAVE))
    if len(found) == 1:
        yield from found.values()
